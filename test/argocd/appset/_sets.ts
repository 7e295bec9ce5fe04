import type { Chart } from 'cdk8s';
import {
  ArgoApplicationSet, type ArgoApplicationSetProps, type ArgoApplicationTemplate, ArgoCondition, ArgoDeletion, ArgoDestination, ArgoExpression,
  ArgoGenerator, ArgoMatchExpression, type ArgoPreviewCluster, ArgoRollingStep, ArgoSource, ArgoSyncPolicy, ArgoTemplatePatch, GitRepo, HelmRepo,
} from '../../../src';

/** An ApplicationSet, what there is around it, and what Argo CD makes of it. */
export interface JudgedSet {
  readonly props: () => ArgoApplicationSetProps;
  readonly clusters?: ArgoPreviewCluster[];
  /** Files of the repository, by path. */
  readonly files?: Record<string, string>;
  /** Parts of the Applications, by name. */
  readonly expected: Record<string, unknown>;
}

export const REPO = GitRepo.at('https://git.example.com/acme/fleet');

/** A template with what every set has. */
export function template(name: string, more: Partial<ArgoApplicationTemplate> = {}): ArgoApplicationTemplate {
  return { name, source: ArgoSource.directory({ repo: REPO, path: 'web' }), destination: ArgoDestination.inCluster('web'), ...more };
}

export function made(chart: Chart, props: ArgoApplicationSetProps): ArgoApplicationSet {
  return new ArgoApplicationSet(chart, 'set', props);
}

const EU: ArgoPreviewCluster = {
  name: 'Prod_EU', server: 'https://eu.example.com', labels: { 'env': 'prod', 'example.com/region': 'eu-1' }, annotations: { 'example.com/owner': 'team "a"' },
};
const US: ArgoPreviewCluster = { name: 'prod-us', server: 'https://us.example.com', labels: { 'env': 'prod', 'example.com/region': 'us-1' } };
const DEV: ArgoPreviewCluster = { name: 'dev', server: 'https://dev.example.com', labels: { env: 'dev' } };

