import { secret } from './_examples';
import { type Registered, SECRET_KINDS, knownField, registered, registeredAs, subjects } from './_registered';
import { comparableUrl } from './_same-url';
import type { CheckedObject } from '../../../checks/checked-object';
import { FindingSeverity } from '../../../checks/finding';
import type { FleetIndex } from '../../../checks/fleet-index';
import { NONE, type Rule } from '../../../checks/rule';
import { remembered } from '../../../core/remembered';

/** Two logins for one repository, of which Argo CD takes either. */
export const duplicateRepository: Rule = {
  id: 'argocd/duplicate-repository',
  severity: FindingSeverity.WARNING,
  kinds: SECRET_KINDS,
  subjects,
  check(object, fleet) {
    const own = registeredAs(object, fleet, 'repository', 'repository-write', 'repo-creds', 'repo-write-creds');
    const first = own && keysOf(own).map((one) => firsts(fleet).get(one)!).find((one) => one !== object && one.name !== object.name);
    if (!own || !first) return NONE;
    const { at } = own.fields.get('url')!;
    return [{
      field: at,
      severity: fleet.isComplete ? undefined : FindingSeverity.INFO,
      message: `${at} is that of ${first.identity} as well, which is a ${own.type} Secret for the same project, and Argo CD takes the one or the other; keep one of them`,
    }];
  },
  docs: {
    what: 'A repository is registered once for a project',
    why: 'Argo CD takes the first Secret that it comes across, which may be another one after every restart; all it says is a line in its log. The source hydrator then pushes with the one or the other login.',
    bad: { complete: true, yaml: namespaced(`${secret('repository', 'url: https://github.com/acme/shop', 'shop')}---\n${secret('repository', 'url: https://github.com/acme/shop.git', 'shop-lfs')}`) },
    good: { complete: true, yaml: namespaced(`${secret('repository', 'url: https://github.com/acme/shop', 'shop')}---\n${secret('repository-write', 'url: https://github.com/acme/shop', 'shop-write')}`) },
    source: ['argoproj/argo-cd util/db/repository_secrets.go getRepositorySecret, getRepositoryCredentialIndex'],
    numbers: ['HY-007'],
  },
};

function namespaced(yaml: string): string {
  return `apiVersion: v1\nkind: Namespace\nmetadata:\n  name: argocd\n---\n${yaml}`;
}

const firsts = remembered((fleet: FleetIndex) => {
  const found = new Map<string, CheckedObject>();
  for (const own of registered(fleet).values()) for (const one of keysOf(own)) if (!found.has(one)) found.set(one, own.object);
  return found;
});

function keysOf(own: Registered): string[] {
  const url = knownField(own, 'url');
  const project = own.fields.get('project');
  // A project that is not known may be another.
  if (url === undefined || own.type === 'cluster' || (project && project.text === undefined)) return [];
  return own.object._clusters.map((cluster) => [cluster, own.object._home, own.type, comparableUrl(url), project?.text ?? ''].join('\n'));
}
