import { ApiObject } from 'cdk8s';
import { ConfigMap, Deployment, EnvValue, Job, Volume } from 'cdk8s-plus-30';
import { load as parse } from 'js-yaml';
import { configMap, newApp, newEnvironment, treeOf } from './fleet';
import { Cluster, EnvironmentStack, type GitOpsApp } from '../../src';

const IMAGE = 'registry.example.com/web:1.2.3';
const CHECKSUM = 'cdk8s-gitops/config-checksum';

function templateIn(app: GitOpsApp, file: string): any {
  app.synth();
  return (parse(treeOf(app)[file]) as any).spec.template;
}

/** The checksum of a Deployment that uses a ConfigMap with these settings. */
function checksum(data: Record<string, string>, change: (stack: EnvironmentStack) => void = () => undefined): string | undefined {
  const app = newApp();
  const environment = newEnvironment(app);
  const stack = new EnvironmentStack(environment, 'shop');
  const settings = new ConfigMap(stack, 'settings', { data });
  const web = new Deployment(stack, 'web', { containers: [{ image: IMAGE, portNumber: 8080 }] });
  web.containers[0].env.addVariable('COLOUR', EnvValue.fromConfigMap(settings, 'colour'));
  change(stack);
  return templateIn(app, 'environments/staging/shop/deployment.web.yaml').metadata.annotations?.[CHECKSUM];
}

describe('pods are replaced when their configuration changes', () => {
  test('by a checksum that changes with every value, and with nothing else', () => {
    const red = checksum({ colour: 'red' });
    expect(red).toMatch(/^[0-9a-f]{16}$/);
    expect(checksum({ colour: 'blue' })).not.toBe(red);
    expect(checksum({ colour: 'red', size: '3' })).not.toBe(red);
    expect(checksum({ colour: 'red' }, (stack) => configMap(stack, 'other'))).toBe(red);
  });

  test('in mounted volumes, and in templates of raw objects that have other annotations', () => {
    const app = newApp();
    const stack = new EnvironmentStack(newEnvironment(app), 'shop');
    const settings = new ConfigMap(stack, 'settings', { data: { colour: 'red' } });
    const mounting = new Deployment(stack, 'mounting', { containers: [{ image: IMAGE, portNumber: 8080 }] });
    mounting.containers[0].mount('/etc/settings', Volume.fromConfigMap(stack, 'volume', settings));
    new ApiObject(stack, 'raw', {
      apiVersion: 'apps/v1',
      kind: 'StatefulSet',
      spec: {
        selector: { matchLabels: { app: 'raw' } },
        template: {
          metadata: { labels: { app: 'raw' }, annotations: { 'example.com/team': 'shop', 'a.example.com/x': '1' } },
          spec: { containers: [{ name: 'raw', image: IMAGE, envFrom: [{ configMapRef: { name: 'settings' } }] }] },
        },
      },
    } as any);
    const [mounted, raw] = ['deployment.mounting', 'statefulset.raw'].map((file) => (
      templateIn(app, `environments/staging/shop/${file}.yaml`).metadata.annotations as Record<string, string>
    ));
    expect(Object.keys(raw)).toEqual(['a.example.com/x', CHECKSUM, 'example.com/team']);
    expect(mounted[CHECKSUM]).toBe(raw[CHECKSUM]);
  });

  test('by the ciphertext of a sealed secret, of which only the hash is shown', () => {
    const withSecret = (ciphertext: string): string => {
      const app = newApp();
      const stack = new EnvironmentStack(newEnvironment(app), 'shop');
      new ApiObject(stack, 'db', { apiVersion: 'bitnami.com/v1alpha1', kind: 'SealedSecret', spec: { encryptedData: { url: ciphertext } } } as any);
      const web = new Deployment(stack, 'web', { containers: [{ image: IMAGE, portNumber: 8080 }] });
      web.containers[0].env.addVariable('URL', EnvValue.fromSecretValue({ secret: { name: 'db' } as any, key: 'url' }));
      return templateIn(app, 'environments/staging/shop/deployment.web.yaml').metadata.annotations[CHECKSUM] as string;
    };
    const cipher = (fill: number) => Buffer.concat([Buffer.from([2, 0]), Buffer.alloc(560, fill)]).toString('base64');
    expect(withSecret(cipher(7))).toMatch(/^[0-9a-f]{16}$/);
    expect(withSecret(cipher(7))).not.toBe(withSecret(cipher(8)));
  });

  test('of another stack in the namespace, where that one goes to the same clusters', () => {
    const app = newApp();
    const environment = newEnvironment(app, 'staging', { clusters: [Cluster.named('a'), Cluster.named('b')] });
    const stack = new EnvironmentStack(environment, 'shop');
    const config = new EnvironmentStack(environment, 'config', { namespace: 'shop' });
    configMap(config, 'settings');
    for (const [id, source] of [['near', 'settings'], ['unknown', 'kube-root-ca.crt']]) {
      const web = new Deployment(stack, id, { containers: [{ image: IMAGE, portNumber: 8080 }] });
      web.containers[0].env.addVariable('KEY', EnvValue.fromConfigMap({ name: source } as any, source === 'settings' ? 'key' : 'ca.crt'));
    }
    expect(templateIn(app, 'environments/staging/shop/deployment.near.yaml').metadata.annotations[CHECKSUM]).toMatch(/^[0-9a-f]{16}$/);
    expect(templateIn(app, 'environments/staging/shop/deployment.unknown.yaml').metadata.annotations).toBeUndefined();
  });

  test('unless the stack says otherwise, or the pods are those of a Job, whose template may not change', () => {
    const app = newApp();
    const environment = newEnvironment(app);
    for (const [id, rollOnConfigChange] of [['never', false], ['jobs', true]] as const) {
      const stack = new EnvironmentStack(environment, id, { rollOnConfigChange });
      const settings = new ConfigMap(stack, 'settings', { data: { colour: 'red' } });
      const container = { image: IMAGE, envVariables: { COLOUR: EnvValue.fromConfigMap(settings, 'colour') } };
      if (id === 'never') new Deployment(stack, 'web', { containers: [{ ...container, portNumber: 8080 }] });
      else new Job(stack, 'web', { containers: [container] });
    }
    expect(templateIn(app, 'environments/staging/never/deployment.web.yaml').metadata.annotations).toBeUndefined();
    expect(templateIn(app, 'environments/staging/jobs/job.web.yaml').metadata.annotations).toBeUndefined();
  });
});
