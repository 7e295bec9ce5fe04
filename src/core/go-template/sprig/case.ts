import { bounded } from '../limits';
import { fn, table } from '../signature';
import { isLower, isSpace, isUpper, lowerRune, lowerText, upperRune, upperText } from '../text';

/** Functions that change the case of texts. */
export const CASE_FUNCTIONS = table({
  camelcase: fn('string', pascalCase),
  kebabcase: fn('string', (text: string) => bounded(lowerCase(text, '-'))),
  lower: fn('string', lowerText),
  snakecase: fn('string', (text: string) => bounded(lowerCase(text, '_'))),
  swapcase: fn('string', swapCase),
  title: fn('string', (text: string) => {
    let previous = ' ';
    return Array.from(text, (rune) => {
      const isFirst = isSeparator(previous);
      previous = rune;
      return isFirst ? upperRune(rune) : rune;
    }).join('');
  }),
  untitle: fn('string', (text: string) => {
    let isFirst = true;
    return Array.from(text, (rune) => {
      const result = isFirst && !isSpace(rune) ? lowerRune(rune) : rune;
      isFirst = isSpace(rune);
      return result;
    }).join('');
  }),
  upper: fn('string', upperText),
});

function isSeparator(rune: string): boolean {
  if (rune <= '\x7F') return !/[A-Za-z0-9_]/.test(rune);
  return !/[\p{L}\p{Nd}]/u.test(rune) && isSpace(rune);
}

function swapCase(text: string): string {
  return Array.from(text, (rune) => (isUpper(rune) || /^\p{Lt}$/u.test(rune) ? lowerRune(rune) : isLower(rune) ? upperRune(rune) : rune)).join('');
}

function isConnector(rune: string): boolean {
  return rune === '-' || rune === '_' || isSpace(rune);
}

/** Joins words, each with a capital first letter; connectors at the start, and doubled ones, stay. */
function pascalCase(text: string): string {
  const runes = Array.from(text);
  let at = 0;
  while (at < runes.length && isConnector(runes[at])) at++;
  const out = runes.slice(0, at);
  if (at === runes.length) return [...out, ...out.slice(-1)].join('');
  let isUpperWord = isUpper(runes[at]);
  let current = upperRune(runes[at]);
  // A lone letter behind connectors is written where they end.
  if (at === runes.length - 1) return [...out, current].join('');
  for (const rune of runes.slice(at + 1)) {
    const previous = current;
    current = rune;
    if (isConnector(current) && isConnector(previous)) {
      out.push(previous);
    } else if (isConnector(previous)) {
      isUpperWord = isUpper(current);
      current = upperRune(current);
    } else {
      if (isUpperWord) {
        if (isUpper(current)) current = lowerRune(current);
        else isUpperWord = false;
      }
      out.push(previous);
    }
  }
  return [...out, current].join('');
}

type WordKind = 'none' | 'number' | 'upper' | 'letters' | 'connector' | 'punctuation' | 'other';

interface Word {
  readonly kind: WordKind;
  readonly text: string;
}

const CONNECTOR = '[-_\\t-\\r \\u0085\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000]';
/** A letter of a script that has words: not Chinese. */
const LETTER = '(?![\\u3400-\\u4D85\\u4E00-\\u9FCC\\u{20000}-\\u{2B81D}])\\p{L}';
const SMALL = `(?!\\p{Lu})${LETTER}`;
const WORDS: readonly (readonly [WordKind, RegExp])[] = [
  ['connector', new RegExp(`^${CONNECTOR}+`, 'u')],
  ['punctuation', /^\p{P}+/u],
  // Before a small letter, the last capital begins the next word.
  ['upper', new RegExp(`^(?:\\p{Lu}+(?!${SMALL})|\\p{Lu}(?:${SMALL})+)`, 'u')],
  ['letters', new RegExp(`^${LETTER}(?:${SMALL})*`, 'u')],
  ['number', /^\p{N}+/u],
  ['other', new RegExp(`^(?:(?!${CONNECTOR}|\\p{P}|\\p{N}|${LETTER}).)+`, 'su')],
];

/** Cuts a text into words: `HTTPServer2` is `HTTP`, `Server`, `2`. */
function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (let rest = text; rest !== '';) {
    const found = WORDS.map(([kind, pattern]) => ({ kind, text: pattern.exec(rest)?.[0] ?? '' })).find((word) => word.text !== '')
      ?? { kind: 'other' as const, text: String.fromCodePoint(rest.codePointAt(0)!) };
    words.push(found);
    rest = rest.slice(found.text.length);
  }
  return words;
}

function lowerCase(text: string, connector: string): string {
  const words = wordsOf(text);
  const at = (index: number): Word => words[index] ?? { kind: 'none', text: '' };
  const lowered = ({ kind, text: word }: Word) => (kind === 'connector' ? connector.repeat(Array.from(word).length) : kind === 'upper' ? lowerText(word) : word);
  let out = '';
  let next = 0;
  let current = at(next++);
  const kind = () => current.kind;
  const isJoined = () => ['none', 'punctuation', 'connector'].includes(kind());
  const advance = () => {
    current = at(next++);
  };
  const takeWord = () => {
    while (kind() === 'letters' || kind() === 'number') {
      out += lowered(current);
      advance();
    }
    if (!isJoined()) out += connector;
  };
  while (next < words.length) {
    const last = current;
    out += lowered(last);
    advance();
    if (last.kind === 'number') {
      takeWord();
    } else if (last.kind !== 'connector' && last.kind !== 'punctuation') {
      if (kind() !== 'number') {
        if (!isJoined()) out += connector;
      } else if (next < words.length) {
        // A number belongs to the word before it, unless small letters follow.
        const number = current;
        advance();
        if (kind() === 'letters') {
          out += connector + lowered(number);
          takeWord();
        } else {
          out += lowered(number);
          if (!isJoined()) out += connector;
        }
      }
    }
  }
  return out + lowered(current);
}
