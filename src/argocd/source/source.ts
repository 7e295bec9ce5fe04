import { directoryBlock, helmBlock, kustomizeBlock, pluginBlock } from './_blocks';
import { drySource, hydratedFaults } from './_hydration';
import { ociFaults } from './_oci-checks';
import {
  type Fault, chartFaults, directoryFaults, fileFault, gitFaults, helmFaults, kustomizeFaults, pluginFaults, refFault, revisionFault,
} from './_source-checks';
import type { ArgoDirectoryOptions } from './directory-source';
import type { ArgoGitSourceOptions } from './git-source';
import type { ArgoHelmChartOptions, ArgoHelmDirectoryOptions } from './helm-source';
import type { ArgoKustomizeOptions } from './kustomize-source';
import type { ArgoOciOptions } from './oci-source';
import type { ArgoPluginSourceOptions } from './plugin-source';
import type { ApplicationSpecSource, ApplicationSpecSourceHydrator } from '../../../imports/types/argo-cd/argoproj.io';
import { type GitRepo, repositoryUrl } from '../../core/git-repo';
import { chartRepositoryUrl } from '../_render';

/** What is known of a source besides what it becomes. */
interface SourceTraits {
  /** Whether Helm calls the release by the Application's name. */
  readonly isNamedByApplication?: boolean;
  /** Whether it lies in Git. */
  readonly isGit?: boolean;
}

/** Options of `ArgoSource.hydrated`. */
export interface ArgoHydratedOptions {
  /** What is rendered: a folder, a kustomization, a plugin's folder or a chart in Git. Its settings for a tool need Argo CD 3.3. */
  readonly dry: ArgoSource;

  /** The branch that the rendered manifests are synced from; it is made where it is not there. */
  readonly branch: string;

  /** The folder of the rendered manifests, which no other Application may share; never the root of the repository. */
  readonly path: string;

  /**
   * The repository of the rendered manifests. Needs Argo CD 3.5.
   *
   * @default - the one of `dry`
   */
  readonly repo?: GitRepo;

  /**
   * Another branch that the rendered manifests are pushed to, from which something else, such as a pull request, brings them to `branch`.
   *
   * @default - they are pushed to `branch`
   */
  readonly hydrateTo?: string;
}

/**
 * Where an Application's objects come from.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/user-guide/application_sources/
 */
export class ArgoSource {
  /** A folder of manifests in Git. */
  public static directory(options: ArgoDirectoryOptions): ArgoSource {
    const directory = directoryBlock(options);
    return new ArgoSource({ ...inGit(options), directory }, [...gitFaults(options), ...directoryFaults(options)], { isGit: true });
  }

  /** A chart from a chart repository or a registry. */
  public static helmChart(options: ArgoHelmChartOptions): ArgoSource {
    const { repo, chart, version, name, releaseName } = options;
    return new ArgoSource(
      { repoURL: chartRepositoryUrl(repo), chart, targetRevision: version, name, helm: helmBlock(options) },
      [...chartFaults(options), ...helmFaults(options)],
      { isNamedByApplication: releaseName === undefined },
    );
  }

  /** A chart in a folder in Git. */
  public static helmDirectory(options: ArgoHelmDirectoryOptions): ArgoSource {
    return new ArgoSource(
      { ...inGit(options), helm: helmBlock(options) },
      [...gitFaults(options), ...helmFaults(options)],
      { isNamedByApplication: options.releaseName === undefined, isGit: true },
    );
  }

  /** A kustomization in Git. */
  public static kustomize(options: ArgoKustomizeOptions): ArgoSource {
    const kustomize = kustomizeBlock(options);
    return new ArgoSource({ ...inGit(options), kustomize }, [...gitFaults(options), ...kustomizeFaults(options)], { isGit: true });
  }

  /**
   * A folder in Git that a config management plugin renders. The plugin is installed beside Argo CD's repo server.
   *
   * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/config-management-plugins/
   */
  public static plugin(options: ArgoPluginSourceOptions): ArgoSource {
    return new ArgoSource({ ...inGit(options), plugin: pluginBlock(options) }, [...gitFaults(options), ...pluginFaults(options)], { isGit: true });
  }

