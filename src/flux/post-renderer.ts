import type { FluxImageOverride } from './image-override';
import type { FluxPatch } from './patch';

/** Which objects of a chart the post-renderers change. */
export enum FluxPostRenderStrategy {
  /** All but hooks. */
  NO_HOOKS = 'nohooks',
  /** All, at once. */
  COMBINED = 'combined',
  /** All, hooks by themselves. */
  SEPARATE = 'separate',
}

/** Changes to the objects of a chart after Helm has rendered them. */
export interface FluxPostRenderer {
  /**
   * Changes to the objects, in order.
   *
   * @default - none
   */
  readonly patches?: FluxPatch[];

  /**
   * Other names, tags or digests for images.
   *
   * @default - none
   */
  readonly images?: FluxImageOverride[];
}
