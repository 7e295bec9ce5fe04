import * as fc from 'fast-check';

/** Values as JSON has them. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Texts that some reader of YAML takes for something else, or breaks at. */
export const NASTY_STRINGS: readonly string[] = [
  '', ' ', '  ', '\t', '\n', '\n\n', '\r', '\r\n', '~', '=', '<<', '<', '|', '>', '%', '@', '`', '!', '&', '*', '#', '?', ':', '-', ',', '[', ']', '{', '}',
  'y', 'Y', 'n', 'N', 'yes', 'Yes', 'YES', 'yEs', 'no', 'No', 'NO', 'nO', 'on', 'On', 'ON', 'off', 'Off', 'OFF', 'oFF',
  'true', 'True', 'TRUE', 'tRue', 'false', 'False', 'FALSE', 'null', 'Null', 'NULL', 'nULL', 'nan', 'NaN', 'inf', 'Infinity', 'none', 'None', 'nil',
  '0', '-0', '+0', '00', '07', '08', '0755', '0o17', '0O17', '0x1F', '0X1f', '-0x1F', '0b1', '0B1', '+0b10', '1_000', '_1', '1_', '0_7', '+7', '-7', '1,000',
  '1.', '.5', '5.', '-.5', '+.5', '1.2', '1.2.3', '10.0.0.1', '10.0.0.0/8', '1e3', '1E3', '1e+3', '1.e3', '1.0e+3', '.1e3', '6.8523015e+5', '685.230_15e+03', '.', '..', '._', '_',
  '.inf', '.Inf', '.INF', '-.inf', '+.inf', '.nan', '.NaN', '.NAN', '.iNf', '.e5', '.e+5', '.E-5', '-e5', 'e5', '0x', '0b', '0o', '0x1p3', '1p3', '7e12345', '12e34', '123456789012345678901234567890',
  '12:30', '12:30:45', '190:20:30', '190:20:30.15', '-12:30', '1:60', '0:0', '1:2:3:4', '8080:80', '8080:http', '::1', '1::', 'a:b', ':a', ':latest', ':"a"', 'a:', 'a: b', 'a :b', 'a #b', 'a# b', 'a#b',
  '2001-01-01', '2001-1-1', '2001-12-14t21:59:43.10-05:00', '2001-12-14 21:59:43.10 -5', '2001-12-15 2:59:43.10', '2001-12-14T21:59:43Z', '20:03:20', '2002-13-45', '-2001-01-01',
  '---', '--- a', '...', '... now', '--', '-a', '--a', '---a', '- a', '-\ta', '-1', '- 1', '? a', '?a', ': a', '! a', '!!str a', '!a', '&a b', '*a', '%YAML 1.1', '%a', '@a', '`a`', '#a', ', a',
  '"', "'", '""', "''", '"a"', "'a'", 'it\'s', 'say "x"', 'a"b\'c', '\\', '\\n', 'C:\\x', 'a\\', '\'a: b', '"a #b', '{a: b}', '[a, b]', '{{ .Values.x }}', 'a{{b}}', '${a}', '$(A)', '(a)', '[', '{',
  ' a', 'a ', '  a  ', '\ta', 'a\t', 'a\tb', 'a\t#b', 'a:\tb', 'a\nb', 'a\nb\n', 'a\nb\n\n', '\na', '\n a', ' a\nb', '\ta\nb', '\n\n  a\nb', 'a\n b\n', 'a\n\tb\n', 'a \nb', 'a\n \nb', 'a\n\nb', 'a\n ', 'a\n \n', 'a\n\t\n',
  ' \na', '\t\na', '\n \n', '#a\nb', '# a\n', '- a\n- b\n', 'a: b\nc: d\n', '---\na\n', '...\na\n', 'a\n---\nb\n', 'a\r\nb\r\n', 'a\rb', '|\na', 'a: |\n  b\n', '{\n  "a": 1\n}\n', 'all:\n\techo\n', '%a\nb', '\'a\n\'b', '"a\n"b',
  '\0', '\x01', '\x07', '\b', '\v', '\f', '\x1B[0m', '\x7F', '\x80', '\x85', 'a\x85b', '\x9F', '\xA0', '\xA0a\xA0', '\xAD', '\u2028', 'a\u2028b', '\u2029', '\u200B', '\u200D', '\u202E', '\u3000', '\u3000a\u3000', '\uFEFF', '\uFEFFa', 'a\uFEFF',
  '\uFFFD', '\uFFFE', '\uFFFF', '\uE000', '\uD7FF', '\u{10000}', '\u{10FFFF}', '\u{1F600}', '\u{1F469}\u200D\u{1F4BB}', '\u{1F1E9}\u{1F1EA}', 'é', 'e\u0301', 'ü: ä', 'Ω #', '日本語', '日本 語', '\u0661\u0662', '\uFF11', '\u05D0', '“a”', '\u2003', '\u1680',
  'apiVersion', 'apps/v1', 'nginx:1.25', 'registry.example.com/a/b@sha256:0123', 'https://example.com/?a=b&c=d#e', 'example.com/a-b', '250m', '512Mi', '1Gi', '100%', '25 %', '0 5 * * *', '*/5 * * * *', '5m0s', '1h', '1d', '0.5d',
  '.dockerconfigjson', '.env', './a', '../a', '/a', '/', '//', '__name__', '--port=8080', '-c', '-y', '-.5m', '=a', '==', '<a>', '>=1.0.0', '^1.0', '~1.0', '1.x', 'v1', '*', '**', 'a*', '&&', 'a && b', 'a | b', 'a > b', 'a, b', 'a;b', 'a!', 'a?', '1?', 'a ?b',
  'x'.repeat(127), 'x'.repeat(129), 'x'.repeat(300), 'x '.repeat(300).trim(), '0'.repeat(300), 'x'.repeat(990), 'x'.repeat(1001), 'x'.repeat(1023), 'x'.repeat(1025), 'x'.repeat(3000), '"'.repeat(1100), 'é'.repeat(1100), '\u{1F600}'.repeat(520), '\n'.repeat(600),
  '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'length', '12', '007',
];

