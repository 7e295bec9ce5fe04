import { ArgoAction, ArgoPolicy, ArgoRole } from '../../../src/argocd';

const plain = (role: ArgoRole): unknown => JSON.parse(JSON.stringify(role._toFragment('team')));

test('minimal: a name', () => {
  const role = ArgoRole.named('dev');
  expect(role.name).toBe('dev');
  expect(plain(role)).toEqual({ name: 'dev' });
});

test('full: policies of its own project, each once, and groups, quoted where they must be', () => {
  expect(plain(ArgoRole.named('dev', {
    description: 'who develops',
    policies: [ArgoPolicy.logs(), ArgoPolicy.applications([ArgoAction.GET]), ArgoPolicy.logs()],
    groups: ['acme:dev', 'CN=dev,OU=acme', '"a,b"', 'acme:dev'],
  }))).toEqual({
    name: 'dev',
    description: 'who develops',
    policies: ['p, proj:team:dev, logs, get, team/*, allow', 'p, proj:team:dev, applications, get, team/*, allow'],
    groups: ['acme:dev', '"CN=dev,OU=acme"', '"a,b"'],
  });
});

test('what the author changes afterwards does not reach it', () => {
  const policies = [ArgoPolicy.logs()];
  const role = ArgoRole.named('dev', { policies });
  policies.length = 0;

  expect(role._toFragment('team').policies).toHaveLength(1);
});

test.each(['', '-a', 'a b', 'ä'])('fails with the name %j', (name) => {
  expect(() => ArgoRole.named(name)).toThrow(new Error(`ArgoRole.named: the name is ${JSON.stringify(name)}; allowed are letters, digits, "-" and "_", with a letter or digit first and last`));
});

test.each([
  ['', 'is empty; leave it out'], ['""', 'is empty; leave it out'], [' a', 'begins or ends with a space; leave it out'], ['a"b', 'holds a quote, a tab or a line break, which no group does'],
])('fails with the group %j', (group, fault) => {
  expect(() => ArgoRole.named('dev', { groups: [group] })).toThrow(new Error(`ArgoRole.named: the group ${JSON.stringify(group)} ${fault}`));
});
