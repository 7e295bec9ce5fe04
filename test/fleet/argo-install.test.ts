import * as fs from 'node:fs';
import * as path from 'node:path';
import { configMap, errorOf, newApp, newEnvironment, temporaryFolder, treeOf } from './fleet';
import {
  Approval, ArgoDexConnector, ArgoInstall, type ArgoInstallProps, ArgoRbacRole, ArgoRelease, ArgoSecretKey, ArgoSso, Cluster, Delivery,
  type Environment, type EnvironmentProps, EnvironmentStack, type GitOpsApp, HelmRepo, Pins, Tier,
} from '../../src';
import { readManifests } from '../../src/core/manifest-yaml';

const PINS = Pins.of({ charts: { 'argo-cd': '9.1.0' } });
const PRODUCTION: Partial<EnvironmentProps> = { tier: Tier.PRODUCTION, approval: Approval.pullRequest() };

interface Made {
  readonly app: GitOpsApp;
  readonly environment: Environment;
  readonly argo: ArgoInstall;
}

function install(props: ArgoInstallProps = {}, environment: Partial<EnvironmentProps> = {}): Made {
  const app = newApp();
  const place = newEnvironment(app, 'prod', { delivery: Delivery.argo(), pins: PINS, ...environment });
  return { app, environment: place, argo: new ArgoInstall(place, 'argocd', props) };
}

/** What is written, by file. */
function written({ app }: { app: GitOpsApp }): Record<string, any> {
  app.synth();
  return Object.fromEntries(Object.entries(treeOf(app)).map(([file, text]) => [file, readManifests(text).documents[0].value]));
}

function values(props: ArgoInstallProps, environment: Partial<EnvironmentProps> = {}): any {
  return written(install(props, environment))['clusters/prod/application.argoproj.io.prod-argocd.yaml'].spec.source.helm.valuesObject;
}

const NOT_PRUNED = { 'argocd.argoproj.io/sync-options': 'Prune=false' };

const MANIFESTS = `apiVersion: v1
kind: ServiceAccount
metadata: { name: argocd-server }
automountServiceAccountToken: false
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: { name: argocd-server }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view }
subjects: [{ kind: ServiceAccount, name: argocd-server, namespace: argocd }]
---
apiVersion: v1
kind: ConfigMap
metadata: { name: argocd-cmd-params-cm, labels: { app.kubernetes.io/part-of: argocd } }
data: { redis.server: 'argocd-redis-ha-haproxy:6379', server.insecure: 'false' }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: argocd-cm, labels: { app.kubernetes.io/part-of: argocd } }
data: { admin.enabled: 'true' }
`;

function fileOf(text: string): string {
  const file = path.join(temporaryFolder(), 'install.yaml');
  fs.writeFileSync(file, text);
  return file;
}

