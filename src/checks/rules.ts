import type { IConstruct } from 'constructs';
import type { IRule } from './rule';
import { addProblem, shown } from '../core/problem';

/** A rule that is silenced for what lies below a construct. */
export interface Suppression {
  /** The rule's id, or what an allowance is called. */
  readonly rule: string;
  readonly reason: string;
  /** The rules that an allowance silences. */
  readonly allowed?: readonly string[];
}

/** Something that rules forbid, and that is meant, with the reason: `Unsafe.plaintext('demo cluster, worth nothing')`. */
export class RuleAllowance {
  /**
   * @param name how it is written, as in `Unsafe.plaintext`
   * @param rules ids of the rules that it silences
   * @internal
   */
  public static _of(name: string, reason: string, rules: readonly string[]): RuleAllowance {
    if (typeof reason !== 'string' || reason.trim() === '') throw new Error(`${name}: the reason is empty; say why it does no harm here`);
    return new RuleAllowance(name, reason, rules);
  }

  private constructor(
    private readonly name: string,
    /** Why it does no harm. */
    public readonly reason: string,
    private readonly rules: readonly string[],
  ) {}

  /** @internal */
  public get _suppression(): Suppression {
    return { rule: this.name, reason: this.reason, allowed: this.rules };
  }
}

/** The rules that the objects below a construct are held against. */
export class Rules {
  /** The rules for everything below a construct: an app, an environment, a stack, or what makes one object. */
  public static of(construct: IConstruct): Rules {
    return new Rules(construct);
  }

  private constructor(private readonly construct: IConstruct) {}

  /**
   * Silences one rule for everything below the construct. A suppression that silences nothing is itself found.
   *
   * @param ruleId the rule's id, as findings show it
   * @param reason why the rule is wrong here, or when it will be kept
   */
  public suppress(ruleId: string, reason: string): Rules {
    if (reason.trim() === '') addProblem(this.construct, `Rules.suppress: the reason for ${shown(ruleId)} is empty; say why the rule does not hold here`);
    noted(this.construct).suppressions.push({ rule: ruleId, reason });
    return this;
  }

  /** Allows below the construct what rules forbid. An allowance of what is not done is itself found. */
  public allow(allowance: RuleAllowance): Rules {
    noted(this.construct).suppressions.push(allowance._suppression);
    return this;
  }

  /** Holds everything below the construct against a rule of the organisation's own. */
  public add(rule: IRule): Rules {
    if (!/^[a-z0-9][a-z0-9-]*\/[a-z0-9][a-z0-9-]*$/.test(rule.id)) {
      addProblem(this.construct, `Rules.add: the rule's id is ${shown(rule.id)}; write who asks and what for, as in "acme/team-label"`);
    }
    noted(this.construct).rules.push(rule);
    return this;
  }
}

/** What was said at one construct. */
export interface RuleNotes {
  readonly suppressions: Suppression[];
  readonly rules: IRule[];
}

const NOTES = Symbol.for('cdk8s-gitops.Rules');

function noted(construct: IConstruct): RuleNotes {
  const notes = ruleNotes(construct);
  if (notes) return notes;
  const fresh: RuleNotes = { suppressions: [], rules: [] };
  Object.defineProperty(construct, NOTES, { value: fresh });
  return fresh;
}

/** What was said at a construct, if anything was. */
export function ruleNotes(construct: IConstruct): RuleNotes | undefined {
  return (construct as { [NOTES]?: RuleNotes })[NOTES];
}
