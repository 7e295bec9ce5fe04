import { type FleetIndex, type IRule, FindingSeverity, ManifestChecker } from '../../src';
import { readManifests } from '../../src/core/manifest-yaml';

/** The index of manifests, as rules see it; they must be without structural errors. */
function fleetOf(yaml: string): FleetIndex {
  let seen: FleetIndex | undefined;
  const rule: IRule = { id: 'test/fleet', severity: FindingSeverity.INFO, check: (_, fleet) => { seen = fleet; return []; } };
  const findings = new ManifestChecker({ rules: [rule] }).checkObjects(readManifests(yaml).documents.map(({ value }) => value));
  expect(findings.filter(({ ruleId }) => ruleId.startsWith('schema/')).map(({ message }) => message)).toEqual([]);
  return seen!;
}

function namedIn(yaml: string): string[] {
  const fleet = fleetOf(yaml);
  return fleet.referencesOf(fleet.objects[0]).map(({ field, group, kind, namespace, name, ifMissing }) => (
    `${field}: ${group}/${kind} ${namespace ?? '-'}/${name} ${ifMissing ?? 'nothing'}`
  ));
}

const CANARY = `
apiVersion: flagger.app/v1beta1
kind: Canary
metadata: { name: web, namespace: shop }
spec:
  targetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
  autoscalerRef: { apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, name: scaler }
  ingressRef: { apiVersion: networking.k8s.io/v1, kind: Ingress, name: web }
  routeRef: { apiVersion: apisix.apache.org/v2, kind: ApisixRoute, name: web }
  upstreamRef: { apiVersion: gloo.solo.io/v1, kind: Upstream, name: web, namespace: gloo-system }
  service: { name: front, port: 80, gatewayRefs: [{ name: public, namespace: gateway }] }
  analysis:
    interval: 1m
    threshold: 5
    stepWeight: 10
    metrics:
      - { name: request-success-rate, thresholdRange: { min: 99 }, interval: 1m }
      - { name: errors, templateRef: { name: errors, namespace: metrics }, thresholdRange: { max: 1 }, interval: 1m }
      - { name: latency, templateRef: { name: "\${TEMPLATE}" }, thresholdRange: { max: 1 }, interval: 1m }
    alerts: [{ name: chat, providerRef: { name: chat } }]
`;

test('a Canary names its target, what scales and routes it, metrics and alerts', () => {
  expect(namedIn(CANARY)).toEqual([
    'spec.targetRef: apps/Deployment shop/web error',
    'spec.autoscalerRef: autoscaling/HorizontalPodAutoscaler shop/scaler error',
    'spec.ingressRef: networking.k8s.io/Ingress shop/web error',
    'spec.routeRef: apisix.apache.org/ApisixRoute shop/web error',
    'spec.upstreamRef: gloo.solo.io/Upstream gloo-system/web error',
    'spec.service.gatewayRefs[0]: gateway.networking.k8s.io/Gateway gateway/public error',
    'spec.analysis.metrics[1].templateRef: flagger.app/MetricTemplate metrics/errors error',
    'spec.analysis.alerts[0].providerRef: flagger.app/AlertProvider shop/chat warning',
  ]);
});

test('Flagger makes a second workload with its autoscaler, and Services', () => {
  const cluster = fleetOf(CANARY)._cluster('cluster');
  const made = (type: string, ...names: string[]): boolean[] => names.map((name) => cluster.lookUp(type, 'shop', name)?.isProduct ?? false);
  expect(made('/Service', 'front', 'front-canary', 'front-primary', 'web')).toEqual([true, true, true, false]);
  expect(made('apps/Deployment', 'web-primary', 'front-primary')).toEqual([true, false]);
  expect(made('autoscaling/HorizontalPodAutoscaler', 'scaler-primary')).toEqual([true]);
});

test('Services are called after the target unless they have a name', () => {
  const canary = (target: string): string => `
apiVersion: flagger.app/v1beta1
kind: Canary
metadata: { name: shop, namespace: shop }
spec:
  targetRef: ${target}
  service: { port: 80 }
  analysis: { interval: 1m, threshold: 5, iterations: 10 }
`;
  const services = (target: string): boolean[] => ['web', 'web-primary'].map((name) => fleetOf(canary(target))._cluster('cluster').lookUp('/Service', 'shop', name) !== undefined);
  expect(services('{ apiVersion: apps/v1, kind: DaemonSet, name: web }')).toEqual([true, true]);
  expect(services('{ apiVersion: v1, kind: Service, name: web }')).toEqual([true, true]);
  expect(services('{ apiVersion: serving.knative.dev/v1, kind: Service, name: web }')).toEqual([false, false]);
  expect(services('{ apiVersion: apps/v1, kind: Deployment, name: "${WEB}" }')).toEqual([false, false]);
});

test.each([
  ['MetricTemplate', '{ provider: { type: datadog, secretRef: { name: login } }, query: up }', ['spec.provider.secretRef: /Secret shop/login warning']],
  ['AlertProvider', '{ type: slack, secretRef: { name: login } }', ['spec.secretRef: /Secret shop/login warning']],
  ['AlertProvider', '{ type: slack, address: https://chat.example.com }', []],
])('a %s of %s names its Secret', (kind, spec, named) => {
  expect(namedIn(`
apiVersion: flagger.app/v1beta1
kind: ${kind}
metadata: { name: one, namespace: shop }
spec: ${spec}
`)).toEqual(named);
});
