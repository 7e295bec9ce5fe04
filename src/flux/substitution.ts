import { requireName } from './_checks';
import type { KustomizationSpecPostBuildSubstituteFromItem } from '../../imports/types/flux/kustomize.toolkit.fluxcd.io';

/** When Flux replaces `${variables}` in manifests. */
export enum FluxSubstituteStrategy {
  /** When at least one variable is known. */
  WITH_VARIABLES = 'WithVariables',
  /** Always (from Flux 2.9 on). */
  ALWAYS = 'Always',
}

/** Options of a source of variables. */
export interface FluxSubstituteFromOptions {
  /**
   * Whether it may be absent.
   *
   * @default false
   */
  readonly optional?: boolean;
}

/** Where Flux gets the values of variables from. Its keys are their names. */
export class FluxSubstituteFrom {
  /** A ConfigMap in the same namespace. */
  public static configMap(name: string, options: FluxSubstituteFromOptions = {}): FluxSubstituteFrom {
    requireName('FluxSubstituteFrom.configMap', 'name', name);
    return new FluxSubstituteFrom({ kind: 'ConfigMap', name, optional: options.optional });
  }

  /** A Secret in the same namespace. */
  public static secret(name: string, options: FluxSubstituteFromOptions = {}): FluxSubstituteFrom {
    requireName('FluxSubstituteFrom.secret', 'name', name);
    return new FluxSubstituteFrom({ kind: 'Secret', name, optional: options.optional });
  }

  private constructor(private readonly fragment: KustomizationSpecPostBuildSubstituteFromItem) {}

  /** @internal */
  public get _fragment(): FluxSubstituteFrom['fragment'] {
    return this.fragment;
  }
}
