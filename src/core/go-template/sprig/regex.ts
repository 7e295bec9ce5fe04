import { bounded, checkLength } from '../limits';
import { GoRegexp, type Match } from '../regexp/regexp';
import { fn, table } from '../signature';
import { GoList } from '../values';
import { both } from './lists';

/** Functions of regular expressions. */
export const REGEX_FUNCTIONS = table({
  mustRegexMatch: fn('string string', (regex: string, text: string) => new GoRegexp(regex).matches(text)),
  ...both('regexFind', fn('string string', (regex: string, text: string) => new GoRegexp(regex).findAll(text, 1)[0] ?? '')),
  ...both('regexFindAll', fn('string string int', (regex: string, text: string, limit: number) => stringsOf(new GoRegexp(regex).findAll(text, limit)))),
  regexMatch: fn('string string', (regex: string, text: string) => compiled(regex)?.matches(text) ?? false),
  regexQuoteMeta: fn('string', (text: string) => bounded(text.replace(/[\\.+*?()|[\]{}^$]/g, '\\$&'))),
  ...both('regexReplaceAll', fn('string string string', (regex: string, text: string, template: string) => {
    const expression = new GoRegexp(regex);
    return replaced(expression, text, (match) => expression.expand(template, match));
  })),
  ...both('regexReplaceAllLiteral', fn('string string string', (regex: string, text: string, replacement: string) => replaced(new GoRegexp(regex), text, () => replacement))),
  ...both('regexSplit', fn('string string int', (regex: string, text: string, limit: number) => stringsOf(new GoRegexp(regex).split(text, limit)))),
});

/** As sprig does, takes what is no regular expression for one that matches nothing. */
function compiled(regex: string): GoRegexp | undefined {
  try {
    return new GoRegexp(regex);
  } catch {
    return undefined;
  }
}

function stringsOf(found: readonly string[]): GoList {
  return new GoList(found, '[]string', { isNil: found.length === 0 });
}

function replaced(regex: GoRegexp, text: string, replacement: (match: Match) => string): string {
  let length = text.length;
  return regex.replaceAll(text, (match) => {
    const one = replacement(match);
    length += one.length;
    checkLength(length);
    return one;
  });
}
