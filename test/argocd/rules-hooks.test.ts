import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { Cluster, ManifestChecker } from '../../src';
import { found } from '../rules/check';

const HOOK = 'argocd.argoproj.io/hook';
const POLICY = 'argocd.argoproj.io/hook-delete-policy';
const WAVE = 'argocd.argoproj.io/sync-wave';
const OPTIONS = 'argocd.argoproj.io/sync-options';
const COMPARE = 'argocd.argoproj.io/compare-options';
const at = (name: string): string => `metadata.annotations["${name}"]`;

type Annotations = Record<string, string>;

function object(annotations: Annotations, more: object = {}, metadata: object = {}): any {
  return { apiVersion: 'v1', kind: 'ConfigMap', ...more, metadata: { name: 'x', namespace: 'shop', annotations, ...metadata } };
}

/** A Job with annotations. */
function job(annotations: Annotations, spec: object = {}, pod: object = {}, metadata: object = {}): any {
  const template = { spec: { restartPolicy: 'Never', containers: [{ name: 'x', image: 'registry.example.com/x:1.2.3' }], ...pod } };
  return object(annotations, { apiVersion: 'batch/v1', kind: 'Job', spec: { ...spec, template } }, metadata);
}

function yamlOf(objects: readonly object[]): string {
  return objects.map((one) => JSON.stringify(one)).join('\n---\n');
}

function check(rule: string, ...objects: object[]): string[] {
  return found(`argocd/${rule}`, yamlOf(objects));
}

/** What a rule finds in a folder with these files, as `severity message`. */
function checkFolder(rule: string, files: Record<string, readonly object[]>): string[] {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cdk8s-gitops-'));
  fs.mkdirSync(path.join(folder, '.git'));
  for (const [file, objects] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    fs.writeFileSync(path.join(folder, file), yamlOf(objects));
  }
  return new ManifestChecker({ cluster: Cluster.named('prod') }).checkFolder(folder).filter(({ ruleId }) => ruleId === `argocd/${rule}`)
    .map(({ severity, message }) => `${severity} ${message}`);
}

describe('argocd/unknown-hook', () => {
  const all = 'PreSync, Sync, PostSync, SyncFail, PreDelete, PostDelete, Skip';
  const never = `so the object is a hook without a phase and never applied; write types out of ${all}`;

  test.each([
    ['presync', `error ${at(HOOK)} is "presync", which is no hook type (did you mean "PreSync"?), ${never}`],
    ['pre-install', `error ${at(HOOK)} is "pre-install", which is no hook type (did you mean "PreSync"?), ${never}`],
    ['PreSync;PostSync', `error ${at(HOOK)} is "PreSync;PostSync", which is no hook type, ${never}`],
    ['', `error ${at(HOOK)} is empty, ${never}`],
    ['PreSync,Postsync', `warning ${at(HOOK)} holds "Postsync", which is no hook type (did you mean "PostSync"?), so it is passed over; write types out of ${all}`],
    ['Skip,nothing', `warning ${at(HOOK)} holds "nothing", which is no hook type, so it is passed over; write types out of ${all}`],
  ])('%j is found', (hook, message) => {
    expect(check('unknown-hook', object({ [HOOK]: hook }))).toEqual([message]);
  });

  test.each(['PreSync', ' PreSync , PostSync', 'Skip', 'PreDelete', 'PostDelete', '${HOOK}', '{{ .Values.hook }}'])('%j is not', (hook) => {
    expect(check('unknown-hook', object({ [HOOK]: hook }))).toEqual([]);
  });

  test('hooks of Helm are Helm\'s matter, and stand in where the own annotation names none', () => {
    for (const hook of ['test', 'pre-rollback', 'post-install', 'test-success', 'crd-install']) expect(check('', object({ 'helm.sh/hook': hook }))).toEqual([]);
    expect(check('unknown-hook', object({ [HOOK]: 'presync', 'helm.sh/hook': 'pre-install' }))).toEqual([
      `warning ${at(HOOK)} holds "presync", which is no hook type (did you mean "PreSync"?), so it is passed over; write types out of ${all}`,
    ]);
  });
});

