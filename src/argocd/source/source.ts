import { chartRepositoryUrl, on } from '../_render';
import { chartFaults, gitFaults, helmFaults, kustomizeFaults, refFault, revisionFault } from './_source-checks';
import type { ArgoDirectoryOptions, ArgoJsonnetVariable } from './directory-source';
import type { ArgoGitSourceOptions } from './git-source';
import type { ArgoHelmChartOptions, ArgoHelmDirectoryOptions, ArgoHelmOptions } from './helm-source';
import type { ArgoKustomizeOptions } from './kustomize-source';
import type {
  ApplicationSpecSource, ApplicationSpecSourceDirectoryJsonnet as Jsonnet, ApplicationSpecSourceDirectoryJsonnetExtVarsItem as JsonnetVariable,
  ApplicationSpecSourceHelmFileParametersItem as HelmFileParameter, ApplicationSpecSourceHelmParametersItem as HelmParameter,
  ApplicationSpecSourceKustomizeReplicasItem as Replicas,
} from '../../../imports/types/argo-cd/argoproj.io';
import { block, list, map, plainCopy } from '../../core/fragment';
import type { GitRepo } from '../../core/git-repo';

/**
 * Where an Application's objects come from.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/user-guide/application_sources/
 */
export class ArgoSource {
  /** A folder of manifests in Git. */
  public static directory(options: ArgoDirectoryOptions): ArgoSource {
    const { recurse, include, exclude, jsonnetExtVars, jsonnetTlas, jsonnetLibs } = options;
    const jsonnet: Jsonnet | undefined = block({ extVars: variables(jsonnetExtVars), tlas: variables(jsonnetTlas), libs: list(jsonnetLibs) });
    return new ArgoSource({ ...inGit(options), directory: block({ recurse: on(recurse), include, exclude, jsonnet }) }, gitFaults(options));
  }

  /** A chart from a chart repository or a registry. */
  public static helmChart(options: ArgoHelmChartOptions): ArgoSource {
    const { repo, chart, version, name } = options;
    return new ArgoSource({ repoURL: chartRepositoryUrl(repo), chart, targetRevision: version, name, helm: helm(options) }, [
      ...chartFaults(options), ...helmFaults(options),
    ], true);
  }

  /** A chart in a folder in Git. */
  public static helmDirectory(options: ArgoHelmDirectoryOptions): ArgoSource {
    return new ArgoSource({ ...inGit(options), helm: helm(options) }, [...gitFaults(options), ...helmFaults(options)], true);
  }

  /** A kustomization in Git. */
  public static kustomize(options: ArgoKustomizeOptions): ArgoSource {
    const { commonLabels, labelWithoutSelector = true } = options;
    const labels = map(commonLabels);
    const kustomize: ApplicationSpecSource['kustomize'] = block({
      namePrefix: options.namePrefix,
      nameSuffix: options.nameSuffix,
      images: list(options.images),
      commonLabels: labels,
      labelWithoutSelector: on(labels && labelWithoutSelector),
      labelIncludeTemplates: on(options.labelIncludeTemplates),
      forceCommonLabels: on(options.forceCommonLabels),
      commonAnnotations: map(options.commonAnnotations),
      commonAnnotationsEnvsubst: on(options.commonAnnotationsEnvsubst),
      forceCommonAnnotations: on(options.forceCommonAnnotations),
      namespace: options.namespace,
      version: options.version,
      replicas: list(options.replicas)?.map(({ name, count }): Replicas => ({ name, count })),
      patches: list(options.patches)?.map(({ _fragment }) => _fragment),
      components: list(options.components),
      ignoreMissingComponents: on(options.ignoreMissingComponents),
      kubeVersion: options.kubeVersion,
      apiVersions: list(options.apiVersions),
    });
    return new ArgoSource({ ...inGit(options), kustomize }, [...gitFaults(options), ...kustomizeFaults(options)]);
  }

  /**
   * A repository whose files other sources name as `$ref/…`, for instance files with values. Nothing in it is rendered.
   *
   * @param ref letters, digits, `-` and `_`
   */
  public static reference(repo: GitRepo, ref: string, revision?: string): ArgoSource {
    return new ArgoSource({ repoURL: repo.url, targetRevision: revision ?? repo.branch, ref }, [refFault(ref), revisionFault(revision)]);
  }

  /** @internal */
  public readonly _faults: string[];

  private constructor(
    private readonly fragment: ApplicationSpecSource,
    faults: (string | undefined)[],
    /** @internal */
    public readonly _isHelm = false,
  ) {
    this._faults = faults.filter((fault) => fault !== undefined);
  }

  /** @internal */
  public get _fragment(): ArgoSource['fragment'] {
    return this.fragment;
  }
}

function inGit({ repo, path, revision, tagPrefix, ref, name }: ArgoGitSourceOptions): ApplicationSpecSource {
  return { repoURL: repo.url, path, targetRevision: revision ?? repo.branch, tagPrefix, ref, name };
}

function helm(options: ArgoHelmOptions): ApplicationSpecSource['helm'] {
  return block({
    releaseName: options.releaseName,
    valuesObject: options.values && Object.keys(options.values).length > 0 ? plainCopy(options.values) : undefined,
    valueFiles: list(options.valueFiles),
    ignoreMissingValueFiles: on(options.ignoreMissingValueFiles),
    parameters: list(options.parameters)?.map(({ name, value, forceString }): HelmParameter => ({ name, value, forceString: on(forceString) })),
    fileParameters: list(options.fileParameters)?.map(({ name, path }): HelmFileParameter => ({ name, path })),
    passCredentials: on(options.passCredentials),
    skipCrds: on(options.skipCrds),
    skipTests: on(options.skipTests),
    skipSchemaValidation: on(options.skipSchemaValidation),
    namespace: options.namespace,
    kubeVersion: options.kubeVersion,
    apiVersions: list(options.apiVersions),
  });
}

function variables(given: ArgoJsonnetVariable[] | undefined): JsonnetVariable[] | undefined {
  return list(given)?.map(({ name, value, code }): JsonnetVariable => ({ name, value, code: on(code) }));
}
