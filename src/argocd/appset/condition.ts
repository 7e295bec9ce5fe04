import { type Asked, asText, composed, expressionOf, goText, operand } from './_expression';
import { ValuePlaceholder } from '../../core/placeholder';
import { shown } from '../../core/problem';

/** When a patch of an `ArgoApplicationSet` counts, by the parameters of an Application. */
export class ArgoCondition {
  /** A text, with parameters, is this one. */
  public static equalTo(text: string, value: string): ArgoCondition {
    return ArgoCondition.in(text, [value]);
  }

  /**
   * A text, with parameters, is one of these.
   *
   * @throws when there is none
   */
  public static in(text: string, values: string[]): ArgoCondition {
    if (values.length === 0) throw new Error('ArgoCondition.in: there is no value; give at least one');
    const expression = composed(text);
    return new ArgoCondition(`eq ${operand(asText(expression))} ${values.map(goText).join(' ')}`, expression.asked);
  }

  /** A regular expression of Go matches a text with parameters. */
  public static matches(text: string, pattern: string): ArgoCondition {
    const expression = composed(text);
    return new ArgoCondition(`regexMatch ${goText(pattern)} ${operand(asText(expression))}`, expression.asked);
  }

  /** A text, with parameters, is there and not empty. */
  public static isPresent(text: string): ArgoCondition {
    const { lenient, asked } = composed(text);
    return new ArgoCondition(`ne (print ${operand(lenient)}) ""`, asked.map((one) => ({ ...one, isOptional: true })));
  }

  /**
   * A parameter is true, or the text `true`.
   *
   * @param value a parameter as text or as value, as in `list.paramValue('automated')`
   */
  public static isTrue(value: any): ArgoCondition {
    if (value instanceof ValuePlaceholder) {
      const { go, asked } = expressionOf(value.expression);
      return new ArgoCondition(`eq (${go}) "true"`, asked);
    }
    if (typeof value !== 'string') throw new Error(`ArgoCondition.isTrue: ${shown(value)} is no parameter; give one of a generator`);
    return ArgoCondition.equalTo(value, 'true');
  }

  /** The condition does not hold. */
  public static not(condition: ArgoCondition): ArgoCondition {
    return new ArgoCondition(`not ${operand(condition._go)}`, condition._asked);
  }

  /**
   * All conditions hold.
   *
   * @throws when there is none
   */
  public static all(...conditions: ArgoCondition[]): ArgoCondition {
    return joined('all', 'and', conditions);
  }

  /**
   * One of the conditions holds, or more.
   *
   * @throws when there is none
   */
  public static any(...conditions: ArgoCondition[]): ArgoCondition {
    return joined('any', 'or', conditions);
  }

  /** What an expression of Go's templates says, without braces. Nothing is checked of it. */
  public static raw(expression: string): ArgoCondition {
    if (expression.trim() === '' || /\{\{|\}\}/.test(expression)) {
      throw new Error(`ArgoCondition.raw: ${shown(expression)} is empty or has double braces; write an expression as in "eq .env \\"dev\\""`);
    }
    return new ArgoCondition(expression.trim(), []);
  }

  /** @internal */
  public static _of(go: string, asked: readonly Asked[]): ArgoCondition {
    return new ArgoCondition(go, asked);
  }

  private constructor(
    /** @internal */
    public readonly _go: string,
    /** @internal */
    public readonly _asked: readonly Asked[],
  ) {}
}

function joined(caller: string, word: string, conditions: ArgoCondition[]): ArgoCondition {
  if (conditions.length === 0) throw new Error(`ArgoCondition.${caller}: there is no condition; give at least one`);
  if (conditions.length === 1) return conditions[0];
  return ArgoCondition._of(`${word} ${conditions.map(({ _go }) => operand(_go)).join(' ')}`, conditions.flatMap(({ _asked }) => _asked));
}