test('argocd/skip-beside-hook', () => {
  expect(check('skip-beside-hook', object({ [HOOK]: 'Skip, PreSync,PostSync' }))).toEqual([
    `warning ${at(HOOK)} is "Skip, PreSync,PostSync", and Skip is heeded only by itself, so the object is applied as PreSync, PostSync; write Skip alone, or leave it out`,
  ]);
  for (const hook of ['Skip', 'Skip,Skip', 'PreSync,PostSync']) expect(check('skip-beside-hook', object({ [HOOK]: hook }))).toEqual([]);
});

test('argocd/hidden-helm-hook', () => {
  expect(check('hidden-helm-hook', object({ [HOOK]: 'Sync', 'helm.sh/hook': 'pre-install,post-upgrade' }))).toEqual([
    `info ${at('helm.sh/hook')} is "pre-install,post-upgrade", but ${HOOK} is "Sync" and hides it, so the object is not applied as PreSync, PostSync; leave one of them out`,
  ]);
  for (const hook of ['Skip', 'PreSync', 'nonsense']) expect(check('hidden-helm-hook', object({ [HOOK]: hook, 'helm.sh/hook': 'pre-install,pre-upgrade' }))).toEqual([]);
  expect(check('hidden-helm-hook', object({ [HOOK]: 'Sync', 'helm.sh/hook': 'test' }))).toEqual([]);
});

describe('argocd/wave-not-a-number', () => {
  test.each(['1.5', 'one', '', ' 1', '1_000', '0x1'])('%j is none', (wave) => {
    expect(check('wave-not-a-number', object({ [WAVE]: wave }))).toEqual([
      `error ${at(WAVE)} is ${JSON.stringify(wave)}, which is no whole number, so Argo CD takes 0; write one, as in "5" or "-1"`,
    ]);
  });

  test.each(['0', '-1', '+5', '007', '${WAVE}', '{{ .wave }}'])('%j may be one', (wave) => {
    expect(check('wave-not-a-number', object({ [WAVE]: wave }))).toEqual([]);
  });

  test('the weight of Helm is named where it counts', () => {
    expect(check('wave-not-a-number', object({ [WAVE]: 'x', 'helm.sh/hook-weight': '-5' }))).toEqual([
      `error ${at(WAVE)} is "x", which is no whole number, so Argo CD takes -5; write one, as in "5" or "-1"`,
    ]);
  });
});

test('argocd/wave-of-deletion', () => {
  const message = (hook: string): string => `warning ${at(WAVE)} is 2, but the object is a ${hook} hook, and those come all at once; do what has an order in one Job, or leave the wave out`;
  expect(check('wave-of-deletion', object({ [HOOK]: 'PostDelete', [WAVE]: '2' }))).toEqual([message('PostDelete')]);
  expect(check('wave-of-deletion', object({ [HOOK]: 'PreDelete,PostDelete', [WAVE]: '2' }))).toEqual([message('PreDelete and PostDelete')]);
  expect(check('wave-of-deletion', object({ [HOOK]: 'PreSync,PostDelete', [WAVE]: '2' }))).toEqual([]);
  expect(check('wave-of-deletion', object({ [HOOK]: 'PostDelete', [WAVE]: '0' }))).toEqual([]);
  expect(check('wave-of-deletion', object({ 'helm.sh/hook': 'pre-delete', 'helm.sh/hook-weight': '2' }))).toEqual([]);
});

