import * as fs from 'node:fs';
import * as path from 'node:path';
import { ApiObject } from 'cdk8s';
import { errorOf, newApp, newEnvironment, temporaryFolder, treeOf } from './fleet';
import { Cluster, EnvironmentStack, ProvidedKind } from '../../src';

const problemsOf = (app: { synth(): void }): string[] => errorOf(() => app.synth()).split('\n').slice(1).map((line) => line.trim());

const WIDGETS = {
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: { name: 'widgets.example.com' },
  spec: {
    group: 'example.com',
    scope: 'Namespaced',
    names: { kind: 'Widget', plural: 'widgets' },
    versions: [{
      name: 'v1',
      served: true,
      storage: true,
      schema: { openAPIV3Schema: { type: 'object', properties: { spec: { type: 'object', properties: { size: { type: 'integer' } } } } } },
    }],
  },
};
const widget = (stack: EnvironmentStack, spec: object) => new ApiObject(stack, 'widget', { apiVersion: 'example.com/v1', kind: 'Widget', spec } as any);

describe('objects', () => {
  test('fails with every fault of every object, and writes nothing', () => {
    const app = newApp();
    const stack = new EnvironmentStack(newEnvironment(app), 'shop');
    new ApiObject(stack, 'web', { apiVersion: 'v1', kind: 'Service', spec: { ports: [{ port: '80', targetport: 8080 }] } } as any);
    new ApiObject(stack, 'old', { apiVersion: 'policy/v1beta1', kind: 'PodDisruptionBudget' });

    expect(problemsOf(app)).toEqual([
      '[staging/shop/web] spec.ports[0].port is "80", an integer is needed (schema/type)',
      '[staging/shop/web] spec.ports[0].targetport is not known here; did you mean "targetPort"? (schema/unknown-field)',
      '[staging/shop/old] apiVersion is policy/v1beta1, which does not serve PodDisruptionBudget in Kubernetes 1.36; write policy/v1 (schema/unserved-version)',
    ]);
    expect(treeOf(app)).toEqual({});
  });

  test('fails on the clusters only whose version does not take it', () => {
    const app = newApp();
    const clusters = [Cluster.named('old', { flux: '2.6' }), Cluster.named('new', { flux: '2.7' })];
    const stack = new EnvironmentStack(newEnvironment(app, 'staging', { clusters }), 'shop');
    new ApiObject(stack, 'artifact', { apiVersion: 'source.toolkit.fluxcd.io/v1', kind: 'ExternalArtifact', spec: { bogus: 1 } } as any);

    expect(problemsOf(app)).toEqual([
      '[staging/shop/artifact] apiVersion is source.toolkit.fluxcd.io/v1, which serves ExternalArtifact from Flux 2.7 on, the cluster runs 2.6; '
      + 'raise the version that the cluster states, or leave the object out (on old) (schema/newer-version)',
      '[staging/shop/artifact] spec.bogus is not known here; allowed: sourceRef (on new) (schema/unknown-field)',
    ]);
  });

  test('what delivery makes is checked by the version of the cluster that runs the engine', () => {
    const app = newApp();
    new EnvironmentStack(newEnvironment(app, 'staging', { clusters: [Cluster.named('staging', { flux: '2.9' })] }), 'shop');
    app.synth();
    expect(Object.keys(treeOf(app))).toContain('clusters/staging/kustomization.kustomize.toolkit.fluxcd.io.staging-shop.yaml');
  });

  test('a deprecated API version is noted once for all objects', () => {
    const app = newApp({ quiet: false });
    const stack = new EnvironmentStack(newEnvironment(app), 'shop');
    for (const id of ['a', 'b', 'c', 'd']) new ApiObject(stack, id, { apiVersion: 'v1', kind: 'Endpoints' });
    const write = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    app.synth();
    const said = write.mock.calls.map(([text]) => String(text)).join('');
    write.mockRestore();
    expect(said.split('\n')[0]).toBe('note: [staging/shop/a, staging/shop/b, staging/shop/c, and 1 more] '
      + 'apiVersion is v1, which is deprecated for Endpoints in Kubernetes 1.36; write discovery.k8s.io/v1 EndpointSlice (schema/deprecated-version)');
  });
});

test('a version outside of the known ones is noted', () => {
  const app = newApp({ quiet: false });
  const clusters = [Cluster.named('old', { kubernetes: '1.29', argoCd: '3.0' }), Cluster.named('new', { flux: '9.1', sealedSecrets: '0.36' })];
  new EnvironmentStack(newEnvironment(app, 'staging', { clusters }), 'shop');
  const write = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  app.synth();
  const said = write.mock.calls.map(([text]) => String(text)).join('');
  write.mockRestore();
  expect(said.split('\n').slice(0, 2)).toEqual([
    'note: [cluster old] runs Kubernetes 1.29, known here is Kubernetes 1.30 to 1.36; its objects are held against 1.30 (schema/unknown-version)',
    'note: [cluster new] runs Flux 9.1, known here is Flux 2.6 to 2.9; its objects are held against 2.9 (schema/unknown-version)',
  ]);
});