describe('from the chart', () => {
  test('is one stack in the version that is pinned', () => {
    const files = written(install());
    expect(Object.keys(files)).toEqual(['bootstrap/prod/application.argoproj.io.fleet.yaml', 'clusters/prod/application.argoproj.io.prod-argocd.yaml', 'clusters/prod/appproject.argoproj.io.prod-argocd.yaml']);
    const application = files['clusters/prod/application.argoproj.io.prod-argocd.yaml'];
    expect(application.metadata).toEqual({ name: 'prod-argocd', namespace: 'argocd' });
    expect(application.spec.source).toEqual({
      repoURL: 'https://argoproj.github.io/argo-helm',
      chart: 'argo-cd',
      targetRevision: '9.1.0',
      helm: {
        releaseName: 'argocd',
        valuesObject: {
          configs: { cm: { annotations: NOT_PRUNED }, params: { annotations: NOT_PRUNED }, rbac: { annotations: NOT_PRUNED } },
          crds: { annotations: NOT_PRUNED, install: true, keep: true },
        },
      },
    });
    expect(application.spec.syncPolicy.syncOptions).toContain('ServerSideApply=true');
  });

  test('never takes anything with it when it goes', () => {
    // Outside production, a stack that leaves the tree would be deleted.
    expect(written(install())['clusters/prod/application.argoproj.io.prod-argocd.yaml'].metadata).not.toHaveProperty('finalizers');
    const flux = written(install({}, { delivery: Delivery.flux() }));
    expect(flux['clusters/prod/kustomization.kustomize.toolkit.fluxcd.io.prod-argocd.yaml'].spec.deletionPolicy).toBe('Orphan');
  });

  test('runs more than once in production, and where it is asked for', () => {
    const twice = { replicas: 2, pdb: { enabled: true, maxUnavailable: 1 } };
    const available = { 'redis-ha': { enabled: true }, 'server': twice, 'repoServer': twice, 'applicationSet': twice };
    expect(values({}, PRODUCTION)).toMatchObject(available);
    expect(values({ highAvailability: true })).toMatchObject(available);
    expect(values({ highAvailability: false }, PRODUCTION)).not.toHaveProperty('redis-ha');
  });

  test('own values win, and others are kept beside them', () => {
    const repo = HelmRepo.at('oci://registry.example.com/charts');
    const release = ArgoRelease.helmChart({ repo, values: { server: { replicas: 3 }, configs: { cm: { 'exec.enabled': true } }, extraObjects: [] } });
    expect(values({ release }, PRODUCTION)).toMatchObject({
      server: { replicas: 3, pdb: { enabled: true } }, configs: { cm: { 'annotations': NOT_PRUNED, 'exec.enabled': true } }, extraObjects: [],
    });
    expect(written(install({ release }))['clusters/prod/application.argoproj.io.prod-argocd.yaml'].spec.source.repoURL).toBe('registry.example.com/charts');
  });

  test('settings are a stack of their own, and the chart leaves them alone', () => {
    const made = install({
      domain: 'argocd.example.com',
      settings: { sso: ArgoSso.oidc({ name: 'Login', issuer: 'https://login.example.com', clientId: 'argocd', clientSecret: ArgoSecretKey.ofArgoSecret('oidc') }) },
      parameters: { serverInsecure: true },
      rbac: { defaultRole: ArgoRbacRole.READONLY },
      notifications: {},
      knownHosts: { hosts: [] },
      tlsCertificates: { certificates: {} },
      gpgKeys: { keys: {} },
    });
    const files = written(made);
    const folder = 'environments/prod/argocd-settings';
    expect(Object.keys(files).filter((file) => file.startsWith(folder))).toEqual(['argocd-cm', 'argocd-notifications-cm', 'argocd-rbac-cm', 'argocd-ssh-known-hosts-cm', 'argocd-tls-certs-cm']
      .map((name) => `${folder}/configmap.${name}.yaml`).concat(`${folder}/namespace.argocd.yaml`));
    expect(files[`${folder}/configmap.argocd-cm.yaml`]).toMatchObject({ metadata: { namespace: 'argocd', annotations: NOT_PRUNED }, data: { url: 'https://argocd.example.com' } });
    expect(files[`${folder}/configmap.argocd-notifications-cm.yaml`].data).toEqual({ context: 'argocdUrl: https://argocd.example.com\n' });
    expect(files['clusters/prod/application.argoproj.io.prod-argocd.yaml'].spec.source.helm.valuesObject).toEqual({
      configs: {
        cm: { create: false }, gpg: { keys: {} }, params: { 'annotations': NOT_PRUNED, 'server.insecure': 'true' }, rbac: { create: false }, ssh: { create: false }, tls: { create: false },
      },
      crds: { annotations: NOT_PRUNED, install: true, keep: true },
      dex: { enabled: false },
      global: { domain: 'argocd.example.com' },
      notifications: { cm: { create: false } },
    });
    expect(made.argo.settingsStack?.stackName).toBe('argocd-settings');
    expect(made.argo.stack.stackName).toBe('argocd');
  });

  test('Dex stays where it is needed', () => {
    const sso = ArgoSso.dex({ connectors: [ArgoDexConnector.github({ clientId: 'a', clientSecret: ArgoSecretKey.ofArgoSecret('b'), organisations: ['acme'] })] });
    expect(values({ domain: 'argocd.example.com', settings: { sso } })).not.toHaveProperty('dex');
  });

  test('Flux brings the settings first', () => {
    const files = written(install({ settings: {} }, { delivery: Delivery.flux() }));
    expect(files['clusters/prod/kustomization.kustomize.toolkit.fluxcd.io.prod-argocd.yaml'].spec.dependsOn).toEqual([{ name: 'prod-argocd-settings' }]);
    expect(files['environments/prod/argocd/helmrelease.helm.toolkit.fluxcd.io.argocd.yaml'].spec).toMatchObject({ releaseName: 'argocd', chart: { spec: { chart: 'argo-cd', version: '9.1.0' } } });
    expect(written(install({ settings: {} }))['clusters/prod/application.argoproj.io.prod-argocd.yaml'].metadata).not.toHaveProperty('annotations');
  });

  test('a hub installs it on other clusters, wherever it lies itself', () => {
    const hub = Cluster.named('hub');
    const files = written(install({ namespace: 'cd' }, { delivery: Delivery.argo({ on: hub }) }));
    expect(files['clusters/hub/application.argoproj.io.prod-argocd.yaml']).toMatchObject({ metadata: { namespace: 'argocd' }, spec: { destination: { name: 'prod', namespace: 'cd' } } });
  });

  test('other stacks can wait for it', () => {
    const { app, environment, argo } = install({}, { delivery: Delivery.flux() });
    const shop = new EnvironmentStack(environment, 'shop');
    configMap(shop, 'settings');
    shop.addDependency(argo.stack);
    const base = new EnvironmentStack(environment, 'base');
    configMap(base, 'settings');
    argo.addDependency(base);
    const files = written({ app });
    expect(files['clusters/prod/kustomization.kustomize.toolkit.fluxcd.io.prod-shop.yaml'].spec.dependsOn).toEqual([{ name: 'prod-argocd' }]);
    expect(files['clusters/prod/kustomization.kustomize.toolkit.fluxcd.io.prod-argocd.yaml'].spec.dependsOn).toEqual([{ name: 'prod-base' }]);
  });
});

