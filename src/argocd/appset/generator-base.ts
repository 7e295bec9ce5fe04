import { type Asked, goText, goValue, goWay, lookedUp, operand, textOf, valueOf, wayOf } from './_expression';
import type { Passes } from './_passes';
import type { ArgoTemplateOverride } from './application-template';
import type { ArgoValuesOptions } from './generator-options';
import type { ApplicationSetSpecGeneratorsItem as Generator, ApplicationSetSpecGeneratorsItemSelector as Selector } from '../../../imports/types/argo-cd/argoproj.io';
import { block, list, map } from '../../core/fragment';
import { nearest, shown } from '../../core/problem';

/** What makes parameters, one set for each Application: see `ArgoGenerator`. */
export abstract class ArgoGeneratorBase {
  private static made = 0;

  /**
   * Tells it from others; it is written nowhere.
   *
   * @internal
   */
  public readonly _id: number = ArgoGeneratorBase.made++;

  /** @internal */
  public readonly _template?: ArgoTemplateOverride;

  private readonly selector?: Selector;
  private readonly ownValues?: Record<string, string>;

  protected constructor(
    /** What it is, as an ApplicationSet calls it. */
    public readonly kind: string,
    options: ArgoValuesOptions,
  ) {
    this.ownValues = map(options.values);
    this._template = options.template;
    const matchLabels = options.whereEquals && Object.fromEntries(Object.entries(options.whereEquals).map(([key, value]) => [wayOf(key).join('.'), value]));
    this.selector = block({
      matchLabels: map(matchLabels),
      matchExpressions: list(options.where)?.map(({ _fragment }) => ({ ..._fragment, key: wayOf(_fragment.key).join('.') })),
    });
  }

  /**
   * The generator, written for the passes in which Argo CD fills in its texts, without its template.
   *
   * @internal
   */
  public _entry(passes: Passes): ReturnType<ArgoGeneratorBase['entry']> {
    return this.entry(passes);
  }

  /**
   * The numbers of the generators whose parameters it hands on, its own among them.
   *
   * @internal
   */
  public get _ids(): Set<number> {
    return new Set([this._id]);
  }

  /**
   * It, and what it is made of.
   *
   * @internal
   */
  public get _parts(): ArgoGeneratorBase[] {
    return [this];
  }

  /**
   * Why a parameter set certainly lacks a parameter; undefined when all have it, or may have.
   *
   * @internal
   */
  public abstract _lack(way: readonly string[]): string | undefined;

  /**
   * Whether a parameter set certainly has a parameter.
   *
   * @internal
   */
  public abstract _makes(way: readonly string[]): boolean;

  /**
   * What hides a parameter of one of its parts behind one of another.
   *
   * @internal
   */
  public _hides(_asked: Asked): ArgoGeneratorBase | undefined {
    return undefined;
  }

  /**
   * What its parameter `values` is to Argo CD: a map of texts, or of anything; undefined where there is none.
   *
   * @internal
   */
  public get _valuesOf(): 'text' | 'any' | undefined {
    return this.ownValues && 'text';
  }

  /**
   * Whether it certainly makes one set of parameters.
   *
   * @internal
   */
  public get _isSingle(): boolean {
    return false;
  }

  /** @internal */
  public get _faults(): string[] {
    return [];
  }

  /** @internal */
  protected abstract _body(passes: Passes): object;

  /** @internal */
  protected _ownValue(key: string): string {
    return this._text(`value(${shown(key)})`, ['values', key]);
  }

  /** @internal */
  protected _ownValues(passes: Passes): Record<string, string> | undefined {
    const own = passes.and(this._ids);
    return this.ownValues && Object.fromEntries(Object.entries(this.ownValues).map(([key, value]) => [key, own.text(value)]));
  }

  /**
   * The same where Argo CD fills in no parameters of the generator itself.
   *
   * @internal
   */
  protected _plainValues(passes: Passes): Record<string, string> | undefined {
    return this.ownValues && Object.fromEntries(Object.entries(this.ownValues).map(([key, value]) => [key, passes.text(value)]));
  }

  /** @internal */
  protected get _hasOwnValues(): boolean {
    return this.ownValues !== undefined;
  }

  /** @internal */
  protected _hasOwnValue(key: string): boolean {
    return this.ownValues?.[key] !== undefined;
  }

  /** @internal */
  protected _ownValueLack(key: string): string | undefined {
    if (this._hasOwnValue(key)) return undefined;
    const near = nearest(key, Object.keys(this.ownValues ?? {}));
    return `its values have no ${shown(key)}; ${near ? `did you mean ${shown(near)}?` : 'add it to values'}`;
  }

  /** @internal */
  protected _text(member: string, way: string[], how: { go?: string; lenient?: string; isLoose?: boolean } = {}): string {
    const go = how.go ?? goWay(way);
    const asked = [{ of: this._id, spoken: `${this.kind}.${member}`, way }];
    return textOf({ go, lenient: how.lenient ?? go, asked, isLoose: how.isLoose ?? false });
  }

  /** @internal */
  protected _value(member: string, way: string[], how: { go?: string; isOptional?: boolean } = {}): any {
    const go = `toJson ${how.go ?? goWay(way)}`;
    const asked = [{ of: this._id, spoken: `${this.kind}.${member}`, way, ...how.isOptional && { isOptional: true } }];
    return valueOf({ go, lenient: go, asked, isLoose: false });
  }

  private entry(passes: Passes): Generator {
    return { ...this._body(passes), ...this.selector && { selector: this.selector } };
  }

  /**
   * A text below the root of what others write, of which nothing is known here.
   *
   * @internal
   */
  protected _foreignText(way: string[]): string {
    return this._text(`param(${way.map(shown).join(', ')})`, way, {
      go: goWay(way, lookedUp), lenient: `dig ${way.map(goText).join(' ')} "" .`, isLoose: true,
    });
  }

  /**
   * A value of what others write.
   *
   * @internal
   */
  protected _foreignValue(name: string, fallback: unknown): any {
    const go = fallback === undefined ? goWay([name], lookedUp) : `dig ${goText(name)} ${goValue(fallback)} .`;
    return this._value(`paramValue(${shown(name)})`, [name], { go: operand(go), isOptional: fallback !== undefined });
  }
}
