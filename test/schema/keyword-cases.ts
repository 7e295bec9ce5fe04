/** One value under one schema, and whether a real API server takes it. */
export interface KeywordCase {
  readonly keyword: string;
  /** The schema of the value, a field below `spec`. */
  readonly schema: object;
  readonly value: unknown;
  readonly accepted: boolean;
  /** Why, where it surprises. */
  readonly note?: string;
}

/** A whole object of the kind `Probe`, and whether a real API server takes it. */
export interface ObjectCase {
  readonly name: string;
  readonly object: object;
  readonly accepted: boolean;
  readonly note?: string;
  /** Whether it shows only when the object is stored, not in a dry run. */
  readonly isStored?: true;
}

/** A value with the reason for its verdict. */
class Noted {
  public constructor(public readonly value: unknown, public readonly note: string) {}
}

const why = (note: string, value: unknown) => new Noted(value, note);

const rows: KeywordCase[] = [];

function add(keyword: string, schema: object, accepts: unknown[], rejects: unknown[]): void {
  for (const [values, accepted] of [[accepts, true], [rejects, false]] as const) {
    for (const entry of values) {
      const { value, note } = entry instanceof Noted ? entry : { value: entry, note: undefined };
      rows.push({ keyword, schema, value, accepted, note });
    }
  }
}

/** Before anything else is looked at, a field that is null is dropped where it may not be null and has no default. */
const DROPPED = why('null is dropped', null);

const STRING = { type: 'string' };
const INTEGER = { type: 'integer' };
const NUMBER = { type: 'number' };
const BOOLEAN = { type: 'boolean' };
const OPEN = { 'type': 'object', 'x-kubernetes-preserve-unknown-fields': true };
const object = (properties: object, more: object = {}) => ({ type: 'object', properties, ...more });
const array = (items: object, more: object = {}) => ({ type: 'array', items, ...more });

// What a value is

add('type', STRING, ['', 'a', '1', 'true', 'null', '😀', 'x'.repeat(70_000), DROPPED], [1, 1.5, true, false, {}, [], ['a'], { a: 'a' }]);
add('type', INTEGER, [0, 1, -1, 1000, 2 ** 31, -(2 ** 31) - 1, 2 ** 53, -0, 9223372036854775807n, -9223372036854775808n, DROPPED],
  ['', '1', 1.5, -0.1, true, {}, []]);
add('type', INTEGER, [why('a whole number of any size is an integer', 1e15)],
  [why('beyond int64 a number is read as a float', 9223372036854775808n), -9223372036854775809n, 18446744073709551615n, 1e19, 1e21, -1e19, 1e300, 1e-7]);
add('type', NUMBER, [0, 1, -1, 1.5, -0.1, 1e300, 1e-300, -0, 2 ** 53, 9223372036854775807n, 9223372036854775808n, 18446744073709551616n, DROPPED], ['', '1', '1.5', true, {}, []]);
add('type', BOOLEAN, [true, false, DROPPED], ['', 'true', 'yes', 0, 1, 1.5, {}, []]);
add('type', object({ a: STRING }), [{}, { a: 'a' }, DROPPED], ['', 'a', 0, 1.5, true, [], [{}]]);
add('type', array(STRING), [[], ['a'], ['', 'b'], DROPPED], ['', 'a', 0, 1.5, true, {}, { 0: 'a' }, [1], ['a', 1], [null], [['a']]]);
add('type', array(array(INTEGER)), [[], [[]], [[1], [2, 3]]], [[1], [[1.5]], [['1']], [null], [[null]]]);

// Formats of numbers

add('format', { type: 'integer', format: 'int32' }, [0, 2147483647, -2147483648], [2147483648, -2147483649, 2 ** 40, 9223372036854775807n, 1.5]);
add('format', { type: 'integer', format: 'int64' }, [0, 2147483648, 2 ** 53, 9223372036854775807n, -9223372036854775808n], [9223372036854775808n, -9223372036854775809n, 1.5]);
add('format', { type: 'number', format: 'float' }, [0, 1.5, 3.4e38, -3.4e38, 1e-50], [3.5e38, 1e300, -3.5e38]);
add('format', { type: 'number', format: 'double' }, [0, 1.5, 1e300, -1e300, 1.7976931348623157e308], []);
add('format', { type: 'number', format: 'int32' }, [1, 1.5, 2147483648], []);
add('format', { type: 'integer', format: 'float' }, [1, 2147483648], [1.5]);
add('format', { type: 'integer', format: 'uint8' }, [1, 256, -1], [1.5]);

// Formats of texts

add('format', { type: 'string', format: 'date-time' }, ['2026-01-31T12:00:00Z', '2026-01-31t12:00:00.5+01:00'], ['2026-01-31', '2026-02-30T12:00:00Z', '2026-01-31T24:00:00Z', '']);
add('format', { type: 'string', format: 'datetime' }, ['2026-01-31T12:00:00Z'], ['2026-01-31 12:00:00Z']);
add('format', { type: 'string', format: 'date' }, ['2026-01-31', '2024-02-29'], ['2026-02-29', '2026-1-31', '', '2026-01-31T00:00:00Z']);
add('format', { type: 'string', format: 'duration' }, ['1h', '1h30m', '22 ns', '5 minutes', '0', '1.5h', '-1s', why('a number with a unit anywhere is enough', 'P1D')], ['', '1', 'h', 'PT', 'one hour']);
add('format', { type: 'string', format: 'email' }, ['a@example.com', 'A <a@example.com>', 'G: a@b;'], ['', 'a', 'a@', '@b', 'a@b@c']);
add('format', { type: 'string', format: 'uri' }, ['https://example.com/a?b#c', '/a', 'mailto:a', '*'], ['', 'a', 'http://[::1', 'http://a b/', ':a', 'http://a:b/']);
add('format', { type: 'string', format: 'hostname' }, ['example.com', 'a', 'a-b.example', 'münchen.de'], ['', '-a', 'a_b', why('one label alone may have a hyphen only after its first character', 'foo-bar'), 'a..b']);
add('format', { type: 'string', format: 'ipv4' }, ['1.2.3.4', why('leading zeros are taken as decimal', '01.02.03.004'), why('as it has dots', '::ffff:1.2.3.4')], ['1.2.3', '1.2.3.256', '::1', '']);
add('format', { type: 'string', format: 'ipv6' }, ['::1', '2001:db8::', '::ffff:1.2.3.4'], ['1.2.3.4', 'fe80::1%eth0', ':::', '']);
add('format', { type: 'string', format: 'cidr' }, ['10.0.0.0/8', '10.1.2.3/8', '::/0', '010.0.0.0/08'], ['10.0.0.0', '10.0.0.0/33', '::/129', '/8']);
add('format', { type: 'string', format: 'mac' }, ['01:23:45:67:89:ab', '01-23-45-67-89-AB', '0123.4567.89ab', '0123456789ab'], ['01:23:45:67:89', '01:23-45:67:89:ab', '']);
add('format', { type: 'string', format: 'uuid' }, ['123e4567-e89b-12d3-a456-426614174000', '123E4567E89B12D3A456426614174000'], ['123e4567', '{123e4567-e89b-12d3-a456-426614174000}']);
add('format', { type: 'string', format: 'uuid4' }, ['123e4567-e89b-42d3-a456-426614174000'], ['123e4567-e89b-12d3-a456-426614174000']);
add('format', { type: 'string', format: 'byte' }, ['YQ==', 'YWJj', 'YWJjZA=='], [why('one group of four is needed', ''), 'YQ', 'YQ=', 'YW-_', 'YWJj\n', 'a']);
add('format', { type: 'string', format: 'bsonobjectid' }, ['507f1f77bcf86cd799439011'], ['507f', '507f1f77bcf86cd79943901g']);
add('format', { type: 'string', format: 'isbn' }, ['0321751043', '978-0321751041'], ['0321751044', '']);
add('format', { type: 'string', format: 'creditcard' }, ['4111 1111 1111 1111'], ['4111111111111112', '']);
add('format', { type: 'string', format: 'ssn' }, ['111-11-1111'], ['111111111']);
add('format', { type: 'string', format: 'hexcolor' }, ['#fff', 'FFFFFF'], ['#ffff', 'red']);
add('format', { type: 'string', format: 'rgbcolor' }, ['rgb(1, 2, 3)'], ['rgb(1,2,256)', 'rgb(1,2)']);
add('format', { type: 'string', format: 'password' }, ['', 'x'], []);
add('format', { type: 'string', format: 'k8s-short-name' }, ['abc', 'a-b'], ['Abc', '-a', 'a.b', 'x'.repeat(64), '']);
add('format', { type: 'string', format: 'k8s-long-name' }, ['abc', 'a.b'], ['Abc', 'a..b', `a.${'x'.repeat(252)}`]);
add('format', { type: 'string', format: 'quantity' }, [why('no format of a custom resource', 'no quantity')], []);
add('format', { type: 'string', format: 'int32' }, ['text'], []);
add('format', { type: 'string', format: 'binary' }, ['text', ''], []);

