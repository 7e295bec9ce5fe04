import type { CheckedObject } from '../../../checks/checked-object';
import type { FleetIndex } from '../../../checks/fleet-index';
import type { Plain } from '../../../core/plain';
import { remembered } from '../../../core/remembered';
import { LINK } from '../../sync/_annotations';
import { annotationsOf } from '../../sync/sync-reading';

/** Objects that have something to say to Argo CD, or to Helm about hooks. */
export const annotated = remembered((fleet: FleetIndex): readonly CheckedObject[] => fleet._objects.filter(({ manifest }) => {
  const annotations = (manifest.metadata as { annotations?: Plain } | undefined)?.annotations;
  for (const name in annotations) if (name.startsWith('argocd.argoproj.io/') || name.startsWith('helm.sh/hook') || name.startsWith(LINK)) return true;
  return false;
}));

/** How the field of an annotation is called. */
export function fieldOf(name: string): string {
  return `metadata.annotations["${name}"]`;
}

/** The text of an annotation; undefined where there is none. */
export function annotation({ manifest }: CheckedObject, name: string): string | undefined {
  const value = annotationsOf(manifest)[name];
  return typeof value === 'string' ? value : undefined;
}
