import type { ApplicationSpecSourcePluginParametersItem as Parameter } from '../../../imports/types/argo-cd/argoproj.io';

/**
 * A parameter of a config management plugin: a text, a list or a map.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/config-management-plugins/
 */
export class ArgoPluginParameter {
  /**
   * A text. The plugin sees it as `PARAM_<NAME>`, too.
   *
   * @throws when the name is empty
   */
  public static string(name: string, value: string): ArgoPluginParameter {
    return new ArgoPluginParameter('string', { name, string: value });
  }

  /**
   * A list; an empty one is told from one that is not given.
   *
   * @throws when the name is empty
   */
  public static array(name: string, values: string[]): ArgoPluginParameter {
    return new ArgoPluginParameter('array', { name, array: Array.isArray(values) ? [...values] : values });
  }

  /**
   * A map; an empty one is told from one that is not given.
   *
   * @throws when the name is empty
   */
  public static map(name: string, entries: Record<string, string>): ArgoPluginParameter {
    return new ArgoPluginParameter('map', { name, map: { ...entries } });
  }

  private constructor(factory: string, private readonly fragment: Parameter) {
    if (fragment.name!.trim() === '') throw new Error(`ArgoPluginParameter.${factory}: the name is empty; write the one that the plugin announces`);
  }

  /** @internal */
  public get _fragment(): ArgoPluginParameter['fragment'] {
    return this.fragment;
  }
}
