import { ArgoDestination } from '../../src/argocd';
import { placeholder } from '../../src/core/placeholder';

test('names a cluster by address or by name, never by both', () => {
  expect(ArgoDestination.inCluster('shop')._fragment).toEqual({ server: 'https://kubernetes.default.svc', namespace: 'shop' });
  expect(ArgoDestination.server('https://10.0.0.1:6443')._fragment).toEqual({ server: 'https://10.0.0.1:6443' });
  expect(ArgoDestination.named('eu', 'shop')._fragment).toEqual({ name: 'eu', namespace: 'shop' });
  expect(ArgoDestination.named('eu', 'shop').namespace).toBe('shop');
});

test.each(['*', '!https://10.0.0.1', 'https://*.eu.example.com'])('a project knows the pattern %s', (pattern) => {
  expect(ArgoDestination.server(pattern, '*')._fragment).toEqual({ server: pattern, namespace: '*' });
});

test.each(['', '10.0.0.1', 'ftp://x', 'https://', 'https://a b'])('fails with the address %j', (url) => {
  expect(() => ArgoDestination.server(url)).toThrow(new Error(`ArgoDestination.server: ${JSON.stringify(url)} is no address of an API server; write https://…`));
});

test('fails with an empty name', () => {
  expect(() => ArgoDestination.named(' ')).toThrow(new Error('ArgoDestination.named: the name is empty; write the name of a registered cluster'));
});

test.each(['eu-*', '!eu', 'eu-?', '{eu,us}'])('fails as the destination of an Application with the pattern %s', (name) => {
  expect(ArgoDestination.named(name)._faults).toEqual([`the destination's cluster is "${name}", a pattern, which only projects know; name one cluster`]);
});

test('fails as the destination of an Application with a namespace that cannot be', () => {
  expect(ArgoDestination.inCluster('*')._faults).toEqual([
    'the destination\'s namespace is "*"; allowed are lower-case letters, digits and "-", with a letter or digit first and last',
  ]);
  expect(ArgoDestination.inCluster('a'.repeat(64))._faults).toEqual([
    `the destination's namespace is "${'a'.repeat(64)}"; has 64 characters, allowed are 63`,
  ]);
});

test('what a controller fills in is passed over', () => {
  const destination = ArgoDestination.server(placeholder('.server'), placeholder('.namespace'));

  expect(destination._faults).toEqual([]);
  expect(destination._fragment).toEqual({ server: placeholder('.server'), namespace: placeholder('.namespace') });
  expect(ArgoDestination.named(placeholder('.name'))._faults).toEqual([]);
});
