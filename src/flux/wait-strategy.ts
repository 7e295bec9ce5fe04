/** How Flux waits until the objects of a release are healthy. */
export enum FluxWaitStrategy {
  /** By looking at their status again and again; understands custom resources. */
  POLLER = 'poller',
  /** As Helm 3 did it. */
  LEGACY = 'legacy',
}
