import { APPLICATION_SET_FUNCTIONS } from '../../src/argocd/_application-set-functions';
import { GoTemplate } from '../../src/core/go-template/go-template';

function render(expression: string, data: unknown = {}): string {
  return GoTemplate.parse(`{{ ${expression} }}`, APPLICATION_SET_FUNCTIONS).render(data);
}

test.each([
  ['normalize "My_App.Name!"', 'my-app.name'],
  ['slugify "My.App--Name"', 'my-app-name'],
  ['slugify 10 true "my-long-name-here"', 'my-long'],
  ['slugify 10 false "my-long-name-here"', 'my-long-na'],
  ['slugify 10 true "mylongnamehere"', 'mylongname'],
  ['(fromYaml "a: yes\\nb: [1, x]").b', '[1 x]'],
  ['fromYaml "" | toJson', '{}'],
  ['fromYamlArray "- a\\n- 0x10"', '[a 16]'],
  ['toYaml (list 1 "1" nil true "")', '- 1\n- "1"\n- null\n- true\n- ""'],
])('%s', (expression, expected) => expect(render(expression)).toBe(expected));

test('writes YAML as Go does', () => {
  const data = {
    b: [{ y: 1, x: [[1], []] }], a10: {}, a2: 'a: b', text: 'one\ntwo\n', date: '2026-01-31', yes: 'yes', big: 1e21, tab: 'a\tb', quote: 'it\'s', hash: 'a #b', ['k'.repeat(129)]: 1,
  };
  expect(render('toYaml .', data)).toBe([
    'a2: \'a: b\'', 'a10: {}', 'b:', '- x:', '  - - 1', '  - []', '  "y": 1', 'big: 1e+21', 'date: "2026-01-31"', 'hash: \'a #b\'', `? ${'k'.repeat(129)}`, ': 1', 'quote: it\'s', 'tab: "a\\tb"',
    'text: |', '  one', '  two', '"yes": "yes"',
  ].join('\n'));
});

test.each([
  ['fromYaml "- a"', 'fromYaml reads a map, but the text holds a []interface {}'],
  ['fromYamlArray "a: 1"', 'fromYamlArray reads a list, but the text holds a map[string]interface {}'],
  ['fromYaml "a: {b"', 'a text is no YAML that Argo CD reads: the indentation does not fit the lines above'],
  ['slugify "a" "b"', 'slugify takes a whole number, a bool and a text, or only the last ones of them'],
])('fails for %s', (expression, message) => expect(() => render(expression)).toThrow(new Error(message)));