describe('delete policies', () => {
  const allowed = 'write policies out of BeforeHookCreation, HookSucceeded, HookFailed';

  test('argocd/unknown-delete-policy', () => {
    expect(check('unknown-delete-policy', object({ [HOOK]: 'Sync', [POLICY]: 'hook-succeeded' }))).toEqual([
      `warning ${at(POLICY)} holds "hook-succeeded", which is no delete policy (did you mean "HookSucceeded"?), so only BeforeHookCreation holds; ${allowed}`,
    ]);
    expect(check('unknown-delete-policy', object({ [HOOK]: 'Sync', [POLICY]: 'HookFailed,BeforeHookCreated' }))).toEqual([
      `warning ${at(POLICY)} holds "BeforeHookCreated", which is no delete policy (did you mean "BeforeHookCreation"?), so only HookFailed holds; ${allowed}`,
    ]);
    for (const policy of ['HookFailed, HookSucceeded', '${POLICY}', '']) expect(check('unknown-delete-policy', object({ [HOOK]: 'Sync', [POLICY]: policy }))).toEqual([]);
  });

  test('argocd/delete-policy-without-hook', () => {
    expect(check('delete-policy-without-hook', object({ [POLICY]: 'HookFailed' }))).toEqual([
      `warning ${at(POLICY)} is "HookFailed", but the object is no hook, so it is not deleted by it; add ${HOOK}, or leave the policy out`,
    ]);
    expect(check('delete-policy-without-hook', object({ [POLICY]: 'HookFailed', 'helm.sh/hook': 'post-install' }))).toEqual([]);
    expect(check('delete-policy-without-hook', object({ [POLICY]: 'HookFailed', [HOOK]: 'Skip' }))).toEqual([]);
    expect(check('delete-policy-without-hook', object({ 'helm.sh/hook-delete-policy': 'hook-failed' }))).toEqual([]);
  });

  test('argocd/stuck-hook', () => {
    expect(check('stuck-hook', job({ [HOOK]: 'PreSync', [POLICY]: 'HookSucceeded' }))).toEqual([
      `warning ${at(POLICY)} is "HookSucceeded", so a Job that has failed stays and fails every later sync; add BeforeHookCreation`,
    ]);
    expect(check('stuck-hook', job({ [HOOK]: 'PreSync', [POLICY]: 'HookFailed' }))).toEqual([
      `warning ${at(POLICY)} is "HookFailed", so a Job that has succeeded stays and does not run again in later syncs; add BeforeHookCreation`,
    ]);
    expect(check('stuck-hook', job({ 'helm.sh/hook': 'pre-install', 'helm.sh/hook-delete-policy': 'hook-succeeded' }))).toEqual([
      `info ${at('helm.sh/hook-delete-policy')} is "hook-succeeded", so a Job that has failed stays and fails every later sync; add before-hook-creation`,
    ]);
  });

  test.each([
    job({ [HOOK]: 'PreSync' }),
    job({ [HOOK]: 'PreSync', [POLICY]: 'HookSucceeded,HookFailed' }),
    job({ [HOOK]: 'PreSync', [POLICY]: 'BeforeHookCreation' }),
    job({ [HOOK]: 'PreSync', [POLICY]: 'HookSucceeded' }, { ttlSecondsAfterFinished: 60 }),
    job({ [HOOK]: 'PreSync', [POLICY]: '${POLICY}' }),
    job({ [HOOK]: 'PostDelete', [POLICY]: 'HookSucceeded' }),
    job({ [POLICY]: 'HookSucceeded' }),
    object({ [HOOK]: 'PreSync', [POLICY]: 'HookSucceeded' }),
    job({ 'helm.sh/hook': 'test', 'helm.sh/hook-delete-policy': 'hook-succeeded' }),
    job({ [HOOK]: 'PreSync', [POLICY]: 'HookSucceeded' }, {}, {}, { name: undefined, generateName: 'migrate-' }),
  ])('argocd/stuck-hook is silent %#', (manifest) => {
    expect(check('stuck-hook', manifest)).toEqual([]);
  });

  test('argocd/hook-holds-data', () => {
    const claim = { kind: 'PersistentVolumeClaim', spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } } };
    const remedy = 'order it by a sync wave instead';
    expect(check('hook-holds-data', object({ [HOOK]: 'PreSync' }, claim))).toEqual([
      `error ${at(HOOK)} makes a hook of the PersistentVolumeClaim, so Argo CD deletes it before each sync, with its data; ${remedy}`,
    ]);
    expect(check('hook-holds-data', object({ 'helm.sh/hook': 'pre-install', 'helm.sh/hook-delete-policy': 'hook-succeeded' }, claim))).toEqual([
      `warning ${at('helm.sh/hook')} makes a hook of the PersistentVolumeClaim, so Argo CD deletes it after each sync, with its data; ${remedy}`,
    ]);
    expect(check('hook-holds-data', object({ [HOOK]: 'PreSync' }, { kind: 'Namespace' }, { namespace: undefined }))).toEqual([
      `error ${at(HOOK)} makes a hook of the Namespace, so Argo CD deletes it before each sync, with everything in it; ${remedy}`,
    ]);
    expect(check('hook-holds-data', object({ [HOOK]: 'PreSync', [POLICY]: 'HookFailed' }, claim))).toEqual([]);
    expect(check('hook-holds-data', object({ [HOOK]: 'Skip' }, claim))).toEqual([]);
    expect(check('hook-holds-data', object({ 'helm.sh/hook': 'crd-install' }, claim))).toEqual([]);
    expect(check('hook-holds-data', object({ [HOOK]: 'PreSync' }))).toEqual([]);
  });
});

