import * as fs from 'node:fs';
import * as path from 'node:path';
import { Chart, Testing } from 'cdk8s';
import { Deployment } from 'cdk8s-plus-30';
import { errorOf, temporaryFolder } from './fleet';
import { type Finding, Cluster, ManifestChecker, ProvidedKind } from '../../src';

/** A folder with these files. */
function folderOf(files: Record<string, string>): string {
  const folder = temporaryFolder();
  for (const [file, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    fs.writeFileSync(path.join(folder, file), text);
  }
  return folder;
}

/** What is wrong; what is only worth knowing has its own tests. */
const wrong = (findings: Finding[]): Finding[] => findings.filter(({ severity }) => severity !== 'info');
const lines = (findings: Finding[]): string[] => wrong(findings).map(({ file, line, severity, ruleId, message }) => `${file}:${line ?? ''} ${severity} ${ruleId} ${message}`);
const CONFIG = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n';

describe('a folder', () => {
  test('gives findings that name everything one needs to find the fault', () => {
    const folder = folderOf({ 'apps/web.yaml': `${CONFIG}---\napiVersion: v1\nkind: Service\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  ports:\n  - port: http\n` });
    expect(new ManifestChecker().checkFolder(folder)).toEqual([{
      ruleId: 'schema/type',
      severity: 'error',
      message: 'spec.ports[0].port is "http", an integer is needed',
      apiVersion: 'v1',
      kind: 'Service',
      namespace: 'shop',
      name: 'web',
      field: 'spec.ports[0].port',
      file: 'apps/web.yaml',
      line: 12,
    }]);
  });

  test('is read to its end, by file and line', () => {
    const folder = folderOf({
      'b.json': '{"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "A"}}',
      'a/x.yml': `${CONFIG}data: {k: 1}\nbogus: 1\n`,
      'a/list.yaml': `apiVersion: v1\nkind: List\nitems:\n- ${JSON.stringify({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' }, data: { k: 1 } })}\n`,
    });
    expect(lines(new ManifestChecker().checkFolder(folder))).toEqual([
      'a/list.yaml:4 error schema/type data.k is a number, a text is needed',
      'a/x.yml:4 error schema/type data.k is a number, a text is needed',
      'a/x.yml:5 error schema/unknown-field bogus is not known here; allowed: apiVersion, binaryData, data, immutable, kind, metadata',
      'b.json:1 error schema/name metadata.name is "A"; allowed are lower-case letters, digits, "-" and ".", with a letter or digit first and last in each part',
    ]);
  });

  test('is passed over where nothing is for a cluster', () => {
    const folder = folderOf({
      'values.yaml': 'kind of: nothing\nyes: on\n',
      'notes.txt': 'apiVersion: v1',
      'broken.json': '{ // a comment\n "a": 1 }',
      '.hidden/a.yaml': `${CONFIG}bogus: 1\n`,
      'node_modules/a.yaml': `${CONFIG}bogus: 1\n`,
      'chart/Chart.yaml': 'name: x',
      'chart/templates/a.yaml': 'apiVersion: v1\nkind: {{ .Values.kind }}\n',
      'overlay/kustomization.yaml': 'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\npatches:\n- path: ../patches/a.yaml\n- {patch: "x"}\n',
      'patches/a.yaml': 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\nspec: {replicas: 2}\n',
      'empty.yaml': '---\n# nothing\n',
    });
    fs.symlinkSync('/etc', path.join(folder, 'link'));
    expect(new ManifestChecker().checkFolder(folder)).toEqual([]);
  });

  test('values that are known later pass', () => {
    const folder = folderOf({
      'a.yaml': 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: "${NAME}", namespace: "${NAMESPACE:=x}"}\n'
        + 'spec: {replicas: "${REPLICAS}", selector: {matchLabels: {a: b}}, template: {metadata: {labels: {a: b, c: "${C}"}}, spec: {restartPolicy: "${P}", containers: [{name: a, image: a}]}}}\n',
      'secret.yaml': 'apiVersion: v1\nkind: Secret\nmetadata: {name: a}\ndata: {password: "ENC[AES256_GCM,data:x]"}\nsops: {mac: x, lastmodified: x}\n',
    });
    expect(lines(new ManifestChecker().checkFolder(folder))).toEqual([]);
  });

  test('makes the kinds known that it defines', () => {
    const definition = {
      apiVersion: 'apiextensions.k8s.io/v1',
      kind: 'CustomResourceDefinition',
      metadata: { name: 'widgets.example.com' },
      spec: {
        group: 'example.com',
        scope: 'Namespaced',
        names: { kind: 'Widget', plural: 'widgets' },
        versions: [{ name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: { type: 'object', properties: { size: { type: 'integer' } } } } }],
      },
    };
    const widget = 'apiVersion: example.com/v1\nkind: Widget\nmetadata: {name: a}\nsize: big\n';
    const found = ['widget.yaml:4 error schema/type size is "big", an integer is needed'];
    expect(lines(new ManifestChecker().checkFolder(folderOf({ 'widget.yaml': widget, 'z/crd.json': JSON.stringify(definition) })))).toEqual(found);
    const crds = [folderOf({ 'crd.json': JSON.stringify(definition) })];
    expect(lines(new ManifestChecker({ crds }).checkFolder(folderOf({ 'widget.yaml': widget })))).toEqual(found);
    const cluster = Cluster.named('x').provides(ProvidedKind.namespaced('example.com/v1', 'Widget'));
    expect(new ManifestChecker({ cluster }).checkFolder(folderOf({ 'widget.yaml': widget }))).toEqual([]);
    expect(lines(new ManifestChecker().checkFolder(folderOf({ 'widget.yaml': widget })))).toEqual([
      'widget.yaml:2 error schema/unknown-kind kind is Widget of example.com/v1, which is not known; register its CRD with addCrds(…), or say that the cluster has it with cluster.provides(…)',
    ]);
  });

  test('fails when it is none', () => {
    expect(errorOf(() => new ManifestChecker().checkFolder('no/such/folder'))).toBe(`ManifestChecker.checkFolder: ${path.resolve('no/such/folder')} is no folder`);
    expect(errorOf(() => new ManifestChecker({ crds: ['no/such/file.yaml'] }))).toBe('ManifestChecker: crds: no/such/file.yaml does not exist');
  });
});

