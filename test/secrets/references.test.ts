import { ManifestChecker } from '../../src';
import { CheckedObject, UNKNOWN_NAMESPACE } from '../../src/checks/checked-object';
import type { ReferenceSink } from '../../src/checks/reference';
import { readManifests } from '../../src/core/manifest-yaml';
import { SECRETS_REFERENCES } from '../../src/secrets/references';

/** In place of the namespace of an object that has none. */
const NONE = '-';

/** What an object names, makes and opens, one line each. */
function told(yaml: string, home = 'shop', isNamespaceOpen = false): string[] {
  const namespace = home === NONE ? undefined : home;
  const lines: string[] = [];
  const sink: ReferenceSink = {
    uses: (field, type, space, name, more) => lines.push(`${field} → ${type} ${space ?? '-'}/${name}${more?.key === undefined ? '' : ` ${more.key}`}${more?.ifMissing ? ` (${more.ifMissing})` : ''}`),
    makes: ({ type, namespace: space, name, keys }) => lines.push(`makes ${type} ${space ?? '-'}/${name} ${keys ? keys.join(',') : '?'}`),
    opens: (space) => lines.push(`opens ${space ?? 'everything'}`),
  };
  const { documents } = readManifests(yaml);
  const object = CheckedObject._of({ manifest: documents[0].value as Record<string, unknown>, namespace, isNamespaceOpen, clusters: ['prod'] });
  const extractors = SECRETS_REFERENCES.filter(({ types }) => types.includes(object._type));
  expect(extractors).toHaveLength(1);
  extractors[0].extract(object, sink, { find: () => undefined, isOwn: () => false });
  return lines;
}

const headed = (apiVersion: string, kind: string, spec: string, name = 'db') => `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { name: ${name} }\nspec:\n${spec}`;
const external = (spec: string, name?: string) => told(headed('external-secrets.io/v1', 'ExternalSecret', spec, name));

describe('a SealedSecret', () => {
  const sealed = (spec: string, name?: string) => headed('bitnami.com/v1alpha1', 'SealedSecret', spec, name);

  test('makes the Secret of its name, with the sealed keys and those of the template', () => {
    expect(told(sealed('  encryptedData: { password: x, user: y }\n  template: { data: { url: "{{ .user }}", user: z }, metadata: { name: other } }'))).toEqual([
      'makes /Secret shop/db password,user,url',
    ]);
  });

  test('makes it wherever a kustomization puts it', () => {
    expect(told(sealed('  encryptedData: { a: x }'), NONE, true)).toEqual([`makes /Secret ${UNKNOWN_NAMESPACE}/db a`]);
  });

  test('of the old form has keys that nobody knows', () => {
    expect(told(sealed('  encryptedData: {}\n  data: x'))).toEqual(['makes /Secret shop/db ?']);
  });

  test('whose name is filled in later makes a Secret that nobody knows', () => {
    expect(told(sealed('  encryptedData: { a: x }', '"${NAME}-db"'))).toEqual(['opens shop']);
  });
});

