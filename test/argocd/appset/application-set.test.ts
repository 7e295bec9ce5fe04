import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { Testing } from 'cdk8s';
import { REPO, SETS, template } from './_sets';
import {
  ArgoApplicationSet, type ArgoApplicationSetProps, ArgoApplicationsSync, ArgoCondition, ArgoDeletion, ArgoDestination, ArgoExpression, ArgoGenerator,
  ArgoMatchExpression, ArgoRollingStep, ArgoSource, ArgoSyncPolicy, ArgoTemplatePatch,
} from '../../../src/argocd';
import { argoChart, problemsOf } from '../_chart';

function manifest(props: ArgoApplicationSetProps) {
  const chart = argoChart();
  new ArgoApplicationSet(chart, 'set', props);
  return Testing.synth(chart)[0];
}

function problems(props: ArgoApplicationSetProps): string[] {
  const chart = argoChart();
  new ArgoApplicationSet(chart, 'set', props);
  return problemsOf(chart).map((line) => line.replace('[test/set] ', ''));
}

/** What of a value is expected to be something, or nothing. */
function partOf(value: any, expected: any): unknown {
  if (Array.isArray(expected) && Array.isArray(value)) return value.map((item, index) => partOf(item, expected[index]));
  if (typeof expected !== 'object' || expected === null || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.keys(expected).map((key) => [key, partOf(value[key], expected[key])]));
}

const envs = ArgoGenerator.list([{ env: 'dev' }, { env: 'prod' }]);
const name = `web-${envs.param('env')}`;

test('minimal: Go templates in which a missing parameter is an error, and nothing that is deleted', () => {
  expect(manifest({ generators: [envs], template: template(name) })).toEqual({
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'ApplicationSet',
    metadata: { name: 'test-set', namespace: 'argocd' },
    spec: {
      goTemplate: true,
      goTemplateOptions: ['missingkey=error'],
      generators: [{ list: { elements: [{ env: 'dev' }, { env: 'prod' }] } }],
      template: {
        metadata: { name: 'web-{{ .env }}' },
        spec: {
          project: 'default',
          source: { repoURL: 'https://git.example.com/acme/fleet', path: 'web', targetRevision: 'main' },
          destination: { server: 'https://kubernetes.default.svc', namespace: 'web' },
          syncPolicy: { retry: { limit: 5, backoff: { duration: '5s', factor: 2, maxDuration: '3m' } } },
        },
      },
      syncPolicy: { preserveResourcesOnDeletion: true },
    },
  });
});

test('full: every option of the set itself', () => {
  const { metadata, spec } = manifest({
    metadata: { name: 'webs', labels: { team: 'shop' } },
    generators: [envs],
    template: template(name, {
      labels: { env: envs.param('env') }, annotations: { note: `for ${envs.param('env')}` }, deletion: ArgoDeletion.BACKGROUND, notice: { content: 'hello' },
    }),
    rollingSteps: [ArgoRollingStep.matching({
      key: 'env', in: ['dev'], maxUpdate: 2, and: ArgoRollingStep.matching({ key: 'env', notIn: ['prod'] }),
    }), ArgoRollingStep.matching({ key: 'env', in: ['prod'], maxUpdatePercent: 10 })],
    reverseDeletion: true,
    applicationsSync: ArgoApplicationsSync.CREATE_UPDATE,
    preservedAnnotations: ['a'],
    preservedLabels: ['b'],
    ignoreApplicationDifferences: [{ applicationName: 'web-dev', jsonPointers: ['/spec/source/targetRevision'], jqPaths: ['.spec.info'] }],
    goTemplateOptions: ['missingkey=zero'],
  });

  expect(metadata).toEqual({ name: 'webs', namespace: 'argocd', labels: { team: 'shop' } });
  expect(spec).toMatchObject({
    goTemplateOptions: ['missingkey=zero'],
    strategy: {
      type: 'RollingSync',
      rollingSync: {
        steps: [
          { matchExpressions: [{ key: 'env', operator: 'In', values: ['dev'] }, { key: 'env', operator: 'NotIn', values: ['prod'] }], maxUpdate: 2 },
          { matchExpressions: [{ key: 'env', operator: 'In', values: ['prod'] }], maxUpdate: '10%' },
        ],
      },
      deletionOrder: 'Reverse',
    },
    syncPolicy: { applicationsSync: 'create-update' },
    preservedFields: { annotations: ['a'], labels: ['b'] },
    ignoreApplicationDifferences: [{ name: 'web-dev', jsonPointers: ['/spec/source/targetRevision'], jqPathExpressions: ['.spec.info'] }],
    template: {
      metadata: {
        name: 'web-{{ .env }}',
        labels: { env: '{{ .env }}' },
        annotations: { 'note': 'for {{ .env }}', 'notice.argocd.argoproj.io/content': 'hello' },
        finalizers: ['resources-finalizer.argocd.argoproj.io/background'],
      },
    },
  });
  expect(spec.syncPolicy).toEqual({ applicationsSync: 'create-update' });
});

