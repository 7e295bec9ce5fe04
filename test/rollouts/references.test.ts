import { type FleetIndex, type IRule, FindingSeverity, ManifestChecker } from '../../src';
import { readManifests } from '../../src/core/manifest-yaml';

/** The index of manifests, as rules see it. */
function fleetOf(yaml: string): FleetIndex {
  let seen: FleetIndex | undefined;
  const rule: IRule = { id: 'test/fleet', severity: FindingSeverity.INFO, check: (_, fleet) => { seen = fleet; return []; } };
  const findings = new ManifestChecker({ rules: [rule] }).checkObjects(readManifests(yaml).documents.map(({ value }) => value));
  expect(findings.filter(({ ruleId, severity }) => ruleId.startsWith('schema/') && severity === 'error').map(({ message }) => message)).toEqual([]);
  return seen!;
}

/** What an object names: field, target, key and severity. */
function namedIn(yaml: string): string[] {
  const fleet = fleetOf(yaml);
  return fleet.referencesOf(fleet.objects[0]).map(({ field, group, kind, namespace, name, key, ifMissing }) => (
    `${field}: ${group}/${kind} ${namespace ?? '-'}/${name}${key === undefined ? '' : ` ${key}`} ${ifMissing ?? 'nothing'}`
  ));
}

const WORKLOAD = 'workloadRef: { apiVersion: apps/v1, kind: Deployment, name: web }';
const ROUTED = 'spec.strategy.canary.trafficRouting';

function canary(settings: string): string {
  return `
apiVersion: argoproj.io/v1alpha1
kind: Rollout
metadata: { name: web, namespace: shop }
spec:
  ${WORKLOAD}
  strategy:
    canary: ${settings}
`;
}

test('a Rollout names the workload that it takes over and the Services of a canary', () => {
  expect(namedIn(canary('{ canaryService: web-canary, stableService: web-stable, pingPong: { pingService: web-ping, pongService: web-pong } }'))).toEqual([
    'spec.workloadRef: apps/Deployment shop/web error',
    'spec.strategy.canary.canaryService: /Service shop/web-canary error',
    'spec.strategy.canary.stableService: /Service shop/web-stable error',
    'spec.strategy.canary.pingPong.pingService: /Service shop/web-ping error',
    'spec.strategy.canary.pingPong.pongService: /Service shop/web-pong error',
  ]);
});

test('a Rollout names what blue/green needs', () => {
  expect(namedIn(`
apiVersion: argoproj.io/v1alpha1
kind: Rollout
metadata: { name: web, namespace: shop }
spec:
  ${WORKLOAD}
  strategy:
    blueGreen:
      activeService: web
      previewService: "\${PREVIEW}"
      prePromotionAnalysis: { templates: [{ templateName: smoke }] }
      postPromotionAnalysis: { templates: [{ templateName: success-rate, clusterScope: true }] }
`).slice(1)).toEqual([
    'spec.strategy.blueGreen.activeService: /Service shop/web error',
    'spec.strategy.blueGreen.prePromotionAnalysis.templates[0]: argoproj.io/AnalysisTemplate shop/smoke error',
    'spec.strategy.blueGreen.postPromotionAnalysis.templates[0]: argoproj.io/ClusterAnalysisTemplate -/success-rate error',
  ]);
});

test('a Rollout names the templates of its analyses and experiments', () => {
  expect(namedIn(canary(`
      analysis: { templates: [{ templateName: background }] }
      steps:
        - setWeight: 20
        - analysis: { templates: [{ templateName: latency }, { templateName: "\${TEMPLATE}" }] }
        - experiment:
            templates: [{ name: new, specRef: canary }]
            analyses: [{ name: compare, templateName: compare, clusterScope: true }]
`)).slice(1)).toEqual([
    'spec.strategy.canary.analysis.templates[0]: argoproj.io/AnalysisTemplate shop/background error',
    'spec.strategy.canary.steps[1].analysis.templates[0]: argoproj.io/AnalysisTemplate shop/latency error',
    'spec.strategy.canary.steps[2].experiment.analyses[0]: argoproj.io/ClusterAnalysisTemplate -/compare error',
  ]);
});

