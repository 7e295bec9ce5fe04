import { found } from '../rules/check';

/** An ApplicationSet with fields of its spec, and what stands in its template. */
const set = (spec: string, template = ''): string => `apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata:
  name: shop
  namespace: argocd
spec:
${spec.trimEnd()}
  template:
    metadata:
      name: '{{ .name }}'
${template}    spec:
      project: shop
      destination:
        name: '{{ .name }}'
      source:
        repoURL: https://github.com/acme/shop
        path: deploy
`;
const go = (spec: string): string => set(`  goTemplate: true\n${spec}`);
const LIST = '- list: { elements: [{ name: a }] }';

describe('combined generators', () => {
  test.each([
    ['matrix: { generators: [] }', 'spec.generators[0].matrix.generators has 0 generators, and a matrix takes exactly 2; add another one, or use the one without a matrix'],
    ['matrix: { generators: [{ clusters: {} }] }', 'spec.generators[0].matrix.generators has 1 generator, and a matrix takes exactly 2; add another one, or use the one without a matrix'],
    ['matrix: { generators: [{ clusters: {} }, { clusters: {} }, { clusters: {} }] }',
      'spec.generators[0].matrix.generators has 3 generators, and a matrix takes exactly 2; put two of them into a matrix of their own'],
    ['merge: { mergeKeys: [name], generators: [{ clusters: {} }] }', 'spec.generators[0].merge.generators has 1 generator, and a merge takes 2 or more; add another one'],
    ['merge: { mergeKeys: [], generators: [{ clusters: {} }, { clusters: {} }] }',
      'spec.generators[0].merge.mergeKeys is empty, so nothing says which parameters belong together; name the parameter that both generators make'],
    ['matrix: { generators: [{ clusters: {}, list: { elements: [] } }, { clusters: {} }] }',
      'spec.generators[0].matrix.generators[0] has list and clusters, and an entry of a matrix takes one generator only; give each an entry of its own'],
  ])('%s', (generator, message) => {
    expect(found('argocd/combined-generators', go(`  generators:\n    - ${generator}`))).toEqual([`error ${message}`]);
  });

  test('several generators in one entry that is not combined all count', () => {
    expect(found('argocd/combined-generators', go('  generators:\n    - clusters: {}\n      list: { elements: [] }'))).toEqual([]);
  });
});

test('merge keys with a dot are for plain templates', () => {
  const merge = '  generators:\n    - merge: { mergeKeys: [values.region], generators: [{ clusters: {} }, { clusters: {} }] }';
  expect(found('argocd/merge-keys', go(merge))).toEqual(['error spec.generators[0].merge.mergeKeys[0] is "values.region", but with spec.goTemplate parameters are compared by their '
    + 'first name only, and none is called so; merge by a parameter without a dot, as in "name"']);
  expect(found('argocd/merge-keys', set(merge))).toEqual([]);
});

describe('settings of generators', () => {
  test.each([
    ['git: { repoURL: x, revision: main, files: [{ path: a }], directories: [{ path: b }] }',
      ['warning spec.generators[0].git.files is not read beside directories; leave one of them out, or use two generators']],
    ['scmProvider: {}', ['error spec.generators[0].scmProvider has no provider, so no Application is made; there are github, gitlab, gitea, bitbucketServer, azureDevOps, '
      + 'bitbucket, awsCodeCommit']],
    ['pullRequest: { gitea: { owner: a, repo: b, api: c }, github: { owner: a, repo: b } }',
      ['warning spec.generators[0].pullRequest.gitea is not read beside github; leave one of them out, or use two generators']],
    ['clusterDecisionResource: { configMapRef: a }',
      ['error spec.generators[0].clusterDecisionResource has neither a name nor a labelSelector, so no Application is made; say which resource decides']],
    ['clusterDecisionResource: { configMapRef: a, name: b, labelSelector: { matchLabels: { c: d } } }',
      ['error spec.generators[0].clusterDecisionResource has a name and a labelSelector, and the controller takes one of them only; leave the other out']],
    ['clusterDecisionResource: { configMapRef: a, name: b, labelSelector: {} }', []],
    ['git: { repoURL: x, revision: main, files: [{ path: a }], directories: [] }', []],
  ])('%s', (generator, messages) => {
    expect(found('argocd/generator-settings', go(`  generators:\n    - ${generator}`))).toEqual(messages);
  });
});

