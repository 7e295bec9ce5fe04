import * as fs from 'node:fs';
import { expanded } from './_expand-lazily';
import { Structure } from './_expand-structure';
import { byBytes } from './_expand-values';
import { CLUSTER_LABEL, type ExpansionWorld, type RegisteredCluster } from './_expand-world';
import { DiskCheckout } from './_git-checkout';
import { repositoryKey } from '../../checks/repo-tree';
import type { GitRepo } from '../../core/git-repo';
import { type Plain, mapAt, textAt, valueAt } from '../../core/plain';
import { shown } from '../../core/problem';
import { generatorsOf } from '../_generators';

/** A cluster that Argo CD has registered, for a preview. */
export interface ArgoPreviewCluster {
  /** Name under which it is registered. */
  readonly name: string;

  /** Address of its API server, as its Secret says it. */
  readonly server: string;

  /**
   * Labels of its Secret.
   *
   * @default - none
   */
  readonly labels?: Record<string, string>;

  /**
   * Annotations of its Secret.
   *
   * @default - none
   */
  readonly annotations?: Record<string, string>;

  /**
   * The project that alone may deploy to it.
   *
   * @default - every project may
   */
  readonly project?: string;
}

/** What a preview knows of the world. */
export interface ArgoPreviewOptions {
  /**
   * All clusters that Argo CD has registered. Its own need not be among them.
   *
   * @default - nobody knows, so that cluster generators make nothing here
   */
  readonly clusters?: ArgoPreviewCluster[];

  /**
   * Names of the projects that there are, besides `default`.
   *
   * @default - nobody knows, so that every project passes
   */
  readonly projects?: string[];

  /**
   * Folder of a checkout, for git generators. Links that lead out of it are not followed.
   *
   * @default - nobody knows, so that git generators make nothing here
   */
  readonly checkout?: string;

  /**
   * The repository that the checkout is of. Other repositories, and other branches of this one, are then unknown.
   *
   * @default - the one that the set's git generators name, where it is one, at any revision
   */
  readonly repo?: GitRepo;

  /**
   * Whether the controller runs with `applicationsetcontroller.enable.new.git.file.globbing`, where `*` ends at a slash and `**` does not.
   *
   * @default false
   */
  readonly newGitFileGlobbing?: boolean;

  /**
   * Namespace of the set, where it names none.
   *
   * @default 'argocd'
   */
  readonly namespace?: string;
}

/** An Application that an ApplicationSet makes. */
export interface ArgoPreviewedApplication {
  /** Its name. */
  readonly name: string;

  /** Its project. */
  readonly project: string;

  /** Where it deploys to: `server` or `name`, and `namespace`. */
  readonly destination: Record<string, string>;

  /** The parameters that it was made with. */
  readonly parameters: any;

  /** The Application as the controller writes it. */
  readonly manifest: any;

  /**
   * The step of the rolling sync that it belongs to, counted from 1.
   *
   * @default - none: the set does not roll, or no step selects it, so that it is never synced
   */
  readonly step?: number;
}

/** A step of a rolling sync. */
export interface ArgoPreviewStep {
  /** Names of the Applications that it selects. */
  readonly applications: string[];

  /** How many of them are updated at once. */
  readonly maxUpdate: number;
}

/** What becomes of an ApplicationSet. */
export interface ArgoApplicationSetPreview {
  /** The Applications that Argo CD makes, by name. There is none where a generator or a template fails. */
  readonly applications: ArgoPreviewedApplication[];

  /** What Argo CD, or the API server, refuses. */
  readonly problems: string[];

  /** What only the cluster knows, and why. */
  readonly unknown: string[];

  /** The steps of the rolling sync, in order; empty where the set syncs all at once. */
  readonly steps: ArgoPreviewStep[];
}

/**
 * What Argo CD makes of plain ApplicationSets, worked out without a cluster.
 *
 * Asked are the generators that need no network: lists, clusters, folders and files of a repository, matrices and merges of these.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators/
 */
