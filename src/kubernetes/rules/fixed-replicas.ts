import { deployment, documents } from './_examples';
import { isOpen } from './_values';
import { type CheckedObject, keyOf } from '../../checks/checked-object';
import { FindingSeverity } from '../../checks/finding';
import type { FleetIndex } from '../../checks/fleet-index';
import { NONE, type Rule } from '../../checks/rule';
import { grouped } from '../../core/grouped';
import { listAt, mapAt, textAt } from '../../core/plain';
import { remembered } from '../../core/remembered';
import { scaleTargetOf } from '../_workload-references';
import { isOneOfSeveral } from '../one-of-several';

const AUTOSCALERS = ['autoscaling/HorizontalPodAutoscaler', 'keda.sh/ScaledObject'];

const AUTOSCALER = `apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
  namespace: default
spec:
  minReplicas: 2
  maxReplicas: 10
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: web
`;

/** An engine takes back what an autoscaler sets, where Git states a number as well. */
export const fixedReplicas: Rule = {
  id: 'kubernetes/fixed-replicas',
  severity: FindingSeverity.WARNING,
  kinds: ['apps/Deployment', 'apps/StatefulSet', 'apps/ReplicaSet', '/ReplicationController', 'argoproj.io/Rollout'],
  check(object, fleet) {
    const replicas = mapAt(object.manifest, 'spec').replicas as number | bigint | string | undefined;
    if (replicas === undefined || isOpen(replicas)) return NONE;
    const own = keyOf(object._type, object._home, object.name);
    const autoscaler = object._clusters.map((cluster) => scaled(fleet).get(`${cluster} ${own}`)).find((one) => one !== undefined);
    if (!autoscaler || isHarmless(Number(replicas), autoscaler) || isLeftAlone(object, fleet)) return NONE;
    if (isOneOfSeveral(object, fleet) || isOneOfSeveral(autoscaler, fleet)) return NONE;
    return [{
      field: 'spec.replicas',
      message: `spec.replicas is ${String(replicas)}, and ${autoscaler.kind} ${autoscaler.name} scales the ${object.kind} too, so that each sync takes back what it did; `
        + 'leave spec.replicas out',
    }];
  },
  docs: {
    what: 'What is scaled automatically states no number of replicas',
    why: 'Flux sets the field again at each reconciliation, and so does Argo CD at each sync, unless the Application ignores differences in it: '
      + 'pods are stopped under load, until the autoscaler starts them again.',
    bad: { yaml: documents(deployment({ spec: 'replicas: 3' }), AUTOSCALER) },
    good: { yaml: documents(deployment(), AUTOSCALER) },
    source: [
      'https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#migrating-deployments-and-statefulsets-to-horizontal-autoscaling',
      'https://argo-cd.readthedocs.io/en/stable/user-guide/best_practices/#leaving-room-for-imperativeness',
    ],
    numbers: ['52', 'RX-052'],
  },
};

/** Autoscalers by cluster and by what they scale. */
const scaled = remembered((fleet: FleetIndex): ReadonlyMap<string, CheckedObject> => {
  const found = new Map<string, CheckedObject>();
  for (const autoscaler of AUTOSCALERS.flatMap((type) => fleet._ofType(type))) {
    const target = scaleTargetOf(autoscaler);
    if (!target) continue;
    for (const cluster of autoscaler._clusters) found.set(`${cluster} ${keyOf(target.type, autoscaler._home, target.name)}`, autoscaler);
  }
  return found;
});

/** An autoscaler does not touch what is scaled to nothing, nor can it where it has no choice. */
function isHarmless(replicas: number, { kind, manifest }: CheckedObject): boolean {
  if (kind === 'ScaledObject') return false;
  const { minReplicas = 1, maxReplicas } = mapAt(manifest, 'spec');
  return replicas === 0 || (Number(minReplicas) === replicas && Number(maxReplicas) === replicas);
}

/** Whether an engine leaves the number alone. */
function isLeftAlone({ manifest, group, kind, name, namespace }: CheckedObject, fleet: FleetIndex): boolean {
  const annotations = mapAt(manifest, 'metadata', 'annotations');
  if (/^(IfNotPresent|Ignore)$/i.test(textAt(annotations, 'kustomize.toolkit.fluxcd.io/ssa') ?? '')) return true;
  if (textAt(annotations, 'kustomize.toolkit.fluxcd.io/reconcile') === 'disabled') return true;
  return [`${group}/${kind}`, `*/${kind}`, `${group}/*`, '*/*'].some((kinds) => ignored(fleet).get(kinds)?.some((entry) => (
    (entry.name === undefined || entry.name === name) && (entry.namespace === undefined || entry.namespace === namespace)
  )));
}

/** Objects in whose replicas differences are ignored: of a kind, all of them, or those of a name or a namespace. */
interface Ignored {
  readonly kinds: string;
  readonly name?: string;
  readonly namespace?: string;
}

/** The objects of whose replicas some Application, or Argo CD as a whole, ignores differences, by `group/Kind`, where either may be `*`. */
const ignored = remembered((fleet: FleetIndex): ReadonlyMap<string, readonly Ignored[]> => {
  const specs = [
    ...fleet._ofType('argoproj.io/Application').map(({ manifest }) => mapAt(manifest, 'spec')),
    ...fleet._ofType('argoproj.io/ApplicationSet').map(({ manifest }) => mapAt(manifest, 'spec', 'template', 'spec')),
  ];
  const entries = specs.flatMap((spec) => listAt(spec, 'ignoreDifferences')).filter(ignoresReplicas).map((entry): Ignored => ({
    kinds: `${textAt(entry, 'group') ?? ''}/${textAt(entry, 'kind') ?? '*'}`, name: textAt(entry, 'name'), namespace: textAt(entry, 'namespace'),
  }));
  const settings = fleet._ofType('/ConfigMap').filter(({ name }) => name === 'argocd-cm').flatMap(kindsInSettings);
  return grouped([...entries, ...settings.map((kinds): Ignored => ({ kinds }))], ({ kinds }) => kinds);
});

const CUSTOMIZATION = /^resource\.customizations\.ignoreDifferences\.(?:(all)|(?:([^_]*)_)?([^_]*))$/;

function kindsInSettings({ manifest }: CheckedObject): string[] {
  return Object.entries(mapAt(manifest, 'data')).flatMap(([key, text]) => {
    const [, all, group = '', kind] = CUSTOMIZATION.exec(key) ?? [];
    if ((all ?? kind) === undefined || !/[/.]spec[/.]replicas\b|\bkube-controller-manager\b/.test(String(text))) return [];
    return [all === undefined ? `${group}/${kind}` : '*/*'];
  });
}

function ignoresReplicas(entry: unknown): boolean {
  const texts = [...listAt(entry, 'jsonPointers'), ...listAt(entry, 'jqPathExpressions')].map(String);
  return texts.some((text) => /^[/.]spec[/.]replicas$/.test(text.trim())) || listAt(entry, 'managedFieldsManagers').includes('kube-controller-manager');
}