describe('hooks of a deletion', () => {
  test('argocd/unknown-pre-delete, before 3.3', () => {
    const on = (version?: string): string[] => found('argocd/unknown-pre-delete', yamlOf([job({ [HOOK]: 'PreDelete' })]), { cluster: Cluster.named('prod', { argoCd: version }) });
    const message = `error ${at(HOOK)} names PreDelete, which Argo CD knows from 3.3 on, so nothing runs before the Application is deleted; state a newer Argo CD, or leave the hook out`;
    expect([on('3.0'), on('3.2')]).toEqual([[message], [message]]);
    expect([on('3.3'), on('3.5'), on()]).toEqual([[], [], []]);
  });

  test('argocd/deletion-hook-stays', () => {
    const message = (own: string, policy: string, add: string): string => (
      `info ${at(own)} makes a PostDelete hook of the Job, and its delete policy ${policy} leaves it in the cluster when the Application is gone; add ${add}`
    );
    expect(check('deletion-hook-stays', job({ [HOOK]: 'PostDelete' }))).toEqual([message(HOOK, 'BeforeHookCreation', 'HookSucceeded')]);
    expect(check('deletion-hook-stays', job({ [HOOK]: 'PostDelete', [POLICY]: 'HookFailed' }))).toEqual([message(HOOK, 'HookFailed', 'HookSucceeded')]);
    expect(check('deletion-hook-stays', job({ 'helm.sh/hook': 'post-delete' }))).toEqual([message('helm.sh/hook', 'BeforeHookCreation', 'hook-succeeded')]);
    expect(check('deletion-hook-stays', job({ [HOOK]: 'PostDelete', [POLICY]: 'HookSucceeded' }))).toEqual([]);
    expect(check('deletion-hook-stays', job({ [HOOK]: 'PreDelete' }))).toEqual([]);
  });

  test('argocd/deletion-hook-homeless', () => {
    const space = (annotations: Annotations): object => ({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop', annotations } });
    const application = (finalizers: string[]): object => ({
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'Application',
      metadata: { name: 'shop', namespace: 'argocd', finalizers },
      spec: {
        project: 'shop',
        destination: { server: 'https://kubernetes.default.svc' },
        source: { repoURL: 'https://github.com/acme/x', path: './shop/', targetRevision: 'v1' },
      },
    });
    const hook = job({ [HOOK]: 'PostDelete', [POLICY]: 'HookSucceeded' });
    const rule = 'deletion-hook-homeless';
    const text = `${at(HOOK)} makes a PostDelete hook of it, but its namespace shop is deleted with the same Application before, so the hook cannot be made and the deletion never ends; `
      + 'keep the Namespace by the sync option Delete=false, bring it elsewhere, or run the hook as PreDelete';
    expect(checkFolder(rule, { 'shop/all.yaml': [space({}), hook] })).toEqual([`warning ${text}`]);
    expect(checkFolder(rule, { 'shop/all.yaml': [space({ [OPTIONS]: 'Prune=false' }), hook] })).toHaveLength(1);
    expect(checkFolder(rule, { 'shop/all.yaml': [space({ [OPTIONS]: 'Delete=false' }), hook] })).toEqual([]);
    expect(checkFolder(rule, { 'shop/all.yaml': [space({ 'helm.sh/resource-policy': 'keep' }), hook] })).toEqual([]);
    expect(checkFolder(rule, { 'shop/hook.yaml': [hook], 'namespaces/shop.yaml': [space({})] })).toEqual([]);
    expect(checkFolder(rule, { 'shop/all.yaml': [space({}), job({ [HOOK]: 'PreDelete' })] })).toEqual([]);
    expect(checkFolder(rule, { 'shop/all.yaml': [space({}), hook], 'argocd/a.yaml': [application(['resources-finalizer.argocd.argoproj.io'])] })).toEqual([`error ${text}`]);
    expect(checkFolder(rule, { 'shop/all.yaml': [space({}), hook], 'argocd/a.yaml': [application([])] })).toEqual([]);
  });
});

describe('argocd/hook-before-need', () => {
  const rule = 'hook-before-need';
  const migrate = (annotations: Annotations): object => (
    job(annotations, {}, { containers: [{ name: 'x', image: 'registry.example.com/x:1.2.3', envFrom: [{ secretRef: { name: 'db' } }, { configMapRef: { name: 'more', optional: true } }] }] }, { name: 'migrate' })
  );
  const secret = (annotations: Annotations = {}): object => object(annotations, { kind: 'Secret' }, { name: 'db' });
  const field = 'spec.template.spec.containers[0].envFrom[0].secretRef';

  test('what comes after it in the same folder is found, also by what makes it', () => {
    const late = 'but that comes after PreSync hooks, so the first sync waits for ever; make it a PreSync hook too, or run this one as Sync hook in a later wave';
    expect(checkFolder(rule, { 'shop/all.yaml': [migrate({ [HOOK]: 'PreSync' }), secret(), object({}, {}, { name: 'more' })] })).toEqual([`warning ${field} needs Secret db, ${late}`]);
    const sealed = { apiVersion: 'bitnami.com/v1alpha1', kind: 'SealedSecret', metadata: { name: 'db', namespace: 'shop' }, spec: { encryptedData: { password: 'AgBy' } } };
    expect(checkFolder(rule, { 'shop/all.yaml': [migrate({ 'helm.sh/hook': 'pre-upgrade' }), sealed] })).toEqual([
      `warning ${field} needs Secret db, which SealedSecret.bitnami.com/shop/db makes, ${late}`,
    ]);
    expect(checkFolder(rule, { 'shop/all.yaml': [migrate({ [HOOK]: 'PreSync', [WAVE]: '1' }), secret({ [HOOK]: 'PreSync', [WAVE]: '2' })] })).toEqual([
      `warning ${field} needs Secret db, but that comes in wave 2, and this PreSync hook in 1, so the first sync waits for ever; give it a lower wave`,
    ]);
  });

  test('what comes before it, or from elsewhere, is not', () => {
    expect(checkFolder(rule, { 'shop/all.yaml': [migrate({ [HOOK]: 'PreSync' }), secret({ [HOOK]: 'PreSync' })] })).toEqual([]);
    expect(checkFolder(rule, { 'shop/all.yaml': [migrate({ [HOOK]: 'PreSync' })], 'base/all.yaml': [secret()] })).toEqual([]);
    expect(checkFolder(rule, { 'shop/all.yaml': [migrate({ [HOOK]: 'Sync', [WAVE]: '1' }), secret()] })).toEqual([]);
    expect(checkFolder(rule, { 'shop/all.yaml': [migrate({ [HOOK]: 'PostSync' }), secret()] })).toEqual([]);
    expect(checkFolder(rule, { 'shop/all.yaml': [migrate({ [HOOK]: 'PreSync' }), secret({ [HOOK]: 'Skip' })] })).toEqual([]);
    expect(check(rule, migrate({ [HOOK]: 'PreSync' }), secret())).toEqual([]);
  });
});

describe('argocd/endless-wave', () => {
  const later = object({ [WAVE]: '3' }, {}, { name: 'later' });
  const ingress = object({}, { apiVersion: 'networking.k8s.io/v1', kind: 'Ingress', spec: { defaultBackend: { service: { name: 'x', port: { number: 80 } } } } });
  const balancer = object({}, { kind: 'Service', spec: { type: 'LoadBalancer', ports: [{ port: 80 }] } });
  const paused = object({}, {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    spec: { paused: true, selector: { matchLabels: { a: 'b' } }, template: { metadata: { labels: { a: 'b' } }, spec: { containers: [{ name: 'x', image: 'x:1' }] } } },
  });

  test('what is suspended, and what the cluster gives an address to', () => {
    const waits = 'and ConfigMap/shop/later in wave 3 waits until it is healthy;';
    expect(check('endless-wave', paused, later)).toEqual([`warning spec.paused is true, so the Deployment counts as suspended, ${waits} resume it, or put it behind`]);
    expect(check('endless-wave', job({}, { suspend: true }), later)).toEqual([`warning spec.suspend is true, so the Job counts as suspended, ${waits} resume it, or put it behind`]);
    expect(check('endless-wave', ingress, later)).toEqual([
      `info the Ingress is healthy when its controller has written an address into its status, ${waits} put it behind where the controller may write none`,
    ]);
    expect(check('endless-wave', balancer, job({ [HOOK]: 'PostSync' }, {}, {}, { name: 'smoke' }))).toEqual([
      'info spec.type is LoadBalancer, so the Service is healthy when the cluster has given it an address, and Job.batch/shop/smoke, a PostSync hook, waits until it is healthy; '
      + 'put it behind where the cluster may give none',
    ]);
  });

  test('a Rollout that waits for a person', () => {
    const rollout = (pause: object): object => object({}, { apiVersion: 'argoproj.io/v1alpha1', kind: 'Rollout', spec: { ...paused.spec, paused: undefined, strategy: { canary: { steps: [{ pause }] } } } });
    expect(check('endless-wave', rollout({}), later)).toEqual([
      'info the Rollout counts as suspended in a pause without duration, and ConfigMap/shop/later in wave 3 waits until it is healthy; put it behind, or promote in the midst of the sync',
    ]);
    expect(check('endless-wave', rollout({ duration: '1m' }), later)).toEqual([]);
  });

  test('a volume whose pods all come later', () => {
    const claim = (storageClassName?: string): object => (
      object({}, { kind: 'PersistentVolumeClaim', spec: { accessModes: ['ReadWriteOnce'], storageClassName, resources: { requests: { storage: '1Gi' } } } }, { name: 'data' })
    );
    const user = (wave: string, name = 'user'): object => job({ [WAVE]: wave }, {}, { volumes: [{ name: 'data', persistentVolumeClaim: { claimName: 'data' } }] }, { name });
    const storage = (volumeBindingMode?: string): object => ({ apiVersion: 'storage.k8s.io/v1', kind: 'StorageClass', metadata: { name: 'fast' }, provisioner: 'example.com/x', volumeBindingMode });
    const rest = 'and all its pods come in later waves, and Job.batch/shop/user in wave 1 waits until it is healthy; put it into the wave of Job.batch/shop/user';
    expect(check('endless-wave', claim('fast'), user('1'), storage('WaitForFirstConsumer'))).toEqual([
      `warning the volume is bound when its first pod comes (StorageClass.storage.k8s.io/fast), ${rest}`,
    ]);
    expect(check('endless-wave', claim(), user('1'))).toEqual([`info the volume is bound when its first pod comes, unless its storage class binds it at once, ${rest}`]);
    expect(check('endless-wave', claim('fast'), user('1'), storage())).toEqual([]);
    expect(check('endless-wave', claim(), user('1'), user('0', 'early'))).toEqual([]);
    expect(check('endless-wave', claim(), later)).toEqual([]);
  });

  test('nothing where nothing comes later, or elsewhere only', () => {
    expect(check('endless-wave', paused, ingress, balancer)).toEqual([]);
    expect(check('endless-wave', paused, object({ [WAVE]: '3' }, {}, { namespace: 'elsewhere' }))).toEqual([]);
    expect(check('endless-wave', { ...paused, metadata: { ...paused.metadata, annotations: { [WAVE]: '3' } } }, later)).toEqual([]);
    expect(check('endless-wave', paused, object({ [HOOK]: 'PreSync', [WAVE]: '3' }, {}, { name: 'before' }))).toEqual([]);
  });
});

describe('argocd/unordered-applications', () => {
  const application = (name: string, annotations: Annotations): object => ({
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: { name, namespace: 'argocd', annotations },
    spec: { project: 'shop', destination: { server: 'https://kubernetes.default.svc' }, source: { repoURL: 'https://github.com/acme/x', path: 'x', targetRevision: 'v1' } },
  });
  const settings = (data: Record<string, string>): object => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'argocd-cm', namespace: 'argocd' }, data });
  const two = [application('b', { [WAVE]: '2' }), application('a', {})];
  const message = 'data holds no resource.customizations.health.argoproj.io_Application, so Argo CD does not wait for Application.argoproj.io/argocd/a (wave 0) '
    + 'before it applies Application.argoproj.io/argocd/b (wave 2); add it, as ArgoHealthCheck.application() gives it';

  test('waves of Applications need a health that the settings give them', () => {
    expect(found('argocd/unordered', yamlOf([settings({ url: 'https://argocd.example.com' }), ...two]))).toEqual([`info ${message}`]);
    expect(found('argocd/unordered', yamlOf([settings({}), ...two]), { complete: true })).toEqual([`warning ${message}`]);
  });

  test('of settings that are not here, and of Applications in one wave, nothing is said', () => {
    expect(check('unordered', ...two)).toEqual([]);
    expect(check('unordered', settings({}), application('a', {}), application('b', {}))).toEqual([]);
    expect(check('unordered', settings({}), application('a', { [WAVE]: '1' }), application('b', { [WAVE]: '1' }))).toEqual([]);
    expect(check('unordered', settings({ 'resource.customizations.health.argoproj.io_Application': 'return {}' }), ...two)).toEqual([]);
    expect(check('unordered', settings({ 'resource.customizations': 'argoproj.io/*:\n  health.lua: return {}\n' }), ...two)).toEqual([]);
    expect(check('unordered', settings({ 'resource.customizations.health.argoproj.io_Rollout': 'return {}' }), ...two)).toHaveLength(1);
    expect(check('unordered', settings({ 'resource.customizations': 'argoproj.io/Application:\n  health.lua: return {}\n' }), ...two)).toEqual([]);
  });
});