describe('from manifests', () => {
  test('is a stack of their objects, with settings over what they hold', () => {
    const files = written(install({ release: ArgoRelease.manifests([fileOf(MANIFESTS)]), parameters: { serverInsecure: true }, rbac: {} }));
    const folder = 'environments/prod/argocd';
    expect(Object.keys(files).filter((file) => file.startsWith(folder))).toEqual(['clusterrolebinding.rbac.authorization.k8s.io.argocd-server', 'configmap.argocd-cm', 'configmap.argocd-cmd-params-cm',
      'configmap.argocd-rbac-cm', 'namespace.argocd', 'serviceaccount.argocd-server'].map((name) => `${folder}/${name}.yaml`.replace('rbac.authorization.k8s.io.', '')));
    expect(files[`${folder}/configmap.argocd-cmd-params-cm.yaml`].data).toEqual({ 'redis.server': 'argocd-redis-ha-haproxy:6379', 'server.insecure': 'true' });
    expect(files[`${folder}/configmap.argocd-cm.yaml`]).toMatchObject({ metadata: { annotations: NOT_PRUNED }, data: { 'admin.enabled': 'true' } });
  });

  test('names the namespace that it runs in', () => {
    const files = written(install({ release: ArgoRelease.manifests([fileOf(MANIFESTS)]), namespace: 'cd' }, { delivery: Delivery.argo({ namespace: 'cd' }) }));
    expect(files['environments/prod/argocd/clusterrolebinding.argocd-server.yaml'].subjects).toEqual([{ kind: 'ServiceAccount', name: 'argocd-server', namespace: 'cd' }]);
  });

  test.each<[string, () => ArgoInstallProps, Partial<EnvironmentProps>, string]>([
    ['manifests of one replica in production', () => ({ release: ArgoRelease.manifests([fileOf(MANIFESTS)]) }), PRODUCTION,
      'the manifests run every process once, and production needs more; name those of the folder manifests/ha of Argo CD, or state highAvailability: false'],
    ['a file that is not there', () => ({ release: ArgoRelease.manifests(['nowhere/install.yaml']) }), {}, 'nowhere/install.yaml does not exist'],
    ['a file that overlaps', () => ({ release: ArgoRelease.manifests([fileOf(`${MANIFESTS}---\n${MANIFESTS.split('---\n')[0]}`)]) }), {},
      'the manifests hold ServiceAccount "argocd-server" twice; name files that do not overlap'],
    ['a domain with scheme', () => ({ domain: 'https://argocd.example.com' }), {}, 'the domain is "https://argocd.example.com"; write the host alone, in lower case, as in "argocd.example.com"'],
    ['another namespace than the delivery\'s', () => ({ namespace: 'cd' }), {},
      'the namespace is "cd", and Argo CD delivers from "argocd"; state one in both, as in Delivery.argo({ namespace: \'cd\' })'],
    ['parameters that contradict each other', () => ({ parameters: { applicationSetPolicyOverride: true } }), {},
      'applicationSetPolicyOverride has no effect without applicationSetPolicy, since ApplicationSets may say what they like then; leave it out'],
  ])('fails with %s', (_, props, environment, message) => {
    const { app } = install(props(), environment);
    expect(errorOf(() => app.synth())).toContain(`[prod/argocd] ${message}`);
  });

  test.each([['', 'holds no manifests; name a file such as install.yaml of a release'], ['a: b', 'holds a document without kind or metadata.name; name a file of plain manifests, such as install.yaml of a release'],
    ['a: [', 'line 1: ']])('fails with a file of %j', (text, message) => {
    const file = fileOf(text);
    const { app } = install({ release: ArgoRelease.manifests([file]) });
    expect(errorOf(() => app.synth())).toContain(`[prod/argocd] ${file} ${message}`);
  });

  test('fails without a file', () => {
    expect(() => ArgoRelease.manifests([])).toThrow(new Error('ArgoRelease.manifests: no file is named; name one, as in ["vendor/argo-cd-3.5.7/install.yaml"]'));
  });
});

test('two synths give the same', () => {
  const { app } = install({ domain: 'argocd.example.com', settings: {}, rbac: { admins: ['acme'] } });
  expect(app.synthYaml()).toBe(app.synthYaml());
});
