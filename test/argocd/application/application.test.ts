import { Testing } from 'cdk8s';
import {
  ArgoApplication, type ArgoApplicationProps, ArgoDeletion, ArgoDestination, ArgoGenerator, ArgoIgnoreRule, ArgoProject, ArgoSource, ArgoSyncOption,
  ArgoSyncPolicy,
} from '../../../src/argocd';
import { GitRepo, HelmRepo } from '../../../src/core';
import { ValuePlaceholder, placeholder } from '../../../src/core/placeholder';
import { argoChart, problemsOf } from '../_chart';

const repo = GitRepo.at('https://github.com/acme/shop');
const charts = HelmRepo.at('https://charts.example.com');
const source = ArgoSource.directory({ repo, path: 'web' });
const destination = ArgoDestination.inCluster('shop');

function manifest(props: Partial<ArgoApplicationProps> = {}) {
  const chart = argoChart();
  new ArgoApplication(chart, 'web', { source, destination, ...props });
  return Testing.synth(chart)[0];
}

function problems(props: Partial<ArgoApplicationProps>): string[] {
  const chart = argoChart();
  new ArgoApplication(chart, 'web', { source, destination, ...props });
  return problemsOf(chart);
}

test('minimal: the project default, synced by hand, without a finalizer', () => {
  expect(manifest()).toEqual({
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: { name: 'test-web', namespace: 'argocd' },
    spec: {
      project: 'default',
      source: { repoURL: 'https://github.com/acme/shop', path: 'web', targetRevision: 'main' },
      destination: { server: 'https://kubernetes.default.svc', namespace: 'shop' },
      syncPolicy: { retry: { limit: 5, backoff: { duration: '5s', factor: 2, maxDuration: '3m' } } },
    },
  });
});

test('full: every field', () => {
  const chart = argoChart();
  const web = new ArgoApplication(chart, 'web', {
    project: new ArgoProject(chart, 'team', { metadata: { name: 'team' } }),
    source,
    additionalSources: [ArgoSource.kustomize({ repo, path: 'extra', name: 'extra' })],
    destination: ArgoDestination.named('eu', 'shop'),
    syncPolicy: ArgoSyncPolicy.automated({ retryLimit: -1, options: [ArgoSyncOption.pruneLast()] }),
    ignoreDifferences: [ArgoIgnoreRule.jsonPointers({ kind: 'Deployment', group: 'apps' }, ['/spec/replicas'])],
    deletion: ArgoDeletion.BACKGROUND,
    info: [{ name: 'owner', value: 'https://acme.example/shop' }],
    revisionHistoryLimit: 0,
    metadata: {
      name: 'shop', namespace: 'delivery', labels: { team: 'shop' }, annotations: { 'argocd.argoproj.io/sync-wave': '1' }, finalizers: ['acme.example/guard'],
    },
  });

  expect(web.name).toBe('shop');
  expect(Testing.synth(chart).find(({ kind }) => kind === 'Application')).toEqual({
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: {
      name: 'shop',
      namespace: 'delivery',
      labels: { team: 'shop' },
      annotations: { 'argocd.argoproj.io/sync-wave': '1' },
      finalizers: ['acme.example/guard', 'resources-finalizer.argocd.argoproj.io/background'],
    },
    spec: {
      project: 'team',
      sources: [
        { repoURL: 'https://github.com/acme/shop', path: 'web', targetRevision: 'main' },
        { repoURL: 'https://github.com/acme/shop', path: 'extra', targetRevision: 'main', name: 'extra' },
      ],
      destination: { name: 'eu', namespace: 'shop' },
      syncPolicy: {
        automated: { prune: true, selfHeal: true },
        retry: { limit: -1, backoff: { duration: '5s', factor: 2, maxDuration: '3m' } },
        syncOptions: ['PruneLast=true', 'RespectIgnoreDifferences=true'],
      },
      ignoreDifferences: [{ group: 'apps', kind: 'Deployment', jsonPointers: ['/spec/replicas'] }],
      info: [{ name: 'owner', value: 'https://acme.example/shop' }],
      revisionHistoryLimit: 0,
    },
  });
});