describe('parameters of lists', () => {
  test('plain templates read texts only', () => {
    const elements = '[{ name: a, enabled: true, values: { count: 1, size: "2" } }, { name: b, values: [] }, {}]';
    expect(found('argocd/list-parameters', set(`  generators:\n    - list: { elements: ${elements} }`))).toEqual([
      'error spec.generators[0].list.elements[0].enabled is no text, which plain templates cannot read, so no Application is made; put it into quotes, or set spec.goTemplate to true',
      'error spec.generators[0].list.elements[0].values.count is no text, which plain templates cannot read, so no Application is made; put it into quotes, or set spec.goTemplate to true',
      'error spec.generators[0].list.elements[1].values is no map of texts, which plain templates cannot read, so no Application is made; put it into quotes, or set spec.goTemplate to true',
      'error spec.generators[0].list.elements[2] is empty, so the template is taken as it stands, braces and all; give it a parameter, or leave it out',
    ]);
  });

  test('Go templates read everything', () => {
    expect(found('argocd/list-parameters', go('  generators:\n    - list: { elements: [{ name: a, enabled: true, values: { count: 1 } }] }'))).toEqual([]);
  });
});

describe('parameters that nobody fills in', () => {
  const git = (path: string): string => `{ git: { repoURL: x, revision: main, directories: [{ path: '${path}' }], values: { v: '{{ .path.path }}' } } }`;

  test.each([
    [`- ${git('apps/{{ .name }}')}`, ['spec.generators[0].git.directories[0].path']],
    [`- matrix: { generators: [${git('{{ .a }}')}, ${git('{{ .b }}')}] }`, ['spec.generators[0].matrix.generators[0].git.directories[0].path']],
    [`- merge: { mergeKeys: [name], generators: [${git('a')}, ${git('{{ .b }}')}] }`, ['spec.generators[0].merge.generators[1].git.directories[0].path']],
    [`- matrix: { generators: [{ clusters: {} }, { merge: { mergeKeys: [name], generators: [${git('{{ .name }}')}, ${git('b')}] } }] }`, []],
    [LIST.replace('name: a', 'name: "{{ .x }}"'), []],
  ])('%s', (generators, fields) => {
    expect(found('argocd/unfilled-parameter', go(`  generators:\n    ${generators}`))).toEqual(fields.map((field) => (
      expect.stringMatching(new RegExp(`^error ${field.replaceAll(/[[\].]/g, '\\$&')} holds "\\{\\{ \\.\\w+ \\}\\}", which nobody fills in here; make the generator the second one of a matrix$`))
    )));
  });

  test('the selector beside a generator is never filled in', () => {
    expect(found('argocd/unfilled-parameter', go('  generators:\n    - clusters: {}\n      selector: { matchLabels: { env: "{{ .env }}" } }'))).toEqual([
      'error spec.generators[0].selector.matchLabels.env holds "{{ .env }}", which is compared as it stands, since this selector is never filled in; write the value',
    ]);
  });
});

test('templates of combined generators are not read', () => {
  const list = '{ list: { elements: [{ name: a }], template: { metadata: {}, spec: { project: x, destination: {} } } } }';
  expect(found('argocd/ignored-template', go(`  generators:\n    - merge: { mergeKeys: [name], generators: [{ clusters: {} }, ${list}] }`))).toEqual([
    'warning spec.generators[0].merge.generators[1].list.template is not read, since only the merge has a template of its own; move it there',
  ]);
  expect(found('argocd/ignored-template', go(`  generators:\n    - ${list}`))).toEqual([]);
});

