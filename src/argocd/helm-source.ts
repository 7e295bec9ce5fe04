import type { GitRepo } from '../core/git-repo';
import type { HelmRepo } from '../core/helm-repo';

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

/** A value that is read from a file of the chart. */
export interface ArgoHelmFileParameter {
  /** The path in the values. */
  readonly name: string;

  /** The file, from the chart's folder on. */
  readonly path: string;
}

/** What Helm is told, wherever the chart lies. */
export interface ArgoHelmOptions {
  /**
   * Name of the release.
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
   * Files with values, from the chart's folder on, or `$ref/…` of another source; a later one wins.
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
  /** The repository that holds the chart. */
  readonly repo: HelmRepo;

  /** Name of the chart. */
  readonly chart: string;

  /** Its version. */
  readonly version: string;
}

/** Options of `ArgoSource.helmDirectory`. */
export interface ArgoHelmDirectoryOptions extends ArgoHelmOptions {
  /** The repository. */
  readonly repo: GitRepo;

  /** The chart's folder in the repository. */
  readonly path: string;

  /**
   * Branch, tag or commit.
   *
   * @default - the repository's branch
   */
  readonly revision?: string;
}
