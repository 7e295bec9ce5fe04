/** Labels and annotations that pods of a Rollout have for a while. */
export interface RolloutPodMetadata {
  /**
   * Labels, none of those by which the pods are selected.
   *
   * @default - none
   */
  readonly labels?: { readonly [key: string]: string };

  /**
   * Annotations.
   *
   * @default - none
   */
  readonly annotations?: { readonly [key: string]: string };
}
