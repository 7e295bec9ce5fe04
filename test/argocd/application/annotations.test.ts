import { Testing } from 'cdk8s';
import {
  ArgoApplication, type ArgoApplicationProps, ArgoDestination, ArgoNoticeIcon, ArgoNoticeScope, ArgoNoticeSeverity, ArgoPodSort, ArgoSource,
  ArgoSyncOption, ArgoSyncPolicy, ArgoView,
} from '../../../src/argocd';
import { applicationAnnotations } from '../../../src/argocd/application/_annotations';
import { GitRepo, HelmRepo } from '../../../src/core';
import { ValuePlaceholder, holdsPlaceholder, placeholder } from '../../../src/core/placeholder';
import { argoChart, problemsOf } from '../_chart';

const repo = GitRepo.at('https://github.com/acme/shop');
const base = { source: ArgoSource.directory({ repo, path: 'web' }), destination: ArgoDestination.inCluster('shop') };

function chartWith(props: Partial<ArgoApplicationProps>) {
  const chart = argoChart();
  new ArgoApplication(chart, 'web', { ...base, ...props });
  return chart;
}

const annotations = (props: Partial<ArgoApplicationProps>) => Testing.synth(chartWith(props))[0].metadata.annotations;
const problems = (props: Partial<ArgoApplicationProps>) => problemsOf(chartWith(props)).map((line) => line.replace('[test/web] ', ''));

test('none where nothing is said', () => {
  expect(annotations({})).toBeUndefined();
  expect(annotations({
    manifestGeneratePaths: [], includeMutationWebhook: false, skipReconcile: false, links: [], subscriptions: [], metadata: { annotations: {} },
  })).toBeUndefined();
  expect(applicationAnnotations(base)).toBeUndefined();
});

test('full: every annotation', () => {
  expect(annotations({
    manifestGeneratePaths: ['.', '/shared', '../base/*.yaml'],
    serverSideDiff: true,
    includeMutationWebhook: true,
    skipReconcile: true,
    managedByUrl: 'https://argocd.eu.example.com',
    clientSideApplyMigrationManager: 'kubectl',
    notice: {
      content: 'The database moves on Sunday',
      severity: ArgoNoticeSeverity.WARNING,
      url: 'https://wiki.example.com/move',
      permanent: true,
      icon: ArgoNoticeIcon.WRENCH,
      scope: ArgoNoticeScope.BANNER,
    },
    links: [{ name: 'logs', url: 'https://logs.example.com/shop', title: 'Logs' }, { name: 'runbook.v2', url: 'http://wiki.example.com/shop' }],
    subscriptions: [
      { trigger: 'on-sync-failed', service: 'slack', recipients: ['shop', 'on-call'] },
      { trigger: 'on-sync-succeeded', service: 'build' },
    ],
    defaultView: ArgoView.NETWORK,
    defaultPodSort: ArgoPodSort.TOP_LEVEL_RESOURCE,
    metadata: { annotations: { 'acme.example/owner': 'shop' } },
  })).toEqual({
    'acme.example/owner': 'shop',
    'argocd.argoproj.io/manifest-generate-paths': '.;/shared;../base/*.yaml',
    'argocd.argoproj.io/compare-options': 'ServerSideDiff=true,IncludeMutationWebhook=true',
    'argocd.argoproj.io/skip-reconcile': 'true',
    'argocd.argoproj.io/managed-by-url': 'https://argocd.eu.example.com',
    'argocd.argoproj.io/client-side-apply-migration-manager': 'kubectl',
    'notice.argocd.argoproj.io/content': 'The database moves on Sunday',
    'notice.argocd.argoproj.io/severity': 'warning',
    'notice.argocd.argoproj.io/url': 'https://wiki.example.com/move',
    'notice.argocd.argoproj.io/permanent': 'true',
    'notice.argocd.argoproj.io/icon': 'fa-wrench',
    'notice.argocd.argoproj.io/scope': 'banner',
    'link.argocd.argoproj.io/logs': 'Logs|https://logs.example.com/shop',
    'link.argocd.argoproj.io/runbook.v2': 'http://wiki.example.com/shop',
    'notifications.argoproj.io/subscribe.on-sync-failed.slack': 'shop;on-call',
    'notifications.argoproj.io/subscribe.on-sync-succeeded.build': '',
    'pref.argocd.argoproj.io/default-view': 'network',
    'pref.argocd.argoproj.io/default-pod-sort': 'topLevelResource',
  });
});

test('a comparison by the API server is switched off as well', () => {
  expect(annotations({ serverSideDiff: false })).toEqual({ 'argocd.argoproj.io/compare-options': 'ServerSideDiff=false' });
  expect(annotations({ includeMutationWebhook: true })).toEqual({ 'argocd.argoproj.io/compare-options': 'IncludeMutationWebhook=true' });
});

test('a notice needs its text only', () => {
  expect(annotations({ notice: { content: 'moved' } })).toEqual({ 'notice.argocd.argoproj.io/content': 'moved' });
});

test('what a controller fills in stays, as text', () => {
  const written = applicationAnnotations({
    ...base,
    managedByUrl: placeholder('.url'),
    skipReconcile: new ValuePlaceholder('.paused') as any,
    links: [{ name: placeholder('.name'), url: placeholder('.url') }],
  })!;

  expect(written['argocd.argoproj.io/managed-by-url']).toBe(placeholder('.url'));
  expect(written['argocd.argoproj.io/skip-reconcile']).toBe(placeholder('.paused'));
  expect(Object.keys(written).filter(holdsPlaceholder)).toEqual([`link.argocd.argoproj.io/${placeholder('.name')}`]);
});

