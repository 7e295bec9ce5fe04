import * as fs from 'node:fs';
import * as path from 'node:path';
import { App, Chart, Testing } from 'cdk8s';
import { Deployment, EnvValue, Secret } from 'cdk8s-plus-30';
import { inFolder, seal } from './_seal';
import { SealedSecretRef, type SealedSecretRefProps, SealingKey, SealingScope } from '../../src/secrets';

inFolder();

const fixture = (name: string) => path.join(__dirname, 'fixtures', name);
const shop = (namespace: string | undefined = 'shop') => new Chart(Testing.app(), 'shop', { namespace });

/** What kubeseal writes, with parts of it replaced. */
function manifest(parts: { metadata?: object; spec?: object } = {}): Record<string, any> {
  return {
    apiVersion: 'bitnami.com/v1alpha1',
    kind: 'SealedSecret',
    metadata: { creationTimestamp: null, name: 'db', namespace: 'shop', ...parts.metadata },
    spec: {
      encryptedData: { password: seal('hunter2'), username: seal('app') },
      template: { data: null, metadata: { creationTimestamp: null, name: 'db', namespace: 'shop' }, type: 'Opaque' },
      ...parts.spec,
    },
  };
}

function wide(annotation: string) {
  const annotations = { [`sealedsecrets.bitnami.com/${annotation}`]: 'true' };
  return manifest({ metadata: { annotations }, spec: { template: { metadata: { annotations, name: 'db', namespace: 'shop' } } } });
}

function write(content: unknown): string {
  fs.writeFileSync('db.json', typeof content === 'string' ? content : JSON.stringify(content, undefined, 2));
  return 'db.json';
}

function message(content: unknown, props: Partial<SealedSecretRefProps> = {}, chart = shop()): string {
  new SealedSecretRef(chart, 'db', { file: write(content), ...props });
  return messageOf(chart);
}

function messageOf(chart: Chart): string {
  try {
    (chart.node.root as App).synth();
  } catch (error) {
    return (error as Error).message.split('\n').slice(1).map((line) => line.trim()).filter(Boolean).join('\n');
  }
  throw new Error('nothing was reported');
}

/** The first lines of YAML that the tests with line numbers share. */
const HEAD = `apiVersion: bitnami.com/v1alpha1
kind: SealedSecret
metadata:
  name: db
  namespace: shop
`;

