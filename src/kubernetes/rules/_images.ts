import type { FleetIndex } from '../../checks/fleet-index';
import { type Plain, listAt, textAt, valueAt } from '../../core/plain';
import { remembered } from '../../core/remembered';
import { type ImageReference, parseImage } from '../image';
import { type PodTemplate, containersOf } from '../pod-template';

/** An image that pods are made of, and the field that names it. */
export interface UsedImage {
  /** Below the pod's spec. */
  readonly place: string;
  readonly image: string;
  readonly reference?: ImageReference;
}

/** The images of a pod: those of containers, and those that are mounted. */
export function imagesOf({ spec }: PodTemplate): readonly UsedImage[] {
  return imagesIn(spec);
}

const imagesIn = remembered((spec: Plain): readonly UsedImage[] => {
  const images: UsedImage[] = [];
  for (const { container, path } of containersOf(spec)) {
    const image = textAt(container, 'image');
    if (image !== undefined) images.push({ place: `${path}.image`, image, reference: parseImage(image) });
  }
  listAt(spec, 'volumes').forEach((volume, index) => {
    const image = textAt(volume, 'image', 'reference');
    if (image !== undefined) images.push({ place: `volumes[${index}].image.reference`, image, reference: parseImage(image) });
  });
  return images;
});

/** Whether a kustomization, or the engine that builds one, puts another tag, digest or name in the place of those of an image. */
export function isReplaced({ image, reference }: UsedImage, fleet: FleetIndex): boolean {
  const names = replacedNames(fleet);
  return names.size > 0 && (names.has(image) || names.has(reference?.name ?? image));
}

const replacedNames = remembered((fleet: FleetIndex): ReadonlySet<string> => {
  const names = new Set<string>();
  const add = (name: string | undefined) => name !== undefined && names.add(name);
  for (const type of ['kustomize.config.k8s.io/Kustomization', 'kustomize.config.k8s.io/Component']) {
    for (const { manifest } of fleet._ofType(type)) listAt(manifest, 'images').forEach((image) => add(textAt(image, 'name')));
  }
  for (const { manifest } of fleet._ofType('kustomize.toolkit.fluxcd.io/Kustomization')) {
    listAt(manifest, 'spec', 'images').forEach((image) => add(textAt(image, 'name')));
  }
  for (const { manifest } of fleet._ofType('argoproj.io/Application')) {
    for (const source of [valueAt(manifest, 'spec', 'source'), ...listAt(manifest, 'spec', 'sources')]) {
      for (const image of listAt(source, 'kustomize', 'images')) {
        if (typeof image === 'string') add(image.includes('=') ? image.slice(0, image.indexOf('=')) : parseImage(image)?.name);
      }
    }
  }
  return names;
});