export const SETS: Record<string, JudgedSet> = {
  'folders on clusters': {
    clusters: [EU, US, DEV],
    files: { 'apps/web/a.yaml': '', 'apps/api/a.yaml': '', 'apps/legacy/a.yaml': '', 'other/a.yaml': '' },
    props: () => {
      const clusters = ArgoGenerator.clusters({ matchLabels: { env: 'prod' }, values: { tier: 'gold' } });
      const folders = ArgoGenerator.gitDirectories({ repo: REPO, directories: ['apps/*'], exclude: ['apps/legacy'] });
      return {
        generators: [ArgoGenerator.matrix(folders, clusters)],
        template: template(`${clusters.nameNormalized}-${folders.basename}`, {
          labels: { env: clusters.label('env'), tier: clusters.value('tier'), [`part-${folders.segment(1)}`]: 'yes' },
          source: ArgoSource.directory({ repo: REPO, path: folders.path, recurse: true }),
          destination: ArgoDestination.server(clusters.server, folders.basename),
          syncPolicy: ArgoSyncPolicy.automated(),
        }),
      };
    },
    expected: Object.fromEntries(['prod-eu', 'prod-us'].flatMap((cluster) => ['api', 'web'].map((folder) => [`${cluster}-${folder}`, {
      labels: { env: 'prod', tier: 'gold', [`part-${folder}`]: 'yes' },
      finalizers: undefined,
      spec: {
        project: 'default',
        source: { path: `apps/${folder}`, directory: { recurse: true }, targetRevision: 'main' },
        destination: { server: `https://${cluster.slice(5)}.example.com`, namespace: folder },
        syncPolicy: { automated: { prune: true, selfHeal: true } },
      },
    }]))),
  },
  'labels with slashes': {
    clusters: [EU, US, DEV],
    props: () => {
      const clusters = ArgoGenerator.clusters({ matchExpressions: [ArgoMatchExpression.exists('example.com/region')] });
      return {
        generators: [clusters],
        template: template(`web-${clusters.label('example.com/region')}`, {
          annotations: {
            owner: ArgoExpression.default(clusters.annotation('example.com/owner'), 'nobody'),
            region: ArgoExpression.replace(clusters.label('example.com/region'), '-', '_'),
          },
          destination: ArgoDestination.named(clusters.name, 'web'),
        }),
      };
    },
    expected: {
      'web-eu-1': { annotations: { owner: 'team "a"', region: 'eu_1' }, spec: { destination: { name: 'Prod_EU' } } },
      'web-us-1': { annotations: { owner: 'nobody', region: 'us_1' }, spec: { destination: { name: 'prod-us' } } },
    },
  },
  'the own cluster without labels': {
    clusters: [DEV],
    props: () => {
      const clusters = ArgoGenerator.clusters();
      return {
        generators: [clusters],
        template: template(`web-${clusters.nameNormalized}`, { labels: { env: ArgoExpression.default(clusters.label('env'), 'hub') } }),
      };
    },
    expected: { 'web-dev': { labels: { env: 'dev' } }, 'web-in-cluster': { labels: { env: 'hub' } } },
  },
  'texts of other templates': {
    props: () => {
      const list = ArgoGenerator.list([{ env: 'dev' }, { env: 'prod' }]);
      return {
        generators: [list],
        template: template(`web-${list.param('env')}`, {
          annotations: { note: '{{ .Values.a }} {{{ b }} {', [`key-${list.param('env')}`]: `{${list.param('env')}}` },
          source: ArgoSource.helmChart({
            repo: HelmRepo.at('https://charts.example.com'),
            chart: 'web',
            version: '1.2.3',
            values: { 'url': `https://{{ .Values.host }}.${list.param('env')}.example.com`, '{{ .k }}': [{ text: '{{- if .x }}`"\\{{ end }}' }] },
          }),
        }),
      };
    },
    expected: Object.fromEntries(['dev', 'prod'].map((env) => [`web-${env}`, {
      annotations: { note: '{{ .Values.a }} {{{ b }} {', [`key-${env}`]: `{${env}}` },
      spec: { source: { helm: { valuesObject: { 'url': `https://{{ .Values.host }}.${env}.example.com`, '{{ .k }}': [{ text: '{{- if .x }}`"\\{{ end }}' }] } } } },
    }])),
  },
  'values that are null': {
    props: () => {
      const list = ArgoGenerator.list([{ env: 'dev', size: 2 }]);
      const values = { sidecar: null, host: `{{ .Values.a }}.${list.param('env')}`, size: list.paramValue('size'), deep: [{ '{{ k }}': null, 'yes': 'on' }] };
      return {
        generators: [list],
        template: template(`web-${list.param('env')}`, { source: ArgoSource.helmDirectory({ repo: REPO, path: 'chart', values }) }),
      };
    },
    expected: {
      'web-dev': {
        spec: {
          source: {
            helm: {
              valuesObject: undefined, values: 'sidecar: null\nhost: "{{ .Values.a }}.dev"\nsize: 2\ndeep:\n  - "\\u007b{ k }}": null\n    "yes": "on"\n',
            },
          },
        },
      },
    },
  },
  'two folders in one matrix': {
    files: { 'apps/web/a.yaml': '', 'apps/api/a.yaml': '', 'places/eu/a.yaml': '', 'places/us/a.yaml': '' },
    props: () => {
      const apps = ArgoGenerator.gitDirectories({ repo: REPO, directories: ['apps/*'], prefix: 'app' });
      const places = ArgoGenerator.gitDirectories({ repo: REPO, directories: ['places/*'], prefix: 'in-place', values: { text: '{{ .not }} ours' } });
      return {
        generators: [ArgoGenerator.matrix(apps, places)],
        template: template(`${apps.basename}-${places.basenameNormalized}`, {
          annotations: { at: `${apps.segment(0)}/${places.segment(1)}`, text: places.value('text') },
          source: ArgoSource.directory({ repo: REPO, path: `${places.path}/../${apps.path}`.replace('/../', '/') }),
        }),
      };
    },
    expected: Object.fromEntries(['api', 'web'].flatMap((app) => ['eu', 'us'].map((place) => [`${app}-${place}`, {
      annotations: { at: `apps/${place}`, text: '{{ .not }} ours' }, spec: { source: { path: `places/${place}/apps/${app}` } },
    }]))),
  },
  'the second generator uses the first': {
    files: { 'dev/web/a.yaml': '', 'dev/api/a.yaml': '', 'prod/web/a.yaml': '' },
    props: () => {
      const envs = ArgoGenerator.list([{ env: 'dev', size: 1 }, { env: 'prod', size: 1500000 }]);
      const folders = ArgoGenerator.gitDirectories({
        repo: REPO, directories: [`${envs.param('env')}/*`], values: { host: `{{ raw }}.${envs.param('env')}.example.com` },
      });
      return {
        generators: [ArgoGenerator.matrix(envs, folders)],
        template: template(`${envs.param('env')}-${folders.basename}`, { annotations: { host: folders.value('host'), size: envs.param('size') } }),
      };
    },
    expected: {
      'dev-api': { annotations: { host: '{{ raw }}.dev.example.com', size: '1' } },
      'dev-web': { annotations: { host: '{{ raw }}.dev.example.com', size: '1' } },
      'prod-web': { annotations: { host: '{{ raw }}.prod.example.com', size: '1500000' } },
    },
  },
  'values of own and other parameters in the second generator': {
    clusters: [EU, US, DEV],
    props: () => {
      const envs = ArgoGenerator.list([{ env: 'dev' }, { env: 'prod' }]);
      const clusters = ArgoGenerator.clusters({
        matchLabels: { env: envs.param('env') }, values: { literal: '{{ .x }}', of: envs.param('env'), both: `${ArgoExpression.raw('.server')}` },
      });
      return {
        generators: [ArgoGenerator.matrix(envs, clusters)],
        template: template(`${envs.param('env')}-${clusters.nameNormalized}`, { annotations: { literal: clusters.value('literal'), of: clusters.value('of') } }),
      };
    },
    expected: {
      'dev-dev': { annotations: { literal: '{{ .x }}', of: 'dev' } },
      'prod-prod-eu': { annotations: { literal: '{{ .x }}', of: 'prod' } },
      'prod-prod-us': { annotations: { literal: '{{ .x }}', of: 'prod' } },
    },
  },
  'a matrix in a matrix': {
    props: () => {
      const a = ArgoGenerator.list([{ a: 'one' }, { a: 'two' }]);
      const b = ArgoGenerator.list([{ b: `b-${a.param('a')}`, literal: '{{ b }}' }]);
      const c = ArgoGenerator.list([{ c: `${b.param('b')}-c`, text: '{{ c }}', outer: `${a.param('a')}{{` }]);
      return {
        generators: [ArgoGenerator.matrix(a, ArgoGenerator.matrix(b, c))],
        template: template(`${a.param('a')}-${c.param('c')}`, { annotations: { b: b.param('literal'), text: c.param('text'), outer: c.param('outer') } }),
      };
    },
    expected: {
      'one-b-one-c': { annotations: { b: '{{ b }}', text: '{{ c }}', outer: 'one{{' } },
      'two-b-two-c': { annotations: { b: '{{ b }}', text: '{{ c }}', outer: 'two{{' } },
    },
  },
  'merged with values': {
    clusters: [EU, US, DEV],
    props: () => {
      const clusters = ArgoGenerator.clusters({ matchExpressions: [ArgoMatchExpression.exists('env')], values: { size: 'small', ha: 'no' } });
      const large = ArgoGenerator.clusters({ matchLabels: { 'example.com/region': 'us-1' }, values: { size: 'large' } });
      const special = ArgoGenerator.list([{ name: 'prod-us', tier: 'gold' }, { name: 'gone', tier: 'none' }]);
      return {
        generators: [ArgoGenerator.merge([clusters.name], clusters, [large, special])],
        template: template(`web-${clusters.nameNormalized}`, {
          labels: { size: clusters.value('size'), ha: clusters.value('ha'), tier: ArgoExpression.default(special.param('tier'), 'basic') },
        }),
      };
    },
    expected: {
      'web-dev': { labels: { size: 'small', ha: 'no', tier: 'basic' } },
      'web-prod-eu': { labels: { size: 'small', ha: 'no', tier: 'basic' } },
      'web-prod-us': { labels: { size: 'large', ha: 'no', tier: 'gold' } },
    },
  },
  'values that are no texts': {
    props: () => {
      const list = ArgoGenerator.list([{ env: 'dev', prune: false, limit: 2, hosts: ['a', 'b'], replicas: 1 }, { env: 'prod', prune: true, limit: 7, hosts: [], replicas: 3 }]);
      return {
        generators: [list],
        template: template(`web-${list.param('env')}`, {
          source: ArgoSource.helmChart({
            repo: HelmRepo.at('https://charts.example.com'),
            chart: 'web',
            version: '1.2.3',
            values: { replicas: list.paramValue('replicas'), hosts: list.paramValue('hosts'), deep: { a: [{ b: list.paramValue('replicas'), text: `{{ ${list.param('env')}` }] }, nested: { env: `x-${list.param('env')}"`, raw: '{{ .Values.y }}', yes: 'no' } },
          }),
          syncPolicy: ArgoSyncPolicy.automated({ prune: list.paramValue('prune'), retryLimit: list.paramValue('limit') }),
        }),
      };
    },
    expected: {
      'web-dev': {
        spec: {
          source: { chart: 'web', helm: { valuesObject: { replicas: 1, hosts: ['a', 'b'], nested: { env: 'x-dev"', raw: '{{ .Values.y }}', yes: 'no' } } } },
          syncPolicy: { automated: { prune: false, selfHeal: true }, retry: { limit: 2, backoff: { duration: '5s' } } },
        },
      },
      'web-prod': {
        spec: {
          source: { helm: { valuesObject: { replicas: 3, hosts: [] } } },
          syncPolicy: { automated: { prune: true, selfHeal: true }, retry: { limit: 7 } },
        },
      },
    },
  },
  'values that are no texts in lists': {
    props: () => {
      const list = ArgoGenerator.list([{ env: 'dev', count: 1 }, { env: 'prod', count: 1200000, canary: true }]);
      return {
        generators: [list],
        template: template(`web-${list.param('env')}`, {
          source: ArgoSource.kustomize({ repo: REPO, path: 'web', nameSuffix: '-{{ x }}', replicas: [{ name: `web-${list.param('env')}`, count: list.paramValue('count') }, { name: 'api', count: 2 }] }),
          additionalSources: [ArgoSource.helmDirectory({ repo: REPO, path: 'chart', values: { a: '{{ a }}', on: list.paramValue('canary', false) } })],
        }),
      };
    },
    expected: {
      'web-dev': {
        spec: {
          sources: [
            { path: 'web', kustomize: { nameSuffix: '-{{ x }}', replicas: [{ name: 'web-dev', count: 1 }, { name: 'api', count: 2 }] } },
            { path: 'chart', helm: { valuesObject: { a: '{{ a }}', on: false } } },
          ],
        },
      },
      'web-prod': { spec: { sources: [{ kustomize: { replicas: [{ name: 'web-prod', count: 1200000 }, { name: 'api', count: 2 }] } }, { helm: { valuesObject: { on: true } } }] } },
    },
  },
  'values that are no texts in a chart that is hydrated': {
    props: () => {
      const list = ArgoGenerator.list([{ env: 'dev', replicas: 1, more: { c: 3 } }, { env: 'prod', replicas: 3, more: {} }]);
      const values = { replicas: list.paramValue('replicas'), deep: { a: { b: '{{ b }}' } }, more: { on: true, all: list.paramValue('more') } };
      const isProd = ArgoCondition.equalTo(list.param('env'), 'prod');
      return {
        generators: [list],
        template: template(`web-${list.param('env')}`, {
          source: ArgoSource.hydrated({ dry: ArgoSource.helmDirectory({ repo: REPO, path: 'chart', values }), branch: `env/${list.param('env')}`, path: 'web' }),
        }),
        patches: [ArgoTemplatePatch.when(isProd, { spec: { sourceHydrator: { drySource: { helm: { valuesObject: { deep: { a: { c: '{{ c }}' } } } } } } } })],
      };
    },
    expected: {
      'web-dev': {
        spec: {
          sourceHydrator: {
            drySource: { path: 'chart', helm: { valuesObject: { replicas: 1, deep: { a: { b: '{{ b }}', c: undefined } }, more: { on: true, all: { c: 3 } } } } },
            syncSource: { targetBranch: 'env/dev' },
          },
        },
      },
      'web-prod': {
        spec: { sourceHydrator: { drySource: { helm: { valuesObject: { replicas: 3, deep: { a: { b: '{{ b }}', c: '{{ c }}' } }, more: { on: true, all: {} } } } } } },
      },
    },
  },
  'patches with conditions': {
    props: () => {
      const list = ArgoGenerator.list([{ env: 'dev' }, { env: 'staging', frozen: true }, { env: 'prod', owner: 'a "b" {{ c' }]);
      const isProd = ArgoCondition.equalTo(list.param('env'), 'prod');
      return {
        generators: [list],
        template: template(`web-${list.param('env')}`, {
          source: ArgoSource.helmDirectory({ repo: REPO, path: 'chart', values: { a: { b: 1 }, list: [1, 2], other: { c: '{{ x }}' } } }),
        }),
        patches: [
          ArgoTemplatePatch.unless(isProd, { spec: { syncPolicy: { automated: { prune: true } } } }),
          ArgoTemplatePatch.when(ArgoCondition.isTrue(list.paramValue('frozen', false)), { spec: { syncPolicy: { automated: null } } }),
          ArgoTemplatePatch.when(isProd, { metadata: { annotations: { owner: list.param('owner'), raw: '{{ raw }}' } }, spec: { source: { helm: { valuesObject: { a: { c: 2 }, list: [3] } } } } }),
        ],
      };
    },
    expected: {
      'web-dev': { spec: { syncPolicy: { automated: { prune: true } }, source: { helm: { valuesObject: { a: { b: 1 }, list: [1, 2], other: { c: '{{ x }}' } } } } } },
      'web-staging': { annotations: undefined, spec: { syncPolicy: { automated: undefined, retry: { limit: 5 } }, source: { helm: { valuesObject: { a: { b: 1 }, list: [1, 2], other: { c: '{{ x }}' } } } } } },
      'web-prod': { annotations: { owner: 'a "b" {{ c', raw: '{{ raw }}' }, spec: { syncPolicy: { automated: undefined }, source: { helm: { valuesObject: { a: { b: 1, c: 2 }, list: [3], other: { c: '{{ x }}' } } } } } },
    },
  },
  'what stands in files': {
    files: {
      'clusters/eu/config.yaml': 'cluster:\n  name: Big One\n  size: 3\nmy-key: true\nport: 1234567\n',
      'clusters/us/config.yaml': '- cluster: { name: a, size: 1 }\n  my-key: false\n  port: 80\n  extra: x\n- cluster: { name: b, size: 2 }\n  my-key: false\n  port: 80\n',
    },
    props: () => {
      const files = ArgoGenerator.gitFiles({ repo: REPO, files: ['clusters/*/config.yaml'], values: { from: 'x' } });
      return {
        generators: [files],
        template: template(`${files.basename}-${ArgoExpression.normalize(files.param('cluster', 'name'))}`, {
          annotations: {
            file: files.filename,
            key: files.param('my-key'),
            extra: ArgoExpression.default(files.param('extra'), '-'),
            size: `${files.param('cluster', 'size')}${files.param('my-key')}`,
            upper: ArgoExpression.lower(`A${files.param('cluster', 'size')}${files.param('cluster', 'size')}`),
            from: files.value('from'),
            short: ArgoExpression.truncate(ArgoExpression.slugify(files.param('cluster', 'name')), 5),
          },
          revisionHistoryLimit: ArgoExpression.value(files.param('cluster', 'size')),
          syncPolicy: ArgoSyncPolicy.automated({ prune: files.paramValue('my-key'), retryLimit: files.paramValue('port') }),
        }),
      };
    },
    expected: {
      'eu-big-one': {
        annotations: { file: 'config.yaml', key: 'true', extra: '-', size: '3true', upper: 'a33', from: 'x', short: 'big-o' },
        spec: { revisionHistoryLimit: 3, syncPolicy: { automated: { prune: true }, retry: { limit: 1234567 } } },
      },
      'us-a': { annotations: { extra: 'x', size: '1false' }, spec: { revisionHistoryLimit: 1, syncPolicy: { automated: { prune: false } } } },
      'us-b': { annotations: { extra: '-' }, spec: { revisionHistoryLimit: 2 } },
    },
  },
  'templates of generators': {
    clusters: [EU, DEV],
    props: () => {
      const clusters = ArgoGenerator.clusters({ matchLabels: { env: 'prod' } });
      const list = ArgoGenerator.list([{ env: 'test' }], {
        template: {
          name: 'web-test',
          labels: { kind: 'list' },
          destination: ArgoDestination.inCluster('test'),
          annotations: { raw: '{{ raw }}' },
          source: ArgoSource.directory({ repo: REPO, path: 'test' }),
          revisionHistoryLimit: 3,
        },
      });
      return {
        generators: [clusters, list],
        template: template(`web-${clusters.nameNormalized}`, { labels: { kind: 'cluster', all: 'yes' }, destination: ArgoDestination.server('https://kubernetes.default.svc', 'web') }),
      };
    },
    expected: {
      'web-prod-eu': { labels: { kind: 'cluster', all: 'yes' }, spec: { source: { path: 'web' }, destination: { namespace: 'web' } } },
      'web-test': { labels: { kind: 'list', all: 'yes' }, annotations: { raw: '{{ raw }}' }, spec: { source: { path: 'test' }, destination: { namespace: 'test' }, revisionHistoryLimit: 3 } },
    },
  },
  'selected parameters': {
    clusters: [EU, US, DEV],
    props: () => {
      const list = ArgoGenerator.list([{ app: 'web', tier: 'front' }, { app: 'db', tier: 'back' }]);
      const clusters = ArgoGenerator.clusters({ matchExpressions: [ArgoMatchExpression.exists('env')] });
      return {
        generators: [ArgoGenerator.matrix(list, clusters, {
          where: [ArgoMatchExpression.in(clusters.label('env'), ['prod']), ArgoMatchExpression.notIn('tier', ['back'])], whereEquals: { [clusters.server]: 'https://us.example.com' },
        })],
        template: template(`${list.param('app')}-${clusters.nameNormalized}`),
      };
    },
    expected: { 'web-prod-us': {} },
  },
  'rolling sync': {
    props: () => {
      const list = ArgoGenerator.list([{ stage: 'canary' }, { stage: 'eu' }, { stage: 'us' }]);
      return {
        generators: [list],
        template: template(`web-${list.param('stage')}`, {
          labels: { stage: list.param('stage') }, deletion: ArgoDeletion.FOREGROUND, syncPolicy: ArgoSyncPolicy.automated({ selfHeal: false }),
        }),
        rollingSteps: [
          ArgoRollingStep.matching({ key: 'stage', in: ['canary'] }),
          ArgoRollingStep.matching({ key: 'stage', notIn: ['canary'], maxUpdatePercent: 50 }),
        ],
        reverseDeletion: true,
      };
    },
    expected: Object.fromEntries(['canary', 'eu', 'us'].map((stage) => [`web-${stage}`, { labels: { stage }, finalizers: ['resources-finalizer.argocd.argoproj.io/foreground'] }])),
  },
  'all clusters at once': {
    clusters: [DEV],
    props: () => {
      const clusters = ArgoGenerator.clusters({ flatList: true, matchExpressions: [ArgoMatchExpression.exists('env')] });
      return {
        generators: [clusters],
        template: template('all', { source: ArgoSource.helmDirectory({ repo: REPO, path: 'chart', values: { clusters: clusters.clusters } }) }),
      };
    },
    expected: { all: { spec: { source: { helm: { valuesObject: { clusters: [{ server: 'https://dev.example.com' }] } } } } } },
  },
  'elements as text': {
    files: { 'one/config.yaml': 'places:\n  - place: eu\n  - place: us\n' },
    props: () => {
      const files = ArgoGenerator.gitFiles({ repo: REPO, files: ['*/config.yaml'] });
      const places = ArgoGenerator.list([], { elementsYaml: ArgoExpression.raw('toJson .places') });
      return { generators: [ArgoGenerator.matrix(files, places)], template: template(`${files.basename}-${places.param('place')}`) };
    },
    expected: { 'one-eu': {}, 'one-us': {} },
  },
};
