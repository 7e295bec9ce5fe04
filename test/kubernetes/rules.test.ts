import { check, container, deployment, job, namespace, pod } from './_pods';
import { Cluster, ProvidedKind, Tier } from '../../src';

type Plain = Record<string, unknown>;

const PRODUCTION = { tier: Tier.PRODUCTION, complete: true };
const BASE = 'spec.template.spec';
const DEFAULT_META = { name: 'web', namespace: 'default' };

describe('kubernetes/missing-probes', () => {
  const rule = 'kubernetes/missing-probes';
  const serving = (different: Plain = {}) => container({ ports: [{ containerPort: 8080 }], ...different });
  const message = (place: string, port: number) => `${BASE}.${place} serves port ${port} and has no readinessProbe, so it gets requests before it can answer, and a rollout goes on over pods that never do; add a readinessProbe`;

  test('is a warning in production, and worth knowing elsewhere', () => {
    const objects = [deployment(pod({ containers: [serving()] }))];
    expect(check(rule, objects, PRODUCTION)).toEqual([`warning ${message('containers[0]', 8080)}`]);
    expect(check(rule, objects, { tier: Tier.STAGING, complete: true })).toEqual([`info ${message('containers[0]', 8080)}`]);
    expect(check(rule, objects, { tier: Tier.PRODUCTION })).toEqual([`info ${message('containers[0]', 8080)}`]);
  });

  test('looks at each container, and at sidecars', () => {
    const sidecar = serving({ name: 'proxy', restartPolicy: 'Always', ports: [{ name: 'http-metrics', containerPort: 9090 }, { containerPort: 9000 }] });
    const spec = pod({ initContainers: [sidecar, serving({ name: 'init' })], containers: [serving(), serving({ name: 'two', readinessProbe: { httpGet: { port: 8080 } } })] });
    expect(check(rule, [deployment(spec)])).toEqual([`info ${message('initContainers[0]', 9000)}`, `info ${message('containers[0]', 8080)}`]);
  });

  test.each<[string, Plain]>([
    ['no ports', container()],
    ['only ports for metrics', serving({ ports: [{ name: 'metrics', containerPort: 9090 }] })],
    ['only UDP', serving({ ports: [{ protocol: 'UDP', containerPort: 53 }] })],
    ['a readiness probe', serving({ readinessProbe: { tcpSocket: { port: 8080 } } })],
    ['a startup probe', serving({ startupProbe: { exec: { command: ['true'] } } })],
    ['a probe that is filled in later', serving({ readinessProbe: '${PROBE}' })],
  ])('says nothing of a container with %s', (_, one) => {
    expect(check(rule, [deployment(pod({ containers: [one] }))], PRODUCTION)).toEqual([]);
  });

  test('says nothing of what ends, nor of a Rollout that runs the pods of a Deployment', () => {
    const rollout = { apiVersion: 'argoproj.io/v1alpha1', kind: 'Rollout', metadata: DEFAULT_META, spec: { workloadRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' }, strategy: { canary: {} } } };
    expect(check(rule, [job(pod({ containers: [serving()] })), rollout], PRODUCTION)).toEqual([]);
  });
});

describe('kubernetes/missing-requests', () => {
  const rule = 'kubernetes/missing-requests';
  const message = (what: string, place = 'containers[0]') => `${BASE}.${place} requests no ${what}, so nodes are filled without counting it; write what it usually needs under resources.requests`;
  const asking = (resources: unknown) => job(pod({ containers: [container({ resources })] }));

  test.each<[unknown, string]>([
    [undefined, 'cpu and no memory'],
    [{}, 'cpu and no memory'],
    [{ requests: { cpu: '1' } }, 'memory'],
    [{ requests: { memory: '1Gi' } }, 'cpu'],
    [{ limits: { memory: '1Gi' } }, 'cpu'],
  ])('%j', (resources, what) => {
    expect(check(rule, [asking(resources)], PRODUCTION)).toEqual([`warning ${message(what)}`]);
    expect(check(rule, [asking(resources)], { complete: true })).toEqual([`info ${message(what)}`]);
  });

  test.each<[string, unknown]>([
    ['requests', { requests: { cpu: 1, memory: '1Gi' } }],
    ['limits, which are requests too', { limits: { cpu: '1', memory: '1Gi' } }],
    ['a claim', { claims: [{ name: 'gpu' }] }],
    ['requests that are filled in later', { requests: { cpu: '${CPU}', memory: '${MEMORY}' } }],
    ['resources that are filled in later', '${RESOURCES}'],
  ])('says nothing of a container with %s', (_, resources) => {
    expect(check(rule, [asking(resources)], PRODUCTION)).toEqual([]);
  });

  test('says nothing of the containers of a pod that requests as a whole, nor of those that run first', () => {
    const spec = pod({ resources: { requests: { cpu: '1', memory: '1Gi' } }, initContainers: [container({ name: 'init', resources: {} })], containers: [container({ resources: {} })] });
    expect(check(rule, [job(spec)], PRODUCTION)).toEqual([]);
  });

  test('takes the defaults of a LimitRange into account, where it is one for containers', () => {
    const range = (limit: Plain, space = 'default') => ({ apiVersion: 'v1', kind: 'LimitRange', metadata: { name: 'limits', namespace: space }, spec: { limits: [limit] } });
    expect(check(rule, [asking({}), range({ type: 'Container', defaultRequest: { cpu: '1', memory: '1Gi' } })])).toEqual([]);
    expect(check(rule, [asking({}), range({ type: 'Container', max: { cpu: '1' } })])).toEqual([`info ${message('cpu and no memory')}`]);
    expect(check(rule, [asking({}), range({ type: 'Container', default: { cpu: '1', memory: '1Gi' } }, 'other')])).toEqual([`info ${message('cpu and no memory')}`]);
  });

  test('says nothing of a workload whose requests an autoscaler writes', () => {
    const autoscaler = (updateMode: string) => ({
      apiVersion: 'autoscaling.k8s.io/v1', kind: 'VerticalPodAutoscaler', metadata: DEFAULT_META, spec: { targetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' }, updatePolicy: { updateMode } },
    });
    const objects = [deployment(pod({ containers: [container({ resources: {} })] }))];
    const cluster = Cluster.named('prod').provides(ProvidedKind.namespaced('autoscaling.k8s.io/v1', 'VerticalPodAutoscaler'));
    expect(check(rule, [...objects, autoscaler('Auto')], { cluster })).toEqual([]);
    expect(check(rule, [...objects, autoscaler('Off')], { cluster })).toEqual([`info ${message('cpu and no memory')}`]);
  });
});

describe('kubernetes/privileged-container', () => {
  const rule = 'kubernetes/privileged-container';
  const remedy = 'or give its namespace the label pod-security.kubernetes.io/enforce: privileged';
  const secured = (securityContext: unknown, different: Plain = {}) => job(pod({ containers: [container({ securityContext })], ...different }));

  test.each<[string, unknown, Plain, string]>([
    ['privileged', { privileged: true }, {}, 'containers[0].securityContext.privileged is true, so the container may do on its node what root may; add only the capabilities that it needs'],
    ['hostPID', {}, { hostPID: true }, 'hostPID is true, so the pod shares the processes of its node with everything there; leave it out'],
    ['hostIPC', {}, { hostIPC: true }, 'hostIPC is true, so the pod shares the shared memory of its node with everything there; leave it out'],
    ['hostNetwork', {}, { hostNetwork: true }, 'hostNetwork is true, so the pod shares the network of its node with everything there; leave it out'],
    ['SYS_ADMIN', { capabilities: { add: ['NET_ADMIN', 'SYS_ADMIN'] } }, {}, 'containers[0].securityContext.capabilities.add[1] is "SYS_ADMIN", by which a container is as good as privileged; add only what it needs'],
    ['ALL', { capabilities: { add: ['ALL'] } }, {}, 'containers[0].securityContext.capabilities.add[0] is "ALL", by which a container is as good as privileged; add only what it needs'],
  ])('%s', (_, securityContext, different, message) => {
    expect(check(rule, [secured(securityContext, different)], PRODUCTION)).toEqual([`warning ${BASE}.${message}, ${remedy}`]);
  });

  test('fails on what the API server does not take, wherever it is', () => {
    const objects = [namespace('nodes', { 'pod-security.kubernetes.io/enforce': 'privileged' }), job(pod({ containers: [container({ securityContext: { privileged: true, allowPrivilegeEscalation: false } })] }), { name: 'web', namespace: 'nodes' })];
    expect(check(rule, objects)).toEqual([
      `error ${BASE}.containers[0].securityContext.privileged is true and allowPrivilegeEscalation false, which the API server does not take together; leave one of them out`,
    ]);
    expect(check(rule, [secured({ allowPrivilegeEscalation: false, capabilities: { add: ['CAP_SYS_ADMIN'] } })])).toEqual([
      `error ${BASE}.containers[0].securityContext.capabilities.add[0] is "CAP_SYS_ADMIN" and allowPrivilegeEscalation false, which the API server does not take together; leave one of them out`,
    ]);
  });

  test.each<[string, unknown, Plain]>([
    ['explicit defaults', { privileged: false, capabilities: { add: ['NET_BIND_SERVICE'], drop: ['ALL'] } }, { hostPID: false, hostIPC: false, hostNetwork: false }],
    ['values that are filled in later', { privileged: '${PRIVILEGED}', capabilities: { add: ['${CAPABILITY}'] } }, { hostNetwork: '${HOST}' }],
    ['a context that is filled in later', '${CONTEXT}', {}],
  ])('says nothing of %s', (_, securityContext, different) => {
    expect(check(rule, [secured(securityContext, different)], PRODUCTION)).toEqual([]);
  });

  test('says nothing in kube-system, and where the namespace says what its pods may do', () => {
    const agent = (space: string) => job(pod({ hostNetwork: true, containers: [container({ securityContext: { privileged: true } })] }), { name: 'agent', namespace: space });
    expect(check(rule, [agent('kube-system')])).toEqual([]);
    expect(check(rule, [agent('nodes'), namespace('nodes', { 'pod-security.kubernetes.io/enforce': 'privileged' })])).toEqual([]);
    expect(check(rule, [agent('nodes'), namespace('nodes', { 'pod-security.kubernetes.io/enforce': 'baseline' })])).toEqual([]);
    expect(check(rule, [agent('nodes'), namespace('nodes', { 'pod-security.kubernetes.io/warn': 'baseline' })])).toHaveLength(2);
  });
});

describe('kubernetes/root-container', () => {
  const rule = 'kubernetes/root-container';
  const message = (who: string) => `${BASE} lets ${who} run as root; write securityContext.runAsNonRoot: true, or a runAsUser other than 0`;
  const secured = (podContext: unknown, own?: unknown, different: Plain = {}) => (
    job(pod({ securityContext: podContext, containers: [container({ securityContext: own })], ...different }))
  );

  test.each<[unknown, unknown]>([
    [undefined, undefined],
    [{}, {}],
    [{ runAsUser: 0 }, undefined],
    [{ runAsNonRoot: true }, { runAsNonRoot: false }],
    [{ runAsUser: 1000 }, { runAsUser: 0 }],
    [{ fsGroup: 1000 }, { readOnlyRootFilesystem: true }],
  ])('pod %j, container %j', (podContext, own) => {
    expect(check(rule, [secured(podContext, own)], PRODUCTION)).toEqual([`warning ${message('the container web')}`]);
    expect(check(rule, [secured(podContext, own)], { complete: true })).toEqual([`info ${message('the container web')}`]);
  });

  test('says it once for all containers of a pod', () => {
    const spec = pod({ securityContext: undefined, containers: [container(), container({ name: 'safe', securityContext: { runAsUser: 1000 } }), container({ name: 'two' })] });
    expect(check(rule, [job(spec)])).toEqual([`info ${message('the containers web, two')}`]);
  });

  test.each<[unknown, unknown, Plain]>([
    [{ runAsNonRoot: true }, undefined, {}],
    [{ runAsUser: 1000 }, undefined, {}],
    [undefined, { runAsNonRoot: true }, {}],
    [undefined, { runAsUser: 65534 }, {}],
    [{ runAsNonRoot: '${NON_ROOT}' }, undefined, {}],
    [undefined, { runAsUser: '${USER}' }, {}],
    ['${CONTEXT}', undefined, {}],
    [undefined, '${CONTEXT}', {}],
    [undefined, undefined, { hostUsers: false }],
    [undefined, undefined, { os: { name: 'windows' } }],
    [undefined, { privileged: true }, {}],
    [{ runAsNonRoot: true }, undefined, { initContainers: [container({ name: 'init', securityContext: { runAsNonRoot: false, runAsUser: 0 } })] }],
  ])('says nothing of pod %j, container %j, %j', (podContext, own, different) => {
    expect(check(rule, [secured(podContext, own, different)], PRODUCTION)).toEqual([]);
  });

  test('fails on a container that no kubelet starts', () => {
    expect(check(rule, [secured({ runAsNonRoot: true }, { runAsUser: 0 })])).toEqual([
      `error ${BASE}.containers[0] runs as user 0 and has runAsNonRoot, so no kubelet starts it; write another runAsUser, or leave runAsNonRoot out`,
    ]);
  });
});

describe('kubernetes/selector-mismatch', () => {
  const rule = 'kubernetes/selector-mismatch';
  const replicaSet = (selector: unknown, labels?: unknown) => (
    { apiVersion: 'apps/v1', kind: 'ReplicaSet', metadata: DEFAULT_META, spec: { selector, template: { metadata: { labels }, spec: pod() } } }
  );
  const refused = 'so the workload is refused; write the same under spec.template.metadata.labels';

  test.each<[unknown, unknown, string]>([
    [{ matchLabels: { app: 'web' } }, { app: 'site' }, `spec.selector.matchLabels.app asks for label app "web", its own pods have "site", ${refused}`],
    [{ matchLabels: { 'app.kubernetes.io/name': 'web' } }, { app: 'web' },
      `spec.selector.matchLabels["app.kubernetes.io/name"] asks for label app.kubernetes.io/name "web", which the labels of its own pods do not have, ${refused}`],
    [{ matchExpressions: [{ key: 'app', operator: 'In', values: ['a', 'b'] }] }, { app: 'c' }, `spec.selector.matchExpressions[0] asks for label app "a or b", its own pods have "c", ${refused}`],
    [{ matchExpressions: [{ key: 'app', operator: 'NotIn', values: ['a'] }] }, { app: 'a' }, `spec.selector.matchExpressions[0] asks for label app "none of a", its own pods have "a", ${refused}`],
    [{ matchExpressions: [{ key: 'app', operator: 'Exists' }] }, {}, `spec.selector.matchExpressions[0] asks for label app "any value", which the labels of its own pods do not have, ${refused}`],
    [{ matchExpressions: [{ key: 'app', operator: 'DoesNotExist' }] }, { app: 'a' }, `spec.selector.matchExpressions[0] asks for label app "no value", its own pods have "a", ${refused}`],
    [{ matchLabels: {} }, { app: 'web' }, 'spec.selector is empty, which is refused; write matchLabels with labels of the pods'],
  ])('fails for %j and labels %j', (selector, labels, message) => {
    expect(check(rule, [replicaSet(selector, labels)], { complete: true })).toEqual([`error ${message}`]);
  });

  test('is not sure of labels that partial manifests leave out', () => {
    const message = `spec.selector.matchLabels.app asks for label app "web", which the labels of its own pods do not have, ${refused}`;
    expect(check(rule, [replicaSet({ matchLabels: { app: 'web' } })])).toEqual([`info ${message}`]);
  });

  test.each<[unknown, unknown]>([
    [{ matchLabels: { app: 'web' } }, { app: 'web', tier: 'front' }],
    [{ matchLabels: { app: '${APP}' } }, { app: 'web' }],
    [{ matchLabels: { app: 'web' } }, { app: '${APP}' }],
    [{ matchLabels: { app: 'web' } }, '${LABELS}'],
    [{ matchExpressions: [{ key: 'app', operator: 'NotIn', values: ['a'] }, { key: 'b', operator: 'DoesNotExist' }, { key: 'c', operator: 'In', values: ['${C}'] }] }, {}],
  ])('says nothing for %j and labels %j', (selector, labels) => {
    expect(check(rule, [replicaSet(selector, labels)], { complete: true })).toEqual([]);
  });

  test('reads the plain selector of a ReplicationController, which may be left out', () => {
    const controller = (selector: unknown) => ({ apiVersion: 'v1', kind: 'ReplicationController', metadata: DEFAULT_META, spec: { selector, template: { metadata: { labels: { app: 'web' } }, spec: pod() } } });
    expect(check(rule, [controller({ app: 'site' })])).toEqual([`error spec.selector.app asks for label app "site", its own pods have "web", ${refused}`]);
    expect(check(rule, [controller(undefined), controller({}), controller({ app: 'web' })])).toEqual([]);
  });
});

describe('kubernetes/shared-selector', () => {
  const rule = 'kubernetes/shared-selector';
  const kindOf = (kind: string, name: string, labels: Plain, space: string | undefined = 'default') => ({
    apiVersion: 'apps/v1', kind, metadata: { name, ...(space && { namespace: space }) }, spec: { selector: { matchLabels: labels }, template: { metadata: { labels }, spec: pod() } },
  });

  test('finds the second workload, in whatever order its labels stand', () => {
    const objects = [kindOf('ReplicaSet', 'web', { app: 'web', part: 'a' }), kindOf('ReplicaSet', 'worker', { part: 'a', app: 'web' })];
    expect(check(rule, objects, { complete: true })).toEqual([
      'warning spec.selector is that of ReplicaSet.apps/default/web too, so each counts the pods of the other as its own when it is scaled or adopts; add a label that tells them apart',
    ]);
    expect(check(rule, objects)).toEqual([]);
  });

  test.each<[string, unknown, unknown]>([
    ['another namespace', kindOf('ReplicaSet', 'web', { app: 'web' }), kindOf('ReplicaSet', 'worker', { app: 'web' }, 'kube-system')],
    ['an unknown namespace', kindOf('ReplicaSet', 'web', { app: 'web' }, ''), kindOf('ReplicaSet', 'worker', { app: 'web' }, '')],
    ['another kind', kindOf('ReplicaSet', 'web', { app: 'web' }), kindOf('DaemonSet', 'worker', { app: 'web' })],
    ['one more label', kindOf('ReplicaSet', 'web', { app: 'web' }), kindOf('ReplicaSet', 'worker', { app: 'web', part: 'b' })],
    ['values that are filled in later', kindOf('ReplicaSet', 'web', { app: '${APP}' }), kindOf('ReplicaSet', 'worker', { app: '${APP}' })],
    ['the same workload', kindOf('ReplicaSet', 'web', { app: 'web' }), kindOf('ReplicaSet', 'web', { app: 'web' })],
  ])('says nothing of %s', (_, first, second) => {
    expect(check(rule, [first, second], { complete: true })).toEqual([]);
  });
});

describe('kubernetes/wildcard-role', () => {
  const rule = 'kubernetes/wildcard-role';
  const role = (kind: string, rules: unknown, labels: Plain = {}) => ({ apiVersion: 'rbac.authorization.k8s.io/v1', kind, metadata: { name: 'deployer', labels, ...(kind === 'Role' && { namespace: 'default' }) }, rules });
  const all = { apiGroups: ['*'], resources: ['*'], verbs: ['*'] };
  const everything = (where: string) => `rules[0] allows every verb on every resource ${where}, Secrets and further rights among them; list what is needed`;
  const reads = 'rules[0] lets read every Secret of the cluster, since the wildcard covers them; list the resources and verbs that are needed';

  test.each<[string, Plain, string]>([
    ['ClusterRole', all, everything('in the cluster')],
    ['Role', all, everything('in the namespace')],
    ['ClusterRole', { ...all, apiGroups: [''] }, everything('in the cluster')],
    ['ClusterRole', { ...all, verbs: ['get', 'list'] }, reads],
    ['ClusterRole', { apiGroups: [''], resources: ['secrets'], verbs: ['*'] }, reads],
  ])('%s with %j', (kind, one, message) => {
    expect(check(rule, [role(kind, [one])], PRODUCTION)).toEqual([`warning ${message}`]);
  });

  test('is only worth knowing of the role that Argo CD comes with', () => {
    expect(check(rule, [role('ClusterRole', [all], { 'app.kubernetes.io/part-of': 'argocd' })])).toEqual([`info ${everything('in the cluster')}`]);
  });

  test.each<[string, unknown]>([
    ['ClusterRole', [{ apiGroups: [''], resources: ['secrets'], verbs: ['get', 'list', 'watch'] }]],
    ['ClusterRole', [{ apiGroups: ['monitoring.coreos.com'], resources: ['*'], verbs: ['*'] }]],
    ['ClusterRole', [{ nonResourceURLs: ['*'], verbs: ['*'] }]],
    ['ClusterRole', [{ ...all, verbs: ['create', 'patch'] }]],
    ['ClusterRole', [{ apiGroups: [''], resources: ['secrets'], resourceNames: ['tls'], verbs: ['*'] }]],
    ['ClusterRole', null],
    ['Role', [{ ...all, verbs: ['get'] }]],
    ['ClusterRole', [{ apiGroups: ['${GROUP}'], resources: ['${RESOURCE}'], verbs: ['${VERB}'] }]],
  ])('says nothing of a %s with %j', (kind, rules) => {
    expect(check(rule, [role(kind, rules)], PRODUCTION)).toEqual([]);
  });
});

describe('kubernetes/cluster-admin-binding', () => {
  const rule = 'kubernetes/cluster-admin-binding';
  const binding = (kind: string, subject: Plain | undefined, role = 'cluster-admin') => ({
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind,
    metadata: { name: 'admins', ...(kind === 'RoleBinding' && { namespace: 'default' }) },
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: role },
    subjects: subject && [subject],
  });
  const account = (name: string) => ({ kind: 'ServiceAccount', name, namespace: 'default' });
  const group = (name: string) => ({ kind: 'Group', name, apiGroup: 'rbac.authorization.k8s.io' });

  test.each<[string, Plain, string]>([
    ['ClusterRoleBinding', account('ci'), 'warning subjects[0], ServiceAccount ci, gets all rights over the cluster; bind a role that lists what it needs'],
    ['ClusterRoleBinding', group('ops'), 'warning subjects[0], Group ops, gets all rights over the cluster; bind a role that lists what it needs'],
    ['ClusterRoleBinding', account('kustomize-controller'),
      'info subjects[0], ServiceAccount kustomize-controller, gets all rights over the cluster, and with it whoever can write to Git; have tenants\' objects applied as a ServiceAccount of their own'],
    ['ClusterRoleBinding', account('openshift-gitops-argocd-application-controller'),
      'info subjects[0], ServiceAccount openshift-gitops-argocd-application-controller, gets all rights over the cluster, and with it whoever can write to Git; have tenants\' objects applied as a ServiceAccount of their own'],
    ['ClusterRoleBinding', group('system:authenticated'), 'error subjects[0], Group system:authenticated, is everybody, and gets all rights over the cluster; name who needs them, and which'],
    ['RoleBinding', group('system:serviceaccounts'), 'warning subjects[0], Group system:serviceaccounts, is everybody, and gets all rights in the namespace; name who needs them, and which'],
    ['RoleBinding', account('team'), 'info subjects[0], ServiceAccount team, gets all rights in the namespace, over its Secrets and roles too; bind admin, edit or a role that lists what it needs'],
  ])('%s of %j', (kind, subject, finding) => {
    expect(check(rule, [binding(kind, subject)], PRODUCTION)).toEqual([finding]);
  });

  test.each<[string, Plain | undefined, string]>([
    ['ClusterRoleBinding', group('system:masters'), 'cluster-admin'],
    ['ClusterRoleBinding', account('ci'), 'view'],
    ['ClusterRoleBinding', account('${ACCOUNT}'), 'cluster-admin'],
    ['ClusterRoleBinding', account('ci'), '${ROLE}'],
    ['ClusterRoleBinding', undefined, 'cluster-admin'],
  ])('says nothing of a %s of %j to %s', (kind, subject, role) => {
    expect(check(rule, [binding(kind, subject, role)], PRODUCTION)).toEqual([]);
  });
});

describe('kubernetes/default-service-account', () => {
  const rule = 'kubernetes/default-service-account';
  const message = `${BASE} runs as the ServiceAccount default and holds its token, as others in the namespace do; give it a ServiceAccount of its own, or write automountServiceAccountToken: false`;
  const account = (automountServiceAccountToken?: boolean) => ({ apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'default', namespace: 'default' }, automountServiceAccountToken });

  test.each<Plain>([{}, { serviceAccountName: 'default' }, { serviceAccount: 'default' }, { automountServiceAccountToken: true }])('%j', (different) => {
    const objects = [job(pod({ automountServiceAccountToken: undefined, ...different })), account()];
    expect(check(rule, objects, PRODUCTION)).toEqual([`warning ${message}`]);
    expect(check(rule, objects, { tier: Tier.PRODUCTION })).toEqual([`info ${message}`]);
  });

  test.each<Plain>([
    { automountServiceAccountToken: false }, { serviceAccountName: 'web' }, { serviceAccount: 'web' }, { serviceAccountName: '${ACCOUNT}' }, { automountServiceAccountToken: '${MOUNT}' },
  ])('says nothing of %j', (different) => {
    expect(check(rule, [job(pod({ automountServiceAccountToken: undefined, ...different }))], PRODUCTION)).toEqual([]);
  });

  test('says nothing where the ServiceAccount gives its token to nobody', () => {
    expect(check(rule, [account(false), job(pod({ automountServiceAccountToken: undefined }))], PRODUCTION)).toEqual([]);
    expect(check(rule, [account(false), job(pod({ automountServiceAccountToken: undefined }), { name: 'web' })], PRODUCTION)).toEqual([]);
  });
});

describe('kubernetes/default-role-subject', () => {
  const rule = 'kubernetes/default-role-subject';
  const binding = (subject: Plain) => ({
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'RoleBinding',
    metadata: { name: 'readers', namespace: 'default' },
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'view' },
    subjects: [subject],
  });
  const message = (where: string) => `warning subjects[0] is the ServiceAccount default${where}, as which every pod there runs that names no other; make a ServiceAccount for those that need the role`;

  test('finds it', () => {
    expect(check(rule, [binding({ kind: 'ServiceAccount', name: 'default', namespace: 'shop' })])).toEqual([message(' of shop')]);
    expect(check(rule, [binding({ kind: 'ServiceAccount', name: 'default' })])).toEqual([message('')]);
  });

  test.each<Plain>([{ kind: 'ServiceAccount', name: 'web', namespace: 'shop' }, { kind: 'User', name: 'default', apiGroup: 'rbac.authorization.k8s.io' }, { kind: 'ServiceAccount', name: '${NAME}', namespace: 'shop' }])(
    'says nothing of %j', (subject) => {
      expect(check(rule, [binding(subject)])).toEqual([]);
    },
  );
});
