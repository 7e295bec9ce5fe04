/** Stands behind the opening braces of every expression that this library makes: braces that an author wrote are followed by none. */
const MARK = '\u2063';

/** An expression that a controller fills in, as a text which can be put anywhere into other texts. */
export function placeholder(expression: string): string {
  return `{{${MARK}${expression}}}`;
}

/** A value that a controller fills in where no text can stand: a number, a truth value, a list. */
export class ValuePlaceholder {
  public constructor(
    /** The expression, without braces. */
    public readonly expression: string,
  ) {}
}

/** Whether a controller fills a value in, as a whole or in part, so that nothing can be said of it before. */
export function holdsPlaceholder(value: unknown): boolean {
  return typeof value === 'string' ? value.includes(MARK) : value instanceof ValuePlaceholder;
}

/** Rewrites a text: what the author wrote in one way, and the expressions in it in another. */
export function rewritePlaceholders(text: string, literal: (text: string) => string, expression: (expression: string) => string): string {
  return text.split(PLACEHOLDER).map((part, index) => (index % 2 === 0 ? literal(part) : expression(part))).join('');
}

const PLACEHOLDER = new RegExp(`\\{\\{${MARK}(.*?)\\}\\}`, 's');

/** An expression as people read it: without what only this library reads. */
export function spokenExpression(expression: string): string {
  return expression.replace(/\p{Cf}/gu, '');
}