export class ArgoPreview {
  /**
   * Works out the Applications of an ApplicationSet.
   *
   * @param manifest the ApplicationSet, as the API server would take it
   * @throws when it is none, or when there is no folder `checkout`
   */
  public static of(manifest: any, options: ArgoPreviewOptions = {}): ArgoApplicationSetPreview {
    if (valueAt(manifest, 'kind') !== 'ApplicationSet') throw new Error(`ArgoPreview.of: the manifest is of kind ${shown(valueAt(manifest, 'kind'))}; give an ApplicationSet`);
    return previewApplicationSet(manifest as Plain, options);
  }

  private constructor() {}
}

/** Works out what Argo CD makes of an ApplicationSet. */
export function previewApplicationSet(manifest: Plain, options: ArgoPreviewOptions = {}): ArgoApplicationSetPreview {
  const { applications, problems, unknown, plan } = expanded(manifest, previewWorld(manifest, options));
  const structural = new Structure();
  const looked = applications.map((application) => ({ application, ...structural.of(application) }));
  const isBlocked = problems.length > 0;
  const made = looked.map((one, place) => ({ ...one, step: plan?.stepsOf[place][0] }))
    .filter(({ refusals }) => !isBlocked && refusals.length === 0)
    .sort((a, b) => byBytes(a.application.name, b.application.name));
  return {
    applications: made.map(({ application: { name, parameters }, manifest: own, step }) => ({
      name,
      project: textAt(own, 'spec', 'project') ?? '',
      destination: { ...mapAt(own, 'spec', 'destination') } as Record<string, string>,
      parameters: parameters ?? {},
      manifest: own,
      ...(step !== undefined && { step: step + 1 }),
    })),
    problems: [...new Set([...problems.map(({ message }) => message), ...looked.flatMap(({ refusals }) => refusals)])],
    unknown: unknown.map(({ field, why }) => `${field} ${why}`),
    steps: (plan?.steps ?? []).map(({ selected, maxUpdate }) => (
      { applications: selected.map((place) => applications[place].name).sort(byBytes), maxUpdate }
    )),
  };
}

/** What the options of a preview say. */
export function previewWorld(manifest: Plain, { clusters, projects, checkout, repo, newGitFileGlobbing = false, namespace = 'argocd' }: ArgoPreviewOptions): ExpansionWorld {
  if (checkout !== undefined && !fs.statSync(checkout, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Error(`ArgoPreviewOptions: checkout is ${shown(checkout)}, which is no folder; name the folder of a repository`);
  }
  const disk = checkout === undefined ? undefined : new DiskCheckout(checkout);
  const named = new Set(generatorsOf(manifest).map(({ generator }) => textAt(generator, 'git', 'repoURL')).filter((url) => url !== undefined).map(repositoryKey));
  return {
    clusters: clusters?.map(registered),
    projects: projects && new Set([...projects, 'default']),
    hasNewGlobbing: newGitFileGlobbing,
    namespace,
    repository: (url, revision) => {
      if (!disk) return `reads the repository ${shown(url)}, of which there is no checkout`;
      if (!repo) return named.size === 1 ? disk : 'reads one of several repositories, and which of them the checkout is of was not said';
      if (repositoryKey(repo.url) !== repositoryKey(url)) return `reads the repository ${shown(url)}, and the checkout is of ${shown(repo.url)}`;
      const isCurrent = ['', 'HEAD', repo.branch, `refs/heads/${repo.branch}`].includes(revision);
      return isCurrent ? disk : `reads the revision ${shown(revision)}, and the checkout is of ${shown(repo.branch)}`;
    },
  };
}

/** A cluster as the Secret says it that Argo CD knows it by. */
function registered({ name, server, labels, annotations = {}, project }: ArgoPreviewCluster): RegisteredCluster {
  return { name, server, project, annotations, labels: { ...labels, [CLUSTER_LABEL]: 'cluster' } };
}
