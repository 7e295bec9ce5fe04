import * as fc from 'fast-check';
import * as jsYaml from 'js-yaml';
import * as yaml from 'yaml';
import { type Json, NASTY_STRINGS, multiLine, nastyDocument, nastyString } from './nasty';
import { emitYaml, joinDocuments } from '../../src/output/emit';

/** Whatever is emitted is read back by three readers, order of keys included. */
function expectRoundTrip(value: object): string {
  const text = emitYaml(value);
  const json = JSON.stringify(value);
  expect(JSON.stringify(yaml.parse(text, { version: '1.1' }))).toBe(json);
  expect(JSON.stringify(yaml.parse(text, { version: '1.2' }))).toBe(json);
  expect(JSON.stringify(jsYaml.load(text))).toBe(json);
  return text;
}

/** How a string is written as the value of a key. */
const written = (value: unknown): string => expectRoundTrip({ v: value }).slice('v: '.length, -1);

/** The message of what is thrown. */
function messageOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('nothing was thrown');
}

describe('layout', () => {
  test('a manifest', () => {
    const text = expectRoundTrip({
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: 'web', labels: { 'app.kubernetes.io/name': 'web' }, annotations: {} },
      spec: {
        replicas: 3,
        paused: false,
        template: {
          spec: {
            containers: [
              { name: 'web', image: 'nginx:1.25', args: ['--port=8080', '-v'], command: [], ports: [{ containerPort: 8080 }] },
              { name: 'sidecar', env: [{ name: 'DEBUG', value: 'true' }] },
            ],
            nodeSelector: null,
          },
        },
      },
    });
    expect(text).toBe(`\
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  labels:
    app.kubernetes.io/name: web
  annotations: {}
spec:
  replicas: 3
  paused: false
  template:
    spec:
      containers:
      - name: web
        image: nginx:1.25
        args:
        - --port=8080
        - -v
        command: []
        ports:
        - containerPort: 8080
      - name: sidecar
        env:
        - name: DEBUG
          value: "true"
      nodeSelector: null
`);
  });

  test('lists of lists, empty ones, and maps that start on the line of the dash', () => {
    expect(expectRoundTrip({ a: [[1, [2, 3]], [], [[]], {}, [{}], [{ b: 1, c: [] }], { d: { e: 1 }, f: ['x'] }] })).toBe(`\
a:
- - 1
  - - 2
    - 3
- []
- - []
- {}
- - {}
- - b: 1
    c: []
- d:
    e: 1
  f:
  - x
`);
  });

  test('a list or nothing at the root', () => {
    expect(expectRoundTrip([{ a: 1, b: 2 }, 'x'])).toBe('- a: 1\n  b: 2\n- x\n');
    expect(expectRoundTrip({})).toBe('{}\n');
    expect(expectRoundTrip([])).toBe('[]\n');
  });

  test('keys keep their order', () => {
    expect(expectRoundTrip({ z: 1, a: 2, m: { x: 1, b: 2 } })).toBe('z: 1\na: 2\nm:\n  x: 1\n  b: 2\n');
  });

  test('members that are undefined are left out', () => {
    expect(expectRoundTrip({ a: undefined, b: 1, c: { d: undefined }, e: [{ f: undefined, g: 1 }] })).toBe('b: 1\nc: {}\ne:\n- g: 1\n');
  });

  test('an object that stands in two places is written twice', () => {
    const labels = { app: 'web' };
    expect(expectRoundTrip({ a: labels, b: labels })).toBe('a:\n  app: web\nb:\n  app: web\n');
  });

  test('an object without prototype, or of another realm, is a map', () => {
    expect(emitYaml(Object.assign(Object.create(null), { a: structuredClone({ b: [1] }) }))).toBe('a:\n  b:\n  - 1\n');
  });

  test('long lines are never folded', () => {
    const long = 'word '.repeat(2000).trim();
    expect(written(long)).toBe(long);
    expect(written(`${long}:`)).toBe(`"${long}:"`);
    expect(written(`${long}\t`)).toBe(`"${long}\\t"`);
  });

  test('the same manifest gives the same text', () => {
    const manifest = { a: ['x', { b: 'y: z' }], c: 'l\nm\n' };
    expect(emitYaml(structuredClone(manifest))).toBe(emitYaml(manifest));
  });
});

