import type { ArgoImageSettings } from './image-settings';
import type { ArgoImageWriteBack } from './image-write-back';
import type { ArgoUpdatedImage } from './updated-image';
import type { ArgoApplication } from '../application/application';
import type { ArgoMatchExpression } from '../appset/match-expression';

/** Which of the Applications with a name are meant. */
export interface ArgoImageSelector {
  /**
   * Labels that they have.
   *
   * @default - any
   */
  readonly matchLabels?: Record<string, string>;

  /**
   * What else holds for their labels.
   *
   * @default - nothing
   */
  readonly matchExpressions?: ArgoMatchExpression[];
}

/** Which images of Applications are updated, and how. */
export interface ArgoImageSelectionOptions extends ArgoImageSettings, ArgoImageSelector {
  /** The images, at least one. */
  readonly images: ArgoUpdatedImage[];

  /**
   * Where images are put.
   *
   * @default - what the ImageUpdater says for all
   */
  readonly writeBack?: ArgoImageWriteBack;
}

/**
 * Applications whose images are updated: those of the namespace in which the ImageUpdater lies.
 *
 * Of several selections that mean an Application, the one with the most precise name counts.
 */
export class ArgoImageSelection {
  /** One Application. */
  public static of(application: ArgoApplication, options: ArgoImageSelectionOptions): ArgoImageSelection {
    return new ArgoImageSelection(application.name, options, options);
  }

  /** Applications by a glob of their names, as in `shop-*`. */
  public static named(pattern: string, options: ArgoImageSelectionOptions): ArgoImageSelection {
    return new ArgoImageSelection(pattern, options, options);
  }

  /** Applications by a glob of their names, whose own annotations say what is updated. Nothing else is said of them here. */
  public static annotated(pattern: string, selector: ArgoImageSelector = {}): ArgoImageSelection {
    return new ArgoImageSelection(pattern, selector);
  }

  private constructor(
    /** @internal */
    public readonly _pattern: string,
    /** @internal */
    public readonly _selector: ArgoImageSelector,
    /** @internal */
    public readonly _options?: ArgoImageSelectionOptions,
  ) {}
}
