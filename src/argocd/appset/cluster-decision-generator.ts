import { goText, goWay, lookedUp } from './_expression';
import type { Passes } from './_passes';
import { requeueAfterSeconds, requeueFaults } from './_polling';
import { ArgoGeneratorBase } from './generator-base';
import type { ArgoPollingOptions } from './generator-options';
import type { ArgoMatchExpression } from './match-expression';
import type { ApplicationSetSpecGeneratorsItemClusterDecisionResource as DecisionResource } from '../../../imports/types/argo-cd/argoproj.io';
import { block, list, map } from '../../core/fragment';
import { shown } from '../../core/problem';

/** Options of `ArgoGenerator.clusterDecisionResource`. */
export interface ArgoClusterDecisionOptions extends ArgoPollingOptions {
  /** Name of the ConfigMap that says which kind of object decides, and where in its status the clusters stand. It lies in Argo CD's namespace. */
  readonly configMap: string;

  /**
   * Name of the object that decides.
   *
   * @default - those with the labels; name it, or say their labels
   */
  readonly objectName?: string;

  /**
   * Labels of the objects that decide.
   *
   * @default - any
   */
  readonly matchLabels?: Record<string, string>;

  /**
   * What the labels of the objects that decide must be like.
   *
   * @default - anything
   */
  readonly matchExpressions?: ArgoMatchExpression[];
}

/**
 * The clusters on which another controller has decided, in the status of its objects, each a set of parameters.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators-Cluster-Decision-Resource/
 */
export class ArgoClusterDecisionGenerator extends ArgoGeneratorBase {
  /** Name under which the cluster is registered. */
  public readonly name: string = this._text('name', ['name']);

  /** Address of its API server. */
  public readonly server: string = this._text('server', ['server']);

  private readonly options: ArgoClusterDecisionOptions;

  constructor(options: ArgoClusterDecisionOptions) {
    super('clusterDecisionResource', options);
    this.options = { ...options, matchLabels: map(options.matchLabels), matchExpressions: [...options.matchExpressions ?? []] };
  }

  /** What the decision says besides. All decisions must have it, unless it is given a default by `ArgoExpression.default`. */
  public param(name: string): string {
    return this._text(`param(${shown(name)})`, [name], { go: goWay([name], lookedUp), lenient: `dig ${goText(name)} "" .` });
  }

  /** One of the `values`, which this generator hands on as they are: parameters in them are not filled in. */
  public value(key: string): string {
    return this._ownValue(key);
  }

  /** @internal */
  public _lack([first, second]: readonly string[]): string | undefined {
    return first === 'values' ? this._ownValueLack(second) : undefined;
  }

  /** @internal */
  public _makes([first, second]: readonly string[]): boolean {
    return first === 'values' ? this._hasOwnValue(second) : first === 'name' || first === 'server';
  }

  /** @internal */
  public get _faults(): string[] {
    const { objectName, matchLabels, matchExpressions = [], requeueAfter } = this.options;
    const faults = requeueFaults('clusterDecisionResource', requeueAfter);
    const selects = matchLabels !== undefined || matchExpressions.length > 0;
    if (objectName === undefined && !selects) faults.push('a clusterDecisionResource generator does not say which objects decide; give it an objectName, or matchLabels');
    if (objectName !== undefined && selects) {
      faults.push(`a clusterDecisionResource generator has the objectName ${shown(objectName)} and a selector, which Argo CD refuses; leave one of them out`);
    }
    return faults;
  }

  /** @internal */
  protected _body(passes: Passes): object {
    const { configMap, objectName, matchLabels, matchExpressions, requeueAfter } = this.options;
    const body: DecisionResource = {
      configMapRef: passes.text(configMap),
      name: objectName === undefined ? undefined : passes.text(objectName),
      labelSelector: block({
        matchLabels: passes.value(matchLabels),
        matchExpressions: list(matchExpressions)?.map(({ _fragment }) => passes.value({ ..._fragment })),
      }),
      requeueAfterSeconds: requeueAfterSeconds(requeueAfter),
      values: this._plainValues(passes),
    };
    return { clusterDecisionResource: body };
  }
}
