import { CLAIM, SECRET, SERVICE, SERVICE_ACCOUNT } from './_names';
import type { CheckedObject } from '../checks/checked-object';
import { FindingSeverity } from '../checks/finding';
import type { ReferenceExtractor, ReferenceSink } from '../checks/reference';
import { groupOf } from '../core/api-version';
import { listAt, mapAt, textAt, valueAt } from '../core/plain';

/** More claims than a StatefulSet of this many pods has are not worked out. */
const MOST_PODS = 1000;

/** A StatefulSet gives its pods names below a Service, and each its volumes. */
const STATEFUL_SETS: ReferenceExtractor = {
  types: ['apps/StatefulSet'],
  extract(object, sink) {
    const spec = mapAt(object.manifest, 'spec');
    const service = textAt(spec, 'serviceName');
    // The pods run without it, and many never use the names that it gives them.
    if (service !== undefined) sink.uses('spec.serviceName', SERVICE, object._home, service, { ifMissing: FindingSeverity.INFO });
    const replicas = wholeNumber(spec.replicas ?? 1);
    const first = wholeNumber(valueAt(spec, 'ordinals', 'start') ?? 0);
    if (replicas === undefined || first === undefined || replicas > MOST_PODS) return;
    for (const item of listAt(spec, 'volumeClaimTemplates')) {
      const template = textAt(item, 'metadata', 'name');
      if (template === undefined) continue;
      for (let pod = first; pod < first + replicas; pod++) sink.makes({ type: CLAIM, namespace: object._home, name: `${template}-${object.name}-${pod}` });
    }
  },
};

function wholeNumber(value: unknown): number | undefined {
  if (typeof value === 'bigint') return Number(value);
  return Number.isInteger(value) ? value as number : undefined;
}

/** Where the groups of workloads are left out, this one is meant. */
const WORKLOADS = 'apps';

/** What scales names what it scales. */
const AUTOSCALERS: ReferenceExtractor = {
  types: ['autoscaling/HorizontalPodAutoscaler', 'keda.sh/ScaledObject', 'autoscaling.k8s.io/VerticalPodAutoscaler'],
  extract(object, sink) {
    const field = object.kind === 'VerticalPodAutoscaler' ? 'targetRef' : 'scaleTargetRef';
    const target = scaleTargetOf(object);
    if (target) sink.uses(`spec.${field}`, target.type, object._home, target.name);
    if (object.kind === 'ScaledObject') triggers(object, sink);
  },
};

/** What an autoscaler scales, as `group/Kind` and name. */
export function scaleTargetOf(object: CheckedObject): { type: string; name: string } | undefined {
  const target = mapAt(object.manifest, 'spec', object.kind === 'VerticalPodAutoscaler' ? 'targetRef' : 'scaleTargetRef');
  const kind = textAt(target, 'kind') ?? (object.group === 'keda.sh' ? 'Deployment' : undefined);
  const name = textAt(target, 'name');
  if (kind === undefined || name === undefined) return undefined;
  const apiVersion = textAt(target, 'apiVersion');
  return { type: `${apiVersion === undefined ? WORKLOADS : groupOf(apiVersion)}/${kind}`, name };
}

/** Triggers of KEDA name what they authenticate with. */
function triggers(object: CheckedObject, sink: ReferenceSink): void {
  listAt(object.manifest, 'spec', 'triggers').forEach((trigger, index) => {
    const name = textAt(trigger, 'authenticationRef', 'name');
    if (name === undefined) return;
    const isShared = textAt(trigger, 'authenticationRef', 'kind') === 'ClusterTriggerAuthentication';
    const type = isShared ? 'keda.sh/ClusterTriggerAuthentication' : 'keda.sh/TriggerAuthentication';
    sink.uses(`spec.triggers[${index}].authenticationRef`, type, isShared ? undefined : object._home, name);
  });
}

/** Without them, pods of the account pull only what needs no credentials. */
const ACCOUNTS: ReferenceExtractor = {
  types: [SERVICE_ACCOUNT],
  extract(object, sink) {
    for (const list of ['secrets', 'imagePullSecrets']) {
      listAt(object.manifest, list).forEach((item, index) => {
        const name = textAt(item, 'name');
        if (name !== undefined) sink.uses(`${list}[${index}]`, SECRET, object._home, name, { ifMissing: FindingSeverity.WARNING });
      });
    }
  },
};

/** A token's Secret is deleted where its account is not. */
const TOKENS: ReferenceExtractor = {
  types: [SECRET],
  extract(object, sink) {
    if (object.manifest.type !== 'kubernetes.io/service-account-token') return;
    const account = textAt(object.manifest, 'metadata', 'annotations', 'kubernetes.io/service-account.name');
    if (account !== undefined) sink.uses('metadata.annotations["kubernetes.io/service-account.name"]', SERVICE_ACCOUNT, object._home, account);
  },
};

export const WORKLOAD_REFERENCES: readonly ReferenceExtractor[] = [STATEFUL_SETS, AUTOSCALERS, ACCOUNTS, TOKENS];
