/**
 * Selects objects among those that are applied. Everything that is given has to match.
 *
 * Group, version, kind, name and namespace are regular expressions that the whole text has to match: `.*`, not `*`.
 */
export interface FluxSelector {
  /**
   * API group; empty for the core group.
   *
   * @default - any
   */
  readonly group?: string;

  /**
   * Version within the group.
   *
   * @default - any
   */
  readonly version?: string;

  /**
   * Kind.
   *
   * @default - any
   */
  readonly kind?: string;

  /**
   * Name.
   *
   * @default - any
   */
  readonly name?: string;

  /**
   * Namespace.
   *
   * @default - any
   */
  readonly namespace?: string;

  /**
   * Selector of labels, as in `app=web,tier!=cache`.
   *
   * @default - any labels
   */
  readonly labelSelector?: string;

  /**
   * Selector of annotations, in the form of one for labels.
   *
   * @default - any annotations
   */
  readonly annotationSelector?: string;
}
