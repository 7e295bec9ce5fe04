import { UNKNOWN_NAMESPACE } from '../../checks/checked-object';
import type { ClusterIndex } from '../../checks/cluster-index';
import { FindingSeverity } from '../../checks/finding';
import type { FleetIndex } from '../../checks/fleet-index';
import type { ObjectReference } from '../../checks/reference';
import { NONE, type Rule, type RuleViolation } from '../../checks/rule';
import { isFilledLater } from '../../core/plain';
import { nearest, shown } from '../../core/problem';
import { isOpenNamespace } from '../../kubernetes/open-namespace';
import { documents, job, serviceAccount } from '../../kubernetes/rules/_examples';

/** An object that is named must be there. */
export const missingReference: Rule = {
  id: 'fleet/missing-reference',
  severity: FindingSeverity.ERROR,
  subjects: (fleet) => fleet._naming,
  check(object, fleet) {
    const references = fleet._referencesOf(object);
    if (references.length === 0) return NONE;
    const found: RuleViolation[] = [];
    const whole = new Set<string>();
    for (const reference of references) {
      const violation = violationOf(reference, fleet);
      if (!violation) continue;
      // Where an object is missing as a whole, so are its keys.
      const target = `${reference.group}/${reference.kind}/${reference.namespace}/${reference.name}`;
      if (reference.key === undefined) whole.add(target);
      else if (whole.has(target)) continue;
      found.push(violation);
    }
    return found;
  },
  docs: {
    what: 'What an object names is there',
    why: 'A pod waits for a missing ConfigMap, Secret or claim, a Service account that is not there has its pods refused, and an Ingress answers with an error: '
      + 'engines report success, since each object by itself is applied. Where others may bring the object it is only mentioned.',
    bad: { complete: true, yaml: job({ account: 'serviceAccountName: migrate' }) },
    good: { complete: true, yaml: documents(serviceAccount('migrate'), job({ account: 'serviceAccountName: migrate' })) },
    source: [
      'https://kubernetes.io/docs/concepts/configuration/secret/#restriction-secret-must-exist',
      'https://kubernetes.io/docs/concepts/configuration/configmap/#using-configmaps-as-files-from-a-pod',
    ],
    numbers: ['RX-052', 'KS-02'],
  },
};

function violationOf(reference: ObjectReference, fleet: FleetIndex): RuleViolation | undefined {
  const { ifMissing, group, kind, namespace, name } = reference;
  if (ifMissing === undefined) return undefined;
  const type = `${group}/${kind}`;
  const missing = fleet._clustersOf(reference).filter((cluster) => !cluster.lookUp(type, namespace, name));
  if (missing.length === 0 || isFilledLater(name) || (namespace !== undefined && isFilledLater(namespace))) return undefined;
  const isOpen = missing.every((cluster) => isOpenNamespace(cluster, namespace, type));
  return {
    field: reference.field,
    severity: !fleet.isComplete || isOpen ? FindingSeverity.INFO : ifMissing,
    message: `${reference.field} names ${kind} ${shown(name)}, which nothing here makes${placeOf(reference, missing)}; ${advice(reference, missing[0], fleet)}`,
  };
}

function placeOf({ namespace, source, cluster }: ObjectReference, missing: readonly ClusterIndex[]): string {
  const inside = isPlaced(namespace) ? ` in namespace ${namespace}` : '';
  const isPlain = source._clusters.length === 1 && cluster === undefined;
  return isPlain ? inside : `${inside} on ${missing.length > 1 ? 'clusters' : 'cluster'} ${missing.map(({ name }) => name).join(' and ')}`;
}

function isPlaced(namespace: string | undefined): namespace is string {
  return namespace !== undefined && namespace !== UNKNOWN_NAMESPACE;
}

function advice(reference: ObjectReference, cluster: ClusterIndex, fleet: FleetIndex): string {
  const { group, kind, namespace, name } = reference;
  const type = `${group}/${kind}`;
  const declare = fleet.isComplete ? `say that it is there with cluster.provides(${declaration(reference, cluster)})` : undefined;
  const elsewhere = isPlaced(namespace) ? cluster.lookUp(type, UNKNOWN_NAMESPACE, name)?.object?.namespace : undefined;
  if (elsewhere !== undefined && elsewhere !== namespace) {
    return `one of that name is in namespace ${elsewhere}; make one in namespace ${namespace}${declare === undefined ? ', unless something else does' : `, or ${declare}`}`;
  }
  const near = nearName(reference, cluster, fleet);
  if (near !== undefined) return `did you mean ${shown(near)}?${declare === undefined ? '' : ` if not, ${declare}`}`;
  return declare === undefined ? 'correct the name, unless something else makes it' : `correct the name, or ${declare}`;
}

/** More names are not compared in one fleet, lest many mistakes take very long. */
const MOST_COMPARED = 100_000;

const compared = new WeakMap<FleetIndex, number>();

function nearName({ group, kind, namespace, name }: ObjectReference, cluster: ClusterIndex, fleet: FleetIndex): string | undefined {
  const type = `${group}/${kind}`;
  // Those whose namespace nobody knows may be meant anywhere.
  const lists = [cluster.namesOf(type, namespace), namespace === undefined ? [] : cluster.namesOf(type, undefined)];
  const count = (compared.get(fleet) ?? 0) + lists[0].length + lists[1].length;
  if (count > MOST_COMPARED) return undefined;
  compared.set(fleet, count);
  return nearest(name, lists.flat().filter((other) => !isFilledLater(other)));
}

/** How the author says that a cluster has the object. */
function declaration({ group, kind, namespace, name }: ObjectReference, cluster: ClusterIndex): string {
  const quoted = [namespace, name].map((text) => (text === UNKNOWN_NAMESPACE ? 'namespace' : `'${(text ?? '').replace(/[\\']/g, '\\$&')}'`));
  if (isPlaced(namespace) && !cluster.lookUp('/Namespace', undefined, namespace) && cluster.inNamespace(namespace).length === 0) {
    return `ProvidedObject.namespace(${quoted[0]})`;
  }
  if (group === '' && kind === 'Secret') return `ProvidedObject.secret(${quoted.join(', ')})`;
  if (group === '' && kind === 'ConfigMap') return `ProvidedObject.configMap(${quoted.join(', ')})`;
  return `ProvidedObject.object('${group && `${group}/`}v1', '${kind}', ${quoted[1]}${namespace === undefined ? '' : `, ${quoted[0]}`})`;
}
