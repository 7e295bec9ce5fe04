import { Testing } from 'cdk8s';
import { ArgoApplication, type ArgoApplicationProps, ArgoDestination, ArgoIgnoreRule, ArgoSource, ArgoSyncOption, ArgoSyncPolicy } from '../../../src/argocd';
import { GitRepo } from '../../../src/core';
import { ValuePlaceholder, placeholder } from '../../../src/core/placeholder';
import { argoChart } from '../_chart';

const web = { name: 'web', namespace: 'shop' };
const only = (rule: ArgoIgnoreRule) => JSON.parse(JSON.stringify(rule._fragment));

test('the replicas that an autoscaler sets', () => {
  expect(only(ArgoIgnoreRule.hpaReplicas())).toEqual({ group: 'apps', kind: 'Deployment', jsonPointers: ['/spec/replicas'] });
  expect(only(ArgoIgnoreRule.hpaReplicas({ group: 'argoproj.io', kind: 'Rollout', ...web })))
    .toEqual({ group: 'argoproj.io', kind: 'Rollout', ...web, jsonPointers: ['/spec/replicas'] });
});

test('what a Rollout changes in Istio', () => {
  const jqPathExpressions = ['.spec.http[]?.route[]?.weight', '.spec.tcp[]?.route[]?.weight', '.spec.tls[]?.route[]?.weight'];

  expect(only(ArgoIgnoreRule.istioWeights())).toEqual({ group: 'networking.istio.io', kind: 'VirtualService', jqPathExpressions });
  expect(only(ArgoIgnoreRule.istioWeights(web))).toEqual({ group: 'networking.istio.io', kind: 'VirtualService', ...web, jqPathExpressions });
  expect(only(ArgoIgnoreRule.istioSubsets(web))).toEqual({
    group: 'networking.istio.io', kind: 'DestinationRule', ...web, jqPathExpressions: ['.spec.subsets[]?.labels["rollouts-pod-template-hash"]?'],
  });
});

test('the weights of other routes', () => {
  const jqPathExpressions = ['.spec.rules[]?.backendRefs[]?.weight'];

  expect(only(ArgoIgnoreRule.httpRouteWeights())).toEqual({ group: 'gateway.networking.k8s.io', kind: 'HTTPRoute', jqPathExpressions });
  expect(only(ArgoIgnoreRule.httpRouteWeights({ kind: 'GRPCRoute', ...web })))
    .toEqual({ group: 'gateway.networking.k8s.io', kind: 'GRPCRoute', ...web, jqPathExpressions });
  expect(only(ArgoIgnoreRule.traefikWeights(web)))
    .toEqual({ group: 'traefik.io', kind: 'TraefikService', ...web, jqPathExpressions: ['.spec.weighted.services[]?.weight'] });
  expect(only(ArgoIgnoreRule.apisixWeights(web)))
    .toEqual({ group: 'apisix.apache.org', kind: 'ApisixRoute', ...web, jqPathExpressions: ['.spec.http[]?.backends[]?.weight'] });
});

test('the annotations by which a load balancer shifts traffic', () => {
  expect(only(ArgoIgnoreRule.albAnnotations('root'))).toEqual({
    group: 'networking.k8s.io',
    kind: 'Ingress',
    jsonPointers: ['/metadata/annotations/alb.ingress.kubernetes.io~1actions.root', '/metadata/annotations/rollouts.argoproj.io~1managed-alb-annotations'],
  });
  expect(only(ArgoIgnoreRule.albAnnotations('root', { ...web, prefix: 'alb.example.com', routes: ['header'] }))).toEqual({
    group: 'networking.k8s.io',
    kind: 'Ingress',
    ...web,
    jsonPointers: [
      '/metadata/annotations/alb.example.com~1actions.root',
      '/metadata/annotations/alb.example.com~1actions.header',
      '/metadata/annotations/alb.example.com~1conditions.header',
      '/metadata/annotations/rollouts.argoproj.io~1managed-alb-annotations',
    ],
  });
});

test('fails with annotations of no Service', () => {
  expect(() => ArgoIgnoreRule.albAnnotations(' ')).toThrow(new Error(
    'ArgoIgnoreRule.albAnnotations: the service is empty; name the one that the Ingress names',
  ));
});

