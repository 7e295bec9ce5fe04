import { GoTemplateError } from '../errors';
import { fn, table } from '../signature';
import { compareText } from '../text';
import { type GoFunctions, GoInt, GoObject } from '../values';

/** Functions of versions, as the library of Masterminds reads them: `1.2` is `1.2.0`, a leading `v` is fine. */
export const SEMVER_FUNCTIONS = table({
  semver: fn('string', parseVersion),
  semverCompare: fn('string string', (range: string, version: string) => {
    const alternatives = parseRange(range);
    const read = parseVersion(version);
    return alternatives.some((conditions) => {
      const allowsPre = conditions.some(({ bound }) => bound.pre !== '');
      return (allowsPre || read.pre === '') && conditions.every((condition) => condition.holds(read, condition));
    });
  }),
});

/** How long a version, or a range of them, may be. */
const MAX_LENGTH = 1000;

const OTHER = '*semver.Version';

class Version extends GoObject {
  public constructor(
    public readonly numbers: readonly [bigint, bigint, bigint],
    public readonly pre: string,
    public readonly metadata: string,
    public readonly original: string,
    public readonly type: '*semver.Version' | 'semver.Version' = OTHER,
  ) {
    super();
  }

  public get methods(): GoFunctions {
    const compare = (holds: (order: number) => boolean) => fn(OTHER, (other: Version) => holds(compareVersions(this, other)));
    const ofPointers = table({
      Compare: fn(OTHER, (other: Version) => new GoInt(compareVersions(this, other))),
      Equal: compare((order) => order === 0),
      GreaterThan: compare((order) => order > 0),
      GreaterThanEqual: compare((order) => order >= 0),
      LessThan: compare((order) => order < 0),
      LessThanEqual: compare((order) => order <= 0),
      Original: fn('', () => this.original),
    });
    return new Map([...(this.type === OTHER ? ofPointers : []), ...table({
      IncMajor: fn('', () => this.next([this.numbers[0] + 1n, 0n, 0n])),
      IncMinor: fn('', () => this.next([this.numbers[0], this.numbers[1] + 1n, 0n])),
      IncPatch: fn('', () => this.next(this.pre === '' ? [this.numbers[0], this.numbers[1], this.numbers[2] + 1n] : this.numbers)),
      Major: fn('', () => new GoInt(this.numbers[0], 'uint64')),
      Metadata: fn('', () => this.metadata),
      Minor: fn('', () => new GoInt(this.numbers[1], 'uint64')),
      Patch: fn('', () => new GoInt(this.numbers[2], 'uint64')),
      Prerelease: fn('', () => this.pre),
      SetMetadata: fn('string', (metadata: string) => this.next(this.numbers, this.pre, metadata)),
      SetPrerelease: fn('string', (pre: string) => this.next(this.numbers, pre, this.metadata)),
      String: fn('', () => this.toText()),
    })]);
  }

  public toText(): string {
    return `${this.numbers.join('.')}${this.pre && `-${this.pre}`}${this.metadata && `+${this.metadata}`}`;
  }

  /** A version made of this one; what Go gives is no pointer, so that methods of pointers are not found on it. */
  private next(numbers: readonly [bigint, bigint, bigint], pre = '', metadata = ''): Version {
    checkParts(pre, metadata);
    const plain = new Version(numbers, pre, metadata, '');
    return new Version(numbers, pre, metadata, `${this.original.startsWith('v') ? 'v' : ''}${plain.toText()}`, 'semver.Version');
  }
}

const TAIL = '(?:-([0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*))?(?:\\+([0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*))?';
const VERSION = new RegExp(`^v?([0-9]+)(?:\\.([0-9]+))?(?:\\.([0-9]+))?${TAIL}$`);

function parseVersion(text: string): Version {
  const parts = text.length > MAX_LENGTH ? null : VERSION.exec(text);
  const numbers = parts?.slice(1, 4).map((part) => BigInt(part ?? 0));
  if (!parts || !numbers || numbers.some((number) => number >= 2n ** 64n)) throw new GoTemplateError('a text is no version, write one as in 1.2.3');
  checkParts(parts[4] ?? '', parts[5] ?? '');
  return new Version([numbers[0], numbers[1], numbers[2]], parts[4] ?? '', parts[5] ?? '', text);
}

function checkParts(pre: string, metadata: string): void {
  const isWrong = (part: string, allowsZero: boolean) => part !== '' && part.split('.').some((label) => !/^[0-9A-Za-z-]+$/.test(label)
    || (!allowsZero && /^0[0-9]+$/.test(label)));
  if (isWrong(pre, false) || isWrong(metadata, true)) throw new GoTemplateError('a version has a wrong prerelease or metadata part');
}

