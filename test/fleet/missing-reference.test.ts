import { ApiObject } from 'cdk8s';
import { configMap, errorOf, newApp, newEnvironment } from './fleet';
import { Cluster, EnvironmentStack, ProvidedObject } from '../../src';
import { found } from '../rules/check';

const complete = { complete: true };
const namespace = 'apiVersion: v1\nkind: Namespace\nmetadata: { name: shop }\n---\n';
const claim = (name: string, extra = ''): string => `
apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop }
spec: { containers: [{ name: web, image: "web:1", envFrom: [{ configMapRef: { name: ${name}${extra} } }] }] }
---
`;
const settings = (name: string, where = 'shop', rest = 'data: { colour: red }'): string => `
apiVersion: v1
kind: ConfigMap
metadata: { name: ${name}, namespace: ${where} }
${rest}
---
`;
const field = 'spec.containers[0].envFrom[0].configMapRef';

describe('fleet/missing-reference', () => {
  const missing = (yaml: string, props = {}): string[] => found('fleet/missing-reference', namespace + yaml, { ...complete, ...props });

  test('names what is missing, and what is near', () => {
    expect(missing(claim('settings') + settings('setting'))).toEqual([
      `error ${field} names ConfigMap "settings", which nothing here makes in namespace shop; `
      + 'did you mean "setting"? if not, say that it is there with cluster.provides(ProvidedObject.configMap(\'shop\', \'settings\'))',
    ]);
    expect(missing(claim('settings') + settings('quite-different'))).toEqual([
      `error ${field} names ConfigMap "settings", which nothing here makes in namespace shop; `
      + 'correct the name, or say that it is there with cluster.provides(ProvidedObject.configMap(\'shop\', \'settings\'))',
    ]);
  });

  test('finds it in another namespace', () => {
    expect(missing(claim('settings') + settings('settings', 'tools'))).toEqual([
      `error ${field} names ConfigMap "settings", which nothing here makes in namespace shop; `
      + 'one of that name is in namespace tools; make one in namespace shop, or say that it is there with cluster.provides(ProvidedObject.configMap(\'shop\', \'settings\'))',
    ]);
  });

  test.each([
    ['a Secret', 'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: web, namespace: shop }\nspec: { tls: [{ secretName: web-tls }], defaultBackend: { service: { name: web, port: { number: 80 } } } }',
      ['error spec.defaultBackend.service names Service "web", which nothing here makes in namespace shop; '
       + 'correct the name, or say that it is there with cluster.provides(ProvidedObject.object(\'v1\', \'Service\', \'web\', \'shop\'))',
      'warning spec.tls[0].secretName names Secret "web-tls", which nothing here makes in namespace shop; '
       + 'correct the name, or say that it is there with cluster.provides(ProvidedObject.secret(\'shop\', \'web-tls\'))']],
    ['what belongs to no namespace, and what lies in one that nobody knows',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata: { name: web, namespace: shop }\n'
      + 'roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: reader }\nsubjects: [{ kind: ServiceAccount, name: prometheus, namespace: monitoring }]',
      ['error roleRef names ClusterRole "reader", which nothing here makes; '
       + 'correct the name, or say that it is there with cluster.provides(ProvidedObject.object(\'rbac.authorization.k8s.io/v1\', \'ClusterRole\', \'reader\'))',
      'warning subjects[0] names ServiceAccount "prometheus", which nothing here makes in namespace monitoring; '
       + 'correct the name, or say that it is there with cluster.provides(ProvidedObject.namespace(\'monitoring\'))']],
  ])('declares %s', (_, yaml, texts) => {
    expect(missing(yaml)).toEqual(texts);
  });

  test('mentions it only where others may bring it', () => {
    expect(missing(claim('settings'), { complete: false })).toEqual([
      `info ${field} names ConfigMap "settings", which nothing here makes in namespace shop; correct the name, unless something else makes it`,
    ]);
    expect(missing(claim('settings') + settings('setting'), { complete: false })).toEqual([
      `info ${field} names ConfigMap "settings", which nothing here makes in namespace shop; did you mean "setting"?`,
    ]);
    expect(missing(claim('settings') + settings('settings', 'tools'), { complete: false })).toEqual([
      `info ${field} names ConfigMap "settings", which nothing here makes in namespace shop; `
      + 'one of that name is in namespace tools; make one in namespace shop, unless something else does',
    ]);
    const cluster = Cluster.named('prod').provides(ProvidedObject.namespace('shop'));
    expect(found('fleet/missing-reference', claim('settings'), { ...complete, cluster })[0]).toMatch(/^info /);
    const release = 'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: { name: redis, namespace: shop }\nspec: { interval: 1h, chartRef: { kind: OCIRepository, name: redis } }\n';
    expect(missing(claim('settings') + release).filter((text) => text.includes('settings'))).toEqual([expect.stringMatching(/^info /)]);
  });

  test('finds near names where nobody knows the namespace', () => {
    const anywhere = (yaml: string): string => yaml.replace(', namespace: shop', '');
    const text = 'ConfigMap "settings", which nothing here makes; did you mean "setting"? if not, say that it is there with cluster.provides(ProvidedObject.configMap(namespace, \'settings\'))';
    expect(missing(anywhere(claim('settings')) + anywhere(settings('setting')))).toEqual([`error ${field} names ${text}`]);
    expect(missing(claim('settings') + anywhere(settings('setting')))).toEqual([expect.stringContaining('did you mean "setting"?')]);
  });

  test('says once that a whole object is missing, and not each of its keys', () => {
    expect(missing(`
apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop }
spec:
  containers: [{ name: web, image: "web:1" }]
  volumes: [{ name: files, configMap: { name: files, items: [{ key: a, path: a }, { key: b, path: b }] } }]
`)).toEqual([expect.stringMatching(/^error spec\.volumes\[0\]\.configMap\.name names ConfigMap "files"/)]);
  });

  test.each([
    ['is there', claim('settings') + settings('settings')],
    ['is what others make', `${claim('settings')}apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nconfigMapGenerator: [{ name: settings }]`],
    ['is optional', claim('settings', ', optional: true')],
    // eslint-disable-next-line no-template-curly-in-string
    ['is filled in later', claim('"${NAME}-settings"')],
    ['is Kubernetes\' own', claim('kube-root-ca.crt')],
    ['may be in any namespace', claim('settings') + settings('settings').replace(', namespace: shop', '')],
    ['is there for an object of an unknown namespace', claim('settings').replace(', namespace: shop', '') + settings('settings')],
  ])('is silent where it %s', (_, yaml) => {
    expect(missing(yaml)).toEqual([]);
  });

  test('is silent where the cluster provides it', () => {
    const cluster = Cluster.named('prod').provides(ProvidedObject.configMap('shop', 'settings'));
    expect(missing(claim('settings'), { cluster })).toEqual([]);
  });

  describe('on several clusters', () => {
    const pod = (stack: EnvironmentStack): void => {
      new ApiObject(stack, 'web', {
        apiVersion: 'v1',
        kind: 'Pod',
        spec: { containers: [{ name: 'web', image: 'web:1.2.3', envFrom: [{ configMapRef: { name: 'settings' } }] }] },
      } as any);
    };

    test('names those that lack it, once for all', () => {
      const app = newApp();
      const [eu, us] = [Cluster.named('eu'), Cluster.named('us')];
      const environment = newEnvironment(app, 'staging', { clusters: [eu, us] });
      pod(new EnvironmentStack(environment, 'shop'));
      expect(errorOf(() => app.synth()).split('\n').filter((line) => line.includes('missing-reference'))).toEqual([
        '  [staging/shop/web] spec.containers[0].envFrom[0].configMapRef names ConfigMap "settings", which nothing here makes in namespace shop on clusters eu and us; '
        + 'correct the name, or say that it is there with cluster.provides(ProvidedObject.configMap(\'shop\', \'settings\')) (fleet/missing-reference)',
      ]);
    });

    test('names the one that lacks it', () => {
      const app = newApp();
      const [eu, us] = [Cluster.named('eu'), Cluster.named('us')];
      const environment = newEnvironment(app, 'staging', { clusters: [eu, us] });
      pod(new EnvironmentStack(environment, 'shop'));
      configMap(new EnvironmentStack(environment, 'configuration', { namespace: 'shop', clusters: [eu] }), 'settings');
      expect(errorOf(() => app.synth()).split('\n').filter((line) => line.includes('missing-reference'))).toEqual([
        expect.stringContaining('names ConfigMap "settings", which nothing here makes in namespace shop on cluster us; correct the name'),
      ]);
    });
  });
});

