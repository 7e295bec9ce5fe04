import { Duration, Testing } from 'cdk8s';
import {
  ArgoAction, ArgoApplication, ArgoDestination, ArgoKind, ArgoOrphanedResources, ArgoPolicy, ArgoProject, type ArgoProjectProps, ArgoRole,
  ArgoSignaturePolicy, ArgoSource, ArgoSyncWindow,
} from '../../../src/argocd';
import { GitRepo, HelmRepo } from '../../../src/core';
import { ValuePlaceholder, placeholder } from '../../../src/core/placeholder';
import { argoChart, problemsOf } from '../_chart';

const shop = GitRepo.at('https://github.com/acme/shop');
const base = GitRepo.at('https://github.com/acme/base');

function spec(props: ArgoProjectProps) {
  const chart = argoChart();
  new ArgoProject(chart, 'team', props);
  return Testing.synth(chart)[0].spec;
}

function problems(props: ArgoProjectProps): string[] {
  const chart = argoChart();
  new ArgoProject(chart, 'team', props);
  return problemsOf(chart);
}

test('minimal: permits nothing, and no list is empty', () => {
  const chart = argoChart();
  const team = new ArgoProject(chart, 'team');

  expect(team.projectName).toBe('test-team');
  expect(Testing.synth(chart)).toEqual([{
    apiVersion: 'argoproj.io/v1alpha1', kind: 'AppProject', metadata: { name: 'test-team', namespace: 'argocd' }, spec: {},
  }]);
  expect(spec({
    repos: [], destinations: [], clusterKinds: [], namespaceKinds: [], deniedClusterKinds: [], deniedNamespaceKinds: [], syncWindows: [],
  })).toEqual({});
});

test('full: every field, sorted', () => {
  const chart = argoChart();
  new ArgoProject(chart, 'team', {
    description: 'the shop',
    repos: [shop, base],
    helmRepos: [HelmRepo.at('oci://ghcr.io/acme/charts'), HelmRepo.at('https://charts.example.com')],
    repoPatterns: ['https://github.com/acme/lib-*'],
    destinations: [ArgoDestination.named('eu', 'shop'), ArgoDestination.inCluster('shop-*')],
    clusterKinds: [ArgoKind.of('scheduling.k8s.io', 'PriorityClass'), ArgoKind.of('', 'Namespace', 'shop')],
    namespaceKinds: [ArgoKind.of('apps', 'Deployment'), ArgoKind.of('', 'Service')],
    deniedClusterKinds: [ArgoKind.of('rbac.authorization.k8s.io', '*')],
    deniedNamespaceKinds: [ArgoKind.of('', 'Secret')],
    syncWindows: [ArgoSyncWindow.allow({ schedule: '0 9 * * *', duration: Duration.hours(1), applications: ['*'] })],
    metadata: { name: 'team', labels: { a: 'b' } },
  });

  expect(Testing.synth(chart)).toEqual([{
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'AppProject',
    metadata: { name: 'team', namespace: 'argocd', labels: { a: 'b' } },
    spec: {
      description: 'the shop',
      sourceRepos: [
        'ghcr.io/acme/charts', 'https://charts.example.com', 'https://github.com/acme/base', 'https://github.com/acme/lib-*', 'https://github.com/acme/shop',
      ],
      destinations: [{ name: 'eu', namespace: 'shop' }, { server: 'https://kubernetes.default.svc', namespace: 'shop-*' }],
      clusterResourceWhitelist: [{ group: '', kind: 'Namespace', name: 'shop' }, { group: 'scheduling.k8s.io', kind: 'PriorityClass' }],
      clusterResourceBlacklist: [{ group: 'rbac.authorization.k8s.io', kind: '*' }],
      namespaceResourceWhitelist: [{ group: '', kind: 'Service' }, { group: 'apps', kind: 'Deployment' }],
      namespaceResourceBlacklist: [{ group: '', kind: 'Secret' }],
      syncWindows: [{ kind: 'allow', schedule: '0 9 * * *', duration: '1h', applications: ['*'] }],
    },
  }]);
});