describe('strings', () => {
  test.each([
    'a', 'Deployment', 'apps/v1', 'kubernetes.io/tls', 'web-1', 'nginx:1.25', 'registry.example.com/a/b@sha256:0123', 'https://example.com/?a=b&c=d#e',
    'a:b', 'a#b', 'a b', "it's", 'say "x"', 'a\\b', 'a, b', 'a {{b}}', 'a?', 'a ?b', 'yesterday', 'nope', 'truely', 'Nullable', 'Infinity', 'nan', 'e5x', 'e', 'E',
    '250m', '512Mi', '1h', '5m0s', '10.0.0.0/8', '8080:http', '3 days', '0xGG', '.dockerconfigjson', '.env', './a', '../a', '/', '/1', '--port=8080', '-c', '-y',
    '$(POD_IP)', 'a${cluster}', '(a)', '__name__', 'é', '日本語', '\u{1F600}', 'Ω a', 'a\u200Db',
  ])('%j stands plain', (text) => {
    expect(written(text)).toBe(text);
    expect(expectRoundTrip({ [text]: [text] })).toBe(`${text}:\n- ${text}\n`);
  });

  test.each([
    // booleans and null
    'y', 'Y', 'n', 'N', 'yes', 'Yes', 'YES', 'yEs', 'no', 'No', 'NO', 'on', 'On', 'ON', 'off', 'Off', 'OFF', 'true', 'True', 'TRUE', 'tRue', 'false', 'False', 'FALSE',
    'null', 'Null', 'NULL', '~', '',
    // numbers
    '0', '7', '-7', '+7', '-0', '0755', '0o17', '0x1F', '-0x1F', '0b1', '0B1', '1_000', '1,000', '1e3', '1E3', '1e+3', '.5', '5.', '-.5', '1.2', '1.2.3', '1.2e5', 'e5', '-e5', 'E0',
    '.inf', '.Inf', '-.inf', '+.INF', '.nan', '.NaN', '.e5', '.e+5', '0x', '1p3', '1.x', '123456789012345678901234567890', '_', '_1', '.',
    // sexagesimal numbers, dates and times
    '12:30', '12:30:45', '190:20:30', '190:20:30.15', '-12:30', '2001-01-01', '2001-1-1', '2001-12-14t21:59:43.10-05:00', '2001-12-14 21:59:43.10 -5', '2001-12-14T21:59:43Z',
    // what YAML or a reader has a meaning for
    '=', '<<', '-', '?', ':', ',', '#', '[', ']', '{', '}', '&a', '*', '*/5 * * * *', '!', '!!str a', '|', '>', '%YAML', '@a', '`a`', '---', '--- a', '...', '... now', '---a',
    '- a', '? a', ': a', '#a', ':latest', '[a]', '{a: b}', '{{ .Values.x }}', '\'a\'', "'", '<a>', '>=1.0.0', '^1.0', '~1.0', '=a', ';a',
    // what would end an unquoted text
    'a:', 'a: b', 'a #b', ' a', 'a ', ' ', ' a: b',
  ])('%j stands in double quotes', (text) => {
    expect(written(text)).toBe(`"${text}"`);
  });

  test.each([
    ['"', "'\"'"],
    ['"a"', "'\"a\"'"],
    ['\\', "'\\'"],
    ['{"a": "b"}', "'{\"a\": \"b\"}'"],
    ['\\d+: \'x\'', "'\\d+: ''x'''"],
    ['^a\\.b$', "'^a\\.b$'"],
  ])('%j stands in single quotes', (text, expected) => {
    expect(written(text)).toBe(expected);
  });

  test.each([
    ['\n', '"\\n"'],
    ['\n\n', '"\\n\\n"'],
    ['\r', '"\\r"'],
    ['a\r\nb\r\n', '"a\\r\\nb\\r\\n"'],
    ['\t', '"\\t"'],
    ['a\tb', '"a\\tb"'],
    ['\0', '"\\u0000"'],
    ['\b\f\v', '"\\b\\f\\u000B"'],
    ['\x1B[0m "x" \\', '"\\u001B[0m \\"x\\" \\\\"'],
    ['\x7F', '"\\u007F"'],
    ['a\x85b', '"a\\u0085b"'],
    ['\xA0a', '"\\u00A0a"'],
    ['a\u2028b\u2029c', '"a\\u2028b\\u2029c"'],
    ['\uFEFFa', '"\\uFEFFa"'],
    ['a\u202Eb', '"a\\u202Eb"'],
    ['\uFFFE\uFFFF', '"\\uFFFE\\uFFFF"'],
    ['\u{1F600}\t', '"\u{1F600}\\t"'],
    ['\u3000', '"\\u3000"'],
  ])('%j is escaped', (text, expected) => {
    expect(written(text)).toBe(expected);
  });

  test.each(['\u{1F600}', '\u{1F469}\u200D\u{1F4BB}', '\u{10FFFF}', '\uFFFD', '\uE000', 'e\u0301'])('%j stands as it is', (text) => {
    expect(written(text)).toBe(text);
  });
});

