import type { Duration } from 'cdk8s';
import type { ArgoTemplateOverride } from './application-template';
import type { ArgoMatchExpression } from './match-expression';

/** Options of every generator. */
export interface ArgoGeneratorOptions {
  /**
   * Only parameter sets that are like this make Applications. A key is a parameter of the generator, or the way to one with dots, as in `metadata.labels.env`.
   *
   * @default - all of them
   */
  readonly where?: ArgoMatchExpression[];

  /**
   * Only parameter sets with exactly these values make Applications; keys as in `where`.
   *
   * @default - all of them
   */
  readonly whereEquals?: Record<string, string>;

  /**
   * What the Applications of this generator have instead of what the template of the set says. Not for one inside a matrix or a merge.
   *
   * @default - as the template of the set says
   */
  readonly template?: ArgoTemplateOverride;
}

/** Options of a generator that adds values. */
export interface ArgoValuesOptions extends ArgoGeneratorOptions {
  /**
   * Further parameters, for `value(…)`. A parameter of the generator itself is written as in `ArgoExpression.raw('.name')`.
   *
   * @default - none
   */
  readonly values?: Record<string, string>;
}

/** Options of a generator that asks again from time to time. */
export interface ArgoPollingOptions extends ArgoValuesOptions {
  /**
   * How often it asks, in whole seconds.
   *
   * @default - three minutes for Git and for decisions about clusters, thirty for all others (Argo CD's)
   */
  readonly requeueAfter?: Duration;
}