test('grows until it is rendered, and what is said twice is written once', () => {
  const chart = argoChart();
  const team = new ArgoProject(chart, 'team', { repos: [shop], metadata: { name: 'team' } });
  for (let i = 0; i < 2; i++) {
    team.addRepo(shop);
    team.addRepo(base);
    team.addHelmRepo(HelmRepo.at('https://charts.example.com'));
    team.addRepoPattern('https://github.com/acme/lib-*');
    team.addDestination(ArgoDestination.inCluster('shop'));
    team.addClusterKind(ArgoKind.of('', 'Namespace'));
    team.addNamespaceKind(ArgoKind.of('apps', 'Deployment'));
  }

  const [first] = Testing.synth(chart);
  expect(first.spec).toEqual({
    sourceRepos: ['https://charts.example.com', 'https://github.com/acme/base', 'https://github.com/acme/lib-*', 'https://github.com/acme/shop'],
    destinations: [{ server: 'https://kubernetes.default.svc', namespace: 'shop' }],
    clusterResourceWhitelist: [{ group: '', kind: 'Namespace' }],
    namespaceResourceWhitelist: [{ group: 'apps', kind: 'Deployment' }],
  });
  expect(Testing.synth(chart)).toEqual([first]);

  team.addClusterKind(ArgoKind.of('', 'PersistentVolume'));
  expect(Testing.synth(chart)[0].spec.clusterResourceWhitelist).toHaveLength(2);
});

test('the order in which it grew does not show', () => {
  const kinds = [ArgoKind.of('apps', 'Deployment'), ArgoKind.of('', 'Service'), ArgoKind.of('apps', 'DaemonSet')];

  expect(spec({ namespaceKinds: kinds, repos: [shop, base] })).toEqual(spec({ namespaceKinds: [...kinds].reverse(), repos: [base, shop] }));
});

test('what the author changes afterwards does not reach it', () => {
  const windows = [ArgoSyncWindow.deny({ schedule: '0 9 * * *', duration: Duration.hours(1), applications: ['*'] })];
  const chart = argoChart();
  new ArgoProject(chart, 'team', { syncWindows: windows });
  windows.length = 0;

  expect(Testing.synth(chart)[0].spec.syncWindows).toHaveLength(1);
});

test('one outside the app is known by name and renders nothing', () => {
  const chart = argoChart();
  new ArgoApplication(chart, 'web', {
    project: ArgoProject.fromName(chart, 'default', 'default'), source: ArgoSource.directory({ repo: shop, path: 'web' }), destination: ArgoDestination.inCluster('shop'),
  });

  expect(Testing.synth(chart).map(({ kind, spec: { project } }) => [kind, project])).toEqual([['Application', 'default']]);
});

test('fails when a name from outside is none', () => {
  const chart = argoChart();
  ArgoProject.fromName(chart, 'other', 'My Team');

  expect(problemsOf(chart)).toEqual([
    '[test/other] the project\'s name is "My Team"; allowed are lower-case letters, digits, "-" and ".", with a letter or digit first and last in each part',
  ]);
});

test('fails with a description that is too long', () => {
  expect(problems({ description: 'x'.repeat(256) })).toEqual(['[test/team] description has 256 characters, allowed are 255']);
  expect(problems({ description: '🚀'.repeat(255) })).toEqual([]);
});

test('fails with patterns that say nothing or forbid everything', () => {
  expect(problems({ repoPatterns: ['', '!'] })).toEqual([
    '[test/team] the repository pattern "" says nothing; leave it out',
    '[test/team] the repository pattern "!" says nothing; leave it out',
  ]);
  expect(problems({ repoPatterns: ['!*'] })).toEqual([
    '[test/team] the repository pattern "!*" forbids every repository; name the ones that are permitted',
  ]);
});

test('fails with a repository that is forbidden beside others that are named, since that permits all others', () => {
  expect(problems({ repos: [shop], repoPatterns: ['!https://github.com/acme/x'] })).toEqual([
    '[test/team] the repository pattern "!https://github.com/acme/x" forbids one and thereby permits all others, whatever else is named; add "*" to say so, or leave it out',
  ]);
  expect(problems({ repoPatterns: ['*', '!https://github.com/acme/x'] })).toEqual([]);
});

test('fails with destinations without namespace, and with ones that forbid everything', () => {
  expect(problems({ destinations: [ArgoDestination.named('eu'), ArgoDestination.named('us', '!*'), ArgoDestination.named('!*', 'a')] })).toEqual([
    '[test/team] a destination forbids every cluster; name the ones that are permitted',
    '[test/team] the destination eu has no namespace, so it permits none; name one, or "*"',
    '[test/team] the destination us forbids every namespace; name the ones that are permitted',
  ]);
});

test('fails with a namespace that is forbidden beside others that are named, since that permits all others', () => {
  expect(problems({ destinations: [ArgoDestination.inCluster('shop'), ArgoDestination.inCluster('!kube-system')] })).toEqual([
    '[test/team] the destination https://kubernetes.default.svc forbids the namespace "kube-system" and thereby permits all others, whatever else is named; '
      + 'add ArgoDestination.server(\'https://kubernetes.default.svc\', \'*\') to say so, or leave it out',
  ]);
  expect(problems({ destinations: [ArgoDestination.inCluster('*'), ArgoDestination.inCluster('!kube-system')] })).toEqual([]);
  expect(problems({ destinations: [ArgoDestination.server('*', '*'), ArgoDestination.inCluster('!kube-system')] })).toEqual([]);
});

