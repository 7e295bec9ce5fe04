import { annotated, syncOf } from './_annotated';
import { job, settings } from './_examples';
import type { CheckedObject } from '../../../checks/checked-object';
import { FindingSeverity } from '../../../checks/finding';
import type { FleetIndex } from '../../../checks/fleet-index';
import { NONE, type Rule, type RuleViolation } from '../../../checks/rule';
import { listAt, mapAt, textAt, valueAt } from '../../../core/plain';
import { remembered } from '../../../core/remembered';
import { SYNC_WAVE } from '../../sync/_annotations';

/** The last thing that a sync brings to a namespace: a wave of objects, or hooks after all of them. */
interface Last {
  readonly object: CheckedObject;
  readonly place: number;
}

/** Behind all waves. */
const AFTER = Infinity;

function placeOf(object: CheckedObject): number | undefined {
  const { phases, wave } = syncOf(object);
  return phases.includes('Sync') ? wave : phases.includes('PostSync') ? AFTER : undefined;
}

/** What comes last in each namespace of each cluster where waves or hooks order anything. */
const lastOf = remembered((fleet: FleetIndex): ReadonlyMap<string, Last> => {
  const found = new Map<string, Last>();
  for (const object of annotated(fleet)) {
    const place = placeOf(object);
    if (place === undefined || object.namespace === undefined) continue;
    for (const cluster of object._clusters) {
      const key = `${cluster} ${object.namespace}`;
      if (!(found.get(key)?.place! >= place)) found.set(key, { object, place });
    }
  }
  return found;
});

/** What the sync brings after an object, into the same namespace. */
function laterThan(object: CheckedObject, fleet: FleetIndex): Last | undefined {
  const place = placeOf(object);
  if (place === undefined || object.namespace === undefined) return undefined;
  return object._clusters.map((cluster) => lastOf(fleet).get(`${cluster} ${object.namespace}`)).find((last) => last && last.place > place);
}

const KINDS = new Set(['apps/Deployment', 'batch/Job', '/Service', 'networking.k8s.io/Ingress', '/PersistentVolumeClaim', 'argoproj.io/Rollout']);

/** A wave that begins only when something is healthy that may never be. */
export const endlessWave: Rule = {
  id: 'argocd/endless-wave',
  severity: FindingSeverity.WARNING,
  subjects: (fleet) => (lastOf(fleet).size === 0 ? [] : [...KINDS].flatMap((type) => fleet._ofType(type))),
  check(object, fleet) {
    const fault = KINDS.has(object._type) ? faultOf(object, fleet) : undefined;
    const last = fault && laterThan(object, fleet);
    if (!last) return NONE;
    const { identity } = last.object;
    const what = last.place === AFTER ? `${identity}, a PostSync hook,` : `${identity} in wave ${last.place}`;
    return [{ ...fault, message: `${fault.message}, and ${what} waits until it is healthy; ${fault.remedy}` }];
  },
  docs: {
    what: 'A wave waits for nothing that never comes',
    why: 'Argo CD begins a wave, and PostSync hooks, when all before it is healthy. Suspended objects are not; a volume that is bound with its first pod is not before that pod is there, '
      + 'so a pod in a later wave never comes. Whether an Ingress or a load balancer gets an address is up to the cluster.',
    bad: { yaml: suspended('  suspend: true\n') },
    good: { yaml: suspended('') },
    source: ['argoproj/argo-cd gitops-engine/pkg/sync/sync_context.go Sync', 'argoproj/argo-cd gitops-engine/pkg/health', 'https://argo-cd.readthedocs.io/en/stable/user-guide/sync-waves/#how-sync-waves-work'],
    numbers: ['HW-010'],
  },
};

interface Fault extends RuleViolation {
  readonly remedy: string;
}

/** Why an object may never be healthy, as far as its manifest tells. */
function faultOf(object: CheckedObject, fleet: FleetIndex): Fault | undefined {
  const { manifest, _type: type } = object;
  const spec = mapAt(manifest, 'spec');
  const info = { severity: FindingSeverity.INFO };
  switch (type) {
    case 'apps/Deployment':
      return spec.paused === true ? { field: 'spec.paused', message: 'spec.paused is true, so the Deployment counts as suspended', remedy: 'resume it, or put it behind' } : undefined;
    case 'batch/Job':
      return spec.suspend === true ? { field: 'spec.suspend', message: 'spec.suspend is true, so the Job counts as suspended', remedy: 'resume it, or put it behind' } : undefined;
    case '/Service':
      return spec.type === 'LoadBalancer' ? { ...info, field: 'spec.type', message: 'spec.type is LoadBalancer, so the Service is healthy when the cluster has given it an address', remedy: 'put it behind where the cluster may give none' } : undefined;
    case 'networking.k8s.io/Ingress':
      return { ...info, message: 'the Ingress is healthy when its controller has written an address into its status', remedy: 'put it behind where the controller may write none' };
    case 'argoproj.io/Rollout':
      return pausesForEver(spec) ? { ...info, field: 'spec.strategy.canary.steps', message: 'the Rollout counts as suspended in a pause without duration', remedy: 'put it behind, or promote in the midst of the sync' } : undefined;
    default:
      return volumeFault(object, fleet);
  }
}

function pausesForEver(spec: unknown): boolean {
  return listAt(spec, 'strategy', 'canary', 'steps').some((step) => {
    const pause = valueAt(step, 'pause');
    return typeof pause === 'object' && pause !== null && valueAt(pause, 'duration') === undefined;
  });
}

/** What uses each volume, by the volume's namespace and name. */
const claimants = remembered((fleet: FleetIndex): ReadonlyMap<string, CheckedObject[]> => {
  const found = new Map<string, CheckedObject[]>();
  for (const source of fleet._naming) {
    for (const { group, kind, namespace, name } of fleet._referencesOf(source)) {
      if (kind === 'PersistentVolumeClaim' && group === '') found.set(`${namespace}/${name}`, [...found.get(`${namespace}/${name}`) ?? [], source]);
    }
  }
  return found;
});

/** A volume that is bound with its first pod, where all its pods come later. */
function volumeFault(object: CheckedObject, fleet: FleetIndex): Fault | undefined {
  const place = placeOf(object);
  if (place === undefined || !laterThan(object, fleet)) return undefined;
  const users = (claimants(fleet).get(`${object.namespace}/${object.name}`) ?? []).filter(({ _clusters }) => _clusters.includes(object._clusters[0]));
  if (users.length === 0 || users.some((user) => (placeOf(user) ?? -AFTER) <= place)) return undefined;
  const name = textAt(object.manifest, 'spec', 'storageClassName');
  const storage = name === undefined ? undefined : fleet._cluster(object._clusters[0]).find('storage.k8s.io/StorageClass', undefined, name);
  const mode = storage && (textAt(storage.manifest, 'volumeBindingMode') ?? 'Immediate');
  if (mode === 'Immediate') return undefined;
  return {
    ...(mode === undefined && { severity: FindingSeverity.INFO }),
    message: `the volume is bound ${mode ? `when its first pod comes (${storage!.identity})` : 'when its first pod comes, unless its storage class binds it at once'}, and all its pods come in later waves`,
    remedy: `put it into the wave of ${users[0].identity}`,
  };
}

function suspended(suspend: string): string {
  const inShop = (yaml: string): string => yaml.replace(/^(  name: .*)$/m, '$1\n  namespace: shop');
  return `${inShop(settings({ [SYNC_WAVE]: '1' }))}---\n${inShop(job({}, 'import')).replace('spec:\n', `spec:\n${suspend}`)}`;
}