test('two synths are equal', () => {
  for (const { props } of Object.values(SETS)) {
    const chart = argoChart();
    new ArgoApplicationSet(chart, 'set', props());

    expect(Testing.synth(chart)).toEqual(Testing.synth(chart));
  }
});

describe.each(Object.entries(SETS))('%s', (_title, set) => {
  const checkout = fs.mkdtempSync(path.join(os.tmpdir(), 'sets-'));
  for (const [file, text] of Object.entries(set.files ?? {})) {
    fs.mkdirSync(path.join(checkout, path.dirname(file)), { recursive: true });
    fs.writeFileSync(path.join(checkout, file), text);
  }
  const options = { clusters: set.clusters ?? [], checkout };

  afterAll(() => fs.rmSync(checkout, { recursive: true }));

  test('makes the Applications that are meant', () => {
    const preview = new ArgoApplicationSet(argoChart(), 'set', set.props()).preview(options);

    expect({ problems: preview.problems, unknown: preview.unknown }).toEqual({ problems: [], unknown: [] });
    const made = preview.applications.map(({ name: called, manifest: { metadata: { labels, annotations, finalizers }, spec } }) => [
      called, { labels, annotations, finalizers, spec },
    ]);
    expect(partOf(Object.fromEntries(made), set.expected)).toEqual(set.expected);
    expect(preview.applications.map((application) => application.name)).toEqual(Object.keys(set.expected).sort());
  });

  test('makes the same as plain Applications', () => {
    const chart = argoChart();
    const plain = ArgoApplicationSet.asApplications(chart, 'set', set.props(), options);
    const preview = new ArgoApplicationSet(argoChart(), 'set', set.props()).preview(options);

    expect(plain.names).toEqual(Object.keys(set.expected).sort());
    expect(Testing.synth(chart)).toEqual(preview.applications.map((application) => application.manifest));
  });
});

test('labels with other characters than a name has are looked up, and an annotation that may be missing is no empty text', () => {
  const clusters = ArgoGenerator.clusters({ matchLabels: { env: 'prod' } });
  const { spec } = manifest({
    generators: [clusters],
    template: template(clusters.nameNormalized, {
      labels: { a: clusters.label('env'), b: clusters.label('example.com/region'), c: clusters.annotation('owner'), d: ArgoExpression.default(clusters.annotation('o/p'), 'x') },
    }),
  });

  expect(spec.template.metadata.labels).toEqual({
    a: '{{ .metadata.labels.env }}',
    b: '{{ or (index .metadata.labels "example.com/region") (fail "a cluster has no label example.com/region") }}',
    c: '{{ .metadata.annotations.owner }}',
    d: '{{ default "x" (and (hasKey .metadata "annotations") (index .metadata.annotations "o/p")) }}',
  });
});