describe('SealedSecretRef', () => {
  test('emits what kubeseal wrote, without what belongs to no manifest', () => {
    const content = manifest();
    const chart = shop();
    const db = new SealedSecretRef(chart, 'db', { file: write({ ...content, status: {} }) });
    expect(Testing.synth(chart)).toEqual([{
      apiVersion: 'bitnami.com/v1alpha1',
      kind: 'SealedSecret',
      metadata: { name: 'db', namespace: 'shop' },
      spec: {
        encryptedData: content.spec.encryptedData,
        template: { metadata: { name: 'db', namespace: 'shop' }, type: 'Opaque' },
      },
    }]);
    expect(db.file).toBe(path.resolve('db.json'));
    expect(db.secretName).toBe('db');
    expect(db.secretNamespace).toBe('shop');
    expect(db.secretType).toBe('Opaque');
    expect(db.scope).toBe(SealingScope.STRICT);
    expect(db.keyBits).toBe(2048);
    expect(db.keys).toEqual(['password', 'username']);
    expect(db.key('password')).toEqual({ name: 'db', key: 'password' });
  });

  test('keeps the whole template, and metadata of both objects apart', () => {
    const chart = shop();
    const db = new SealedSecretRef(chart, 'db', {
      file: write(manifest({
        metadata: {
          labels: { team: 'shop' },
          uid: '1',
          resourceVersion: '2',
          ownerReferences: [{}],
          annotations: { 'argocd.argoproj.io/sync-wave': '1', 'kubectl.kubernetes.io/last-applied-configuration': '{"data":"hunter2"}' },
        },
        spec: {
          template: {
            type: 'kubernetes.io/basic-auth',
            immutable: true,
            data: { url: 'postgres://{{ .username }}:{{ index . "password" }}@db/app' },
            metadata: {
              ownerReferences: [{}],
              finalizers: ['example.com/keep'],
              labels: { app: 'db' },
              annotations: {
                'sealedsecrets.bitnami.com/skip-set-owner-references': 'true',
                'kubecfg.ksonnet.io/last-applied-configuration': '{"data":"hunter2"}',
              },
            },
          },
        },
      })),
      metadata: { labels: { tier: 'data' }, annotations: { note: 'x' } },
    });
    const [object] = Testing.synth(chart);
    expect(object.metadata).toEqual({
      name: 'db',
      namespace: 'shop',
      labels: { team: 'shop', tier: 'data' },
      annotations: { 'argocd.argoproj.io/sync-wave': '1', 'note': 'x' },
    });
    expect(object.spec.template).toEqual({
      type: 'kubernetes.io/basic-auth',
      immutable: true,
      data: { url: 'postgres://{{ .username }}:{{ index . "password" }}@db/app' },
      metadata: {
        name: 'db',
        namespace: 'shop',
        finalizers: ['example.com/keep'],
        labels: { app: 'db' },
        annotations: { 'sealedsecrets.bitnami.com/skip-set-owner-references': 'true' },
      },
    });
    expect(JSON.stringify(object)).not.toContain('hunter2');
    expect(db.keys).toEqual(['password', 'url', 'username']);
    expect(db.secretType).toBe('kubernetes.io/basic-auth');
    expect(Testing.synth(chart)).toEqual([object]);
  });

  test('reads YAML with a byte order mark and Windows line ends', () => {
    const value = seal('x');
    const db = new SealedSecretRef(shop(), 'db', { file: write(`\ufeff---\n${HEAD}spec:\n  encryptedData:\n    a: ${value}\n`.replace(/\n/g, '\r\n')) });
    expect(db.keys).toEqual(['a']);
  });

  test('can be renamed when it is namespace-wide', () => {
    const chart = shop();
    const db = new SealedSecretRef(chart, 'db', { file: write(wide('namespace-wide')), metadata: { name: 'orders' } });
    const [object] = Testing.synth(chart);
    expect(object.metadata).toEqual({ name: 'orders', namespace: 'shop', annotations: { 'sealedsecrets.bitnami.com/namespace-wide': 'true' } });
    expect(object.spec.template.metadata.name).toBe('orders');
    expect(db.secretName).toBe('orders');
    expect(db.scope).toBe(SealingScope.NAMESPACE_WIDE);
  });

  test('can stand in any namespace when it is cluster-wide', () => {
    const chart = shop('billing');
    const db = new SealedSecretRef(chart, 'db', { file: write(wide('cluster-wide')), metadata: { name: 'orders' } });
    const [object] = Testing.synth(chart);
    expect(object.metadata).toEqual({ name: 'orders', namespace: 'billing', annotations: { 'sealedsecrets.bitnami.com/cluster-wide': 'true' } });
    expect(object.spec.template.metadata).toMatchObject({ name: 'orders', namespace: 'billing' });
    expect(db.scope).toBe(SealingScope.CLUSTER_WIDE);
  });

  test('takes the namespace of the file when the chart has none', () => {
    const chart = Testing.chart();
    const db = new SealedSecretRef(chart, 'db', { file: write(manifest()) });
    expect(db.secretNamespace).toBe('shop');
    expect(Testing.synth(chart)[0].metadata).toEqual({ name: 'db', namespace: 'shop' });
  });

  test('feeds a container of cdk8s-plus', () => {
    const chart = shop();
    const db = new SealedSecretRef(chart, 'db', { file: write(manifest()) });
    const secret = Secret.fromSecretName(chart, 'db-secret', db.secretName);
    new Deployment(chart, 'web', {
      containers: [{ image: 'web:1', envVariables: { DB_PASSWORD: EnvValue.fromSecretValue({ secret, key: db.key('password').key }) } }],
    });
    expect(Testing.synth(chart)[1].spec.template.spec.containers[0].env)
      .toEqual([{ name: 'DB_PASSWORD', valueFrom: { secretKeyRef: db.key('password') } }]);
  });
});