// Choices

add('enum', { type: 'string', enum: ['a', 'B', ''] }, ['a', 'B', '', DROPPED], ['b', 'A', ' a', 1]);
add('enum', { type: 'integer', enum: [1, 2] }, [1, 2], [0, 3, 1.5, '1']);
add('enum', { type: 'number', enum: [1, 1.5, 1e3] }, [1, 1.5, 1000, why('cut to a whole number to compare it with one', 1.25)], [2.5, 2, '1']);
add('enum', { type: 'boolean', enum: [true] }, [true], [false, 'true']);
add('enum', { type: 'string', enum: ['a', null], nullable: true }, ['a'], [why('null among the values does not help', null), 'b', 'null', '']);
add('enum', { type: 'string', enum: ['a'], nullable: true }, ['a'], [why('null is held against the values', null), 'b']);
add('enum', { type: 'string', enum: ['1', 'true'] }, ['1', 'true'], [1, true]);
add('enum', { ...array(STRING), enum: [['a'], []] }, [['a'], []], [['b'], ['a', 'a']]);
add('enum', { ...object({ a: INTEGER }), enum: [{ a: 1 }, {}] }, [{ a: 1 }, {}], [{ a: 2 }]);
add('enum', { ...object({ a: { type: 'integer', default: 1 } }), enum: [{ a: 1 }] }, [{ a: 1 }, why('the default counts', {})], [{ a: 2 }]);
add('enum', array({ type: 'string', enum: ['a', 'b'] }), [[], ['a'], ['a', 'b', 'a']], [['c'], ['a', 'c'], [null]]);
add('enum', { type: 'string', enum: ['é'] }, ['é'], [why('not the same characters', 'e\u0301')]);

// Patterns

const pattern = (text: string) => ({ type: 'string', pattern: text });
add('pattern', pattern('b'), ['b', 'abc', 'a\nb'], ['', 'a', 'B']);
add('pattern', pattern('^a$'), ['a'], ['aa', ' a', 'a\n', 'b\na']);
add('pattern', pattern('^a.c$'), ['abc', 'a😀c', 'aéc'], ['ac', 'a\nc', 'abbc']);
add('pattern', pattern('(?i)^abc$'), ['abc', 'ABC', 'aBc'], ['ab', 'abcd']);
add('pattern', pattern('^(?i:a)b$'), ['ab', 'Ab'], ['aB', 'AB']);
add('pattern', pattern('(?s)^a.c$'), ['abc', 'a\nc'], ['ac']);
add('pattern', pattern('(?m)^b$'), ['b', 'a\nb', 'b\nc'], ['ab']);
add('pattern', pattern('\\Aab\\z'), ['ab'], ['ab\n', 'xab']);
add('pattern', pattern('^[[:alpha:]]+$'), ['abC'], ['a1', 'é', '']);
add('pattern', pattern('^[[:^digit:]]+$'), ['abC', 'é'], ['a1', '']);
add('pattern', pattern('^[a-c[:digit:]_]+$'), ['a1_'], ['d', '-']);
add('pattern', pattern('^\\pL+$'), ['aé漢'], ['a1', '']);
add('pattern', pattern('^\\p{Greek}+$'), ['αβγ'], ['abc']);
add('pattern', pattern('^\\p{Lu}\\p{Ll}*$'), ['Ab', 'Éa'], ['aB']);
add('pattern', pattern('^\\PN+$'), ['ab'], ['a1']);
add('pattern', pattern('^\\d+$'), ['12'], [why('only ASCII digits count', '١٢'), '1a']);
add('pattern', pattern('^\\w+$'), ['a_1'], ['é', 'a-b']);
add('pattern', pattern('^\\s+$'), [' \t\n\f\r'], [why('no vertical tab', '\v'), why('no no-break space', '\u00a0')]);
add('pattern', pattern('^\\S+$'), ['a', '\v', '\u00a0'], ['a b', '']);
add('pattern', pattern('\\bfoo\\b'), ['foo', 'a foo b', why('é is no letter for a word boundary', 'éfoo')], ['foobar']);
add('pattern', pattern('^\\Qa.b\\E+$'), ['a.b', 'a.bb'], ['axb']);
add('pattern', pattern('^(?P<x>a)(?P<y>b)?$'), ['a', 'ab'], ['b']);
add('pattern', pattern('^(?U)a+b$'), ['aab'], ['b']);
add('pattern', pattern('^a{2,3}$'), ['aa', 'aaa'], ['a', 'aaaa']);
add('pattern', pattern('^a{,3}$'), ['a{,3}'], ['a', 'aaa']);
add('pattern', pattern('^\\x41\\x{1F600}$'), ['A😀'], ['A']);
add('pattern', pattern('^.$'), ['a', 'é', '😀', '漢'], ['', 'ab', 'e\u0301', '\n']);
add('pattern', pattern('^[^a]$'), ['b', '\n', '😀'], ['a', '']);
add('pattern', pattern('^[]a]+$'), [']a'], ['b']);
add('pattern', pattern('^[a\\-z]+$'), ['a-z'], ['b']);
add('pattern', pattern('^[a-]+$'), ['a-'], ['b']);
add('pattern', pattern('^a\\/b$'), ['a/b'], ['a\\/b']);
add('pattern', pattern('^\\$\\{[a-z]+\\}$'), ['${ab}'], ['$ab']);
add('pattern', pattern('^a\\C$'), [], []);
add('pattern', pattern('^(a|b|)$'), ['a', 'b', ''], ['c', 'ab']);
add('pattern', pattern(''), ['', 'a'], [1]);
add('pattern', pattern('^(?:a|ab)(?:c|bcd)$'), ['abcd', 'abc', 'ac'], ['abd']);
add('pattern', pattern('^[\\w.-]+$'), ['a.b-c'], ['a b']);
add('pattern', pattern('^[\\d\\pL]+$'), ['1é'], ['-']);
add('pattern', pattern('^[^[:space:]]+$'), ['a', '\u00a0'], ['a b', '\v', '']);

// Bounds

