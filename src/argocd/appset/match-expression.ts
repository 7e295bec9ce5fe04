import { shown } from '../../core/problem';

/**
 * What a label, or a parameter, must be like.
 *
 * @see https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#resources-that-support-set-based-requirements
 */
export class ArgoMatchExpression {
  /**
   * Its value is one of these.
   *
   * @throws when there is no value
   */
  public static in(key: string, values: string[]): ArgoMatchExpression {
    return new ArgoMatchExpression('ArgoMatchExpression.in', key, 'In', values);
  }

  /**
   * Its value is none of these, or it is missing.
   *
   * @throws when there is no value
   */
  public static notIn(key: string, values: string[]): ArgoMatchExpression {
    return new ArgoMatchExpression('ArgoMatchExpression.notIn', key, 'NotIn', values);
  }

  /** It is there, with any value. */
  public static exists(key: string): ArgoMatchExpression {
    return new ArgoMatchExpression('ArgoMatchExpression.exists', key, 'Exists');
  }

  /** It is missing. */
  public static doesNotExist(key: string): ArgoMatchExpression {
    return new ArgoMatchExpression('ArgoMatchExpression.doesNotExist', key, 'DoesNotExist');
  }

  /** @internal */
  public readonly _fragment: { readonly key: string; readonly operator: string; readonly values?: string[] };

  private constructor(caller: string, key: string, operator: string, values?: string[]) {
    if (key.trim() === '') throw new Error(`${caller}: the key is empty; name a label or a parameter`);
    if (values?.length === 0) throw new Error(`${caller}: there is no value for ${shown(key)}; give at least one`);
    this._fragment = { key, operator, ...values && { values: [...values] } };
  }

  /**
   * Whether what matches certainly has the key.
   *
   * @internal
   */
  public get _ensures(): boolean {
    return this._fragment.operator === 'In' || this._fragment.operator === 'Exists';
  }
}