test('its objects are deleted with it when it says so, and stay when it does not', () => {
  expect(manifest({ deletion: ArgoDeletion.FOREGROUND }).metadata.finalizers).toEqual(['resources-finalizer.argocd.argoproj.io/foreground']);
  expect(manifest({ deletion: ArgoDeletion.ORPHAN }).metadata).toEqual({ name: 'test-web', namespace: 'argocd' });
});

test('ignored differences are left alone in a sync, unless it says otherwise', () => {
  const ignoreDifferences = [ArgoIgnoreRule.managedFields({ kind: '*', group: '*' }, ['kube-controller-manager'])];

  expect(manifest({ ignoreDifferences }).spec.syncPolicy.syncOptions).toEqual(['RespectIgnoreDifferences=true']);
  expect(manifest({ ignoreDifferences, respectIgnoreDifferences: false }).spec.syncPolicy.syncOptions).toBeUndefined();
  expect(manifest({ ignoreDifferences: [] }).spec.syncPolicy.syncOptions).toBeUndefined();
});

test('nothing empty is written, since Argo CD would take it away', () => {
  const { spec } = manifest({
    additionalSources: [],
    ignoreDifferences: [],
    info: [],
    syncPolicy: ArgoSyncPolicy.manual({ retryLimit: 0, options: [] }),
    metadata: { finalizers: [] },
  });

  expect(Object.keys(spec).sort()).toEqual(['destination', 'project', 'source']);
});

test('a null among the values of a chart stays, in one source and in several', () => {
  const chart = ArgoSource.helmChart({ repo: charts, chart: 'web', version: '1.2.3', values: { probe: null, list: [null, 1], kept: {} } });
  const values = { probe: null, list: [null, 1], kept: {} };

  expect(manifest({ source: chart }).spec.source.helm.valuesObject).toEqual(values);
  expect(manifest({ additionalSources: [chart] }).spec.sources[1].helm.valuesObject).toEqual(values);
});

test('files with values come from another repository', () => {
  const chart = ArgoSource.helmChart({
    repo: charts, chart: 'web', version: '1.2.3', valueFiles: ['$values/web/eu.yaml'], fileParameters: [{ name: 'motd', path: '$values/motd.txt' }],
  });

  expect(manifest({ source: chart, additionalSources: [ArgoSource.reference(repo, 'values', 'v1')] }).spec.sources).toEqual([
    {
      repoURL: 'https://charts.example.com',
      chart: 'web',
      targetRevision: '1.2.3',
      helm: { valueFiles: ['$values/web/eu.yaml'], fileParameters: [{ name: 'motd', path: '$values/motd.txt' }] },
    },
    { repoURL: 'https://github.com/acme/shop', targetRevision: 'v1', ref: 'values' },
  ]);
});

test('a source that renders can lend its files as well', () => {
  const chart = ArgoSource.helmChart({ repo: charts, chart: 'web', version: '1.2.3', valueFiles: ['$shop/values.yaml'] });

  expect(problems({ source: chart, additionalSources: [ArgoSource.directory({ repo, path: 'web', ref: 'shop' })] })).toEqual([]);
});

test('variables of Argo CD name files where there is one source', () => {
  const alone = ArgoSource.helmDirectory({ repo, path: 'web', valueFiles: ['$ARGOCD_APP_NAME/values.yaml', '${ARGOCD_APP_NAME}.yaml'] });

  expect(problems({ source: alone })).toEqual([]);
  expect(problems({ source: alone, additionalSources: [source] })).toEqual([
    '[test/web] the file "$ARGOCD_APP_NAME/values.yaml" names the reference "ARGOCD_APP_NAME", which no source has; '
      + 'write "./$ARGOCD_APP_NAME/values.yaml" for the variable',
    '[test/web] the file "${ARGOCD_APP_NAME}.yaml" names the reference "{ARGOCD_APP_NAME}.yaml", which no source has; '
      + 'write "./${ARGOCD_APP_NAME}.yaml" for the variable',
  ]);
});

