import { type Asked, wayOf } from './_expression';
import type { Passes } from './_passes';
import { ArgoGeneratorBase } from './generator-base';
import type { ArgoGeneratorOptions } from './generator-options';
import { ArgoGitGenerator } from './git-generator';
import type { ApplicationSetSpecGeneratorsItemMatrix as Matrix, ApplicationSetSpecGeneratorsItemMerge as Merge } from '../../../imports/types/argo-cd/argoproj.io';
import { shown } from '../../core/problem';

/** A generator that is made of others. */
export abstract class ArgoCombinedGenerator extends ArgoGeneratorBase {
  private readonly children: ArgoGeneratorBase[];

  protected constructor(kind: string, generators: ArgoGeneratorBase[], options: ArgoGeneratorOptions) {
    super(kind, options);
    this.children = [...generators];
    for (const child of generators) {
      const deep = child instanceof ArgoCombinedGenerator && child.children.find((one) => one instanceof ArgoCombinedGenerator);
      if (deep) {
        throw new Error(`ArgoGenerator.${kind}: a ${deep.kind} lies in a ${child.kind} already, and Argo CD knows one level of these; write its generators side by side`);
      }
    }
  }

  /** @internal */
  public get _ids(): Set<number> {
    return new Set(this._parts.map(({ _id }) => _id));
  }

  /** @internal */
  public get _parts(): ArgoGeneratorBase[] {
    return [this, ...this.children.flatMap(({ _parts }) => _parts)];
  }

  /** @internal */
  public _makes(way: readonly string[]): boolean {
    return this.children.some((child) => child._makes(way));
  }

  /** @internal */
  public _hides(asked: Asked): ArgoGeneratorBase | undefined {
    return this.children.find(({ _ids }) => _ids.has(asked.of))?._hides(asked);
  }

  /** @internal */
  public get _valuesOf(): 'text' | 'any' | undefined {
    return this._mergeOrder.map(({ _valuesOf }) => _valuesOf).find((kind) => kind !== undefined);
  }

  /** @internal */
  public get _faults(): string[] {
    const faults = this.children.flatMap(({ _faults }) => _faults);
    if (this._valuesOf === 'text' && this._mergeOrder.some(({ _valuesOf }) => _valuesOf === 'any')) {
      faults.push(`a ${this.kind} puts values of a list, which may be anything, into values of another generator, which are texts, and Argo CD breaks off; `
        + 'call them otherwise in the list');
    }
    if (this.children.some(({ _template }) => _template !== undefined)) {
      faults.push(`a generator inside a ${this.kind} has a template, which Argo CD passes over; give it to the ${this.kind}`);
    }
    return faults;
  }

  /**
   * Its generators in the order in which Argo CD puts the parameters of each into those of the ones before.
   *
   * @internal
   */
  protected get _mergeOrder(): ArgoGeneratorBase[] {
    return this.children;
  }

  /** @internal */
  protected get _children(): ArgoGeneratorBase[] {
    return this.children;
  }
}

/**
 * Every set of parameters of one generator with every one of another.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators-Matrix/
 */
export class ArgoMatrixGenerator extends ArgoCombinedGenerator {
  private readonly first: ArgoGeneratorBase;
  private readonly second: ArgoGeneratorBase;

  constructor(first: ArgoGeneratorBase, second: ArgoGeneratorBase, options: ArgoGeneratorOptions = {}) {
    super('matrix', [first, second], options);
    this.first = first;
    this.second = second;
    const prefixes = new Set(prefixesOf(first));
    const shared = prefixesOf(second).find((prefix) => prefixes.has(prefix));
    if (shared !== undefined) {
      throw new Error(`ArgoGenerator.matrix: two git generators ${shared === '' ? 'have no prefix' : `have the prefix ${shown(shared)}`}, so that the paths of one hide those of the other; `
        + 'give each another prefix');
    }
  }

  /** @internal */
  public _lack(way: readonly string[]): string | undefined {
    const first = this.first._lack(way);
    const second = this.second._lack(way);
    if (first === undefined || second === undefined) return undefined;
    return this.second._makes(way) ? second : first;
  }

  /** @internal */
  public _hides(asked: Asked): ArgoGeneratorBase | undefined {
    // Of two parameters of one name, Argo CD takes the one of the first generator.
    return this.second._ids.has(asked.of) && this.first._makes(asked.way) ? this.first : super._hides(asked);
  }

  /** @internal */
  protected get _mergeOrder(): ArgoGeneratorBase[] {
    return [this.second, this.first];
  }

  /** @internal */
  protected _body(passes: Passes): object {
    const body: Matrix = { generators: [this.first._entry(passes), this.second._entry(passes.and(this.first._ids))] };
    return { matrix: body };
  }
}

/**
 * The sets of parameters of one generator, in which others replace parameters.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators-Merge/
 */
export class ArgoMergeGenerator extends ArgoCombinedGenerator {
  private readonly mergeKeys: string[];

  constructor(mergeKeys: string[], base: ArgoGeneratorBase, overrides: ArgoGeneratorBase[], options: ArgoGeneratorOptions = {}) {
    super('merge', [base, ...overrides], options);
    if (mergeKeys.length === 0) throw new Error('ArgoGenerator.merge: there are no merge keys; name the parameters by which sets belong together');
    if (overrides.length === 0) throw new Error('ArgoGenerator.merge: there is nothing to merge into the first generator; give at least one more');
    this.mergeKeys = mergeKeys.map(topLevel);
  }

  /** @internal */
  public _lack(way: readonly string[]): string | undefined {
    const lacks = this._children.map((child) => child._lack(way));
    return lacks.includes(undefined) ? undefined : lacks.find((_, index) => this._children[index]._makes(way)) ?? lacks[0];
  }

  /** @internal */
  public get _faults(): string[] {
    const faults = super._faults;
    for (const key of this.mergeKeys) {
      for (const child of this._children) {
        const lack = child._lack([key]);
        if (lack) faults.push(`the sets of a ${child.kind} generator are merged by ${shown(key)}, but ${lack}`);
      }
    }
    return faults;
  }

  /** @internal */
  protected _body(passes: Passes): object {
    const body: Merge = { mergeKeys: passes.value(this.mergeKeys), generators: this._children.map((child) => child._entry(passes)) };
    return { merge: body };
  }
}

/** A merge key, which may be given as a parameter. */
function topLevel(key: string): string {
  const way = wayOf(key);
  if (way.length > 1) {
    throw new Error(`ArgoGenerator.merge: ${shown(way.join('.'))} lies in a map, and Argo CD merges by parameters outside of maps only; merge by another one`);
  }
  return way[0];
}

function prefixesOf(generator: ArgoGeneratorBase): string[] {
  return generator._parts.flatMap((part) => part instanceof ArgoGitGenerator ? [part._prefix ?? ''] : []);
}
