import { SPRIG_FUNCTIONS } from '../../../src/core/go-template/functions';
import { goData, GoTemplate, GoTemplateError, GoTemplateUnknown, stringList, stringMap } from '../../../src/core/go-template/go-template';

const data = { name: 'web', count: 3, list: ['a', 'b'], map: { b: 2, a: 1 }, null: null, labels: stringMap({ team: 'x' }), segments: stringList(['p', 'q']) };

function render(text: string, options?: { readonly missingKey?: 'default' | 'error' | 'zero' }): string {
  return GoTemplate.parse(text, SPRIG_FUNCTIONS).render(data, options);
}

function failure(text: string, options?: { readonly missingKey?: 'default' | 'error' | 'zero' }): Error {
  try {
    return new Error(`rendered ${render(text, options)}`);
  } catch (error) {
    return error as Error;
  }
}

describe('the language', () => {
  test.each([
    ['plain', 'plain'],
    ['', ''],
    ['a {{- .name -}} b', 'awebb'],
    ['{{/* nothing */ -}} \n x', 'x'],
    ['{{ if .missing }}a{{ else if .name }}b{{ else }}c{{ end }}', 'b'],
    ['{{ with .missing }}a{{ else with .name }}{{ . }}{{ end }}', 'web'],
    ['{{ range $k, $v := .map }}{{ $k }}={{ $v }};{{ end }}', 'a=1;b=2;'],
    ['{{ range .list }}{{ if eq . "b" }}{{ break }}{{ end }}{{ . }}{{ else }}none{{ end }}', 'a'],
    ['{{ range 3 }}{{ if eq . 1 }}{{ continue }}{{ end }}{{ . }}{{ end }}', '02'],
    ['{{ $x := 1 }}{{ if true }}{{ $x = 2 }}{{ end }}{{ $x }}', '2'],
    ['{{ define "t" }}<{{ . }}>{{ end }}{{ template "t" .name }}{{ block "b" 1 }}[{{ . }}]{{ end }}', '<web>[1]'],
    ['{{ (index .list 1) | printf "%s-%q" "x" }}', 'x-"b"'],
    ['{{ .map }} {{ .list }} {{ .null }} {{ print .null }}', 'map[a:1 b:2] [a b] <no value> <nil>'],
    ['{{ "\\u00e9\\n" | len }} {{ \'a\' }} {{ 0x1F }} {{ 1e6 }} {{ 1000000.0 }} {{ 0.5 }}', '3 97 31 1e+06 1e+06 0.5'],
    ['{{ and 1 0 (fail "never") }} {{ or 0 2 (fail "never") }} {{ not .missing }}', '0 2 true'],
    ['{{ eq .name "a" "web" }} {{ ne 1 2 }} {{ lt 1 2 }} {{ ge "b" "a" }}', 'true true true true'],
    ['{{ .__proto__ }} {{ .constructor }} {{ index . "toString" }}', '<no value> <no value> <no value>'],
    ['{{ printf "%5d|%-5s|%05.1f|%v|%T" 42 "ab" 3.14159 .list .count }}', '   42|ab   |003.1|[a b]|float64'],
    ['{{ .labels.team }}{{ index .labels "missing" }}{{ index .segments 1 }}', 'xq'],
  ])('%j becomes %j', (text, expected) => expect(render(text)).toBe(expected));

  test('a key that is missing is told in three ways', () => {
    const text = '{{ .missing }}|{{ .labels.missing }}';
    expect(render(text)).toBe('<no value>|<no value>');
    expect(render(text, { missingKey: 'zero' })).toBe('<no value>|');
    expect(failure(text, { missingKey: 'error' })).toEqual(new GoTemplateError('there is no key "missing"'));
  });

  test('what a template sets in data that was made once, the next one sees', () => {
    const once = goData({ map: {} });
    GoTemplate.parse('{{ $_ := set .map "a" 1 }}', SPRIG_FUNCTIONS).render(once);
    expect(GoTemplate.parse('{{ .map }}', SPRIG_FUNCTIONS).render(once)).toBe('map[a:1]');
  });

  test('data of the caller is left alone', () => {
    const own = { map: {} };
    GoTemplate.parse('{{ $_ := set .map "a" 1 }}', SPRIG_FUNCTIONS).render(own);
    expect(own).toEqual({ map: {} });
  });
});

