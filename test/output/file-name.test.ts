import * as fc from 'fast-check';
import { type ObjectId, fileName } from '../../src/output/file-name';

const STACK = 'shop';

/** `[group/]Kind`, name, namespace. */
function id(groupKind: string, name: string, namespace?: string): ObjectId {
  const slash = groupKind.lastIndexOf('/');
  return { group: slash < 0 ? '' : groupKind.slice(0, slash), kind: groupKind.slice(slash + 1), name, namespace };
}

describe('ordinary objects', () => {
  test.each([
    ['apps/Deployment', 'web', STACK, 'deployment.web.yaml'],
    ['Service', 'web', STACK, 'service.web.yaml'],
    ['ConfigMap', 'web', 'other-namespace', 'configmap.web.other-namespace.yaml'],
    ['ServiceAccount', 'a--b', STACK, 'serviceaccount.a--b.yaml'],
    ['batch/CronJob', 'nightly', STACK, 'cronjob.nightly.yaml'],
    ['autoscaling/HorizontalPodAutoscaler', 'web', STACK, 'horizontalpodautoscaler.web.yaml'],
    ['policy/PodDisruptionBudget', 'web', STACK, 'poddisruptionbudget.web.yaml'],
    ['networking.k8s.io/Ingress', 'web', STACK, 'ingress.web.yaml'],
    ['networking.k8s.io/NetworkPolicy', 'deny', 'team', 'networkpolicy.deny.team.yaml'],
    ['rbac.authorization.k8s.io/RoleBinding', 'web', STACK, 'rolebinding.web.yaml'],
    ['Namespace', 'shop', undefined, 'namespace.shop.yaml'],
    ['storage.k8s.io/StorageClass', 'fast', undefined, 'storageclass.fast.yaml'],
    ['apiextensions.k8s.io/CustomResourceDefinition', 'rollouts.argoproj.io', undefined, 'customresourcedefinition.rollouts.argoproj.io.yaml'],
    ['apiregistration.k8s.io/APIService', 'v1.x', undefined, 'apiservice.v1.x.yaml'],
    ['argoproj.io/Application', 'shop', STACK, 'application.argoproj.io.shop.yaml'],
    ['argoproj.io/Application', 'shop', 'argocd', 'application.argoproj.io.shop.argocd.yaml'],
    ['argoproj.io/ClusterAnalysisTemplate', 'errors', undefined, 'clusteranalysistemplate.argoproj.io.errors.yaml'],
    ['kustomize.toolkit.fluxcd.io/Kustomization', 'shop', STACK, 'kustomization.kustomize.toolkit.fluxcd.io.shop.yaml'],
    ['source.toolkit.fluxcd.io/OCIRepository', 'podinfo', 'flux-system', 'ocirepository.source.toolkit.fluxcd.io.podinfo.flux-system.yaml'],
    ['flagger.app/Canary', 'web', STACK, 'canary.flagger.app.web.yaml'],
    ['bitnami.com/SealedSecret', 'db', STACK, 'sealedsecret.bitnami.com.db.yaml'],
    ['external-secrets.io/ClusterSecretStore', 'vault', undefined, 'clustersecretstore.external-secrets.io.vault.yaml'],
    ['monitoring.coreos.com/ServiceMonitor', 'web', 'monitoring', 'servicemonitor.monitoring.coreos.com.web.monitoring.yaml'],
    ['cert-manager.io/Certificate', 'web-tls', STACK, 'certificate.cert-manager.io.web-tls.yaml'],
    ['gateway.networking.k8s.io/HTTPRoute', 'web', STACK, 'httproute.gateway.networking.k8s.io.web.yaml'],
    ['snapshot.storage.k8s.io/VolumeSnapshot', 'db', STACK, 'volumesnapshot.snapshot.storage.k8s.io.db.yaml'],
    ['metrics.k8s.io/NodeMetrics', 'a', undefined, 'nodemetrics.metrics.k8s.io.a.yaml'],
    ['serving.knative.dev/Service', 'web', STACK, 'service.serving.knative.dev.web.yaml'],
    ['karpenter.k8s.aws/EC2NodeClass', 'default', undefined, 'ec2nodeclass.karpenter.k8s.aws.default.yaml'],
  ])('%s %s in %s', (groupKind, name, namespace, expected) => {
    expect(fileName(id(groupKind, name, namespace), STACK)).toBe(expected);
  });

  test('without a namespace of the stack every namespace is told', () => {
    expect(fileName(id('ConfigMap', 'web', 'a'))).toBe('configmap.web.a.yaml');
    expect(fileName(id('ConfigMap', 'web'))).toBe('configmap.web.yaml');
  });

  test('every kind of the systems that this library renders has its bare letters', () => {
    const kinds = [
      'argoproj.io: Application ApplicationSet AppProject Rollout AnalysisTemplate ClusterAnalysisTemplate AnalysisRun Experiment',
      'source.toolkit.fluxcd.io: GitRepository OCIRepository HelmRepository HelmChart Bucket ExternalArtifact',
      'source.extensions.fluxcd.io: ArtifactGenerator',
      'kustomize.toolkit.fluxcd.io: Kustomization',
      'helm.toolkit.fluxcd.io: HelmRelease',
      'image.toolkit.fluxcd.io: ImageRepository ImagePolicy ImageUpdateAutomation',
      'notification.toolkit.fluxcd.io: Provider Alert Receiver',
      'fluxcd.controlplane.io: FluxInstance FluxReport ResourceSet ResourceSetInputProvider',
      'flagger.app: Canary MetricTemplate AlertProvider',
      'bitnami.com: SealedSecret',
      'external-secrets.io: SecretStore ClusterSecretStore ExternalSecret ClusterExternalSecret PushSecret ClusterPushSecret',
      'generators.external-secrets.io: ACRAccessToken ClusterGenerator CloudsmithAccessToken ECRAuthorizationToken Fake GCRAccessToken GeneratorState '
        + 'GithubAccessToken GitlabDeployToken Grafana MFA Password QuayAccessToken SSHKey STSSessionToken UUID VaultDynamicSecret Webhook',
    ];
    for (const line of kinds) {
      const [group, names] = line.split(': ');
      for (const kind of names.split(' ')) {
        expect(fileName({ group, kind, name: 'x', namespace: STACK }, STACK)).toBe(`${kind.toLowerCase()}.${group}.x.yaml`);
      }
    }
  });
});

