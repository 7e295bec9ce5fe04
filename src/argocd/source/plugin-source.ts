import type { ArgoGitSourceOptions } from './git-source';
import type { ArgoPluginParameter } from './plugin-parameter';

/** What a config management plugin is told, wherever the folder lies that it reads. */
export interface ArgoPluginSettings {
  /**
   * The plugin: its name, and its version behind a hyphen where it states one.
   *
   * @default - the one that finds files of its own in the folder
   */
  readonly plugin?: string;

  /**
   * Environment variables. The plugin sees them with `ARGOCD_ENV_` before their names.
   *
   * @default - none
   */
  readonly env?: Record<string, string>;

  /**
   * Parameters.
   *
   * @default - none
   */
  readonly parameters?: ArgoPluginParameter[];
}

/** Options of `ArgoSource.plugin`. */
export interface ArgoPluginSourceOptions extends ArgoGitSourceOptions, ArgoPluginSettings {}
