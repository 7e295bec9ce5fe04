import type { ApplicationSetSpecStrategyRollingSyncStepsItem as Step } from '../../../imports/types/argo-cd/argoproj.io';
import { shown } from '../../core/problem';

/** Options of `ArgoRollingStep.matching`. */
export interface ArgoRollingStepOptions {
  /** The label of the Applications that the step looks at; the template must give it to them. */
  readonly key: string;

  /**
   * The step is for Applications whose label has one of these values.
   *
   * @default - say `notIn` instead
   */
  readonly in?: string[];

  /**
   * The step is for Applications whose label has none of these values.
   *
   * @default - say `in` instead
   */
  readonly notIn?: string[];

  /**
   * How many Applications of the step are updated at once.
   *
   * @default - all of them
   */
  readonly maxUpdate?: number;

  /**
   * The same in percent of the step's Applications, rounded down, but at least one.
   *
   * @default - all of them
   */
  readonly maxUpdatePercent?: number;

  /**
   * What else must hold for an Application to belong to the step.
   *
   * @default - nothing
   */
  readonly and?: ArgoRollingStep;
}

/**
 * Some of the Applications of an `ArgoApplicationSet`, which are synced when those of the step before are synced and healthy.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Progressive-Syncs/
 */
export class ArgoRollingStep {
  /**
   * The Applications with certain values of a label.
   *
   * @throws when there are no values, or the number is none that lets an Application through
   */
  public static matching(options: ArgoRollingStepOptions): ArgoRollingStep {
    const caller = 'ArgoRollingStep.matching';
    const { key, in: values, notIn, maxUpdate, maxUpdatePercent: percent, and } = options;
    if (key.trim() === '') throw new Error(`${caller}: the key is empty; name a label of the template`);
    if ((values === undefined) === (notIn === undefined)) throw new Error(`${caller}: write either in or notIn for the label ${shown(key)}`);
    if ((values ?? notIn)!.length === 0) throw new Error(`${caller}: there is no value for the label ${shown(key)}; give at least one`);
    if (maxUpdate !== undefined && percent !== undefined) throw new Error(`${caller}: both maxUpdate and maxUpdatePercent are given; give one of them`);
    if (maxUpdate !== undefined && !(Number.isInteger(maxUpdate) && maxUpdate >= 1)) {
      throw new Error(`${caller}: maxUpdate is ${maxUpdate}, and with less than one the step never ends; write a whole number from 1 on`);
    }
    if (percent !== undefined && !(Number.isInteger(percent) && percent >= 1 && percent <= 100)) {
      throw new Error(`${caller}: maxUpdatePercent is ${percent}; write a whole number from 1 to 100`);
    }
    return new ArgoRollingStep({
      matchExpressions: [{ key, operator: values ? 'In' : 'NotIn', values: [...values ?? notIn!] }, ...and?._fragment.matchExpressions ?? []],
      maxUpdate: percent === undefined ? maxUpdate : `${percent}%`,
    });
  }

  private constructor(private readonly fragment: Step) {}

  /** @internal */
  public get _fragment(): ArgoRollingStep['fragment'] {
    return this.fragment;
  }
}
