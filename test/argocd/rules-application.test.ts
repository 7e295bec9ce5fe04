import { Tier } from '../../src';
import { found } from '../rules/check';

/** An Application with what its spec holds. */
const application = (spec: string, metadata = ''): string => `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: shop
  namespace: argocd
${metadata}spec:
  project: shop
  destination:
    server: https://kubernetes.default.svc
    namespace: shop
${spec}`;

const GIT = '    repoURL: https://github.com/acme/shop\n    path: deploy\n    targetRevision: v1.2.3\n';
const SOURCE = `  source:\n${GIT}`;

describe('tools', () => {
  test.each([
    ['helm:\n      releaseName: shop\n    directory:\n      recurse: true', 'helm and directory'],
    ['helm:\n      valueFiles:\n        - a.yaml\n    plugin: {}', 'helm and plugin'],
    ['kustomize:\n      images:\n        - web:1\n    directory:\n      exclude: a', 'kustomize and directory'],
  ])('%j are two', (blocks, tools) => {
    expect(found('argocd/ambiguous-tool', application(`${SOURCE}    ${blocks}\n`)))
      .toEqual([`error spec.source has ${tools}, and Argo CD renders a source by one tool only; leave the others out`]);
  });

  test.each([
    'helm: {}\n    kustomize:\n      namePrefix: a-',
    'helm:\n      releaseName: shop\n    directory:\n      recurse: false',
    // Argo CD takes such a block away.
    'helm:\n      releaseName: shop\n    kustomize:\n      forceCommonLabels: true',
    'kustomize:\n      images: []\n    directory:\n      recurse: true',
  ])('%j are one', (blocks) => {
    expect(found('argocd/ambiguous-tool', application(`${SOURCE}    ${blocks}\n`))).toEqual([]);
  });
});

test('hidden sources are told, by what hides them', () => {
  const hydrator = '  sourceHydrator:\n    drySource:\n      repoURL: https://github.com/acme/shop\n      path: dry\n      targetRevision: main\n'
    + '    syncSource:\n      targetBranch: live\n      path: shop\n';
  expect(found('argocd/hidden-source', application(`${SOURCE}  sources:\n    - ${GIT.trim().replaceAll('\n    ', '\n      ')}\n${hydrator}`))).toEqual([
    'warning spec.sources stands beside sourceHydrator, which Argo CD reads instead, without a word; leave one of them out',
    'warning spec.source stands beside sourceHydrator, which Argo CD reads instead, without a word; leave one of them out',
  ]);
  expect(found('argocd/hidden-source', application(`${SOURCE}  sources: []\n`))).toEqual([]);
});

describe('sync options', () => {
  const options = (...list: string[]): string => application(`${SOURCE}  syncPolicy:\n    syncOptions:\n${list.map((one) => `      - ${one}\n`).join('')}`);

  test.each([
    ['Prune=False', 'behind Prune it knows "=true", "=false", "=confirm"'],
    ['ServerSideApply', 'behind ServerSideApply it knows "=true", "=false"'],
    ['createNamespace=true', 'did you mean "CreateNamespace=true"?'],
    ['CreateNamespaces=true', 'did you mean "CreateNamespace=true"?'],
    ['CreateNamespace= true', 'behind CreateNamespace it knows "=true", "=false"'],
    ['PrunePropagationPolicy=Foreground', 'behind PrunePropagationPolicy it knows "=foreground", "=background", "=orphan"'],
    ['PruneLasts', 'did you mean "PruneLast"?'],
  ])('%s is passed over', (option, advice) => {
    expect(found('argocd/unknown-sync-option', options(option)))
      .toEqual([`warning spec.syncPolicy.syncOptions[0] is ${JSON.stringify(option)}, which Argo CD passes over; ${advice}`]);
  });

  test('Force belongs to single objects', () => {
    expect(found('argocd/unknown-sync-option', options('Force=true'))).toEqual(['warning spec.syncPolicy.syncOptions[0] is "Force=true", which Argo CD passes over, '
      + 'since Force is known on single objects only; annotate them with argocd.argoproj.io/sync-options: Force=true']);
  });

  test('what is like nothing gets the list', () => {
    expect(found('argocd/unknown-sync-option', options('Retry=true'))).toEqual(['warning spec.syncPolicy.syncOptions[0] is "Retry=true", which Argo CD passes over; it knows '
      + 'Validate, SkipDryRunOnMissingResource, CreateNamespace, Prune, Delete, ApplyOutOfSyncOnly, PrunePropagationPolicy, PruneLast, Replace, ServerSideApply, '
      + 'ClientSideApplyMigration, FailOnSharedResource, RespectIgnoreDifferences']);
  });

  test('defaults and what is filled in later are left alone', () => {
    expect(found('argocd/unknown-sync-option', options('CreateNamespace=false', 'Replace=false', 'Prune=confirm', 'Validate=true', '${OPTION}'))).toEqual([]);
  });
});

