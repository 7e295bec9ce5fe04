import type { FluxCommonMetadata } from './common-metadata';
import type { KustomizationSpecCommonMetadata } from '../../imports/types/flux/kustomize.toolkit.fluxcd.io';
import { block, map } from '../core/fragment';

/** Renders labels and annotations. */
export function renderCommonMetadata(metadata: FluxCommonMetadata | undefined): KustomizationSpecCommonMetadata | undefined {
  return metadata && block({ labels: map(metadata.labels), annotations: map(metadata.annotations) });
}
