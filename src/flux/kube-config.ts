import { requireName } from './_checks';
import type { KustomizationSpecKubeConfig } from '../../imports/types/flux/kustomize.toolkit.fluxcd.io';

/** Options of `FluxKubeConfig.fromSecret`. */
export interface FluxKubeConfigOptions {
  /**
   * The key in the Secret.
   *
   * @default - Flux takes `value`, then `value.yaml`
   */
  readonly key?: string;
}

/** How Flux reaches another cluster than its own. */
export class FluxKubeConfig {
  /** With a kubeconfig file in a Secret of the same namespace. */
  public static fromSecret(name: string, options: FluxKubeConfigOptions = {}): FluxKubeConfig {
    requireName('FluxKubeConfig.fromSecret', 'name', name);
    return new FluxKubeConfig({ secretRef: { name, key: options.key } });
  }

  /**
   * By workload identity, as a ConfigMap of the same namespace describes it (from Flux 2.7 on).
   *
   * The ConfigMap holds `provider` and, as the provider asks, `cluster`, `address`, `ca.crt`, `audiences` and `serviceAccountName`.
   */
  public static fromConfigMap(name: string): FluxKubeConfig {
    requireName('FluxKubeConfig.fromConfigMap', 'name', name);
    return new FluxKubeConfig({ configMapRef: { name } });
  }

  private constructor(private readonly fragment: KustomizationSpecKubeConfig) {}

  /** @internal */
  public get _fragment(): FluxKubeConfig['fragment'] {
    return this.fragment;
  }
}
