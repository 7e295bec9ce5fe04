import { SPRIG_FUNCTIONS } from '../../../src/core/go-template/functions';
import { GoTemplate, GoTemplateError } from '../../../src/core/go-template/go-template';

const TEXT = 'a text grows longer than 1048576 characters';
const LIST = 'a list grows longer than 100000 elements';
const WORK = 'the template does too much work, make its lists and texts smaller';
const DEEP = 'the template, or a value in it, is nested too deeply';
const grown = (name: string) => `{{ $${name} := list 1 }}{{ range until 100 }}{{ $${name} = list $${name} $${name} }}{{ end }}`;
const cycle = (name: string) => `{{ $${name} := dict }}{{ $_ := set $${name} "a" $${name} }}`;

test.each([
  ['{{ repeat 1000000000 "a" }}', TEXT],
  ['{{ $x := "aaaa" }}{{ range until 100 }}{{ $x = print $x $x }}{{ end }}', TEXT],
  ['{{ range until 2000 }}{{ repeat 1000 "a" }}{{ end }}', TEXT],
  ['{{ printf "%09999999d" 1 }}', TEXT],
  ['{{ indent 100000 (repeat 10000 "\\n") }}', TEXT],
  ['{{ $x := list 1 2 }}{{ range until 100 }}{{ $x = concat $x $x }}{{ end }}', LIST],
  ['{{ until 1000000000 }}', LIST],
  ['{{ seq 1 1000000000 }}', LIST],
  [`${grown('x')}{{ $x }}`, TEXT],
  [`${grown('x')}{{ deepCopy $x }}`, WORK],
  [`${grown('x')}${grown('y')}{{ deepEqual $x $y }}`, WORK],
  ['{{ range 9999999999 }}{{ end }}', WORK],
  ['{{ range until 9999 }}{{ range until 9999 }}{{ end }}{{ end }}', WORK],
  ['{{ range 9 }}{{ regexMatch "(x+x+)+y" (repeat 200000 "x") }}{{ end }}', WORK],
  [`${cycle('x')}{{ deepCopy $x }}`, DEEP],
  [`${cycle('x')}${cycle('y')}{{ merge $x $y }}`, DEEP],
  [`${cycle('x')}{{ $x }}`, 'a value is nested deeper than 200 levels'],
  [`${cycle('x')}{{ mustToJson $x }}`, 'a value is nested deeper than 200 levels'],
  ['{{ define "a" }}{{ template "a" }}{{ end }}{{ template "a" }}', 'templates call each other deeper than 200 levels'],
  [`{{ ${'('.repeat(1000)}1${')'.repeat(1000)} }}`, 'is nested deeper than 200 levels'],
  ['{{ regexMatch "((a{1000}){1000}){1000}" "a" }}{{ mustRegexMatch "((a{1000}){1000}){1000}" "a" }}', 'a regular expression cannot be read: it is too large'],
  ['x'.repeat(1024 * 1024 + 1), 'the template is longer than 1048576 characters'],
])('fails for case %#', (text, message) => {
  const render = () => GoTemplate.parse(text, SPRIG_FUNCTIONS).render({});
  expect(render).toThrow(new GoTemplateError(message));
});

test('one that did too much takes nothing from the next', () => {
  expect(() => GoTemplate.parse('{{ range 9999999999 }}{{ end }}', SPRIG_FUNCTIONS).render({})).toThrow(WORK);
  expect(GoTemplate.parse('{{ range 9 }}{{ . }}{{ end }}', SPRIG_FUNCTIONS).render({})).toBe('012345678');
});

test('an expression that others take ages for is quick', () => {
  expect(GoTemplate.parse('{{ regexMatch "^(a*)*b" (repeat 5000 "a") }}', SPRIG_FUNCTIONS).render({})).toBe('false');
});
