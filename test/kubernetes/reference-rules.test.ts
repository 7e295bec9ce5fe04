import { Cluster, ProvidedKind } from '../../src';
import { found } from '../rules/check';

const complete = { complete: true };
const gateways = Cluster.named('prod').provides(ProvidedKind.namespaced('gateway.networking.k8s.io/v1', 'HTTPRoute'));
const custom = Cluster.named('prod').provides(ProvidedKind.namespaced('postgresql.cnpg.io/v1', 'Cluster'));

const namespace = 'apiVersion: v1\nkind: Namespace\nmetadata: { name: shop }\n---\n';
const service = (spec: string, where = ', namespace: shop'): string => `
apiVersion: v1
kind: Service
metadata: { name: web${where} }
spec: { ${spec} }
---
`;
const workload = (labels: string, { container = '', where = ', namespace: shop', name = 'web', kind = 'Deployment', apiVersion = 'apps/v1', more = '' } = {}): string => `
apiVersion: ${apiVersion}
kind: ${kind}
metadata: { name: ${name}${where} }
spec:
  selector: { matchLabels: { ${labels} } }
  ${more}
  template:
    metadata: { labels: { ${labels} } }
    spec: { containers: [{ name: web, image: "web:1", ${container} }] }
---
`;
const port = 'ports: [{ port: 80 }]';

describe('kubernetes/service-selects-nothing', () => {
  const nothing = (yaml: string, props: object = complete): string[] => found('kubernetes/service-selects-nothing', namespace + yaml, props);

  test.each([
    ['no labels at all', service(`selector: { app: web }, ${port}`), 'error spec.selector asks for app=web, which no pods in namespace shop have; write labels that the template of the pods has'],
    ['another value', service(`selector: { app: wbe }, ${port}`) + workload('app: web'), 'error spec.selector asks for app=wbe, which no pods in namespace shop have; did you mean app=web?'],
    ['another value of one of two', service(`selector: { app: web, tier: front }, ${port}`) + workload('app: web, tier: backend'),
      'error spec.selector asks for app=web, tier=front, which no pods in namespace shop have; those of Deployment web have tier=backend instead'],
    ['another label', service(`selector: { app: web, tire: front }, ${port}`) + workload('app: web, tier: front'),
      'error spec.selector asks for app=web, tire=front, which no pods in namespace shop have; those of Deployment web have tier instead of tire'],
    ['a label that they may get', service(`selector: { app: web, leader: "true" }, ${port}`) + workload('app: web'),
      'info spec.selector asks for app=web, leader=true, which no pods in namespace shop have; those of Deployment web have no leader, unless they get it while they run'],
    ['pods in another namespace', service(`selector: { app: web }, ${port}`) + workload('app: web', { where: ', namespace: default' }),
      'error spec.selector asks for app=web, which no pods in namespace shop have; write labels that the template of the pods has'],
    ['labels of the Deployment itself', service(`selector: { app: shop }, ${port}`)
      + workload('run: web').replace('metadata: { name: web', 'metadata: { labels: { app: shop }, name: web'),
    'error spec.selector asks for app=shop, which no pods in namespace shop have; write labels that the template of the pods has'],
  ])('%s', (_, yaml, text) => {
    expect(nothing(yaml)).toEqual([text]);
  });

  test.each([
    ['the pods of a Deployment', service(`selector: { app: web }, ${port}`) + workload('app: web, tier: front')],
    ['the pods of a Rollout, which get a hash', service(`selector: { app: web, rollouts-pod-template-hash: abc }, ${port}`)
      + workload('app: web', { kind: 'Rollout', apiVersion: 'argoproj.io/v1alpha1', more: 'strategy: { canary: {} }' })],
    ['the pods of a Rollout by their part', service(`selector: { app: web, role: canary }, ${port}`)
      + workload('app: web', { kind: 'Rollout', apiVersion: 'argoproj.io/v1alpha1', more: 'strategy: { canary: { canaryMetadata: { labels: { role: canary } } } }' })],
    ['one pod of a StatefulSet', service(`selector: { app: web, statefulset.kubernetes.io/pod-name: web-0 }, ${port}`)
      + workload('app: web', { kind: 'StatefulSet', more: 'serviceName: web' })],
    ['nothing, on purpose', service(port)],
    ['a name outside', service('type: ExternalName, externalName: example.com, selector: { app: web }')],
    // eslint-disable-next-line no-template-curly-in-string
    ['what is filled in later', service(`selector: { app: "\${APP}" }, ${port}`)],
    // eslint-disable-next-line no-template-curly-in-string
    ['pods whose labels are filled in later', service(`selector: { app: web }, ${port}`) + workload('app: "${APP}"')],
    ['pods of an unknown namespace', service(`selector: { app: web }, ${port}`) + workload('app: web', { where: '' })],
    ['pods, in an unknown namespace', service(`selector: { app: web }, ${port}`, '') + workload('app: web')],
  ])('is silent about one that selects %s', (_, yaml) => {
    expect(nothing(yaml)).toEqual([]);
  });

  test('knows the copies that Flagger runs', () => {
    const canary = `
apiVersion: flagger.app/v1beta1
kind: Canary
metadata: { name: web, namespace: shop }
spec:
  targetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
  service: { port: 80 }
  analysis: { interval: 1m, threshold: 5, stepWeight: 10, maxWeight: 50 }
---
`;
    const primary = service(`selector: { app: web-primary }, ${port}`) + workload('app: web');
    expect(nothing(primary)).toEqual([expect.stringMatching(/^error /)]);
    expect(nothing(primary + canary)).toEqual([]);
  });

  test('says less where others may run pods', () => {
    const operator = 'apiVersion: postgresql.cnpg.io/v1\nkind: Cluster\nmetadata: { name: db, namespace: shop }\n---\n';
    const lonely = service(`selector: { app: web }, ${port}`);
    expect(nothing(lonely, {})).toEqual([]);
    expect(nothing(lonely + operator, { ...complete, cluster: custom })).toEqual([]);
    expect(nothing(lonely + workload('app: database'), {})).toEqual([]);
    const wrong = service(`selector: { app: wbe }, ${port}`) + workload('app: web');
    expect(nothing(wrong, {})).toEqual(['info spec.selector asks for app=wbe, which no pods in namespace shop have; did you mean app=web?']);
    expect(nothing(wrong + operator, { ...complete, cluster: custom })).toEqual([expect.stringMatching(/^info /)]);
  });
});