describe('an ExternalSecret', () => {
  test('reads its store and makes the Secret of its name', () => {
    expect(external('  secretStoreRef: { name: vault }\n  data:\n  - { secretKey: password, remoteRef: { key: shop/db } }\n')).toEqual([
      'spec.secretStoreRef → external-secrets.io/SecretStore shop/vault',
      'makes /Secret shop/db password',
    ]);
  });

  test('reads the store of the cluster, and makes the Secret that the target names', () => {
    expect(external('  secretStoreRef: { name: vault, kind: ClusterSecretStore }\n  target: { name: login }\n  data: [{ secretKey: a, remoteRef: { key: x } }]')).toEqual([
      'spec.secretStoreRef → external-secrets.io/ClusterSecretStore -/vault',
      'makes /Secret shop/login a',
    ]);
  });

  test('reads stores and generators of single values', () => {
    expect(external(`
  data:
  - { secretKey: a, remoteRef: { key: x }, sourceRef: { storeRef: { name: one } } }
  dataFrom:
  - { extract: { key: y }, sourceRef: { storeRef: { name: two, kind: ClusterSecretStore } } }
  - sourceRef: { generatorRef: { kind: Password, name: random } }
  - sourceRef: { generatorRef: { apiVersion: generators.external-secrets.io/v1alpha1, kind: ClusterGenerator, name: token } }
`)).toEqual([
      'spec.data[0].sourceRef.storeRef → external-secrets.io/SecretStore shop/one',
      'spec.dataFrom[0].sourceRef.storeRef → external-secrets.io/ClusterSecretStore -/two',
      'spec.dataFrom[1].sourceRef.generatorRef → generators.external-secrets.io/Password shop/random',
      'spec.dataFrom[2].sourceRef.generatorRef → generators.external-secrets.io/ClusterGenerator -/token',
      'makes /Secret shop/db ?',
    ]);
  });

  const DATA = '  data: [{ secretKey: a, remoteRef: { key: x } }]\n';

  test.each([
    ['a template that replaces', `${DATA}  target: { template: { data: { url: "{{ .a }}" } } }`, ['makes /Secret shop/db url']],
    ['a template that is merged', `${DATA}  target: { template: { mergePolicy: Merge, data: { url: "{{ .a }}" } } }`, ['makes /Secret shop/db a,url']],
    ['a template without data', `${DATA}  target: { template: { type: Opaque, metadata: { labels: { a: b } } } }`, ['makes /Secret shop/db a']],
    ['a template that replaces what nobody knows', '  dataFrom: [{ extract: { key: x } }]\n  target: { template: { data: { url: "{{ .a }}" } } }', ['makes /Secret shop/db url']],
    ['a template that is merged with what nobody knows', '  dataFrom: [{ extract: { key: x } }]\n  target: { template: { mergePolicy: Merge, data: { url: b } } }', ['makes /Secret shop/db ?']],
    [
      'a template from a ConfigMap', `${DATA}  target: { template: { templateFrom: [{ configMap: { name: t, items: [{ key: one }, { key: two }] } }] } }`,
      ['spec.target.template.templateFrom[0].configMap → /ConfigMap shop/t one', 'spec.target.template.templateFrom[0].configMap → /ConfigMap shop/t two', 'makes /Secret shop/db ?'],
    ],
    [
      'a template of annotations', `${DATA}  target: { template: { data: { b: c }, templateFrom: [{ target: Annotations, secret: { name: t } }] } }`,
      ['spec.target.template.templateFrom[0].secret → /Secret shop/t', 'makes /Secret shop/db b'],
    ],
    ['a text as template', `${DATA}  target: { template: { templateFrom: [{ literal: "a: b" }] } }`, ['makes /Secret shop/db ?']],
    ['creationPolicy None', `${DATA}  target: { creationPolicy: None }`, []],
    ['creationPolicy Orphan', `${DATA}  target: { creationPolicy: Orphan }`, ['makes /Secret shop/db a']],
    ['creationPolicy Merge', `${DATA}  target: { name: theirs, creationPolicy: Merge }`, ['spec.target → /Secret shop/theirs (warning)']],
    ['creationPolicy CreateOrMerge', `${DATA}  target: { creationPolicy: CreateOrMerge }`, ['makes /Secret shop/db ?']],
    ['another kind', `${DATA}  target: { manifest: { apiVersion: v1, kind: ConfigMap } }`, ['makes /ConfigMap shop/db a']],
    ['another kind of another group', `${DATA}  target: { manifest: { apiVersion: acme.dev/v1, kind: Login } }`, ['makes acme.dev/Login shop/db a']],
    ['a name that is filled in later', `${DATA}  target: { name: "\${NAME}" }`, ['opens shop']],
    ['a key that is filled in later', '  data: [{ secretKey: "${KEY}", remoteRef: { key: x } }]', ['makes /Secret shop/db ?']],
    ['a store that is filled in later', '  secretStoreRef: { name: "${STORE}" }\n  dataFrom: []', ['makes /Secret shop/db ']],
    ['nothing yet', '  target: {}', ['makes /Secret shop/db ']],
  ])('with %s', (_, spec, expected) => {
    expect(external(spec)).toEqual(expected);
  });
});