test('values that are no texts go to a patch of the template, as whole lists, and conditions keep it valid', () => {
  const list = ArgoGenerator.list([{ env: 'dev', on: true, count: 1 }]);
  const { spec } = manifest({
    generators: [list],
    template: template(list.param('env'), {
      source: ArgoSource.kustomize({ repo: REPO, path: 'web', replicas: [{ name: 'web', count: list.paramValue('count') }], nameSuffix: '-a' }),
      syncPolicy: ArgoSyncPolicy.automated({ prune: list.paramValue('on'), selfHeal: list.paramValue('heal', false) }),
    }),
    patches: [
      ArgoTemplatePatch.when(ArgoCondition.any(ArgoCondition.equalTo(list.param('env'), 'a'), ArgoCondition.matches(list.param('env'), '^b{{')), {
        spec: { info: [{ name: 'on', value: `${list.param('env')}: {{ x }}` }], syncPolicy: { automated: { selfHeal: true } } },
      }),
    ],
  });

  expect(spec.template.spec.source.kustomize).toEqual({ nameSuffix: '-a' });
  expect(spec.template.spec.syncPolicy.automated).toBeUndefined();
  expect(spec.templatePatch).toBe(`spec:
  source:
    kustomize:
      replicas:
        - name: web
          count: {{ toJson .count }}
  syncPolicy:
    automated:
      prune: {{ toJson .on }}
{{- if or (eq .env "a") (regexMatch "^b\\x7b{" .env) }}
      selfHeal: true
{{- else }}
      selfHeal: {{ toJson (dig "heal" false .) }}
{{- end }}
{{- if or (eq .env "a") (regexMatch "^b\\x7b{" .env) }}
  info:
    - name: "on"
      value: {{ toJson (print .env ": \\x7b{ x \\x7d}") }}
{{- end }}
`);
});

