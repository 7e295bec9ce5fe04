import type { ArgoGitSourceOptions } from './git-source';

/** A variable of Jsonnet. */
export interface ArgoJsonnetVariable {
  /** The name. */
  readonly name: string;

  /** The value. */
  readonly value: string;

  /**
   * Whether the value is an expression instead of text.
   *
   * @default false
   */
  readonly code?: boolean;
}

/** How a folder of manifests is read, wherever it lies. */
export interface ArgoDirectorySettings {
  /**
   * Whether folders below count, too. Saying so also keeps Argo CD from taking the folder for a chart or a kustomization.
   *
   * @default false
   */
  readonly recurse?: boolean;

  /**
   * The only files that count, as a glob from the folder on: `{*.yml,*.yaml}`.
   *
   * @default - all `.yaml`, `.yml`, `.json` and `.jsonnet` files
   */
  readonly include?: string;

  /**
   * Files that do not count, as a glob from the folder on.
   *
   * @default - none
   */
  readonly exclude?: string;

  /**
   * External variables of Jsonnet files.
   *
   * @default - none
   */
  readonly jsonnetExtVars?: ArgoJsonnetVariable[];

  /**
   * Top-level arguments of Jsonnet files.
   *
   * @default - none
   */
  readonly jsonnetTlas?: ArgoJsonnetVariable[];

  /**
   * Folders with Jsonnet libraries, from the root of the repository.
   *
   * @default - none
   */
  readonly jsonnetLibs?: string[];
}

/** Options of `ArgoSource.directory`. */
export interface ArgoDirectoryOptions extends ArgoGitSourceOptions, ArgoDirectorySettings {}
