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
    ['toString', 'it knows Validate, SkipDryRunOnMissingResource, CreateNamespace, Prune, Delete, ApplyOutOfSyncOnly, PrunePropagationPolicy, PruneLast, Replace, ServerSideApply, '
      + 'ClientSideApplyMigration, FailOnSharedResource, RespectIgnoreDifferences'],
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
  // Even an empty map takes the place of the text.
  expect(found('argocd/shadowed-values', chart('      values: |\n        a: 1\n      valuesObject: {}\n'))).toHaveLength(1);
  expect(found('argocd/shadowed-values', chart('      values: |\n        a: 1\n'))).toEqual([]);
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
    'warning spec.sources[0].ref is given to a chart, and Argo CD lends no files of charts; give it to a source in Git',
    'error spec.sources[1].ref is "a b"; allowed are letters, digits, "-" and "_"',
    'warning spec.sources[1].ref is given to a chart, and Argo CD lends no files of charts; give it to a source in Git',
    'error spec.sources[1].ref is "a b", like that of another source, and Argo CD takes no such Application; give each its own',
    'warning spec.sources[2].name is "x", like that of another source, so nobody can name one of them; give each its own',
  ]);
});

test('a chart that lends its files to another source', () => {
  const reading = (file: string): string => application(`  sources:
    - repoURL: https://charts.example.com
      chart: values
      targetRevision: 1.2.3
      ref: values
    - repoURL: https://charts.example.com
      chart: shop
      targetRevision: 1.2.3
      helm:
        valueFiles:
          - ${file}
`);
  const fault = 'spec.sources[0].ref is given to a chart, and Argo CD lends no files of charts; give it to a source in Git';
  expect(found('argocd/source-names', reading('$values/shop.yaml'))).toEqual([`error ${fault}`]);
  expect(found('argocd/source-names', reading('shop.yaml'))).toEqual([`warning ${fault}`]);
});

test('blocks that Argo CD removes', () => {
  expect(found('argocd/normalised-away', application(`${SOURCE}    helm: {}\n    kustomize:\n      labelWithoutSelector: true\n  syncPolicy: {}\n`))).toEqual([
    'info spec.syncPolicy says nothing, so Argo CD removes it in the cluster, where it then differs from Git for ever; leave it out',
    'info spec.source.helm says nothing, so Argo CD removes it in the cluster, where it then differs from Git for ever; leave it out',
    'info spec.source.kustomize says nothing, so Argo CD removes it in the cluster, where it then differs from Git for ever; leave it out',
  ]);
  expect(found('argocd/normalised-away', application(`${SOURCE}    directory:\n      include: '*.yaml'\n  syncPolicy:\n    automated: {}\n`))).toEqual([]);
  // Argo CD keeps a block with values, though there be none of them.
  expect(found('argocd/normalised-away', application(`${SOURCE}    helm:\n      valuesObject: {}\n`))).toEqual([]);
});

