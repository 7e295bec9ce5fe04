import { type CheckedObject, UNKNOWN_NAMESPACE } from '../../checks/checked-object';
import type { ClusterIndex } from '../../checks/cluster-index';
import { FindingSeverity } from '../../checks/finding';
import type { FleetIndex } from '../../checks/fleet-index';
import type { ObjectReference } from '../../checks/reference';
import { NONE, type Rule, type RuleViolation } from '../../checks/rule';
import { isFilledLater, mapAt } from '../../core/plain';
import { nearest, shown } from '../../core/problem';
import { isOneOfSeveral } from '../../kubernetes/one-of-several';
import { documents, job } from '../../kubernetes/rules/_examples';
import { wellKnownKeys } from '../../kubernetes/well-known';

const DATABASE = `apiVersion: v1
kind: ConfigMap
metadata:
  name: database
  namespace: default
data:
  host: db.example.com
`;

/** A key that is named must be in the ConfigMap or Secret. */
export const missingKey: Rule = {
  id: 'fleet/missing-key',
  severity: FindingSeverity.ERROR,
  subjects: (fleet) => fleet._naming,
  check(object, fleet) {
    const references = fleet._referencesOf(object);
    if (references.length === 0) return NONE;
    const found = references.filter(({ key, ifMissing }) => key !== undefined && ifMissing !== undefined)
      .map((reference) => violationOf(reference, fleet)).filter((violation) => violation !== undefined);
    return found.length === 0 ? NONE : found;
  },
  docs: {
    what: 'A key that an object names is in the ConfigMap or Secret',
    why: 'The kubelet does not start a container whose variable or file has no such key, and other controllers stop at an error; the object that names the key is applied all the same.',
    bad: { yaml: example('hots') },
    good: { yaml: example('host') },
    source: ['https://kubernetes.io/docs/concepts/configuration/secret/#using-secrets-as-environment-variables', 'kubernetes/kubernetes pkg/kubelet/kubelet_pods.go makeEnvironmentVariables'],
    numbers: ['106'],
  },
};

function example(key: string): string {
  const container = `env:
  - name: HOST
    valueFrom:
      configMapKeyRef:
        name: database
        key: ${key}`;
  return documents(job({ container }), DATABASE);
}

/** More keys are not listed. */
const MOST_KEYS = 8;

function violationOf(reference: ObjectReference, fleet: FleetIndex): RuleViolation | undefined {
  const { kind, namespace, name, key } = reference;
  if (key === undefined || isFilledLater(key) || isFilledLater(name)) return undefined;
  for (const cluster of fleet._clustersOf(reference)) {
    const keys = keysOf(reference, cluster, fleet);
    if (!keys || keys.includes(key) || keys.some(isFilledLater)) continue;
    const near = nearest(key, keys);
    const advice = near === undefined ? `name one of these, or add the key to the ${kind}` : `did you mean ${shown(near)}?`;
    const on = reference.source._clusters.length > 1 || reference.cluster !== undefined ? ` on cluster ${cluster.name}` : '';
    return {
      field: reference.field,
      // Where nobody knows the namespace, an overlay may add to what is written here.
      severity: namespace === UNKNOWN_NAMESPACE && !fleet.isComplete ? FindingSeverity.INFO : undefined,
      message: `${reference.field} names the key ${shown(key)} of ${kind} ${shown(name)}, which has only ${list(keys)}${on}; ${advice}`,
    };
  }
  return undefined;
}

function list(keys: readonly string[]): string {
  const named = keys.slice(0, MOST_KEYS).map(shown).join(', ');
  return keys.length > MOST_KEYS ? `${named} and ${keys.length - MOST_KEYS} more` : named;
}

/** The keys of what a reference means; undefined where nobody can know them. */
function keysOf({ group, kind, namespace, name }: ObjectReference, cluster: ClusterIndex, fleet: FleetIndex): readonly string[] | undefined {
  const type = `${group}/${kind}`;
  const supply = cluster.lookUp(type, namespace, name);
  if (!supply) return undefined;
  if (supply.isProduct) return supply.keys ?? (supply.object ? undefined : wellKnownKeys(type, name));
  const { object } = supply;
  // One that is only taken for it says nothing for certain.
  return object && object._home === namespace && !isOneOfSeveral(object, fleet) ? writtenKeys(object) : undefined;
}

/** Annotations and labels by which others are asked to add keys. */
const ADDS_KEYS = /inject|generat|replicat|reflect|service-account\.name/i;

function writtenKeys({ manifest }: CheckedObject): string[] | undefined {
  const keys = ['data', 'stringData', 'binaryData'].flatMap((field) => Object.keys(mapAt(manifest, field)));
  const notes = [...Object.keys(mapAt(manifest, 'metadata', 'annotations')), ...Object.keys(mapAt(manifest, 'metadata', 'labels'))];
  // An empty one waits for somebody to fill it.
  return keys.length === 0 || notes.some((note) => ADDS_KEYS.test(note)) ? undefined : [...new Set(keys)];
}
