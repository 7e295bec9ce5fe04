import { fluxChart } from './_chart';
import {
  type FleetIndex, type IRule, ArgoProject, FindingSeverity, FluxGitRepository, FluxHelmRelease, FluxHelmRepository, FluxKustomization,
  FluxOciRepository, ManifestChecker,
} from '../../src';
import { CheckedObject } from '../../src/checks/checked-object';
import { externalOf } from '../../src/checks/external';
import { FleetIndex as Index } from '../../src/checks/fleet-index';
import type { RepoTree } from '../../src/checks/repo-tree';
import { readManifests } from '../../src/core/manifest-yaml';
import { FLUX_REFERENCES } from '../../src/flux/references';

function objectsIn(yaml: string): any[] {
  return readManifests(yaml).documents.map(({ value }) => value);
}

/** The index of manifests, as rules see it; they must be without structural errors. */
function fleetOf(yaml: string): FleetIndex {
  let seen: FleetIndex | undefined;
  const rule: IRule = { id: 'test/fleet', severity: FindingSeverity.INFO, check: (_, fleet) => { seen = fleet; return []; } };
  const findings = new ManifestChecker({ complete: true, rules: [rule] }).checkObjects(objectsIn(yaml));
  expect(findings.filter(({ ruleId }) => ruleId.startsWith('schema/')).map(({ message }) => message)).toEqual([]);
  return seen!;
}

/** What the last of some manifests names: field, target, key and severity. */
function namedIn(yaml: string): string[] {
  const fleet = fleetOf(yaml);
  return fleet.referencesOf(fleet.objects[fleet.objects.length - 1]).map(({ field, group, kind, namespace, name, key, ifMissing }) => (
    `${field}: ${group}/${kind} ${namespace ?? '-'}/${name}${key === undefined ? '' : ` ${key}`} ${ifMissing ?? 'nothing'}`
  ));
}

describe('a Kustomization', () => {
  test('names its source, dependencies, accounts and values', () => {
    expect(namedIn(`
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: web, namespace: shop }
spec:
  interval: 10m
  prune: true
  path: ./web
  sourceRef: { kind: OCIRepository, name: fleet, namespace: flux-system }
  dependsOn: [{ name: database }, { name: certificates, namespace: flux-system }]
  decryption: { provider: sops, serviceAccountName: decryptor, secretRef: { name: age } }
  postBuild:
    substituteFrom:
      - { kind: ConfigMap, name: settings }
      - { kind: Secret, name: secrets, optional: true }
  serviceAccountName: deployer
  healthChecks:
    - { apiVersion: apps/v1, kind: Deployment, name: web, namespace: shop }
    - { apiVersion: apps/v1, kind: Deployment, name: nowhere }
    - { apiVersion: v1, kind: Namespace, name: shop, namespace: shop }
`)).toEqual([
      'spec.sourceRef: source.toolkit.fluxcd.io/OCIRepository flux-system/fleet error',
      'spec.dependsOn[0]: kustomize.toolkit.fluxcd.io/Kustomization shop/database error',
      'spec.dependsOn[1]: kustomize.toolkit.fluxcd.io/Kustomization flux-system/certificates error',
      'spec.decryption.secretRef: /Secret shop/age warning',
      'spec.decryption.serviceAccountName: /ServiceAccount shop/decryptor error',
      'spec.postBuild.substituteFrom[0]: /ConfigMap shop/settings error',
      'spec.postBuild.substituteFrom[1]: /Secret shop/secrets nothing',
      'spec.serviceAccountName: /ServiceAccount shop/deployer error',
      'spec.healthChecks[0]: apps/Deployment shop/web nothing',
    ]);
  });

  test('of another cluster names there nothing that is here', () => {
    expect(namedIn(`
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: web, namespace: shop }
spec:
  interval: 10m
  prune: true
  sourceRef: { kind: GitRepository, name: fleet }
  kubeConfig: { secretRef: { name: remote, key: config } }
  serviceAccountName: deployer
  healthChecks: [{ apiVersion: apps/v1, kind: Deployment, name: web, namespace: shop }]
`)).toEqual([
      'spec.sourceRef: source.toolkit.fluxcd.io/GitRepository shop/fleet error',
      'spec.kubeConfig.secretRef: /Secret shop/remote config warning',
    ]);
  });

  test('leaves out what is filled in later, and does not know the namespace of one that is', () => {
    expect(namedIn(`
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: web, namespace: "\${NAMESPACE}" }
spec:
  interval: 10m
  prune: true
  sourceRef: { kind: GitRepository, name: "\${SOURCE}" }
  dependsOn: [{ name: "\${OTHER}" }, { name: certificates }, { name: issuers, namespace: "\${SYSTEM}" }]
  postBuild: { substituteFrom: [{ kind: ConfigMap, name: "\${CLUSTER}-settings" }] }
`)).toEqual([
      'spec.dependsOn[1]: kustomize.toolkit.fluxcd.io/Kustomization ?/certificates error',
      'spec.dependsOn[2]: kustomize.toolkit.fluxcd.io/Kustomization ?/issuers error',
    ]);
  });
});