function compareVersions(a: Version, b: Version): number {
  for (const index of [0, 1, 2]) if (a.numbers[index] !== b.numbers[index]) return a.numbers[index] < b.numbers[index] ? -1 : 1;
  if (a.pre === b.pre) return 0;
  if (a.pre === '' || b.pre === '') return a.pre === '' ? 1 : -1;
  const [left, right] = [a.pre.split('.'), b.pre.split('.')];
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const order = compareLabels(left[index] ?? '', right[index] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}

function compareLabels(a: string, b: string): number {
  if (a === b) return 0;
  if (a === '' || b === '') return a === '' ? -1 : 1;
  const isNumber = (label: string) => /^[0-9]+$/.test(label) && BigInt(label) < 2n ** 64n;
  if (isNumber(a) && isNumber(b)) return BigInt(a) < BigInt(b) ? -1 : BigInt(a) > BigInt(b) ? 1 : -1;
  return isNumber(a) ? -1 : isNumber(b) ? 1 : compareText(a, b);
}

interface Condition {
  readonly bound: Version;
  /** How many of its numbers are written: `1.x` has one. */
  readonly written: number;
  readonly holds: (version: Version, condition: Condition) => boolean;
}

const NUMBER = '[0-9|xX*]+';
const BOUND = `v?${NUMBER}(?:\\.${NUMBER})?(?:\\.${NUMBER})?(?:-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?`;
// Tried in this order, as Go does.
const OPERATOR = '=||!=|>|<|>=|=>|<=|=<|~|~>|\\^';
const ONE = new RegExp(`^\\s*(${OPERATOR})\\s*(${BOUND})\\s*$`);
const ALL = new RegExp(`(?:${OPERATOR})\\s*(?:${BOUND})`, 'g');
const VALID = new RegExp(`^\\s*(?:${OPERATOR})\\s*(?:${BOUND})\\s*(?:(?:\\s+|,\\s*)(?:${OPERATOR})\\s*(?:${BOUND})\\s*)*$`);
const HYPHEN = new RegExp(`\\s*(${BOUND})\\s+-\\s+(${BOUND})\\s*`, 'g');

const HOLDS: Record<string, Condition['holds']> = {
  '': isWithin,
  '=': isWithin,
  '!=': (version, { bound, written }) => {
    if (written === 3) return compareVersions(version, bound) !== 0;
    if (version.numbers[0] !== bound.numbers[0]) return true;
    if (written === 0) return compareVersions(version, bound) !== 0;
    if (written === 1) return false;
    return version.numbers[1] !== bound.numbers[1] || ((version.pre !== '' || bound.pre !== '') && version.pre !== bound.pre);
  },
  '>': (version, { bound, written }) => {
    if (written === 3 || version.numbers[0] !== bound.numbers[0]) return compareVersions(version, bound) > 0;
    return written === 1 ? false : written === 2 ? version.numbers[1] > bound.numbers[1] : compareVersions(version, bound) > 0;
  },
  '<': (version, { bound }) => compareVersions(version, bound) < 0,
  '>=': (version, { bound }) => compareVersions(version, bound) >= 0,
  '<=': (version, { bound, written }) => {
    if (written === 3) return compareVersions(version, bound) <= 0;
    const [order, minor] = [version.numbers[0] - bound.numbers[0], version.numbers[1] - bound.numbers[1]];
    return order < 0n || (order === 0n && (minor <= 0n || written === 1));
  },
  '~': isTilde,
  '^': (version, { bound, written }) => {
    if (compareVersions(version, bound) < 0) return false;
    if (version.numbers[0] !== bound.numbers[0]) return false;
    if (bound.numbers[0] > 0n || written === 1) return true;
    if (bound.numbers[1] > 0n || written === 2) return version.numbers[1] === bound.numbers[1];
    return version.numbers[1] === 0n && version.numbers[2] === bound.numbers[2];
  },
};
HOLDS['=>'] = HOLDS['>='];
HOLDS['=<'] = HOLDS['<='];
HOLDS['~>'] = isTilde;

function isWithin(version: Version, condition: Condition): boolean {
  return condition.written < 3 ? isTilde(version, condition) : compareVersions(version, condition.bound) === 0;
}

function isTilde(version: Version, { bound, written }: Condition): boolean {
  if (compareVersions(version, bound) < 0) return false;
  if (written !== 1 && written !== 2 && bound.numbers.every((number) => number === 0n)) return true;
  return version.numbers[0] === bound.numbers[0] && (version.numbers[1] === bound.numbers[1] || written === 1);
}

function parseRange(range: string): Condition[][] {
  if (range.length > MAX_LENGTH) throw new GoTemplateError(`a range of versions is longer than ${MAX_LENGTH} characters`);
  return range.replace(HYPHEN, '>= $1, <= $2 ').split('||').map((part) => {
    if (!VALID.test(part)) throw new GoTemplateError('a text is no range of versions, write one as in ">=1.2 <2"');
    return (part.match(ALL) ?? [part]).map(parseCondition);
  });
}

function parseCondition(text: string): Condition {
  const [, operator, written] = ONE.exec(text) ?? [];
  const parts = /^v?([^.+-]*)(?:\.([^.+-]*))?(?:\.([^.+-]*))?(.*)$/.exec(written ?? '');
  if (written === undefined || !parts) throw new GoTemplateError('a range of versions has a wrong part');
  const isOpen = (part: string | undefined) => part === undefined || /^[xX*]$/.test(part);
  const count = [parts[1], parts[2], parts[3]].findIndex(isOpen);
  const known = parts.slice(1, 4).slice(0, count < 0 ? 3 : count);
  const pre = /^-[0-9A-Za-z.-]+/.exec(parts[4])?.[0] ?? '';
  const bound = parseVersion(`${[...known, '0', '0', '0'].slice(0, 3).join('.')}${count < 0 ? parts[4] : pre}`);
  return { bound, written: known.length, holds: HOLDS[operator] };
}
