/**
 * How Flux tells the health of a custom resource that it does not understand by itself.
 *
 * The expressions are CEL over the object's fields. The first of inProgress, failed and current that holds decides.
 */
export interface FluxHealthCheckExpr {
  /** API version of the resource. */
  readonly apiVersion: string;

  /**
   * Kind of the resource.
   *
   * @default - every kind of the API version; Flux before 2.9 needs a kind
   */
  readonly kind?: string;

  /** Says that the resource is as it should be. */
  readonly current: string;

  /**
   * Says that the resource has failed.
   *
   * @default - it never fails, Flux waits until its timeout
   */
  readonly failed?: string;

  /**
   * Says that the resource is still on its way.
   *
   * @default - it is, as long as neither failed nor current holds
   */
  readonly inProgress?: string;
}
