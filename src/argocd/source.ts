import { pathFault } from './_path-fault';
import type { ArgoDirectoryOptions } from './directory-source';
import type { ArgoHelmChartOptions, ArgoHelmDirectoryOptions, ArgoHelmOptions } from './helm-source';
import type { ArgoKustomizeOptions } from './kustomize-source';
import type { GitRepo } from '../core/git-repo';
import { shown } from '../core/problem';

/**
 * Where an Application's objects come from.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/user-guide/application_sources/
 */
export class ArgoSource {
  /** A folder of manifests in Git. */
  public static directory(options: ArgoDirectoryOptions): ArgoSource {
    const { repo, path, revision, recurse, include, exclude, jsonnetExtVars, jsonnetTlas, jsonnetLibs } = options;
    const jsonnet = pruned({ extVars: copies(jsonnetExtVars), tlas: copies(jsonnetTlas), libs: jsonnetLibs && [...jsonnetLibs] });
    const directory = pruned({ recurse: recurse || undefined, include, exclude, jsonnet });
    return new ArgoSource({ ...inGit(repo, path, revision), directory }, [pathFault('the source\'s path', path)]);
  }

  /** A chart from a chart repository or a registry. */
  public static helmChart(options: ArgoHelmChartOptions): ArgoSource {
    const { repo, chart, version } = options;
    return new ArgoSource({
      // A registry that holds charts is named without its scheme.
      repoURL: repo.isOci ? repo.url.slice('oci://'.length) : repo.url,
      chart,
      targetRevision: version,
      helm: helm(options),
    }, [
      chart.trim() === '' ? 'the chart\'s name is empty; write the name that the repository knows it by' : undefined,
      version.trim() === '' ? `the chart ${shown(chart)} has no version; Argo CD needs one, as in "1.2.3"` : undefined,
    ]);
  }

  /** A chart in a folder in Git. */
  public static helmDirectory(options: ArgoHelmDirectoryOptions): ArgoSource {
    const { repo, path, revision } = options;
    return new ArgoSource({ ...inGit(repo, path, revision), helm: helm(options) }, [pathFault('the source\'s path', path)]);
  }

  /** A kustomization in Git. */
  public static kustomize(options: ArgoKustomizeOptions): ArgoSource {
    const { repo, path, revision, labelWithoutSelector, commonLabels, commonAnnotations, ...others } = options;
    const { images, replicas, patches, components, apiVersions, ...rest } = others;
    const kustomize = pruned({
      ...rest,
      images: images && [...images],
      commonLabels: commonLabels && { ...commonLabels },
      commonAnnotations: commonAnnotations && { ...commonAnnotations },
      labelWithoutSelector: labelWithoutSelector ?? (commonLabels ? true : undefined),
      replicas: copies(replicas),
      patches: patches?.map(({ _fragment }) => _fragment),
      components: components && [...components],
      apiVersions: apiVersions && [...apiVersions],
    });
    return new ArgoSource({ ...inGit(repo, path, revision), kustomize }, [pathFault('the source\'s path', path)]);
  }

  /**
   * A repository whose files other sources name as `$ref/…`, for instance files with values. Nothing in it is rendered.
   *
   * @param ref letters, digits, `-` and `_`
   */
  public static reference(repo: GitRepo, ref: string, revision?: string): ArgoSource {
    return new ArgoSource({ repoURL: repo.url, targetRevision: revision ?? repo.branch, ref }, [
      /^[a-zA-Z0-9_-]+$/.test(ref) ? undefined : `the reference is called ${shown(ref)}; allowed are letters, digits, "-" and "_"`,
    ], ref);
  }

  /** @internal */
  public readonly _faults: string[];

  private constructor(
    /** @internal */
    public readonly _fragment: Record<string, any>,
    faults: (string | undefined)[],
    /** @internal */
    public readonly _ref?: string,
  ) {
    this._faults = faults.filter((fault) => fault !== undefined);
  }
}

function inGit(repo: GitRepo, path: string, revision: string | undefined): Record<string, any> {
  return { repoURL: repo.url, path, targetRevision: revision ?? repo.branch };
}

function helm(options: ArgoHelmOptions): Record<string, any> | undefined {
  const { releaseName, values, valueFiles, parameters, fileParameters, apiVersions, kubeVersion, namespace } = options;
  const { ignoreMissingValueFiles, passCredentials, skipCrds, skipTests, skipSchemaValidation } = options;
  return pruned({
    releaseName,
    valuesObject: values,
    valueFiles: valueFiles && [...valueFiles],
    ignoreMissingValueFiles,
    parameters: copies(parameters),
    fileParameters: copies(fileParameters),
    passCredentials,
    skipCrds,
    skipTests,
    skipSchemaValidation,
    namespace,
    kubeVersion,
    apiVersions: apiVersions && [...apiVersions],
  });
}

/** A map without what says nothing; Argo CD removes empty ones, and what Git holds would differ for ever. */
function pruned(map: Record<string, any>): Record<string, any> | undefined {
  const entries = Object.entries(map).filter(([, value]) => value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0));
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function copies<T extends object>(list: T[] | undefined): T[] | undefined {
  return list?.map((item) => ({ ...item }));
}
