import { holdsVariable } from './_checks';
import type { FluxImageOverride } from './image-override';
import type { KustomizationSpecImagesItem } from '../../imports/types/flux/kustomize.toolkit.fluxcd.io';
import { shown } from '../core/problem';

/** Says what is wrong with an override, or undefined when nothing is. */
export function imageOverrideFault(image: FluxImageOverride): string | undefined {
  if (holdsVariable(image.name)) return undefined;
  if (image.name === '' || /:[^/]*$|@/.test(image.name)) {
    return `the name is ${shown(image.name)}; write the image without tag and digest, since with them it never matches`;
  }
  if (image.digest !== undefined && !holdsVariable(image.digest) && !/^[a-z0-9]+([+._-][a-z0-9]+)*:[0-9a-fA-F]{32,}$/.test(image.digest)) {
    return `the digest is ${shown(image.digest)}; write "sha256:" and 64 hexadecimal digits`;
  }
  return undefined;
}

/** Renders an override. */
export function renderImageOverride({ name, newName, newTag, digest }: FluxImageOverride): KustomizationSpecImagesItem {
  return { name, newName, newTag, digest };
}
