import * as fc from 'fast-check';

const pick = (...values: string[]) => fc.constantFrom(...values);
const sample = (arbitrary: fc.Arbitrary<string>, numRuns: number, seed: number) => fc.sample(arbitrary, { numRuns, seed });

/** Pieces of actions in any order: most of them are wrong, and must be wrong for both. */
const SOUP = pick(
  '{{', '}}', '{{-', '-}}', '{{- ', ' -}}', ' ', '\n', '.', '.name', '.map', '.a', '.missing', '$', '$x', '$x ', ':=', ' := ', '=', '|', ' | ', '(', ')', '"a"', '`b`', '\'c\'', '1', '-1', '1.5', '0x1', 'nil', 'true',
  'if ', 'else', 'else if ', 'end', 'range ', 'with ', 'define ', 'template ', 'block ', 'break', 'continue', '{{end}}', '{{else}}', '{{ if true }}', '{{ range .list }}', '{{ with .map }}', 'print ', 'upper ', 'len ', ',', '/*', '*/', 'text', '\\', '-', '_', 'é',
);

const LEAF = pick('.name', '.one', '.list', '.map', '.map.a', '.missing', '.null', '.unicode', '.labels', '.segments', '.withNulls', '.objects', '$', '.float', '"a-b"', '"x"', '3', '0', '2.5', 'true', 'nil', '(list 1 "a")', '(dict "k" 1)');
const CALL = pick('upper', 'len', 'print', 'printf "%v"', 'toJson', 'first', 'last', 'default "d"', 'index', 'eq', 'ne', 'and', 'or', 'not', 'add', 'list', 'dict "k"', 'join ","', 'quote', 'kindOf', 'toString', 'trunc 2', 'splitList "-"', 'ternary 1 2', 'empty', 'coalesce', 'html', 'slice', 'has', 'append', 'concat', 'toYaml', 'get', 'hasKey', 'int', 'max', 'cat', 'replace "a"', 'reverse', 'uniq', 'rest', 'merge', 'deepCopy', 'fromJson', 'float64', 'squote', 'trim');

const { expression } = fc.letrec<{ expression: string; call: string }>((tie) => ({
  expression: fc.oneof({ depthSize: 'small', withCrossShrink: true }, LEAF, fc.tuple(tie('call')).map(([call]) => `(${call})`), fc.tuple(tie('call'), pick('.a', '.k', '.b.c')).map(([call, field]) => `(${call})${field}`)),
  call: fc.tuple(CALL, fc.array(tie('expression'), { minLength: 0, maxLength: 3 })).map(([name, args]) => [name, ...args].join(' ')),
}));

const { block } = fc.letrec<{ block: string }>((tie) => ({
  block: fc.oneof({ depthSize: 'small' }, pick('text', ' \n', '{{ . }}', '{{ $x }}', '{{ .a }}', '{{ break }}', '{{ continue }}', '{{ $x = 2 }}'),
    expression.map((one) => `{{ ${one} }}`),
    fc.tuple(expression, CALL).map(([one, call]) => `{{- ${one} | ${call} -}}`),
    expression.map((one) => `{{ $x := ${one} }}`),
    fc.tuple(pick('if', 'with', 'range', 'range $x :=', 'range $i, $x :=', 'with $x :=', 'range $x ='), expression, tie('block'), tie('block')).map(([kind, one, yes, no]) => `{{ ${kind} ${one} }}${yes}{{ else }}${no}{{ end }}`),
    fc.tuple(expression, tie('block')).map(([one, inner]) => `{{ block "b" ${one} }}${inner}{{ end }}`),
    fc.tuple(tie('block'), tie('block')).map(([a, b]) => a + b)),
}));

const REGEX = fc.array(pick('a', 'b', '.', '*', '+', '?', '*?', '|', '(', ')', '(?:', '[ab]', '[^a]', '^', '$', '\\\\b', '\\\\w', '\\\\d', '{2}', '{1,2}', '{0,1}', '(?i)', 'A', '-', '\\\\s', '(?P<n>', '(?m)', '(?s:', '[', ']', '{', '}', '\\\\pL', '\\\\B', 'é'), { minLength: 1, maxLength: 7 }).map((parts) => parts.join(''));
const SUBJECT = fc.array(pick('a', 'b', 'ab', 'A', ' ', '1', '-', '\\n', 'é', 'aa', '_'), { maxLength: 8 }).map((parts) => parts.join(''));
const FORMAT = fc.tuple(pick('', '-', '+', '#', '0', ' ', '+0', '-0', '#0', '+-'), pick('', '1', '5', '12', '*'), pick('', '.', '.0', '.2', '.5', '.*', '.12'), pick('d', 's', 'v', 'q', 'x', 'X', 'f', 'e', 'g', 'G', 'E', 'c', 't', 'T', 'b', 'o', 'U', 'z', '%'))
  .map(([flags, width, precision, verb]) => `%${flags}${width}${precision}${verb}`);
const NUMBER = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }).map(String), fc.integer({ min: -100000, max: 100000 }).map((n) => `${n / 1000}`), fc.integer().map(String), fc.integer({ min: -999, max: 999 }).map((n) => `${n / 8}`))
  .map((text) => (text.includes('e') ? text : `${text}`)).filter((text) => text !== '-0');