test('the namespace of Applications is that of their set', () => {
  const namespaced = (namespace: string): string => set(`  generators:\n    ${LIST}`, `      namespace: ${namespace}\n`);
  expect(found('argocd/template-namespace', namespaced('team-a'))).toEqual([
    'warning spec.template.metadata.namespace is "team-a", but the controller puts all Applications into "argocd", the namespace of the ApplicationSet; leave it out',
  ]);
  expect(found('argocd/template-namespace', namespaced('argocd'))).toEqual([]);
  expect(found('argocd/template-namespace', namespaced('${ARGO_NAMESPACE}'))).toEqual([]);
  expect(found('argocd/template-namespace', namespaced('argocd').replace('  namespace: argocd\n', '  namespace: ${ARGO_NAMESPACE}\n'))).toEqual([]);
  expect(found('argocd/template-namespace', namespaced('team-a').replace('  namespace: argocd\n', ''))).toEqual([]);
});

describe('patches of the template', () => {
  const patched = (patch: string): string => go(`  templatePatch: |\n${patch.split('\n').map((line) => `    ${line}`).join('\n')}\n  generators:\n    ${LIST}`);

  test('a project is not patched', () => {
    expect(found('argocd/template-patch', patched("spec:\n  project: '{{ .project }}'"))).toEqual([
      'warning spec.templatePatch sets spec.project, which the controller undoes without a word; set it in spec.template',
    ]);
  });

  test.each([
    'spec:\n  {{- if .auto }}\n  syncPolicy:\n    automated: {}\n  {{- end }}',
    'spec:\n{{- with .spec }}\n{{ . | toYaml | indent 2 }}\n{{- end }}',
    'spec: {}',
    'metadata:\n  labels: {{ .labels | toJson }}',
    'this: [is',
  ])('%j may be right', (patch) => {
    expect(found('argocd/template-patch', patched(patch))).toEqual([]);
  });

  test('an empty spec takes everything away', () => {
    expect(found('argocd/template-patch', patched('spec:'))).toEqual([
      'error spec.templatePatch has an empty spec, which takes source, destination and everything else away from the Application; write what is to change below it, or leave it out',
    ]);
  });
});

test('what is worth knowing about templates', () => {
  expect(found('argocd/missing-key-option', go(`  goTemplateOptions: []\n  generators:\n    ${LIST}`))).toEqual([
    'info spec.goTemplateOptions does not hold "missingkey=error", so a parameter that is missing becomes the text "<no value>"; add it',
  ]);
  expect(found('argocd/missing-key-option', go(`  goTemplateOptions: [missingkey=zero]\n  generators:\n    ${LIST}`))).toEqual([]);
  expect(found('argocd/missing-key-option', set(`  generators:\n    ${LIST}`))).toEqual([]);
  for (const safe of ['syncPolicy: { applicationsSync: create-only }', 'syncPolicy: { preserveResourcesOnDeletion: true }']) {
    expect(found('argocd/implicit-cascade', go(`  ${safe}\n  generators:\n    ${LIST}`))).toEqual([]);
  }
  expect(found('argocd/implicit-cascade', set(`  generators:\n    ${LIST}`, '      finalizers: [resources-finalizer.argocd.argoproj.io]\n'))).toEqual([]);
});

describe('strategies', () => {
  const steps = 'rollingSync: { steps: [{ matchExpressions: [] }] }';

  test.each([
    [`{ type: Rolling, ${steps} }`, ['spec.strategy.type is "Rolling", so all Applications sync at once; allowed are AllAtOnce, RollingSync']],
    ['{ type: RollingSync }', ['spec.strategy.rollingSync.steps is empty, so all Applications sync at once; add a step, or leave the strategy out']],
    [`{ ${steps} }`, ['spec.strategy.type is not set, so the steps of rollingSync are not heeded; set it to "RollingSync", or leave the steps out']],
    ['{ type: AllAtOnce, deletionOrder: reverse }', ['spec.strategy.deletionOrder is "Reverse", which counts only with the strategy RollingSync and its steps; add them, or leave it out']],
    [`{ type: RollingSync, deletionOrder: Backwards, ${steps} }`, ['spec.strategy.deletionOrder is "Backwards", which the controller passes over; allowed are AllAtOnce, Reverse']],
    [`{ type: RollingSync, deletionOrder: Reverse, ${steps} }`, []],
    ['{ type: AllAtOnce, deletionOrder: AllAtOnce }', []],
  ])('%s', (strategy, messages) => {
    expect(found('argocd/unknown-strategy', go(`  strategy: ${strategy}\n  generators:\n    ${LIST}`))).toEqual(messages.map((message) => `warning ${message}`));
  });
});

