import { goWay } from './_expression';
import type { Passes } from './_passes';
import { requeueAfterSeconds, requeueFaults } from './_polling';
import { ArgoGeneratorBase } from './generator-base';
import type { ArgoPollingOptions } from './generator-options';
import type { ApplicationSetSpecGeneratorsItemGit as Git } from '../../../imports/types/argo-cd/argoproj.io';
import type { GitRepo } from '../../core/git-repo';

/** What both generators from Git have in common. */
export interface ArgoGitGeneratorOptions extends ArgoPollingOptions {
  /** The repository. */
  readonly repo: GitRepo;

  /**
   * Branch, tag or commit.
   *
   * @default - the repository's branch
   */
  readonly revision?: string;

  /**
   * Patterns of what does not count, even where another pattern asks for it.
   *
   * @default - none
   */
  readonly exclude?: string[];

  /**
   * A name for the parameters about the path, which tells them from those of a second Git generator in one matrix.
   *
   * @default - none
   */
  readonly prefix?: string;
}

/** Options of `ArgoGenerator.gitDirectories`. */
export interface ArgoGitDirectoriesOptions extends ArgoGitGeneratorOptions {
  /** Patterns of folders from the root of the repository on, as in `apps/*`; `*` ends at a slash, and hidden folders never count. */
  readonly directories: string[];
}

/** Options of `ArgoGenerator.gitFiles`. */
export interface ArgoGitFilesOptions extends ArgoGitGeneratorOptions {
  /** Patterns of YAML or JSON files from the root of the repository on, as in `clusters/**`. */
  readonly files: string[];
}

/**
 * What the generators from Git have in common.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators-Git/
 */
export abstract class ArgoGitGenerator extends ArgoGeneratorBase {
  /** The folder, from the root of the repository on. */
  public readonly path: string;

  /** The last part of the folder's path. */
  public readonly basename: string;

  /** That part with "-" for whatever the name of an object may not hold, in lower case. */
  public readonly basenameNormalized: string;

  /** @internal */
  public readonly _prefix?: string;

  /** @internal */
  public readonly _wait: ArgoPollingOptions['requeueAfter'];

  private readonly repo: GitRepo;
  private readonly revision: string;
  private readonly exclude: string[];

  protected constructor(private readonly spoken: string, options: ArgoGitGeneratorOptions) {
    super('git', options);
    this.repo = options.repo;
    this.revision = options.revision ?? options.repo.branch;
    this.exclude = [...options.exclude ?? []];
    this._prefix = options.prefix;
    this._wait = options.requeueAfter;
    this.path = this._ofPath('path', 'path');
    this.basename = this._ofPath('basename', 'basename');
    this.basenameNormalized = this._ofPath('basenameNormalized', 'basenameNormalized');
  }

  /**
   * A part of the folder's path, counted from 0.
   *
   * @throws when the number is no whole number from 0 on
   */
  public segment(index: number): string {
    if (!Number.isInteger(index) || index < 0) throw new Error(`${this.spoken}.segment: ${index} is no place in a path; write a whole number from 0 on`);
    const way = [...this._wayToPath, 'segments'];
    return this._text(`segment(${index})`, way, { go: `index ${goWay(way)} ${index}` });
  }

  /** One of the `values`. */
  public value(key: string): string {
    return this._ownValue(key);
  }

  /** @internal */
  public get _faults(): string[] {
    const faults = requeueFaults('git', this._wait);
    if (this._patterns.length === 0) faults.push('a git generator names nothing that counts, so it makes no Application; give it a pattern');
    if (this._prefix === '') faults.push('the prefix of a git generator is empty; leave it out');
    return faults;
  }

  /** @internal */
  protected abstract get _patterns(): string[];

  /** @internal */
  protected get _wayToPath(): string[] {
    return this._prefix ? [this._prefix, 'path'] : ['path'];
  }