describe('fails', () => {
  test.each([
    ['{{ .name', 'an action ({{…) is not closed'],
    ['{{ if true }}', 'an {{end}} is missing'],
    ['a\n{{ nothing }}', 'line 2: there is no function "nothing"'],
    ['{{ $x }}', 'variable $x was never declared'],
    ['{{ "a" | 1 }}', 'something that is no function stands behind a pipe'],
    ['{{ | print }}', 'pipe is not expected in an action'],
    ['{{ "\\q" }}', 'a text in quotes holds a wrong escape'],
    ['{{ 08 }}', 'a number or character is written wrong, or too large'],
    ['{{ break }}', '{{break}} stands outside {{range}}'],
    ['{{ template "t" }}', 'there is no template "t"'],
    ['{{ upper 1 }}', 'a string is expected, but the value is a int'],
    ['{{ until 1.5 }}', 'a number does not fit where it stands, or has a fraction'],
    ['{{ upper .count }}', 'a string is expected, but the value is a float64'],
    ['{{ until .count }}', 'a int is expected, but the value is a float64'],
    ['{{ upper }}', 'upper takes 1 argument, but is given 0'],
    ['{{ hasKey .labels "team" }}', 'a map[string]interface {} is expected, but the value is a map[string]string'],
    ['{{ .null.x }}', 'key "x" is asked of nil'],
    ['{{ .name.x }}', 'a string has no field "x"'],
    ['{{ index .list 5 }}', 'index 5 is out of range'],
    ['{{ eq 1 1.0 }}', 'a int and a float64 cannot be compared'],
    ['x\n\n{{ fail "because" }}', 'line 3: the template fails: because'],
    ['{{ regexFind "(" .name }}', 'a regular expression cannot be read: a parenthesis is not closed'],
  ])('%j: %s', (text, message) => {
    const error = failure(text);
    expect(error).toBeInstanceOf(GoTemplateError);
    expect(error).not.toBeInstanceOf(GoTemplateUnknown);
    expect(error.message).toBe(message);
  });
});

describe('what only the cluster knows', () => {
  test.each([
    ['{{ now }}', 'now depends on the time or the time zone of the controller, so its result is only known in the cluster'],
    ['{{ randAlphaNum 5 }}', 'randAlphaNum depends on chance, so its result is only known in the cluster'],
    ['a\n{{ keys .map }}', 'line 2: the order of the keys or values of a map is left to chance, sort them with sortAlpha'],
  ])('%j: %s', (text, message) => {
    const error = failure(text);
    expect(error).toBeInstanceOf(GoTemplateUnknown);
    expect(error.message).toBe(message);
  });

  test('keys can be sorted, counted and searched', () => {
    expect(render('{{ keys .map | sortAlpha }} {{ keys .map | len }} {{ keys .map | has "a" }} {{ keys (dict "a" 1) }}')).toBe('[a b] 2 true [a]');
  });
});

test('tells what it reads of its data', () => {
  const fields = (text: string) => GoTemplate.parse(text, SPRIG_FUNCTIONS).fields.map((path) => path.join('.'));
  expect(fields('{{ .name }}-{{ $.metadata.labels.a }}-{{ index .metadata.annotations "k" }}{{ .name }}')).toEqual(['name', 'metadata.labels.a', 'metadata.annotations.k']);
  expect(fields('{{ with .a }}{{ .b }}{{ $.c }}{{ end }}{{ range .l }}{{ .x }}{{ end }}')).toEqual(['a', 'a.b', 'c', 'l']);
  expect(fields('{{ define "t" }}{{ .u }}{{ template "t" . }}{{ end }}{{ template "t" .v }}{{ $x := .q }}{{ $x.r }}')).toEqual(['v', 'v.u', 'q', 'q.r']);
});
