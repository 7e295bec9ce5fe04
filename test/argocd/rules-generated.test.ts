import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { ApiObject } from 'cdk8s';
import { Cluster, Delivery, Environment, EnvironmentStack, ManifestChecker } from '../../src';
import { configMap, newApp } from '../fleet/fleet';
import { found } from '../rules/check';

const DESTINATION = "destination: { server: 'https://kubernetes.default.svc', namespace: shop }";
const SOURCE = "source: { repoURL: 'https://charts.example.com', chart: shop, targetRevision: 1.2.3 }";

/** An ApplicationSet with one list. */
function set(elements: string, { name = "'{{ .name }}'", meta = '', spec = `{ project: shop, ${SOURCE}, ${DESTINATION} }`, more = '', called = 'shop', generators = `[{ list: { elements: ${elements} } }]` } = {}): string {
  return `
apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata: { name: ${called}, namespace: argocd }
spec:
  goTemplate: true
  generators: ${generators}
  template: { metadata: { name: ${name}${meta} }, spec: ${spec} }${more}
`;
}

const PROJECT = `
apiVersion: argoproj.io/v1alpha1
kind: AppProject
metadata: { name: shop, namespace: argocd }
spec: { sourceRepos: ['*'] }
---`;

describe('argocd/generated-name', () => {
  const check = (yaml: string): string[] => found('argocd/generated-name', yaml);

  test('names that no object may have', () => {
    expect(check(set('[{ name: web }, { name: Web_1 }, { name: x_y }]'))).toEqual([
      'error spec.template.metadata.name is "Web_1", which no object may be called: allowed are lower-case letters, digits, "-" and ".", with a letter or digit first and last in each part (and 1 more)',
    ]);
    expect(check(set('[{ name: a }]', { name: "'{{ repeat 254 .name }}'" }))).toEqual([
      expect.stringContaining(', which no object may be called: has 254 characters, allowed are 253'),
    ]);
    expect(check(set("[{ name: '' }]"))).toEqual(['error spec.template.metadata.name is empty; build it of parameters that every set of them has']);
  });

  test('labels that no object may have', () => {
    expect(check(set("[{ name: web, team: 'a b' }]", { meta: ", labels: { team: '{{ .team }}' }" }))).toEqual([
      'error spec.template.metadata.labels["team"] is "a b", which no label may be; allowed are at most 63 letters, digits, "-", "_" and "."',
    ]);
  });

  test('a plain tag that stays', () => {
    expect(check(set('[{ name: web }]', { name: "'{{nmae}}-shop'" }).replace('goTemplate: true', 'goTemplate: false'))).toEqual([
      'error spec.template.metadata.name is "{{nmae}}-shop", which no object may be called: allowed are lower-case letters, digits, "-" and ".", with a letter or digit first and last in each part; there is no parameter "nmae"',
    ]);
  });

  test.each([
    ['names of parameters', set('[{ name: web }, { name: api-2.x }]')],
    ['what Flux fills in', set("[{ name: '${NAME}' }]")],
    ['what only a cluster knows', set('[]', { generators: '[{ clusters: {} }, { pullRequest: { github: { owner: acme, repo: x } } }]', name: "'{{ .number }}_X'" })],
    ['what another rule explains', set('[{ name: web }]', { name: "'{{name}}-shop'" })],
    ['another repository', set('[]', { generators: "[{ git: { repoURL: 'https://github.com/acme/x', revision: HEAD, directories: [{ path: '*' }] } }]", name: "'{{ .path.basename }}_'" })],
  ])('%s are no reason', (_, yaml) => {
    expect(check(yaml)).toEqual([]);
  });
});

describe('argocd/generated-duplicate', () => {
  const check = (yaml: string): string[] => found('argocd/generated-duplicate', yaml);

  test('within a set', () => {
    expect(check(set('[{ name: web }, { name: api }, { name: web }, { name: api }]'))).toEqual([
      'error spec.template.metadata.name makes "web" of several sets of parameters, and Argo CD then makes none of these Applications; put into the name what tells them apart (and 1 more)',
    ]);
  });

  test('with an Application, and with another set', () => {
    const application = `${PROJECT}\napiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: web, namespace: argocd }\nspec: { project: shop, ${SOURCE}, ${DESTINATION} }\n---`;
    expect(check(`${application}${set('[{ name: web }, { name: api }]')}`)).toEqual([
      'error spec.template.metadata.name makes "web", which Application.argoproj.io/argocd/web is called already, so that one overwrites the other or is refused; name them differently',
    ]);
    expect(check(`${set('[{ name: web }]', { called: 'first' })}---${set('[{ name: web }, { name: api }]', { called: 'second' })}`)).toEqual([
      'error spec.template.metadata.name makes "web", which ApplicationSet.argoproj.io/argocd/first makes, too, so that one overwrites the other or is refused; name them differently',
    ]);
  });

  test('not in another namespace', () => {
    expect(check(`${set('[{ name: web }]', { called: 'first' })}---${set('[{ name: web }]').replace('namespace: argocd', 'namespace: team')}`)).toEqual([]);
  });
});

