import type { FluxCommonMetadata } from './common-metadata';
import { block, type Fragment, map } from '../core/fragment';

/** Renders labels and annotations. */
export function renderCommonMetadata(metadata: FluxCommonMetadata | undefined): Fragment | undefined {
  return metadata && block({ labels: map(metadata.labels), annotations: map(metadata.annotations) });
}
