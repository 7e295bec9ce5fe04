import { type Fault, isBlank, nameFault, pathFault } from './_source-checks';
import type { ArgoOciOptions } from './oci-source';
import { shown } from '../../core/problem';
import { isKnown } from '../_render';

/** Says what is wrong with a source in a registry. */
export function ociFaults({ url, revision, path, content, name }: ArgoOciOptions): Fault[] {
  return [
    path === undefined ? undefined : pathFault('the path in the artifact', path),
    isKnown(path) && path !== '.' && content?._fragment.helm ? `the path in the artifact is ${shown(path)}, and a chart takes the whole artifact; leave it out` : undefined,
    isBlank(revision) ? `the artifact ${shown(url)} has no revision; name a tag or a digest` : undefined,
    nameFault(name),
  ];
}