describe('fleet/missing-key', () => {
  const keyed = (key: string, rest = '', where = ', namespace: shop'): string => `
apiVersion: v1
kind: Pod
metadata: { name: web${where} }
spec: { containers: [{ name: web, image: "web:1", env: [{ name: A, valueFrom: { configMapKeyRef: { name: settings, key: ${key}${rest} } } }] }] }
---
`;
  const missing = (yaml: string, props = {}): string[] => found('fleet/missing-key', yaml, props);
  const at = 'spec.containers[0].env[0].valueFrom.configMapKeyRef';

  test.each([
    ['near ones', keyed('color') + settings('settings'), `error ${at} names the key "color" of ConfigMap "settings", which has only "colour"; did you mean "colour"?`],
    ['others', keyed('size') + settings('settings', 'shop', 'data: { background: red }\nbinaryData: { image: aGVsbG8= }'),
      `error ${at} names the key "size" of ConfigMap "settings", which has only "background", "image"; name one of these, or add the key to the ConfigMap`],
    ['some of many', keyed('something') + settings('settings', 'shop', `data: { ${[...'abcdefghij'].map((key) => `${key}: x`).join(', ')} }`),
      `error ${at} names the key "something" of ConfigMap "settings", which has only "a", "b", "c", "d", "e", "f", "g", "h" and 2 more; name one of these, or add the key to the ConfigMap`],
    ['those of Kubernetes', keyed('tls.crt').replace('settings', 'kube-root-ca.crt'),
      `error ${at} names the key "tls.crt" of ConfigMap "kube-root-ca.crt", which has only "ca.crt"; name one of these, or add the key to the ConfigMap`],
    ['those of a generator', `${keyed('color')}apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nconfigMapGenerator: [{ name: settings, literals: [colour=red] }]`,
      `error ${at} names the key "color" of ConfigMap "settings", which has only "colour"; did you mean "colour"?`],
  ])('names the keys that are there: %s', (_, yaml, text) => {
    expect(missing(yaml)).toEqual([text]);
  });

  test('knows the keys of an encrypted Secret, and of files', () => {
    const pod = `
apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop }
spec:
  containers: [{ name: web, image: "web:1" }]
  volumes: [{ name: files, secret: { secretName: db, items: [{ key: pasword, path: p }, { key: user, path: u }] } }]
---
apiVersion: v1
kind: Secret
metadata: { name: db, namespace: shop }
data: { password: "ENC[AES256_GCM,data:c29wcw==,iv:aXY=,tag:dGFn,type:str]" }
stringData: { user: "ENC[AES256_GCM,data:c29wcw==,iv:aXY=,tag:dGFn,type:str]" }
`;
    expect(missing(pod)).toEqual(['error spec.volumes[0].secret.items[0].key names the key "pasword" of Secret "db", which has only "password", "user"; did you mean "password"?']);
  });

  test('only mentions it where an overlay may add to what is there', () => {
    const yaml = keyed('color', '', '') + settings('settings').replace(', namespace: shop', '');
    expect(missing(yaml)).toEqual([`info ${at} names the key "color" of ConfigMap "settings", which has only "colour"; did you mean "colour"?`]);
    expect(missing(yaml, complete)).toEqual([expect.stringMatching(/^error /)]);
  });

  test.each([
    ['it is there', keyed('colour') + settings('settings')],
    ['it may be missing', keyed('color', ', optional: true') + settings('settings')],
    ['nothing is there', keyed('color')],
    ['an empty one waits to be filled', keyed('color') + settings('settings', 'shop', '')],
    ['somebody is asked to fill it', keyed('color') + settings('settings').replace('name: settings,', 'name: settings, labels: { config.openshift.io/inject-trusted-cabundle: "true" },')],
    // eslint-disable-next-line no-template-curly-in-string
    ['the key is filled in later', keyed('"${KEY}"') + settings('settings')],
    ['a key that is there is filled in later', `${keyed('color')}apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nconfigMapGenerator: [{ name: settings, literals: ["\${KEY}=red"] }]`],
    ['it is written in pieces', keyed('color') + settings('settings') + settings('settings', 'shop', 'data: { color: red }')],
    ['another one is only taken for it', keyed('color') + settings('settings').replace(', namespace: shop', '')],
    ['nobody knows the keys', `${keyed('color')}apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nconfigMapGenerator: [{ name: settings, envs: [.env] }]`],
  ])('is silent where %s', (_, yaml) => {
    expect(missing(yaml)).toEqual([]);
  });

  test('knows the keys that a cluster provides', () => {
    const provided = (keys?: string[]): Cluster => Cluster.named('prod').provides(ProvidedObject.configMap('shop', 'settings', keys));
    expect(missing(keyed('color'), { cluster: provided(['colour']) })).toEqual([expect.stringContaining('did you mean "colour"?')]);
    expect(missing(keyed('color'), { cluster: provided() })).toEqual([]);
  });
});
