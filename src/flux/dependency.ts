/** Options of a dependency between Flux objects. */
export interface FluxDependencyOptions {
  /**
   * CEL expression over `self` and `dep` that says whether the other object is ready, instead of its Ready condition (from Flux 2.7 on).
   *
   * @default - the other object is ready when its Ready condition says so
   */
  readonly readyExpr?: string;
}