describe('a HelmRelease', () => {
  test('names its chart, values, dependencies and namespace', () => {
    expect(namedIn(`
apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: web, namespace: shop }
spec:
  interval: 1h
  chart:
    spec:
      chart: web
      version: 1.4.0
      sourceRef: { kind: HelmRepository, name: acme, namespace: charts }
      verify: { provider: cosign, secretRef: { name: cosign } }
  dependsOn: [{ name: database }]
  targetNamespace: front
  serviceAccountName: deployer
  valuesFrom:
    - { kind: ConfigMap, name: defaults }
    - { kind: Secret, name: secrets, valuesKey: prod.yaml, optional: true }
    - { kind: ConfigMap, name: other, valuesKey: "\${ENV}.yaml" }
`)).toEqual([
      'spec.chart.spec.sourceRef: source.toolkit.fluxcd.io/HelmRepository charts/acme error',
      'spec.chart.spec.verify.secretRef: /Secret charts/cosign warning',
      'spec.dependsOn[0]: helm.toolkit.fluxcd.io/HelmRelease shop/database error',
      'spec.valuesFrom[0]: /ConfigMap shop/defaults values.yaml error',
      'spec.valuesFrom[1]: /Secret shop/secrets prod.yaml nothing',
      'spec.valuesFrom[2]: /ConfigMap shop/other error',
      'spec.serviceAccountName: /ServiceAccount shop/deployer error',
      'spec.targetNamespace: /Namespace -/front error',
    ]);
  });

  test('makes its HelmChart and, when told to, its namespace', () => {
    const cluster = fleetOf(`
apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: web, namespace: shop }
spec:
  interval: 1h
  chart: { spec: { chart: web, version: 1.4.0, sourceRef: { kind: HelmRepository, name: acme, namespace: charts } } }
  targetNamespace: front
  install: { createNamespace: true }
`)._cluster('cluster');
    expect(cluster.lookUp('source.toolkit.fluxcd.io/HelmChart', 'charts', 'shop-web')?.isProduct).toBe(true);
    expect(cluster.lookUp('/Namespace', undefined, 'front')?.isProduct).toBe(true);
    expect([cluster.isOpen('front'), cluster.isOpen('shop')]).toEqual([true, false]);
  });

  test('names the artifact that holds the chart', () => {
    expect(namedIn(`
apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: web, namespace: shop }
spec: { interval: 1h, chartRef: { kind: OCIRepository, name: web, namespace: charts } }
`)).toEqual(['spec.chartRef: source.toolkit.fluxcd.io/OCIRepository charts/web error']);
  });
});