add('minimum', { type: 'integer', minimum: 1 }, [1, 2, 9223372036854775807n], [0, -1]);
add('minimum', { type: 'number', minimum: 0.5 }, [0.5, 0.51, 1, why('the bound is cut to a whole number to compare it with one', 0)], [0.49, -1]);
add('maximum', { type: 'number', maximum: 0.5 }, [0.5, 0.49, 0, -1], [0.51, 1]);
add('minimum', { type: 'number', minimum: 0.5, exclusiveMinimum: true }, [0.51, 1], [0.5, 0]);
add('minimum', { type: 'number', minimum: -0.5 }, [-0.5, 0], [-1, -0.6]);
add('minimum', { type: 'integer', minimum: 1, exclusiveMinimum: true }, [2], [1, 0]);
add('minimum', { type: 'number', minimum: 0, exclusiveMinimum: true }, [1e-300, 1], [0, -0, -1]);
add('maximum', { type: 'integer', maximum: 10 }, [10, 9, -1], [11, 9223372036854775807n]);
add('maximum', { type: 'number', maximum: 1.5 }, [1.5, 1], [1.51, 2]);
add('maximum', { type: 'integer', maximum: 10, exclusiveMaximum: true }, [9], [10, 11]);
add('maximum', { type: 'number', maximum: 1e300 }, [1e300, 9223372036854775808n], [1.1e300]);
add('maximum', { type: 'integer', maximum: 9007199254740991 }, [9007199254740991], [9007199254740993n]);
add('minimum', { type: 'integer', minimum: 1.5 }, [], [why('a bound with a fraction refuses every integer', 2), 1]);
add('maximum', { type: 'integer', maximum: 1.5 }, [], [1, 2]);
add('minimum', { type: 'integer', exclusiveMinimum: true }, [0, -5], []);
add('minimum', { type: 'integer', minimum: 0, maximum: 100 }, [0, 50, 100], [-1, 101]);
add('minimum', { ...STRING, minimum: 5 }, [why('numbers only', 'a')], []);
add('multipleOf', { type: 'integer', multipleOf: 5 }, [0, 5, -10], [1, 6, -4]);
add('multipleOf', { type: 'number', multipleOf: 0.5 }, [0.5, -1.5], [why('of a whole number, no fraction is a factor', 2), 0, 0.25, 0.6]);
add('multipleOf', { type: 'number', multipleOf: 0.1 }, [0.1, 0.2, 0.3, 0.7, 1.1], [0.15]);
add('multipleOf', { type: 'number', multipleOf: 0.01 }, [0.01, 0.07], [0.005, why('floats are divided', 4.35), 19.99]);
add('multipleOf', { type: 'number', multipleOf: 2.5 }, [2.5, 7.5, why('the factor is cut to a whole number', 4)], [1, 3, why('the factor is cut to a whole number', 5)]);

// Lengths

add('minLength', { type: 'string', minLength: 2 }, ['ab', 'abc', 'éé'], ['', 'a', why('one character', '😀'), 'é']);
add('maxLength', { type: 'string', maxLength: 2 }, ['', 'ab', '😀😀', '漢字', why('two characters', 'e\u0301')], ['abc', '😀😀😀', why('a family is five characters', '👨‍👩‍👧'), 'e\u0301e']);
add('minLength', { type: 'string', minLength: 1, maxLength: 1 }, ['a', '😀'], ['', 'ab', '🇩🇪']);
add('maxLength', { type: 'string', maxLength: 0 }, [''], ['a']);
add('minItems', array(INTEGER, { minItems: 1 }), [[1], [1, 1]], [[]]);
add('maxItems', array(INTEGER, { maxItems: 2 }), [[], [1, 2]], [[1, 2, 3]]);
add('minItems', array(INTEGER, { minItems: 2, maxItems: 2 }), [[1, 1]], [[1], [1, 2, 3]]);
add('minItems', array({ type: 'integer', nullable: true }, { minItems: 1 }), [[null]], [[]]);
add('minProperties', object({ a: INTEGER, b: INTEGER, c: INTEGER }, { minProperties: 1, maxProperties: 2 }), [{ a: 1 }, { a: 1, b: 1 }], [{}, { a: 1, b: 1, c: 1 }]);
add('minProperties', object({ a: INTEGER, b: { type: 'integer', default: 1 } }, { minProperties: 1 }), [{ a: 1 }, why('the default counts', {})], []);
add('maxProperties', object({ a: INTEGER, b: { type: 'integer', default: 1 } }, { maxProperties: 1 }), [{ b: 2 }, {}], [why('the default counts', { a: 1 })]);
add('maxProperties', { type: 'object', additionalProperties: STRING, maxProperties: 1 }, [{}, { a: '' }], [{ a: '', b: '' }]);
add('minProperties', object({ a: { type: 'integer', nullable: true } }, { minProperties: 1 }), [why('null is a field', { a: null })], [{}]);
add('uniqueItems', array(INTEGER, { uniqueItems: false }), [[1, 1]], []);

// Required and defaults

add('required', object({ a: STRING, b: STRING }, { required: ['a'] }), [{ a: '' }, { a: 'a', b: 'b' }], [{}, { b: 'b' }, { a: null }, { A: 'a' }]);
add('required', object({ a: { type: 'string', nullable: true } }, { required: ['a'] }), [{ a: '' }, { a: null }], [{}]);
add('required', object({ a: { type: 'string', default: 'x' } }, { required: ['a'] }), [{}, { a: 'y' }, why('null is replaced by the default', { a: null })], [{ a: 1 }]);
add('required', object({ a: { type: 'string', default: 'x', nullable: true } }, { required: ['a'] }), [{}, { a: null }], []);
add('required', object({ a: STRING }, { required: ['a', 'b'], properties: { a: STRING, b: INTEGER } }), [{ a: '', b: 0 }], [{ a: '' }, { b: 0 }, {}]);
add('required', object({ a: object({ b: { type: 'integer', default: 1 } }, { default: {} }) }, { required: ['a'] }), [{}, { a: {} }, { a: { b: 2 } }, { a: null }], [{ a: { b: 'x' } }]);
add('required', object({ a: object({ b: { type: 'integer', default: 1 } }, { required: ['b'] }) }, { required: ['a'] }), [{ a: {} }], [{}, { a: null }]);
add('required', array(object({ a: STRING, b: INTEGER }, { required: ['a'] })), [[], [{ a: '' }]], [[{}], [{ a: '' }, { b: 1 }], [null]]);
add('required', { type: 'object', additionalProperties: object({ a: STRING }, { required: ['a'] }) }, [{}, { x: { a: '' } }, why('null is dropped', { x: null })], [{ x: {} }]);
add('required', { ...OPEN, required: ['a'] }, [{ a: 1 }, { a: {} }, why('null stays where nothing is declared', { a: null })], [{}, { b: 1 }]);
add('required', { type: 'object', additionalProperties: STRING, required: ['a'] }, [{ a: '' }], [{}, { b: '' }]);
add('default', array(object({ a: { type: 'integer', default: 5, maximum: 9 } }, { required: ['a'] })), [[{}], [{ a: 1 }, {}], [{ a: null }]], [[{ a: 10 }], [{ a: 'x' }]]);
add('default', { type: 'object', additionalProperties: object({ a: { type: 'integer', default: 5 } }, { required: ['a'] }) }, [{ x: {} }, { x: { a: 1 } }, why('null is dropped', { x: null })], []);
add('default', { type: 'string', default: 'x' }, ['y', why('null is replaced by the default', null)], [1]);
add('default', { type: 'string', default: 'x', nullable: true }, ['y', null], [1]);
add('default', { type: 'integer', default: 5, minimum: 3 }, [3, null], [2]);
add('default', array(INTEGER, { default: [1], minItems: 1 }), [[2], null], [[]]);
add('default', array({ type: 'string', default: 'x' }), [['a'], [], why('an item is replaced by the default', [null])], [[1]]);
add('default', { type: 'object', additionalProperties: { type: 'string', default: 'x' } }, [{ a: 'b' }, why('a value of a map is replaced by the default', { a: null })], [{ a: 1 }]);
add('default', object({ a: object({ b: object({ c: { type: 'string', default: 'x' } }, { default: {} }) }, { default: {} }) }), [{}, { a: {} }, { a: { b: {} } }, { a: null }, { a: { b: null } }], [{ a: { b: { c: 1 } } }]);

// null

add('nullable', { type: 'string', nullable: true }, [null, '', 'a'], [1, {}]);
add('nullable', { type: 'string', nullable: false }, ['a', DROPPED], []);
add('nullable', { type: 'integer', nullable: true, minimum: 1 }, [null, 1], [0]);
add('nullable', { ...object({ a: STRING }, { required: ['a'] }), nullable: true }, [null, { a: '' }], [{}]);
add('nullable', { ...array(STRING), nullable: true, minItems: 1 }, [null, ['a']], [[]]);
add('nullable', array({ type: 'string', nullable: true }), [[null], ['a', null]], [[1]]);
add('nullable', { type: 'object', additionalProperties: { type: 'string', nullable: true } }, [{ a: null }, { a: 'b' }], [{ a: 1 }]);
add('nullable', { type: 'object', additionalProperties: STRING }, [{ a: 'b' }, {}, why('null is dropped', { a: null })], [{ a: 1 }]);
add('nullable', object({ a: STRING, b: { type: 'string', nullable: true } }), [{ b: null }, {}, why('null is dropped', { a: null })], []);
add('nullable', OPEN, [{ a: null }, { a: [null] }, DROPPED], []);
add('nullable', { 'x-kubernetes-int-or-string': true, 'nullable': true }, [null, 1, 'a'], [1.5]);

