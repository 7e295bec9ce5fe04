import { goText, goWay, operand } from './_expression';
import type { Passes } from './_passes';
import { ArgoGeneratorBase } from './generator-base';
import type { ArgoValuesOptions } from './generator-options';
import type { ArgoMatchExpression } from './match-expression';
import type { ApplicationSetSpecGeneratorsItemClusters as Clusters } from '../../../imports/types/argo-cd/argoproj.io';
import { block, list, map } from '../../core/fragment';
import { shown } from '../../core/problem';

/** Options of `ArgoGenerator.clusters`. */
export interface ArgoClustersOptions extends ArgoValuesOptions {
  /**
   * Labels that the Secrets of the clusters must have.
   *
   * @default - any. Argo CD's own cluster then counts, too, although it may have no Secret, and so no labels
   */
  readonly matchLabels?: Record<string, string>;

  /**
   * What the labels of the Secrets must be like.
   *
   * @default - anything
   */
  readonly matchExpressions?: ArgoMatchExpression[];

  /**
   * Whether all clusters together are one set of parameters, with the list `clusters`, which makes one Application.
   *
   * @default false
   */
  readonly flatList?: boolean;
}

/**
 * The clusters that Argo CD has registered, each a set of parameters.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators-Cluster/
 */
export class ArgoClusterGenerator extends ArgoGeneratorBase {
  /** Name under which the cluster is registered. */
  public readonly name: string;

  /** That name with "-" for whatever the name of an object may not hold, in lower case. */
  public readonly nameNormalized: string;

  /** Address of its API server. */
  public readonly server: string;

  /** The project that it belongs to; empty where it belongs to none. */
  public readonly project: string;

  /** With `flatList`, all clusters: a list of maps with `name`, `server` and so on. */
  public readonly clusters: any;

  private readonly matchLabels?: Record<string, string>;
  private readonly matchExpressions: ArgoMatchExpression[];
  private readonly isFlat: boolean;

  constructor(options: ArgoClustersOptions = {}) {
    super('clusters', options);
    this.matchLabels = map(options.matchLabels);
    this.matchExpressions = [...options.matchExpressions ?? []];
    this.isFlat = options.flatList ?? false;
    this.name = this._text('name', ['name']);
    this.nameNormalized = this._text('nameNormalized', ['nameNormalized']);
    this.server = this._text('server', ['server']);
    this.project = this._text('project', ['project']);
    this.clusters = this._value('clusters', ['clusters']);
  }

  /** A label of the cluster's Secret. Where `matchLabels` or `matchExpressions` do not ask for it, a cluster may lack it, and then no Application is made. */
  public label(key: string): string {
    return this.metadata('label', 'labels', key, this.matchLabels?.[key] !== undefined || this.isEnsured(key));
  }

  /** An annotation of the cluster's Secret. Where one cluster lacks it, no Application is made. */
  public annotation(key: string): string {
    return this.metadata('annotation', 'annotations', key, false);
  }

  /** One of the `values`. */
  public value(key: string): string {
    return this._ownValue(key);
  }

  /** @internal */
  public _lack([first, second, key]: readonly string[]): string | undefined {
    if (this.isFlat) {
      return first === 'clusters' ? undefined : 'it makes one set of parameters with the list clusters, because of flatList; leave flatList out, or use clusters';
    }
    if (first === 'clusters') return 'only flatList makes that list; set it';
    if (first === 'values') return this._ownValueLack(second);
    if (first === 'metadata' && !this.selects) {
      return `it selects all clusters, and Argo CD's own may have no Secret, and so no ${second}; select clusters by matchLabels, `
        + `or give ${shown(key)} a default by ArgoExpression.default`;
    }
    return first === 'metadata' || ['name', 'nameNormalized', 'server', 'project'].includes(first) ? undefined : 'clusters have no such parameter';
  }

  /** @internal */
  public _makes([first, second, key]: readonly string[]): boolean {
    if (this.isFlat) return first === 'clusters';
    if (first === 'values') return this._hasOwnValue(second);
    if (first === 'metadata') return second === 'labels' && (this.matchLabels?.[key] !== undefined || this.isEnsured(key));
    return ['name', 'nameNormalized', 'server', 'project'].includes(first);
  }

  /** @internal */
  public get _isSingle(): boolean {
    return this.isFlat;
  }

  /** @internal */
  protected _body(passes: Passes): object {
    const body: Clusters = {
      selector: block({
        matchLabels: passes.value(this.matchLabels),
        matchExpressions: list(this.matchExpressions)?.map(({ _fragment }) => passes.value({ ..._fragment })),
      }),
      values: this._ownValues(passes),
      ...this.isFlat && { flatList: true },
    };
    return { clusters: body };
  }

  private get selects(): boolean {
    return this.matchLabels !== undefined || this.matchExpressions.length > 0;
  }

  private isEnsured(key: string): boolean {
    return this.matchExpressions.some((expression) => expression._ensures && expression._fragment.key === key);
  }

  private metadata(member: string, kind: string, key: string, isEnsured: boolean): string {
    const way = ['metadata', kind, key];
    // A look-up of a key that is missing gives an empty text.
    const look = `index .metadata.${kind} ${goText(key)}`;
    const plain = goWay(way);
    const go = isEnsured || !plain.startsWith('index') ? plain : `or ${operand(look)} (fail ${goText(`a cluster has no ${member} ${key}`)})`;
    const guards = [...this.selects ? [] : ['(hasKey . "metadata")'], ...isEnsured ? [] : [`(hasKey .metadata ${goText(kind)})`]];
    return this._text(`${member}(${shown(key)})`, way, { go, lenient: guards.length > 0 ? `and ${guards.join(' ')} ${operand(look)}` : look });
  }
}