test.each([
  ['GitRepository', `
apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata: { name: fleet, namespace: flux-system }
spec:
  interval: 1m
  url: https://github.com/acme/fleet
  secretRef: { name: login }
  proxySecretRef: { name: proxy }
  verify: { secretRef: { name: authors } }
  include: [{ repository: { name: base } }]
`, [
    'spec.secretRef: /Secret flux-system/login warning',
    'spec.proxySecretRef: /Secret flux-system/proxy warning',
    'spec.verify.secretRef: /Secret flux-system/authors warning',
    'spec.include[0].repository: source.toolkit.fluxcd.io/GitRepository flux-system/base error',
  ]],
  ['HelmChart', `
apiVersion: source.toolkit.fluxcd.io/v1
kind: HelmChart
metadata: { name: web, namespace: charts }
spec: { interval: 1h, chart: web, version: 1.4.0, sourceRef: { kind: Bucket, name: charts } }
`, ['spec.sourceRef: source.toolkit.fluxcd.io/Bucket charts/charts error']],
  ['Bucket', `
apiVersion: source.toolkit.fluxcd.io/v1
kind: Bucket
metadata: { name: charts, namespace: charts }
spec:
  interval: 1h
  endpoint: minio.example.com
  bucketName: charts
  provider: generic
  certSecretRef: { name: ca }
  sts: { provider: ldap, endpoint: "https://minio.example.com", secretRef: { name: ldap }, certSecretRef: { name: ldap-ca } }
`, [
    'spec.certSecretRef: /Secret charts/ca warning',
    'spec.sts.secretRef: /Secret charts/ldap warning',
    'spec.sts.certSecretRef: /Secret charts/ldap-ca warning',
  ]],
  ['Alert', `
apiVersion: notification.toolkit.fluxcd.io/v1beta3
kind: Alert
metadata: { name: all, namespace: flux-system }
spec:
  providerRef: { name: chat }
  eventSources:
    - { kind: Kustomization, name: "*" }
    - { kind: HelmRelease, name: web, namespace: shop }
`, [
    'spec.providerRef: notification.toolkit.fluxcd.io/Provider flux-system/chat error',
    'spec.eventSources[1]: helm.toolkit.fluxcd.io/HelmRelease shop/web warning',
  ]],
  ['Receiver', `
apiVersion: notification.toolkit.fluxcd.io/v1
kind: Receiver
metadata: { name: push, namespace: flux-system }
spec:
  type: github
  secretRef: { name: token }
  resources: [{ kind: GitRepository, name: fleet }, { kind: ImageRepository, name: web }]
`, [
    'spec.secretRef: /Secret flux-system/token warning',
    'spec.resources[0]: source.toolkit.fluxcd.io/GitRepository flux-system/fleet error',
    'spec.resources[1]: image.toolkit.fluxcd.io/ImageRepository flux-system/web error',
  ]],
  ['ImagePolicy', `
apiVersion: image.toolkit.fluxcd.io/v1
kind: ImagePolicy
metadata: { name: web, namespace: shop }
spec: { imageRepositoryRef: { name: web, namespace: images }, policy: { semver: { range: 1.x } } }
`, ['spec.imageRepositoryRef: image.toolkit.fluxcd.io/ImageRepository images/web error']],
  ['ImageUpdateAutomation', `
apiVersion: image.toolkit.fluxcd.io/v1
kind: ImageUpdateAutomation
metadata: { name: web, namespace: shop }
spec:
  interval: 1h
  sourceRef: { kind: GitRepository, name: fleet, namespace: flux-system }
  git: { commit: { author: { email: bot@example.com }, signingKey: { secretRef: { name: signing } } }, push: { branch: main } }
`, [
    'spec.git.commit.signingKey.secretRef: /Secret shop/signing warning',
    'spec.sourceRef: source.toolkit.fluxcd.io/GitRepository flux-system/fleet error',
  ]],
  ['ArtifactGenerator', `
apiVersion: source.extensions.fluxcd.io/v1beta1
kind: ArtifactGenerator
metadata: { name: split, namespace: flux-system }
spec:
  sources: [{ alias: fleet, kind: GitRepository, name: fleet }]
  artifacts: [{ name: web, copy: [{ from: "@fleet/web/**", to: "@artifact/" }] }]
`, ['spec.sources[0]: source.toolkit.fluxcd.io/GitRepository flux-system/fleet error']],
  ['ResourceSet', `
apiVersion: fluxcd.controlplane.io/v1
kind: ResourceSet
metadata: { name: apps, namespace: flux-system }
spec:
  serviceAccountName: deployer
  inputsFrom: [{ name: tenants }, { selector: { matchLabels: { kind: tenant } } }]
  dependsOn:
    - { apiVersion: apiextensions.k8s.io/v1, kind: CustomResourceDefinition, name: helmreleases.helm.toolkit.fluxcd.io }
    - { apiVersion: v1, kind: ConfigMap, name: ready, namespace: shop }
  resources: [{ apiVersion: v1, kind: ConfigMap, metadata: { name: "<< inputs.name >>" } }]
`, [
    'spec.serviceAccountName: /ServiceAccount flux-system/deployer error',
    'spec.inputsFrom[0]: fluxcd.controlplane.io/ResourceSetInputProvider flux-system/tenants error',
    'spec.dependsOn[0]: apiextensions.k8s.io/CustomResourceDefinition -/helmreleases.helm.toolkit.fluxcd.io error',
    'spec.dependsOn[1]: /ConfigMap shop/ready error',
  ]],
  ['ResourceSetInputProvider', `
apiVersion: fluxcd.controlplane.io/v1
kind: ResourceSetInputProvider
metadata: { name: tenants, namespace: flux-system }
spec: { type: GitHubBranch, url: https://github.com/acme/fleet, secretRef: { name: login } }
`, ['spec.secretRef: /Secret flux-system/login warning']],
  ['FluxInstance', `
apiVersion: fluxcd.controlplane.io/v1
kind: FluxInstance
metadata: { name: flux, namespace: flux-system }
spec:
  distribution: { registry: ghcr.io/fluxcd, version: 2.9.x, artifactPullSecret: registry }
  sync: { kind: GitRepository, url: https://github.com/acme/fleet, ref: refs/heads/main, path: clusters/prod, pullSecret: login }
`, [
    'spec.distribution.artifactPullSecret: /Secret flux-system/registry warning',
    'spec.sync.pullSecret: /Secret flux-system/login warning',
  ]],
])('a %s names what it needs', (_, yaml, named) => {
  expect(namedIn(yaml)).toEqual(named);
});