describe('texts of several lines', () => {
  test.each([
    ['a\nb', '|-\n  a\n  b'],
    ['a\nb\n', '|\n  a\n  b'],
    ['a\n', '|\n  a'],
    ['a\nb\n\n\n', '|+\n  a\n  b\n\n'],
    ['a\n\n\nb\n', '|\n  a\n\n\n  b'],
    ['\n\na\n', '|\n\n\n  a'],
    [' a\nb\n', '|2\n   a\n  b'],
    ['\n  a\nb', '|2-\n\n    a\n  b'],
    ['\ta\n', '|2\n  \ta'],
    ['all:\n\techo "a"\n', '|\n  all:\n  \techo "a"'],
    ['a \nb', '|-\n  a \n  b'],
    ['a\n \nb', '|-\n  a\n   \n  b'],
    ['#!/bin/sh\nexit 0\n', '|\n  #!/bin/sh\n  exit 0'],
    ['---\na: 1\n...\n', '|\n  ---\n  a: 1\n  ...'],
    ['é\n\u{1F600}\n', '|\n  é\n  \u{1F600}'],
    ['- a\n- b\n', '|\n  - a\n  - b'],
  ])('%j stands in a literal block', (text, expected) => {
    expect(written(text)).toBe(expected);
  });

  test.each([
    ['a\r\nb\n', '"a\\r\\nb\\n"'],
    [' \na', '" \\na"'],
    ['\n\t\na', '"\\n\\t\\na"'],
    ['a\n ', '"a\\n "'],
    ['a\n \n\n', '"a\\n \\n\\n"'],
    ['\n \n', '"\\n \\n"'],
    ['a\u2028b\nc', '"a\\u2028b\\nc"'],
    ['a\x07\nb', '"a\\u0007\\nb"'],
    ['\uFEFFa\nb', '"\\uFEFFa\\nb"'],
  ])('%j stands in quotes', (text, expected) => {
    expect(written(text)).toBe(expected);
  });

  test('blocks at every kind of place', () => {
    const text = expectRoundTrip({ data: { 'a.conf': ' x\ny\n\n', 'z': 1 }, list: ['a\nb\n', [' c\nd'], { e: 'f\n\n', g: ' h\ni' }], last: 'j\n\n' });
    expect(text).toBe(`\
data:
  a.conf: |2+
     x
    y

  z: 1
list:
- |
  a
  b
- - |2-
     c
    d
- e: |+
    f

  g: |2-
     h
    i
last: |+
  j

`);
    expect(expectRoundTrip([' a\nb'])).toBe('- |2-\n   a\n  b\n');
  });
});

