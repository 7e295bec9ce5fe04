import { secret } from './_examples';
import { SECRET_KINDS, knownField, registered, registeredAs, subjects } from './_registered';
import { comparableUrl } from './_same-url';
import { FindingSeverity } from '../../../checks/finding';
import type { FleetIndex } from '../../../checks/fleet-index';
import { NONE, type Rule } from '../../../checks/rule';
import { mapAt } from '../../../core/plain';
import { shown } from '../../../core/problem';
import { remembered } from '../../../core/remembered';
import { APPLICATION, declaredBy, isHydrated, knownText } from '../../_declared';
import { ARGO_NAMESPACE, settingsExample } from '../_examples';

/** A login for pushing that belongs to one project, for a branch that several push to. */
export const scopedWriteCredentials: Rule = {
  id: 'argocd/scoped-write-credentials',
  severity: FindingSeverity.ERROR,
  kinds: SECRET_KINDS,
  subjects,
  check(object, fleet) {
    const own = registeredAs(object, fleet, 'repository-write');
    const url = own && knownField(own, 'url');
    const project = own && knownField(own, 'project');
    if (!own || url === undefined || project === undefined || hasOther(fleet, comparableUrl(url))) return NONE;
    const ofRepo = [...branches(fleet).values()].filter((branch) => branch.url === comparableUrl(url));
    const shared = ofRepo.find(({ projects }) => projects.size > 1 && projects.has(project));
    if (!shared) return NONE;
    const { at } = own.fields.get('project')!;
    return [{
      field: at,
      severity: fleet.isComplete ? undefined : FindingSeverity.INFO,
      message: `${at} is ${shown(project)}, but Applications of ${[...shared.projects].sort().join(', ')} are hydrated together onto branch ${shared.branch}, for which Argo CD asks for a login of no project; `
        + 'leave project out, or give every project a branch of its own',
    }];
  },
  docs: {
    what: 'A branch that several projects are hydrated onto has a login of no project',
    why: 'Applications that are rendered from one revision onto one branch are pushed together. When they belong to several projects, Argo CD takes none of the logins that belong to one, and cannot push.',
    bad: { complete: true, yaml: example('  project: shop') },
    good: { complete: true, yaml: example('') },
    source: ['argoproj/argo-cd controller/hydrator/hydrator.go hydrate, getHydrationQueueKey'],
    numbers: ['HY-008'],
  },
};

interface Branch {
  readonly url: string;
  readonly branch: string;
  readonly projects: Set<string>;
}

/** Whether there is a login for pushing that belongs to no project, or may be one. */
function hasOther(fleet: FleetIndex, url: string): boolean {
  return [...registered(fleet).values()].some((one) => {
    const own = knownField(one, 'url');
    if (one.type === 'repo-write-creds') return own === undefined || url.startsWith(comparableUrl(own));
    return one.type === 'repository-write' && !one.fields.has('project') && (own === undefined || comparableUrl(own) === url);
  });
}

/** Applications that are hydrated together, by what Argo CD compares. */
const branches = remembered((fleet: FleetIndex) => {
  const found = new Map<string, Branch>();
  for (const object of fleet._ofType(APPLICATION)) {
    const { spec } = declaredBy(object);
    if (!isHydrated(spec)) continue;
    const hydrator = mapAt(spec, 'sourceHydrator');
    const dry = knownText(hydrator, 'drySource', 'repoURL');
    const url = hydrator.syncSource && mapAt(hydrator, 'syncSource').repoURL !== undefined ? knownText(hydrator, 'syncSource', 'repoURL') : dry;
    const branch = hydrator.hydrateTo === undefined ? knownText(hydrator, 'syncSource', 'targetBranch') : knownText(hydrator, 'hydrateTo', 'targetBranch');
    const project = knownText(spec, 'project');
    if (dry === undefined || url === undefined || branch === undefined || project === undefined) continue;
    const key = [comparableUrl(dry), knownText(hydrator, 'drySource', 'targetRevision'), comparableUrl(url), branch].join('\n');
    const known = found.get(key);
    if (known) known.projects.add(project);
    else found.set(key, { url: comparableUrl(url), branch, projects: new Set([project]) });
  }
  return found;
});

function example(project: string): string {
  const application = (name: string): string => `apiVersion: argoproj.io/v1alpha1
kind: AppProject
metadata:
  name: ${name}
  namespace: argocd
spec:
  sourceRepos:
    - '*'
  destinations:
    - name: '*'
      namespace: '*'
      server: '*'
---
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: ${name}
  namespace: argocd
spec:
  project: ${name}
  sourceHydrator:
    drySource:
      repoURL: https://github.com/acme/fleet
      targetRevision: main
      path: ${name}
    syncSource:
      targetBranch: rendered
      path: ${name}
  destination:
    server: https://kubernetes.default.svc
    namespace: ${name}
`;
  return `${ARGO_NAMESPACE}${settingsExample('argocd-cmd-params-cm', 'hydrator.enabled: "true"')}---
${application('shop')}---
${application('pay')}---
${secret('repository-write', `url: https://github.com/acme/fleet\n${project.trim()}`, 'fleet')}`;
}
