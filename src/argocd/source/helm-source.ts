import type { ArgoGitSourceOptions } from './git-source';
import type { HelmRepo } from '../../core/helm-repo';

/** A value that is set by its path in the values. */
export interface ArgoHelmParameter {
  /** The path, as in `controller.replicaCount`. */
  readonly name: string;

  /** The value, as text. */
  readonly value: string;

  /**
   * Whether `true`, `1` and the like stay text.
   *
   * @default false
   */
  readonly forceString?: boolean;
}

/** A value that is read from a file. */
export interface ArgoHelmFileParameter {
  /** The path in the values. */
  readonly name: string;

  /** The file, from the chart's folder on, or `ArgoSource.file()` of another source. */
  readonly path: string;
}

/** What Helm is told, wherever the chart lies. */
export interface ArgoHelmOptions {
  /**
   * Name of the release, at most 53 characters.
   *
   * @default - the Application's name
   */
  readonly releaseName?: string;

  /**
   * Values, as an object. They win over values of files.
   *
   * @default - none
   */
  readonly values?: { readonly [key: string]: any };

  /**
   * Values, as text of YAML, for what an object cannot say, such as comments and anchors. Either these or `values`.
   *
   * @default - none
   */
  readonly valuesText?: string;

  /**
   * Files with values, from the chart's folder on, or `ArgoSource.file()` of another source; a later one wins.
   * From Argo CD 3.5 on they may be globs.
   *
   * @default - none
   */
  readonly valueFiles?: string[];

  /**
   * Whether files with values that are not there are passed over.
   *
   * @default false
   */
  readonly ignoreMissingValueFiles?: boolean;

  /**
   * Single values; they win over all others.
   *
   * @default - none
   */
  readonly parameters?: ArgoHelmParameter[];

  /**
   * Single values that are read from files.
   *
   * @default - none
   */
  readonly fileParameters?: ArgoHelmFileParameter[];

  /**
   * Whether the credentials of the repository go to all domains.
   *
   * @default false
   */
  readonly passCredentials?: boolean;

  /**
   * Whether the chart's definitions are left out.
   *
   * @default false
   */
  readonly skipCrds?: boolean;

  /**
   * Whether the chart's tests are left out.
   *
   * @default false
   */
  readonly skipTests?: boolean;

  /**
   * Whether values are not held against the chart's schema.
   *
   * @default false
   */
  readonly skipSchemaValidation?: boolean;

  /**
   * The namespace that templates see.
   *
   * @default - the destination's
   */
  readonly namespace?: string;

  /**
   * The version of Kubernetes that templates see.
   *
   * @default - the cluster's
   */
  readonly kubeVersion?: string;

  /**
   * The API versions that templates see, as in `monitoring.coreos.com/v1`.
   *
   * @default - the cluster's
   */
  readonly apiVersions?: string[];
}

/** Options of `ArgoSource.helmChart`. */
export interface ArgoHelmChartOptions extends ArgoHelmOptions {
  /** The repository that holds the chart. Argo CD must know a registry (`oci://…`) by a Secret that enables OCI; `ArgoSource.oci` needs none. */
  readonly repo: HelmRepo;

  /** Name of the chart. */
  readonly chart: string;

  /** Its version, as in `1.2.3`. A range, as in `1.2.*`, is taken too, and then the cluster changes without a commit. */
  readonly version: string;

  /**
   * What the source is called where Argo CD shows several.
   *
   * @default - its number
   */
  readonly name?: string;
}

/** Options of `ArgoSource.helmDirectory`. */
export interface ArgoHelmDirectoryOptions extends ArgoGitSourceOptions, ArgoHelmOptions {}
