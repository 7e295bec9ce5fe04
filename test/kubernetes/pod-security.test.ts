import { check, container, deployment, namespace, pod } from './_pods';
import { Cluster } from '../../src';

type Plain = Record<string, unknown>;

const ENFORCE = 'pod-security.kubernetes.io/enforce';
const RULE = 'kubernetes/pod-security';
const HARDENED = { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } };
const SAFE = { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } };
const BASE = 'spec.template.spec';

interface Case {
  readonly own?: Plain | string;
  readonly pod?: Plain;
  readonly annotations?: Plain;
}

/** A Deployment that keeps to the restricted standard, but for what is different. */
function objects(level: string, { own = {}, pod: different = {}, annotations }: Case, labels: Plain = {}): unknown[] {
  const spec = pod({ securityContext: SAFE, containers: [container({ securityContext: typeof own === 'string' ? own : { ...HARDENED, ...own } })], ...different });
  const workload = deployment(spec, { name: 'web', namespace: 'shop' }) as { spec: { template: { metadata: Plain } } };
  if (annotations) workload.spec.template.metadata.annotations = annotations;
  return [namespace('shop', { [ENFORCE]: level, ...labels }), workload];
}

function refusal(field: string, is: string, remedy: string, level = 'baseline'): string {
  return `${field} ${is}, so the pods are refused: namespace shop enforces the ${level} standard; ${remedy}, or change the label pod-security.kubernetes.io/enforce`;
}

