import { secret } from './_examples';
import { type Registered, SECRET_KINDS, knownField, registered, registeredAs, subjects } from './_registered';
import type { CheckedObject } from '../../../checks/checked-object';
import { FindingSeverity } from '../../../checks/finding';
import type { FleetIndex } from '../../../checks/fleet-index';
import type { Rule, RuleViolation } from '../../../checks/rule';
import { shown } from '../../../core/problem';
import { remembered } from '../../../core/remembered';
import { withoutSlash } from '../../_server-address';

/** Two registrations of one Argo CD that are one name, or one address. */
export const duplicateCluster: Rule = {
  id: 'argocd/duplicate-cluster',
  severity: FindingSeverity.ERROR,
  kinds: SECRET_KINDS,
  subjects,
  check(object, fleet) {
    const own = registeredAs(object, fleet, 'cluster');
    if (!own) return [];
    const violations: RuleViolation[] = [];
    for (const key of ['name', 'server'] as const) {
      const first = keysOf(own, key).map((one) => firsts(fleet).get(one)!).find((one) => one !== object && one.name !== object.name);
      if (!first) continue;
      const what = `${own.fields.get(key)!.at} is ${shown(knownField(own, key))}, as in ${first.identity}`;
      violations.push(key === 'name'
        ? { field: own.fields.get(key)!.at, severity: fleet.isComplete ? undefined : FindingSeverity.INFO, message: `${what}, so that Argo CD cannot tell which cluster an Application means by it; name every cluster differently` }
        : { field: own.fields.get(key)!.at, severity: fleet.isComplete ? FindingSeverity.WARNING : FindingSeverity.INFO, message: `${what}, and Argo CD takes the one or the other; register every cluster once` });
    }
    return violations;
  },
  docs: {
    what: 'Every cluster is registered once, under a name of its own',
    why: 'Applications that name a destination which two Secrets have stay in error, and the generator of clusters knows but one of both: Applications of the other vanish. Of two with one address, Argo CD takes either login.',
    bad: { complete: true, yaml: namespaced(`${secret('cluster', 'name: prod\nserver: https://eu.example.com', 'eu')}---\n${secret('cluster', 'name: prod\nserver: https://us.example.com', 'us')}`) },
    good: { complete: true, yaml: namespaced(`${secret('cluster', 'name: prod-eu\nserver: https://eu.example.com', 'eu')}---\n${secret('cluster', 'name: prod-us\nserver: https://us.example.com', 'us')}`) },
    source: ['argoproj/argo-cd util/argo/argo.go getDestinationServer', 'argoproj/argo-cd applicationset/generators/cluster.go getSecretsByClusterName', 'argoproj/argo-cd util/db/cluster.go GetCluster'],
    numbers: ['ST-007', 'AA-008'],
  },
};

function namespaced(yaml: string): string {
  return `apiVersion: v1\nkind: Namespace\nmetadata:\n  name: argocd\n---\n${yaml}`;
}

/** The first cluster of each name and address. */
const firsts = remembered((fleet: FleetIndex) => {
  const found = new Map<string, CheckedObject>();
  for (const own of registered(fleet).values()) {
    if (own.type !== 'cluster') continue;
    for (const one of [...keysOf(own, 'name'), ...keysOf(own, 'server')]) if (!found.has(one)) found.set(one, own.object);
  }
  return found;
});

/** What a name or address must not have twice: on each cluster, in the namespace of one Argo CD. */
function keysOf(own: Registered, key: 'name' | 'server'): string[] {
  const text = knownField(own, key);
  if (text === undefined) return [];
  // Projects may have logins of their own for a cluster.
  const value = key === 'name' ? text : `${withoutSlash(text)}\n${own.fields.get('project')?.text ?? ''}`;
  return own.object._clusters.map((cluster) => [cluster, own.object._home, key, value].join('\n'));
}