test('an address that no browser opens', () => {
  const annotated = (url: string): string => application(SOURCE, `  annotations:\n    argocd.argoproj.io/managed-by-url: ${url}\n`);
  expect(found('argocd/managed-by-url', annotated('ftp://argocd.example.com'))).toEqual([
    'warning metadata.annotations["argocd.argoproj.io/managed-by-url"] is "ftp://argocd.example.com", which is no address that a browser opens; '
      + 'write https://… of the Argo CD that manages the Application',
  ]);
  expect(found('argocd/managed-by-url', annotated('http://localhost:8080'))).toEqual([]);
  expect(found('argocd/managed-by-url', annotated('HTTPS://argocd.example.com/x?y=%zz'))).toEqual([]);
  expect(found('argocd/managed-by-url', annotated('"https://argocd.example.com/%zz"'))).toHaveLength(1);
  expect(found('argocd/managed-by-url', annotated('"https://argocd.example.com\\n"'))).toHaveLength(1);
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
      'error spec.sourceHydrator.syncSource.path is "apps/./shop" on the branch "live", to which Application.argoproj.io/argocd/shop is hydrated as well, '
        + 'which Argo CD does not see, so each overwrites the other; name a folder for each',
    ]);
    expect(found('argocd/hydrated', `${hydrated('apps/shop')}---\n${hydrated('apps/cache', 'cache')}`)).toEqual([]);
  });

  test('Argo CD sees no collision of what is rendered from different revisions', () => {
    const cache = hydrated('apps/shop', 'cache');
    const fault = 'error spec.sourceHydrator.syncSource.path is "apps/shop" on the branch "live", to which Application.argoproj.io/argocd/shop is hydrated as well,';
    expect(found('argocd/hydrated', `${hydrated('apps/shop')}---\n${cache}`)).toEqual([`${fault} so neither is; name a folder for each`]);
    expect(found('argocd/hydrated', `${hydrated('apps/shop')}---\n${cache.replace('targetRevision: main', 'targetRevision: next')}`)).toEqual([
      `${fault} which Argo CD does not see, so each overwrites the other; name a folder for each`,
    ]);
  });

  test('a folder may begin with dots', () => {
    expect(found('argocd/hydrated-root', hydrated('..shop'))).toEqual([]);
    expect(found('argocd/hydrated-root', hydrated('../shop'))).toHaveLength(1);
  });

  test('the hydrator is on where the parameters say so, in any word that Go knows', () => {
    const parameters = (data: string): string => `---\napiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: argocd-cmd-params-cm\n  namespace: argocd\ndata:\n  ${data}\n`;
    const fault = 'spec.sourceHydrator needs the hydrator, which argocd-cmd-params-cm does not switch on; set hydrator.enabled to "true" there';
    expect(found('argocd/hydrator-disabled', `${hydrated('shop')}${parameters("hydrator.enabled: 'false'")}`)).toEqual([`error ${fault}`]);
    // What is not said may be said elsewhere.
    const silent = `${hydrated('shop')}${parameters("server.insecure: 'true'")}`;
    expect(found('argocd/hydrator-disabled', silent)).toEqual([`info ${fault}`]);
    expect(found('argocd/hydrator-disabled', silent, { complete: true })).toEqual([`error ${fault}`]);
    expect(found('argocd/hydrator-disabled', `${hydrated('shop')}${parameters("hydrator.enabled: '1'")}`)).toEqual([]);
    expect(found('argocd/hydrator-disabled', hydrated('shop'))).toEqual([]);
  });
});

describe('files of other sources', () => {
  const chart = (file: string, more = ''): string => `    - repoURL: https://charts.example.com
      chart: shop
      targetRevision: 1.2.3
      helm:
        valueFiles:
          - ${JSON.stringify(file)}
${more}`;
  const lender = (ref: string, revision: string, repo = 'values'): string => `    - repoURL: https://github.com/acme/${repo}\n      targetRevision: ${revision}\n      ref: ${ref}\n`;
  const check = (...sources: string[]): string[] => found('argocd/lent-files', application(`  sources:\n${sources.join('')}`));

  test('are those of a source that is there', () => {
    expect(check(chart('$value/shop.yaml'), lender('values', 'v1'))).toEqual([
      'error spec.sources[0]: the file "$value/shop.yaml" names the reference "value", which no source has; did you mean "$values"?',
    ]);
    expect(check(chart('$other/shop.yaml'), lender('values', 'v1'))).toEqual([
      'error spec.sources[0]: the file "$other/shop.yaml" names the reference "other", which no source has; give a source "ref: other"',
    ]);
    expect(check(chart('$values/shop.yaml'), lender('values', 'v1'))).toEqual([]);
    const parameters = chart('a.yaml', '        fileParameters:\n          - name: colour\n            path: $value/colour\n');
    expect(check(parameters, lender('values', 'v1'))).toEqual([
      'error spec.sources[0]: the file "$value/colour" names the reference "value", which no source has; did you mean "$values"?',
    ]);
  });

  test('are read of one revision of a repository', () => {
    const two = chart('$one/shop.yaml', '          - $two/shop.yaml\n');
    expect(check(two, lender('one', 'v1'), lender('two', 'v2'))).toEqual([
      'error spec.sources[0]: one source reads https://github.com/acme/values at "v1" and at "v2", and Argo CD takes one revision only; give its references the same',
    ]);
    expect(check(two, lender('one', 'v1'), lender('two', 'v1'))).toEqual([]);
    expect(check(two, lender('one', 'v1'), lender('two', 'v2', 'other'))).toEqual([]);
  });

  test.each(['shop.yaml', '${FILES}/shop.yaml', '$values/{{ .name }}.yaml', '{{ .file }}', 'https://example.com/$x.yaml', 'a/$b.yaml'])('%s says nothing wrong', (file) => {
    expect(check(chart(file), lender('values', 'v1'))).toEqual([]);
  });

  test('of a source that stands alone may begin with a variable', () => {
    const alone = (file: string): string[] => found('argocd/lent-files', application(`${SOURCE}    helm:\n      valueFiles:\n        - ${file}\n`));
    expect(alone('$ARGOCD_APP_NAME/shop.yaml')).toEqual([]);
    expect(alone('$values/shop.yaml')).toHaveLength(1);
  });
});