test('a FluxInstance makes the source and the Kustomization of its sync', () => {
  const cluster = fleetOf(`
apiVersion: fluxcd.controlplane.io/v1
kind: FluxInstance
metadata: { name: flux, namespace: flux-system }
spec:
  distribution: { registry: ghcr.io/fluxcd, version: 2.9.x }
  sync: { kind: GitRepository, url: https://github.com/acme/fleet, ref: refs/heads/main, path: clusters/prod }
`)._cluster('cluster');
  expect(cluster.lookUp('source.toolkit.fluxcd.io/GitRepository', 'flux-system', 'flux-system')?.isProduct).toBe(true);
  expect(cluster.lookUp('kustomize.toolkit.fluxcd.io/Kustomization', 'flux-system', 'flux-system')?.isProduct).toBe(true);
});

test('an ArtifactGenerator makes artifacts whose names it says, and opens its namespace for others', () => {
  const generator = (name: string, more = ''): string => `
apiVersion: source.extensions.fluxcd.io/v1beta1
kind: ArtifactGenerator
metadata: { name: split, namespace: flux-system }
spec:
  ${more}
  sources: [{ alias: fleet, kind: GitRepository, name: fleet }]
  artifacts: [{ name: "${name}", copy: [{ from: "@fleet/web/**", to: "@artifact/" }] }]
`;
  const plain = fleetOf(generator('web'))._cluster('cluster');
  expect(plain.lookUp('source.toolkit.fluxcd.io/ExternalArtifact', 'flux-system', 'web')?.isProduct).toBe(true);
  expect(plain.isOpen('flux-system')).toBe(false);
  expect(fleetOf(generator('{app}', 'pathPattern: "@fleet/apps/{app}"'))._cluster('cluster').isOpen('flux-system')).toBe(true);
});

test('constructs outside the app say which object they stand for', () => {
  const chart = fluxChart();
  const externals = [
    FluxGitRepository.fromName(chart, 'git', 'fleet', 'flux-system'),
    FluxOciRepository.fromName(chart, 'oci', 'web'),
    FluxHelmRepository.fromName(chart, 'helm', 'acme'),
    FluxKustomization.fromName(chart, 'kustomization', 'web'),
    FluxHelmRelease.fromName(chart, 'release', 'web'),
    ArgoProject.fromName(chart, 'project', 'shop'),
  ].map((construct) => externalOf(construct, 'home'));
  expect(externals).toEqual([
    { type: 'source.toolkit.fluxcd.io/GitRepository', namespace: 'flux-system', name: 'fleet' },
    { type: 'source.toolkit.fluxcd.io/OCIRepository', namespace: '?', name: 'web' },
    { type: 'source.toolkit.fluxcd.io/HelmRepository', namespace: '?', name: 'acme' },
    { type: 'kustomize.toolkit.fluxcd.io/Kustomization', namespace: '?', name: 'web' },
    { type: 'helm.toolkit.fluxcd.io/HelmRelease', namespace: '?', name: 'web' },
    { type: 'argoproj.io/AppProject', namespace: '?', name: 'shop' },
  ]);
});