describe('argocd/generated-parameter', () => {
  const check = (yaml: string, complete = false, cluster?: Cluster): string[] => found('argocd/generated-parameter', yaml, { complete, cluster });
  const strict = { more: '\n  goTemplateOptions: [missingkey=error]' };

  test('one that is missing', () => {
    expect(check(set('[{ name: web, zone: a }, { name: api }]', { ...strict, name: "'{{ .name }}-{{ .zone }}'" }))).toEqual([
      'error spec.template.metadata.name is "{{ .name }}-{{ .zone }}", which cannot be filled in: there is no key "zone"; as long as it fails, Argo CD changes no Application of the set',
    ]);
  });

  test('one that is missing, and nobody says it', () => {
    expect(check(set('[{ name: web }, { name: api }]', { meta: ", annotations: { zone: '{{ .zone }}' }" }))).toEqual([
      'warning spec.template.metadata.annotations.zone comes to "<no value>" in the Application "web", since a parameter is missing there; give it, or have that be an error by missingkey=error in spec.goTemplateOptions (and 1 more)',
    ]);
    expect(found('argocd/generated-name', set('[{ name: web }]', { name: "'{{ .zone }}'" }))).toEqual([]);
  });

  const clusters = ['east', 'west'].map((name) => `
apiVersion: v1
kind: Secret
metadata: { name: ${name}, namespace: argocd, labels: { argocd.argoproj.io/secret-type: cluster${name === 'east' ? ', zone: a' : ''} } }
stringData: { name: ${name}, server: 'https://${name}.example.com' }
---`).join('');
  const zoned = (selector: string): string => `${PROJECT}${clusters}${set('[]', { ...strict, generators: `[{ clusters: { selector: ${selector} } }]`, meta: ", labels: { zone: '{{ .metadata.labels.zone }}' }" })}`;

  test('a label that a cluster lacks', () => {
    expect(check(zoned('{ matchExpressions: [{ key: argocd.argoproj.io/secret-type, operator: Exists }] }'), true)).toEqual([
      'error spec.template.metadata.labels.zone is "{{ .metadata.labels.zone }}", which cannot be filled in: there is no key "zone"; as long as it fails, Argo CD changes no Application of the set',
    ]);
    expect(check(zoned('{ matchLabels: { zone: a } }'), true)).toEqual([]);
    expect(check(zoned('{}'), false)).toEqual([]);
  });

  test('what depends on chance is not looked at', () => {
    expect(check(set('[{ name: web }]', { ...strict, meta: ", annotations: { time: '{{ now }}' }" }))).toEqual([]);
  });

  test('elements that are larger than numbers of JavaScript', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cdk8s-gitops-'));
    fs.writeFileSync(path.join(folder, 'set.yaml'), set('[99999999999999999999, { name: web, n: 99999999999999999999 }]'));
    const ids = new ManifestChecker().checkFolder(folder).map(({ ruleId, message }) => `${ruleId}: ${message}`);
    expect(ids).toContain('argocd/list-parameters: spec.generators[0].list.elements[0] is no map of parameters, so no Application is made; write names with values');
  });

  test('another set, which no cluster takes', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cdk8s-gitops-'));
    fs.writeFileSync(path.join(folder, 'sets.yaml'), `${set('[{ name: web }]')}---${set('[{ name: web }]', { called: 'other', more: ', goTemplateOptions: [99999999999999999999]' }).replace(/\n {2}template: (.*), goTemplateOptions/, '\n  template: $1\n  goTemplateOptions')}`);
    expect(new ManifestChecker().checkFolder(folder).map(({ ruleId }) => ruleId)).toContain('schema/type');
  });

  test('a label to select by that is no text, where no schema looks', () => {
    const matrix = (generator: string): string => `{ matrix: { generators: [{ list: { elements: [{ x: y }] } }, ${generator}] } }`;
    expect(found('argocd/generated-parameter', set('', { generators: `[${matrix(matrix('{ list: { elements: [{ name: web }] }, selector: { matchLabels: { name: { a: b } } } }'))}]` }))).toEqual([
      expect.stringContaining('selector.matchLabels gives "name" the value {"a":"b"}; write a text'),
    ]);
  });
});