describe('what YAML gets wrong', () => {
  test.each<[string, string[]]>([
    [`${CONFIG}kind: Secret\n`, ['a.yaml:4 error yaml/duplicate-key key "kind" is written twice, first in line 2']],
    [`${CONFIG}data: [\n---\n${CONFIG}`, ['a.yaml:5 error yaml/unreadable the indentation does not fit the lines above']],
    [`${CONFIG}data: {a: yes, b: "yes", on: "x"}\n`, [
      'a.yaml:4 error schema/type data.a is true, a text is needed',
      'a.yaml:4 warning yaml/ambiguous-scalar data.a is written yes, which Kubernetes reads as true and other tools otherwise; write true, or "yes" with quotes',
      'a.yaml:4 warning yaml/ambiguous-scalar a key of data is written on, which Kubernetes reads as true and other tools otherwise; write true, or "on" with quotes',
    ]],
    [`${CONFIG}immutable: off\n`, [
      'a.yaml:4 warning yaml/ambiguous-scalar immutable is written off, which Kubernetes reads as false and other tools otherwise; write false, or "off" with quotes',
    ]],
    ['apiVersion: v1\nkind: Secret\nmetadata: {name: a}\ndata: !vault x\n', ['a.yaml:4 error yaml/unreadable a value has a tag (!…), which is not supported here, take the tag away']],
  ])('%j', (text, found) => {
    expect(lines(new ManifestChecker().checkFolder(folderOf({ 'a.yaml': text })))).toEqual(found);
  });

  test('the mode of a file in octal is what everybody writes', () => {
    const pod = 'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {containers: [{name: a, image: a}], volumes: [{name: c, configMap: {name: c, defaultMode: 0644}}]}\n';
    expect(lines(new ManifestChecker().checkFolder(folderOf({ 'a.yaml': pod })))).toEqual([]);
  });
});

describe('objects', () => {
  test('that a chart synthesizes are checked', () => {
    const chart = new Chart(Testing.app(), 'shop');
    new Deployment(chart, 'web', { containers: [{ image: 'a', portNumber: 8080 }] });
    expect(wrong(new ManifestChecker().checkObjects(Testing.synth(chart)))).toEqual([]);
  });

  test('are checked by the versions of the cluster', () => {
    const application = {
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'ApplicationSet',
      metadata: { name: 'a', namespace: 'argocd' },
      spec: { generators: [], template: { metadata: { name: 'a' }, spec: { project: 'p', destination: { name: 'in-cluster' }, sources: [{ repoURL: 'https://github.com/acme/shop', path: 'deploy', tagPrefix: 'v' }] } } },
    };
    expect(wrong(new ManifestChecker().checkObjects([application]))).toEqual([]);
    expect(wrong(new ManifestChecker({ cluster: Cluster.named('x', { argoCd: '3.4' }) }).checkObjects([application]))).toEqual([{
      ruleId: 'schema/newer-field',
      severity: 'error',
      message: 'spec.template.spec.sources[0].tagPrefix is there from Argo CD 3.5 on, the cluster runs 3.4; leave it out, or raise the version that the cluster states',
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'ApplicationSet',
      namespace: 'argocd',
      name: 'a',
      field: 'spec.template.spec.sources[0].tagPrefix',
    }]);
  });

  test('fails for what is no object', () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    for (const nonsense of [5, 'x', null, undefined, [], circle, { a: 1n }]) {
      expect(errorOf(() => new ManifestChecker().checkObjects([{ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'a' } }, nonsense]))).toBe(
        'ManifestChecker.checkObjects: objects[1] is no Kubernetes object; give maps that can be written as JSON',
      );
    }
  });

  test('say what is missing of an object', () => {
    expect(new ManifestChecker().checkObjects([{}, { kind: 'Pod' }, { apiVersion: 'v1', kind: 5 }]).map(({ message }) => message)).toEqual([
      'apiVersion is undefined; write "v1" or "group/version"',
      'apiVersion is undefined; write "v1" or "group/version"',
      'kind is 5; write the kind\'s name, as in "ConfigMap"',
    ]);
  });
});
