import { Duration, Testing } from 'cdk8s';
import { uncovered } from './fields';
import {
  ArgoAction, ArgoDestination, ArgoKind, ArgoOrphanedResources, ArgoPolicy, ArgoProject, ArgoRole, ArgoSignaturePolicy, ArgoSyncWindow,
} from '../../../src/argocd';
import { GitRepo } from '../../../src/core';
import { argoChart } from '../_chart';

test('every field of a project can be set by a prop', () => {
  const chart = argoChart();
  const kind = ArgoKind.of('apps', 'Deployment');
  new ArgoProject(chart, 'full', {
    description: 'all of it',
    repos: [GitRepo.at('https://github.com/acme/shop')],
    sourceNamespaces: ['team'],
    destinations: [ArgoDestination.inCluster('shop'), ArgoDestination.named('eu', 'shop')],
    clusterKinds: [ArgoKind.of('', 'Namespace', 'shop')],
    deniedClusterKinds: [ArgoKind.of('', 'Namespace', 'kube-system')],
    namespaceKinds: [kind],
    deniedNamespaceKinds: [kind],
    roles: [ArgoRole.named('dev', { description: 'x', policies: [ArgoPolicy.applications([ArgoAction.GET])], groups: ['acme:dev'] })],
    syncWindows: [ArgoSyncWindow.deny({
      schedule: '0 9 * * *',
      duration: Duration.hours(1),
      applications: ['a'],
      namespaces: ['b'],
      clusters: ['c'],
      manualSync: true,
      timeZone: 'Europe/Berlin',
      andOperator: true,
      description: 'x',
      syncOverrun: true,
    })],
    orphanedResources: ArgoOrphanedResources.warn([ArgoKind.of('apps', 'Deployment', 'web')]),
    signaturePolicies: [ArgoSignaturePolicy.head(['4AEE18F83AFDEB23'])],
    permitOnlyProjectScopedClusters: true,
    destinationServiceAccounts: [{ destination: ArgoDestination.inCluster('shop'), serviceAccount: 'deployer' }],
  });
  const older = argoChart();
  new ArgoProject(older, 'older', { signatureKeys: ['4AEE18F83AFDEB23'] });

  expect(uncovered('AppProject', [...Testing.synth(chart), ...Testing.synth(older)], { 'spec.roles[].jwtTokens': 'Argo CD issues tokens, and writes them down itself' })).toEqual([]);
});