test('fails with paths that Argo CD would misread', () => {
  expect(problems({ manifestGeneratePaths: ['', 'a;b'] })).toEqual([
    'manifestGeneratePaths has an empty path; write "." for the source\'s own folder',
    'manifestGeneratePaths has "a;b", and Argo CD takes ";" for the end of a path; give each path by itself',
  ]);
});

test('fails with paths where no source lies in Git', () => {
  const chart = ArgoSource.helmChart({ repo: HelmRepo.at('https://charts.example.com'), chart: 'web', version: '1.2.3' });
  const message = 'manifestGeneratePaths is given, but no source lies in Git, so there is no path that could change; leave it out';

  expect(problems({ source: chart, manifestGeneratePaths: ['.'] })).toEqual([message]);
  expect(problems({ source: ArgoSource.oci({ url: 'oci://registry.example.com/web', revision: '1' }), manifestGeneratePaths: ['.'] })).toEqual([message]);
  expect(problems({ source: chart, additionalSources: [ArgoSource.reference(repo, 'values')], manifestGeneratePaths: ['/values'] })).toEqual([]);
});

test('fails with addresses that Argo CD does not show', () => {
  expect(problems({
    managedByUrl: 'argocd.example.com', notice: { content: 'x', url: 'ftp://example.com' }, links: [{ name: 'a', url: 'javascript:alert(1)' }],
  })).toEqual([
    'managedByUrl is "argocd.example.com"; write an address with https:// or http://',
    'the notice\'s url is "ftp://example.com"; write an address with https:// or http://',
    'the link "a" is "javascript:alert(1)"; write an address with https:// or http://',
  ]);
});

test('fails with a notice that says nothing, or more than is shown', () => {
  expect(problems({ notice: { content: ' ' } })).toEqual(['the notice is empty; write what it is to say']);
  expect(problems({ notice: { content: 'x'.repeat(501) } })).toEqual([
    'the notice has 501 characters, and Argo CD shows 500; write a shorter one, or a url that says more',
  ]);
});

test('fails with links that share a name, or that cannot be called so', () => {
  const url = 'https://example.com';

  expect(problems({ links: [{ name: 'a', url }, { name: 'a', url }, { name: 'a/b', url }, { name: 'c', url, title: 'x|y' }] })).toEqual([
    'two links are called "a"; give each its own name',
    'a link is called "a/b"; allowed are at most 63 letters, digits, "-", "_" and ".", with a letter or digit first and last',
    'the link "c" has the title "x|y"; write one without "|"',
  ]);
});

test('fails with subscriptions that Argo CD would misread', () => {
  expect(problems({
    subscriptions: [
      { trigger: 'on.failed', service: 'slack', recipients: ['a'] },
      { trigger: 'on-failed', service: 'slack', recipients: ['a;b', ''] },
      { trigger: 'on-failed', service: 'slack', recipients: ['c'] },
      { trigger: 'x'.repeat(50), service: 'slack', recipients: ['c'] },
    ],
  })).toEqual([
    'two subscriptions are on-failed.slack; name all recipients in one',
    'a subscription names "on.failed"; allowed are letters, digits, "-" and "_", with a letter or digit first and last',
    'the subscription subscribe.on-failed.slack has the recipient "a;b"; name each by itself, without ";"',
    'the subscription subscribe.on-failed.slack has the recipient ""; name each by itself, without ";"',
    `the subscription subscribe.${'x'.repeat(50)}.slack has 66 characters, and the name of an annotation may have 63; shorten the trigger's name`,
  ]);
});

test('fails with settings that contradict each other', () => {
  const syncPolicy = ArgoSyncPolicy.manual({ options: [ArgoSyncOption.serverSideApply(), ArgoSyncOption.skipClientSideApplyMigration()] });

  expect(problems({ serverSideDiff: false, includeMutationWebhook: true, clientSideApplyMigrationManager: 'kubectl', syncPolicy })).toEqual([
    'includeMutationWebhook counts only where the API server compares, and serverSideDiff is false; leave one of them out',
    'clientSideApplyMigrationManager is given, but the sync policy has the option ClientSideApplyMigration=false; leave one of them out',
  ]);
  expect(problems({ clientSideApplyMigrationManager: ' ' })).toEqual([
    'clientSideApplyMigrationManager is empty; name the manager whose fields move to server-side apply',
  ]);
});

test('fails with an annotation that is written twice, unless both say the same', () => {
  const written = (value: string) => ({ manifestGeneratePaths: ['.'], metadata: { annotations: { 'argocd.argoproj.io/manifest-generate-paths': value } } });

  expect(problems(written('/'))).toEqual(['metadata has the annotation argocd.argoproj.io/manifest-generate-paths, which a prop writes as "."; give one of them']);
  expect(problems(written('.'))).toEqual([]);
});

test.each([
  ['refresh', 'run argocd app get --refresh'],
  ['hydrate', 'run argocd app get --refresh, or commit to the dry source'],
])('fails with the annotation %s, which asks for something once', (name, advice) => {
  expect(problems({ metadata: { annotations: { [`argocd.argoproj.io/${name}`]: 'normal' } } })).toEqual([
    `metadata has the annotation argocd.argoproj.io/${name}, which Argo CD takes away once it has done it, so that it would come again for ever; `
      + `leave it out and ${advice}`,
  ]);
});
