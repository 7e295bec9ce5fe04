import { imageOverrideFault, renderImageOverride } from './_image-override';
import type { FluxPostRenderer } from './post-renderer';
import type { HelmReleaseSpecPostRenderersItem } from '../../imports/types/flux/helm.toolkit.fluxcd.io';
import { block, list } from '../core/fragment';

/** Says what is wrong with a post-renderer, or undefined when nothing is. */
export function postRendererFault(renderer: FluxPostRenderer): string | undefined {
  for (const image of renderer.images ?? []) {
    const fault = imageOverrideFault(image);
    if (fault) return `images: ${fault}`;
  }
  return undefined;
}

/** Renders a post-renderer. */
export function renderPostRenderer(renderer: FluxPostRenderer): HelmReleaseSpecPostRenderersItem {
  return {
    kustomize: block({
      patches: list(renderer.patches)?.map((patch) => patch._fragment),
      images: list(renderer.images)?.map(renderImageOverride),
    }),
  };
}