test.each([
  ['nginx: { stableIngress: web }', [`${ROUTED}.nginx.stableIngress: networking.k8s.io/Ingress shop/web error`]],
  ['nginx: { stableIngresses: [web, api] }', [
    `${ROUTED}.nginx.stableIngresses[0]: networking.k8s.io/Ingress shop/web error`, `${ROUTED}.nginx.stableIngresses[1]: networking.k8s.io/Ingress shop/api error`,
  ]],
  ['alb: { ingress: web, servicePort: 80, rootService: root }', [
    `${ROUTED}.alb.ingress: networking.k8s.io/Ingress shop/web error`, `${ROUTED}.alb.rootService: /Service shop/root error`,
  ]],
  ['istio: { virtualService: { name: web.mesh }, destinationRule: { name: web, canarySubsetName: canary, stableSubsetName: stable } }', [
    `${ROUTED}.istio.virtualService: networking.istio.io/VirtualService mesh/web error`,
    `${ROUTED}.istio.destinationRule.name: networking.istio.io/DestinationRule shop/web error`,
  ]],
  ['istio: { virtualServices: [{ name: web }] }', [`${ROUTED}.istio.virtualServices[0]: networking.istio.io/VirtualService shop/web error`]],
  ['smi: { rootService: root }', [`${ROUTED}.smi.rootService: /Service shop/root error`]],
  ['ambassador: { mappings: [web] }', [`${ROUTED}.ambassador.mappings[0]: getambassador.io/Mapping shop/web error`]],
  ['traefik: { weightedTraefikServiceName: web }', [`${ROUTED}.traefik.weightedTraefikServiceName: traefik.io/TraefikService shop/web warning`]],
  ['apisix: { route: { name: web } }', [`${ROUTED}.apisix.route.name: apisix.apache.org/ApisixRoute shop/web error`]],
  ['appMesh: { virtualService: { name: web }, virtualNodeGroup: { canaryVirtualNodeRef: { name: a }, stableVirtualNodeRef: { name: b } } }', [
    `${ROUTED}.appMesh.virtualService.name: appmesh.k8s.aws/VirtualService shop/web error`,
    `${ROUTED}.appMesh.virtualNodeGroup.canaryVirtualNodeRef.name: appmesh.k8s.aws/VirtualNode shop/a error`,
    `${ROUTED}.appMesh.virtualNodeGroup.stableVirtualNodeRef.name: appmesh.k8s.aws/VirtualNode shop/b error`,
  ]],
  ['plugins: { argoproj-labs/gatewayAPI: { httpRoute: web, namespace: gateway, grpcRoutes: [{ name: api }] } }', [
    `${ROUTED}.plugins["argoproj-labs/gatewayAPI"].httpRoute: gateway.networking.k8s.io/HTTPRoute gateway/web error`,
    `${ROUTED}.plugins["argoproj-labs/gatewayAPI"].grpcRoutes[0]: gateway.networking.k8s.io/GRPCRoute gateway/api error`,
  ]],
  ['plugins: { acme/router: { httpRoute: web } }', []],
])('traffic routing by %s', (routing, named) => {
  expect(namedIn(canary(`{ trafficRouting: { ${routing} } }`)).slice(1)).toEqual(named);
});

test('the controller makes the TrafficSplit of a Rollout', () => {
  const cluster = fleetOf(canary('{ trafficRouting: { smi: {} } }'))._cluster('cluster');
  expect(cluster.lookUp('split.smi-spec.io/TrafficSplit', 'shop', 'web')?.isProduct).toBe(true);
});

test('templates name others, and the Secrets of their own namespace', () => {
  const template = (kind: string, namespace: string): string => `
apiVersion: argoproj.io/v1alpha1
kind: ${kind}
metadata: { name: all${namespace} }
spec:
  templates: [{ templateName: latency }, { templateName: errors, clusterScope: true }]
  args:
    - { name: service }
    - { name: token, valueFrom: { secretKeyRef: { name: metrics, key: token } } }
  metrics:
    - name: errors
      provider: { datadog: { query: errors, secretRef: { name: datadog, namespaced: true } } }
`;
  expect(namedIn(template('AnalysisTemplate', ', namespace: shop'))).toEqual([
    'spec.templates[0]: argoproj.io/AnalysisTemplate shop/latency error',
    'spec.templates[1]: argoproj.io/ClusterAnalysisTemplate -/errors error',
    'spec.args[1].valueFrom.secretKeyRef: /Secret shop/metrics token warning',
    'spec.metrics[0].provider.datadog.secretRef: /Secret shop/datadog warning',
  ]);
  expect(namedIn(template('ClusterAnalysisTemplate', ''))).toEqual(['spec.templates[1]: argoproj.io/ClusterAnalysisTemplate -/errors error']);
});

test('an Experiment names the templates of its analyses', () => {
  expect(namedIn(`
apiVersion: argoproj.io/v1alpha1
kind: Experiment
metadata: { name: compare, namespace: shop }
spec:
  templates: []
  analyses: [{ name: latency, templateName: latency }]
`)).toEqual(['spec.analyses[0]: argoproj.io/AnalysisTemplate shop/latency error']);
});