const WORDS = fc.array(pick('a', 'B', 'Cd', 'EF', '1', '22', '-', '_', ' ', '.', '!', 'é', 'ß', 'Ö', '日', 'x', 'Yz'), { maxLength: 9 }).map((parts) => parts.join(''));
const PATH = fc.array(pick('/', '..', '.', 'a', 'b.c', '//', '.x'), { maxLength: 7 }).map((parts) => parts.join(''));
const URL = fc.array(pick('http:', '//', 'h', ':80', '/', 'p', '?', 'q=1', '#', '%20', '%zz', '@', 'u', ':', '[::1]', ' ', 'é', '&', '.', '+', '*', '%2f', 's3'), { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''));
const VERSION = fc.array(pick('1', '0', '2', '.', '.', '-', 'a', 'beta', '+', 'v', 'x', '*', '10'), { minLength: 1, maxLength: 7 }).map((parts) => parts.join(''));
const RANGE = fc.array(pick('>', '<', '=', '>=', '~', '^', '!=', '||', ' ', ', ', ' - ', '1', '1.2', '1.2.3', '0.2', '1.x', '2.0.0-beta', '*', 'v1'), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));
const BASE64 = fc.array(pick('Y', 'W', 'I', '=', '\\n', 'a', '/', '+', '-', 'YWJj'), { maxLength: 8 }).map((parts) => parts.join(''));

/** Templates made by chance, the same ones each time. */
export function random(): string[] {
  return [
    ...sample(fc.array(SOUP, { minLength: 1, maxLength: 12 }).map((parts) => parts.join('')), 6000, 50),
    ...sample(fc.array(SOUP, { minLength: 1, maxLength: 6 }).map((parts) => `{{ ${parts.join('')} }}`), 6000, 51),
    ...sample(expression.map((one) => `{{ ${one} }}`), 8000, 52),
    ...sample(block.map((one) => `{{ $x := 1 }}${one}`), 8000, 53),
    ...sample(fc.tuple(REGEX, SUBJECT).map(([regex, text]) => `{{ mustRegexMatch "${regex}" "${text}" }} {{ regexFindAll "${regex}" "${text}" -1 | toJson }} {{ regexReplaceAll "${regex}" "${text}" "<$0\${1}>" }} {{ regexSplit "${regex}" "${text}" -1 | toJson }}`), 6000, 54),
    ...sample(fc.tuple(FORMAT, NUMBER, pick('.name', '3', '"é"', '.float', 'true', 'nil', '-7', '(list 1 2.5 "a")')).map(([format, number, other]) => `{{ printf "${format}|${format}" ${number} ${other} }} {{ ${number} }} {{ printf "${format}" 4 2 ${number} }}`), 6000, 55),
    ...sample(fc.tuple(NUMBER, NUMBER).map(([a, b]) => `{{ addf ${a} ${b} }} {{ subf ${a} ${b} }} {{ mulf ${a} ${b} }} {{ round ${a} 2 }} {{ floor ${a} }} {{ ceil ${b} }} {{ toJson ${a} }} {{ toYaml ${a} }} {{ int ${a} }} {{ lt (float64 ${a}) (float64 ${b}) }}`), 2000, 56),
    ...sample(WORDS.map((text) => `{{ snakecase "${text}" }}|{{ kebabcase "${text}" }}|{{ camelcase "${text}" }}|{{ title "${text}" }}|{{ untitle "${text}" }}|{{ swapcase "${text}" }}|{{ initials "${text}" }}|{{ normalize "${text}" }}|{{ slugify "${text}" }}|{{ slugify 5 true "${text}" }}|{{ slugify 4 false "${text}" }}|{{ trunc 3 "${text}" }}|{{ trunc -3 "${text}" }}|{{ abbrev 5 "${text}" }}|{{ wrap 3 "${text}" }}|{{ wrapWith 4 "/" "${text}" }}|{{ nospace "${text}" }}|{{ quote "${text}" }}|{{ upper "${text}" }}`), 3000, 57),
    ...sample(PATH.map((path) => `{{ base "${path}" }}|{{ dir "${path}" }}|{{ clean "${path}" }}|{{ ext "${path}" }}|{{ isAbs "${path}" }}`), 1000, 58),
    ...sample(URL.map((url) => `{{ urlParse "${url}" | toJson }} {{ urlJoin (urlParse "${url}") }}`), 4000, 59),
    ...sample(fc.tuple(RANGE, VERSION).map(([range, version]) => `{{ semverCompare "${range}" "1.2.3" }} {{ semver "${version}" }}`), 2000, 60),
    ...sample(fc.tuple(RANGE, pick('1.2.3', '0.2.1', '2.0.0-beta.2', '1.0.0', '1.2.0-a')).map(([range, version]) => `{{ semverCompare "${range}" "${version}" }}`), 3000, 61),
    ...sample(fc.integer({ min: -60000000000, max: 250000000000 }).map((second) => `{{ dateInZone "2006-01-02 15:04:05 Mon January 002 __2 _2 3PM" ${second} "UTC" }} {{ htmlDateInZone ${second} "UTC" }}`), 2000, 63),
    ...sample(BASE64.map((text) => `{{ b64dec "${text}" | quote }} {{ b32dec "${text}" | quote }}`), 1000, 62),
  ];
}