describe('keys', () => {
  test('are quoted like values', () => {
    const map = { 'on': 1, '8080': 1, 'a: b': 1, '': 1, 'a b': 1, 'l\nm': 1, '- a': 1, '"': 1, '~': 1, '2001-01-01': 1, '?': 1, '__proto__x': 1 };
    expect(expectRoundTrip(map)).toBe(`\
"8080": 1
"on": 1
"a: b": 1
"": 1
a b: 1
"l\\nm": 1
"- a": 1
'"': 1
"~": 1
"2001-01-01": 1
"?": 1
__proto__x: 1
`);
  });

  test('"<<" carries its type, since some readers merge even the quoted one', () => {
    expect(expectRoundTrip({ '<<': { a: '<<' } })).toBe('!!str "<<":\n  a: "<<"\n');
  });

  test('__proto__ is a key like others', () => {
    expect(expectRoundTrip(JSON.parse('{"__proto__": {"a": 1}}'))).toBe('__proto__:\n  a: 1\n');
  });

  test('that are too long for readers stand behind a question mark', () => {
    const short = 'k'.repeat(1000);
    const long = 'k'.repeat(1001);
    expect(expectRoundTrip({ [short]: 1 })).toBe(`${short}: 1\n`);
    expect(expectRoundTrip({ [long]: 1 })).toBe(`? ${long}\n: 1\n`);
    expect(expectRoundTrip({ a: { [long]: { b: 1 }, [`${long}l`]: [1], [`${long}m`]: 'n\n', [`${long}:`]: {} } }))
      .toBe(`a:\n  ? ${long}\n  :\n    b: 1\n  ? ${long}l\n  :\n    - 1\n  ? ${long}m\n  : |\n    n\n  ? "${long}:"\n  : {}\n`);
    expect(expectRoundTrip([{ [long]: 1, b: 2 }])).toBe(`- ? ${long}\n  : 1\n  b: 2\n`);
  });
});

describe('numbers', () => {
  test.each([
    [0, '0'], [-0, '0'], [-7, '-7'], [3.14, '3.14'], [1e20, '100000000000000000000'], [1e21, '1.0e+21'], [-1e21, '-1.0e+21'], [1.5e21, '1.5e+21'], [1e-7, '1.0e-7'], [1.5e-7, '1.5e-7'],
    [5e-324, '5.0e-324'], [Number.MAX_VALUE, '1.7976931348623157e+308'], [Number.MAX_SAFE_INTEGER, '9007199254740991'], [2 ** 64, '18446744073709552000'],
  ])('%d is written as %s', (value, expected) => {
    expect(written(value)).toBe(expected);
  });
});

describe('documents', () => {
  test('each starts with ---', () => {
    const text = joinDocuments([{ a: 'x\n\n' }, {}, { b: 1 }].map(emitYaml));
    expect(text).toBe('---\na: |+\n  x\n\n---\n{}\n---\nb: 1\n');
    expect(jsYaml.loadAll(text)).toEqual([{ a: 'x\n\n' }, {}, { b: 1 }]);
  });

  test('none give nothing', () => {
    expect(joinDocuments([])).toBe('');
  });
});

