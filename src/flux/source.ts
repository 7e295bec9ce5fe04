import type { IConstruct } from 'constructs';

/** Where Flux gets files from: a GitRepository, an OCIRepository or another kind of source. */
export interface IFluxSource extends IConstruct {
  /** The kind, for instance `GitRepository`. */
  readonly kind: string;

  /** The name. */
  readonly name: string;

  /**
   * The namespace.
   *
   * @default - that of the object that refers to the source
   */
  readonly namespace?: string;
}