describe('argocd/generated-patch', () => {
  const check = (patch: string): string[] => found('argocd/generated-patch', set('[{ name: web, on: yes }, { name: api }]', { more: `\n  templatePatch: ${JSON.stringify(patch)}` }));

  test('a wrong type, and an unknown field', () => {
    expect(check('spec: {syncPolicy: {automated: {prune: "{{ .name }}"}}}')).toEqual([
      'error spec.templatePatch makes an Application that is refused: Application "web": spec.syncPolicy.automated.prune is "web", true or false is needed (and 1 more)',
    ]);
    expect(check('{{ if eq .name "api" }}spec: {sorce: {path: x}}{{ end }}')).toEqual([
      'warning spec.templatePatch says to the Application "api" what is dropped without a word: spec.sorce is not known here; did you mean "source"?',
    ]);
  });

  test('what is right', () => {
    expect(check('metadata: {labels: {a: b}}\nspec: {source: {helm: {valuesObject: {anything: {at: all}}}}}')).toEqual([]);
  });
});

describe('argocd/generated-step', () => {
  const check = (elements: string, steps: string, label = "'{{ .stage }}'"): string[] => found('argocd/generated-step', set(elements, {
    meta: `, labels: { stage: ${label} }`, more: `\n  strategy: { type: RollingSync, rollingSync: { steps: ${steps} } }`,
  }));
  const step = (...stages: string[]): string => `{ matchExpressions: [{ key: stage, operator: In, values: [${stages.join(', ')}] }] }`;

  test('none, two, and a step for nothing', () => {
    expect(check('[{ name: a, stage: dev }, { name: b, stage: prod }, { name: c, stage: other }]', `[${step('dev', 'prod')}, ${step('prod')}, ${step('qa')}]`)).toEqual([
      'warning spec.strategy.rollingSync.steps select "c" in no step, so that nothing ever syncs it; add a step, or its label to one',
      'warning spec.strategy.rollingSync.steps[1] selects "b", which steps[0] selects already, and an Application belongs to one step; narrow one of them',
      'info spec.strategy.rollingSync.steps[2] selects none of the 3 Applications, and the next step follows at once; correct it, or take it out',
    ]);
  });

  test('an operator that steps do not know', () => {
    expect(check('[{ name: a, stage: dev }]', '[{ matchExpressions: [{ key: stage, operator: Exists }] }]')).toEqual([
      'error spec.strategy.rollingSync.steps[0].matchExpressions[0].operator is "Exists"; steps know In and NotIn only, and select no Application that has the label otherwise',
    ]);
  });

  test('every one in its step', () => {
    expect(check('[{ name: a, stage: dev }, { name: b, stage: prod }]', `[${step('dev')}, ${step('prod')}]`)).toEqual([]);
  });
});

