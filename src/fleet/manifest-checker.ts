import type * as manifestCheck from './_manifest-check';
import type { Cluster } from './cluster';
import type { Finding, IRule } from '../checks';
import type { Tier } from '../core/tier';

/** Properties of `ManifestChecker`. */
export interface ManifestCheckerProps {
  /**
   * The cluster that gets the manifests: its versions and the kinds that it provides decide what is right.
   *
   * @default - a cluster that runs the newest known version of everything
   */
  readonly cluster?: Cluster;

  /**
   * Files of CustomResourceDefinitions, or folders of such files, of kinds that the manifests do not define themselves.
   *
   * @default - none
   */
  readonly crds?: string[];

  /**
   * How much is at stake where the manifests run; some rules are stricter in production.
   *
   * @default - nothing is known of that, and rules are at their mildest
   */
  readonly tier?: Tier;

  /**
   * Whether the manifests are everything that the cluster gets, so that what they name and do not hold is missing.
   *
   * @default false
   */
  readonly complete?: boolean;

  /**
   * Rules of the organisation's own.
   *
   * @default - the rules of this library only
   */
  readonly rules?: IRule[];
}

/**
 * Checks plain manifests as a synth checks those that it makes, without constructs: hand-written YAML, or what another tool rendered.
 *
 * Values that are only known later pass: those that Flux substitutes (`${VAR}`) and those that SOPS has encrypted.
 * What only Kustomize reads, and YAML that is no Kubernetes object, is passed over.
 *
 * @see https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation
 */
export class ManifestChecker {
  private readonly check: manifestCheck.ManifestCheck;

  /** @throws when a file of definitions cannot be read */
  constructor(props: ManifestCheckerProps = {}) {
    // Loaded here, since most apps check what they synthesize and nothing else.
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    const { ManifestCheck } = require('./_manifest-check') as typeof manifestCheck;
    this.check = new ManifestCheck(props);
  }

  /**
   * Checks the YAML and JSON files of a folder and of all folders below it.
   *
   * Passed over are hidden folders, `node_modules`, Helm charts, and the patches that a kustomization names. Links are not followed.
   *
   * @returns what was found, by file and line
   * @throws when there is no such folder
   */
  public checkFolder(folder: string): Finding[] {
    return this.check.folder(folder);
  }

  /**
   * Checks objects, for instance those that `Testing.synth` returns.
   *
   * @param objects plain objects as they would be written to a file
   * @throws when one of them is no object that can be written as JSON
   */
  public checkObjects(objects: any[]): Finding[] {
    return this.check.objects(objects);
  }
}
