import { requireName } from './_checks';
import type { HelmReleaseSpecValuesFromItem } from '../../imports/types/flux/helm.toolkit.fluxcd.io';
import { shown } from '../core/problem';

/** Options of values from a ConfigMap or Secret. */
export interface FluxValuesFromOptions {
  /**
   * The key that holds the values.
   *
   * @default - Flux takes `values.yaml`
   */
  readonly valuesKey?: string;

  /**
   * Where in the values the one value of the key goes, as in `auth.password`.
   *
   * @default - the key holds a whole file of values
   */
  readonly targetPath?: string;

  /**
   * Whether the value is taken as text, without Helm's reading of commas and braces; only with `targetPath` (from Flux 2.9 on).
   *
   * @default false
   */
  readonly literal?: boolean;

  /**
   * Whether it may be absent.
   *
   * @default false
   */
  readonly optional?: boolean;
}

/** Values of a release from the cluster. Later ones win, and `values` wins over all without a `targetPath`. */
export class FluxValuesFrom {
  /** From a ConfigMap in the namespace of the release. */
  public static configMap(name: string, options: FluxValuesFromOptions = {}): FluxValuesFrom {
    return new FluxValuesFrom('FluxValuesFrom.configMap', 'ConfigMap', name, options);
  }

  /** From a Secret in the namespace of the release. */
  public static secret(name: string, options: FluxValuesFromOptions = {}): FluxValuesFrom {
    return new FluxValuesFrom('FluxValuesFrom.secret', 'Secret', name, options);
  }

  private readonly fragment: HelmReleaseSpecValuesFromItem;

  private constructor(caller: string, kind: HelmReleaseSpecValuesFromItem['kind'], name: string, options: FluxValuesFromOptions) {
    const { valuesKey, targetPath, literal, optional } = options;
    requireName(caller, 'name', name);
    if (valuesKey !== undefined && (valuesKey.length > 253 || !/^[-._a-zA-Z0-9]+$/.test(valuesKey))) {
      throw new Error(`${caller}: valuesKey is ${shown(valuesKey)}; allowed are at most 253 letters, digits, "-", "_" and "."`);
    }
    if (targetPath !== undefined && (targetPath.length > 250 || !/^([a-zA-Z0-9_\-.\\/]|\[[0-9]{1,5}\])+$/.test(targetPath))) {
      throw new Error(`${caller}: targetPath is ${shown(targetPath)}; write at most 250 characters, as in "auth.password" or "hosts[0].name"`);
    }
    if (literal && targetPath === undefined) throw new Error(`${caller}: literal is given without targetPath; give targetPath or drop literal`);
    this.fragment = { kind, name, valuesKey, targetPath, literal, optional };
  }

  /** @internal */
  public get _fragment(): FluxValuesFrom['fragment'] {
    return this.fragment;
  }
}