test('what the author changes afterwards does not reach it', () => {
  const values = { image: { tag: '1' } };
  const ignored = [ArgoIgnoreRule.jqPaths({ kind: 'Service' }, ['.spec.ports'])];
  const chart = argoChart();
  new ArgoApplication(chart, 'web', {
    source: ArgoSource.helmChart({ repo: charts, chart: 'web', version: '1.2.3', values }), destination, ignoreDifferences: ignored,
  });
  const before = Testing.synth(chart);
  values.image.tag = '2';
  ignored.length = 0;

  expect(Testing.synth(chart)).toEqual(before);
  expect(before[0].spec.source.helm.valuesObject).toEqual({ image: { tag: '1' } });
});

test('a handle of a reference names its files', () => {
  const values = ArgoSource.reference(repo, 'values');
  const chart = ArgoSource.helmChart({
    repo: charts, chart: 'web', version: '1.2.3', valueFiles: [values.file('web/eu.yaml')], fileParameters: [{ name: 'motd', path: values.file('motd.txt') }],
  });

  expect(manifest({ source: chart, additionalSources: [values] }).spec.sources[0].helm)
    .toEqual({ valueFiles: ['$values/web/eu.yaml'], fileParameters: [{ name: 'motd', path: '$values/motd.txt' }] });
  expect(problems({ source: chart })).toEqual([
    '[test/web] the file "$values/web/eu.yaml" names the reference "values", which no source has; add ArgoSource.reference(repo, "values")',
    '[test/web] the file "$values/motd.txt" names the reference "values", which no source has; add ArgoSource.reference(repo, "values")',
  ]);
});

describe('a hydrated source', () => {
  const hydrated = (dry: ArgoSource) => ArgoSource.hydrated({ dry, branch: 'environments/eu', path: 'web' });

  test('is rendered as sourceHydrator, with the nulls of its chart', () => {
    const dry = ArgoSource.helmDirectory({ repo, path: 'charts/web', values: { probe: null } });

    const { spec } = manifest({ source: hydrated(dry) });
    expect(Object.keys(spec).sort()).toEqual(['destination', 'project', 'sourceHydrator', 'syncPolicy']);
    expect(spec.sourceHydrator).toEqual({
      drySource: { repoURL: 'https://github.com/acme/shop', path: 'charts/web', targetRevision: 'main', helm: { valuesObject: { probe: null } } },
      syncSource: { targetBranch: 'environments/eu', path: 'web' },
    });
  });

  test('fails beside others', () => {
    expect(problems({ source, additionalSources: [hydrated(source)] })).toEqual([
      '[test/web] a hydrated source is an Application\'s only one, and Argo CD passes over all others; leave them out, or do not hydrate',
    ]);
  });

  test('fails when it names files of references, and when the name is too long for its release', () => {
    const name = 'a'.repeat(54);

    expect(problems({ source: hydrated(ArgoSource.helmDirectory({ repo, path: 'web', valueFiles: ['$values/eu.yaml'] })), metadata: { name } })).toEqual([
      '[test/web] the file "$values/eu.yaml" names the reference "values", which no source has; add ArgoSource.reference(repo, "values")',
      `[test/web] the Application's name, which Helm takes for the release, is "${name}"; it has 54 characters, and Helm allows 53; give a releaseName`,
    ]);
  });
});

test('fails with what only an ArgoApplicationSet fills in', () => {
  expect(problems({
    source: ArgoSource.directory({ repo: GitRepo.at(placeholder('.url')), path: `env/${placeholder('.path.path')}`, recurse: new ValuePlaceholder('.recurse') as any }),
    destination: ArgoDestination.server(placeholder('.server'), placeholder('.namespace')),
    metadata: { name: 'shop', labels: { 'acme.example/env': placeholder('.env') } },
    revisionHistoryLimit: new ValuePlaceholder('.history') as any,
  })).toEqual([
    ['metadata.labels["acme.example/env"]', '.env'],
    ['spec.source.repoURL', '.url'],
    ['spec.source.path', '.path.path'],
    ['spec.source.directory.recurse', '.recurse'],
    ['spec.destination.server', '.server'],
    ['spec.destination.namespace', '.namespace'],
    ['spec.revisionHistoryLimit', '.history'],
  ].map(([field, expression]) => `[test/web] ${field} is to be filled in with ${expression}, which only an ArgoApplicationSet does; `
    + 'write a value, or give it to the template of an ArgoApplicationSet'));
});