describe('fails because of the place', () => {
  test('in another namespace than it was sealed for', () => {
    expect(message(manifest(), {}, shop('store'))).toBe('[shop/db] db.json is sealed for namespace "shop" (scope strict), but stands in "store"; ' +
      'seal it again with kubeseal --namespace store');
    expect(message(wide('namespace-wide'), { metadata: { namespace: 'store' } })).toBe(
      '[shop/db] db.json is sealed for namespace "shop" (scope namespace-wide), but stands in "store"; seal it again with kubeseal --namespace store');
  });

  test('when it is renamed though its scope is strict', () => {
    expect(message(manifest(), { metadata: { name: 'orders' } })).toBe(
      '[shop/db] db.json is sealed for the name "db" (scope strict), got "orders"; leave the name out, or seal it again with kubeseal --name orders');
  });

  test('when the file names no namespace', () => {
    expect(message(manifest({ metadata: { namespace: undefined } }))).toBe(
      '[shop/db] db.json names no namespace, but its scope strict binds it to one; seal it again with kubeseal --namespace');
  });

  test('when it was sealed for a key of another length', () => {
    const chart = shop();
    const db = new SealedSecretRef(chart, 'db', { file: write(manifest()) });
    expect(db._sealingKeyFault(SealingKey.named('europe'), 'prod-eu')).toBeUndefined();
    expect(db._sealingKeyFault(SealingKey.fromCertificate(fixture('rsa-2048.pem')), 'staging')).toBeUndefined();
    expect(db._sealingKeyFault(SealingKey.fromCertificate(fixture('rsa-4096.pem')), 'prod-eu')).toBe('db.json is sealed for a key of 2048 bits, ' +
      'but the sealing key of cluster "prod-eu" has 4096; seal it again with that cluster\'s certificate');
  });

  test('when a key is asked for that it does not have', () => {
    const chart = shop();
    const db = new SealedSecretRef(chart, 'db', { file: write(manifest()) });
    expect(db.key('pasword')).toEqual({ name: 'db', key: 'pasword' });
    db.key('certificate');
    expect(messageOf(chart)).toBe('[shop/db] db.json has no key "pasword"; did you mean "password"\n' +
      '[shop/db] db.json has no key "certificate"; it has "password", "username"');
  });
});

const REPLACE = 'seal it with kubeseal, and replace the secret wherever it is used, because Git keeps what was committed';

describe('fails because of what stands in plain text', () => {
  test.each([
    ['a Secret', 'apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\nstringData:\n  password: hunter2\n',
      `line 2: this is a Secret, not a SealedSecret: what it holds stands in plain text: ${REPLACE}`],
    ['a value that was not sealed', `${HEAD}spec:\n  encryptedData:\n    username: ${seal('x')}\n    password: hunter2\n`,
      `line 9: the value of key "password" is no ciphertext, it is not base64; if it is plain text, ${REPLACE}`],
    ['a value that was only encoded', `${HEAD}spec:\n  encryptedData:\n    password: aHVudGVyMg==\n`,
      `line 8: the value of key "password" is no ciphertext, it does not begin with the length of an RSA key; if it is plain text, ${REPLACE}`],
    ['a number', `${HEAD}spec:\n  encryptedData:\n    pin: 1234\n`,
      `line 8: the value of key "pin" is no ciphertext, it is no string; if it is plain text, ${REPLACE}`],
    ['stringData at the top', `${HEAD}stringData:\n  password: hunter2\nspec:\n  encryptedData:\n    a: ${seal('x')}\n`,
      `line 6: stringData at the top belongs to a plain Secret, what it holds stands in plain text: ${REPLACE}`],
    ['stringData in the template', `${HEAD}spec:\n  encryptedData:\n    a: ${seal('x')}\n  template:\n    stringData:\n      password: hunter2\n`,
      `line 10: stringData in spec.template belongs to a plain Secret, what it holds stands in plain text: ${REPLACE}`],
    ['a template without reference', `${HEAD}spec:\n  encryptedData:\n    a: ${seal('x')}\n  template:\n    data:\n      password: hunter2\n`,
      'line 11: the template of key "password" refers to no sealed value, so what it holds stands in plain text: ' +
      `${REPLACE}; what is no secret belongs in a ConfigMap`],
  ])('%s', (_, content, expected) => {
    const text = message(content);
    expect(text).toBe(`[shop/db] db.json${expected.startsWith('line') ? ', ' : ' '}${expected}`);
    expect(text).not.toMatch(/hunter2|aHVudGVy|1234/);
  });

  test('and emits none of it', () => {
    const chart = shop();
    const db = new SealedSecretRef(chart, 'db', { file: write(`${HEAD}spec:\n  encryptedData:\n    password: hunter2\n`) });
    expect(JSON.stringify(chart.node.findAll().flatMap((c) => ('toJson' in c && c !== chart ? [(c as any).toJson()] : [])))).not.toContain('hunter2');
    expect(db.keys).toEqual([]);
    expect(db.key('password')).toEqual({ name: db.secretName, key: 'password' });
    expect(db.keyBits).toBeUndefined();
  });
});

