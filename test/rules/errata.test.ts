/*
 * Mistakes that documents about GitOps hand on to each other, E1 to E31. Each is held against what a stranger would use: manifests and folders
 * against the checks, and, where the mistake is one of typing, a program against the compiler. What is a command or a claim can be in no manifest.
 */
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import * as ts from 'typescript';
import { ManifestChecker, Tier } from '../../src';

interface Caught {
  readonly files: Record<string, string>;
  readonly tier?: Tier;
  /** Findings that must be among those that are found, as `severity id`. */
  readonly by: string[];
}

const workload = (containers: string) => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: ${containers}
`;

const generated = (generators: string, more = '', spec = 'destination: { name: in-cluster, namespace: shop }') => `
apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata: { name: shop, namespace: argocd }
spec:
  ${more}
  generators: ${generators}
  template:
    metadata: { name: '{{.name}}-shop', labels: { environment: production } }
    spec: { project: shop, source: { repoURL: https://github.com/acme/shop, path: deploy, targetRevision: v1.2.3 }, ${spec} }
`;

const policy = (csv: string) => `
apiVersion: v1
kind: ConfigMap
metadata: { name: argocd-rbac-cm, namespace: argocd, labels: { app.kubernetes.io/part-of: argocd } }
data:
  policy.csv: ${JSON.stringify(csv)}
`;

const analysis = `
apiVersion: argoproj.io/v1alpha1
kind: AnalysisTemplate
metadata: { name: success-rate, namespace: shop }
spec:
  args: [{ name: service-name }]
  metrics:
    - name: success-rate
      interval: 5m
      successCondition: len(result) > 0 && result[0] >= 0.95
      provider: { prometheus: { address: http://prometheus:9090, query: 'up{service="{{args.service-name}}"}' } }
`;
const rollout = (steps: string) => `
apiVersion: argoproj.io/v1alpha1
kind: Rollout
metadata: { name: web, namespace: shop }
spec:
  replicas: 5
  selector: { matchLabels: { app: web } }
  strategy: { canary: { steps: ${steps} } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: web, image: registry.example.com/web:1.2.3 }] }
`;

const kustomization = (name: string, more: string) => `
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: ${name}, namespace: flux-system }
spec: { interval: 10m, prune: true, sourceRef: { kind: GitRepository, name: shop }, ${more} }
---`;

const plain = (value: string, more = '') => `apiVersion: v1\nkind: Secret\nmetadata: { name: login, namespace: shop }\n${more}stringData:\n  password: ${value}\n`;
const SEALED_WITH_SOPS = 'ENC[AES256_GCM,data:oYyi,iv:MyIDYbT718JRr11QtBkcj3Dwm4k1aCGZBVeZf0EyV8o=,tag:t5z2Z023Up0kxwCgw1gNxg==,type:str]';

const CAUGHT: Record<string, Caught[]> = {
  E1: [
    { files: { 'set.yaml': generated('[{ cluster: { selector: { matchLabels: { environment: production } } } }]') }, by: ['error schema/unknown-field'] },
    { files: { 'set.yaml': generated('[{ matrix: { generators: [{ matrix: { generators: [{ cluster: {} }, { list: { elements: [{ name: a }] } }] } }, { list: { elements: [{ name: a }] } }] } }]') }, by: ['error argocd/unknown-generator'] },
  ],
  E2: [{ files: { 'set.yaml': generated('[{ list: { elements: [{ name: a }] } }]') }, by: ['error argocd/template-syntax'] }],
  E3: [{ files: { 'set.yaml': `${generated('[{ list: { elements: [] } }]', 'goTemplate: true')}      syncPolicy:\n        {{- if eq .name "a" }}\n        automated: {}\n        {{- end }}\n` }, by: ['error yaml/unreadable'] }],
  E4: [{
    files: {
      'set.yaml': generated(
        '[{ list: { elements: [{ name: a }] } }]',
        'goTemplate: true\n  goTemplateOptions: [missingkey=error]\n  strategy: { type: RollingSync, rollingSync: { steps: [{ matchExpressions: [{ key: environment, operator: In, values: [production] }], maxUpdate: 0 }] } }',
        'destination: { name: in-cluster, namespace: shop }, syncPolicy: { automated: { selfHeal: true } }',
      ),
    },
    by: ['warning argocd/rolling-sync'],
  }],
  E5: [{
    files: {
      'release.yaml': 'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: { name: redis, namespace: shop }\n'
        + 'spec: { interval: 10m, chart: { spec: { chart: redis, version: 20.1.0, sourceRef: { kind: OCIRepository, name: redis } } } }\n',
    },
    by: ['error schema/enum'],
  }],
  E6: [
    { files: { 'source.yaml': 'apiVersion: source.toolkit.fluxcd.io/v1\nkind: OC IRepository\nmetadata: { name: redis, namespace: shop }\n' }, by: ['error schema/type'] },
    {
      files: { 'source.yaml': 'apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: { name: redis, namespace: shop }\nspec: { interval: 10m, url: oci://ghcr.io/acme/redis, ref: { tag: latest }, verify: { provider: cosign } }\n' },
      tier: Tier.PRODUCTION,
      by: ['error flux/mutable-source'],
    },
  ],
  E7: [{ files: { 'rbac.yaml': policy('p, role:dev, applications/resources, *, dev/*/Deployment/*, allow\n') }, by: ['error argocd/rbac-policy'] }],
  E8: [
    { files: { 'params.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: argocd-cmd-params-cm, namespace: argocd, labels: { app.kubernetes.io/part-of: argocd } }\ndata:\n  resource.exclusions: "[]"\n' }, by: ['error argocd/misplaced-setting'] },
    { files: { 'cm.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: argocd-cm, namespace: argocd, labels: { app.kubernetes.io/part-of: argocd } }\ndata:\n  resource.exclusions: |\n    - apiGroups: [coordination.k8s.io]\n      kinds: [Lease]\n' }, by: ['warning argocd/resource-exclusions'] },
  ],
  E13: [{ files: { 'a.yaml': kustomization('shop', 'path: ./deploy, force: true') }, tier: Tier.PRODUCTION, by: ['warning flux/force-recreate'] }],
  E14: [{ files: { 'a.yaml': `${kustomization('base', 'path: ./k8s/base')}${kustomization('dev', 'path: ./k8s/overlays/dev, targetNamespace: dev')}` }, by: ['warning fleet/delivers-base'] }],
  E16: [
    { files: { 'kustomization.yaml': 'resources: []\ncommonLabels: { app: web }\n' }, by: ['warning kustomize/deprecated-field'] },
    { files: { 'kustomization.yaml': 'images: [{ name: web, newTag: 1.2.3, digest: "sha256:0123456789012345678901234567890123456789012345678901234567890123" }]\n' }, by: ['warning kustomize/ambiguous-image'] },
    { files: { 'kustomization.yaml': 'secretGenerator: [{ name: login, literals: [password=correct-horse-battery] }]\n' }, by: ['error secrets/plain-secret-generator'] },
    { files: { 'psp.yaml': 'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata: { name: restricted }\nspec: {}\n' }, by: ['error schema/unserved-version'] },
    { files: { 'web.yaml': workload('{ containers: [{ name: web, image: "myapp:latest" }] }') }, tier: Tier.PRODUCTION, by: ['warning kubernetes/mutable-image'] },
  ],
  E17: [
    { files: { 'any-name.yaml': plain('correct-horse-battery') }, by: ['error secrets/plain-secret'] },
    { files: { 'age.yaml': plain(`AGE-SECRET-KEY-1${'Q'.repeat(58)}`) }, by: ['error secrets/machinery-key'] },
  ],
  // That a rule of .sops.yaml matches too much shows in nothing but what it leaves: files beside the encrypted ones, and values that are not encrypted.
  E18: [
    { files: { 'login.enc.yaml': plain(SEALED_WITH_SOPS), 'login.yaml': plain('correct-horse-battery') }, by: ['error secrets/plain-secret'] },
    { files: { 'login.yaml': plain(`${SEALED_WITH_SOPS}\n  user: correct-horse-battery`) }, by: ['error secrets/partly-encrypted'] },
  ],
  E19: [{ files: { 'a.yaml': `${analysis}---${rollout('[{ analysis: { templates: [{ templateName: success-rate }], args: [{ name: service-name, value: web }] } }]')}` }, by: ['warning rollouts/endless-analysis'] }],
  E20: [
    { files: { 'a.yaml': `${analysis}---${rollout('[{ analysis: { templates: [{ templateName: success-rate }] } }]')}` }, by: ['warning rollouts/missing-argument'] },
    { files: { 'a.yaml': rollout('[{ setWeight: 5 }, { pause: {} }]') }, by: ['warning rollouts/replica-weights'] },
  ],
  E21: [{
    files: {
      'canary.yaml': 'apiVersion: flagger.app/v1beta1\nkind: Canary\nmetadata: { name: web, namespace: shop }\n'
        + 'spec:\n  targetRef: { apiVersion: apps/v1, kind: Deployment, name: web }\n  service: { port: 80 }\n  strategy: { type: bluegreen }\n  analysis: { interval: 1m, threshold: 5, iterations: 10 }\n',
    },
    by: ['error schema/unknown-field'],
  }],
  E22: [
    { files: { 'kustomization.yaml': 'resources: ["https://github.com/argoproj/argo-rollouts//manifests/cluster-install"]\n' }, by: ['warning kustomize/unpinned-remote-base'] },
    {
      files: {
        'release.yaml': 'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: { name: flagger, namespace: shop }\n'
          + 'spec: { interval: 10m, chart: { spec: { chart: flagger, sourceRef: { kind: HelmRepository, name: flagger } } } }\n',
      },
      tier: Tier.PRODUCTION,
      by: ['error flux/mutable-source'],
    },
  ],
  E23: [{
    files: {
      'app.yaml': 'apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: shop, namespace: argocd }\n'
        + 'spec: { project: shop, source: { repoURL: https://github.com/acme/shop, path: deploy }, destination: { name: in-cluster }, syncPolicy: { syncWindows: [{ kind: allow }] } }\n',
    },
    by: ['error schema/unknown-field'],
  }],
  E24: [{ files: { 'rbac.yaml': policy('p, role:dev, applications, *, */dev, allow\n') }, by: ['warning argocd/rbac-policy'] }],
  E26: [{
    files: {
      'ingress.yaml': 'apiVersion: networking.k8s.io/v1\nkind: Ingress\n'
        + 'metadata: { name: argocd, namespace: argocd, annotations: { nginx.ingress.kubernetes.io/ssl-passthrough: "true" } }\n'
        + 'spec:\n  tls: [{ hosts: [argo.example.com], secretName: argocd-server-tls }]\n'
        + '  rules: [{ host: argo.example.com, http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: argocd-server, port: { name: https } } } }] } }]\n',
    },
    by: ['warning argocd/passthrough-secret'],
  }],
  E30: [
    { files: { 'settings.yaml': plain('correct-horse-battery') }, by: ['error secrets/plain-secret'] },
    { files: { 'my-secret.yaml': plain(SEALED_WITH_SOPS, 'sops: { mac: "ENC[x]", lastmodified: "2026-01-01T00:00:00Z" }\n') }, by: [] },
  ],
};

/** Programs that must not compile, with the compiler's complaint. */
const REFUSED: Record<string, { readonly program: string; readonly code: number }> = {
  // An environment is a folder on the one branch that the app is committed to, so environments cannot sync from each other's branches.
  E15: { program: 'new Environment(app, \'dev\', { clusters: [Cluster.named(\'dev\')], delivery: Delivery.flux(), branch: \'staging\' });', code: 2353 },
  E23: { program: 'ArgoSyncPolicy.automated({ syncWindows: [] });', code: 2353 },
};

/** Commands and claims, which no manifest and no construct can hold. */
const SPOKEN = ['E9', 'E10', 'E11', 'E12', 'E25', 'E27', 'E28', 'E29', 'E31'];

test('the table speaks of every one', () => {
  const all = Array.from({ length: 31 }, (_, i) => `E${i + 1}`);
  expect(new Set([...Object.keys(CAUGHT), ...Object.keys(REFUSED), ...SPOKEN])).toEqual(new Set(all));
});

test.each(Object.entries(CAUGHT).flatMap(([number, cases]) => cases.map((one, i) => [`${number}, case ${i + 1}`, one] as const)))('%s is found', (_, { files, tier, by }) => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cdk8s-gitops-'));
  for (const [file, text] of Object.entries(files)) fs.writeFileSync(path.join(folder, file), text);
  const found = new ManifestChecker({ tier }).checkFolder(folder).map(({ severity, ruleId }) => `${severity} ${ruleId}`);
  if (by.length === 0) expect(found).toEqual([]);
  else expect(found).toEqual(expect.arrayContaining(by));
});

test.each(Object.entries(REFUSED))('%s does not compile', (_, { program, code }) => {
  const file = path.join(__dirname, 'program.ts');
  const text = 'import { ArgoSyncPolicy, Cluster, Delivery, Environment, GitOpsApp, GitRepo } from \'../../src\';\n'
    + `const app = new GitOpsApp({ repo: GitRepo.at('https://github.com/acme/fleet') });\nvoid [ArgoSyncPolicy, Cluster, Delivery, Environment, app];\n${program}\n`;
  const options: ts.CompilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.Node16, moduleResolution: ts.ModuleResolutionKind.Node16, strict: true, noEmit: true, skipLibCheck: true, types: ['node'] };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (name) => name === file || fileExists.call(host, name);
  host.readFile = (name) => (name === file ? text : readFile.call(host, name));
  host.getSourceFile = (name, version, ...rest) => (
    name === file ? ts.createSourceFile(name, text, version) : getSourceFile.call(host, name, version, ...rest)
  );
  const compiled = ts.createProgram([file], options, host);
  expect(compiled.getSemanticDiagnostics(compiled.getSourceFile(file)).map((diagnostic) => diagnostic.code)).toEqual([code]);
});