describe('kubernetes/pod-security', () => {
  const place = `${BASE}.containers[0].securityContext`;

  test.each<[Case, string]>([
    [{ pod: { hostNetwork: true } }, refusal(`${BASE}.hostNetwork`, 'is true', 'leave it out')],
    [{ pod: { hostPID: true } }, refusal(`${BASE}.hostPID`, 'is true', 'leave it out')],
    [{ pod: { hostIPC: true } }, refusal(`${BASE}.hostIPC`, 'is true', 'leave it out')],
    [{ own: { privileged: true, allowPrivilegeEscalation: true } }, refusal(`${place}.privileged`, 'is true', 'leave it out')],
    [{ own: { capabilities: { add: ['CHOWN', 'NET_ADMIN'] } } }, refusal(`${place}.capabilities.add[1]`, 'is "NET_ADMIN"', 'leave it out')],
    [{ pod: { volumes: [{ name: 'a', emptyDir: {} }, { name: 'b', hostPath: { path: '/var' } }] } },
      refusal(`${BASE}.volumes[1].hostPath`, 'mounts a folder of the node', 'mount another kind of volume')],
    [{ pod: { containers: [container({ ports: [{ containerPort: 80, hostPort: 80 }] })] } }, refusal(`${BASE}.containers[0].ports[0].hostPort`, 'is 80', 'leave it out')],
    [{ annotations: { 'container.apparmor.security.beta.kubernetes.io/web': 'unconfined' } },
      refusal('spec.template.metadata.annotations["container.apparmor.security.beta.kubernetes.io/web"]', 'is "unconfined"', 'write runtime/default, or leave it out')],
    [{ own: { appArmorProfile: { type: 'Unconfined' } } }, refusal(`${place}.appArmorProfile.type`, 'is "Unconfined"', 'write RuntimeDefault or Localhost')],
    [{ own: { seccompProfile: { type: 'Unconfined' } } }, refusal(`${place}.seccompProfile.type`, 'is "Unconfined"', 'write RuntimeDefault or Localhost')],
    [{ own: { seLinuxOptions: { type: 'spc_t' } } }, refusal(`${place}.seLinuxOptions.type`, 'is "spc_t"', 'leave it out')],
    [{ pod: { securityContext: { seLinuxOptions: { user: 'system_u' } } } }, refusal(`${BASE}.securityContext.seLinuxOptions.user`, 'is "system_u"', 'leave it out')],
    [{ own: { procMount: 'Unmasked' } }, refusal(`${place}.procMount`, 'is "Unmasked"', 'leave it out')],
    [{ pod: { securityContext: { sysctls: [{ name: 'kernel.msgmax', value: '1' }] } } }, refusal(`${BASE}.securityContext.sysctls[0].name`, 'is "kernel.msgmax"', 'leave it out')],
    [{ pod: { containers: [container({ readinessProbe: { httpGet: { port: 80, host: 'example.com' } } })] } },
      refusal(`${BASE}.containers[0].readinessProbe.httpGet.host`, 'is "example.com"', 'leave it out')],
    [{ pod: { containers: [container({ lifecycle: { preStop: { httpGet: { port: 80, host: 'example.com' } } } })] } },
      refusal(`${BASE}.containers[0].lifecycle.preStop.httpGet.host`, 'is "example.com"', 'leave it out')],
    [{ pod: { initContainers: [container({ name: 'init', securityContext: { privileged: true } })] } }, refusal(`${BASE}.initContainers[0].securityContext.privileged`, 'is true', 'leave it out')],
  ])('the baseline standard refuses %j', (one, message) => {
    expect(check(RULE, objects('baseline', one))).toEqual([`error ${message}`]);
    expect(check(RULE, objects('privileged', one))).toEqual([]);
  });

  test.each<[Case, string]>([
    [{ own: { allowPrivilegeEscalation: true } }, refusal(`${place}.allowPrivilegeEscalation`, 'is true', 'write false', 'restricted')],
    [{ own: { allowPrivilegeEscalation: null } }, refusal(`${place}.allowPrivilegeEscalation`, 'is left out', 'write false', 'restricted')],
    [{ own: { capabilities: { drop: ['NET_RAW'] } } }, refusal(`${place}.capabilities.drop`, 'does not hold ALL', 'write ["ALL"]', 'restricted')],
    [{ own: { capabilities: { drop: ['ALL'], add: ['CHOWN'] } } }, refusal(`${place}.capabilities.add[0]`, 'is "CHOWN"', 'leave it out', 'restricted')],
    [{ own: { runAsNonRoot: false } }, refusal(`${place}.runAsNonRoot`, 'is false', 'write true', 'restricted')],
    [{ own: { runAsUser: 0 } }, refusal(`${place}.runAsUser`, 'is 0', 'write another user, or leave it out', 'restricted')],
    [{ pod: { securityContext: { runAsNonRoot: true } } },
      refusal(`${BASE}.securityContext.seccompProfile.type`, 'is left out, and the container web without it', 'write RuntimeDefault', 'restricted')],
    [{ pod: { securityContext: { seccompProfile: { type: 'RuntimeDefault' } } } },
      refusal(`${BASE}.securityContext.runAsNonRoot`, 'is left out, and the container web without it', 'write true', 'restricted')],
    [{ pod: { volumes: [{ name: 'share', nfs: { server: 'nas', path: '/' } }] } },
      refusal(`${BASE}.volumes[0].nfs`, 'is a kind of volume that it does not take', 'mount a PersistentVolumeClaim instead', 'restricted')],
  ])('the restricted standard refuses %j', (one, message) => {
    expect(check(RULE, objects('restricted', one), { complete: true })).toEqual([`error ${message}`]);
    expect(check(RULE, objects('baseline', one), { complete: true })).toEqual([]);
  });

  test('is not sure of what partial manifests leave out', () => {
    expect(check(RULE, objects('restricted', { own: { capabilities: {} } }))).toEqual([
      `info ${refusal(`${place}.capabilities.drop`, 'does not hold ALL', 'write ["ALL"]', 'restricted')}`,
    ]);
  });

  test.each<[string, Case]>([
    ['what keeps to it', {}],
    ['explicit defaults', {
      own: { privileged: false, procMount: 'Default', seLinuxOptions: {} },
      pod: {
        hostNetwork: false,
        hostPID: false,
        hostIPC: false,
        containers: [container({ securityContext: HARDENED, ports: [{ containerPort: 80, hostPort: 0 }], startupProbe: { httpGet: { port: 80 } } })],
      },
    }],
    ['what each container says for itself', {
      pod: { securityContext: undefined, containers: [container({ securityContext: { ...HARDENED, ...SAFE } }), container({ name: 'two', securityContext: { ...HARDENED, ...SAFE } })] },
    }],
    ['what is filled in later', {
      own: { allowPrivilegeEscalation: '${A}', capabilities: { drop: ['${B}'], add: ['${C}'] }, runAsNonRoot: '${D}', runAsUser: '${E}', seccompProfile: { type: '${F}' }, procMount: '${G}' },
      pod: { hostNetwork: '${H}', securityContext: { runAsNonRoot: '${I}', seccompProfile: { type: '${J}' }, sysctls: [{ name: '${K}', value: '1' }] } },
      annotations: { 'container.apparmor.security.beta.kubernetes.io/web': '${L}' },
    }],
    ['contexts that are filled in later', { own: '${OWN}', pod: { securityContext: '${POD}' } }],
    ['every kind of volume that it takes', {
      pod: {
        volumes: [
          { name: 'a', configMap: { name: 'a' } }, { name: 'b', csi: { driver: 'b.example.com' } }, { name: 'c', downwardAPI: {} }, { name: 'd', emptyDir: {} },
          { name: 'f', image: { reference: 'ghcr.io/acme/model:1' } }, { name: 'g', persistentVolumeClaim: { claimName: 'g' } },
          { name: 'h', projected: { sources: [] } }, { name: 'i', secret: { secretName: 'i' } },
        ],
      },
    }],
    ['sysctls that are safe', { pod: { securityContext: { ...SAFE, sysctls: [{ name: 'net.ipv4.tcp_rmem', value: '1' }] } } }],
  ])('the restricted standard takes %s', (_, one) => {
    expect(check(RULE, objects('restricted', one), { complete: true })).toEqual([]);
    expect(check(RULE, objects('baseline', one), { complete: true })).toEqual([]);
  });

  test('the restricted standard asks nothing of Windows that only Linux has', () => {
    const spec = { os: { name: 'windows' }, securityContext: { runAsNonRoot: true }, containers: [container()] };
    expect(check(RULE, objects('restricted', { pod: spec }), { complete: true })).toEqual([]);
  });

  test('a standard is read by the version that the label or the cluster names', () => {
    const sysctl = { pod: { securityContext: { ...SAFE, sysctls: [{ name: 'net.ipv4.tcp_rmem', value: '1' }] } } };
    const refused = [`error ${refusal(`${BASE}.securityContext.sysctls[0].name`, 'is "net.ipv4.tcp_rmem"', 'leave it out')}`];
    const version = (text: string) => objects('baseline', sysctl, { [`${ENFORCE}-version`]: text });
    expect(check(RULE, version('v1.31'))).toEqual(refused);
    expect(check(RULE, version('v1.32'))).toEqual([]);
    expect(check(RULE, version('latest'), { cluster: Cluster.named('old', { kubernetes: '1.31' }) })).toEqual(refused);
    expect(check(RULE, version('v1.36'), { cluster: Cluster.named('old', { kubernetes: '1.31' }) })).toEqual(refused);
    const asking = { pod: { containers: [container({ readinessProbe: { httpGet: { port: 80, host: 'example.com' } } })] } };
    expect(check(RULE, objects('baseline', asking, { [`${ENFORCE}-version`]: 'v1.33' }))).toEqual([]);
    const user = { pod: { hostUsers: false, securityContext: { seccompProfile: SAFE.seccompProfile } } };
    expect(check(RULE, objects('restricted', user), { complete: true })).toEqual([]);
    expect(check(RULE, objects('restricted', user, { [`${ENFORCE}-version`]: 'v1.34' }), { complete: true })).toHaveLength(1);
  });

  test('says nothing where nothing is enforced, or nobody knows where the pods run', () => {
    const [, workload] = objects('baseline', { pod: { hostNetwork: true } });
    expect(check(RULE, [workload])).toEqual([]);
    expect(check(RULE, [namespace('shop', { 'pod-security.kubernetes.io/warn': 'baseline' }), workload])).toEqual([]);
    expect(check(RULE, [namespace('shop', { [ENFORCE]: '${LEVEL}' }), workload])).toEqual([]);
    expect(check(RULE, [namespace('other', { [ENFORCE]: 'baseline' }), workload])).toEqual([]);
    expect(check(RULE, [namespace('shop', { [ENFORCE]: 'baseline' }), deployment(pod({ hostNetwork: true }), { name: 'web' })])).toEqual([]);
  });

  test('other rules leave to it what the namespace refuses', () => {
    const [space, workload] = objects('restricted', { own: { privileged: true, allowPrivilegeEscalation: true, runAsNonRoot: false }, pod: { hostNetwork: true } });
    expect(check('kubernetes/privileged-container', [space, workload])).toEqual([]);
    expect(check('kubernetes/root-container', [space, workload])).toEqual([]);
  });
});

describe('kubernetes/pod-security-label', () => {
  const rule = 'kubernetes/pod-security-label';

  test.each([
    ['enforce', 'strict', 'privileged, baseline or restricted'],
    ['warn', 'Baseline', 'privileged, baseline or restricted'],
    ['audit', '', 'privileged, baseline or restricted'],
    ['enforce-version', '1.33', 'latest or a version as v1.33'],
    ['warn-version', 'v1.033', 'latest or a version as v1.33'],
  ])('fails on %s: "%s"', (name, value, words) => {
    const label = `pod-security.kubernetes.io/${name}`;
    expect(check(rule, [namespace('shop', { [label]: value })])).toEqual([
      `error metadata.labels["${label}"] is "${value}", with which the API server refuses the Namespace; write ${words}`,
    ]);
  });

  test('says nothing of what exists, is filled in later or means something else', () => {
    const labels = {
      [ENFORCE]: 'privileged', [`${ENFORCE}-version`]: 'v1.33', 'pod-security.kubernetes.io/warn': '${LEVEL}', 'pod-security.kubernetes.io/warn-version': 'latest', 'team': 'strict',
    };
    expect(check(rule, [namespace('shop', labels), { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'bare' } }])).toEqual([]);
  });
});