describe('argocd/generated-target', () => {
  const check = (yaml: string, complete = true): string[] => found('argocd/generated-target', `apiVersion: v1\nkind: Namespace\nmetadata: { name: argocd }\n---\n${PROJECT}\n${yaml}`, {
    complete, cluster: Cluster.named('prod', { server: 'https://prod.example.com' }),
  });
  const to = (destination: string, project = 'shop'): { spec: string } => ({ spec: `{ project: ${project}, ${SOURCE}, destination: { ${destination}, namespace: shop } }` });

  const registration = `apiVersion: v1
kind: Secret
metadata: { name: eu, namespace: argocd, labels: { argocd.argoproj.io/secret-type: cluster } }
stringData: { name: eu, server: https://eu.example.com, config: '{}' }
`;

  test('a project, a name and an address that there are not', () => {
    expect(check(set('[{ name: web, project: shop }, { name: api, project: shopp }]', to("server: 'https://kubernetes.default.svc'", "'{{ .project }}'")))).toEqual([
      'error spec.template.spec.project comes to "shopp", and there is no such project; did you mean "shop"?',
    ]);
    expect(check(set('[{ name: prod }, { name: prd }]', to("name: '{{ .name }}'")))).toEqual([
      'warning spec.template.spec.destination.name comes to "prd", which is no cluster of this fleet; did you mean "prod"?',
    ]);
    const far = set('[{ name: prod }, { name: elsewhere-far-away }]', to("server: 'https://{{ .name }}.example.com'"));
    // Where none is registered here, others may be registered by hand.
    expect(check(far)).toEqual([]);
    expect(check(`${registration}---\n${far}`)).toEqual([
      'warning spec.template.spec.destination.server comes to "https://elsewhere-far-away.example.com", which is no cluster of this fleet; '
        + 'known are https://eu.example.com, https://prod.example.com',
    ]);
  });

  test('what the own template of a generator names', () => {
    const own = (spec: string, project = 'shop', element = '{ name: web, p: ghost }'): string[] => check(set('', {
      generators: `[{ list: { elements: [${element}], template: { metadata: {}, spec: ${spec} } } }, { list: { elements: [{ name: api, p: shop }] } }]`,
      ...to("server: 'https://kubernetes.default.svc'", project),
    }));
    const field = 'spec.generators[0].list.template.spec';
    expect(own('{ project: shopp, destination: {} }')).toEqual([`error ${field}.project is "shopp", and there is no such project; did you mean "shop"?`]);
    expect(own("{ project: '{{ .p }}', destination: {} }")).toEqual([`error ${field}.project comes to "ghost", and there is no such project; make it`]);
    // Of another generator it is the template of the set that counts.
    expect(own('{ project: shop, destination: {} }', "'{{ .p }}'")).toEqual([]);
    expect(own("{ project: '', destination: {} }", "'{{ .p }}'")).toEqual(['error spec.template.spec.project comes to "ghost", and there is no such project; make it']);
    expect(own('{ project: default, destination: {} }')).toEqual([]);
    expect(own('{ project: "${PROJECT}", destination: {} }')).toEqual([]);
    const far = (destination: string): string[] => check(set('', {
      generators: `[{ list: { elements: [{ name: prd }], template: { metadata: {}, spec: { project: shop, destination: { ${destination} } } } } }]`, spec: `{ project: shop, ${SOURCE}, destination: { namespace: shop } }`,
    }));
    expect(far('name: prd')).toEqual([`warning ${field}.destination.name is "prd", which is no cluster of this fleet; did you mean "prod"?`]);
    expect(far("name: '{{ .name }}'")).toEqual([`warning ${field}.destination.name comes to "prd", which is no cluster of this fleet; did you mean "prod"?`]);
    expect(far('name: prod')).toEqual([]);
  });

  test('what a matrix does not take from its generators', () => {
    const template = (project: string): string => `template: { metadata: {}, spec: { project: ${project}, destination: {} } }`;
    const generators = (inner: string, outer: string): string => `[{ matrix: { generators: [{ list: { elements: [{ name: web }], ${template(inner)} } }, { list: { elements: [{ x: y }] } }], ${template(outer)} } }]`;
    expect(check(set('', { generators: generators('ghost', 'shop') }))).toEqual([]);
    expect(check(set('', { generators: generators('shop', 'ghost') }))).toEqual([
      'error spec.generators[0].matrix.template.spec.project is "ghost", and there is no such project; make it',
    ]);
  });

  test('no project at all, which is not the one called default', () => {
    expect(check(set("[{ name: web, p: '' }, { name: api, p: shop }]", to('name: in-cluster', "'{{ .p }}'")), false)).toEqual([
      'error spec.template.spec.project is empty, and the controller looks for a project of that name; name one, "default" at least, in the Application "web"',
    ]);
  });

  test('both or neither, whatever the fleet', () => {
    expect(check(set("[{ name: web, c: in-cluster, s: 'https://kubernetes.default.svc' }]", to("name: '{{ .c }}', server: '{{ .s }}'")), false)).toEqual([
      'error spec.template.spec.destination names the cluster twice, as "in-cluster" and "https://kubernetes.default.svc"; leave one out, in the Application "web"',
    ]);
    expect(check(set("[{ name: web, c: '' }]", to("name: '{{ .c }}'")), false)).toEqual([
      'error spec.template.spec.destination has neither name nor server; give one of them, in the Application "web"',
    ]);
  });

  test('what may come from elsewhere', () => {
    expect(check(set('[{ name: prd, project: ghost }]', to("name: '{{ .name }}'", "'{{ .project }}'")), false)).toEqual([]);
    expect(check(set('[{ name: in-cluster, project: default }]', to("name: '{{ .name }}'", "'{{ .project }}'")))).toEqual([]);
  });
});

