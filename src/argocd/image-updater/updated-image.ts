import type { ArgoImageSettings } from './image-settings';
import type { ArgoImageTarget } from './image-target';

/** An image that Image Updater looks after. */
export interface ArgoUpdatedImage extends ArgoImageSettings {
  /** What it is called; no other image of these Applications may be. Letters, digits, `-`, `.` and `_`. */
  readonly alias: string;

  /** The image and, after a colon, which versions of it are allowed (`~1.2`), or the tag whose digest is followed. */
  readonly image: string;

  /**
   * Where the sources name it.
   *
   * @default - `image.name` and `image.tag` of a chart, the image itself of a kustomization
   */
  readonly target?: ArgoImageTarget;
}
