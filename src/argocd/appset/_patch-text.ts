import { type Expression, asText, composed, expressionOf, operand, partsOf } from './_expression';
import { isPlain } from './_passes';
import { goScalar } from '../../core/go-scalar';
import { ValuePlaceholder } from '../../core/placeholder';

/** A part of a template patch. */
export interface Contribution {
  /** The expression that says when it counts; without one it always does. */
  readonly when?: string;
  readonly value: Record<string, unknown>;
}

/** A value that counts when an expression says so. */
interface Claim {
  readonly when?: string;
  readonly value: unknown;
}

/**
 * Writes a template patch, or values of a chart: YAML once Argo CD has filled in the parameters, whatever they are. Of two parts that say the same, the later counts.
 *
 * A map is only written where something of it is, since an empty one would take away what the Application has.
 */
export class PatchText {
  private readonly lines: string[] = [];

  /** @param write how an expression that gives JSON is written */
  public constructor(private readonly write: (expression: Expression) => string) {}

  public of(contributions: readonly Contribution[]): string | undefined {
    this.map(contributions, '');
    return this.lines.length > 0 ? `${this.lines.join('\n')}\n` : undefined;
  }

  private map(contributions: readonly Contribution[], indent: string): void {
    for (const key of new Set(contributions.flatMap(({ value }) => Object.keys(value)))) {
      const claims: Claim[] = contributions.filter(({ value }) => Object.hasOwn(value, key)).map(({ when, value }) => ({ when, value: value[key] }));
      this.field(key, claims, indent);
    }
  }

  private field(key: string, claims: readonly Claim[], indent: string): void {
    const maps = claims.filter(({ value }) => isPlain(value));
    const place = claims.map(({ value }) => isPlain(value)).lastIndexOf(false);
    if (place < 0 && maps.some(({ value }) => Object.keys(value as object).length > 0)) {
      this.merged(key, claims as readonly Contribution[], indent);
    } else if (maps.length < 2 || place < 0) {
      this.last(key, claims, indent);
    } else {
      this.split(key, claims, place, indent);
    }
  }

  /** Maps, and a last value among them that is none: where it counts, only the maps behind it do. */
  private split(key: string, claims: readonly Claim[], place: number, indent: string): void {
    const { when, value } = claims[place];
    const before = claims.slice(0, place);
    const behind = claims.slice(place + 1);
    if (when !== undefined) this.lines.push(`{{- if ${when} }}`);
    const presence = anyOf(behind);
    if (behind.length > 0) {
      if (presence !== undefined) this.lines.push(`{{- if ${presence} }}`);
      this.field(key, behind, indent);
      if (presence !== undefined) this.lines.push('{{- else }}');
    }
    if (behind.length === 0 || presence !== undefined) this.value(`${indent}${this.scalar(key)}:`, value, indent);
    if (behind.length > 0 && presence !== undefined) this.lines.push('{{- end }}');
    if (when === undefined) return;
    this.lines.push('{{- else }}');
    this.field(key, [...before, ...behind], indent);
    this.lines.push('{{- end }}');
  }

  /** A map that several parts make together. */
  private merged(key: string, claims: readonly Contribution[], indent: string): void {
    const maps = claims.filter(({ value }) => Object.keys(value).length > 0);
    const presence = anyOf(maps);
    if (presence !== undefined) this.lines.push(`{{- if ${presence} }}`);
    this.lines.push(`${indent}${this.scalar(key)}:`);
    const isShared = maps.every(({ when }) => when === presence);
    this.map(maps.map(({ when, value }) => ({ when: isShared ? undefined : when, value })), `${indent}  `);
    if (presence === undefined) return;
    const empty = claims.filter((claim) => !maps.includes(claim));
    if (empty.length > 0) {
      const otherwise = anyOf(empty);
      this.lines.push(otherwise === undefined ? '{{- else }}' : `{{- else if ${otherwise} }}`, `${indent}${this.scalar(key)}: {}`);
    }
    this.lines.push('{{- end }}');
  }

  /** A value of which the last one counts. */
  private last(key: string, claims: readonly Claim[], indent: string): void {
    const always = claims.map(({ when }) => when).lastIndexOf(undefined);
    const chain = claims.slice(Math.max(always, 0)).reverse();
    chain.forEach(({ when, value }, index) => {
      if (when !== undefined) this.lines.push(`{{- ${index === 0 ? 'if' : 'else if'} ${when} }}`);
      else if (index > 0) this.lines.push('{{- else }}');
      this.value(`${indent}${this.scalar(key)}:`, value, indent);
    });
    if (chain[0].when !== undefined) this.lines.push('{{- end }}');
  }

  /** A value behind its key, or behind the dash of a list. */
  private value(before: string, value: unknown, indent: string): void {
    const below = `${indent}  `;
    if (Array.isArray(value) && value.length > 0) {
      this.lines.push(before);
      value.forEach((item) => this.value(`${below}-`, item, below));
    } else if (isPlain(value) && Object.keys(value).length > 0) {
      if (before.endsWith('-')) {
        const start = this.lines.length;
        this.map([{ value }], below);
        this.lines[start] = `${before} ${this.lines[start].slice(below.length)}`;
      } else {
        this.lines.push(before);
        this.map([{ value }], below);
      }
    } else {
      this.lines.push(`${before} ${this.scalar(value)}`);
    }
  }

  private scalar(value: unknown): string {
    if (value instanceof ValuePlaceholder) return this.write(expressionOf(value.expression));
    if (typeof value !== 'string') return JSON.stringify(value) ?? 'null';
    if (partsOf(value).every((part) => typeof part === 'string')) return quoted(value);
    const text = composed(value);
    return this.write({ ...text, go: `toJson ${operand(asText(text))}`, isLoose: false });
  }
}

/** When one of several parts counts; undefined where one always does. */
function anyOf(claims: readonly Claim[]): string | undefined {
  const conditions = [...new Set(claims.map(({ when }) => when))];
  if (conditions.includes(undefined)) return undefined;
  return conditions.length === 1 ? conditions[0] : `or ${conditions.map((condition) => operand(condition!)).join(' ')}`;
}

/** A text in YAML that is neither taken for another value nor for an expression. */
function quoted(text: string): string {
  if (/^[A-Za-z][\w./-]*$/.test(text) && goScalar(text).value === text) return text;
  return JSON.stringify(text).replace(/\{(?=\{)/g, '\\u007b');
}