describe('fails', () => {
  test('when a parameter is of a generator that is not among those of the set', () => {
    const other = ArgoGenerator.clusters();

    expect(problems({ generators: [envs], template: template(`${name}-${other.name}`) })).toEqual([
      'the template uses clusters.name, but its generator is not among those of the set; add it to generators, alone or in a matrix',
    ]);
  });

  test('when a patch or its condition asks a generator that is not among those of the set', () => {
    const other = ArgoGenerator.list([{ a: '1', b: true }]);
    const patch = ArgoTemplatePatch.when(ArgoCondition.equalTo(other.param('a'), '1'), { spec: { revisionHistoryLimit: other.paramValue('b') } });

    expect(problems({ generators: [envs], template: template(name), patches: [patch] })).toEqual([
      'the template uses list.paramValue("b"), but its generator is not among those of the set; add it to generators, alone or in a matrix',
      'the template uses list.param("a"), but its generator is not among those of the set; add it to generators, alone or in a matrix',
    ]);
  });

  test('when an element lacks a parameter', () => {
    const list = ArgoGenerator.list([{ env: 'dev', region: 'eu' }, { env: 'prod' }]);

    expect(problems({ generators: [list], template: template(`${list.param('env')}-${list.param('region')}-${list.param('evn')}`) })).toEqual([
      'the template uses list.param("region"), but its element {"env":"prod"} has no "region"; give it to all elements, or a default by ArgoExpression.default',
      'the template uses list.param("evn"), but its element {"env":"dev","region":"eu"} has no "evn"; did you mean "env"?',
    ]);
  });

  test('when only some elements have what is asked for without a condition', () => {
    const list = ArgoGenerator.list([{ env: 'dev' }, { env: 'prod', limit: 1 }]);
    const limit = { spec: { revisionHistoryLimit: list.paramValue('limit') } };

    expect(problems({ generators: [list], template: template(list.param('env')), patches: [ArgoTemplatePatch.always(limit)] })).toEqual([
      'the template uses list.paramValue("limit"), but its element {"env":"dev"} has no "limit"; give it to all elements, or a default by ArgoExpression.default',
    ]);
    expect(problems({
      generators: [list], template: template(list.param('env')), patches: [ArgoTemplatePatch.when(ArgoCondition.equalTo(list.param('env'), 'prod'), limit)],
    })).toEqual([]);
  });

  test('when labels are asked of all clusters, among which there may be one without', () => {
    const clusters = ArgoGenerator.clusters();

    expect(problems({ generators: [clusters], template: template(clusters.name, { labels: { env: clusters.label('env') } }) })).toEqual([
      'the template uses clusters.label("env"), but it selects all clusters, and Argo CD\'s own may have no Secret, and so no labels; select clusters by matchLabels, or give "env" a default by ArgoExpression.default',
    ]);
  });

  test('when a generator has no such value', () => {
    const clusters = ArgoGenerator.clusters({ values: { tier: 'a' } });

    expect(problems({ generators: [clusters], template: template(`${clusters.name}-${clusters.value('teir')}`) })).toEqual([
      'the template uses clusters.value("teir"), but its values have no "teir"; did you mean "tier"?',
    ]);
  });

  test('when a generator beside it does not make the parameter', () => {
    const clusters = ArgoGenerator.clusters();

    expect(problems({ generators: [clusters, ArgoGenerator.list([{ name: 'a', server: 'b' }])], template: template(clusters.name) })).toEqual([]);
    expect(problems({ generators: [clusters, envs], template: template(clusters.name) })).toEqual([
      'the template uses clusters.name, which the list generator beside it does not make: its element {"env":"dev"} has no "name"; '
      + 'give it to all elements, or a default by ArgoExpression.default; give that generator a template of its own, or make two sets',
    ]);
  });

  test('when the first generator of a matrix hides a parameter of the second', () => {
    const list = ArgoGenerator.list([{ name: 'a' }]);
    const clusters = ArgoGenerator.clusters();

    expect(problems({ generators: [ArgoGenerator.matrix(list, clusters)], template: template(clusters.nameNormalized) })).toEqual([]);
    expect(problems({ generators: [ArgoGenerator.matrix(list, clusters)], template: template(clusters.name) })).toEqual([
      'the template uses clusters.name, but the list generator before it makes a parameter of that name, too, and Argo CD takes the first; '
      + 'use that one, or give one of them another name',
    ]);
  });

  test('when a generator uses parameters that it does not know', () => {
    const clusters = ArgoGenerator.clusters({ matchLabels: { env: envs.param('env') } });
    const message = 'a generator uses list.param("env"), which it does not know: only the second generator of a matrix may use parameters, and only those of the first; '
      + 'write ArgoGenerator.matrix with the one that makes it first';

    expect(problems({ generators: [ArgoGenerator.matrix(clusters, envs)], template: template(clusters.name) })).toEqual([message]);
    expect(problems({ generators: [clusters], template: template(clusters.name) })).toEqual([message]);
    expect(problems({ generators: [ArgoGenerator.matrix(envs, clusters)], template: template(clusters.name) })).toEqual([]);
  });

  test('when values of a list are merged into those of another generator, on which the controller breaks', () => {
    const clusters = ArgoGenerator.clusters({ values: { size: 'small' } });
    const list = ArgoGenerator.list([{ name: 'a', values: { size: 'large' } }]);

    expect(problems({ generators: [ArgoGenerator.merge(['name'], clusters, [list])], template: template(clusters.name) })).toEqual([
      'a merge puts values of a list, which may be anything, into values of another generator, which are texts, and Argo CD breaks off; call them otherwise in the list',
    ]);
    expect(problems({ generators: [ArgoGenerator.merge(['name'], list, [clusters])], template: template(clusters.name) })).toEqual([]);
  });

  test('when the sets of a generator lack a merge key', () => {
    const clusters = ArgoGenerator.clusters();

    expect(problems({ generators: [ArgoGenerator.merge(['nmae'], clusters, [ArgoGenerator.list([{ nmae: 'a' }])])], template: template(clusters.name) })).toEqual([
      'the sets of a clusters generator are merged by "nmae", but clusters have no such parameter',
    ]);
  });

  test('when a generator inside another one has a template', () => {
    const list = ArgoGenerator.list([{ env: 'dev' }], { template: { name: 'a' } });
    const clusters = ArgoGenerator.clusters();

    expect(problems({ generators: [ArgoGenerator.matrix(list, clusters)], template: template(clusters.name) })).toEqual([
      'a generator inside a matrix has a template, which Argo CD passes over; give it to the matrix',
    ]);
  });

  test('when a template of a generator would be mixed with that of the set', () => {
    const list = ArgoGenerator.list([{ env: 'dev' }], {
      template: {
        destination: ArgoDestination.named('dev', 'web'), source: ArgoSource.helmDirectory({ repo: REPO, path: 'chart', releaseName: 'web' }), syncPolicy: ArgoSyncPolicy.manual(),
      },
    });

    expect(problems({
      generators: [list],
      template: template(list.param('env'), {
        source: ArgoSource.directory({ repo: REPO, path: 'web', recurse: true }), syncPolicy: ArgoSyncPolicy.automated(),
      }),
    })).toEqual(['source', 'destination', 'syncPolicy'].map((field) =>
      `the template of a list generator is mixed by Argo CD with that of the set, whose ${field} has what is missing in it; make two sets, or let both have the same fields`));
  });

  test('when a template of a generator says what a value of the set\'s template wins over, or has such a value itself', () => {
    const on = ArgoGenerator.list([{ env: 'dev', on: true }], { template: { revisionHistoryLimit: 3, syncPolicy: ArgoSyncPolicy.automated({ selfHeal: true }) } });
    const limit = ArgoGenerator.list([{ env: 'dev', on: true }]);
    const own = ArgoGenerator.list([{ env: 'dev', on: true }], { template: { revisionHistoryLimit: limit.paramValue('on') } });

    expect(problems({ generators: [on], template: template(on.param('env'), { syncPolicy: ArgoSyncPolicy.automated({ prune: on.paramValue('on') }) }) })).toEqual([
      'the template of a list generator says syncPolicy, but values that are filled in there by the template of the set win; make two sets',
    ]);
    expect(problems({ generators: [limit, own], template: template(limit.param('env')) })).toEqual([
      'a value is filled in at spec.revisionHistoryLimit of a generator\'s template, where only texts are; say it in the template of the set',
    ]);
  });

  test('when all Applications would have one name, or the name is none', () => {
    expect(problems({ generators: [envs], template: template('web') })).toEqual([
      'every Application would be called "web"; put parameters into the template\'s name that tell them apart',
    ]);
    expect(problems({ generators: [ArgoGenerator.list([{ env: 'dev' }])], template: template('web') })).toEqual([]);
    expect(problems({ generators: [ArgoGenerator.list([{ env: 'dev' }])], template: template('Web') })).toEqual([
      'the template\'s name is "Web"; allowed are lower-case letters, digits, "-" and ".", with a letter or digit first and last in each part',
    ]);
  });

  test('when there are no generators, no elements, or an empty one', () => {
    expect(problems({ generators: [], template: template(ArgoExpression.raw('.env')) })).toEqual(['the set has no generators, so it makes no Application; give it one of ArgoGenerator']);
    expect(problems({ generators: [ArgoGenerator.list([])], template: template(ArgoExpression.raw('.env')) })).toEqual([
      'a list generator has no elements, so it makes no Application; give it one',
    ]);
    expect(problems({ generators: [ArgoGenerator.list([{}])], template: template('web') })).toEqual([
      'a list generator has an empty element, for which Argo CD fills in nothing; give it a parameter, or leave it out',
    ]);
  });

  test('when a parameter stands where Argo CD fills in none', () => {
    expect(problems({ metadata: { labels: { env: envs.param('env') } }, generators: [envs], template: template(name) })).toEqual([
      'a parameter stands at metadata.labels.env, where Argo CD fills in none; write the value itself',
    ]);
    expect(problems({ generators: [envs], template: template(name), preservedLabels: [envs.param('env')] })).toEqual([
      'a parameter stands at spec.preservedFields.labels[0], where Argo CD fills in none; write the value itself',
    ]);
    expect(problems({ generators: [ArgoGenerator.list([{ env: envs.paramValue('env') }])], template: template('web') })).toEqual([
      'a generator has a value that is filled in at [0].env, where only texts are; write the value itself',
    ]);
  });

  test('when steps look at a label that no Application has, or Applications heal on their own', () => {
    expect(problems({
      generators: [envs],
      template: template(name, { labels: { stage: envs.param('env') }, syncPolicy: ArgoSyncPolicy.automated() }),
      rollingSteps: [ArgoRollingStep.matching({ key: 'stages', in: ['dev'] }), ArgoRollingStep.matching({ key: 'other', notIn: ['dev'] })],
    })).toEqual([
      'the template\'s sync policy heals, but with rollingSteps only the steps sync, and what is changed in a cluster stays; give it selfHeal: false, prune still counts',
      'a step looks at the label "stages", which the template gives to no Application; did you mean "stage"?',
      'a step looks at the label "other", which the template gives to no Application; add it to the template\'s labels',
    ]);
    expect(problems({
      generators: [ArgoGenerator.list([{ env: 'dev' }], { template: { labels: { stage: 'a' } } })], template: template('web'), rollingSteps: [ArgoRollingStep.matching({ key: 'stage', in: ['a'] })],
    })).toEqual([]);
    expect(problems({ generators: [envs], template: template(name), reverseDeletion: true })).toEqual([
      'reverseDeletion is given without rollingSteps, so that it changes nothing; give the steps, or leave it out',
    ]);
  });

  test('when a difference names no field, or no pointer', () => {
    expect(problems({ generators: [envs], template: template(name), ignoreApplicationDifferences: [{}, { jsonPointers: ['spec'] }] })).toEqual([
      'a difference of Applications names no field; give it jsonPointers or jqPaths',
      '"spec" is no JSON pointer; write one as in "/spec/source/targetRevision"',
    ]);
  });

  test('when a patch changes values that are written as text', () => {
    expect(problems({
      generators: [envs],
      template: template(name, { source: ArgoSource.helmDirectory({ repo: REPO, path: 'chart', values: { a: null } }) }),
      patches: [ArgoTemplatePatch.always({ spec: { source: { helm: { valuesObject: { b: 1 } } } } })],
    })).toEqual([
      'a patch changes values of a chart that the template has as text, as it has those with a null; leave the null out, or say in the template what the patch changes',
    ]);
  });

  test('when a patch changes what no Application has', () => {
    const patch = { metadata: { label: {} }, spec: { sycnPolicy: {}, source: { helm: { valuesObject: { any: envs.paramValue('env') } } }, syncPolicy: { automated: { prun: true } } } };

    expect(problems({ generators: [envs], template: template(name), patches: [ArgoTemplatePatch.always(patch)] })).toEqual([
      'in a patch, spec.sycnPolicy is not known here; did you mean "syncPolicy"?',
      'in a patch, spec.syncPolicy.automated.prun is not known here; did you mean "prune"?',
      'in a patch, metadata.label is not known here; did you mean "labels"?',
    ]);
  });

  test('when what an Application is made of is wrong', () => {
    expect(problems({ generators: [envs], template: template(name, { source: ArgoSource.directory({ repo: REPO, path: '/web' }) }) })).toEqual([
      'the source\'s path is "/web"; write it from the root of the repository, without a slash first',
    ]);
  });

  test('when Applications that only a cluster knows are to be written down', () => {
    const clusters = ArgoGenerator.clusters({ matchExpressions: [ArgoMatchExpression.exists('env')] });
    const chart = argoChart();
    ArgoApplicationSet.asApplications(chart, 'set', { generators: [clusters], template: template(clusters.name) });

    expect(problemsOf(chart)).toEqual([expect.stringMatching(/^\[test\/set\] spec\.generators\[0\]/)]);
  });
});