describe('kubernetes/unknown-port', () => {
  const unknown = (yaml: string, props: object = {}): string[] => found('kubernetes/unknown-port', yaml, props);
  const http = 'ports: [{ name: http, containerPort: 8080 }]';
  const sidecar = 'containers: [{ name: web, image: "web:1" }], initContainers: [{ name: proxy, image: "proxy:1", restartPolicy: Always, ports: [{ name: http, containerPort: 80 }] }]';

  test.each([
    ['a name', 'targetPort: htpp', http, 'error spec.ports[0].targetPort is "htpp", and the pods of Deployment web have no port of that name; did you mean "http"?'],
    ['quite another name', 'targetPort: metrics', http, 'error spec.ports[0].targetPort is "metrics", and the pods of Deployment web have no port of that name; write one of "http"'],
    ['a name where none has one', 'targetPort: http', '',
      'error spec.ports[0].targetPort is "http", and the pods of Deployment web have no port of that name; name a port of their containers so, or write its number'],
    ['the other protocol', 'targetPort: http, protocol: UDP', http,
      'error spec.ports[0].targetPort is "http" over UDP, which the pods of Deployment web have over TCP only; give both the same protocol'],
    ['a number', 'targetPort: 80', http, 'warning spec.ports[0].targetPort is 80, but the pods of Deployment web list only 8080; write a port that they listen on'],
    ['the number of the Service', '', http, 'warning spec.ports[0].port is 80, but the pods of Deployment web list only 8080; write a port that they listen on'],
  ])('of the pods: %s', (_, target, ports, text) => {
    expect(unknown(service(`selector: { app: web }, ports: [{ port: 80, ${target} }]`) + workload('app: web', { container: ports }))).toEqual([text]);
  });

  test('of a headless Service is a warning, and by number nothing', () => {
    const headless = (target: string): string[] => unknown(service(`clusterIP: None, selector: { app: web }, ports: [{ port: 80, targetPort: ${target} }]`) + workload('app: web', { container: http }));
    expect(headless('htpp')).toEqual([expect.stringMatching(/^warning /)]);
    expect(headless('81')).toEqual([]);
  });

  test.each([
    ['by name', 'targetPort: http', workload('app: web', { container: http })],
    ['by number', 'targetPort: 8080', workload('app: web', { container: http })],
    ['that the container does not list', 'targetPort: 80', workload('app: web')],
    ['that one of several workloads has', 'targetPort: http', workload('app: web', { container: http }) + workload('app: web', { name: 'old' })],
    // eslint-disable-next-line no-template-curly-in-string
    ['that is filled in later', 'targetPort: "${PORT}"', workload('app: web', { container: http })],
    // eslint-disable-next-line no-template-curly-in-string
    ['of a name that is filled in later', 'targetPort: htpp', workload('app: web', { container: 'ports: [{ name: "${NAME}", containerPort: 8080 }]' })],
    ['of pods that are not there', 'targetPort: http', ''],
    ['of a sidecar', 'targetPort: http', `apiVersion: v1\nkind: Pod\nmetadata: { name: web, namespace: shop, labels: { app: web } }\nspec: { ${sidecar} }\n`],
  ])('is silent about a port of the pods %s', (_, target, pods) => {
    expect(unknown(service(`selector: { app: web }, ports: [{ port: 80, ${target} }]`) + pods)).toEqual([]);
  });

  const ingress = (backend: string, where = ', namespace: shop'): string => `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web${where} }
spec: { rules: [{ http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { ${backend} } } } }] } }] }
---
`;
  const at = 'spec.rules[0].http.paths[0].backend.service.port';
  const named = 'ports: [{ name: http, port: 80, targetPort: 8080 }, { name: admin, port: 81 }]';

  test.each([
    ['a number', 'number: 8081', `error ${at}.number is 8081, and Service web has no such port, only 80 (http), 81 (admin); write one of these, or add the port to the Service`],
    ['a name', 'name: https', `error ${at}.name is "https", and Service web has no such port, only 80 (http), 81 (admin); write one of these, or add the port to the Service`],
    ['the port of the pods', 'number: 8080', `warning ${at}.number is 8080, and Service web has no such port, only 80 (http), 81 (admin); write one of these, or add the port to the Service`],
  ])('of the Service of an Ingress: %s', (_, backend, text) => {
    expect(unknown(ingress(backend) + service(named))).toEqual([text]);
  });

  test.each([
    ['that is there', ingress('number: 81') + ingress('name: http') + service(named)],
    ['of a Service that is not there', ingress('number: 81')],
    ['of one that is written in pieces', ingress('number: 82') + service(named) + service('ports: [{ port: 82 }]')],
    ['of one that is only taken for it', ingress('number: 82') + service(named, '')],
    ['of a name outside', ingress('number: 82') + service('type: ExternalName, externalName: example.com')],
    ['that is an action', ingress('name: use-annotation') + service(named)],
    // eslint-disable-next-line no-template-curly-in-string
    ['that is filled in later', ingress('number: "${PORT}"') + service(named)],
    // eslint-disable-next-line no-template-curly-in-string
    ['among those that are filled in later', ingress('number: 82') + service('ports: [{ port: "${PORT}" }]')],
  ])('is silent about a port of an Ingress %s', (_, yaml) => {
    expect(unknown(yaml)).toEqual([]);
  });

  test('of the Service of a route', () => {
    const route = (backend: string): string => `
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: web, namespace: shop }
spec: { rules: [{ backendRefs: [{ name: web, ${backend} }] }] }
---
`;
    const routed = (backend: string): string[] => unknown(route(backend) + service(named), { cluster: gateways });
    expect(routed('port: 8080')).toEqual([
      'error spec.rules[0].backendRefs[0].port is 8080, and Service web has no such port, only 80 (http), 81 (admin); write one of these, or add the port to the Service',
    ]);
    expect(routed('port: 80')).toEqual([]);
    expect(routed('port: 8080, group: x.io, kind: Backend')).toEqual([]);
    expect(routed('port: 8080, namespace: other')).toEqual([]);
  });

  test.each([
    ['a probe', `${http}, readinessProbe: { httpGet: { path: /, port: htpp } }`,
      'error spec.template.spec.containers[0].readinessProbe.httpGet.port is "htpp", and the container has no port of that name; did you mean "http"?'],
    ['a probe of a connection', 'livenessProbe: { tcpSocket: { port: web } }',
      'error spec.template.spec.containers[0].livenessProbe.tcpSocket.port is "web", and the container has no port of that name; list the port by that name, or write its number'],
    ['a call at the end', `${http}, lifecycle: { preStop: { httpGet: { port: admin } } }`,
      'error spec.template.spec.containers[0].lifecycle.preStop.httpGet.port is "admin", and the container has no port of that name; write one of "http"'],
  ])('of the container: %s', (_, container, text) => {
    expect(unknown(workload('app: web', { container }))).toEqual([text]);
  });

  test.each([
    `${http}, readinessProbe: { httpGet: { port: http } }, startupProbe: { httpGet: { port: 8081 } }, livenessProbe: { exec: { command: ["true"] } }`,
    // eslint-disable-next-line no-template-curly-in-string
    'readinessProbe: { httpGet: { port: "${PORT}" } }',
    // eslint-disable-next-line no-template-curly-in-string
    'ports: [{ name: "${NAME}", containerPort: 80 }], readinessProbe: { httpGet: { port: http } }',
  ])('is silent about a container with %s', (container) => {
    expect(unknown(workload('app: web', { container }))).toEqual([]);
  });
});