test('fails when two sources share a reference or a name', () => {
  expect(problems({
    source: ArgoSource.directory({ repo, path: 'web', ref: 'a', name: 'n' }),
    additionalSources: [ArgoSource.directory({ repo, path: 'b', ref: 'a', name: 'n' })],
  })).toEqual([
    '[test/web] two sources have the reference "a"; give each its own',
    '[test/web] two sources have the name "n"; give each its own',
  ]);
});

test('fails when no source renders anything', () => {
  expect(problems({ source: ArgoSource.reference(repo, 'values') })).toEqual([
    '[test/web] no source renders anything; references only lend files to other sources',
  ]);
});

test('fails when a file names a reference that no source has', () => {
  const chart = (file: string) => ArgoSource.helmChart({ repo: charts, chart: 'web', version: '1.2.3', valueFiles: [file] });
  const additionalSources = [ArgoSource.reference(repo, 'values')];

  expect(problems({ source: chart('$value/eu.yaml'), additionalSources })).toEqual([
    '[test/web] the file "$value/eu.yaml" names the reference "value", which no source has; did you mean "$values"?',
  ]);
  expect(problems({ source: chart('$other/eu.yaml') })).toEqual([
    '[test/web] the file "$other/eu.yaml" names the reference "other", which no source has; add ArgoSource.reference(repo, "other")',
  ]);
});

test('fails when a source reads one repository at two revisions', () => {
  const twice = ArgoSource.helmChart({ repo: charts, chart: 'web', version: '1.2.3', valueFiles: ['$a/1.yaml', '$b/2.yaml'] });
  const again = GitRepo.at('https://github.com/Acme/shop.git');

  expect(problems({ source: twice, additionalSources: [ArgoSource.reference(repo, 'a'), ArgoSource.reference(again, 'b', 'v2')] })).toEqual([
    '[test/web] one source reads https://github.com/Acme/shop.git at "main" and at "v2", and Argo CD takes one revision only; give its references the same',
  ]);
});

test('fails when a source reads its own repository at another revision', () => {
  const own = ArgoSource.helmDirectory({ repo, path: 'web', valueFiles: ['$a/1.yaml'] });

  expect(problems({ source: own, additionalSources: [ArgoSource.reference(repo, 'a', 'v2')] })).toEqual([
    '[test/web] a source at "main" reads its own repository https://github.com/acme/shop at "v2", and Argo CD takes one revision only; give both the same',
  ]);
});

test('fails when its name is too long for the release', () => {
  const name = 'a'.repeat(54);
  const helm = (releaseName?: string) => ArgoSource.helmChart({ repo: charts, chart: 'web', version: '1.2.3', releaseName });

  expect(problems({ source: helm(), metadata: { name } })).toEqual([
    `[test/web] the Application's name, which Helm takes for the release, is "${name}"; it has 54 characters, and Helm allows 53; give a releaseName`,
  ]);
  expect(problems({ source: helm('web'), metadata: { name } })).toEqual([]);
  expect(problems({ metadata: { name } })).toEqual([]);
});

test('fails when Argo CD is to make a namespace that nobody named', () => {
  const message = '[test/web] the sync policy has Argo CD make the namespace, but the destination names none; name one';

  for (const syncPolicy of [
    ArgoSyncPolicy.manual({ options: [ArgoSyncOption.createNamespace()] }), ArgoSyncPolicy.manual({ managedNamespaceLabels: { a: 'b' } }),
  ]) {
    expect(problems({ destination: ArgoDestination.inCluster(), syncPolicy })).toEqual([message]);
  }
});