// Lists with a type

add('list-type', array(STRING, { 'x-kubernetes-list-type': 'atomic' }), [['a', 'a'], []], [[1]]);
add('list-type', array(STRING, { 'x-kubernetes-list-type': 'set' }), [[], ['a', 'b'], ['a', 'A'], ['é', 'e\u0301']], [['a', 'a'], ['a', 'b', 'a'], ['', '']]);
add('list-type', array(INTEGER, { 'x-kubernetes-list-type': 'set' }), [[1, 2], [1, -1]], [[1, 1], [0, -0], [9223372036854775807n, 9223372036854775807n]]);
add('list-type', array(NUMBER, { 'x-kubernetes-list-type': 'set' }), [[1, 1.5]], [[1.5, 1.5], [1, 1]]);
add('list-type', array(BOOLEAN, { 'x-kubernetes-list-type': 'set' }), [[true, false]], [[true, true]]);
add('list-type', array({ 'x-kubernetes-int-or-string': true }, { 'x-kubernetes-list-type': 'set' }), [[1, '1'], [1, 2]], [[1, 1], ['a', 'a']]);
add('list-type', array(object({ a: INTEGER, b: STRING }, { 'x-kubernetes-map-type': 'atomic' }), { 'x-kubernetes-list-type': 'set' }),
  [[{ a: 1 }, { a: 2 }], [{ a: 1 }, { a: 1, b: '' }], [{}]], [[{ a: 1 }, { a: 1 }], [{ a: 1, b: 'x' }, { b: 'x', a: 1 }], [{}, {}]]);
add('list-type', array(array(INTEGER, { 'x-kubernetes-list-type': 'atomic' }), { 'x-kubernetes-list-type': 'set' }), [[[1], [2]], [[1, 2], [2, 1]]], [[[1], [1]], [[], []]]);
add('list-type', array({ type: 'string' }, { 'x-kubernetes-list-type': 'set', 'maxItems': 2 }), [['a', 'b']], [['a', 'a'], ['a', 'b', 'c']]);

const keyed = (keys: string[], properties: object, more: object = {}) =>
  array(object(properties, { required: keys, ...more }), { 'x-kubernetes-list-type': 'map', 'x-kubernetes-list-map-keys': keys });
add('list-map-keys', keyed(['name'], { name: STRING, value: STRING }), [[], [{ name: 'a' }, { name: 'b' }], [{ name: 'a', value: 'x' }, { name: 'b', value: 'x' }]],
  [[{ name: 'a' }, { name: 'a' }], [{ name: 'a', value: 'x' }, { name: 'a', value: 'y' }], [{}], [{ value: 'x' }], [null], [{ name: null }]]);
add('list-map-keys', keyed(['a', 'b'], { a: STRING, b: INTEGER }), [[{ a: 'x', b: 1 }, { a: 'x', b: 2 }], [{ a: 'x', b: 1 }, { a: 'y', b: 1 }]],
  [[{ a: 'x', b: 1 }, { a: 'x', b: 1 }], [{ a: 'x' }], [{ b: 1 }]]);
const defaulted = array(object({ port: INTEGER, protocol: { type: 'string', default: 'TCP' } }, { required: ['port'] }),
  { 'x-kubernetes-list-type': 'map', 'x-kubernetes-list-map-keys': ['port', 'protocol'] });
add('list-map-keys', defaulted, [[{ port: 1 }, { port: 1, protocol: 'UDP' }], [{ port: 1 }, { port: 2 }]],
  [[{ port: 1 }, { port: 1 }], [{ port: 1 }, { port: 1, protocol: 'TCP' }], [{ port: 1 }, { port: 1, protocol: null }]]);
add('list-map-keys', array(object({ id: { type: 'integer', default: 0 } }), { 'x-kubernetes-list-type': 'map', 'x-kubernetes-list-map-keys': ['id'] }),
  [[{ id: 1 }, {}], [{}]], [[{}, {}], [{}, { id: 0 }], [{ id: 1 }, { id: 1 }]]);
add('list-map-keys', array(object({ on: { type: 'boolean', default: false } }), { 'x-kubernetes-list-type': 'map', 'x-kubernetes-list-map-keys': ['on'] }),
  [[{ on: true }, { on: false }], [{ on: true }, {}]], [[{ on: false }, {}], [{ on: true }, { on: true }]]);
add('list-map-keys', keyed(['p'], { p: { 'x-kubernetes-int-or-string': true } }), [[{ p: 1 }, { p: '1' }]], [[{ p: 1 }, { p: 1 }], [{ p: 'a' }, { p: 'a' }]]);
add('list-map-keys', keyed(['n'], { n: NUMBER }), [[{ n: 1 }, { n: 1.5 }]], [[{ n: 1.5 }, { n: 1.5 }], [{ n: 1 }, { n: 1 }]]);
add('list-map-keys', keyed(['name'], { name: STRING, items: keyed(['name'], { name: STRING }) }), [[{ name: 'a', items: [{ name: 'a' }] }]],
  [[{ name: 'a', items: [{ name: 'a' }, { name: 'a' }] }]]);

// Integer or text

const PORT = { 'x-kubernetes-int-or-string': true };
add('int-or-string', PORT, [0, 80, -1, 'http', '', '80%', 2 ** 31, 2 ** 40, DROPPED], [1.5, true, {}, []]);
add('int-or-string', PORT, [9223372036854775807n], [9223372036854775808n, 1e300]);
add('int-or-string', { ...PORT, pattern: '^[0-9]+%$' }, [1, -5, '50%'], ['50', 'a', '']);
add('int-or-string', { ...PORT, anyOf: [{ type: 'integer' }, { type: 'string' }] }, [1, 'a'], [1.5, true]);
add('int-or-string', { ...PORT, anyOf: [{ type: 'integer' }, { type: 'string' }], pattern: '^(\\+|-)?[0-9]+m?$' }, [1, '1', '1m'], ['a', '']);
add('int-or-string', { ...PORT, allOf: [{ anyOf: [{ type: 'integer' }, { type: 'string' }] }, { pattern: '^a' }] }, [1, 'ab'], ['b']);
add('int-or-string', { ...PORT, minimum: 1, maxLength: 2 }, [1, 5, 'ab'], [0, 'abc']);
add('int-or-string', { ...PORT, anyOf: [{ type: 'integer' }, { type: 'string' }], oneOf: [{ minimum: 5 }, { maximum: 3 }] }, [5, 3], [4, why('a text passes both bounds', 'a')]);
add('int-or-string', { ...PORT, enum: [1, 'auto'] }, [1, 'auto'], [2, '1']);
add('int-or-string', array(PORT), [[1, 'a']], [[1.5], [null]]);
add('int-or-string', { ...PORT, default: 5 }, [1, 'a', null], [1.5]);
add('int-or-string', { ...PORT, format: 'int32' }, [1, 'a', 2 ** 31], []);

// Fields

const PAIR = object({ name: STRING, nested: object({ a: INTEGER }) });
add('properties', PAIR, [{}, { name: 'a' }, { nested: {} }, { nested: { a: 1 } }],
  [{ nam: 'a' }, why('case counts', { Name: 'a' }), { nested: { b: 1 } }, { name: 'a', extra: null }, { nested: { a: 1, b: {} } }, { '': 1 }, { 'nested.a': 1 }]);
