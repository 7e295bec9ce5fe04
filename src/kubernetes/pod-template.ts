import type { CheckedObject } from '../checks/checked-object';
import { type Plain, listAt, mapAt, textAt, valueAt } from '../core/plain';
import { remembered } from '../core/remembered';

/** The pods that an object runs. */
export interface PodTemplate {
  readonly spec: Plain;
  /** Labels and annotations of the pods. */
  readonly metadata: Plain;
  /** Where `spec` stands in the object, as in `spec.template.spec`; `metadata` stands beside it. */
  readonly path: string;
}

/** A container of a pod. */
export interface PodContainer {
  readonly container: Plain;
  /** Where it stands in the pod's spec, as in `containers[0]`. */
  readonly path: string;
  /** Whether it must end before the others begin. False for a sidecar, which is listed there and runs on. */
  readonly isInit: boolean;
}

const TEMPLATE = ['spec', 'template'];

/** Where the template of a kind's pods stands. */
const TEMPLATES = new Map<string, readonly string[]>([
  ['/Pod', []],
  ['apps/Deployment', TEMPLATE],
  ['apps/StatefulSet', TEMPLATE],
  ['apps/DaemonSet', TEMPLATE],
  ['apps/ReplicaSet', TEMPLATE],
  ['/ReplicationController', TEMPLATE],
  ['batch/Job', TEMPLATE],
  ['batch/CronJob', ['spec', 'jobTemplate', 'spec', 'template']],
  ['argoproj.io/Rollout', TEMPLATE],
]);

/** `group/Kind` of what runs pods. */
export const POD_TYPES: string[] = [...TEMPLATES.keys()];

/** The template of the pods that an object runs; undefined where it runs none, or those of another object as a Rollout with `workloadRef` does. */
export const podTemplateOf = remembered(({ _type, manifest }: CheckedObject): PodTemplate | undefined => {
  const way = TEMPLATES.get(_type);
  if (!way) return undefined;
  const template = mapAt(manifest, ...way);
  if (typeof valueAt(template, 'spec') !== 'object') return undefined;
  return { spec: mapAt(template, 'spec'), metadata: mapAt(template, 'metadata'), path: [...way, 'spec'].join('.') };
});

/** All containers of a pod: the usual ones, those that run before them, sidecars, and ephemeral ones. */
export const containersOf = remembered((spec: Plain): readonly PodContainer[] => (
  ['initContainers', 'containers', 'ephemeralContainers'].flatMap((field) => listAt(spec, field).map((item, index): PodContainer => {
    const container = mapAt(item);
    return { container, path: `${field}[${index}]`, isInit: field === 'initContainers' && textAt(container, 'restartPolicy') !== 'Always' };
  }))
));