describe('what nobody knows', () => {
  const source = (url: string): string => `
apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata: { name: fleet, namespace: flux-system }
spec: { interval: 1m, url: "${url}", ref: { branch: main } }
`;
  const kustomization = (path: string, more = ''): string => `
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: web, namespace: flux-system }
spec: { interval: 10m, prune: true, path: "${path}", sourceRef: { kind: GitRepository, name: fleet }${more} }
`;
  const own = source('ssh://git@github.com/acme/fleet.git');
  const foreign = source('https://github.com/others/fleet');
  const tree: RepoTree = { repo: 'https://github.com/acme/fleet', root: 'gitops', isWhole: true, folders: new Map([['gitops/prod/web', []]]) };

  /** Whether others fill namespaces: all, shop, default. */
  function opened(yaml: string): boolean[] {
    const objects = objectsIn(yaml).map((manifest) => CheckedObject._of({ manifest, namespace: manifest.metadata.namespace, clusters: ['prod'] }));
    const cluster = Index._of({
      objects,
      clusters: [{ name: 'prod', versions: {}, provided: [], open: [] }],
      isComplete: true,
      extractors: FLUX_REFERENCES,
      isWellKnown: () => false,
      tree,
    })._cluster('prod');
    return [cluster.isOpen('any'), cluster.isOpen('shop'), cluster.isOpen('default')];
  }

  const NOTHING = [false, false, false];
  const ANYWHERE = [true, true, true];

  test.each([
    ['a folder of the own tree', own + '---' + kustomization('./gitops/prod/web'), NOTHING],
    ['a folder of the own tree, before its source', kustomization('./gitops/prod/web') + '---' + own, NOTHING],
    ['a folder of the own tree, from a source that is not here', kustomization('gitops/prod/web/'), NOTHING],
    ['another repository', foreign + '---' + kustomization('./gitops/prod/web'), ANYWHERE],
    ['another repository, before its source', kustomization('./gitops/prod/web') + '---' + foreign, ANYWHERE],
    ['a folder outside the own tree', own + '---' + kustomization('./docs'), ANYWHERE],
    ['another repository, for one namespace', foreign + '---' + kustomization('./deploy', ', targetNamespace: shop'), [false, true, false]],
    ['another repository, for a namespace that is filled in later', foreign + '---' + kustomization('./deploy', ', targetNamespace: "${NS}"'), ANYWHERE],
    ['another repository, on another cluster', foreign + '---' + kustomization('./deploy', ', kubeConfig: { secretRef: { name: remote } }'), NOTHING],
    ['an artifact', kustomization('./gitops/prod/web').replace('GitRepository', 'OCIRepository'), ANYWHERE],
  ])('%s', (_, yaml, expected) => {
    expect(opened(yaml)).toEqual(expected);
  });

  test('a check of what the own tree must hold is missed, one of another repository is not', () => {
    const check = ', healthChecks: [{ apiVersion: apps/v1, kind: Deployment, name: web, namespace: shop }]';
    const severities = ['./gitops/prod/web', './deploy'].map((path) => {
      const objects = objectsIn(kustomization(path, check)).map((manifest) => CheckedObject._of({ manifest, namespace: 'flux-system', clusters: ['prod'] }));
      const fleet = Index._of({
        objects, clusters: [{ name: 'prod', versions: {}, provided: [], open: [] }], isComplete: true, extractors: FLUX_REFERENCES, isWellKnown: () => false, tree,
      });
      return fleet.referencesOf(objects[0]).find(({ field }) => field === 'spec.healthChecks[0]')?.ifMissing;
    });
    expect(severities).toEqual(['warning', undefined]);
  });
});