describe('long names', () => {
  const settings = (data: string, namespace = 'argocd'): string => `---\napiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: argocd-cm\n  namespace: ${namespace}\ndata:\n  ${data}\n`;
  const named = (length: number): string => application(SOURCE).replace('name: shop', `name: ${'x'.repeat(length)}`);
  const byLabel = settings('application.resourceTrackingMethod: label');

  test('do not fit into a label', () => {
    expect(found('argocd/long-name', `${named(64)}${byLabel}`)).toEqual([
      'error metadata.name has 64 characters, and argocd-cm has Argo CD write it into a label of every object, which takes 63; shorten it',
    ]);
    expect(found('argocd/long-name', `${named(63)}${byLabel}`)).toEqual([]);
  });

  test('fit where objects are tracked otherwise', () => {
    // The label is cut there, and tells nobody anything.
    for (const method of ['annotation+label', 'annotation', '${METHOD}']) expect(found('argocd/long-name', `${named(64)}${settings(`application.resourceTrackingMethod: ${method}`)}`)).toEqual([]);
    expect(found('argocd/long-name', named(64))).toEqual([]);
    expect(found('argocd/long-name', `${named(64)}${settings("url: 'https://argocd.example.com'")}`)).toEqual([]);
    expect(found('argocd/long-name', `${named(64)}${settings('application.resourceTrackingMethod: label', 'other')}`)).toEqual([]);
  });
});