describe('a ClusterExternalSecret', () => {
  const cluster = (spec: string) => told(headed('external-secrets.io/v1', 'ClusterExternalSecret', spec), NONE);
  const SPEC = '  externalSecretSpec: { secretStoreRef: { kind: ClusterSecretStore, name: vault }, data: [{ secretKey: a, remoteRef: { key: x } }] }\n';

  test('makes its Secret in the namespaces that it lists', () => {
    expect(cluster(`${SPEC}  namespaces: [shop, pay]\n  externalSecretName: login`)).toEqual([
      'spec.externalSecretSpec.secretStoreRef → external-secrets.io/ClusterSecretStore -/vault',
      'makes external-secrets.io/ExternalSecret shop/login ?',
      'makes /Secret shop/login a',
      'makes external-secrets.io/ExternalSecret pay/login ?',
      'makes /Secret pay/login a',
    ]);
  });

  test('may make it anywhere where labels choose', () => {
    expect(cluster(`${SPEC}  namespaceSelectors: [{ matchLabels: { a: b } }]`)).toEqual([
      'spec.externalSecretSpec.secretStoreRef → external-secrets.io/ClusterSecretStore -/vault',
      `makes external-secrets.io/ExternalSecret ${UNKNOWN_NAMESPACE}/db ?`,
      `makes /Secret ${UNKNOWN_NAMESPACE}/db a`,
    ]);
  });

  test('says nothing of stores in namespaces that nobody knows', () => {
    expect(cluster('  externalSecretSpec: { secretStoreRef: { name: vault }, target: { name: "${X}" } }\n  namespaceSelectors: []')).toEqual([
      `makes external-secrets.io/ExternalSecret ${UNKNOWN_NAMESPACE}/db ?`,
      'opens everything',
    ]);
  });
});

describe('a PushSecret', () => {
  const push = (spec: string, kind = 'PushSecret', home = 'shop') => told(headed('external-secrets.io/v1alpha1', kind, spec), home);

  test('reads keys of its Secret and writes to stores', () => {
    expect(push('  secretStoreRefs: [{ name: vault }, { name: aws, kind: ClusterSecretStore }, { labelSelector: {} }]\n  selector: { secret: { name: login } }\n  data: [{ match: { secretKey: a, remoteRef: { remoteKey: x } } }, { match: { remoteRef: { remoteKey: y } } }]\n  dataTo: [{ storeRef: { name: more } }]')).toEqual([
      'spec.secretStoreRefs[0] → external-secrets.io/SecretStore shop/vault',
      'spec.secretStoreRefs[1] → external-secrets.io/ClusterSecretStore -/aws',
      'spec.dataTo[0].storeRef → external-secrets.io/SecretStore shop/more',
      'spec.selector.secret.name → /Secret shop/login',
      'spec.data[0].match.secretKey → /Secret shop/login a',
    ]);
  });

  test('with a template has keys of its own', () => {
    expect(push('  selector: { secret: { name: login } }\n  template: { data: { a: b } }\n  data: [{ match: { secretKey: a, remoteRef: { remoteKey: x } } }]')).toEqual(['spec.selector.secret.name → /Secret shop/login']);
  });

  test('takes a generator instead', () => {
    expect(push('  selector: { generatorRef: { kind: UUID, name: id } }')).toEqual(['spec.selector.generatorRef → generators.external-secrets.io/UUID shop/id']);
  });

  test('of the cluster names what belongs to no namespace', () => {
    expect(push('  pushSecretSpec: { secretStoreRefs: [{ name: a }, { name: b, kind: ClusterSecretStore }], selector: { secret: { name: login } } }', 'ClusterPushSecret', NONE)).toEqual([
      'spec.pushSecretSpec.secretStoreRefs[1] → external-secrets.io/ClusterSecretStore -/b',
    ]);
  });
});

