import { base64, joined } from './corpus/manifests';
import { found } from '../rules/check';

const WORD = joined('hun', 'ter2');
const SEALED = `AQA${'A'.repeat(363)}==`;
const ENCRYPTED = '"ENC[AES256_GCM,data:oYyi,iv:MyIDYbT718JRr11QtBkcj3Dwm4k1aCGZBVeZf0EyV8o=,tag:t5z2Z023Up0kxwCgw1gNxg==,type:str]"';
const REMEDY = 'seal it (SealedSecret) or have it fetched (ExternalSecret), and replace it wherever it is used, because Git keeps what was committed';

const secret = (values: string, metadata = '') => `apiVersion: v1\nkind: Secret\nmetadata: { name: db, namespace: shop${metadata} }\n${values}\n`;
const config = (data: string, metadata = '') => `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: web, namespace: shop${metadata} }\ndata:\n${data}\n`;
const sealed = (spec: string, metadata = '') => `apiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\nmetadata: { name: db, namespace: shop${metadata} }\nspec: ${spec}\n`;
const kustomization = (fields: string) => `apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n${fields}\n`;
const application = (spec: string, kind = 'Application', around: (spec: string) => string = (text) => text) => `apiVersion: argoproj.io/v1alpha1\nkind: ${kind}\nmetadata: { name: web, namespace: argocd }\nspec: ${around(`{ project: shop, destination: { name: in-cluster, namespace: shop }, ${spec} }`)}\n`;

describe('plain-secret', () => {
  const plain = (yaml: string) => found('secrets/plain-secret', yaml).filter((text) => !text.includes('secretGenerator'));

  test('names the keys, and no value', () => {
    expect(plain(secret('stringData: { username: shop, password: hunter2 }'))).toEqual([`error stringData holds the values of username, password in plain text; ${REMEDY}`]);
    expect(plain(secret(`data: { password: ${base64('hunter2')} }`))).toEqual([`error data holds the value of password in plain text, and base64 hides nothing; ${REMEDY}`]);
  });

  test('names some keys of many', () => {
    const keys = Array.from({ length: 10 }, (_, i) => `k${i}: v`).join(', ');
    expect(plain(secret(`stringData: { ${keys} }`))).toEqual([`error stringData holds the values of k0, k1, k2, k3, k4, k5, k6, k7 and 2 more in plain text; ${REMEDY}`]);
  });

  test('counts a key once that stands in both', () => {
    expect(plain(secret(`data: { a: ${base64('hunter2')} }\nstringData: { a: hunter2 }`))).toEqual([`error data and stringData hold the value of a in plain text, and base64 hides nothing; ${REMEDY}`]);
  });

  test('looks at what Argo CD reads', () => {
    const LABELS = ', labels: { argocd.argoproj.io/secret-type: repo-creds }';
    expect(plain(secret('stringData: { type: git, url: https://git.example.com, username: bot, password: hunter2 }', LABELS))).toEqual([`error stringData holds the value of password in plain text; ${REMEDY}`]);
    expect(plain(secret(`stringData: { type: git, url: "https://bot:${WORD}@git.example.com" }`, LABELS))).toEqual([`error stringData holds the value of url in plain text; ${REMEDY}`]);
    expect(plain(secret('stringData: { type: git, url: https://git.example.com, username: bot }', LABELS))).toEqual([]);
  });

  test.each([
    ['no values', 'type: Opaque'], ['null', 'data: null'], ['empty values', 'data: { a: "" }\nstringData: { b: " " }'], ['encrypted values', `stringData: { a: ${ENCRYPTED} }`], ['substitutions', 'stringData: { a: "${A}" }'],
    ['encoded substitutions', `data: { a: ${base64('${A}')} }`], ['substitutions in place of base64', 'data: { a: "${A}" }'], ['templates', 'stringData: { a: "{{ .a }}" }'], ['placeholders', 'stringData: { a: "<path:kv/data/x#a>" }'],
    ['placeholders in a text', 'stringData: { a: "user=shop;password=<path:kv/data/x#a>" }'], ['encoded placeholders', `data: { a: ${base64('<a>')} }`], ['an authority', `data: { ca.crt: ${base64('certificate')} }`],
    ['a public key', 'stringData: { key.pub: ssh-ed25519 AAAA }'], ['a token to be filled in', 'type: kubernetes.io/service-account-token'],
  ])('takes %s', (_, values) => {
    expect(plain(secret(values, ', annotations: { kubernetes.io/service-account.name: web }'))).toEqual([]);
  });
});

