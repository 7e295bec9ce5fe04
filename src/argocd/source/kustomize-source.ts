import type { ArgoGitSourceOptions } from './git-source';
import type { ArgoKustomizePatch } from './kustomize-patch';

/** Another number of replicas. */
export interface ArgoKustomizeReplicas {
  /** Name of the workload. */
  readonly name: string;

  /** The number. */
  readonly count: number;
}

/** What kustomize is told, wherever the kustomization lies. */
export interface ArgoKustomizeSettings {
  /**
   * Stands before all names.
   *
   * @default - nothing
   */
  readonly namePrefix?: string;

  /**
   * Stands behind all names.
   *
   * @default - nothing
   */
  readonly nameSuffix?: string;

  /**
   * Other images, as in `web=registry.example.com/web:1.2.3`, `web:1.2.3` or `web@sha256:…`.
   *
   * @default - none
   */
  readonly images?: string[];

  /**
   * Labels of all objects.
   *
   * @default - none
   */
  readonly commonLabels?: Record<string, string>;

  /**
   * Whether those labels stay out of selectors, which cannot change later.
   *
   * @default - true where there are labels
   */
  readonly labelWithoutSelector?: boolean;

  /**
   * Whether those labels go to pod templates, too, where they stay out of selectors.
   *
   * @default false
   */
  readonly labelIncludeTemplates?: boolean;

  /**
   * Whether those labels replace others of the same name.
   *
   * @default false
   */
  readonly forceCommonLabels?: boolean;

  /**
   * Annotations of all objects.
   *
   * @default - none
   */
  readonly commonAnnotations?: Record<string, string>;

  /**
   * Whether `$ARGOCD_APP_…` in those annotations is replaced.
   *
   * @default false
   */
  readonly commonAnnotationsEnvsubst?: boolean;

  /**
   * Whether those annotations replace others of the same name.
   *
   * @default false
   */
  readonly forceCommonAnnotations?: boolean;

  /**
   * The namespace of all objects.
   *
   * @default - their own
   */
  readonly namespace?: string;

  /**
   * Version of kustomize, as registered in Argo CD's settings.
   *
   * @default - the one that Argo CD brings
   */
  readonly version?: string;

  /**
   * Other numbers of replicas.
   *
   * @default - none
   */
  readonly replicas?: ArgoKustomizeReplicas[];

  /**
   * Changes of objects.
   *
   * @default - none
   */
  readonly patches?: ArgoKustomizePatch[];

  /**
   * Folders of components, from the kustomization's folder on.
   *
   * @default - none
   */
  readonly components?: string[];

  /**
   * Whether components that are not there are passed over.
   *
   * @default false
   */
  readonly ignoreMissingComponents?: boolean;

  /**
   * The version of Kubernetes that charts in the kustomization see.
   *
   * @default - the cluster's
   */
  readonly kubeVersion?: string;

  /**
   * The API versions that charts in the kustomization see.
   *
   * @default - the cluster's
   */
  readonly apiVersions?: string[];
}

/** Options of `ArgoSource.kustomize`. */
export interface ArgoKustomizeOptions extends ArgoGitSourceOptions, ArgoKustomizeSettings {}