describe('namespaces', () => {
  const metadata = '  syncPolicy:\n    managedNamespaceMetadata:\n      labels:\n        a: b\n';

  test('metadata without the option does nothing', () => {
    expect(found('argocd/managed-namespace', application(`${SOURCE}${metadata}`))).toEqual([
      'warning spec.syncPolicy.managedNamespaceMetadata is heeded only where Argo CD makes the namespace; add "CreateNamespace=true" to spec.syncPolicy.syncOptions',
    ]);
    expect(found('argocd/managed-namespace', application(`${SOURCE}${metadata}    syncOptions:\n      - CreateNamespace=true\n`))).toEqual([]);
  });

  test('a namespace that nobody names is not made', () => {
    const yaml = application(`${SOURCE}  syncPolicy:\n    syncOptions:\n      - CreateNamespace=true\n`).replace('    namespace: shop\n', '');
    expect(found('argocd/managed-namespace', yaml)).toEqual([
      'warning spec.syncPolicy.syncOptions has CreateNamespace=true, but spec.destination names no namespace, so none is made; name one, or leave the option out',
    ]);
  });
});

test('values that are hidden', () => {
  const chart = (helm: string): string => application(`  source:\n    repoURL: https://charts.example.com\n    chart: shop\n    targetRevision: 1.2.3\n    helm:\n${helm}`);
  expect(found('argocd/shadowed-values', chart('      values: |\n        a: 1\n      valuesObject:\n        b: 2\n'))).toEqual([
    'warning spec.source.helm.values is not read where valuesObject is given; put all values into valuesObject',
  ]);
  expect(found('argocd/shadowed-values', chart('      values: |\n        a: 1\n      valuesObject: {}\n'))).toEqual([]);
  expect(found('argocd/kube-version', chart('      kubeVersion: latest\n'))).toEqual([
    'error spec.source.helm.kubeVersion is "latest", which is no version of Kubernetes, so nothing is rendered; write one as in "1.34.0"',
  ]);
  for (const version of ['v1.34', '1.34.2-gke.100', '1.30.0+k3s1', "'1.31'", '1.34.0.5']) {
    expect(found('argocd/kube-version', chart(`      kubeVersion: ${version}\n`))).toEqual([]);
  }
});

test('ignored differences that a sync undoes', () => {
  const ignored = '  ignoreDifferences:\n    - kind: Service\n      jsonPointers:\n        - /spec/clusterIP\n';
  expect(found('argocd/overwritten-difference', application(`${SOURCE}${ignored}`))).toEqual([
    'info spec.ignoreDifferences only hides differences, and every sync still writes what Git says; add "RespectIgnoreDifferences=true" to spec.syncPolicy.syncOptions '
      + 'where the cluster is to keep its values',
  ]);
  expect(found('argocd/overwritten-difference', application(`${SOURCE}${ignored}  syncPolicy:\n    syncOptions:\n      - RespectIgnoreDifferences=true\n`))).toEqual([]);
});

test.each([['1d', true], ['5 min', true], ['5', false], ['-1', false], ['1h30m', false], ['${WAIT}', false]])('a wait of %j', (wait, isWrong) => {
  const yaml = application(`${SOURCE}  syncPolicy:\n    retry:\n      backoff:\n        maxDuration: '${wait}'\n`);
  expect(found('argocd/retry-backoff', yaml)).toEqual(isWrong ? [
    `error spec.syncPolicy.retry.backoff.maxDuration is ${JSON.stringify(wait)}, which is no duration, so no failed sync is tried again; write hours, minutes or seconds, as in "5s" or "3m"`,
  ] : []);
});

test('what happens once has no place in Git', () => {
  const yaml = application(`${SOURCE}operation:\n  sync: {}\n`, '  annotations:\n    argocd.argoproj.io/refresh: hard\n');
  expect(found('argocd/one-shot-request', yaml, { tier: Tier.PRODUCTION })).toEqual([
    'warning operation asks for one sync, which begins whenever this is applied, whatever the sync policy and its windows say; leave it out',
    'warning metadata.annotations["argocd.argoproj.io/refresh"] asks for one refresh, after which Argo CD removes it, and it differs from Git for ever; leave it out',
  ]);
});

test.each([
  ['resources-finalizer.argocd.argoproj.io', false], ['resources-finalizer.argocd.argoproj.io/background', false], ['post-delete-finalizer.argocd.argoproj.io/cleanup', false],
  ['foregroundDeletion', false], ['example.com/keep', false], ['resources-finalizer.argocd.argoproj.io/orphan', true], ['argocd.argoproj.io/resources-finalizer', true],
])('the finalizer %s', (finalizer, isWrong) => {
  expect(found('argocd/unknown-finalizer', application(SOURCE, `  finalizers:\n    - ${finalizer}\n`))).toEqual(isWrong ? [
    `error metadata.finalizers[0] is ${JSON.stringify(finalizer)}, which nobody ever removes, so the Application could not be deleted; did you mean "resources-finalizer.argocd.argoproj.io"?`,
  ] : []);
});

