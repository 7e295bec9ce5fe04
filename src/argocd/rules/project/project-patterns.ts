import { project } from './_examples';
import { FindingSeverity } from '../../../checks/finding';
import type { Rule, RuleViolation } from '../../../checks/rule';
import { type Plain, isFilledLater, listAt, textAt } from '../../../core/plain';
import { shown } from '../../../core/problem';

/** Patterns of a project that permit more than they seem to, or nothing. */
export const projectPatterns: Rule = {
  id: 'argocd/project-patterns',
  severity: FindingSeverity.WARNING,
  kinds: ['argoproj.io/AppProject'],
  check({ manifest }) {
    const destinations = listAt(manifest, 'spec', 'destinations') as readonly Plain[];
    return [
      ...repos(listAt(manifest, 'spec', 'sourceRepos').filter((repo) => typeof repo === 'string')),
      ...destinations.flatMap((destination, i) => destinationViolations(destination, `spec.destinations[${i}]`, destinations)),
      ...repeated(destinations.map((destination) => JSON.stringify([textAt(destination, 'server') ?? textAt(destination, 'name'), textAt(destination, 'namespace')])), 'spec.destinations'),
      ...namespaces(listAt(manifest, 'spec', 'sourceNamespaces').filter((namespace) => typeof namespace === 'string')),
    ];
  },
  docs: {
    what: 'What a project permits is what its patterns seem to say',
    why: 'An entry that begins with `!` permits everything that it does not match: a list that names two repositories and denies a third is open to all others. A denied namespace '
      + 'counts only beside a `server`. An entry for a destination needs a namespace, and what stands twice keeps the project from being changed through the API.',
    bad: { yaml: project('', "sourceRepos:\n  - https://github.com/acme/*\n  - '!https://github.com/acme/secret'\ndestinations:\n  - server: https://kubernetes.default.svc\n    namespace: shop") },
    good: { yaml: project('', "sourceRepos:\n  - '*'\n  - '!https://github.com/acme/secret'\ndestinations:\n  - server: https://kubernetes.default.svc\n    namespace: shop") },
    source: [
      'argoproj/argo-cd pkg/apis/application/v1alpha1/app_project_types.go ValidateProject, IsSourcePermitted, isDestinationMatched',
      'https://argo-cd.readthedocs.io/en/stable/user-guide/projects/#managing-projects',
    ],
    numbers: ['AP-001', 'AP-002', 'AP-003', 'AP-004', 'AP-047', '12'],
  },
};

function repos(patterns: readonly string[]): RuleViolation[] {
  const found: RuleViolation[] = repeated(patterns, 'spec.sourceRepos');
  const permitsAll = patterns.some((pattern) => pattern === '*' || pattern === '**');
  patterns.forEach((pattern, i) => {
    const field = `spec.sourceRepos[${i}]`;
    if (isFilledLater(pattern)) return;
    if (pattern === '!*') {
      found.push({ field, severity: FindingSeverity.ERROR, message: `${field} is "!*", which forbids what holds no slash and permits all other repositories; name those that are permitted` });
    } else if (pattern.trim() === '' || pattern === '!') {
      found.push({ field, message: `${field} is ${shown(pattern)}, which says nothing; leave it out` });
    } else if (/[{}|"<>^`\\]/.test(pattern)) {
      found.push({ field, message: `${field} is ${shown(pattern)}; Argo CD takes it for an address and encodes such characters, so it matches nothing; write an entry for each repository` });
    } else if (pattern.startsWith('!') && !permitsAll) {
      found.push({ field, message: `${field} is ${shown(pattern)}, which permits all other repositories, whatever else is named; add "*" to say so, or leave it out` });
    }
  });
  return found;
}

function destinationViolations(destination: Plain, field: string, all: readonly Plain[]): RuleViolation[] {
  const [server, name, namespace] = ['server', 'name', 'namespace'].map((key) => textAt(destination, key));
  const cluster = server ?? name;
  const denied = [['server', server], ['name', name], ['namespace', namespace]].find(([, text]) => text === '!*');
  if (denied) {
    return [{ field: `${field}.${denied[0]}`, severity: FindingSeverity.ERROR, message: `${field}.${denied[0]} is "!*", which forbids every destination; name those that are permitted` }];
  }
  if (cluster === undefined) return [{ field, message: `${field} names no cluster, so it matches none; write server or name` }];
  if (namespace === undefined) {
    return [{ field, message: `${field} has no namespace, so it matches only Applications and objects that name none; write a namespace, or "*"` }];
  }
  if (isFilledLater(cluster + namespace)) return [];
  if (namespace.startsWith('!')) {
    if (server === undefined) {
      return [{ field: `${field}.namespace`, message: `${field}.namespace is ${shown(namespace)}, and a denied namespace counts only beside a server; write the server instead of the name` }];
    }
    const isOpen = all.some((other) => other.namespace === '*' && (other.server === server || other.server === '*'));
    return isOpen ? [] : [{
      field: `${field}.namespace`,
      message: `${field}.namespace is ${shown(namespace)}, which permits all other namespaces of ${server}, whatever else is named; add an entry with namespace "*" to say so, or leave it out`,
    }];
  }
  if (!cluster.startsWith('!')) return [];
  const isOpen = all.some((other) => (other.server === '*' || other.name === '*') && (other.namespace === '*' || other.namespace === namespace));
  const key = server === undefined ? 'name' : 'server';
  return isOpen ? [] : [{
    field: `${field}.${key}`,
    message: `${field}.${key} is ${shown(cluster)}, which permits namespace ${shown(namespace)} of all other clusters, whatever else is named; add an entry with ${key} "*" to say so, or leave it out`,
  }];
}

function namespaces(names: readonly string[]): RuleViolation[] {
  return [
    ...repeated(names, 'spec.sourceNamespaces'),
    ...names.flatMap((name, i): RuleViolation[] => (name.startsWith('!')
      ? [{ field: `spec.sourceNamespaces[${i}]`, message: `spec.sourceNamespaces[${i}] is ${shown(name)}, and there is no denial here, so it matches nothing; name the namespaces that are permitted` }]
      : [])),
  ];
}

function repeated(texts: readonly string[], field: string): RuleViolation[] {
  const first = new Map<string, number>();
  return texts.flatMap((text, i): RuleViolation[] => {
    const earlier = first.get(text);
    if (earlier === undefined) first.set(text, i);
    return earlier === undefined ? [] : [{ field: `${field}[${i}]`, message: `${field}[${i}] says the same as ${field}[${earlier}], and Argo CD's API refuses such a project; leave one of them out` }];
  });
}