describe('what dots alone would leave open', () => {
  test.each([
    // a name with dots, or a namespace
    ['ConfigMap', 'nginx.conf', STACK, 'configmap.-.nginx.conf.yaml'],
    ['ConfigMap', 'nginx', 'conf', 'configmap.nginx.conf.yaml'],
    ['ConfigMap', 'nginx.conf', 'web', 'configmap.-.nginx.conf.-.web.yaml'],
    ['ConfigMap', 'a.b.c', STACK, 'configmap.-.a.b.c.yaml'],
    ['cert-manager.io/Certificate', 'example.com', STACK, 'certificate.cert-manager.io.-.example.com.yaml'],
    // a group, or the name of a kind that Kubernetes serves
    ['Service', 'serving.knative.dev', STACK, 'service.-.serving.knative.dev.yaml'],
    // a kind that two groups have
    ['Event', 'x', STACK, 'event.x.yaml'],
    ['events.k8s.io/Event', 'x', STACK, 'event.events.k8s.io.x.yaml'],
    ['extensions/Ingress', 'x', STACK, 'ingress.extensions.-.x.yaml'],
    ['Ingress', 'x', STACK, 'ingress.-0.-.x.yaml'],
    ['Ingress', 'extensions', 'x', 'ingress.-0.extensions.x.yaml'],
    ['networking.k8s.io/Ingress', 'extensions', 'x', 'ingress.extensions.x.yaml'],
    // a group that does not look like one, a name that looks like the end of one
    ['acme.internal/Widget', 'a', STACK, 'widget.acme.internal.-.a.yaml'],
    ['acme.internal/Widget', 'a', 'b', 'widget.acme.internal.a.b.yaml'],
    ['acme/Widget', 'internal', 'a', 'widget.acme.internal.a.yaml'],
    ['acme.io/Widget', 'dev', 'a', 'widget.acme.io.-.dev.-.a.yaml'],
    ['acme.io.dev/Widget', 'a', STACK, 'widget.acme.io.dev.a.yaml'],
    ['foo.io/CustomResourceDefinition', 'x', STACK, 'customresourcedefinition.foo.io.-.x.yaml'],
    ['apiextensions.k8s.io/CustomResourceDefinition', 'foo.io.x', undefined, 'customresourcedefinition.foo.io.x.yaml'],
    ['apiextensions.k8s.io/CustomResourceDefinition', 'foo.io', 'x', 'customresourcedefinition.-.foo.io.-.x.yaml'],
  ])('%s %s in %s', (groupKind, name, namespace, expected) => {
    expect(fileName(id(groupKind, name, namespace), STACK)).toBe(expected);
  });
});