test('fails with a namespace that is forbidden on a cluster by name, which Argo CD does not heed', () => {
  expect(problems({ destinations: [ArgoDestination.named('eu', '*'), ArgoDestination.named('eu', '!kube-system')] })).toEqual([
    '[test/team] the destination eu forbids the namespace "kube-system", but Argo CD heeds that only for clusters by address; write ArgoDestination.server(…)',
  ]);
});

test('fails with a cluster that is forbidden beside others that are named, since that permits all others', () => {
  expect(problems({ destinations: [ArgoDestination.named('eu', 'shop'), ArgoDestination.named('!us', 'shop')] })).toEqual([
    '[test/team] a destination forbids the cluster "us" and thereby permits all others, whatever else is named; '
      + 'add ArgoDestination.named(\'*\', \'shop\') to say so, or leave it out',
  ]);
  expect(problems({ destinations: [ArgoDestination.named('*', 'shop'), ArgoDestination.named('!us', 'shop')] })).toEqual([]);
});

test('fails with what is added late, too', () => {
  const chart = argoChart();
  new ArgoProject(chart, 'team').addRepoPattern('!*');

  expect(problemsOf(chart)).toEqual(['[test/team] the repository pattern "!*" forbids every repository; name the ones that are permitted']);
});

test('fails with a name for a kind that has a namespace', () => {
  expect(problems({ namespaceKinds: [ArgoKind.of('apps', 'Deployment', 'web')] })).toEqual([
    '[test/team] apps/Deployment, a kind with a namespace, is narrowed to the name "web", which Argo CD knows only for kinds without; leave the name out',
  ]);
});

test('fails with everything that is wrong with a window', () => {
  expect(problems({ syncWindows: [ArgoSyncWindow.deny({ schedule: '0 24 * * *', duration: Duration.seconds(59), timeZone: 'Mars/Olympus' })] })).toEqual([
    '[test/team] the sync window\'s schedule is "0 24 * * *"; the hour "24" is none; allowed are 0 to 23, ranges and steps',
    '[test/team] the sync window is open for 59s; write at least a minute',
    '[test/team] the sync window\'s timeZone is "Mars/Olympus", which nobody knows, so Argo CD would take UTC; write one as in "Europe/Berlin"',
    '[test/team] the sync window is about nothing; name applications, namespaces or clusters, as in applications: [\'*\']',
  ]);
});

test('fails with windows that are wrong, or that Argo CD cannot tell apart', () => {
  const options = { schedule: '0 9 * * *', duration: Duration.hours(1), applications: ['*'] };

  expect(problems({ syncWindows: [ArgoSyncWindow.allow({ ...options, schedule: '0 9 * *' })] })).toEqual([
    '[test/team] the sync window\'s schedule is "0 9 * *"; it has 4 fields; write minute, hour, day of month, month and day of week, as in "0 9 * * 1-5"',
  ]);
  expect(problems({ syncWindows: [ArgoSyncWindow.allow(options), ArgoSyncWindow.allow({ ...options, manualSync: true, description: 'x' })] })).toEqual([
    '[test/team] two sync windows differ in nothing that Argo CD tells them apart by; give each once',
  ]);
  expect(problems({ syncWindows: [ArgoSyncWindow.allow(options), ArgoSyncWindow.deny(options), ArgoSyncWindow.allow({ ...options, timeZone: 'Europe/Berlin' })] })).toEqual([]);
});

test('roles name the project that they lie in, and more can be added', () => {
  const chart = argoChart();
  const team = new ArgoProject(chart, 'team', { roles: [ArgoRole.named('viewer', { policies: [ArgoPolicy.logs()], groups: ['acme:all'] })] });
  team.addRole(ArgoRole.named('deployer', { policies: [ArgoPolicy.applications([ArgoAction.SYNC])] }));

  expect(Testing.synth(chart)[0].spec).toEqual({
    roles: [
      { name: 'viewer', policies: ['p, proj:test-team:viewer, logs, get, test-team/*, allow'], groups: ['acme:all'] },
      { name: 'deployer', policies: ['p, proj:test-team:deployer, applications, sync, test-team/*, allow'] },
    ],
  });
});