add('properties', array(PAIR), [[{ name: 'a' }]], [[{ nam: 'a' }], [{ name: 'a' }, { nested: { b: 1 } }]]);
add('properties', { type: 'object', additionalProperties: PAIR }, [{ x: {} }, { 'any/thing': { name: 'a' }, '': {} }], [{ x: { nam: 'a' } }, { x: { nested: { b: 1 } } }]);
add('properties', { type: 'object' }, [{}], [{ a: 1 }]);
add('properties', object({}), [{}], [{ a: 1 }]);
add('properties', object({ constructor: STRING, hasOwnProperty: STRING }), [{ constructor: 'a' }, { hasOwnProperty: 'a' }], [{ toString: 'a' }, { valueOf: 'a' }]);
add('properties', object({ apiVersion: STRING, kind: STRING, metadata: object({ name: STRING }) }), [{ apiVersion: 'x', kind: 'y', metadata: { name: 'A_b' } }], [{ metadata: { labels: {} } }]);
add('properties', object({ 'a.b': STRING, 'c/d': INTEGER, '$ref': STRING, 'ä': STRING }), [{ 'a.b': '' }, { 'c/d': 1 }, { $ref: '' }, { ä: '' }], [{ a: { b: '' } }, { 'c/d': '' }]);

add('additionalProperties', { type: 'object', additionalProperties: STRING }, [{ 'a': 'b', 'x/y': '', '': '', 'é': '' }], [{ a: 1 }, { a: {} }, { a: ['b'] }]);
add('additionalProperties', { type: 'object', additionalProperties: true }, [{}, { a: 1 }, { a: 'b', c: {} }, { a: [] }, { a: [1] }, { a: null }], ['a', [], why('a field of a value is not declared', { b: { c: 1 } }), { a: [{ b: 1 }] }]);
add('additionalProperties', { type: 'object', additionalProperties: { type: 'object', additionalProperties: INTEGER } }, [{ a: { b: 1 } }, { a: {} }], [{ a: { b: '1' } }, { a: 1 }]);
add('additionalProperties', { type: 'object', additionalProperties: array(object({ a: INTEGER })) }, [{ x: [{ a: 1 }] }], [{ x: [{ b: 1 }] }, { x: { a: 1 } }]);
add('additionalProperties', { type: 'object', additionalProperties: { 'x-kubernetes-preserve-unknown-fields': true } }, [{ a: 1, b: 'c', d: { e: [] } }, { a: null }], [1]);
add('additionalProperties', { type: 'object', additionalProperties: PORT }, [{ a: 1, b: 'c' }, why('null is dropped', { a: null })], [{ a: 1.5 }]);

add('preserve-unknown-fields', OPEN, [{}, { a: 1, b: { c: [{ d: null }] } }], [1, 'a', []]);
add('preserve-unknown-fields', { 'x-kubernetes-preserve-unknown-fields': true }, [{}, 1, 1.5, 'a', true, [1, 'a', null], { a: [] }, DROPPED], []);
add('preserve-unknown-fields', { ...OPEN, properties: { a: INTEGER, b: object({ c: INTEGER }) } }, [{ a: 1, x: 1 }, { b: { c: 1 }, y: {} }, why('null is dropped', { a: null })],
  [{ a: 'x' }, why('what is declared below has its own fields', { b: { d: 1 } })]);
add('preserve-unknown-fields', object({ a: OPEN, b: object({ c: OPEN }) }), [{ a: { x: { y: 1 } } }, { b: { c: { z: [] } } }], [{ x: 1 }, { b: { x: 1 } }, { a: 1 }]);
add('preserve-unknown-fields', array(OPEN), [[{}, { a: 1 }]], [[1], ['a'], [null]]);
add('preserve-unknown-fields', { 'type': 'array', 'items': object({ a: INTEGER }), 'x-kubernetes-preserve-unknown-fields': true }, [[{ a: 1 }]], [[{ a: 'x' }], [1]]);
add('preserve-unknown-fields', { 'type': 'array', 'x-kubernetes-preserve-unknown-fields': true, 'items': { 'x-kubernetes-preserve-unknown-fields': true } }, [[1, 'a', {}], []], [{}, 'a']);
add('preserve-unknown-fields', { ...OPEN, required: ['a'], properties: { a: OPEN } }, [{ a: {} }, { a: { b: 1 }, c: 1 }], [{}, { a: 1 }]);

// Objects in objects

const EMBEDDED = { 'type': 'object', 'x-kubernetes-embedded-resource': true, 'x-kubernetes-preserve-unknown-fields': true };
const head = { apiVersion: 'v1', kind: 'ConfigMap' };
add('embedded-resource', EMBEDDED, [
  { ...head }, { ...head, metadata: { name: 'a' } }, { ...head, data: { a: 'b' } }, { ...head, metadata: {} }, { ...head, metadata: { name: 'a', labels: { a: 'b' }, annotations: { 'x/y': 'z' } } },
  { ...head, metadata: { generateName: 'a-' } }, { ...head, metadata: { namespace: 'x' } }, { ...head, metadata: { creationTimestamp: null } },
  { apiVersion: 'a/b', kind: 'C' }, { ...head, metadata: { finalizers: ['a/b'] } }, why('the name is not looked at', { ...head, metadata: { name: 'A_b' } }), { ...head, metadata: { name: '' } }, DROPPED, { ...head, metadata: { creationTimestamp: '2026-01-01T00:00:00Z' } },
], [
  {}, { apiVersion: 'v1' }, { kind: 'ConfigMap' }, { apiVersion: '', kind: 'A' }, { apiVersion: 'v1', kind: '' }, { apiVersion: 1, kind: 'A' }, { apiVersion: 'v1', kind: 1 },
  { ...head, metadata: 'x' }, { ...head, metadata: [] }, { ...head, metadata: { name: 1 } }, { ...head, metadata: { labels: { a: 1 } } }, { ...head, metadata: { labels: { 'a b': '' } } },
  { ...head, metadata: { labels: { a: 'b c' } } }, { ...head, metadata: { annotations: { 'a b': '' } } }, { ...head, metadata: { unknown: 1 } },
  { ...head, metadata: { finalizers: ['a'.repeat(64)] } }, { ...head, metadata: { ownerReferences: [{ kind: 'A' }] } }, { ...head, metadata: { creationTimestamp: 'x' } }, 1, [],
]);
add('embedded-resource', EMBEDDED, [{ ...head, metadata: null }, { ...head, metadata: { labels: null } }],
  [{ apiVersion: 'a/b/c', kind: 'A' }, { apiVersion: null, kind: 'A' }, { ...head, metadata: { namespace: 'A_b' } }, { ...head, kind: 'not a kind' }]);
const CLOSED = { 'type': 'object', 'x-kubernetes-embedded-resource': true, 'properties': { spec: object({ a: INTEGER }) } };
add('embedded-resource', CLOSED, [{ ...head }, { ...head, spec: { a: 1 } }, { ...head, metadata: { name: 'a' } }], [{ ...head, spec: { b: 1 } }, { ...head, data: {} }, { ...head, metadata: { unknown: 1 } }, { spec: {} }]);
add('embedded-resource', array(EMBEDDED), [[{ ...head }]], [[{}], [{ ...head, metadata: { labels: { a: 1 } } }], [{ ...head, metadata: { bad: 1 } }]]);
add('embedded-resource', { type: 'object', additionalProperties: EMBEDDED }, [{ x: { ...head } }], [{ x: {} }, { x: { ...head, metadata: { bad: 1 } } }]);
add('embedded-resource', { ...CLOSED, required: ['metadata'], properties: { metadata: { type: 'object' } } }, [{ ...head, metadata: { name: 'a' } }, { ...head, metadata: {} }], [{ ...head }]);
add('embedded-resource', { ...CLOSED, properties: { metadata: object({ name: { type: 'string', pattern: '^a' } }) } }, [{ ...head, metadata: { name: 'a' } }], [{ ...head, metadata: { name: 'b' } }]);
add('embedded-resource', { ...CLOSED, properties: { kind: { type: 'string', enum: ['Secret'] }, apiVersion: STRING } }, [{ apiVersion: 'v1', kind: 'Secret' }], [{ ...head }]);

// Conditions

