import { goText, goValue, goWay, operand } from './_expression';
import type { Passes } from './_passes';
import { ArgoGeneratorBase } from './generator-base';
import type { ArgoGeneratorOptions } from './generator-options';
import type { ApplicationSetSpecGeneratorsItemList as List } from '../../../imports/types/argo-cd/argoproj.io';
import { plainCopy } from '../../core/fragment';
import { valueAt } from '../../core/plain';
import { nearest, shown } from '../../core/problem';

/** Options of `ArgoGenerator.list`. */
export interface ArgoListOptions extends ArgoGeneratorOptions {
  /**
   * Further elements as the text of a YAML list, which may hold parameters of the first generator of a matrix.
   *
   * @default - none
   */
  readonly elementsYaml?: string;
}

/**
 * Elements that are written down, each a set of parameters.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators-List/
 */
export class ArgoListGenerator extends ArgoGeneratorBase {
  private readonly elements: Record<string, any>[];
  private readonly elementsYaml?: string;

  constructor(elements: Record<string, any>[], options: ArgoListOptions = {}) {
    super('list', options);
    this.elements = plainCopy(elements);
    this.elementsYaml = options.elementsYaml;
  }

  /**
   * A parameter, as text. Every element must have it, unless it is given a default by `ArgoExpression.default`.
   *
   * @param name the key in the elements
   * @param below further keys, where the value is a map
   * @throws when it is a list or a map, for which `paramValue` is
   */
  public param(name: string, ...below: string[]): string {
    const way = [name, ...below];
    const values = this.elements.map((element) => valueAt(element, ...way));
    const large = values.find((value) => typeof value === 'object' && value !== null);
    if (large !== undefined) {
      throw new Error(`ArgoListGenerator.param: ${shown(way.join('.'))} is ${shown(large)}, which is no text; use paramValue, or name what of it is meant`);
    }
    const known = this.elementsYaml === undefined && values.every((value) => value !== undefined);
    // Go writes large and small numbers with an exponent.
    const isScientific = known && values.every((value) => typeof value === 'number') && values.some((value) => isWrittenShort(value));
    const go = isScientific ? `toJson ${operand(goWay(way))}` : goWay(way);
    return this._text(`param(${way.map(shown).join(', ')})`, way, {
      go,
      lenient: `dig ${way.map(goText).join(' ')} "" .`,
      isLoose: !isScientific && !(known && values.every((value) => typeof value === 'string')),
    });
  }

  /**
   * A parameter as it is: a number, a truth value, a list or a map, for a field that takes no text.
   *
   * @param name the key in the elements
   * @param fallback what elements have that lack it; without it, all must have it
   */
  public paramValue(name: string, fallback?: any): any {
    const member = `paramValue(${shown(name)})`;
    if (fallback === undefined) return this._value(member, [name]);
    return this._value(member, [name], { go: `(dig ${goText(name)} ${goValue(fallback)} .)`, isOptional: true });
  }

  /** @internal */
  public _lack(way: readonly string[]): string | undefined {
    const lacking = this.elements.find((element) => (valueAt(element, ...way) ?? undefined) === undefined);
    if (!lacking) return undefined;
    const near = way.length === 1 ? nearest(way[0], Object.keys(lacking)) : undefined;
    return `its element ${shown(lacking)} has no ${shown(way.join('.'))}; ${near ? `did you mean ${shown(near)}?` : 'give it to all elements, or a default by ArgoExpression.default'}`;
  }

  /** @internal */
  public _makes(way: readonly string[]): boolean {
    return this.elements.some((element) => valueAt(element, ...way) !== undefined);
  }

  /** @internal */
  public get _valuesOf(): 'text' | 'any' | undefined {
    return this.elements.some(({ values }) => typeof values === 'object' && values !== null) ? 'any' : undefined;
  }

  /** @internal */
  public get _isSingle(): boolean {
    return this.elements.length === 1 && this.elementsYaml === undefined;
  }

  /** @internal */
  public get _faults(): string[] {
    const faults = this.elements.filter((element) => Object.keys(element).length === 0)
      .map(() => 'a list generator has an empty element, for which Argo CD fills in nothing; give it a parameter, or leave it out');
    if (this.elements.length === 0 && this.elementsYaml === undefined) faults.push('a list generator has no elements, so it makes no Application; give it one');
    return faults;
  }

  /** @internal */
  protected _body(passes: Passes): object {
    const body: List = {
      elements: passes.value(this.elements),
      elementsYaml: this.elementsYaml === undefined ? undefined : passes.text(this.elementsYaml),
    };
    return { list: body };
  }
}

/** Whether Go writes a number with an exponent that JSON writes without. */
function isWrittenShort(value: unknown): boolean {
  return typeof value === 'number' && value !== 0 && (Math.abs(value) >= 1e6 || Math.abs(value) < 1e-4);
}
