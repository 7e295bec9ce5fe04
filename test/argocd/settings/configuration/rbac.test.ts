import { dataOf } from './_settings';
import { ArgoAction, ArgoProject, ArgoRbac, ArgoRbacMatchMode, type ArgoRbacProps, ArgoRbacRole, ArgoRbacRule } from '../../../../src';
import { policyFields, policyLine } from '../../../../src/argocd/settings/configuration/_policy-line';
import { argoChart, problemsOf } from '../../_chart';

const dataFor = (props: ArgoRbacProps): Record<string, string> => dataOf((chart) => new ArgoRbac(chart, 'rbac', props));
const linesOf = (...rules: ArgoRbacRule[]): string[] => dataFor({ roles: [ArgoRbacRole.named('x', { rules })] })['policy.csv'].trimEnd().split('\n').map((line) => line.replace('p, role:x, ', ''));
const shop = ArgoProject.fromName(argoChart(), 'shop', 'shop');

test('says nothing that nobody has asked for', () => {
  expect(dataFor({})).toEqual({});
});

test('writes roles, who has them, and what everybody may do', () => {
  const viewer = ArgoRbacRole.named('viewer', { rules: [ArgoRbacRule.applications([ArgoAction.GET], { project: shop }), ArgoRbacRule.logs({ project: shop })] });
  const developer = ArgoRbacRole.named('developer', {
    inherits: [viewer],
    members: ['acme:shop', 'acme, the shop', 'ci'],
    rules: [
      ArgoRbacRule.applications([ArgoAction.SYNC, ArgoAction.deleteResource({ group: '', kind: 'Pod' }), ArgoAction.run('restart', { group: 'apps', kind: 'Deployment' })], { project: shop }),
      ArgoRbacRule.applications([ArgoAction.SYNC], { project: shop, name: 'billing', deny: true }),
    ],
  });
  expect(dataFor({
    roles: [viewer, developer],
    admins: ['acme:platform'],
    readers: ['acme:audit'],
    defaultRole: viewer,
    scopes: ['groups', 'cognito:groups'],
    policy: '# by hand\np, ci, applications, get, shop/*, allow\n',
    extra: { 'policy.team.csv': 'g, team, role:viewer' },
  })).toEqual({
    'policy.csv': [
      'p, role:viewer, applications, get, shop/*, allow',
      'p, role:viewer, logs, get, shop/*, allow',
      'p, role:developer, applications, sync, shop/*, allow',
      'p, role:developer, applications, delete//Pod/*/*, shop/*, allow',
      'p, role:developer, applications, action/apps/Deployment/restart, shop/*, allow',
      'p, role:developer, applications, sync, shop/billing, deny',
      'g, role:developer, role:viewer',
      'g, acme:shop, role:developer',
      'g, "acme, the shop", role:developer',
      'g, ci, role:developer',
      'g, acme:platform, role:admin',
      'g, acme:audit, role:readonly',
      '# by hand',
      'p, ci, applications, get, shop/*, allow',
      '',
    ].join('\n'),
    'policy.default': 'role:viewer',
    'policy.team.csv': 'g, team, role:viewer',
    'scopes': '[groups, "cognito:groups"]',
  });
});

test('knows every resource', () => {
  const all = [ArgoAction.ALL];
  expect(linesOf(
    ArgoRbacRule.applications(all), ArgoRbacRule.applications(all, { name: 'web', namespace: 'team' }), ArgoRbacRule.applicationSets(all, { project: shop }), ArgoRbacRule.logs(),
    ArgoRbacRule.exec({ deny: true }), ArgoRbacRule.clusters(all, { name: 'https://kubernetes.default.svc' }), ArgoRbacRule.repositories(all, { project: shop }), ArgoRbacRule.writeRepositories(all),
    ArgoRbacRule.projects(all, { name: 'shop' }), ArgoRbacRule.accounts(all), ArgoRbacRule.certificates(all), ArgoRbacRule.gpgKeys(all), ArgoRbacRule.extension('metrics'),
  )).toEqual([
    'applications, *, */*, allow', 'applications, *, */team/web, allow', 'applicationsets, *, shop/*, allow', 'logs, get, */*, allow', 'exec, create, */*, deny',
    'clusters, *, https://kubernetes.default.svc, allow', 'repositories, *, shop/*, allow', 'write-repositories, *, *, allow', 'projects, *, shop, allow', 'accounts, *, *, allow',
    'certificates, *, *, allow', 'gpgkeys, *, *, allow', 'extensions, invoke, metrics, allow',
  ]);
});