describe('sync options of an object', () => {
  const over = (option: string): string => `${at(OPTIONS)} holds "${option}", which Argo CD passes over`;

  test.each([
    ['prune=false', `error ${over('prune=false')}; write Prune=false, in these letters`],
    ['Prune=False', `error ${over('Prune=False')}; write Prune=false, in these letters`],
    ['Prune=no', `error ${over('Prune=no')}; behind Prune it knows "=false", "=confirm", "=true"`],
    ['Delete = false', `error ${over('Delete = false')}; write Delete=false, in these letters`],
    ['ServersideApply=true', `warning ${over('ServersideApply=true')}; write ServerSideApply=true, in these letters`],
    ['Replace', `warning ${over('Replace')}; behind Replace it knows "=true", "=false"`],
    ['CreateNamespace=true', `warning ${over('CreateNamespace=true')}, since CreateNamespace is read in Applications only; put it into spec.syncPolicy.syncOptions of the Application`],
    ['Something=true', `warning ${over('Something=true')}; write options out of Prune, Delete, PruneLast, Validate, SkipDryRunOnMissingResource, Replace, Force, ServerSideApply, each with its value`],
  ])('%j is passed over', (option, message) => {
    expect(check('unknown-resource-option', object({ [OPTIONS]: `Force=true, ${option}` }))).toEqual([message]);
  });

  test.each([
    'Prune=false,Delete=false', 'Prune=confirm', 'Prune=true', 'Validate=false', 'Validate=true', 'SkipDryRunOnMissingResource=true', 'PruneLast=true', 'Replace=true,Force=true',
    'ServerSideApply=false', '', '${OPTIONS}', 'Prune=${PRUNE}',
  ])('%j is known', (options) => {
    expect(check('unknown-resource-option', object({ [OPTIONS]: options }))).toEqual([]);
  });

  test('argocd/rival-sync-options', () => {
    const rivals = (options: string): string[] => check('rival-sync-options', object({ [OPTIONS]: options }));
    expect(rivals('Replace=true,ServerSideApply=true')).toEqual([`warning ${at(OPTIONS)} holds Replace=true and ServerSideApply=true, and Replace=true wins; leave one of them out`]);
    expect(rivals('ServerSideApply=true,ServerSideApply=false')).toEqual([
      `warning ${at(OPTIONS)} holds ServerSideApply=true and ServerSideApply=false, and ServerSideApply=false wins; leave one of them out`,
    ]);
    expect(rivals('Prune=confirm,Prune=false')).toEqual([`warning ${at(OPTIONS)} holds Prune=confirm and Prune=false, and Prune=confirm wins; leave one of them out`]);
    expect(rivals('Replace=true,ServerSideApply=false,Prune=false,Prune=false')).toEqual([]);
  });
});