  /**
   * An OCI artifact with manifests, a kustomization or a chart. Needs Argo CD 3.1.
   *
   * @throws when the address does not begin with `oci://` or holds credentials
   * @see https://argo-cd.readthedocs.io/en/stable/user-guide/oci/
   */
  public static oci(options: ArgoOciOptions): ArgoSource {
    const { url, revision, path = '.', content, name } = options;
    return new ArgoSource(
      { repoURL: repositoryUrl('ArgoSource.oci', url, ['oci']), path, targetRevision: revision, name, ...content?._fragment },
      [...ociFaults(options), ...content?._faults ?? []],
      { isNamedByApplication: content?._isNamedByApplication },
    );
  }

  /**
   * Manifests that Argo CD renders from one place in Git, commits to another, and syncs from there. It is an Application's only source.
   *
   * Argo CD needs a Secret to push with, and `hydrator.enabled`. A beta feature of Argo CD 3.5.
   *
   * @see https://argo-cd.readthedocs.io/en/stable/user-guide/source-hydrator/
   */
  public static hydrated(options: ArgoHydratedOptions): ArgoSource {
    const { dry, branch, path, repo, hydrateTo } = options;
    const repoURL = repo && repo.url !== dry._fragment.repoURL ? repo.url : undefined;
    return new ArgoSource(
      { repoURL: repoURL ?? dry._fragment.repoURL, path, targetRevision: branch },
      [...dry._faults, ...hydratedFaults(dry, { branch, path, repo: repo?.url, hydrateTo })],
      { ...dry._traits, isGit: true },
      {
        drySource: drySource(dry._fragment),
        syncSource: { targetBranch: branch, path, repoURL },
        hydrateTo: hydrateTo === undefined ? undefined : { targetBranch: hydrateTo },
      },
    );
  }

  /**
   * A repository whose files other sources name, for instance files with values: `reference.file('web/values.yaml')`. Nothing in it is rendered.
   *
   * @param ref letters, digits, `-` and `_`
   */
  public static reference(repo: GitRepo, ref: string, revision?: string): ArgoSource {
    const fragment = { repoURL: repo.url, targetRevision: revision ?? repo.branch, ref };
    return new ArgoSource(fragment, [refFault(ref), revisionFault(revision)], { isGit: true });
  }

  /** @internal */
  public readonly _faults: string[];

  private constructor(
    private readonly fragment: ApplicationSpecSource,
    faults: Fault[],
    private readonly traits: SourceTraits,
    private readonly hydrator?: ApplicationSpecSourceHydrator,
  ) {
    this._faults = faults.filter((fault) => fault !== undefined);
  }

  /**
   * A file of this source for a source with a chart, as `$ref/…`: in `valueFiles`, or as the path of a file parameter.
   * Both sources must belong to the same Application.
   *
   * @param path from the root of the repository on
   * @throws when the source has no `ref`, or the path leaves the repository
   */
  public file(path: string): string {
    const { ref } = this.fragment;
    if (ref === undefined) throw new Error('ArgoSource.file: the source has no ref by which others could name its files; give it one');
    const fault = fileFault(path);
    if (fault) throw new Error(`ArgoSource.file: ${fault}`);
    return `$${ref}/${path}`;
  }

  /**
   * What Argo CD syncs: of a hydrated source, what has been rendered.
   *
   * @internal
   */
  public get _fragment(): ArgoSource['fragment'] {
    return this.fragment;
  }

  /**
   * What a tool renders: of a hydrated source, the dry one.
   *
   * @internal
   */
  public get _dry(): ArgoSource['fragment'] {
    return this.hydrator?.drySource ?? this.fragment;
  }

  /** @internal */
  public get _hydrator(): ArgoSource['hydrator'] {
    return this.hydrator;
  }

  /** @internal */
  public get _traits(): ArgoSource['traits'] {
    return this.traits;
  }
}

function inGit({ repo, path, revision, tagPrefix, ref, name }: ArgoGitSourceOptions): ApplicationSpecSource {
  return { repoURL: repo.url, path, targetRevision: revision ?? repo.branch, tagPrefix, ref, name };
}