describe('what is no lower-case DNS name', () => {
  test.each([
    ['rbac.authorization.k8s.io/ClusterRole', 'system:node-proxier', undefined, 'clusterrole.-system-3a-node--proxier.yaml'],
    ['Secret', 'Web', STACK, 'secret.--57-eb.yaml'],
    ['Secret', 'web', 'Shop', 'secret.web.--53-hop.yaml'],
    ['Secret', '-', STACK, 'secret.---.yaml'],
    ['Secret', '', STACK, 'secret.-0.yaml'],
    ['Secret', '0', STACK, 'secret.0.yaml'],
    ['Secret', 'a', '', 'secret.a.-0.yaml'],
    ['Secret', '..', STACK, 'secret.--2e--2e-.yaml'],
    ['Secret', '.a', STACK, 'secret.--2e-a.yaml'],
    ['Secret', 'a..b', STACK, 'secret.-a-2e--2e-b.yaml'],
    ['Secret', 'a.-.b', STACK, 'secret.-a-2e----2e-b.yaml'],
    ['Secret', 'A.b.c', STACK, 'secret.-.--41--2e-b.c.yaml'],
    ['Secret', '../../etc/passwd', STACK, 'secret.--2e--2e--2f--2e--2e--2f-etc-2f-passwd.yaml'],
    ['Secret', 'a\\b\0', STACK, 'secret.-a-5c-b-0-.yaml'],
    ['Secret', 'é', STACK, 'secret.--e9-.yaml'],
    ['Secret', 'e\u0301', STACK, 'secret.-e-301-.yaml'],
    ['Secret', '\u{1F600}', STACK, 'secret.--d83d--de00-.yaml'],
    ['Secret', '\uD83D', STACK, 'secret.--d83d-.yaml'],
    ['Secret', '\uFFFD', STACK, 'secret.--fffd-.yaml'],
    ['Acme.io/Widget', 'a', STACK, 'widget.--41-cme.io.a.yaml'],
  ])('%j %j in %j', (groupKind, name, namespace, expected) => {
    expect(fileName(id(groupKind, name, namespace), STACK)).toBe(expected);
  });
});

describe('kinds', () => {
  test.each([
    ['a.io/Application', 'application.a.io.x.yaml'],
    ['a.io/APPLICATION', 'application-7ff.a.io.x.yaml'],
    ['a.io/application', 'application-0.a.io.x.yaml'],
    ['a.io/SiteMap', 'sitemap.a.io.x.yaml'],
    ['a.io/Sitemap', 'sitemap-1.a.io.x.yaml'],
    ['a.io/MySQLInstance', 'mysqlinstance-3d.a.io.x.yaml'],
    ['apps/deployment', 'deployment-0.apps.-.x.yaml'],
    ['a.io/Con', 'con-1.a.io.x.yaml'],
    ['a.io/Com1', 'com1-1.a.io.x.yaml'],
    ['a.io/', 'kind--.a.io.x.yaml'],
    ['a.io/Kind', 'kind.a.io.x.yaml'],
    ['a.io/.Kind-1', 'kind---2e--4b-ind-2d-1.a.io.x.yaml'],
  ])('%s', (groupKind, expected) => {
    expect(fileName(id(groupKind, 'x', STACK), STACK)).toBe(expected);
  });

  test('all ways to write one kind have names of their own', () => {
    const letters = 'podgroup';
    const names = new Set<string>();
    for (let bits = 0; bits < 2 ** letters.length; bits++) {
      const kind = [...letters].map((letter, i) => Math.floor(bits / 2 ** i) % 2 ? letter.toUpperCase() : letter).join('');
      names.add(fileName({ group: 'a.io', kind, name: 'x' }));
    }
    expect(names.size).toBe(256);
    expect(names).toContain('podgroup.a.io.x.yaml');
  });
});

describe('long names', () => {
  test('up to 200 bytes are whole', () => {
    const name = 'a'.repeat(200 - 'configmap..yaml'.length);
    expect(fileName(id('ConfigMap', name, STACK), STACK)).toBe(`configmap.${name}.yaml`);
    expect(fileName(id('ConfigMap', `${name}a`, STACK), STACK)).toMatch(/^configmap\.a{177}-[0-9a-f]{8}\.yaml$/);
  });

  test('a cut one has the hash of the whole', () => {
    expect(fileName(id('ConfigMap', `${'a'.repeat(252)}b`, STACK), STACK)).toBe(`configmap.${'a'.repeat(177)}-2b4cf744.yaml`);
    expect(fileName(id('ConfigMap', `${'a'.repeat(252)}c`, STACK), STACK)).toBe(`configmap.${'a'.repeat(177)}-5eaab94b.yaml`);
  });

  test('every field may be long', () => {
    const long = '\u{1F600}/'.repeat(100);
    const name = fileName({ group: long, kind: long, name: long, namespace: long }, STACK);
    expect(name).toMatch(/^kind---d83d--de00--2f-[a-z0-9-]*-[0-9a-f]{8}\.yaml$/);
    expect(name).toHaveLength(201);
  });
});

