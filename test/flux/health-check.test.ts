import { ApiObject } from 'cdk8s';
import { fluxChart, specOf } from './_chart';
import { FluxGitRepository, FluxHealthCheck, FluxKustomization } from '../../src/flux';

test('names objects with and without a namespace', () => {
  const chart = fluxChart();
  const object = new ApiObject(chart, 'web', { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { namespace: 'shop' } });
  const role = new ApiObject(chart, 'role', { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'ClusterRole' });
  new FluxKustomization(chart, 'apps', {
    source: FluxGitRepository.fromName(chart, 'source', 'fleet'),
    path: 'apps',
    healthChecks: [
      FluxHealthCheck.of(object),
      FluxHealthCheck.of(role),
      FluxHealthCheck.namespaced('v1', 'Service', 'web', 'shop'),
      FluxHealthCheck.clusterScoped('acme.example/v1', 'Realm', 'eu'),
    ],
  });
  expect(specOf(chart, 'test-apps').healthChecks).toEqual([
    { apiVersion: 'apps/v1', kind: 'Deployment', name: 'test-web', namespace: 'shop' },
    { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'ClusterRole', name: 'test-role' },
    { apiVersion: 'v1', kind: 'Service', name: 'web', namespace: 'shop' },
    { apiVersion: 'acme.example/v1', kind: 'Realm', name: 'eu' },
  ]);
});

test('fails on an object without a namespace', () => {
  const chart = fluxChart('');
  const object = new ApiObject(chart, 'web', { apiVersion: 'apps/v1', kind: 'Deployment' });
  expect(() => FluxHealthCheck.of(object)).toThrow(new Error(
    'FluxHealthCheck.of: the Deployment "test-web" has no namespace, without which Flux does not find it; give it one, or use FluxHealthCheck.clusterScoped'));
});
