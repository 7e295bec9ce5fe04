import type { IConstruct } from 'constructs';

/** A HelmRelease of Flux: a chart that Flux installs. */
export interface IFluxHelmRelease extends IConstruct {
  /** The kind, `HelmRelease`. */
  readonly kind: string;

  /** The name. */
  readonly name: string;

  /**
   * The namespace.
   *
   * @default - that of the object that refers to the release
   */
  readonly namespace?: string;
}