describe('flags of the controller', () => {
  const beside = (yaml: string, data: string): string => `${yaml}---\napiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: argocd-cmd-params-cm\n  namespace: argocd\ndata: ${data}\n`;
  const rolling = go(`  strategy: { type: RollingSync, rollingSync: { steps: [{ matchExpressions: [] }] } }\n  generators:\n    ${LIST}`);

  test('progressive syncs are off unless switched on', () => {
    const fault = 'spec.strategy is not heeded, since argocd-cmd-params-cm does not switch progressive syncs on, so all Applications sync as they like; '
      + 'set applicationsetcontroller.enable.progressive.syncs to "true" there';
    expect(found('argocd/controller-flags', beside(rolling, '{ applicationsetcontroller.enable.progressive.syncs: "false" }'))).toEqual([`warning ${fault}`]);
    expect(found('argocd/controller-flags', beside(rolling, '{}'))).toEqual([`info ${fault}`]);
    expect(found('argocd/controller-flags', beside(rolling, '{}'), { complete: true })).toEqual([`warning ${fault}`]);
    expect(found('argocd/controller-flags', beside(rolling, '{ applicationsetcontroller.enable.progressive.syncs: "t" }'))).toEqual([]);
    expect(found('argocd/controller-flags', rolling)).toEqual([]);
  });

  test('a provider that is forbidden', () => {
    const scm = go('  generators:\n    - scmProvider: { github: { organization: acme } }');
    expect(found('argocd/controller-flags', beside(scm, '{ applicationsetcontroller.enable.scm.providers: "false" }'))).toEqual([
      'error spec.generators[0] asks a provider, which argocd-cmd-params-cm forbids by applicationsetcontroller.enable.scm.providers; use another generator',
    ]);
    expect(found('argocd/controller-flags', beside(scm, '{ applicationsetcontroller.enable.scm.providers: "true" }'))).toEqual([]);
  });
});

describe('an element without parameters', () => {
  const check = (spec: string): string[] => found('argocd/list-parameters', spec);
  const message = 'error spec.generators[0].list.elements[0] is empty, so the template is taken as it stands, braces and all; give it a parameter, or leave it out';

  test('leaves braces as they are', () => {
    expect(check(go('  generators:\n    - list: { elements: [{}] }'))).toEqual([message]);
  });

  test('does no harm where there are none, or where another generator has some', () => {
    expect(check(go('  generators:\n    - list: { elements: [{}] }').replaceAll("'{{ .name }}'", 'prod'))).toEqual([]);
    expect(check(go(`  generators:\n    - matrix: { generators: [{ list: { elements: [{}] } }, ${LIST.slice(2)}] }`.replace('}, list', '}, { list').replace(/\] }$/, '}] }')))).toEqual([]);
  });
});

test('a key of a merge with dots may be a name', () => {
  const merge = (first: string): string => go(`  generators:\n    - merge: { mergeKeys: [a.b], generators: [${first}, { list: { elements: [{ name: x }] } }] }`);
  expect(found('argocd/merge-keys', merge('{ list: { elements: [{ a: { b: x } }] } }'))).toHaveLength(1);
  expect(found('argocd/merge-keys', merge('{ list: { elements: [{ a.b: x }] } }'))).toEqual([]);
  expect(found('argocd/merge-keys', merge('{ plugin: { configMapRef: { name: x } } }'))).toEqual([]);
  expect(found('argocd/merge-keys', merge("{ list: { elementsYaml: '- a.b: x' } }"))).toEqual([]);
});
