import { ArgoClusterDecisionGenerator, type ArgoClusterDecisionOptions } from './cluster-decision-generator';
import { ArgoClusterGenerator, type ArgoClustersOptions } from './cluster-generator';
import { ArgoMatrixGenerator, ArgoMergeGenerator } from './combined-generator';
import type { ArgoGeneratorBase } from './generator-base';
import type { ArgoGeneratorOptions } from './generator-options';
import { ArgoGitDirectoriesGenerator, type ArgoGitDirectoriesOptions, ArgoGitFilesGenerator, type ArgoGitFilesOptions } from './git-generator';
import { ArgoListGenerator, type ArgoListOptions } from './list-generator';
import { ArgoPluginGenerator, type ArgoPluginOptions } from './plugin-generator';
import { ArgoPullRequestGenerator, type ArgoPullRequestOptions } from './pull-request-generator';
import type { ArgoPullRequestProvider } from './pull-request-provider';
import type { ArgoScmProvider } from './scm-provider';
import { ArgoScmProviderGenerator, type ArgoScmProviderOptions } from './scm-provider-generator';

/**
 * What makes the parameters of an `ArgoApplicationSet`. Parameters are members of the generator that makes them, and texts like any others.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators/
 */
export class ArgoGenerator {
  /** Elements that are written down. */
  public static list(elements: Record<string, any>[], options: ArgoListOptions = {}): ArgoListGenerator {
    return new ArgoListGenerator(elements, options);
  }

  /** The clusters that Argo CD has registered. */
  public static clusters(options: ArgoClustersOptions = {}): ArgoClusterGenerator {
    return new ArgoClusterGenerator(options);
  }

  /** Folders of a repository. */
  public static gitDirectories(options: ArgoGitDirectoriesOptions): ArgoGitDirectoriesGenerator {
    return new ArgoGitDirectoriesGenerator(options);
  }

  /** Files of a repository, and what stands in them. */
  public static gitFiles(options: ArgoGitFilesOptions): ArgoGitFilesGenerator {
    return new ArgoGitFilesGenerator(options);
  }

  /** The repositories of an organization. */
  public static scmProvider(provider: ArgoScmProvider, options: ArgoScmProviderOptions = {}): ArgoScmProviderGenerator {
    return new ArgoScmProviderGenerator(provider, options);
  }

  /** The pull requests of a repository. */
  public static pullRequest(provider: ArgoPullRequestProvider, options: ArgoPullRequestOptions = {}): ArgoPullRequestGenerator {
    return new ArgoPullRequestGenerator(provider, options);
  }

  /** The clusters on which another controller has decided. */
  public static clusterDecisionResource(options: ArgoClusterDecisionOptions): ArgoClusterDecisionGenerator {
    return new ArgoClusterDecisionGenerator(options);
  }

  /** What a service of one's own says. */
  public static plugin(options: ArgoPluginOptions): ArgoPluginGenerator {
    return new ArgoPluginGenerator(options);
  }

  /**
   * Every set of parameters of one generator with every one of another. The second may use parameters of the first in its own fields.
   *
   * @throws when both read Git without telling their paths apart, or one is a combination of combinations already
   */
  public static matrix(first: ArgoGeneratorBase, second: ArgoGeneratorBase, options: ArgoGeneratorOptions = {}): ArgoMatrixGenerator {
    return new ArgoMatrixGenerator(first, second, options);
  }

  /**
   * The sets of parameters of one generator, in which others replace parameters. What belongs to no set of the first is dropped; a parameter that only
   * the others make is missing in sets of the first that nothing belongs to, so it needs a default by `ArgoExpression.default`.
   *
   * @param mergeKeys the parameters, or their names, by which sets belong together
   * @throws when nothing is merged, a key lies in a map, or one is a combination of combinations already
   */
  public static merge(
    mergeKeys: string[], base: ArgoGeneratorBase, overrides: ArgoGeneratorBase[], options: ArgoGeneratorOptions = {},
  ): ArgoMergeGenerator {
    return new ArgoMergeGenerator(mergeKeys, base, overrides, options);
  }

  private constructor() {}
}