test('fails when it says both that ignored differences are left alone and that they are not', () => {
  const syncPolicy = ArgoSyncPolicy.manual({ options: [ArgoSyncOption.respectIgnoreDifferences()] });

  expect(problems({ respectIgnoreDifferences: false, syncPolicy })).toEqual([
    '[test/web] respectIgnoreDifferences is false, but the sync policy has the option RespectIgnoreDifferences; leave one of them out',
  ]);
});

test('fails when the history is no number of deployments', () => {
  expect(problems({ revisionHistoryLimit: -1 })).toEqual(['[test/web] revisionHistoryLimit is -1; write a whole number from 0 on']);
  expect(problems({ revisionHistoryLimit: 1.5 })).toEqual(['[test/web] revisionHistoryLimit is 1.5; write a whole number from 0 on']);
});

test('fails when metadata holds the finalizer that deletion writes', () => {
  expect(problems({ metadata: { finalizers: ['resources-finalizer.argocd.argoproj.io'] } })).toEqual([
    '[test/web] metadata names a finalizer of Argo CD; say it with deletion',
  ]);
});

test('fails with all that is wrong at once, each once', () => {
  const wrong = ArgoSource.directory({ repo, path: '/web' });

  expect(problems({ source: wrong, destination: ArgoDestination.named('eu-*', 'Shop'), revisionHistoryLimit: -1 })).toEqual([
    '[test/web] the source\'s path is "/web"; write it from the root of the repository, without a slash first',
    '[test/web] the destination\'s cluster is "eu-*", a pattern, which only projects know; name one cluster',
    '[test/web] the destination\'s namespace is "Shop"; allowed are lower-case letters, digits and "-", with a letter or digit first and last',
    '[test/web] revisionHistoryLimit is -1; write a whole number from 0 on',
  ]);
});

test('fails with what is wrong with its sync policy', () => {
  const syncPolicy = ArgoSyncPolicy.automated({ retryFactor: 0.5, options: [ArgoSyncOption.serverSideApply(), ArgoSyncOption.replace()] });

  expect(problems({ syncPolicy })).toEqual([
    '[test/web] retryFactor is 0.5; write a whole number from 1 on',
    '[test/web] the sync options Replace and ServerSideApply are both given, and Replace wins; give one of them',
  ]);
});

test('fails in a plain app with the whole text that cdk8s writes', () => {
  const chart = argoChart();
  new ArgoApplication(chart, 'web', { source: ArgoSource.directory({ repo, path: '' }), destination, revisionHistoryLimit: -1 });

  expect(() => Testing.synth(chart)).toThrow(new Error([
    'Validation failed with the following errors:',
    '  [test/web] the source\'s path is empty; write "." for the root of the repository',
    '  [test/web] revisionHistoryLimit is -1; write a whole number from 0 on',
  ].join('\n')));
});

test('two synths are equal', () => {
  const chart = argoChart();
  new ArgoApplication(chart, 'web', { source, destination, syncPolicy: ArgoSyncPolicy.automated(), deletion: ArgoDeletion.FOREGROUND });
  new ArgoApplication(chart, 'hydrated', {
    source: ArgoSource.hydrated({ dry: ArgoSource.helmDirectory({ repo, path: 'web', values: { probe: null } }), branch: 'eu', path: 'web' }),
    destination,
    manifestGeneratePaths: ['.'],
    ignoreDifferences: [ArgoIgnoreRule.istioWeights()],
  });

  expect(Testing.synth(chart)).toEqual(Testing.synth(chart));
});

test('a parameter of a generator is named as people read it', () => {
  const chart = argoChart();
  const list = ArgoGenerator.list([{ name: 'web' }]);
  new ArgoApplication(chart, 'web', { source: ArgoSource.directory({ repo, path: `apps/${list.param('name')}` }), destination });

  expect(problemsOf(chart)).toEqual([
    '[test/web] spec.source.path is to be filled in with .name, which only an ArgoApplicationSet does; write a value, or give it to the template of an ArgoApplicationSet',
  ]);
});
