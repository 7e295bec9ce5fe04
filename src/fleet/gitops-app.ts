import { App } from 'cdk8s';
import type * as synthesis from './synth';
import type { Finding } from '../checks/finding';
import type { GitRepo } from '../core/git-repo';
import { addProblem } from '../core/problem';
import type { Allowance } from '../output/guard';
import type { KindDefinition } from '../schema/definition';
import type * as definitionFiles from '../schema/definition-files';

/** Properties of `GitOpsApp`. */
export interface GitOpsAppProps {
  /** The repository that the tree is committed to, and that the controllers read. */
  readonly repo: GitRepo;

  /**
   * Path of the tree in the repository.
   *
   * @default 'gitops'
   */
  readonly tree?: string;

  /**
   * The folder on disk that the repository is checked out in; another repository's checkout where the tree is committed elsewhere.
   *
   * @default - the folder in which the app runs
   */
  readonly checkout?: string;

  /**
   * Name of the objects that a person applies once to each cluster.
   *
   * @default 'fleet'
   */
  readonly name?: string;

  /**
   * Whether synth leaves out its report of what changes.
   *
   * @default false
   */
  readonly quiet?: boolean;

  /**
   * Whether warnings stop the synth as errors do.
   *
   * @default false
   */
  readonly strict?: boolean;
}

/**
 * A fleet: environments, their stacks, and the tree of manifests that they become.
 *
 * Works with plain `cdk8s synth` and by itself (`tsx main.ts`). Environment variables: `GITOPS_CHECK=1` writes nothing and fails
 * when the tree is not current; `GITOPS_ENV=staging,…` writes only these environments; `GITOPS_ACCEPT=discard-edits` overwrites hand edits.
 *
 * @see https://cdk8s.io/docs/latest/basics/app/
 */
export class GitOpsApp extends App {
  /** The repository that the tree is committed to. */
  public readonly repo: GitRepo;
  /** Path of the tree in the repository. */
  public readonly tree: string;
  /** The folder on disk that the repository is checked out in. */
  public readonly checkout: string;
  /** Name of the objects that a person applies once to each cluster. */
  public readonly name: string;
  /** Whether warnings stop the synth as errors do. */
  public readonly strict: boolean;
  private readonly quiet: boolean;
  private readonly allowances: Allowance[] = [];
  private readonly definitions: KindDefinition[] = [];

  constructor(props: GitOpsAppProps) {
    super();
    this.repo = props.repo;
    this.tree = props.tree ?? 'gitops';
    this.checkout = props.checkout ?? '.';
    this.name = props.name ?? 'fleet';
    this.quiet = props.quiet ?? false;
    this.strict = props.strict ?? false;
  }

  /**
   * Makes kinds known to the checks of all clusters by their CustomResourceDefinitions, as an operator's release brings them.
   *
   * Definitions that the app itself holds are known without it, to the clusters that get them.
   *
   * @param path a YAML or JSON file, or a folder of such files; what else they hold is passed over
   */
  public addCrds(path: string): void {
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    const { readDefinitionFiles } = require('../schema/definition-files') as typeof definitionFiles;
    const { definitions, faults } = readDefinitionFiles(path);
    this.definitions.push(...definitions);
    for (const fault of faults) addProblem(this, `addCrds: ${fault}`);
  }

  /** @internal */
  public get _definitions(): readonly KindDefinition[] {
    return this.definitions;
  }

  /**
   * Allows that objects leave the tree although the guard protects them.
   *
   * @param target path in the tree: a file, or a folder with all that lies below it
   * @param reason why they may be deleted from their clusters
   */
  public allowRemoval(target: string, reason: string): void {
    this.allowances.push({ kind: 'removal', target, reason });
  }

  /**
   * Says that objects did not leave the tree but moved in it, because a stack or environment has another name or an object another stack.
   *
   * @param from the old path in the tree: a file, or a folder with all that lies below it
   * @param to the new path
   */
  public moved(from: string, to: string): void {
    this.allowances.push({ kind: 'move', from, to });
  }

  /**
   * Checks the whole fleet, then writes what changed in the tree.
   *
   * @throws with all errors of the app at once, or when the guard or a hand edit forbids the change; then nothing is written
   */
  public synth(): void {
    load().synthesize(this, this.allowances, (text) => {
      // The cdk8s CLI swallows what an app prints on stdout.
      if (!this.quiet) process.stderr.write(text);
    });
  }

  /**
   * Checks the whole fleet as synth does, and returns what is found instead of throwing it: errors, warnings, and what is worth knowing.
   *
   * What `Rules.of(…).suppress(…)` silences is left out. Neither the tree on disk is looked at nor the guard asked.
   */
  public lint(): Finding[] {
    return load().lintFleet(this);
  }

  public synthYaml(): string {
    return load().fleetYaml(this);
  }
}

/** Loaded when an app is synthesized: until then, nobody waits for the half of the library that declares nothing. */
function load(): typeof synthesis {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return require('./synth') as typeof synthesis;
}