const FRAGMENTS = [
  ' ', '  ', '\n', '\n', '\n\n', '\t', '\r', ':', ': ', ' #', '#', '-', '- ', '--', '---', '...', '?', '? ', ',', '.', '/', '_', '=', '+', '"', "'", '\\', '{', '}', '[', ']', '|', '>', '%', '@', '!', '&', '*', '~', '$',
  'a', 'b', 'e', 'x', 'o', 'y', 'no', 'T', 'Z', '0', '1', '7', '9', '60', '\x85', '\u2028', '\uFEFF', '\xA0', '\0', 'é', '\u{1F600}', 'word', 'Two words', 'key: value',
];

const LINES = [
  '', '', ' ', '  ', '\t', ' \t', '    ', 'a', 'a', 'key: value', ' a', '  a', '\ta', ' \ta', 'a ', 'a\t', '# note', ' # note', '---', '--- a', '...', '- a', '? a', ': a', '"', "'", '%a', '{{ a }}', '!a', '&a', '*a', '|', '>', '~', 'é', '日本', '\u{1F600}', 'a\tb', 'EOF',
];

/** Texts made of what numbers, dates and times are made of. */
const numberLike = fc.string({ unit: fc.constantFrom(...'0123456789', ...'01', ...'xXoObBeE+-._:tTzZ ,~=afinAFIN<ymsh/'), maxLength: 9 });

/** Texts of several lines. */
export const multiLine: fc.Arbitrary<string> = fc
  .tuple(fc.array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 7 }), fc.constantFrom('', '', '\n', '\n', '\n\n'))
  .map(([lines, end]) => lines.join('\n') + end);

/** Strings, most of them nasty, none with half of a surrogate pair. */
export const nastyString: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...NASTY_STRINGS) },
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 6 }).map((parts) => parts.join('')) },
  { weight: 3, arbitrary: numberLike },
  { weight: 3, arbitrary: multiLine },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...NASTY_STRINGS), fc.constantFrom(...FRAGMENTS)).map(([a, b]) => a + b) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
);

const nastyNumber: fc.Arbitrary<number> = fc.oneof(
  fc.constantFrom(
    0, -0, 1, -1, 7, 8, 10, 0.1, -0.5, 1.5, 1e3, 1e20, 1e21, -1e21, 1.5e21, 1e22, 1e-6, 1e-7, 1.5e-7, 5e-324, 1.7976931348623157e308,
    123456789012345680000, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER, 2 ** 53, 2 ** 63, 2 ** 64, -(2 ** 63), 2 ** 31, 4294967296, 100,
    0.30000000000000004,
  ),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

/** Any JSON, with nasty strings for keys and values. */
export const nastyJson: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 6, arbitrary: nastyString },
    { weight: 2, arbitrary: nastyNumber },
    { weight: 1, arbitrary: fc.constantFrom(true, false, null, {}, []) },
    { weight: 3, arbitrary: fc.array(tie('value'), { maxLength: 4 }) },
    { weight: 4, arbitrary: fc.array(fc.tuple(nastyString, tie('value')), { maxLength: 4 }).map((entries) => Object.fromEntries(entries)) },
  ),
})).value;

/** Maps and lists of any JSON. */
export const nastyDocument: fc.Arbitrary<Json[] | { [key: string]: Json }> = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.tuple(nastyString, nastyJson), { maxLength: 5 }).map((entries) => Object.fromEntries(entries)) },
  { weight: 1, arbitrary: fc.array(nastyJson, { maxLength: 5 }) },
);
