import { Cluster } from '../../src';
import { ArgoIgnored } from '../../src/fleet/_argo-ignored';
import type { CollectedStack } from '../../src/fleet/_collection';
import { Problems } from '../../src/fleet/_problems';
import type { RenderedObject } from '../../src/fleet/_render';
import type { Unit } from '../../src/fleet/_units';

const production = Cluster.named('production');

interface Written {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string; readonly annotations?: Record<string, string> };
}

function rendered(manifest: Written & Record<string, unknown>): RenderedObject {
  const { apiVersion, kind, metadata: { name, namespace } } = manifest;
  return { group: apiVersion.includes('/') ? apiVersion.split('/')[0] : '', kind, name, namespace, manifest } as unknown as RenderedObject;
}

function stackOf(objects: (Written & Record<string, unknown>)[], clusters = [production]): CollectedStack {
  return { stack: { clusters }, objects: objects.map(rendered) } as unknown as CollectedStack;
}

/** What Argo CD leaves alone in a stack, where others are delivered beside it. */
function ignoredIn(objects: (Written & Record<string, unknown>)[], others: CollectedStack[] = []): unknown[] {
  const content = stackOf(objects);
  const { rules } = new ArgoIgnored([content, ...others], new Problems()).of({ content, cluster: production } as Unit);
  return JSON.parse(JSON.stringify(rules.map(({ _fragment }) => _fragment)));
}

const web = { name: 'web', namespace: 'shop' };
const object = (apiVersion: string, kind: string, fields: Record<string, unknown> = {}, metadata: Partial<Written['metadata']> = {}) => (
  { apiVersion, kind, metadata: { ...web, ...metadata }, ...fields });
const deployment = object('apps/v1', 'Deployment', { spec: { replicas: 2 } });
const rollout = (strategy: object, spec: object = {}) => object('argoproj.io/v1alpha1', 'Rollout', { spec: { strategy, ...spec } });
const canary = (trafficRouting: object, more: object = {}) => rollout({ canary: { trafficRouting, ...more } });

