import { GoTemplateUnknown } from './errors';
import { floatText, hexFloatText } from './floats';
import { bounded, checkLength, spend } from './limits';
import { display, displayWith, quoted } from './printing';
import { goSyntax } from './printing-syntax';
import { bytesOf, isPrintable } from './text';
import { GoInt, GoList, GoMap, GoObject, type GoValue, typeOf } from './values';

interface Spec {
  readonly flags: string;
  readonly width?: number;
  readonly precision?: number;
  readonly verb: string;
}

/** The largest width or precision that Go takes. */
const MAX_NUMBER = 1_000_000;

/** `fmt.Sprintf`. */
export function sprintf(format: string, values: readonly GoValue[]): string {
  return new Printer(format, values).run();
}

class Printer {
  private at = 0;
  private next = 0;
  private isReordered = false;
  /** Whether the number in brackets that was read last fits. */
  private isGoodNumber = true;

  public constructor(private readonly format: string, private readonly values: readonly GoValue[]) {}

  public run(): string {
    let out = '';
    while (this.at < this.format.length) {
      const percent = this.format.indexOf('%', this.at);
      out += this.format.slice(this.at, percent < 0 ? undefined : percent);
      if (percent < 0) break;
      this.at = percent + 1;
      out = bounded(out + this.directive());
      spend();
    }
    if (!this.isReordered && this.next < this.values.length) {
      const rest = this.values.slice(this.next).map((value) => (value === null || value === undefined ? '<nil>' : `${typeOf(value)}=${display(value)}`));
      out += `%!(EXTRA ${rest.join(', ')})`;
    }
    return bounded(out);
  }