describe('fails because of the file', () => {
  const value = seal('x');
  const spec = `spec:\n  encryptedData:\n    a: ${value}\n`;

  test.each([
    ['is empty', '', ' is empty; it must hold one SealedSecret, as kubeseal writes it'],
    ['holds two documents', `${HEAD}${spec}---\n${HEAD}${spec}`, ' holds 2 documents; it must hold one SealedSecret, as kubeseal writes it'],
    ['holds a text', 'hunter2', ', line 1: it must hold one SealedSecret, as kubeseal writes it'],
    ['holds a List', 'apiVersion: v1\nkind: List\nitems: []\n', ', line 2: this is List (v1), not a SealedSecret (bitnami.com/v1alpha1), as kubeseal writes it'],
    ['holds no kind', 'a: 1\n', ', line 1: this is something else, not a SealedSecret (bitnami.com/v1alpha1), as kubeseal writes it'],
    ['holds another version', `${HEAD}${spec}`.replace('v1alpha1', 'v1'),
      ', line 2: this is SealedSecret (bitnami.com/v1), not a SealedSecret (bitnami.com/v1alpha1), as kubeseal writes it'],
    ['has a key twice', `${HEAD}${spec}    a: ${value}\n`, ', line 9: key "a" is written twice, first in line 8'],
    ['has an alias', `x: &x [1]\ny: *x\n${HEAD}${spec}`, ', line 2: an alias (*…) is used, write the value out'],
    ['is nested deeply', () => '['.repeat(100_000), ' is nested deeper than 100 levels'],
    ['is large', () => 'x'.repeat(10 * 1024 * 1024), ' is 10485760 bytes long, allowed are 2097152'],
    ['is cut off', `${HEAD}spec:\n  encryptedData:\n    a: "${value.slice(0, 40)}\n`, ', line 9: a bracket, quote, colon or comma is missing'],
    ['has no name', `${HEAD}${spec}`.replace('  name: db\n', ''), ', line 3: metadata.name is missing, kubeseal writes it'],
    ['has a bad name', `${HEAD}${spec}`.replace('name: db', 'name: DB'),
      ', line 4: metadata.name is no name of a Secret, allowed are lower-case letters, digits, "-" and ".", with a letter or digit first and last in each part'],
    ['has a namespace that is a number', `${HEAD}${spec}`.replace('namespace: shop', 'namespace: 7'), ', line 5: metadata.namespace must be a string'],
    ['has an unknown field', `${HEAD}${spec}  templat: {}\n`, ', line 9: key "templat" in spec is not known; did you mean "template"'],
    ['has a far unknown field', `${HEAD}${spec}  q: {}\n`, ', line 9: key "q" in spec is not known, allowed are encryptedData, template, data'],
    ['is of the first form', `${HEAD}${spec}  data: ${value}\n`,
      ', line 9: spec.data is the deprecated form with one value for all keys; seal again, kubeseal writes encryptedData'],
    ['holds no value', `${HEAD}spec:\n  encryptedData: {}\n`, ', line 7: encryptedData holds no value; seal at least one'],
    ['has values that are no map', `${HEAD}spec:\n  encryptedData: []\n`,
      ', line 7: spec.encryptedData must be a map'],
    ['has a bad key', `${HEAD}spec:\n  encryptedData:\n    my key: ${value}\n`, ', line 8: a key of the Secret has a name that cannot be used, ' +
      'allowed are at most 253 letters, digits, "-", "_" and ".", not ".." in front'],
    ['is sealed for two keys', `${HEAD}${spec}    b: ${seal('x', 'shop/db', 3072)}\n`,
      ', line 7: the values are sealed for keys of different lengths (key "a" for 2048 bits, key "b" for 3072 bits); seal all of them with one certificate'],
    ['has an unquoted scope', `${HEAD}  annotations:\n    sealedsecrets.bitnami.com/cluster-wide: true\n${spec}`,
      ', line 7: the value of key "sealedsecrets.bitnami.com/cluster-wide" in metadata.annotations must be a string, put it in quotes'],
    ['has a scope that is ignored', `${HEAD}  annotations:\n    sealedsecrets.bitnami.com/cluster-wide: "yes"\n${spec}`,
      ', line 7: the annotation sealedsecrets.bitnami.com/cluster-wide has a value that the controller ignores, allowed is "true"'],
    ['has its scope in the template alone',
      `${HEAD}${spec}  template:\n    metadata:\n      annotations:\n        sealedsecrets.bitnami.com/namespace-wide: "true"\n`,
      ', line 11: the template says namespace-wide and metadata.annotations strict, but the controller reads metadata.annotations alone; write the same in both'],
    ['has a template that refers to nothing', `${HEAD}${spec}  template:\n    data:\n      url: "{{ .b }}"\n`,
      ', line 11: the template of key "url" refers to "b", which is not in encryptedData and would be rendered empty; did you mean "a"'],
    ['has a template that cannot be parsed', `${HEAD}${spec}  template:\n    data:\n      url: "{{ .my-key }}"\n`,
      ', line 11: the template of key "url" cannot be rendered, a name with a hyphen cannot follow a dot, write {{ index . "my-key" }}'],
    ['lacks a key of its type', `${HEAD}${spec}  template:\n    type: kubernetes.io/basic-auth\n`,
      ', line 10: a Secret of the type kubernetes.io/basic-auth needs the key "username" or "password"; seal it too'],
    ['has an immutable that is a text', `${HEAD}${spec}  template:\n    immutable: "true"\n`, ', line 10: template.immutable must be true or false'],
    ['has a type that is a number', `${HEAD}${spec}  template:\n    type: 1\n`, ', line 10: template.type must be a string'],
    ['has finalizers that are no list', `${HEAD}${spec}  template:\n    metadata:\n      finalizers: x\n`,
      ', line 11: template.metadata.finalizers must be a list of strings'],
  ])('%s', (_, content, expected) => {
    const text = message(typeof content === 'string' ? content : content());
    expect(text).toBe(`[shop/db] db.json${expected}`);
    expect(text).not.toMatch(/hunter2/);
  });

  test.each([
    ['is missing', () => undefined, 'does not exist'],
    ['is a folder', (file: string) => fs.mkdirSync(file), 'is a folder, name a file'],
    ['is a link', (file: string) => fs.symlinkSync('db.json', file), 'is a symbolic link, name the file that it leads to'],
    ['is binary', (file: string) => fs.writeFileSync(file, Buffer.from([0xff, 0xfe, 0, 1])), 'is no UTF-8 text'],
  ])('%s', (state, make, expected) => {
    const file = state.replace(/ /g, '-');
    make(file);
    const chart = shop();
    new SealedSecretRef(chart, 'db', { file });
    expect(messageOf(chart)).toBe(`[shop/db] ${file} ${expected}`);
  });
});