const ABC = { a: INTEGER, b: INTEGER, c: STRING };
add('oneOf', object(ABC, { oneOf: [{ required: ['a'] }, { required: ['b'] }] }), [{ a: 1 }, { b: 1 }, { a: 1, c: '' }], [{}, { a: 1, b: 1 }, { c: '' }]);
add('oneOf', object(ABC, { oneOf: [{ required: ['a'], not: { required: ['b'] } }, { required: ['b'] }] }), [{ a: 1 }, { b: 1 }, { a: 1, b: 1 }], [{}]);
add('oneOf', object(ABC, { oneOf: [{ properties: { a: { minimum: 5 } } }, { properties: { a: { maximum: 3 } } }] }), [{ a: 6 }, { a: 1 }], [{ a: 4 }, why('both hold where the field is absent', {})]);
add('oneOf', { type: 'integer', oneOf: [{ minimum: 10 }, { multipleOf: 5 }] }, [5, 11, -5], [10, 3, 15]);
add('oneOf', object({ a: { type: 'integer', default: 1 }, b: INTEGER }, { oneOf: [{ required: ['a'] }, { required: ['b'] }] }), [{}, { a: 2 }], [why('the default counts', { b: 1 }), { a: 1, b: 1 }]);
add('anyOf', object(ABC, { anyOf: [{ required: ['a'] }, { required: ['b'] }] }), [{ a: 1 }, { b: 1 }, { a: 1, b: 1 }], [{}, { c: '' }]);
add('anyOf', { type: 'string', anyOf: [{ pattern: '^a' }, { maxLength: 2 }] }, ['abc', 'xy', ''], ['xyz']);
add('anyOf', { type: 'string', anyOf: [{ enum: ['a'] }, { format: 'ipv4' }] }, ['a', '1.2.3.4'], ['b', '']);
add('anyOf', { 'x-kubernetes-preserve-unknown-fields': true, 'anyOf': [{ type: 'string' }, { type: 'integer' }] }, [], []);
add('allOf', object(ABC, { allOf: [{ required: ['a'] }, { properties: { a: { minimum: 1 } } }] }), [{ a: 1 }], [{}, { a: 0 }, { b: 1 }]);
add('allOf', { type: 'string', allOf: [{ pattern: 'a' }, { pattern: 'b' }, { minLength: 3 }] }, ['abc', 'bca'], ['ab', 'acc', 'bcc']);
add('allOf', { type: 'integer', allOf: [{ minimum: 1 }, { maximum: 5 }] }, [1, 5], [0, 6]);
add('not', object(ABC, { not: { required: ['a', 'b'] } }), [{}, { a: 1 }, { b: 1 }], [{ a: 1, b: 1 }]);
add('not', { type: 'string', not: { pattern: '^a' } }, ['b', ''], ['a', 'ab']);
add('not', { type: 'string', not: { enum: ['a', 'b'] } }, ['c'], ['a', 'b']);
add('not', object(ABC, { not: { anyOf: [{ required: ['a'] }, { required: ['b'] }] } }), [{}, { c: '' }], [{ a: 1 }, { b: 1 }]);
add('not', { type: 'integer', not: { minimum: 5 } }, [4, -1], [5, 6]);
add('oneOf', object({ k: { type: 'string', enum: ['x', 'y'] }, x: INTEGER, y: INTEGER }, {
  oneOf: [{ properties: { k: { enum: ['x'] } }, required: ['k', 'x'] }, { properties: { k: { enum: ['y'] } }, required: ['k', 'y'] }],
}), [{ k: 'x', x: 1 }, { k: 'y', y: 1 }, { k: 'x', x: 1, y: 1 }], [{ k: 'x', y: 1 }, { k: 'x' }, {}, { k: 'z', x: 1 }]);
add('anyOf', object({ a: object({ b: STRING, c: STRING }) }, { anyOf: [{ properties: { a: { required: ['b'] } } }, { properties: { a: { required: ['c'] } } }] }),
  [{ a: { b: '' } }, { a: { c: '' } }, {}], [{ a: {} }]);
add('anyOf', array(object(ABC), { anyOf: [{ items: { required: ['a'] } }, { maxItems: 1 }] }), [[], [{}], [{ a: 1 }, { a: 2 }]], [[{}, {}], [{ a: 1 }, {}]]);
add('not', array(STRING, { not: { minItems: 2 } }), [[], ['a']], [['a', 'b']]);
add('oneOf', object(ABC, { oneOf: [{ required: ['a'] }, { required: ['b'] }, { properties: { c: { minLength: 3 } }, required: ['c'] }] }), [{ c: 'abc' }, { a: 1, c: 'x' }], [{ c: 'x' }, { a: 1, c: 'abc' }]);
add('not', { type: 'object', additionalProperties: STRING, not: { required: ['x'] } }, [{ a: '' }], [{ x: '' }]);
add('not', object({ a: { type: 'string', nullable: true } }, { not: { properties: { a: { enum: ['x'] } }, required: ['a'] } }), [{ a: 'y' }, {}, { a: null }], [{ a: 'x' }]);
add('anyOf', object({ a: { type: 'integer', nullable: true } }, { anyOf: [{ properties: { a: { minimum: 3 } } }, { properties: { a: { maximum: 1 } } }] }), [{ a: 3 }, { a: null }], [{ a: 2 }]);
add('allOf', object({ a: object({ b: INTEGER }) }, { allOf: [{ properties: { a: { properties: { b: { minimum: 2 } } } } }] }), [{ a: { b: 2 } }, { a: {} }], [{ a: { b: 1 } }]);

/** Every value under its schema, judged by a kube-apiserver 1.36 that was asked to create it with strict field validation. */
export const KEYWORD_CASES: readonly KeywordCase[] = rows;

const fields = new Map<string, string>();
for (const { schema } of rows) {
  const text = JSON.stringify(schema);
  if (!fields.has(text)) fields.set(text, `f${fields.size}`);
}

const VERSION = 'probe.example.com/';

/** The definition of the kind `Probe`: `v1` has a field for every schema of the cases, the other versions differ in what stands at the root. */
export function probeDefinition(): object {
  const spec = object({ ...Object.fromEntries([...fields].map(([text, name]) => [name, JSON.parse(text)])), name: STRING });
  const status = object({ phase: { type: 'string', enum: ['A', 'B'] }, count: INTEGER }, { required: ['phase'] });
  const plain = object({ name: STRING });
  const version = (name: string, schema: object, hasStatus: boolean, storage = false) =>
    ({ name, served: true, storage, schema: { openAPIV3Schema: schema }, ...(hasStatus ? { subresources: { status: {} } } : {}) });
  return {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: 'probes.probe.example.com' },
    spec: {
      group: 'probe.example.com',
      names: { kind: 'Probe', listKind: 'ProbeList', plural: 'probes', singular: 'probe' },
      scope: 'Namespaced',
      versions: [
        version('v1', object({ spec, status }), true, true),
        version('v2', object({ spec: plain, status }, { required: ['spec'] }), false),
        version('v3', OPEN, false),
        version('v4', object({ metadata: object({ name: { type: 'string', maxLength: 5, pattern: '^a' } }), spec: { ...plain, nullable: true } }), false),
        version('v5', object({ spec: { ...plain, default: { name: 'a' } } }, { required: ['spec'] }), true),
        version('v6', object({ apiVersion: STRING, kind: STRING, metadata: { type: 'object' }, spec: plain, status: { ...status, default: { phase: 'A' } } }, { required: ['spec', 'status'] }), true),
      ],
    },
  };
}

/** The object that holds the value of a case. */
export function probeObject(index: number): object {
  const { schema, value } = KEYWORD_CASES[index];
  return { apiVersion: `${VERSION}v1`, kind: 'Probe', metadata: { name: `case-${index}` }, spec: { [fields.get(JSON.stringify(schema))!]: value } };
}

const objects: ObjectCase[] = [];

function probe(name: string, accepted: boolean, written: Record<string, unknown>, note?: string, isStored?: true): void {
  const version = typeof written.apiVersion === 'string' && /^v\d$/.test(written.apiVersion) ? { apiVersion: VERSION + written.apiVersion } : {};
  objects.push({ name, accepted, note, isStored, object: { apiVersion: `${VERSION}v1`, kind: 'Probe', metadata: { name: 'probe' }, ...written, ...version } });
}