describe('replicas', () => {
  const scaled = { scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' } };
  const rule = [{ group: 'apps', kind: 'Deployment', ...web, jsonPointers: ['/spec/replicas'] }];

  test.each<[string, Written & Record<string, unknown>]>([
    ['a HorizontalPodAutoscaler', object('autoscaling/v2', 'HorizontalPodAutoscaler', { spec: scaled })],
    ['a ScaledObject', object('keda.sh/v1alpha1', 'ScaledObject', { spec: { scaleTargetRef: { name: 'web' } } })],
    ['a Canary of Flagger', object('flagger.app/v1beta1', 'Canary', { spec: { targetRef: scaled.scaleTargetRef } })],
    ['a Rollout that scales its workload down', rollout({ canary: {} }, { workloadRef: { ...scaled.scaleTargetRef, scaleDown: 'progressively' } })],
  ])('that %s sets', (_, owner) => {
    expect(ignoredIn([deployment, owner])).toEqual(rule);
    expect(ignoredIn([deployment], [stackOf([owner])])).toEqual(rule);
  });

  test('of a StatefulSet and of a Rollout', () => {
    const owner = (kind: string, apiVersion: string) => object('autoscaling/v2', 'HorizontalPodAutoscaler', { spec: { scaleTargetRef: { apiVersion, kind, name: 'web' } } });

    expect(ignoredIn([object('apps/v1', 'StatefulSet', { spec: { replicas: 2 } }), owner('StatefulSet', 'apps/v1')]))
      .toEqual([{ group: 'apps', kind: 'StatefulSet', ...web, jsonPointers: ['/spec/replicas'] }]);
    expect(ignoredIn([rollout({}, { replicas: 2 }), owner('Rollout', 'argoproj.io/v1alpha1')]))
      .toEqual([{ group: 'argoproj.io', kind: 'Rollout', ...web, jsonPointers: ['/spec/replicas'] }]);
  });

  test('count only where Git states them, and for what is meant', () => {
    const hpa = object('autoscaling/v2', 'HorizontalPodAutoscaler', { spec: scaled });

    expect(ignoredIn([object('apps/v1', 'Deployment', { spec: {} }), hpa])).toEqual([]);
    expect(ignoredIn([deployment])).toEqual([]);
    expect(ignoredIn([{ ...deployment, metadata: { name: 'other', namespace: 'shop' } }, hpa])).toEqual([]);
    expect(ignoredIn([{ ...deployment, metadata: { name: 'web', namespace: 'other' } }, hpa])).toEqual([]);
    expect(ignoredIn([deployment], [stackOf([hpa], [Cluster.named('staging')])])).toEqual([]);
    expect(ignoredIn([deployment, rollout({ canary: {} }, { workloadRef: { ...scaled.scaleTargetRef, scaleDown: 'never' } })])).toEqual([]);
  });

  test('that two set are one difference', () => {
    expect(ignoredIn([
      deployment, object('autoscaling/v2', 'HorizontalPodAutoscaler', { spec: scaled }), object('flagger.app/v1beta1', 'Canary', { spec: { targetRef: scaled.scaleTargetRef } }),
    ])).toEqual(rule);
  });
});

describe('what a Rollout changes', () => {
  const weights = ['http', 'tcp', 'tls'].map((protocol) => `.spec.${protocol}[]?.route[]?.weight`);
  const virtualService = object('networking.istio.io/v1', 'VirtualService');

  test('in Istio', () => {
    const destinationRule = object('networking.istio.io/v1', 'DestinationRule');
    const routing = { istio: { virtualService: { name: 'web' }, destinationRule: { name: 'web' } } };

    expect(ignoredIn([virtualService, destinationRule, canary(routing)])).toEqual([
      { group: 'networking.istio.io', kind: 'VirtualService', ...web, jqPathExpressions: weights },
      { group: 'networking.istio.io', kind: 'DestinationRule', ...web, jqPathExpressions: ['.spec.subsets[]?.labels["rollouts-pod-template-hash"]?'] },
    ]);
  });

  test('in one of several VirtualServices, in another namespace', () => {
    const there = { ...virtualService, metadata: { name: 'web', namespace: 'edge' } };

    expect(ignoredIn([there, canary({ istio: { virtualServices: [{ name: 'api' }, { name: 'web.edge' }] } })])).toEqual([
      { group: 'networking.istio.io', kind: 'VirtualService', name: 'web', namespace: 'edge', jqPathExpressions: weights },
    ]);
    expect(ignoredIn([virtualService, canary({ istio: { virtualServices: [{ name: 'web.edge' }] } })])).toEqual([]);
  });

  test.each(['HTTPRoute', 'GRPCRoute', 'TCPRoute', 'TLSRoute'])('in a %s', (kind) => {
    const field = kind.replace(/^[A-Z]+(?=Route)/, (word) => word.toLowerCase());
    const route = object('gateway.networking.k8s.io/v1', kind);
    const rule = [{ group: 'gateway.networking.k8s.io', kind, ...web, jqPathExpressions: ['.spec.rules[]?.backendRefs[]?.weight'] }];

    expect(ignoredIn([route, canary({ plugins: { 'argoproj-labs/gatewayAPI': { [field]: 'web', namespace: 'shop' } } })])).toEqual(rule);
    expect(ignoredIn([route, canary({ plugins: { 'argoproj-labs/gatewayAPI': { [`${field}s`]: [{ name: 'web' }] } } })])).toEqual(rule);
    expect(ignoredIn([route, canary({ plugins: { 'argoproj-labs/gatewayAPI': { [field]: 'web', namespace: 'edge' } } })])).toEqual([]);
  });

  test('in an Ingress of a load balancer', () => {
    const ingress = object('networking.k8s.io/v1', 'Ingress');
    const pointers = (...names: string[]) => [{
      group: 'networking.k8s.io',
      kind: 'Ingress',
      ...web,
      jsonPointers: [...names, 'rollouts.argoproj.io~1managed-alb-annotations'].map((name) => `/metadata/annotations/${name}`),
    }];

    expect(ignoredIn([ingress, canary({ alb: { ingress: 'web' } }, { stableService: 'stable' })])).toEqual(pointers('alb.ingress.kubernetes.io~1actions.stable'));
    expect(ignoredIn([
      ingress, canary({ alb: { ingresses: ['web'], rootService: 'root', annotationPrefix: 'alb.example.com' }, managedRoutes: [{ name: 'header' }] }),
    ])).toEqual(pointers('alb.example.com~1actions.root', 'alb.example.com~1actions.header', 'alb.example.com~1conditions.header'));
  });

  test('in other routers', () => {
    expect(ignoredIn([object('traefik.io/v1alpha1', 'TraefikService'), canary({ traefik: { weightedTraefikServiceName: 'web' } })])).toEqual([
      { group: 'traefik.io', kind: 'TraefikService', ...web, jqPathExpressions: ['.spec.weighted.services[]?.weight'] },
    ]);
    expect(ignoredIn([object('apisix.apache.org/v2', 'ApisixRoute'), canary({ apisix: { route: { name: 'web' } } })])).toEqual([
      { group: 'apisix.apache.org', kind: 'ApisixRoute', ...web, jqPathExpressions: ['.spec.http[]?.backends[]?.weight'] },
    ]);
  });

  test.each<[string, object]>([
    ['canaryService', { canary: { canaryService: 'web' } }],
    ['stableService', { canary: { stableService: 'web' } }],
    ['pingService', { canary: { pingPong: { pingService: 'web' } } }],
    ['pongService', { canary: { pingPong: { pongService: 'web' } } }],
    ['activeService', { blueGreen: { activeService: 'web' } }],
    ['previewService', { blueGreen: { previewService: 'web' } }],
  ])('in its %s', (_, strategy) => {
    expect(ignoredIn([object('v1', 'Service'), rollout(strategy)])).toEqual([
      { kind: 'Service', ...web, jsonPointers: ['/spec/selector/rollouts-pod-template-hash'] },
    ]);
  });

  test('is not known where a name is filled in later', () => {
    expect(ignoredIn([object('v1', 'Service', {}, { name: '${NAME}' }), rollout({ canary: { stableService: '${NAME}' } })])).toEqual([]);
  });
});

describe('a sync', () => {
  const virtualService = object('networking.istio.io/v1', 'VirtualService');
  const shifted = canary({ istio: { virtualService: { name: 'web' } } }, { stableService: 'web' });
  const hpa = object('autoscaling/v2', 'HorizontalPodAutoscaler', { spec: { scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' } } });
  const webhooks = object('admissionregistration.k8s.io/v1', 'ValidatingWebhookConfiguration', { webhooks: [{ name: 'a', clientConfig: {} }] });

  /** Whether it keeps the cluster's values, and what is said of it, for two clusters. */
  function decided(objects: (Written & Record<string, unknown>)[]): { respects?: boolean; findings: string[] } {
    const problems = new Problems();
    const second = Cluster.named('second');
    const content = { ...stackOf(objects, [production, second]), path: 'prod/shop' };
    const ignored = new ArgoIgnored([content], problems);
    const [{ respects }] = [production, second].map((cluster) => ignored.of({ content, cluster } as Unit));
    return { respects, findings: problems.findings.map(({ severity, constructPath, message }) => `${severity} [${constructPath}] ${message}`) };
  }

  test('keeps nothing where that would keep whole lists of routes', () => {
    expect(decided([virtualService, object('v1', 'Service'), shifted])).toEqual({ respects: false, findings: [] });
    expect(decided([virtualService, shifted, webhooks])).toEqual({ respects: false, findings: [] });
    expect(decided([deployment, hpa, webhooks])).toEqual({ respects: undefined, findings: [] });
  });

  test('cannot do both, which is said once', () => {
    expect(decided([deployment, hpa, virtualService, shifted])).toEqual({
      respects: undefined,
      findings: [
        'warning [prod/shop] Deployment web states replicas, which something else sets, and a Rollout shifts traffic in VirtualService web; '
          + 'where Argo CD keeps the one, it keeps the other\'s whole list too, so that changes of Git never arrive there; leave spec.replicas of web out',
      ],
    });
  });
});

describe('certificates of webhooks', () => {
  const cluster = { name: 'web', namespace: undefined };
  const group = 'admissionregistration.k8s.io';
  const hooks = (kind: string, clientConfig: object, annotations = {}) => (
    object(`${group}/v1`, kind, { webhooks: [{ name: 'a', clientConfig: { caBundle: 'LS0=' } }, { name: 'b', clientConfig }] }, { ...cluster, annotations }));
  const rule = (kind: string) => [{ group, kind, name: 'web', jqPathExpressions: ['.webhooks[]?.clientConfig.caBundle'] }];
  const service = { service: { name: 'web', namespace: 'shop' } };

  test.each(['ValidatingWebhookConfiguration', 'MutatingWebhookConfiguration'])('that are empty in a %s', (kind) => {
    expect(ignoredIn([hooks(kind, service)])).toEqual(rule(kind));
    expect(ignoredIn([hooks(kind, { ...service, caBundle: '' })])).toEqual(rule(kind));
    expect(ignoredIn([hooks(kind, { ...service, caBundle: 'Cg==' })])).toEqual(rule(kind));
  });

  test.each([
    'cert-manager.io/inject-ca-from', 'cert-manager.io/inject-ca-from-secret', 'cert-manager.io/inject-apiserver-ca', 'service.beta.openshift.io/inject-cabundle',
  ])('that %s fills in', (annotation) => {
    expect(ignoredIn([hooks('ValidatingWebhookConfiguration', { ...service, caBundle: 'LS0=' }, { [annotation]: 'x' })])).toEqual(rule('ValidatingWebhookConfiguration'));
  });

  test('of a definition\'s conversion', () => {
    const definition = (conversion: object) => object('apiextensions.k8s.io/v1', 'CustomResourceDefinition', { spec: { conversion } }, cluster);

    expect(ignoredIn([definition({ strategy: 'Webhook', webhook: { clientConfig: service } })])).toEqual([
      { group: 'apiextensions.k8s.io', kind: 'CustomResourceDefinition', name: 'web', jsonPointers: ['/spec/conversion/webhook/clientConfig/caBundle'] },
    ]);
    expect(ignoredIn([definition({ strategy: 'None' })])).toEqual([]);
  });

  test('stay drift where Git states them, or an address of a public authority needs none', () => {
    expect(ignoredIn([hooks('ValidatingWebhookConfiguration', { ...service, caBundle: 'LS0=' })])).toEqual([]);
    expect(ignoredIn([hooks('ValidatingWebhookConfiguration', { url: 'https://hooks.example.com' })])).toEqual([]);
    expect(ignoredIn([object(`${group}/v1`, 'ValidatingAdmissionPolicy', {}, cluster)])).toEqual([]);
  });
});
