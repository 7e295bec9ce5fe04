/** Labels and annotations of all objects that Flux applies, but not of their pods. They win over the objects' own. */
export interface FluxCommonMetadata {
  /**
   * Labels.
   *
   * @default - none
   */
  readonly labels?: Record<string, string>;

  /**
   * Annotations.
   *
   * @default - none
   */
  readonly annotations?: Record<string, string>;
}
