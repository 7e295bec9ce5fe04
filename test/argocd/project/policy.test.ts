import { ArgoAction, ArgoPolicy } from '../../../src/argocd';

const lines = (policy: ArgoPolicy): string[] => policy._lines('team', 'dev').map((line) => line.replace('p, proj:team:dev, ', ''));

test('what may be done with Applications, a line for each action', () => {
  expect(ArgoPolicy.applications([ArgoAction.GET, ArgoAction.SYNC, ArgoAction.GET])._lines('team', 'dev')).toEqual([
    'p, proj:team:dev, applications, get, team/*, allow', 'p, proj:team:dev, applications, sync, team/*, allow',
  ]);
  expect(lines(ArgoPolicy.applications([ArgoAction.DELETE], 'web-*', { deny: true }))).toEqual(['applications, delete, team/web-*, deny']);
  expect(lines(ArgoPolicy.applications([ArgoAction.OVERRIDE, ArgoAction.ALL, ArgoAction.CREATE, ArgoAction.UPDATE], 'web', { namespace: 'team-a' }))).toEqual([
    'applications, override, team/team-a/web, allow', 'applications, *, team/team-a/web, allow', 'applications, create, team/team-a/web, allow', 'applications, update, team/team-a/web, allow',
  ]);
});

test('actions on resources', () => {
  expect(lines(ArgoPolicy.applications([
    ArgoAction.updateResource(), ArgoAction.deleteResource({ kind: 'Pod', group: '' }), ArgoAction.updateResource({ group: 'apps', kind: 'Deployment', namespace: 'shop', name: 'web' }),
    ArgoAction.run('restart', { group: 'apps', kind: 'Deployment' }), ArgoAction.run('*'),
  ]))).toEqual([
    'applications, update/*, team/*, allow', 'applications, delete//Pod/*/*, team/*, allow', 'applications, update/apps/Deployment/shop/web, team/*, allow',
    'applications, action/apps/Deployment/restart, team/*, allow', 'applications, action/*/*/*, team/*, allow',
  ]);
});

test('what may be done with everything else', () => {
  expect(lines(ArgoPolicy.applicationSets([ArgoAction.GET], 'x', { namespace: 'n' }))).toEqual(['applicationsets, get, team/n/x, allow']);
  expect(lines(ArgoPolicy.logs())).toEqual(['logs, get, team/*, allow']);
  expect(lines(ArgoPolicy.exec('web', { deny: true }))).toEqual(['exec, create, team/web, deny']);
  expect(lines(ArgoPolicy.repositories([ArgoAction.ALL]))).toEqual(['repositories, *, team/*, allow']);
  expect(lines(ArgoPolicy.clusters([ArgoAction.GET], '*.example.com', { deny: true }))).toEqual(['clusters, get, team/*.example.com, deny']);
});

test('fails with what Argo CD would not take', () => {
  expect(() => ArgoPolicy.applications([])).toThrow(new Error('ArgoPolicy.applications: no action is named; name one, as in [ArgoAction.GET]'));
  expect(() => ArgoPolicy.applicationSets([ArgoAction.SYNC])).toThrow(new Error('ArgoPolicy.applicationSets: there is no action "sync"; there are get, create, update, delete, *'));
  expect(() => ArgoPolicy.repositories([ArgoAction.GET], 'https://github.com/acme/shop')).toThrow(new Error(
    'ArgoPolicy.repositories: "https://github.com/acme/shop" is no name that Argo CD takes in a policy; write letters, digits, "-", "_", "." and "*"',
  ));
  expect(() => ArgoPolicy.logs('web', { namespace: 'a/b' })).toThrow(new Error('ArgoPolicy.logs: "a/b" is no name that Argo CD takes in a policy; write letters, digits, "-", "_", "." and "*"'));
  expect(() => ArgoAction.run('a,b')).toThrow(new Error('ArgoAction.run: "a,b" holds a comma, slash, quote or space, which no name does; write a name or a glob'));
  expect(() => ArgoAction.updateResource({ group: 'apps/v1' })).toThrow(new Error('ArgoAction.updateResource: "apps/v1" holds a comma, slash, quote or space, which no name does; write a name or a glob'));
});
