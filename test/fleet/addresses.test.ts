import * as kplus from 'cdk8s-plus-30';
import { Construct } from 'constructs';
import { parse } from 'yaml';
import { configMap, newApp, newEnvironment, treeOf } from './fleet';
import { EnvironmentStack } from '../../src';

test('names that cdk8s-plus derives from the whole path are rewritten wherever they stand', () => {
  // GIVEN the same stack in two environments, with every kind of derived name
  const app = newApp();
  for (const name of ['a', 'b']) {
    const stack = new EnvironmentStack(newEnvironment(app, name), 'shop');
    const web = new kplus.Deployment(stack, 'web', { containers: [{ image: 'r/web:1', portNumber: 80 }] });
    const api = new kplus.Deployment(stack, 'api', { containers: [{ image: 'r/api:1', portNumber: 80 }] });
    web.connections.allowTo(api);
    web.containers[0].mount('/secrets', kplus.Volume.fromCsi(stack, 'secrets', 'secrets-store.csi.k8s.io'));
    const reader = new kplus.ClusterRole(stack, 'reader');
    new kplus.ClusterRole(stack, 'all').combine(reader);
    new kplus.CronJob(stack, 'nightly', { schedule: { expressionString: '0 1 * * *' } as any, containers: [{ image: 'r/job:1' }] });
    if (name === 'b') reader.metadata.addLabel('only', 'b');
  }

  app.synth();

  const files = Object.entries(treeOf(app));
  const folder = (name: string) => Object.fromEntries(files.filter(([file]) => file.startsWith(`environments/${name}/shop/`) && !file.includes('clusterrole.reader'))
    .map(([file, text]) => [file.slice(`environments/${name}/`.length), text]));
  expect(folder('b')).toEqual(folder('a'));
  const all = parse(treeOf(app)['environments/a/shop/clusterrole.all.yaml']);
  const [key] = Object.keys(all.aggregationRule.clusterRoleSelectors[0].matchLabels);
  expect(key).toMatch(/^cdk8s\.cluster-role\/aggregate-to-shop-all-[0-9a-f]{8}$/);
  expect(parse(treeOf(app)['environments/a/shop/clusterrole.reader.yaml']).metadata.labels[key]).toBe('true');
});

test('objects without a name are called by their path below the stack', () => {
  const app = newApp();
  const stack = new EnvironmentStack(newEnvironment(app), 'shop');
  configMap(new Construct(new Construct(stack, 'Back End'), 'Default'), 'settings');
  configMap(stack, 'x'.repeat(80));

  app.synth();

  expect(Object.keys(treeOf(app)).filter((file) => file.includes('configmap'))).toEqual([
    'environments/staging/shop/configmap.back-end-settings.yaml',
    expect.stringMatching(/^environments\/staging\/shop\/configmap\.x{54}-[0-9a-f]{8}\.yaml$/),
  ]);
});

test('synthYaml gives the whole fleet as documents, and writes nothing', () => {
  const app = newApp();
  configMap(new EnvironmentStack(newEnvironment(app), 'shop'), 'a');

  const documents = app.synthYaml().split('---\n').slice(1).map((text) => parse(text).kind);

  expect(documents).toEqual(['Namespace', 'ConfigMap', 'Kustomization', 'GitRepository', 'Kustomization']);
  expect(treeOf(app)).toEqual({});
});