test('the label by which a Rollout has a Service pick its pods', () => {
  expect(only(ArgoIgnoreRule.rolloutSelectors(web))).toEqual({ kind: 'Service', ...web, jsonPointers: ['/spec/selector/rollouts-pod-template-hash'] });
});

test('the certificates of webhooks', () => {
  const group = 'admissionregistration.k8s.io';
  const jqPathExpressions = ['.webhooks[]?.clientConfig.caBundle'];

  expect(only(ArgoIgnoreRule.webhookCaBundles())).toEqual({ group, kind: '*WebhookConfiguration', jqPathExpressions });
  expect(only(ArgoIgnoreRule.webhookCaBundles({ group, kind: 'ValidatingWebhookConfiguration', name: 'web' })))
    .toEqual({ group, kind: 'ValidatingWebhookConfiguration', name: 'web', jqPathExpressions });
  expect(only(ArgoIgnoreRule.webhookCaBundles({ group: 'apiextensions.k8s.io', kind: 'CustomResourceDefinition', name: 'shops.acme.example' }))).toEqual({
    group: 'apiextensions.k8s.io',
    kind: 'CustomResourceDefinition',
    name: 'shops.acme.example',
    jsonPointers: ['/spec/conversion/webhook/clientConfig/caBundle'],
  });
});

test('what a controller fills in is passed over', () => {
  expect(only(ArgoIgnoreRule.jsonPointers({ kind: placeholder('.kind') }, [placeholder('.pointer')])))
    .toEqual({ kind: placeholder('.kind'), jsonPointers: [placeholder('.pointer')] });
  expect(only(ArgoIgnoreRule.jqPaths({ kind: 'Service' }, [placeholder('.path')])).jqPathExpressions).toEqual([placeholder('.path')]);
  expect(ArgoIgnoreRule.managedFields({ kind: 'Service' }, new ValuePlaceholder('.managers') as any)._fragment.managedFieldsManagers)
    .toEqual(new ValuePlaceholder('.managers'));
});

describe('a sync', () => {
  const syncOptions = (props: Partial<ArgoApplicationProps>): string[] | undefined => {
    const chart = argoChart();
    new ArgoApplication(chart, 'web', {
      source: ArgoSource.directory({ repo: GitRepo.at('https://github.com/acme/shop'), path: 'web' }), destination: ArgoDestination.inCluster('shop'), ...props,
    });
    return Testing.synth(chart)[0].spec.syncPolicy.syncOptions;
  };

  test('keeps what the cluster says', () => {
    expect(syncOptions({ ignoreDifferences: [ArgoIgnoreRule.hpaReplicas(), ArgoIgnoreRule.webhookCaBundles()] })).toEqual(['RespectIgnoreDifferences=true']);
  });

  test.each([
    ArgoIgnoreRule.istioWeights(), ArgoIgnoreRule.istioSubsets(), ArgoIgnoreRule.httpRouteWeights(), ArgoIgnoreRule.traefikWeights(),
    ArgoIgnoreRule.apisixWeights(), ArgoIgnoreRule.albAnnotations('root'), ArgoIgnoreRule.rolloutSelectors(),
  ])('leaves out what a canary alone changes, so that routes of Git arrive: %#', (rule) => {
    expect(syncOptions({ ignoreDifferences: [rule] })).toEqual(['ApplyOutOfSyncOnly=true']);
  });

  test('does both where rules of both sorts meet, and what the author says', () => {
    const ignoreDifferences = [ArgoIgnoreRule.istioWeights(), ArgoIgnoreRule.hpaReplicas()];

    expect(syncOptions({ ignoreDifferences })).toEqual(['ApplyOutOfSyncOnly=true', 'RespectIgnoreDifferences=true']);
    expect(syncOptions({ ignoreDifferences, respectIgnoreDifferences: false })).toEqual(['ApplyOutOfSyncOnly=true']);
    expect(syncOptions({ ignoreDifferences: [ArgoIgnoreRule.istioWeights()], respectIgnoreDifferences: true }))
      .toEqual(['ApplyOutOfSyncOnly=true', 'RespectIgnoreDifferences=true']);
    expect(syncOptions({
      ignoreDifferences: [ArgoIgnoreRule.istioWeights()], syncPolicy: ArgoSyncPolicy.manual({ options: [ArgoSyncOption.applyOutOfSyncOnly()] }),
    })).toEqual(['ApplyOutOfSyncOnly=true']);
  });
});