describe('destinations', () => {
  const ARGO = 'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: argocd\n---\n';
  const check = (destination: string, registration = '', complete = true): string[] => found('argocd/unknown-destination',
    `${ARGO}${application(SOURCE).replace('server: https://kubernetes.default.svc', destination)}${registration}`, { complete });
  const label = '{ argocd.argoproj.io/secret-type: cluster }';
  const sealed = (data: string, sealedKeys = 'config: AgA='): string => `---
apiVersion: bitnami.com/v1alpha1
kind: SealedSecret
metadata: { name: eu, namespace: argocd }
spec:
  encryptedData: { ${sealedKeys} }
  template:
    metadata: { labels: ${label} }
    data: ${data}
`;
  const external = (data: string, more = ''): string => `---
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: { name: eu, namespace: argocd }
spec:
  secretStoreRef: { kind: ClusterSecretStore, name: vault }
  data: [{ secretKey: token, remoteRef: { key: eu } }]
  target:
    template:
      metadata: { labels: ${label} }
      data: ${data}
${more}`;
  const eu = "{ name: eu, server: 'https://eu.example.com', config: '{{ .config }}' }";

  test.each([['a SealedSecret', sealed], ['an ExternalSecret', external]])('that %s registers are known', (_, registration) => {
    expect(check('name: eu', registration(eu))).toEqual([]);
    expect(check('name: eus', registration(eu))).toEqual(['warning spec.destination.name is "eus", which is no cluster of this fleet; did you mean "eu"?']);
    expect(check('server: https://eu.example.com/', registration(eu))).toEqual([]);
    expect(check('server: https://us.example.com', registration(eu))).toEqual([
      'warning spec.destination.server is "https://us.example.com", which is no cluster of this fleet; did you mean "https://eu.example.com"?',
    ]);
  });

  test('are compared letter by letter', () => {
    expect(check('server: https://EU.example.com', sealed(eu))).toHaveLength(1);
    expect(check('name: EU', sealed(eu))).toHaveLength(1);
  });

  test('are left alone where a registration tells only the other half', () => {
    const nameless = "{ name: '{{ .name }}', server: 'https://eu.example.com' }";
    expect(check('name: somewhere', external(nameless))).toEqual([]);
    expect(check('server: https://us.example.com', external(nameless))).toHaveLength(1);
    const serverless = "{ name: eu, server: '{{ .server }}' }";
    expect(check('name: somewhere', external(serverless))).toHaveLength(1);
    expect(check('server: https://us.example.com', external(serverless))).toEqual([]);
    expect(check('name: somewhere', sealed('{}', 'name: AgA=, server: AgA='))).toEqual([]);
    expect(check('name: somewhere', external('{ config: x }', '      templateFrom: [{ configMap: { name: x, items: [{ key: config }] } }]\n'))).toEqual([]);
    expect(check('name: somewhere', sealed(eu), false)).toEqual([]);
    expect(check('server: https://us.example.com')).toEqual([]);
  });

  const own = (server: string): string => `spec.destination.server is ${JSON.stringify(server)}, by which Argo CD does not know its own cluster, unless it is registered so; write "https://kubernetes.default.svc"`;

  test.each([
    'https://kubernetes.default.svc:443', 'https://kubernetes.default.svc.cluster.local', 'http://kubernetes.default.svc', 'https://kubernetes.default', 'kubernetes.default.svc', 'https://Kubernetes.default.svc',
  ])('%s is not what Argo CD calls its own cluster', (server) => {
    expect(check(`server: ${server}`)).toEqual([`error ${own(server)}`]);
    expect(check(`server: ${server}`, '', false)).toEqual([`info ${own(server)}`]);
  });

  test('its own cluster may be registered by another address', () => {
    const local = "{ name: local, server: 'https://kubernetes.default.svc.cluster.local' }";
    expect(check('server: https://kubernetes.default.svc.cluster.local', sealed(local))).toEqual([]);
    expect(check('server: https://kubernetes.default.svc/')).toEqual([]);
    expect(check('server: https://kubernetes.default.svc.example.com')).toEqual([]);
  });
});

describe('templates of generators', () => {
  const set = (generator: string, template: string, more = ''): string => `apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata: { name: shop, namespace: argocd }
spec:
${more}  generators: [${generator}]
  template: { metadata: { name: '{{name}}' }, spec: ${template} }
`;
  const bare = '{ project: default, destination: {}, syncPolicy: { automated: {}, managedNamespaceMetadata: { labels: { a: b } } }, ignoreDifferences: [{ kind: Service }] }';
  const own = 'list: { elements: [{ name: a }], template: { metadata: {}, spec: { project: shop, destination: { name: in-cluster } } } }';
  const rules = ['incomplete-source', 'ambiguous-destination', 'managed-namespace', 'overwritten-difference', 'no-self-heal', 'project-default'];

  test.each(rules)('argocd/%s leaves alone what they may complete', (rule) => {
    expect(found(`argocd/${rule}`, set('list: { elements: [{ name: a }] }', bare))).toHaveLength(1);
    expect(found(`argocd/${rule}`, set(own, bare))).toEqual([]);
    // Of generators that are combined, nobody reads the template.
    expect(found(`argocd/${rule}`, set(`matrix: { generators: [{ ${own} }, { list: { elements: [{ b: c }] } }] }`, bare))).toHaveLength(1);
  });
});
