import { ValuePlaceholder, placeholder, rewritePlaceholders } from '../../core/placeholder';

/** What an expression asks a generator for. */
export interface Asked {
  /** The generator that makes it. */
  readonly of: number;
  /** How messages call it: `clusters.name`. */
  readonly spoken: string;
  /** The way to it in the parameters. */
  readonly way: readonly string[];
  /** Whether it may be missing. */
  readonly isOptional?: boolean;
  /** Whether it is only asked for where a condition holds. */
  readonly isConditional?: boolean;
}

/** An expression of Go's templates, without braces. */
export interface Expression {
  readonly go: string;
  /** The same, but empty where the parameter is missing, instead of a failure. */
  readonly lenient: string;
  readonly asked: readonly Asked[];
  /** Whether it may give something else than a text. */
  readonly isLoose: boolean;
}

/** Parts of a text: what an author wrote, and what is filled in. */
export type Part = string | Expression;

/** What expressions carry besides their text, which flows through classes that know texts only. */
const CARRIED: Omit<Expression, 'go'>[] = [];

/** Stands before the number of what is carried, which is written in digits that nobody sees: messages of others show the expression. */
const SEPARATOR = '\u2062';
const DIGITS = ['\u2061', '\u2064', '\u200b', '\u200c'];

/** An expression as a text that can be put into other texts. */
export function textOf(expression: Expression): string {
  return placeholder(carried(expression));
}

/** An expression that gives JSON, for where no text can stand. */
export function valueOf(expression: Expression): ValuePlaceholder {
  return new FilledValue(carried(expression));
}

/** A value that is its JSON where it is put into a text. */
class FilledValue extends ValuePlaceholder {
  public toString(): string {
    return placeholder(this.expression);
  }
}

function carried({ go, ...rest }: Expression): string {
  const number = CARRIED.push(rest) - 1;
  return `${go}${SEPARATOR}${[...number.toString(DIGITS.length)].map((digit) => DIGITS[Number(digit)]).join('')}`;
}

/** Reads what a placeholder carries. */
export function expressionOf(text: string): Expression {
  const [go, digits] = text.split(SEPARATOR);
  if (digits === undefined) return { go, lenient: go, asked: [], isLoose: true };
  return { go, ...CARRIED[parseInt([...digits].map((digit) => DIGITS.indexOf(digit)).join(''), DIGITS.length)] };
}

/** The parts of a text, without empty ones. */
export function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  rewritePlaceholders(text, (literal) => {
    if (literal !== '') parts.push(literal);
    return '';
  }, (expression) => {
    parts.push(expressionOf(expression));
    return '';
  });
  return parts;
}

/** A text as one expression. */
export function composed(text: string): Expression {
  const parts = partsOf(text);
  const [only] = parts;
  if (parts.length === 1 && typeof only !== 'string') return only;
  const printed = (of: (expression: Expression) => string): string => {
    const operands: string[] = [];
    parts.forEach((part, index) => {
      // Go prints a space between two operands of which none is a text.
      if (index > 0 && typeof part !== 'string' && typeof parts[index - 1] !== 'string') operands.push('""');
      operands.push(typeof part === 'string' ? goText(part) : operand(of(part)));
    });
    return `print ${operands.join(' ')}`;
  };
  if (parts.every((part) => typeof part === 'string')) return { go: goText(text), lenient: goText(text), asked: [], isLoose: false };
  return { go: printed(({ go }) => go), lenient: printed(({ lenient }) => lenient), asked: askedIn(parts), isLoose: false };
}

export function askedIn(parts: readonly Part[]): Asked[] {
  return parts.flatMap((part) => typeof part === 'string' ? [] : part.asked);
}

/** The expression as one that certainly gives a text. */
export function asText({ go, isLoose }: Expression): string {
  return isLoose ? `print ${operand(go)}` : go;
}

/** An expression made of another. */
export function applied(inner: Expression, write: (operand: string) => string, isLoose = false): Expression {
  const text = (go: string): string => write(operand(inner.isLoose ? `print ${operand(go)}` : go));
  return { go: text(inner.go), lenient: text(inner.lenient), asked: inner.asked, isLoose };
}

/** An expression as an operand of another. */
export function operand(go: string): string {
  return /^(\.[\w.]*|\([^()]*\)(\.\w+)*|"([^"\\]|\\.)*"|-?\d+(\.\d+)?|true|false)$/.test(go) ? go : `(${go})`;
}

/** A text in Go's quotes, in which no braces stand together that would begin or end an expression. */
export function goText(text: string): string {
  return JSON.stringify(text).replace(/\{(?=\{)/g, '\\x7b').replace(/\}(?=\})/g, '\\x7d');
}

/** A value as an operand of Go's templates. */
export function goValue(value: unknown): string {
  if (typeof value === 'string') return goText(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return `(mustFromJson ${goText(JSON.stringify(value) ?? 'null')})`;
}

const IDENTIFIER = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** How the parameter at the end of a way is read; a name that is no identifier is looked up. */
export function goWay(way: readonly string[], lookUp = (map: string, key: string): string => `index ${map} ${key}`): string {
  let go = '';
  for (const step of way) {
    if (IDENTIFIER.test(step)) go = /^([.(]|$)/.test(go) ? `${go}.${step}` : `(${go}).${step}`;
    else go = lookUp(go === '' ? '.' : operand(go), goText(step));
  }
  return go;
}

/** Looks a key up so that a missing one is an error, as it is where keys are identifiers. */
export function lookedUp(map: string, key: string): string {
  return `index (pluck ${key} ${map}) 0`;
}

/** The way to a parameter, which is given by itself or by its name; a name with dots is one step. */
export function wayOf(key: string): readonly string[] {
  const [only, ...more] = partsOf(key);
  return typeof only === 'object' && more.length === 0 && only.asked.length === 1 ? only.asked[0].way : [key];
}