  /** @internal */
  protected _ofPath(member: string, key: string): string {
    return this._text(member, [...this._wayToPath, key]);
  }

  /** @internal */
  protected _isOfPath(way: readonly string[], keys: readonly string[]): boolean {
    const to = this._wayToPath;
    return to.every((step, index) => way[index] === step) && (way.length === to.length || keys.includes(way[to.length]));
  }

  /** @internal */
  protected _git(passes: Passes, kind: 'directories' | 'files'): object {
    const items = [...this._patterns.map((path) => ({ path })), ...this.exclude.map((path) => ({ path, exclude: true }))];
    const git: Git = {
      repoURL: passes.text(this.repo.url),
      revision: passes.text(this.revision),
      [kind]: passes.value(items),
      pathParamPrefix: this._prefix === undefined ? undefined : passes.text(this._prefix),
      requeueAfterSeconds: requeueAfterSeconds(this._wait),
      values: this._ownValues(passes),
    };
    return { git };
  }
}

const OF_FOLDER = ['path', 'basename', 'basenameNormalized', 'segments'];

/** The folders of a repository, each a set of parameters. */
export class ArgoGitDirectoriesGenerator extends ArgoGitGenerator {
  private readonly directories: string[];

  constructor(options: ArgoGitDirectoriesOptions) {
    super('ArgoGitDirectoriesGenerator', options);
    this.directories = [...options.directories];
  }

  /** @internal */
  public _lack(way: readonly string[]): string | undefined {
    if (way[0] === 'values') return this._ownValueLack(way[1]);
    return this._makes(way) ? undefined : 'folders have no such parameter';
  }

  /** @internal */
  public _makes(way: readonly string[]): boolean {
    return way[0] === 'values' ? this._hasOwnValue(way[1]) : this._isOfPath(way, OF_FOLDER);
  }

  /** @internal */
  protected get _patterns(): string[] {
    return this.directories;
  }

  /** @internal */
  protected _body(passes: Passes): object {
    return this._git(passes, 'directories');
  }
}

/** Files of a repository, each a set of parameters: what stands in it, and where it lies. A file may hold a list of such sets. */
export class ArgoGitFilesGenerator extends ArgoGitGenerator {
  /** Name of the file. */
  public readonly filename: string;

  /** That name with "-" for whatever the name of an object may not hold, in lower case. */
  public readonly filenameNormalized: string;

  private readonly files: string[];

  constructor(options: ArgoGitFilesOptions) {
    super('ArgoGitFilesGenerator', options);
    this.files = [...options.files];
    this.filename = this._ofPath('filename', 'filename');
    this.filenameNormalized = this._ofPath('filenameNormalized', 'filenameNormalized');
  }

  /**
   * What stands in the file, as text. Every file must have it, unless it is given a default by `ArgoExpression.default`.
   *
   * @param name the key in the file
   * @param below further keys, where the value is a map
   */
  public param(name: string, ...below: string[]): string {
    return this._foreignText([name, ...below]);
  }

  /**
   * What stands in the file as it is: a number, a truth value, a list or a map, for a field that takes no text.
   *
   * @param name the key in the file
   * @param fallback what files have that lack it; without it, all must have it
   */
  public paramValue(name: string, fallback?: any): any {
    return this._foreignValue(name, fallback);
  }

  /** @internal */
  public _lack([first, second]: readonly string[]): string | undefined {
    return first === 'values' && second !== undefined && this._hasOwnValues ? this._ownValueLack(second) : undefined;
  }

  /** @internal */
  public _makes(way: readonly string[]): boolean {
    return way[0] === 'values' ? this._hasOwnValue(way[1]) : this._isOfPath(way, [...OF_FOLDER, 'filename', 'filenameNormalized']);
  }

  /** @internal */
  protected get _patterns(): string[] {
    return this.files;
  }

  /** @internal */
  protected _body(passes: Passes): object {
    return this._git(passes, 'files');
  }
}