test('references and names of several sources', () => {
  const chart = (more: string): string => `    - repoURL: https://charts.example.com\n      chart: shop\n      targetRevision: 1.2.3\n      ${more}\n`;
  expect(found('argocd/source-names', application(`  sources:\n${chart('ref: a b')}${chart('ref: a b\n      name: x')}${chart('name: x')}`))).toEqual([
    'error spec.sources[0].ref is "a b"; allowed are letters, digits, "-" and "_"',
    'error spec.sources[0].ref is given to a chart, and Argo CD lends no files of charts; give it to a source in Git',
    'error spec.sources[1].ref is "a b"; allowed are letters, digits, "-" and "_"',
    'error spec.sources[1].ref is given to a chart, and Argo CD lends no files of charts; give it to a source in Git',
    'error spec.sources[1].ref is "a b", like that of another source, and Argo CD takes no such Application; give each its own',
    'warning spec.sources[2].name is "x", like that of another source, so nobody can name one of them; give each its own',
  ]);
});

test('blocks that Argo CD removes', () => {
  expect(found('argocd/normalised-away', application(`${SOURCE}    helm: {}\n    kustomize:\n      labelWithoutSelector: true\n  syncPolicy: {}\n`))).toEqual([
    'info spec.syncPolicy says nothing, so Argo CD removes it in the cluster, where it then differs from Git for ever; leave it out',
    'info spec.source.helm says nothing, so Argo CD removes it in the cluster, where it then differs from Git for ever; leave it out',
    'info spec.source.kustomize says nothing, so Argo CD removes it in the cluster, where it then differs from Git for ever; leave it out',
  ]);
  expect(found('argocd/normalised-away', application(`${SOURCE}    directory:\n      include: '*.yaml'\n  syncPolicy:\n    automated: {}\n`))).toEqual([]);
});

test('an address that no browser opens', () => {
  const annotated = (url: string): string => application(SOURCE, `  annotations:\n    argocd.argoproj.io/managed-by-url: ${url}\n`);
  expect(found('argocd/managed-by-url', annotated('ftp://argocd.example.com'))).toEqual([
    'warning metadata.annotations["argocd.argoproj.io/managed-by-url"] is "ftp://argocd.example.com", which is no address that a browser opens; '
      + 'write https://… of the Argo CD that manages the Application',
  ]);
  expect(found('argocd/managed-by-url', annotated('http://localhost:8080'))).toEqual([]);
});

describe('hydration', () => {
  const hydrated = (path: string, name = 'shop'): string => application('  sourceHydrator:\n    drySource:\n      repoURL: https://github.com/acme/shop\n      path: dry\n'
    + `      targetRevision: main\n    syncSource:\n      targetBranch: live\n      path: ${path}\n`).replace('name: shop', `name: ${name}`);

  test.each(['./', 'a/..', '//'])('%j is the root', (path) => {
    expect(found('argocd/hydrated-root', hydrated(path))).toEqual([
      `error spec.sourceHydrator.syncSource.path is ${JSON.stringify(path)}, the root of the branch, which Argo CD does not hydrate to, nor then any other Application of that branch; name a folder`,
    ]);
  });

  test('a detour hides a collision from Argo CD, not from us', () => {
    const yaml = `${hydrated('apps/shop')}---\n${hydrated('apps/./shop', 'cache')}`;
    expect(found('argocd/hydrated', yaml)).toEqual([
      'warning spec.sourceHydrator.syncSource.path is "apps/./shop", and Argo CD compares paths letter by letter, so it misses when another Application has the same folder; write "apps/shop"',
      'error spec.sourceHydrator.syncSource.path is "apps/./shop" on the branch "live", to which Application.argoproj.io/argocd/shop is hydrated as well, so neither is; name a folder for each',
    ]);
    expect(found('argocd/hydrated', `${hydrated('apps/shop')}---\n${hydrated('apps/cache', 'cache')}`)).toEqual([]);
  });

  test('the hydrator is on where the parameters say so, in any word that Go knows', () => {
    const parameters = (data: string): string => `---\napiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: argocd-cmd-params-cm\n  namespace: argocd\ndata:\n  ${data}\n`;
    expect(found('argocd/hydrator-disabled', `${hydrated('shop')}${parameters("server.insecure: 'true'")}`)).toEqual([
      'error spec.sourceHydrator needs the hydrator, which argocd-cmd-params-cm does not switch on; set hydrator.enabled to "true" there',
    ]);
    expect(found('argocd/hydrator-disabled', `${hydrated('shop')}${parameters("hydrator.enabled: '1'")}`)).toEqual([]);
    expect(found('argocd/hydrator-disabled', hydrated('shop'))).toEqual([]);
  });
});