describe('a store', () => {
  const store = (provider: string, kind = 'SecretStore', home = 'shop') => told(headed('external-secrets.io/v1', kind, `  provider: ${provider}`), home);

  test.each([
    ['aws', '{ aws: { region: eu-central-1, auth: { secretRef: { accessKeyIDSecretRef: { name: aws, key: id }, secretAccessKeySecretRef: { name: aws, key: secret } } } } }', [
      'spec.provider.aws.auth.secretRef.accessKeyIDSecretRef → /Secret shop/aws id (warning)',
      'spec.provider.aws.auth.secretRef.secretAccessKeySecretRef → /Secret shop/aws secret (warning)',
    ]],
    ['vault by Kubernetes', '{ vault: { server: x, path: kv, caProvider: { type: ConfigMap, name: ca, key: ca.crt }, auth: { kubernetes: { mountPath: k, role: r, serviceAccountRef: { name: eso }, secretRef: { name: sa } } } } }', [
      'spec.provider.vault.caProvider → /ConfigMap shop/ca ca.crt (warning)',
      'spec.provider.vault.auth.kubernetes.serviceAccountRef → /ServiceAccount shop/eso (warning)',
      'spec.provider.vault.auth.kubernetes.secretRef → /Secret shop/sa (warning)',
    ]],
    ['azure', '{ azurekv: { vaultUrl: x, authSecretRef: { clientId: { name: az, key: id } } } }', ['spec.provider.azurekv.authSecretRef.clientId → /Secret shop/az id (warning)']],
    ['kubernetes', '{ kubernetes: { remoteNamespace: a, server: { caProvider: { type: Secret, name: ca, key: x } }, auth: { serviceAccount: { name: eso } } } }', [
      'spec.provider.kubernetes.server.caProvider → /Secret shop/ca x (warning)',
      'spec.provider.kubernetes.auth.serviceAccount → /ServiceAccount shop/eso (warning)',
    ]],
    ['gcp by a ConfigMap', '{ gcpsm: { auth: { workloadIdentityFederation: { credConfig: { name: c, key: k } } } } }', ['spec.provider.gcpsm.auth.workloadIdentityFederation.credConfig → /ConfigMap shop/c k (warning)']],
    ['a webhook', '{ webhook: { url: x, secrets: [{ name: auth, secretRef: { name: hook, key: k } }] } }', ['spec.provider.webhook.secrets[0].secretRef → /Secret shop/hook k (warning)']],
    ['names that are filled in later', '{ gitlab: { auth: { SecretRef: { accessToken: { name: "${X}", key: k } } } } }', []],
    ['names of something else', '{ onepasswordSDK: { vault: v, integrationInfo: { name: eso, version: v1 }, auth: { serviceAccountSecretRef: { name: op, key: t } } } }', ['spec.provider.onepasswordSDK.auth.serviceAccountSecretRef → /Secret shop/op t (warning)']],
    ['nothing', '{ fake: { data: [{ key: a, value: b }] } }', []],
  ])('of %s', (_, provider, expected) => {
    expect(store(provider)).toEqual(expected);
  });

  test('of the cluster takes the namespace that it names, and otherwise that of whoever uses it', () => {
    expect(store('{ doppler: { auth: { secretRef: { dopplerToken: { name: d, key: t, namespace: eso } } } }, x: { secretRef: { name: mine } } }', 'ClusterSecretStore', NONE)).toEqual([
      'spec.provider.doppler.auth.secretRef.dopplerToken → /Secret eso/d t (warning)',
    ]);
  });

  test('generators log in likewise', () => {
    expect(told(headed('generators.external-secrets.io/v1alpha1', 'GithubAccessToken', '  appID: "1"\n  auth: { privateKey: { secretRef: { name: gh, key: pem } } }'))).toEqual([
      'spec.auth.privateKey.secretRef → /Secret shop/gh pem (warning)',
    ]);
    expect(told(headed('generators.external-secrets.io/v1alpha1', 'ClusterGenerator', '  kind: Webhook\n  generator: { webhookSpec: { secrets: [{ name: a, secretRef: { name: hook, key: k, namespace: eso } }] } }'), NONE)).toEqual([
      'spec.generator.webhookSpec.secrets[0].secretRef → /Secret eso/hook k (warning)',
    ]);
  });
});