test('means the same in regular expressions', () => {
  const role = ArgoRbacRole.named('x', { rules: [ArgoRbacRule.applications([ArgoAction.GET, ArgoAction.updateResource()], { project: shop }), ArgoRbacRule.clusters([ArgoAction.GET], { name: 'https://a.example.com' })] });
  expect(dataFor({ roles: [role], matchMode: ArgoRbacMatchMode.REGEX })).toEqual({
    'policy.csv': 'p, role:x, ^applications$, ^get$, ^shop/.*$, allow\np, role:x, ^applications$, ^update/.*$, ^shop/.*$, allow\np, role:x, ^clusters$, ^get$, ^https://a\\.example\\.com$, allow\n',
    'policy.matchMode': 'regex',
  });
});

const role = ArgoRbacRole.named('x', { rules: [ArgoRbacRule.logs()] });

test.each<[string, ArgoRbacProps, string]>([
  ['a role twice', { roles: [role, ArgoRbacRole.named('x', { inherits: [ArgoRbacRole.READONLY] })] }, 'there are two roles "role:x"; put them together'],
  ['a default role that is not there', { defaultRole: role }, 'defaultRole: role:x is not among the roles, so it permits nothing; add it to roles'],
  ['an inherited role that is not there', { roles: [ArgoRbacRole.named('y', { inherits: [role] })] }, 'role:y inherits: role:x is not among the roles, so it permits nothing; add it to roles'],
  ['a role of Argo CD', { roles: [ArgoRbacRole.ADMIN] }, 'roles holds role:admin, which Argo CD has by itself; say who has it with admins'],
  ['a role without rules', { roles: [ArgoRbacRole.named('y', { members: ['a'] })] }, 'role:y has no rules and inherits nothing, so it permits nothing; give it rules'],
  ['a member without name', { admins: [' '] }, 'a member is called " "; write the name of a group or account'],
  ['roles of Argo CD in regular expressions', { matchMode: ArgoRbacMatchMode.REGEX, defaultRole: ArgoRbacRole.READONLY },
    'matchMode is regex, in which Argo CD\'s own roles permit nothing, since their "*" is no regular expression; make a role with rules, or leave matchMode out'],
  ['a line by hand of five fields', { policy: 'p, a, b, c, d' }, 'policy line 1 has 5 fields and not 6, so the whole policy is not loaded; write "p, subject, resource, action, object, allow"'],
  ['a line by hand with a quote', { policy: '\ng, a "b", c' },
    'policy line 2 has a quote that is not at both ends of a field, so the whole policy is not loaded; quote the whole field, and write "" for a quote in it'],
  ['a line by hand that is none', { policy: 'allow everything' }, 'policy line 1 begins with "allow everything", so the whole policy is not loaded; begin with p or g'],
  ['a key that has a property', { extra: { 'policy.csv': '' } }, 'extra holds "policy.csv"; set roles or policy instead'],
])('fails with %s', (_, props, message) => {
  const chart = argoChart();
  new ArgoRbac(chart, 'rbac', props);
  expect(problemsOf(chart)).toEqual([`[test/rbac] ${message}`]);
});

test.each([
  ['no action', () => ArgoRbacRule.clusters([]), 'ArgoRbacRule.clusters: no action is named; name one, as in [ArgoAction.GET]'],
  ['an action of something else', () => ArgoRbacRule.clusters([ArgoAction.SYNC]), 'ArgoRbacRule.clusters: there is no action "sync"; there are get, create, update, delete, *'],
  ['a project of a project', () => ArgoRbacRule.projects([ArgoAction.GET], { project: shop }), 'ArgoRbacRule.projects: project is set, and only repositories and clusters belong to projects; leave it out'],
  ['a slash in a name', () => ArgoRbacRule.applications([ArgoAction.GET], { name: 'shop/web' }), 'ArgoRbacRule.applications: "shop/web" is no name and no glob of one; leave slashes and spaces out'],
  ['an empty name', () => ArgoRbacRule.accounts([ArgoAction.GET], { name: '' }), 'ArgoRbacRule.accounts: the name is empty; leave it out for all'],
  ['the name of a role of Argo CD', () => ArgoRbacRole.named('admin'), 'ArgoRbacRole.named: "admin" is there by itself; use ArgoRbacRole.ADMIN, or choose another name'],
  ['a name that is none', () => ArgoRbacRole.named('role:x'), 'ArgoRbacRole.named: the name is "role:x"; allowed are letters, digits, "-", "_" and ".", with a letter or digit first and last'],
])('values fail with %s', (_, action, message) => {
  expect(action).toThrow(new Error(message));
});

test('lines are read as Go reads them', () => {
  expect(policyFields('p,  a,b ,"c, ""d""",')).toEqual(['p', 'a', 'b ', 'c, "d"', '']);
  expect(policyFields('p, a "b", c')).toBeUndefined();
  expect(policyFields('p, "a" b')).toBeUndefined();
  expect(policyFields('p, "a')).toBeUndefined();
  expect(policyFields(policyLine('g', 'a, "b"', ' c '))).toEqual(['g', 'a, "b"', ' c ']);
});