describe('folders of the own repository', () => {
  test('are not looked at where the address of the checkout is not known', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'generated-'));
    fs.mkdirSync(path.join(folder, 'apps', 'Web_1'), { recursive: true });
    fs.writeFileSync(path.join(folder, 'apps', 'Web_1', 'x.yaml'), '{}');
    fs.writeFileSync(path.join(folder, 'set.yaml'), set('[]', { generators: "[{ git: { repoURL: 'https://github.com/acme/x', revision: HEAD, directories: [{ path: apps/* }] } }]", name: "'{{ .path.basename }}'" }));
    expect(new ManifestChecker().checkFolder(folder).filter(({ ruleId }) => ruleId.startsWith('argocd/generated'))).toEqual([]);
    fs.rmSync(folder, { recursive: true });
  });
});

describe('a fleet that is made here', () => {
  const isGenerated = ({ ruleId }: { ruleId: string }): boolean => ruleId.startsWith('argocd/generated');

  /** A fleet of three clusters, whose hub gets an ApplicationSet with such generators. */
  function fleet(generators: unknown[], name: string, labels?: Record<string, string>): string[] {
    const app = newApp();
    const hub = Cluster.named('hub', { server: 'https://hub.example.com' });
    const clusters = ['east', 'west'].map((one) => Cluster.named(one, { server: `https://${one}.example.com`, labels: { zone: one } }));
    for (const cluster of clusters) {
      const environment = new Environment(app, cluster.name, { clusters: [cluster], delivery: Delivery.none() });
      configMap(new EnvironmentStack(environment, 'shop'), 'settings');
      configMap(new EnvironmentStack(environment, 'web'), 'settings');
    }
    const tools = new EnvironmentStack(new Environment(app, 'tools', { clusters: [hub], delivery: Delivery.none() }), 'argocd', { namespace: 'argocd' });
    new ApiObject(tools, 'set', {
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'ApplicationSet',
      metadata: { name: 'shop' },
      spec: {
        goTemplate: true,
        goTemplateOptions: ['missingkey=error'],
        syncPolicy: { preserveResourcesOnDeletion: true },
        generators,
        template: {
          metadata: { name, ...(labels && { labels }) },
          spec: { project: 'default', source: { repoURL: 'https://github.com/acme/fleet', path: 'gitops' }, destination: { server: 'https://kubernetes.default.svc', namespace: 'shop' } },
        },
      },
    } as any);
    return app.lint().filter(isGenerated).map(({ severity, message, ruleId }) => `${severity} ${message} (${ruleId})`);
  }

  const folders = (glob: string, repoURL = 'git@github.com:acme/fleet.git'): unknown => ({ git: { repoURL, revision: 'HEAD', directories: [{ path: glob }] } });

  test('folders of the own tree', () => {
    expect(fleet([folders('gitops/environments/*/*')], '{{ .path.basename }}')).toEqual([
      'error spec.template.metadata.name makes "shop" of several sets of parameters, and Argo CD then makes none of these Applications; put into the name what tells them apart (and 1 more) (argocd/generated-duplicate)',
    ]);
    expect(fleet([folders('gitops/environments/*/*')], '{{ index .path.segments 2 }}-{{ .path.basename }}')).toEqual([]);
    expect(fleet([folders('gitops/environments/*/*')], '{{ .path.base }}')).toEqual([
      'error spec.template.metadata.name is "{{ .path.base }}", which cannot be filled in: there is no key "base"; as long as it fails, Argo CD changes no Application of the set (argocd/generated-parameter)',
    ]);
  });

  test('folders elsewhere', () => {
    expect(fleet([folders('*/*/*')], 'x')).toEqual([]);
    expect(fleet([folders('apps/*')], '{{ .path.base }}')).toEqual([]);
    expect(fleet([folders('gitops/environments/*/*', 'https://github.com/acme/other')], 'x')).toEqual([]);
  });

  test('clusters by their labels', () => {
    expect(fleet([{ clusters: { selector: { matchExpressions: [{ key: 'zone', operator: 'Exists' }] } } }], '{{ .metadata.labels.zone }}')).toEqual([]);
    expect(fleet([{ clusters: { selector: { matchExpressions: [{ key: 'zone', operator: 'Exists' }] } } }], 'shop')).toEqual([
      'error spec.template.metadata.name makes "shop" of several sets of parameters, and Argo CD then makes none of these Applications; put into the name what tells them apart (argocd/generated-duplicate)',
    ]);
    expect(fleet([{ clusters: { selector: { matchLabels: { zone: 'east' } } } }], '{{ .name }}', { zone: '{{ .metadata.labels.region }}' })).toEqual([
      'warning spec.template.metadata.labels.zone is "{{ .metadata.labels.region }}", which cannot be filled in: there is no key "region"; as long as it fails, Argo CD changes no Application of the set (argocd/generated-parameter)',
    ]);
  });
});
