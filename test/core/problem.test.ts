import { placeholder } from '../../src/core/placeholder';
import { nearest, shown } from '../../src/core/problem';

test.each<[unknown, string]>([
  ['web', '"web"'], [3, '3'], [undefined, 'undefined'], [null, 'null'], [9007199254740993n, '9007199254740992'], [[1n, { a: 2n }], '[1,{"a":2}]'],
  [`apps/${placeholder('.name')}`, '"apps/{{.name}}"'], ['x'.repeat(200), `"${'x'.repeat(116)}...`],
])('%p is shown as %s', (value, text) => {
  expect(shown(value)).toBe(text);
});

test('what is near is found, and what is far is not', () => {
  expect(nearest('CreateNamespaces', ['Prune', 'CreateNamespace'])).toBe('CreateNamespace');
  expect(nearest('elsewhere', ['prod', 'staging'])).toBeUndefined();
});