describe('kubernetes/fixed-replicas', () => {
  const fixed = (yaml: string, props: object = {}): string[] => found('kubernetes/fixed-replicas', yaml, props);
  const autoscaler = (target = 'apiVersion: apps/v1, kind: Deployment, name: web', limits = 'maxReplicas: 5', where = ', namespace: shop'): string => `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web-cpu${where} }
spec: { ${limits}, scaleTargetRef: { ${target} } }
---
`;
  const application = (difference: string): string => `
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: shop, namespace: argocd }
spec:
  project: team
  source: { repoURL: "https://github.com/acme/shop", path: deploy, targetRevision: v1 }
  destination: { server: "https://kubernetes.default.svc", namespace: shop }
  ignoreDifferences: [{ ${difference} }]
---
`;
  const three = workload('app: web', { more: 'replicas: 3' });
  const text = 'warning spec.replicas is 3, and HorizontalPodAutoscaler web-cpu scales the Deployment too, so that each sync takes back what it did; leave spec.replicas out';

  test('states a number that an autoscaler decides on', () => {
    expect(fixed(three + autoscaler())).toEqual([text]);
    const rollout = workload('app: web', { kind: 'Rollout', apiVersion: 'argoproj.io/v1alpha1', more: 'replicas: 3\n  strategy: { canary: {} }' });
    expect(fixed(rollout + autoscaler('apiVersion: argoproj.io/v1alpha1, kind: Rollout, name: web'))).toEqual([text.replace('Deployment', 'Rollout')]);
    expect(fixed(three + autoscaler() + application('group: apps, kind: StatefulSet, jsonPointers: [/spec/replicas]'))).toEqual([text]);
    expect(fixed(three + autoscaler() + application('group: apps, kind: Deployment, jsonPointers: [/spec/template]'))).toEqual([text]);
  });

  test('states a number that KEDA decides on', () => {
    const cluster = Cluster.named('prod').provides(ProvidedKind.namespaced('keda.sh/v1alpha1', 'ScaledObject'));
    const scaled = 'apiVersion: keda.sh/v1alpha1\nkind: ScaledObject\nmetadata: { name: queue, namespace: shop }\nspec: { scaleTargetRef: { name: web }, triggers: [] }\n';
    expect(fixed(three + scaled, { cluster })).toEqual([text.replace('HorizontalPodAutoscaler web-cpu', 'ScaledObject queue')]);
  });

  test.each([
    ['nothing scales', three],
    ['states none', workload('app: web') + autoscaler()],
    // eslint-disable-next-line no-template-curly-in-string
    ['states what is filled in later', workload('app: web', { more: 'replicas: "${REPLICAS}"' }) + autoscaler()],
    ['is switched off', workload('app: web', { more: 'replicas: 0' }) + autoscaler()],
    ['has no choice', three + autoscaler(undefined, 'minReplicas: 3, maxReplicas: 3')],
    ['is another one', three + autoscaler('apiVersion: apps/v1, kind: Deployment, name: other')],
    ['is of another kind', three + autoscaler('apiVersion: argoproj.io/v1alpha1, kind: Rollout, name: web')],
    ['lies in another namespace', three + autoscaler(undefined, undefined, ', namespace: other')],
    ['is written in pieces', three + workload('app: web') + autoscaler()],
    ['Argo CD leaves alone, by pointer', three + autoscaler() + application('group: apps, kind: Deployment, jsonPointers: [/spec/replicas]')],
    ['Argo CD leaves alone, by expression', three + autoscaler() + application('group: "*", kind: "*", jqPathExpressions: [.spec.replicas]')],
    ['Argo CD leaves alone, by manager', three + autoscaler() + application('group: apps, kind: Deployment, managedFieldsManagers: [kube-controller-manager]')],
    ['Argo CD leaves alone everywhere', `${three}${autoscaler()}apiVersion: v1\nkind: ConfigMap\nmetadata: { name: argocd-cm, namespace: argocd }
data: { resource.customizations.ignoreDifferences.apps_Deployment: "jsonPointers: [/spec/replicas]" }\n`],
    ['Argo CD leaves alone wherever it is', `${three}${autoscaler()}apiVersion: v1\nkind: ConfigMap\nmetadata: { name: argocd-cm, namespace: argocd }
data: { resource.customizations.ignoreDifferences.all: "managedFieldsManagers: [kube-controller-manager]" }\n`],
    ['Flux leaves alone', three.replace('name: web,', 'name: web, annotations: { kustomize.toolkit.fluxcd.io/ssa: IfNotPresent },') + autoscaler()],
    ['Flux passes over', three.replace('name: web,', 'name: web, annotations: { kustomize.toolkit.fluxcd.io/ssa: Ignore },') + autoscaler()],
    ['Flux does not reconcile', three.replace('name: web,', 'name: web, annotations: { kustomize.toolkit.fluxcd.io/reconcile: disabled },') + autoscaler()],
  ])('is silent about one that %s', (_, yaml) => {
    expect(fixed(yaml)).toEqual([]);
  });
});