describe('kinds of others', () => {
  test('fails for one that nobody made known', () => {
    const app = newApp();
    widget(new EnvironmentStack(newEnvironment(app), 'shop'), {});
    expect(problemsOf(app)).toEqual([
      '[staging/shop/widget] kind is Widget of example.com/v1, which is not known; register its CRD with addCrds(…), or say that the cluster has it with cluster.provides(…) (schema/unknown-kind)',
    ]);
  });

  test('a definition in the app makes its kind known to the clusters that get it', () => {
    const app = newApp();
    const staging = newEnvironment(app);
    new ApiObject(new EnvironmentStack(staging, 'definitions'), 'widgets', WIDGETS);
    widget(new EnvironmentStack(staging, 'shop'), { size: 'x' });
    widget(new EnvironmentStack(newEnvironment(app, 'other'), 'shop'), { size: 1 });

    expect(problemsOf(app)).toEqual([
      '[staging/shop/widget] spec.size is "x", an integer is needed (schema/type)',
      '[other/shop/widget] kind is Widget of example.com/v1, which is not known; register its CRD with addCrds(…), or say that the cluster has it with cluster.provides(…) (schema/unknown-kind)',
    ]);
  });

  test('a definition in a file makes it known everywhere', () => {
    const folder = temporaryFolder();
    fs.writeFileSync(path.join(folder, 'a.yaml'), `kind: Other\n---\n${JSON.stringify(WIDGETS)}\n`);
    fs.writeFileSync(path.join(folder, 'readme.txt'), 'not read');
    for (const named of [path.join(folder, 'a.yaml'), folder]) {
      const app = newApp();
      app.addCrds(named);
      widget(new EnvironmentStack(newEnvironment(app), 'shop'), { size: 'x' });
      expect(problemsOf(app)).toEqual(['[staging/shop/widget] spec.size is "x", an integer is needed (schema/type)']);
    }
  });

  test.each<[string, string, string]>([
    ['nothing.yaml', '', 'addCrds: FILE holds no CustomResourceDefinition; name the file, or the folder of files, that does'],
    ['broken.yaml', 'a: [', 'addCrds: FILE:1 the indentation does not fit the lines above'],
    ['old.yaml', 'a: 1\n---\napiVersion: apiextensions.k8s.io/v1beta1\nkind: CustomResourceDefinition\n',
      'addCrds: FILE:3 kind is "CustomResourceDefinition" of "apiextensions.k8s.io/v1beta1", allowed is a CustomResourceDefinition of apiextensions.k8s.io/v1'],
    ['keyword.json', JSON.stringify({ ...WIDGETS, spec: { ...WIDGETS.spec, versions: [{ name: 'v1', schema: { openAPIV3Schema: { tpye: 'object' } } }] } }),
      'addCrds: FILE:1 spec.versions[0].schema.openAPIV3Schema has the keyword "tpye", which is not known; did you mean "type"?'],
  ])('fails for %s', (name, text, message) => {
    const file = path.join(temporaryFolder(), name);
    fs.writeFileSync(file, text);
    const app = newApp();
    app.addCrds(file);
    expect(problemsOf(app)).toEqual([`[app] ${message.replace('FILE', file)}`]);
  });

  test('fails for a file that is not there', () => {
    const app = newApp();
    app.addCrds('no/such/file.yaml');
    expect(problemsOf(app)).toEqual(['[app] addCrds: no/such/file.yaml does not exist']);
  });

  test('a broken definition in the app is told once, and its objects are not blamed for it', () => {
    const app = newApp();
    const stack = new EnvironmentStack(newEnvironment(app), 'shop');
    const versions = [{ name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: { type: 'object', properties: { a: { type: 'strng' } } } } }];
    new ApiObject(stack, 'widgets', { ...WIDGETS, spec: { ...WIDGETS.spec, versions } });
    widget(stack, { anything: 1 });
    expect(problemsOf(app)).toEqual([
      '[staging/shop/widgets] spec.versions[0].schema.openAPIV3Schema.properties.a.type is "strng"; allowed: "array", "boolean", "integer", "number", "object", "string" (schema/enum)',
    ]);
  });

  test('a cluster can say that it serves a kind', () => {
    const app = newApp();
    const cluster = Cluster.named('staging').provides(ProvidedKind.namespaced('example.com/v1', 'Widget'), ProvidedKind.clusterScoped('example.com/v1', 'Planet'));
    const stack = new EnvironmentStack(newEnvironment(app, 'staging', { clusters: [cluster] }), 'shop');
    widget(stack, { anything: 1 });
    new ApiObject(stack, 'planet', { apiVersion: 'example.com/v1', kind: 'Planet' });
    app.synth();
    expect(treeOf(app)['environments/staging/shop/planet.example.com.planet.yaml']).toBe('apiVersion: example.com/v1\nkind: Planet\nmetadata:\n  name: planet\n');
  });

  test.each<[string, () => ProvidedKind]>([
    ['ProvidedKind.namespaced: apiVersion is "v1"; write the API group and the version, as in "cert-manager.io/v1"', () => ProvidedKind.namespaced('v1', 'Widget')],
    ['ProvidedKind.clusterScoped: kind is "a b"; write its name, as in "Certificate"', () => ProvidedKind.clusterScoped('example.com/v1', 'a b')],
  ])('fails with %s', (message, make) => {
    expect(errorOf(make)).toBe(message);
  });
});

test('ten thousand faults make one short error', () => {
  const app = newApp();
  const stack = new EnvironmentStack(newEnvironment(app), 'shop');
  for (let i = 0; i < 100; i++) {
    const ports = Array.from({ length: 100 }, (_, index) => ({ port: `http${index}` }));
    new ApiObject(stack, `web-${i}`, { apiVersion: 'v1', kind: 'Service', spec: { ports } } as any);
  }
  const message = errorOf(() => app.synth());
  expect(message.split('\n')[0]).toBe('10000 errors, nothing was written:');
  expect(message.split('\n')).toHaveLength(102);
  expect(message.split('\n')[101]).toBe('  … and 9900 more');
});