describe('other annotations', () => {
  test('argocd/unknown-annotation', () => {
    const names = ['sync-waves', 'syncwave', 'hooks', 'hook-delete-policies', 'sync-option', 'ignore-healthchecks'];
    const meant = ['sync-wave', 'sync-wave', 'hook', 'hook-delete-policy', 'sync-options', 'ignore-healthcheck'];
    names.forEach((name, i) => expect(check('unknown-annotation', object({ [`argocd.argoproj.io/${name}`]: 'x' }))).toEqual([
      `warning ${at(`argocd.argoproj.io/${name}`)} is no annotation of Argo CD, which passes over it; did you mean argocd.argoproj.io/${meant[i]}?`,
    ]));
    for (const name of ['argocd.argoproj.io/instance', 'argocd.argoproj.io/something-else', 'argocd-image-updater.argoproj.io/hook', 'example.com/sync-waves', 'argocd.argoproj.io/managed-by']) {
      expect(check('unknown-annotation', object({ [name]: 'x' }))).toEqual([]);
    }
  });

  test('argocd/unknown-compare-option', () => {
    const over = (option: string): string => `warning ${at(COMPARE)} holds "${option}", which Argo CD passes over`;
    expect(check('unknown-compare-option', object({ [COMPARE]: 'IgnoreExtraneous=true' }))).toEqual([`${over('IgnoreExtraneous=true')}; write IgnoreExtraneous, in these letters`]);
    expect(check('unknown-compare-option', object({ [COMPARE]: 'ServerSideDiff=true' }))).toEqual([`${over('ServerSideDiff=true')}, since it is read at Applications only; annotate the Application`]);
    expect(check('unknown-compare-option', object({ [COMPARE]: 'Everything' }))).toEqual([`${over('Everything')}; write options out of IgnoreExtraneous`]);
    for (const options of ['IgnoreExtraneous', ' IgnoreExtraneous , ', '${OPTIONS}']) expect(check('unknown-compare-option', object({ [COMPARE]: options }))).toEqual([]);
  });

  test('argocd/unread-annotation', () => {
    const health = 'argocd.argoproj.io/ignore-healthcheck';
    const link = 'link.argocd.argoproj.io/dashboard';
    expect(check('unread-annotation', object({ [health]: 'True' }))).toEqual([`warning ${at(health)} is "True", which Argo CD does not take for a yes; write "true", in these letters, or leave it out`]);
    expect(check('unread-annotation', object({ [link]: 'Dashboard|grafana.example.com' }))).toEqual([
      `warning ${at(link)} is "Dashboard|grafana.example.com", which Argo CD does not show; write an address with http:// or https://, or a title, "|" and the address`,
    ]);
    expect(check('unread-annotation', object({
      [health]: 'false',
      'argocd.argoproj.io/ignore-resource-updates': 'True',
      'argocd.argoproj.io/ignore-default-links': '1',
      [link]: 'Dashboard|https://grafana.example.com',
      'link.argocd.argoproj.io/a': 'http://example.com',
      'link.argocd.argoproj.io/b': 'https://${DOMAIN}/x',
      'link.argocd.argoproj.io/c': '${URL}',
    }))).toEqual([]);
  });
});

test('a policy without hook is told once', () => {
  const annotated = object({ [POLICY]: 'hookSucceeded' });
  expect(check('unknown-delete-policy', annotated)).toEqual([]);
  expect(check('delete-policy-without-hook', annotated)).toHaveLength(1);
});

test('the policy of Helm that keeps a hook of Argo CD is called by its own name', () => {
  expect(check('stuck-hook', job({ [HOOK]: 'PreSync', 'helm.sh/hook-delete-policy': 'hook-succeeded' }))).toEqual([
    `warning ${at('helm.sh/hook-delete-policy')} is "hook-succeeded", so a Job that has failed stays and fails every later sync; add before-hook-creation`,
  ]);
});

test('a hook without a text is none that could stay', () => {
  expect(check('stuck-hook', job({ [HOOK]: null as unknown as string }))).toEqual([]);
});

test('words that every object knows are no options', () => {
  for (const option of ['toString', 'constructor=true', 'hasOwnProperty=']) expect(check('unknown-resource-option', object({ [OPTIONS]: option }))).toHaveLength(1);
});