test('source namespaces, orphaned resources, signatures, clusters and accounts', () => {
  const chart = argoChart();
  const team = new ArgoProject(chart, 'team', {
    sourceNamespaces: ['team-b', 'team-*'],
    orphanedResources: ArgoOrphanedResources.warn(),
    signaturePolicies: [ArgoSignaturePolicy.head(['4AEE18F83AFDEB23'], { repos: [shop] })],
    permitOnlyProjectScopedClusters: true,
    destinationServiceAccounts: [
      { destination: ArgoDestination.inCluster('shop'), serviceAccount: 'shop-deployer' },
      { destination: ArgoDestination.server('https://*', '*'), serviceAccount: 'deployer', serviceAccountNamespace: 'argocd' },
    ],
  });
  team.addSourceNamespace('team-a');
  team.addSourceNamespace('team-a');

  expect(Testing.synth(chart)[0].spec).toEqual({
    sourceNamespaces: ['team-*', 'team-a', 'team-b'],
    orphanedResources: { warn: true },
    sourceIntegrity: { git: { policies: [{ repos: [{ url: 'https://github.com/acme/shop' }], gpg: { mode: 'head', keys: ['4AEE18F83AFDEB23'] } }] } },
    permitOnlyProjectScopedClusters: true,
    destinationServiceAccounts: [
      { server: 'https://kubernetes.default.svc', namespace: 'shop', defaultServiceAccount: 'shop-deployer' },
      { server: 'https://*', namespace: '*', defaultServiceAccount: 'argocd:deployer' },
    ],
  });
  expect(spec({ signatureKeys: ['4aee18f83afdeb23'] })).toEqual({ signatureKeys: [{ keyID: '4AEE18F83AFDEB23' }] });
  expect(spec({
    roles: [], sourceNamespaces: [], signaturePolicies: [], signatureKeys: [], destinationServiceAccounts: [], permitOnlyProjectScopedClusters: false,
  })).toEqual({});
});

test('fails with roles of one name', () => {
  expect(problems({ roles: [ArgoRole.named('a'), ArgoRole.named('a'), ArgoRole.named('a')] })).toEqual([
    '[test/team] two roles are called "a"; give each another name, or make them one',
  ]);
});

test('fails with source namespaces that match nothing', () => {
  expect(problems({ sourceNamespaces: ['', '!team'] })).toEqual([
    '[test/team] a source namespace is empty; leave it out',
    '[test/team] the source namespace "!team" forbids nothing, since Argo CD knows no denial there; name the ones that are permitted',
  ]);
});

test('fails with signatures that no commit can meet, or that count for nothing', () => {
  const policy = ArgoSignaturePolicy.head(['4AEE18F83AFDEB23']);
  expect(problems({ signaturePolicies: [policy, policy], signatureKeys: ['4AEE18F83AFDEB23', 'x'] })).toEqual([
    '[test/team] the signature key "X" is no id of a key; write its 16 hexadecimal digits, or the 40 of its fingerprint',
    '[test/team] signatureKeys and signaturePolicies are both given, and Argo CD then heeds the policies alone; keep one of them',
    '[test/team] two signature policies are for "*", and Argo CD then refuses every commit there; keep one of them',
  ]);
});

test('fails with accounts that no sync can use', () => {
  expect(problems({
    destinationServiceAccounts: [
      { destination: ArgoDestination.named('eu', 'shop'), serviceAccount: 'a' }, { destination: ArgoDestination.inCluster(), serviceAccount: 'b' },
      { destination: ArgoDestination.inCluster('!x'), serviceAccount: 'c' }, { destination: ArgoDestination.inCluster('y'), serviceAccount: 'd*' },
      { destination: ArgoDestination.inCluster('y'), serviceAccount: 'e', serviceAccountNamespace: ' ' },
    ],
  })).toEqual([
    '[test/team] the service account "a" is for the cluster "eu" by name, and Argo CD knows it by address here; write ArgoDestination.server(…)',
    '[test/team] the service account "b" is for a destination without namespace, so for no Application that names one; name one, or "*"',
    '[test/team] the service account "c" is for a destination that forbids, which is nothing to Argo CD here; name what is meant',
    '[test/team] the service account "d*" is called "d*", which is no name; write that of a ServiceAccount',
    '[test/team] the service account "e" is called " ", which is no name; write that of a ServiceAccount',
    '[test/team] the service account "e" is for a destination that one before it is for, which alone counts; leave one of them out',
  ]);
});

test('fails with what only a generator fills in; the name of a project outside may come from one', () => {
  expect(problems({ destinations: [ArgoDestination.inCluster(placeholder('.namespace'))] })).toEqual([
    '[test/team] spec.destinations[0].namespace is to be filled in with .namespace, which only an ArgoApplicationSet does; write a value',
  ]);
  expect(problems({ permitOnlyProjectScopedClusters: new ValuePlaceholder('.only') as any })).toEqual([
    '[test/team] spec.permitOnlyProjectScopedClusters is to be filled in with .only, which only an ArgoApplicationSet does; write a value',
  ]);
  const chart = argoChart();
  expect(ArgoProject.fromName(chart, 'any', placeholder('.project')).projectName).toBe(placeholder('.project'));
  expect(problemsOf(chart)).toEqual([]);
});