describe('partly-encrypted', () => {
  const partly = (yaml: string) => found('secrets/p', yaml);

  test('names each value that was left, and is the only one to speak', () => {
    expect(partly(secret(`stringData: { a: ${ENCRYPTED}, b: hunter2, "c.d": hunter2, e_unencrypted: shop, f: "" }`))).toEqual(['b', '["c.d"]'].map((key) => (
      `error stringData${key.startsWith('[') ? '' : '.'}${key} stands in plain text among values that SOPS has encrypted; encrypt the file with sops encrypt, with encrypted_regex "^(data|stringData)$", and replace the secret, because Git keeps what was committed`
    )));
  });

  test.each([['all encrypted', `data: { a: ${ENCRYPTED}, b: ${ENCRYPTED} }`], ['an authority beside', `stringData: { a: ${ENCRYPTED}, ca.crt: certificate }`]])('takes %s', (_, values) => {
    expect(partly(secret(values))).toEqual([]);
  });
});

describe('machinery-key', () => {
  const machinery = (yaml: string) => found('secrets/', yaml);
  const IDENTITY = joined('AGE-SECRET', '-KEY-1', 'Q7M2X4Z6T3R5W'.repeat(4));
  const said = (field: string, what: string) => `error ${field} is ${what}; bring it to the cluster without Git, and make a new one, because Git keeps what was committed`;

  test('finds keys of age, wherever they stand', () => {
    expect(machinery(secret(`stringData: { x: ${IDENTITY} }`))).toEqual([said('stringData.x', 'an age identity')]);
    expect(machinery(secret(`data: { x: ${base64(`# x\n${IDENTITY}`)} }`))).toEqual([said('data.x', 'an age identity')]);
    expect(machinery(config(`  keys.txt: |\n    # x\n    ${IDENTITY}`))).toEqual([said('data["keys.txt"]', 'an age identity')]);
  });

  test('finds what controllers look for by its name', () => {
    expect(machinery(secret('stringData: { prod.agekey: whatever, sops.vault-token: whatever, identity.asc: whatever }'))).toEqual([
      said('stringData["prod.agekey"]', 'the key that opens encrypted files'),
      said('stringData["sops.vault-token"]', 'the key that opens encrypted files'),
      said('stringData["identity.asc"]', 'the key that opens encrypted files'),
    ]);
    expect(machinery(secret(`type: kubernetes.io/tls\ndata: { tls.crt: ${base64('c')}, tls.key: ${base64('k')} }`, ', labels: { sealedsecrets.bitnami.com/sealed-secrets-key: "" }'))).toEqual([
      said('data["tls.key"]', 'the private key that opens sealed secrets'),
    ]);
  });

  test('speaks beside plain-secret of what else stands there', () => {
    expect(machinery(secret('stringData: { prod.agekey: whatever, password: hunter2 }'))).toEqual([
      said('stringData["prod.agekey"]', 'the key that opens encrypted files'),
      `error stringData holds the value of password in plain text; ${REMEDY}`,
    ]);
  });

  test.each([
    ['an encrypted key', secret(`stringData: { prod.agekey: ${ENCRYPTED} }`)], ['a recipient', config('  recipient: age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kdexample')],
    ['a kubeconfig without credentials', config('  kubeconfig: |\n    kind: Config\n    clusters: []\n    users:\n    - name: sso\n      user: { exec: { command: login } }')],
    ['a kubeconfig that names files', config('  kubeconfig: |\n    kind: Config\n    clusters: []\n    users:\n    - user: { client-key: /etc/key.pem, tokenFile: /var/run/secrets/kubernetes.io/serviceaccount/token }')],
  ])('takes %s', (_, yaml) => {
    expect(machinery(yaml)).toEqual([]);
  });
});

describe('leaked-value', () => {
  const leaked = (yaml: string) => found('secrets/leaked', yaml);
  const TOKEN = joined('gh', 'p_', 'Q7rT2mX9cV4bN8kL1pW6zY3dF5gH0jS2aE4u');

  test('proves tokens, and suspects keys', () => {
    expect(leaked(config(`  A: ${TOKEN}\n  DB_PASSWORD: hunter2\n  app.properties: |\n    x=1\n    db.password=hunter2\n    api.key=kJ8sLq0ZxPvB3nM9tRw2`))).toEqual([
      `error data.A holds a GitHub token in plain text; ${REMEDY}`,
      `warning data.DB_PASSWORD holds a password in plain text; ${REMEDY}`,
      `warning data["app.properties"] holds a password in plain text under "db.password"; ${REMEDY}`,
      `warning data["app.properties"] holds what looks like a generated secret in plain text under "api.key"; ${REMEDY}`,
    ]);
  });

  test('looks at every kind of container of every kind of workload', () => {
    const job = `
apiVersion: batch/v1
kind: CronJob
metadata: { name: web, namespace: shop }
spec:
  schedule: "0 0 * * *"
  jobTemplate:
    spec:
      template:
        metadata: { annotations: { note: ${TOKEN} } }
        spec:
          restartPolicy: Never
          initContainers: [{ name: a, image: a:1, env: [{ name: X, value: x }, { name: DB_PASSWORD, value: hunter2 }] }]
          containers: [{ name: b, image: b:1, command: [run, --password, hunter2], args: [--db-password=hunter2, --x=y] }]
`;
    expect(leaked(job)).toEqual([
      `error spec.jobTemplate.spec.template.metadata.annotations.note holds a GitHub token in plain text; ${REMEDY}`,
      `warning spec.jobTemplate.spec.template.spec.initContainers[0].env[1].value holds a password in plain text; ${REMEDY}`,
      `warning spec.jobTemplate.spec.template.spec.containers[0].command[2] holds a password in plain text; ${REMEDY}`,
      `warning spec.jobTemplate.spec.template.spec.containers[0].args[0] holds a password in plain text under "db-password"; ${REMEDY}`,
    ]);
  });

  test('looks at the annotations of anything', () => {
    const LAST = 'kubectl.kubernetes.io/last-applied-configuration';
    const applied = JSON.stringify({ apiVersion: 'v1', kind: 'Secret', stringData: { a: 'hunter2' } });
    expect(leaked(`apiVersion: v1\nkind: Namespace\nmetadata: { name: shop, annotations: { example.com/note: "${TOKEN}", ${LAST}: '${applied}' } }\n`)).toEqual([
      `error metadata.annotations["example.com/note"] holds a GitHub token in plain text; ${REMEDY}`,
      `error metadata.annotations["${LAST}"] holds a whole Secret in plain text; ${REMEDY}`,
    ]);
    expect(leaked(secret('', `, annotations: { ${LAST}: '${applied.replace('hunter2', '${A}')}', b: not json, secret: kJ8sLq0ZxPvB3nM9tRw2 }`))).toEqual([]);
    expect(leaked(secret('', `, annotations: { ${LAST}: '{"kind":"Secret",' }`))).toEqual([]);
  });

  test('looks at what kustomize makes ConfigMaps of', () => {
    expect(leaked(kustomization('configMapGenerator: [{ name: a, literals: [A=b, DB_PASSWORD=hunter2] }, { name: b, files: [x] }]'))).toEqual([
      `warning configMapGenerator[0].literals[1] holds a password in plain text; ${REMEDY}`,
    ]);
  });

  test('looks at the settings of controllers', () => {
    expect(leaked('apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: a, namespace: b }\nspec: { interval: 1h, prune: true, sourceRef: { kind: GitRepository, name: a }, postBuild: { substitute: { DB_PASSWORD: hunter2, A: b } } }\n')).toEqual([
      `warning spec.postBuild.substitute.DB_PASSWORD holds a password in plain text; ${REMEDY}`,
    ]);
    expect(leaked(`apiVersion: notification.toolkit.fluxcd.io/v1beta3\nkind: Provider\nmetadata: { name: a, namespace: b }\nspec: { type: slack, address: "${joined('https://hooks.slack', '.com/services/', 'T02AB3CD4/B05EF6GH7/q8Wn2Zx5Rv9Lk3Jt7Yb1')}" }\n`)).toEqual([
      `error spec.address holds a Slack webhook in plain text; ${REMEDY}`,
    ]);
    const store = (provider: string) => leaked(`apiVersion: external-secrets.io/v1\nkind: SecretStore\nmetadata: { name: a, namespace: b }\nspec: { provider: ${provider} }\n`);
    expect(store('{ delinea: { tenant: t, clientId: { value: shop }, clientSecret: { value: kJ8sLq0ZxPvB3nM9tRw2 } } }')).toEqual([
      `warning spec.provider.delinea.clientSecret.value holds what looks like a generated secret in plain text; ${REMEDY}`,
    ]);
    expect(store('{ vault: { server: "https://vault", path: secret, auth: { appRole: { path: a, roleId: 6f9619ff-8b86-4011-b42d-00c04fc964ff, secretRef: { name: vault, key: secret-id } } } } }')).toEqual([]);
    expect(leaked('apiVersion: argoproj.io/v1alpha1\nkind: AnalysisTemplate\nmetadata: { name: a, namespace: b }\nspec: { args: [{ name: api-token, value: kJ8sLq0ZxPvB3nM9tRw2 }], metrics: [{ name: m, provider: { web: { url: "https://example.com/{{ args.api-token }}" } } }] }\n')).toEqual([
      `warning spec.args[0].value holds what looks like a generated secret in plain text; ${REMEDY}`,
    ]);
  });

  test('looks at bytes', () => {
    expect(leaked(`${config('  a: b')}binaryData: { a: ${base64(`bytes and more bytes ${TOKEN}`)}, b: ${base64('no secret at all, though long')} }\n`)).toEqual([
      `error binaryData.a holds a GitHub token in plain text; ${REMEDY}`,
    ]);
  });
});

describe('leaked-helm-value', () => {
  const leaked = (yaml: string) => found('secrets/leaked', yaml);
  const HELM = '{ parameters: [{ name: db.password, value: hunter2 }, { name: a, value: b }], values: "db: { password: hunter2 }", valuesObject: { db: { password: hunter2 } } }';
  const SOURCE = `repoURL: https://charts.example.com, chart: web, targetRevision: 1.0.0, helm: ${HELM}`;
  const said = (way: string) => [
    `warning ${way}.helm.parameters[0].value holds a password in plain text; ${REMEDY}`,
    `warning ${way}.helm.valuesObject.db.password holds a password in plain text; ${REMEDY}`,
    `warning ${way}.helm.values holds a password in plain text under "password"; ${REMEDY}`,
  ];

  test('looks at the values of a HelmRelease', () => {
    const release = (values: string) => `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: { name: web, namespace: shop }\nspec: { interval: 1h, chartRef: { kind: OCIRepository, name: web }, values: ${values} }\n`;
    expect(leaked(release('{ db: { password: hunter2, pin: 12345678, passwords: [hunter2] }, env: [{ name: DB_PASSWORD, value: hunter2 }], "my.conf": "password=hunter2", rootPassword: 12345678 }'))).toEqual([
      `warning spec.values.db.password holds a password in plain text; ${REMEDY}`,
      `warning spec.values.env[0].value holds a password in plain text; ${REMEDY}`,
      `warning spec.values["my.conf"] holds a password in plain text under "password"; ${REMEDY}`,
      `warning spec.values.rootPassword holds a password in plain text; ${REMEDY}`,
    ]);
    expect(leaked(release('{}'))).toEqual([]);
  });

  test('looks at all sources of an Application', () => {
    expect(leaked(application(`source: { ${SOURCE} }`))).toEqual(said('spec.source'));
    expect(leaked(application(`sources: [{ repoURL: https://github.com/acme/shop, path: a, targetRevision: v1 }, { ${SOURCE} }]`))).toEqual(said('spec.sources[1]'));
  });

  test('looks at templates of Applications', () => {
    expect(leaked(application(`source: { ${SOURCE} }`, 'ApplicationSet', (spec) => `{ goTemplate: true, generators: [{ list: { elements: [{ a: b }] } }], template: { metadata: { name: "{{ .a }}" }, spec: ${spec} } }`))).toEqual(said('spec.template.spec.source'));
  });

  test('looks at charts that kustomize renders', () => {
    expect(leaked(kustomization('helmCharts: [{ name: web, repo: https://charts.example.com, version: 1.0.0, valuesInline: { db: { password: hunter2 } } }]'))).toEqual([
      `warning helmCharts[0].valuesInline.db.password holds a password in plain text; ${REMEDY}`,
    ]);
  });

  test('looks at what plugins get', () => {
    expect(leaked(application('source: { repoURL: https://github.com/acme/shop, path: a, targetRevision: v1, plugin: { env: [{ name: DB_PASSWORD, value: hunter2 }], parameters: [{ name: token, string: kJ8sLq0ZxPvB3nM9tRw2 }] } }'))).toEqual([
      `warning spec.source.plugin.env[0].value holds a password in plain text; ${REMEDY}`,
    ]);
  });
});

describe('plain-secret-generator', () => {
  const generated = (fields: string) => found('secrets/plain-secret-generator', kustomization(`secretGenerator: [{ name: db, ${fields} }]`));
  const read = (field: string, file: string) => `info secretGenerator[0].${field} reads "${file}", which must not lie in Git in plain text; encrypt it with SOPS, and say so in its name, as in "db.enc.env"`;

  test('names the key of a literal', () => {
    expect(generated('literals: [username=shop, "password=\'hunter2\'", none=, "later=${X}", "vault=<path:a#b>", broken, 7]')).toEqual([
      `error secretGenerator[0].literals[0] holds the value of "username" in plain text; ${REMEDY}`,
      `error secretGenerator[0].literals[1] holds the value of "password" in plain text; ${REMEDY}`,
    ]);
  });

  test('cannot know what files hold', () => {
    expect(generated('files: [a.txt, key=b.txt, "${C}"], envs: [d.env]')).toEqual([read('files[0]', 'a.txt'), read('files[1]', 'b.txt'), read('envs[0]', 'd.env')]);
    expect(generated('files: [a.enc.yaml, key=b.sops.json, secrets/ca.crt, id.pub, encrypted/c.txt], envs: [d.encrypted.env]')).toEqual([]);
  });

  test('takes what is no list', () => {
    expect(found('secrets/', kustomization('secretGenerator: { name: db }'))).toEqual([]);
  });
});

describe('sealed-secret-shape', () => {
  const shape = (yaml: string) => found('secrets/', yaml);
  const PLAIN = 'if it is plain text, seal it with kubeseal, and replace the secret, because Git keeps what was committed';

  test('tells ciphertext from other text', () => {
    expect(shape(sealed(`{ encryptedData: { a: hunter2, b: ${base64('hunter2 and hunter3')}, c: ${SEALED.slice(0, 120)}, d: ${SEALED}, e: "\${E}" } }`))).toEqual([
      `error spec.encryptedData.a is no ciphertext, it is not base64; ${PLAIN}`,
      `error spec.encryptedData.b is no ciphertext, it does not begin with the length of an RSA key; ${PLAIN}`,
      `error spec.encryptedData.c is no ciphertext, it is cut short, a value sealed for 2048 bits is longer; ${PLAIN}`,
    ]);
  });

  test('follows what templates refer to', () => {
    expect(shape(sealed(`{ encryptedData: { user: ${SEALED}, password: ${SEALED} }, template: { data: { url: "postgres://{{ .user }}:{{ .pasword }}@db", b: "{{ .a-b }}", c: literal, d: "{{ index . \\"zebra\\" }}" } } }`))).toEqual([
      'error spec.template.data.url refers to "pasword", which is not in encryptedData and would be rendered as nothing; did you mean "password"',
      'error spec.template.data.b cannot be rendered, a name with a hyphen cannot follow a dot, write {{ index . "a-b" }}',
      'error spec.template.data.d refers to "zebra", which is not in encryptedData and would be rendered as nothing; sealed are "user", "password"',
    ]);
  });

  test('finds plain text in templates', () => {
    const SEAL = 'seal it with kubeseal, and replace the secret, because Git keeps what was committed';
    expect(shape(sealed(`{ encryptedData: { user: ${SEALED} }, template: { data: { password: hunter2, url: "postgres://shop:${WORD}@db", note: "{{ .user }}" } } }`))).toEqual([
      `error spec.template.data.password holds a password in plain text; ${SEAL}`,
      `error spec.template.data.url holds a password in an address in plain text; ${SEAL}`,
    ]);
    const LAST = 'kubectl.kubernetes.io/last-applied-configuration';
    const applied = JSON.stringify({ kind: 'Secret', data: { a: base64('hunter2') } });
    expect(shape(sealed(`{ encryptedData: { user: ${SEALED} }, template: { metadata: { annotations: { ${LAST}: '${applied}' } } } }`))).toEqual([
      `error spec.template.metadata.annotations["${LAST}"] keeps the Secret as it was applied once, in plain text; remove the annotation, and replace the secret, because Git keeps what was committed`,
    ]);
  });

  test('wants the scope where the controller reads it', () => {
    const SCOPE = 'sealedsecrets.bitnami.com/namespace-wide';
    const inTemplate = `{ encryptedData: { a: ${SEALED} }, template: { metadata: { annotations: { ${SCOPE}: "true" } } } }`;
    expect(shape(sealed(inTemplate))).toEqual([
      `error spec.template.metadata.annotations["${SCOPE}"] is "true", and metadata.annotations does not say so, which is where the controller reads it; write it in both`,
    ]);
    expect(shape(sealed(inTemplate, `, annotations: { ${SCOPE}: "true" }`))).toEqual([]);
    expect(shape(sealed(inTemplate.replace('"true"', '"false"')))).toEqual([]);
  });

  test('knows the old form', () => {
    expect(shape(sealed('{ encryptedData: {}, data: AgBA }'))).toEqual(['warning spec.data is the form of old controllers with one value for all keys; seal again, kubeseal writes encryptedData']);
    expect(shape(sealed(`{ encryptedData: { a: ${SEALED} }, data: AgBA }`))).toEqual(['error spec.data stands beside encryptedData, and the controller takes only one of them; remove spec.data']);
  });
});

test('sealed-cluster-wide warns of values that open everywhere', () => {
  const ANNOTATION = 'sealedsecrets.bitnami.com/cluster-wide';
  const wide = (value: string) => found('secrets/', sealed(`{ encryptedData: { a: ${SEALED} } }`, `, annotations: { ${ANNOTATION}: "${value}" }`));
  expect(wide('true')).toEqual([
    'warning the scope is cluster-wide, so whoever may make a SealedSecret in any namespace of the cluster can open its values there; seal it for its name and namespace, kubeseal\'s default',
  ]);
  expect(wide('false')).toEqual([]);
});