describe('other makers of Secrets', () => {
  const vault = (kind: string, spec: string) => told(headed('secrets.hashicorp.com/v1beta1', kind, spec));

  test('Vault\'s operator makes its destination', () => {
    expect(vault('VaultStaticSecret', '  vaultAuthRef: auth\n  destination: { name: login, create: true }\n  rolloutRestartTargets: [{ kind: Deployment, name: web }, { kind: argo.Rollout, name: api }, { kind: Job, name: x }]')).toEqual([
      'makes /Secret shop/login ?',
      'spec.vaultAuthRef → secrets.hashicorp.com/VaultAuth shop/auth (warning)',
      'spec.rolloutRestartTargets[0] → apps/Deployment shop/web (warning)',
      'spec.rolloutRestartTargets[1] → argoproj.io/Rollout shop/api (warning)',
    ]);
  });

  test('Vault\'s operator fills a Secret that is there', () => {
    expect(vault('VaultDynamicSecret', '  vaultAuthRef: vault/auth\n  destination: { name: login }')).toEqual([
      'spec.destination.name → /Secret shop/login (warning)',
      'spec.vaultAuthRef → secrets.hashicorp.com/VaultAuth vault/auth (warning)',
    ]);
    expect(vault('VaultPKISecret', '  destination: { name: "${X}", create: true }')).toEqual(['opens shop']);
  });

  test('Vault\'s operator logs in', () => {
    expect(vault('VaultAuth', '  vaultConnectionRef: vault\n  method: kubernetes\n  kubernetes: { role: r, serviceAccount: web }')).toEqual([
      'spec.vaultConnectionRef → secrets.hashicorp.com/VaultConnection shop/vault (warning)',
      'spec.kubernetes.serviceAccount → /ServiceAccount shop/web (warning)',
    ]);
    expect(vault('VaultConnection', '  address: https://vault\n  caCertSecretRef: ca')).toEqual(['spec.caCertSecretRef → /Secret shop/ca (warning)']);
  });

  test('the CSI driver makes the Secrets of a class', () => {
    expect(told(headed('secrets-store.csi.x-k8s.io/v1', 'SecretProviderClass', '  provider: azure\n  secretObjects:\n  - { secretName: login, type: Opaque, data: [{ objectName: p, key: password }] }\n  - { secretName: "${X}", type: Opaque }'))).toEqual([
      'makes /Secret shop/login password',
      'opens shop',
    ]);
  });
});

test('keys of a Secret that a SealedSecret makes are known to who reads them', () => {
  const { documents } = readManifests(`
apiVersion: external-secrets.io/v1
kind: SecretStore
metadata: { name: vault, namespace: shop }
spec: { provider: { fake: { data: [{ key: a, value: b }] } } }
---
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: { name: db, namespace: shop }
spec: { secretStoreRef: { name: valt }, data: [{ secretKey: password, remoteRef: { key: x } }] }
---
apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop }
spec:
  containers:
  - name: web
    image: web:1
    env:
    - { name: GOOD, valueFrom: { secretKeyRef: { name: db, key: password } } }
    - { name: BAD, valueFrom: { secretKeyRef: { name: db, key: pasword } } }
`);
  const findings = new ManifestChecker({ complete: true }).checkObjects(documents.map(({ value }) => value));
  const references = findings.filter(({ ruleId }) => ['fleet/missing-reference', 'fleet/missing-key'].includes(ruleId));
  expect(references.map(({ ruleId, severity, field }) => `${severity} ${ruleId} ${field}`)).toEqual([
    'error fleet/missing-reference spec.secretStoreRef',
    expect.stringMatching(/^error fleet\/missing-key spec\.containers\[0\]\.env\[1\]/),
  ]);
});