  private directive(): string {
    let problem = '';
    let flags = this.match(/[-+# 0]*/y);
    this.isGoodNumber = true;
    let isAfterIndex = this.argumentNumber();
    let width: number | undefined;
    if (this.format[this.at] === '*') {
      this.at++;
      width = this.star();
      if (width === undefined) problem += '%!(BADWIDTH)';
      if (width !== undefined && width < 0) {
        width = -width;
        flags = `${flags.replace(/0/g, '')}-`;
      }
      isAfterIndex = false;
    } else {
      const digits = this.match(/[0-9]*/y);
      if (digits !== '') {
        width = this.size(digits);
        if (isAfterIndex) this.isGoodNumber = false;
      }
    }
    let precision: number | undefined;
    if (this.format[this.at] === '.') {
      this.at++;
      if (isAfterIndex) this.isGoodNumber = false;
      isAfterIndex = this.argumentNumber();
      if (this.format[this.at] === '*') {
        this.at++;
        precision = this.star();
        if (precision !== undefined && precision < 0) precision = undefined;
        if (precision === undefined) problem += '%!(BADPREC)';
        isAfterIndex = false;
      } else {
        precision = this.size(this.match(/[0-9]*/y));
      }
    }
    if (!isAfterIndex) this.argumentNumber();
    if (this.at >= this.format.length) return `${problem}%!(NOVERB)`;
    const verb = String.fromCodePoint(this.format.codePointAt(this.at)!);
    this.at += verb.length;
    if (verb === '%') return `${problem}%`;
    if (!this.isGoodNumber) return `${problem}%!${verb}(BADINDEX)`;
    if (this.next >= this.values.length) return `${problem}%!${verb}(MISSING)`;
    checkLength(Math.max(width ?? 0, precision ?? 0));
    return problem + formatted(this.values[this.next++], { flags, width, precision, verb });
  }

  /** Reads `[3]`. */
  private argumentNumber(): boolean {
    if (this.format[this.at] !== '[') return false;
    this.isReordered = true;
    const close = this.format.indexOf(']', this.at);
    const written = close < 0 ? '' : this.format.slice(this.at + 1, close);
    this.at = close < 0 ? this.at + 1 : close + 1;
    const index = /^[0-9]+$/.test(written) ? Number(written) : 0;
    if (index < 1 || index > this.values.length) {
      this.isGoodNumber = false;
      return false;
    }
    this.next = index - 1;
    return true;
  }

  private star(): number | undefined {
    const value = this.values[this.next];
    if (this.next < this.values.length) this.next++;
    return value instanceof GoInt && value.value >= -MAX_NUMBER && value.value <= MAX_NUMBER ? Number(value.value) : undefined;
  }

  /** A width or precision; behind one that is too large, Go reads nothing more. */
  private size(digits: string): number | undefined {
    if (Number(digits.slice(0, -1)) <= MAX_NUMBER) return Number(digits);
    this.at = this.format.length;
    return undefined;
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.format)![0];
    this.at += found.length;
    return found;
  }
}

function formatted(value: GoValue, spec: Spec): string {
  if (spec.verb === 'T' && value !== null && value !== undefined) return text(typeOf(value), { ...spec, verb: 's' })!;
  if (value === null || value === undefined) return 'vT'.includes(spec.verb) ? pad('<nil>', { ...spec, precision: undefined }) : `%!${spec.verb}(<nil>)`;
  if (spec.verb === 'v' && spec.flags.includes('#')) return goSyntax(value, (leaf) => syntaxFormatted(leaf, { ...spec, flags: spec.flags.replace(/[#+]/g, '') }));
  if (spec.verb === 'p') return `%!p(${typeOf(value)}=${display(value)})`;
  // A plus sign asks for something else with %v.
  const plain = spec.verb === 'v' ? { ...spec, flags: spec.flags.replace(/\+/g, '') } : spec;
  return displayWith(value, (leaf) => leafFormatted(leaf, plain));
}

/** One text or number in the syntax of Go. */
function syntaxFormatted(value: GoValue, spec: Spec): string {
  if (typeof value === 'string') return leafFormatted(value, { ...spec, verb: 'q' });
  const isUnsigned = value instanceof GoInt && value.kind.startsWith('u');
  return leafFormatted(value, isUnsigned ? { ...spec, verb: 'x', flags: `${spec.flags}#` } : spec);
}

function leafFormatted(value: GoValue, spec: Spec): string {
  const bad = () => `%!${spec.verb}(${typeOf(value)}=${leafFormatted(value, { ...spec, verb: 'v' })})`;
  if (typeof value === 'string') return text(value, spec) ?? bad();
  if (value instanceof GoObject) return text(value.toText(), spec) ?? bad();
  if (typeof value === 'boolean') return 'vt'.includes(spec.verb) ? pad(String(value), spec) : bad();
  if (value instanceof GoInt) return integer(value, spec) ?? bad();
  if (typeof value === 'number') return float(value, spec) ?? bad();
  return value instanceof GoList || value instanceof GoMap ? display(value) : '<nil>';
}

function text(value: string, spec: Spec): string | undefined {
  const { verb, precision, flags } = spec;
  const cut = precision === undefined ? value : Array.from(value).slice(0, precision).join('');
  if (verb === 's' || verb === 'v') return pad(cut, spec);
  if (verb === 'q') return pad(flags.includes('#') && /^[^`\0-\x08\x0A-\x1F\x7F\uFEFF]*$/.test(cut) ? `\`${cut}\`` : quoted(cut, '"', flags.includes('+')), spec);
  if (verb !== 'x' && verb !== 'X') return undefined;
  const bytes = bytesOf(value).subarray(0, precision);
  const digits = [...bytes].map((byte) => byte.toString(16).padStart(2, '0'));
  const prefix = flags.includes('#') ? '0x' : '';
  const shown = digits.length === 0 ? '' : flags.includes(' ') ? digits.map((pair) => prefix + pair).join(' ') : prefix + digits.join('');
  return pad(verb === 'X' ? shown.toUpperCase() : shown, spec);
}

function integer({ value }: GoInt, spec: Spec): string | undefined {
  const { verb, flags, precision, width } = spec;
  if (verb === 'c' || verb === 'q' || verb === 'U') {
    const isRune = value >= 0n && value <= 0x10FFFFn && (value < 0xD800n || value > 0xDFFFn);
    const rune = isRune ? String.fromCodePoint(Number(value)) : '\uFFFD';
    if (verb === 'c') return pad(rune, spec);
    if (verb === 'q') return pad(quoted(rune, '\'', flags.includes('+')), spec);
    const code = `U+${BigInt.asUintN(64, value).toString(16).toUpperCase().padStart(Math.max(4, precision ?? 0), '0')}`;
    return pad(flags.includes('#') && isRune && isPrintable(rune) ? `${code} '${rune}'` : code, { ...spec, flags: flags.replace(/0/g, '') });
  }
  const base = { v: 10, d: 10, b: 2, o: 8, O: 8, x: 16, X: 16 }[verb];
  if (base === undefined) return undefined;
  const size = (value < 0n ? -value : value).toString(base);
  const sign = value < 0n ? '-' : flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : '';
  if (precision === 0 && value === 0n) return pad('', { ...spec, flags: flags.replace(/0/g, '') });
  const isFilled = precision === undefined && width !== undefined && flags.includes('0') && !flags.includes('-');
  let digits = size.padStart(isFilled ? width - sign.length : precision ?? 0, '0');
  const mark = verb === 'O' ? '0o' : !flags.includes('#') ? '' : base === 2 ? '0b' : base === 16 ? '0x' : base === 8 && !digits.startsWith('0') ? '0' : '';
  digits = mark + digits;
  return pad(sign + (verb === 'X' ? digits.toUpperCase() : digits), { ...spec, flags: flags.replace(/0/g, '') });
}

function float(value: number, spec: Spec): string | undefined {
  const { flags, verb } = spec;
  const isHex = verb === 'x' || verb === 'X';
  if (verb === 'b' || (isHex && spec.precision !== undefined) || ('vxXeEfFgG'.includes(verb) && flags.includes('#'))) {
    throw new GoTemplateUnknown('printf writes a float in a form that is only known in the cluster, write %v, %g, %e or %f without #');
  }
  const form = { v: 'g', g: 'g', G: 'g', e: 'e', E: 'e', f: 'f', F: 'f' }[verb] as 'e' | 'f' | 'g' | undefined;
  if (form === undefined && !isHex) return undefined;
  let shown = form === undefined ? hexFloatText(value) : floatText(value, form, spec.precision ?? (form === 'g' ? undefined : 6));
  if (/^\+/.test(shown)) shown = shown.slice(1);
  if (/[A-Z]/.test(verb)) shown = shown.toUpperCase().replace('INF', 'Inf').replace('NAN', 'NaN');
  const sign = shown.startsWith('-') ? '-' : flags.includes('+') || (value === Infinity && !flags.includes(' ')) ? '+' : flags.includes(' ') ? ' ' : '';
  const digits = shown.replace(/^-/, '');
  const isFilled = flags.includes('0') && !flags.includes('-') && Number.isFinite(value) && spec.width !== undefined;
  return pad(sign + (isFilled ? digits.padStart(spec.width! - sign.length, '0') : digits), { ...spec, flags: flags.replace(/0/g, '') });
}

function pad(shown: string, { flags, width = 0 }: Spec): string {
  const missing = width - Array.from(shown).length;
  if (missing <= 0) return shown;
  if (flags.includes('-')) return shown + ' '.repeat(missing);
  return (flags.includes('0') ? '0' : ' ').repeat(missing) + shown;
}
