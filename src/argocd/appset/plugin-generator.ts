import type { Passes } from './_passes';
import { requeueAfterSeconds, requeueFaults } from './_polling';
import { ArgoGeneratorBase } from './generator-base';
import type { ArgoPollingOptions } from './generator-options';
import type { ApplicationSetSpecGeneratorsItemPlugin as Plugin } from '../../../imports/types/argo-cd/argoproj.io';
import { plainCopy } from '../../core/fragment';
import { nearest, shown } from '../../core/problem';

/** Options of `ArgoGenerator.plugin`. */
export interface ArgoPluginOptions extends ArgoPollingOptions {
  /** Name of the ConfigMap with address and token of the service, in Argo CD's namespace. */
  readonly configMap: string;

  /**
   * What the service is asked with.
   *
   * @default - nothing
   */
  readonly parameters?: { readonly [key: string]: any };
}

/**
 * Sets of parameters that a service of one's own makes.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators-Plugin/
 */
export class ArgoPluginGenerator extends ArgoGeneratorBase {
  private readonly options: ArgoPluginOptions;

  constructor(options: ArgoPluginOptions) {
    super('plugin', options);
    this.options = { ...options, parameters: options.parameters && plainCopy(options.parameters) };
  }

  /**
   * A parameter that the service gives, as text. Every set must have it, unless it is given a default by `ArgoExpression.default`.
   *
   * @param name the key in the set
   * @param below further keys, where the value is a map
   */
  public param(name: string, ...below: string[]): string {
    return this._foreignText([name, ...below]);
  }

  /**
   * A parameter as the service gives it: a number, a truth value, a list or a map, for a field that takes no text.
   *
   * @param name the key in the set
   * @param fallback what sets have that lack it; without it, all must have it
   */
  public paramValue(name: string, fallback?: any): any {
    return this._foreignValue(name, fallback);
  }

  /** What the service was asked with. */
  public input(name: string): string {
    return this._text(`input(${shown(name)})`, ['generator', 'input', 'parameters', name], { isLoose: true });
  }

  /** One of the `values`. */
  public value(key: string): string {
    return this._ownValue(key);
  }

  /** @internal */
  public _lack([first, second, third, fourth]: readonly string[]): string | undefined {
    if (first === 'generator' && second === 'input' && third === 'parameters') {
      const known = Object.keys(this.options.parameters ?? {});
      if (known.includes(fourth)) return undefined;
      const near = nearest(fourth, known);
      return `it is asked without ${shown(fourth)}; ${near ? `did you mean ${shown(near)}?` : 'add it to parameters'}`;
    }
    return first === 'values' && second !== undefined && this._hasOwnValues ? this._ownValueLack(second) : undefined;
  }

  /** @internal */
  public _makes([first, second]: readonly string[]): boolean {
    return first === 'values' ? this._hasOwnValue(second) : first === 'generator';
  }

  /** @internal */
  public get _faults(): string[] {
    return requeueFaults('plugin', this.options.requeueAfter);
  }

  /** @internal */
  protected _body(passes: Passes): object {
    const { configMap, parameters, requeueAfter } = this.options;
    const body: Plugin = {
      configMapRef: { name: passes.text(configMap) },
      input: parameters && { parameters: passes.value(parameters) },
      requeueAfterSeconds: requeueAfterSeconds(requeueAfter),
      values: this._ownValues(passes),
    };
    return { plugin: body };
  }
}