describe('no two objects share a file', () => {
  const KINDS = ['Foo', 'FOO', 'foo', 'FoO', 'Event', 'Ingress', 'ConfigMap', 'Configmap', 'CustomResourceDefinition', 'APIService', 'Con', '', 'kind', 'Kind', 'a.b', 'A-b', '-', 'É'];
  const GROUPS = ['', '0', 'io', 'a', 'a.io', 'io.a', 'b.a.io', 'io.io', '-', '-0', '.', 'A.io', 'apps', 'events.k8s.io', 'networking.k8s.io', 'apiextensions.k8s.io', 'extensions', 'io.-.a', '-.io'];
  const NAMES = [
    '', '0', '-', '-0', '--', '.', '..', 'a', 'b', 'A', 'io', 'a.io', 'io.a', 'a.b', 'a.-.b', '-.a', 'a.-', 'a:', 'a-3a-', '-a-3a-', 'é', 'e\u0301', 'É', '\uD83D', '\uFFFD', 'a/b', 'extensions', 'yaml', 'a.yaml', '-2e-',
  ];
  const key = ({ group, kind, name, namespace }: ObjectId) => JSON.stringify([group, kind, name, namespace ?? STACK]);

  test('of all that can be made of tricky fields', () => {
    const owners = new Map<string, string>();
    for (const group of GROUPS) {
      for (const kind of KINDS) {
        for (const name of NAMES) {
          for (const namespace of [undefined, ...NAMES]) {
            const object = { group, kind, name, namespace };
            const file = fileName(object, STACK);
            const owner = owners.get(file);
            if (owner !== undefined && owner !== key(object)) throw new Error(`${file}: ${owner} and ${key(object)}`);
            owners.set(file, key(object));
          }
        }
      }
    }
    expect(owners.size).toBe(GROUPS.length * KINDS.length * NAMES.length * (NAMES.length + 1));
  });

  const part = fc.constantFrom(
    'a', 'b', 'A', 'io', 'com', 'x', '-', '--', '.', ':', '-.', '.-', '.-.', '-0', '-3a-', '3a', '0', 'é', 'e\u0301', '\u{1F600}', '\uD83D', '/', '\\',
    '\uFB01', 'ß', 'ı', '\u212A', 'aaaaaaaaaaaaaaaaaaaaaaaa',
  );
  const field = fc.array(part, { maxLength: 5 }).map((parts) => parts.join(''));
  const ids: fc.Arbitrary<ObjectId> = fc.record({
    group: fc.oneof(fc.constantFrom(...GROUPS), field),
    kind: fc.oneof(fc.constantFrom(...KINDS), field),
    name: fc.oneof(fc.constantFrom(...NAMES), field, fc.string({ unit: 'binary', maxLength: 300 })),
    namespace: fc.option(fc.oneof(fc.constantFrom(...NAMES, STACK), field), { nil: undefined }),
  });

  test('of any, on any file system', () => {
    const owners = new Map<string, string>();
    fc.assert(fc.property(ids, (object) => {
      const file = fileName(object, STACK);
      // Lower-case ASCII alone: folding case or normalising Unicode changes nothing.
      expect(file).toMatch(/^[a-z0-9](?:[a-z0-9-]|\.(?!\.))*\.yaml$/);
      expect(file.length).toBeLessThanOrEqual(201);
      expect(file.split('.').length).toBeGreaterThan(2);
      expect(file).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)\./);
      const owner = owners.get(file);
      if (owner !== undefined) expect(owner).toBe(key(object));
      owners.set(file, key(object));
      expect(fileName({ ...object }, STACK)).toBe(file);
    }), { numRuns: 20_000, seed: 30 });
    expect(owners.size).toBeGreaterThan(15_000);
  });

  test('of two that differ in little', () => {
    fc.assert(fc.property(ids, ids, fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), (a, b, [group, kind, name, namespace]) => {
      const mixed = {
        group: (group ? a : b).group, kind: (kind ? a : b).kind, name: (name ? a : b).name, namespace: (namespace ? a : b).namespace,
      };
      expect(fileName(a, STACK) === fileName(mixed, STACK)).toBe(key(a) === key(mixed));
    }), { numRuns: 10_000, seed: 31 });
  });
});

describe('what a controller would misread', () => {
  test.each([
    ['Chart', 'x'], ['ConfigMap', 'Chart'], ['ConfigMap', 'Chart.yaml'], ['ConfigMap', 'kustomization.yaml'], ['kustomize.config.k8s.io/Kustomization', ''],
    ['', '.argocd-source'], ['.argocd-source', '.argocd-source-shop'], ['ConfigMap', '.git'],
  ])('is not what %j %j gives', (groupKind, name) => {
    for (const namespace of [undefined, '', 'Chart', 'kustomization', 'kustomization.yaml']) {
      const file = fileName(id(groupKind, name, namespace), STACK);
      expect(file).not.toMatch(/Chart\.yaml$|^kustomization\.ya?ml$|^Kustomization$|^\./);
      expect(file.endsWith('.yaml')).toBe(true);
    }
  });
});
