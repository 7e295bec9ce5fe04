import type { CheckedObject } from '../../../checks/checked-object';
import type { FleetIndex } from '../../../checks/fleet-index';
import type { Plain } from '../../../core/plain';
import { remembered } from '../../../core/remembered';
import { HELM_HOOK, HELM_HOOK_DELETE_POLICY, HOOK, HOOK_DELETE_POLICY, LINK } from '../../sync/_annotations';
import { type SyncReading, annotationsOf, readSync } from '../../sync/sync-reading';

/** Objects that have something to say to Argo CD, or to Helm about hooks. */
export const annotated = remembered((fleet: FleetIndex): readonly CheckedObject[] => fleet._objects.filter(({ manifest }) => {
  const annotations = (manifest.metadata as { annotations?: Plain } | undefined)?.annotations;
  for (const name in annotations) if (name.startsWith('argocd.argoproj.io/') || name.startsWith('helm.sh/hook') || name.startsWith(LINK)) return true;
  return false;
}));

/** Objects that are hooks, of Argo CD or of Helm, or have a policy of such. */
export const hooked = remembered((fleet: FleetIndex): readonly CheckedObject[] => annotated(fleet).filter(({ manifest }) => {
  const annotations = annotationsOf(manifest);
  return HOOKS.some((name) => annotations[name] !== undefined);
}));

const HOOKS = [HOOK, HELM_HOOK, HOOK_DELETE_POLICY, HELM_HOOK_DELETE_POLICY];

/** How Argo CD reads the annotations of an object. */
export function syncOf(object: CheckedObject): SyncReading {
  let reading = READ.get(object);
  if (!reading) READ.set(object, reading = readSync(annotationsOf(object.manifest)));
  return reading;
}

/** Many rules ask for the same. */
const READ = new WeakMap<CheckedObject, SyncReading>();

/** How the field of an annotation is called. */
export function fieldOf(name: string): string {
  return `metadata.annotations["${name}"]`;
}

/** The text of an annotation; undefined where there is none. */
export function annotation({ manifest }: CheckedObject, name: string): string | undefined {
  const value = annotationsOf(manifest)[name];
  return typeof value === 'string' ? value : undefined;
}
