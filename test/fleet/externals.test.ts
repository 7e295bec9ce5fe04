import { ConfigMap, Deployment, Env, EnvValue, Secret } from 'cdk8s-plus-30';
import { newApp, newEnvironment } from './fleet';
import { Cluster, EnvironmentStack, FluxGitRepository, FluxKustomization, ProvidedObject } from '../../src';

const IMAGE = 'registry.example.com/web:1.2.3';

/** What is found missing in an app. */
const missing = (app: { lint(): { ruleId: string; message: string }[] }): string[] => (
  app.lint().filter(({ ruleId }) => ruleId.startsWith('fleet/missing-')).map(({ message }) => message));

function shop(cluster = Cluster.named('staging')) {
  const app = newApp();
  return { app, stack: new EnvironmentStack(newEnvironment(app, 'staging', { clusters: [cluster] }), 'shop') };
}

describe('what lives outside the app', () => {
  test('is known by the constructs of cdk8s-plus that stand for it', () => {
    const { app, stack } = shop();
    new Deployment(stack, 'web', {
      containers: [{
        image: IMAGE,
        portNumber: 8080,
        envFrom: [Env.fromConfigMap(ConfigMap.fromConfigMapName(stack, 'settings', 'company-settings'))],
        envVariables: { PASSWORD: EnvValue.fromSecretValue({ secret: Secret.fromSecretName(stack, 'login', 'db-login'), key: 'password' }) },
      }],
    });
    expect(missing(app)).toEqual([]);
  });

  test('is known by fromName of this library, in its namespace', () => {
    const { app, stack } = shop();
    const near = FluxGitRepository.fromName(stack, 'near', 'shop-repo', 'shop');
    new FluxKustomization(stack, 'near-apps', { source: near, path: './apps' });
    expect(missing(app)).toEqual([]);
  });

  test('is known by what the cluster provides, with its keys where they are said', () => {
    const cluster = Cluster.named('staging').provides(ProvidedObject.secret('shop', 'db-login', ['password']), ProvidedObject.configMap('shop', 'settings'));
    const { app, stack } = shop(cluster);
    const login = { name: 'db-login' } as any;
    new Deployment(stack, 'web', {
      containers: [{
        image: IMAGE,
        portNumber: 8080,
        envVariables: {
          PASSWORD: EnvValue.fromSecretValue({ secret: login, key: 'password' }),
          USER: EnvValue.fromSecretValue({ secret: login, key: 'user' }),
          COLOUR: EnvValue.fromConfigMap({ name: 'settings' } as any, 'colour'),
        },
      }],
    });
    expect(missing(app)).toEqual([
      'spec.template.spec.containers[0].env[1].valueFrom.secretKeyRef names the key "user" of Secret "db-login", which has only "password"; name one of these, or add the key to the Secret',
    ]);
  });

  test('is missing when nobody says that it is there', () => {
    const { app, stack } = shop();
    new Deployment(stack, 'web', {
      containers: [{ image: IMAGE, portNumber: 8080, envVariables: { PASSWORD: EnvValue.fromSecretValue({ secret: { name: 'db-login' } as any, key: 'password' }) } }],
    });
    expect(missing(app)).toEqual([
      'spec.template.spec.containers[0].env[0].valueFrom.secretKeyRef names Secret "db-login", which nothing here makes in namespace shop; '
      + 'correct the name, or say that it is there with cluster.provides(ProvidedObject.secret(\'shop\', \'db-login\'))',
    ]);
  });

  test('may be in a namespace that others fill as well', () => {
    const { app, stack } = shop(Cluster.named('staging').provides(ProvidedObject.namespace('shop')));
    new Deployment(stack, 'web', {
      containers: [{ image: IMAGE, portNumber: 8080, envVariables: { PASSWORD: EnvValue.fromSecretValue({ secret: { name: 'db-login' } as any, key: 'password' }) } }],
    });
    expect(app.lint().filter(({ ruleId }) => ruleId === 'fleet/missing-reference').map(({ severity }) => severity)).toEqual(['info']);
  });
});
