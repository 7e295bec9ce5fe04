import { applied, composed, goText, operand, textOf, valueOf } from './_expression';
import { shown } from '../../core/problem';

/**
 * What Argo CD makes of parameters when it fills them in. Each takes a text that may hold parameters, and gives such a text.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/GoTemplate/
 */
export class ArgoExpression {
  /** The text in lower case, with "-" for whatever the name of an object may not hold. */
  public static normalize(text: string): string {
    return textOf(applied(composed(text), (of) => `normalize ${of}`));
  }

  /**
   * The text as a name of letters, digits and "-", cut between words.
   *
   * @param maxLength how long it may be; 50 where it is left out
   */
  public static slugify(text: string, maxLength?: number): string {
    return textOf(applied(composed(text), (of) => maxLength === undefined ? `slugify ${of}` : `slugify ${maxLength} true ${of}`));
  }

  /** The text in lower case. */
  public static lower(text: string): string {
    return textOf(applied(composed(text), (of) => `lower ${of}`));
  }

  /**
   * The first characters of the text.
   *
   * @param maxLength how many bytes it may have
   */
  public static truncate(text: string, maxLength: number): string {
    return textOf(applied(composed(text), (of) => `trunc ${maxLength} ${of}`));
  }

  /** The text with something else wherever `search` stands. */
  public static replace(text: string, search: string, replacement: string): string {
    return textOf(applied(composed(text), (of) => `replace ${goText(search)} ${goText(replacement)} ${of}`));
  }

  /** The text, or another one where a parameter in it is missing or empty. */
  public static default(text: string, fallback: string): string {
    const { lenient, asked } = composed(text);
    const otherwise = composed(fallback);
    const go = `default ${operand(otherwise.go)} ${operand(lenient)}`;
    return textOf({ go, lenient: go, asked: [...asked.map((one) => ({ ...one, isOptional: true })), ...otherwise.asked], isLoose: true });
  }

  /**
   * What the text says, for a field that takes no text: `true`, `3`, `["a"]`. Where it says nothing of that kind, no Application is made.
   */
  public static value(text: string): any {
    const inner = applied(composed(text), (of) => `mustFromJson ${of}`);
    const go = `toJson (${inner.go})`;
    return valueOf({ ...inner, go, lenient: go });
  }

  /**
   * An expression of Go's templates, without braces. Nothing is checked of it.
   *
   * @throws when it is empty or has double braces
   */
  public static raw(expression: string): string {
    return textOf(rawExpression('raw', expression));
  }

  /**
   * An expression of Go's templates, without braces, for a field that takes no text. Nothing is checked of it.
   *
   * @throws when it is empty or has double braces
   */
  public static rawValue(expression: string): any {
    const { go, ...rest } = rawExpression('rawValue', expression);
    return valueOf({ ...rest, go: `toJson ${operand(go)}` });
  }

  private constructor() {}
}

function rawExpression(caller: string, expression: string): ReturnType<typeof composed> {
  const go = expression.trim();
  if (go === '') throw new Error(`ArgoExpression.${caller}: the expression is empty; write one as in ".name"`);
  if (/\{\{|\}\}/.test(go)) throw new Error(`ArgoExpression.${caller}: ${shown(expression)} has double braces, which are written by us; leave them out`);
  return { go, lenient: go, asked: [], isLoose: true };
}