const stored = (name: string, accepted: boolean, written: Record<string, unknown>) => probe(name, accepted, written, undefined, true);

// The root

probe('nothing but a name', true, {});
probe('a spec without fields', true, { spec: {} });
probe('an extra field at the root', false, { extra: 1 });
probe('an extra field at the root that is null', false, { extra: null });
probe('the spec in capitals', false, { Spec: {} });
probe('an extra field at an open root', true, { apiVersion: 'v3', extra: 1, spec: { a: 1 } });
probe('data at the root', false, { data: {} });
probe('a spec that is null', true, { spec: null }, 'null is dropped');
probe('a spec that is null and required', false, { apiVersion: 'v2', spec: null });
probe('a spec that is null and nullable', true, { apiVersion: 'v4', metadata: { name: 'a' }, spec: null });
probe('a spec that is null and has a default', true, { apiVersion: 'v5', spec: null });
probe('no spec where it has a default and is required', true, { apiVersion: 'v5' });
probe('no spec where it is required', false, { apiVersion: 'v2' });
probe('a spec that is a text', false, { spec: 'a' });
probe('a spec that is a list', false, { spec: [] });
probe('an unknown field in the spec', false, { spec: { unknown: 1 } });
probe('an unknown field in the spec of another version', false, { apiVersion: 'v2', spec: { f0: 'a' } });
probe('a field of the wrong type in the spec', false, { spec: { name: 1 } });
probe('a version that is not served', false, { apiVersion: 'v9' });
probe('an apiVersion that is a number', false, { apiVersion: 1 });
probe('an apiVersion that is null', false, { apiVersion: null });
probe('an apiVersion that is empty', false, { apiVersion: '' });
probe('a kind that is a number', false, { kind: 1 });
probe('a kind that is a list', false, { kind: ['Probe'] });
probe('a kind that is empty', false, { kind: '' });
probe('a kind in small letters', false, { kind: 'probe' });
probe('metadata that is null', false, { metadata: null });
probe('metadata that is a text', false, { metadata: 'x' });
probe('metadata that is a list', false, { metadata: [] });
probe('metadata without a field', false, { metadata: {} });

// Status

probe('a status that is right, as a subresource', true, { status: { phase: 'A' } });
probe('a status with a wrong value, as a subresource', true, { status: { phase: 'C' } }, 'creating does not write the status');
probe('a status without what it requires, as a subresource', true, { status: {} });
probe('a status of another type, as a subresource', true, { status: 'x' });
probe('a status that is null, as a subresource', true, { status: null });
probe('a status with an unknown field, as a subresource', false, { status: { phase: 'A', unknown: 1 } }, 'unknown fields are looked for before the status is dropped');
probe('a status with a field of another type, as a subresource', true, { status: { phase: 1, count: 'x' } });
probe('a status that is right', true, { apiVersion: 'v2', spec: {}, status: { phase: 'A' } });
probe('a status with a wrong value', false, { apiVersion: 'v2', spec: {}, status: { phase: 'C' } });
probe('a status without what it requires', false, { apiVersion: 'v2', spec: {}, status: {} });
probe('a status with an unknown field', false, { apiVersion: 'v2', spec: {}, status: { phase: 'A', unknown: 1 } });
probe('a status that is null', true, { apiVersion: 'v2', spec: {}, status: null }, 'null is dropped');
probe('a status that is not declared, as a subresource', false, { apiVersion: 'v5', status: { phase: 'A' } });
probe('a status that is required and has a default, as a subresource', false, { apiVersion: 'v6', spec: {} }, 'the status is dropped after the defaults are filled in');
probe('a status that is given, required and has a default, as a subresource', false, { apiVersion: 'v6', spec: {}, status: { phase: 'B' } });
probe('a status that is wrong, required and has a default, as a subresource', false, { apiVersion: 'v6', spec: {}, status: { phase: 'X' } });

// Names

const named = (name: string, accepted: boolean, metadata: unknown, note?: string) => probe(name, accepted, { metadata }, note);
named('a name with a dot', true, { name: 'a.b' });
named('a name that begins with a digit', true, { name: '1a' });
named('a name of digits', true, { name: '123' });
named('a name with capitals', false, { name: 'Probe' });
named('a name with an underscore', false, { name: 'a_b' });
named('a name with a hyphen at the end', false, { name: 'a-' });
named('a name with a hyphen at the start', false, { name: '-a' });
named('a name with two dots', false, { name: 'a..b' });
named('a name with a slash', false, { name: 'a/b' });
named('a name with a blank', false, { name: 'a b' });
named('a name with an umlaut', false, { name: 'ä' });
named('a name of 253 characters', true, { name: 'a'.repeat(253) });
named('a name of 254 characters', false, { name: 'a'.repeat(254) });
named('a name that is empty', false, { name: '' });
named('a name that is a number', false, { name: 1 });
named('a name that is null', false, { name: null });
named('a generated name', true, { generateName: 'a-' });
named('a generated name without hyphen', true, { generateName: 'abc' });
named('a generated name with a dot at the end', false, { generateName: 'a.b.' });
named('a generated name with capitals', false, { generateName: 'A-' });
named('a generated name of 60 characters', true, { generateName: 'a'.repeat(60) });
named('a generated name of 253 characters', true, { generateName: 'a'.repeat(253) });
named('a generated name of 254 characters', false, { generateName: 'a'.repeat(254) });
named('a generated name of 300 characters', false, { generateName: 'a'.repeat(300) });
named('a generated name that is empty', false, { generateName: '' });
named('a generated name that is a number', false, { generateName: 1 });
named('a name and a generated name', true, { name: 'a', generateName: 'b-' });
named('a name and a wrong generated name', false, { name: 'a', generateName: 'B_' });
named('a wrong name and a generated name', false, { name: 'A', generateName: 'b-' });
probe('a name that its schema allows', true, { apiVersion: 'v4', metadata: { name: 'abcde' } });
probe('a name that its schema does not allow', false, { apiVersion: 'v4', metadata: { name: 'bcd' } });
probe('a name that is too long for its schema', false, { apiVersion: 'v4', metadata: { name: 'abcdef' } });
probe('labels beside a name that its schema allows', true, { apiVersion: 'v4', metadata: { name: 'abc', labels: { a: 'b' } } });
named('a namespace', true, { name: 'a', namespace: 'default' });
named('a namespace with capitals', false, { name: 'a', namespace: 'Shop' });
named('a namespace with a dot', false, { name: 'a', namespace: 'a.b' });
named('a namespace of 64 characters', false, { name: 'a', namespace: 'a'.repeat(64) });
named('a namespace that is empty', true, { name: 'a', namespace: '' });
named('a namespace that is null', true, { name: 'a', namespace: null });
named('a namespace that is a number', false, { name: 'a', namespace: 1 });

// Labels, annotations, finalizers, owners

const labelled = (name: string, accepted: boolean, labels: unknown, note?: string) => named(name, accepted, { name: 'a', labels }, note);
labelled('no labels', true, {});
labelled('labels that are null', true, null);
labelled('labels that are a list', false, []);
labelled('labels that are a text', false, 'a');
labelled('a label', true, { a: 'b' });
labelled('a label that is empty', true, { a: '' });
labelled('a label that is null', true, { a: null }, 'null is decoded as an empty text');
labelled('a label that is a number', false, { a: 1 });
labelled('a label that is true', false, { a: true });
labelled('a label of 63 characters', true, { a: 'x'.repeat(63) });
labelled('a label of 64 characters', false, { a: 'x'.repeat(64) });
labelled('a label with a blank', false, { a: 'b c' });
labelled('a label with a slash', false, { a: 'b/c' });
labelled('a label with dots, hyphens and underscores', true, { a: 'B_c-d.e' });
labelled('a label with a hyphen at the start', false, { a: '-b' });
labelled('a label with an underscore at the end', false, { a: 'b_' });
labelled('a label with an umlaut', false, { a: 'ä' });
labelled('a label key with a prefix', true, { 'example.com/a': 'b' });
labelled('a label key with capitals', true, { 'A_b.C': 'b' });
labelled('a label key of 63 characters', true, { ['x'.repeat(63)]: 'b' });
labelled('a label key of 64 characters', false, { ['x'.repeat(64)]: 'b' });
labelled('a label key with a prefix of 253 characters', true, { [`${'x'.repeat(253)}/a`]: 'b' });
labelled('a label key with a prefix of 254 characters', false, { [`${'x'.repeat(254)}/a`]: 'b' });
labelled('a label key with a prefix in capitals', false, { 'Example.com/a': 'b' });
labelled('a label key with an empty prefix', false, { '/a': 'b' });
labelled('a label key with an empty name', false, { 'example.com/': 'b' });
labelled('a label key with two slashes', false, { 'a/b/c': 'b' });
labelled('a label key that is empty', false, { '': 'b' });
labelled('a label key with a blank', false, { 'a b': 'c' });
labelled('a label key with a hyphen at the end', false, { 'a-': 'c' });

