import type { IConstruct } from 'constructs';

/** A Kustomization of Flux: a folder that Flux applies. */
export interface IFluxKustomization extends IConstruct {
  /** The kind, `Kustomization`. */
  readonly kind: string;

  /** The name. */
  readonly name: string;

  /**
   * The namespace.
   *
   * @default - that of the object that refers to the Kustomization
   */
  readonly namespace?: string;
}