describe('what is no JSON', () => {
  const cyclic: Record<string, unknown> = { spec: { list: [] } };
  (cyclic.spec as { list: unknown[] }).list.push(cyclic.spec);

  test.each<[string, unknown, string]>([
    ['a number that is none', { spec: { replicas: NaN } }, 'spec.replicas: NaN cannot be written as YAML'],
    ['an endless number', { a: [1, -Infinity] }, 'a[1]: -Infinity cannot be written as YAML'],
    ['a function', { data: { 'a.b/c': () => 1 } }, 'data["a.b/c"]: a function cannot be written as YAML'],
    ['a bigint', { a: { b: [{ c: 1n }] } }, 'a.b[0].c: a bigint cannot be written as YAML'],
    ['a symbol', { a: Symbol('x') }, 'a: a symbol cannot be written as YAML'],
    ['undefined in a list', { args: ['x', undefined] }, 'args[1]: undefined cannot be written as YAML in a list; leave the element out'],
    ['a date', { a: new Date(0) }, 'a: an object of class Date cannot be written as YAML; write plain values'],
    ['a map', { a: new Map() }, 'a: an object of class Map cannot be written as YAML; write plain values'],
    ['an instance', { a: new (class Pod {})() }, 'a: an object of class Pod cannot be written as YAML; write plain values'],
    ['a root that is no map', new Set(), 'the manifest: an object of class Set cannot be written as YAML; write plain values'],
    ['a cycle', cyclic, 'spec.list[0]: a cycle back to spec cannot be written as YAML'],
    ['half of a surrogate pair', { a: 'secret\uD800' }, 'a: the text has half of a surrogate pair, which no UTF-8 file can hold'],
    ['half of a pair in a block', { a: 'x\n\uDC00\n' }, 'a: the text has half of a surrogate pair, which no UTF-8 file can hold'],
    ['half of a pair in a key', { a: { 'k\uDFFF': 1 } }, 'a: a key has half of a surrogate pair, which no UTF-8 file can hold'],
  ])('fails on %s', (_, value, message) => {
    expect(messageOf(() => emitYaml(value as object))).toBe(message);
  });

  test('fails on a cycle to the root', () => {
    const root: Record<string, unknown> = {};
    root.self = { root };
    expect(messageOf(() => emitYaml(root))).toBe('self.root: a cycle back to the manifest cannot be written as YAML');
  });

  test('fails beyond 90 levels, which readers still take', () => {
    const nested = (levels: number, around: (inner: Json) => Json): object => {
      let value: Json = 1;
      for (let i = 0; i < levels; i++) value = around(value);
      return value as object;
    };
    expectRoundTrip(nested(90, (inner) => ({ a: inner })));
    expectRoundTrip(nested(90, (inner) => [inner]));
    expectRoundTrip(nested(45, (inner) => ({ b: 1, a: ['x', inner] })));
    for (const levels of [91, 10_000]) {
      expect(messageOf(() => emitYaml(nested(levels, (inner) => ({ a: inner })))))
        .toBe(`${'a.'.repeat(89)}a: more than 90 maps and lists in each other are more than readers of YAML take`);
    }
  });
});

describe('any JSON reads back', () => {
  test('each nasty string as a value, an element and a key', () => {
    for (const text of NASTY_STRINGS) expectRoundTrip({ v: text, l: [text, [text]], m: { [text]: text, z: [{ [text]: [text] }] } });
  });

  test('nasty strings', () => {
    fc.assert(fc.property(nastyString, (text) => {
      expectRoundTrip({ v: text, [text]: [text] });
    }), { numRuns: 2000, seed: 20 });
  });

  test('texts of several lines, deeper and deeper', () => {
    fc.assert(fc.property(multiLine, multiLine, (a, b) => {
      expectRoundTrip({ a, l: [b, [a], { a: b, b: a }], m: { n: { o: b } }, z: a });
    }), { numRuns: 2000, seed: 21 });
  });

  test('nasty documents', () => {
    fc.assert(fc.property(nastyDocument, (value) => {
      const text = expectRoundTrip(value);
      expect(text.endsWith('\n')).toBe(true);
      expect(text).not.toMatch(/^(?:---|\.\.\.|%|\uFEFF)/m);
    }), { numRuns: 2000, seed: 22 });
  });

  test('several documents in one file', () => {
    fc.assert(fc.property(fc.array(nastyDocument, { minLength: 1, maxLength: 4 }), (values) => {
      expect(JSON.stringify(jsYaml.loadAll(joinDocuments(values.map(emitYaml))))).toBe(JSON.stringify(values));
    }), { numRuns: 300, seed: 23 });
  });
});