const annotated = (name: string, accepted: boolean, annotations: unknown, note?: string) => named(name, accepted, { name: 'a', annotations }, note);
annotated('annotations that are null', true, null);
annotated('an annotation with any text', true, { a: 'b c\n😀' });
annotated('an annotation that is null', true, { a: null });
annotated('an annotation that is a number', false, { a: 1 });
annotated('an annotation that is a map', false, { a: {} });
annotated('an annotation key with a blank', false, { 'a b': '' });
annotated('an annotation key with a prefix in capitals', true, { 'Example.com/a': '' }, 'keys are compared in small letters');
annotated('an annotation key of 63 characters', true, { ['x'.repeat(63)]: '' });
annotated('an annotation key of 64 characters', false, { ['x'.repeat(64)]: '' });
annotated('an annotation key with a prefix of 253 characters', true, { [`${'x'.repeat(253)}/a`]: '' });
annotated('an annotation key with a prefix of 254 characters', false, { [`${'x'.repeat(254)}/a`]: '' });
annotated('an annotation key with two slashes', false, { 'a/b/c': '' });
annotated('annotations of 256 KiB', true, { a: 'x'.repeat(256 * 1024 - 1) });
annotated('annotations of 256 KiB and a byte', false, { a: 'x'.repeat(256 * 1024) });
annotated('annotations of 256 KiB in characters of two bytes', false, { a: 'é'.repeat(128 * 1024) });
annotated('two annotations of 256 KiB together', true, { a: 'x'.repeat(128 * 1024 - 1), b: 'x'.repeat(128 * 1024 - 1) });

const other = (name: string, accepted: boolean, metadata: object, note?: string) => named(name, accepted, { name: 'a', ...metadata }, note);
other('a finalizer', true, { finalizers: ['example.com/a'] });
other('a finalizer without prefix', true, { finalizers: ['a'] }, 'there is a warning');
other('a finalizer with a blank', false, { finalizers: ['example.com/a b'] });
other('a finalizer that is empty', false, { finalizers: [''] });
other('a finalizer that is a number', false, { finalizers: [1] });
other('a finalizer that is null', false, { finalizers: [null] });
other('a built-in finalizer', true, { finalizers: ['foregroundDeletion'] });
other('both built-in finalizers', false, { finalizers: ['foregroundDeletion', 'orphan'] });
other('finalizers that are null', true, { finalizers: null });
other('finalizers that are a text', false, { finalizers: 'example.com/a' });
other('a finalizer twice', true, { finalizers: ['example.com/a', 'example.com/a'] });
const OWNER = { apiVersion: 'v1', kind: 'ConfigMap', name: 'a', uid: 'u' };
other('an owner', true, { ownerReferences: [OWNER] });
other('an owner without uid', false, { ownerReferences: [{ ...OWNER, uid: undefined }] });
other('an owner without name', false, { ownerReferences: [{ ...OWNER, name: undefined }] });
other('an owner without kind', false, { ownerReferences: [{ ...OWNER, kind: undefined }] });
other('an owner without apiVersion', false, { ownerReferences: [{ ...OWNER, apiVersion: undefined }] });
other('an owner with an empty uid', false, { ownerReferences: [{ ...OWNER, uid: '' }] });
other('an owner with an apiVersion of three parts', false, { ownerReferences: [{ ...OWNER, apiVersion: 'a/b/c' }] });
other('an owner with an unknown field', false, { ownerReferences: [{ ...OWNER, namespace: 'a' }] });
other('an owner that is an Event', false, { ownerReferences: [{ ...OWNER, kind: 'Event' }] });
other('an owner that controls', true, { ownerReferences: [{ ...OWNER, controller: true, blockOwnerDeletion: false }] });
other('two owners that control', false, { ownerReferences: [{ ...OWNER, controller: true }, { ...OWNER, name: 'b', uid: 'v', controller: true }] });
other('an owner twice', true, { ownerReferences: [OWNER, OWNER] });
other('owners that are null', true, { ownerReferences: null });
other('an owner that is null', false, { ownerReferences: [null] });

// What the server sets

other('an unknown field in metadata', false, { lables: { a: 'b' } });
other('a field of metadata in capitals', false, { Labels: { a: 'b' } });
other('the name of a cluster in metadata', false, { clusterName: 'a' });
other('a uid', true, { uid: 'abc' });
other('a uid that is a number', false, { uid: 1 });
other('a resourceVersion', true, { resourceVersion: '1' }, 'a dry run does not see that nothing with this version is stored');
other('a resourceVersion that is empty', true, { resourceVersion: '' });
other('a resourceVersion that is a number', false, { resourceVersion: 1 });
other('a resourceVersion of 0', true, { resourceVersion: '0' });
other('a generation', true, { generation: 5 });
other('a generation below zero', true, { generation: -1 });
other('a generation that is a text', false, { generation: '5' });
other('a generation with a fraction', false, { generation: 1.5 });
other('a selfLink', true, { selfLink: '/x' });
other('a creationTimestamp', true, { creationTimestamp: '2026-01-31T12:00:00Z' });
other('a creationTimestamp that is null', true, { creationTimestamp: null });
other('a creationTimestamp that is no time', false, { creationTimestamp: 'yesterday' });
other('a creationTimestamp with an hour of one digit', true, { creationTimestamp: '2026-01-31T1:00:00Z' });
other('a creationTimestamp without a zone', false, { creationTimestamp: '2026-01-31T12:00:00' });
other('a creationTimestamp that is a number', false, { creationTimestamp: 1 });
other('a creationTimestamp that is empty', false, { creationTimestamp: '' });
other('a deletionTimestamp', true, { deletionTimestamp: '2026-01-31T12:00:00Z' });
other('a deletionGracePeriodSeconds', true, { deletionGracePeriodSeconds: 30 });
other('managedFields that are empty', true, { managedFields: [] });
other('managedFields that are null', true, { managedFields: null });
other('managedFields with an entry', true, { managedFields: [{ manager: 'a', operation: 'Apply', apiVersion: `${VERSION}v1`, fieldsType: 'FieldsV1', fieldsV1: { 'f:spec': {} } }] });
other('managedFields with an unknown field', false, { managedFields: [{ manager: 'a', unknown: 1 }] });
other('managedFields with a wrong operation', true, { managedFields: [{ manager: 'a', operation: 'Create', fieldsType: 'FieldsV1' }] });

// Sizes

const MIB = 1024 * 1024;
const sized = (name: string, accepted: boolean, bytes: number) => stored(name, accepted, { metadata: { name: 'sized' }, spec: { name: 'x'.repeat(bytes) } });
sized('an object of 1 MiB', true, MIB);
sized('an object of 1.4 MiB', true, 1.4 * MIB);
sized('an object of 1.6 MiB', false, 1.6 * MIB);
sized('an object of 2.9 MiB', false, 2.9 * MIB);
sized('an object of 3.1 MiB', false, 3.1 * MIB);

/** Whole objects, judged likewise. */
export const OBJECT_CASES: readonly ObjectCase[] = objects;
