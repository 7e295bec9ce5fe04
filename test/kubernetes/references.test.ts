import { ApiObject } from 'cdk8s';
import { EnvironmentStack, FindingSeverity, Rules } from '../../src';
import { CheckedObject } from '../../src/checks/checked-object';
import { FleetIndex } from '../../src/checks/fleet-index';
import { readManifests } from '../../src/core/manifest-yaml';
import { type Plain, textAt } from '../../src/core/plain';
import { isOpenNamespace } from '../../src/kubernetes/open-namespace';
import { containersOf, podTemplateOf } from '../../src/kubernetes/pod-template';
import { KUBERNETES_REFERENCES } from '../../src/kubernetes/references';
import { isClusterScoped } from '../../src/kubernetes/scope';
import { isWellKnown, wellKnownKeys } from '../../src/kubernetes/well-known';
import { newApp, newEnvironment } from '../fleet/fleet';

function objectOf(manifest: Plain): CheckedObject {
  const [, group] = /^(?:(.*)\/)?[^/]*$/.exec(String(manifest.apiVersion))!;
  const isClusterWide = isClusterScoped(group ?? '', String(manifest.kind));
  const namespace = isClusterWide ? undefined : textAt(manifest, 'metadata', 'namespace');
  return CheckedObject._of({ manifest, namespace, isNamespaceOpen: !isClusterWide && namespace === undefined, clusters: ['prod'] });
}

function objectsIn(yaml: string): CheckedObject[] {
  return readManifests(yaml).documents.map(({ value }) => objectOf(value as Plain));
}

function indexOf(objects: CheckedObject[]): FleetIndex {
  const clusters = [{ name: 'prod', versions: {}, provided: [], open: [] }];
  return FleetIndex._of({ objects, clusters, isComplete: true, extractors: KUBERNETES_REFERENCES, isWellKnown });
}

/** What the first object names: `field -> type namespace/name[:key] severity`. */
function named(yaml: string): string[] {
  const [object, ...rest] = objectsIn(yaml);
  return indexOf([object, ...rest]).referencesOf(object).map(({ field, group, kind, namespace, name, key, ifMissing }) => (
    `${field} -> ${group && `${group}/`}${kind} ${namespace === undefined ? '' : `${namespace}/`}${name}${key === undefined ? '' : `:${key}`} ${ifMissing ?? 'nothing'}`
  ));
}

/** The keys of what appears because of the objects; true where they are not known, false where nothing appears. */
function made(yaml: string, type: string, name: string, namespace = 'shop'): readonly string[] | boolean {
  const supply = indexOf(objectsIn(yaml))._cluster('prod').lookUp(type, namespace, name);
  return supply === undefined ? false : supply.keys ?? true;
}

function isOpened(yaml: string, namespace?: string): boolean {
  return isOpenNamespace(indexOf(objectsIn(yaml))._cluster('prod'), namespace);
}

const head = (apiVersion: string, kind: string, metadata = 'namespace: shop'): string => `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { name: web, ${metadata} }\n`;

describe('pods', () => {
  test.each([
    ['Pod', 'v1', 'spec: { containers: [{ name: web }] }', 'spec'],
    ['Deployment', 'apps/v1', 'spec: { template: { spec: { containers: [{ name: web }] } } }', 'spec.template.spec'],
    ['Job', 'batch/v1', 'spec: { template: { spec: { containers: [{ name: web }] } } }', 'spec.template.spec'],
    ['CronJob', 'batch/v1', 'spec: { jobTemplate: { spec: { template: { spec: { containers: [{ name: web }] } } } } }', 'spec.jobTemplate.spec.template.spec'],
    ['Rollout', 'argoproj.io/v1alpha1', 'spec: { template: { spec: { containers: [{ name: web }] } } }', 'spec.template.spec'],
    ['Rollout', 'argoproj.io/v1alpha1', 'spec: { workloadRef: { name: web } }', undefined],
    ['Service', 'v1', 'spec: { template: { spec: {} } }', undefined],
  ])('stand in a %s of %s', (kind, apiVersion, spec, path) => {
    const [object] = objectsIn(head(apiVersion, kind) + spec);
    expect(podTemplateOf(object)?.path).toBe(path);
    expect(podTemplateOf(object)).toBe(podTemplateOf(object));
  });

  test('have containers of several sorts', () => {
    const [object] = objectsIn(`${head('v1', 'Pod')}spec: { initContainers: [{ name: a }, { name: b, restartPolicy: Always }], containers: [{ name: c }], ephemeralContainers: [{ name: d }] }`);
    const { spec } = podTemplateOf(object)!;
    expect(containersOf(spec).map(({ container, path, isInit }) => `${String(container.name)} ${path} ${isInit}`)).toEqual([
      'a initContainers[0] true', 'b initContainers[1] false', 'c containers[0] false', 'd ephemeralContainers[0] false',
    ]);
    expect(containersOf(spec)).toBe(containersOf(spec));
  });

  test('name what they run as', () => {
    expect(named(`${head('v1', 'Pod')}
spec:
  serviceAccountName: web
  priorityClassName: high
  runtimeClassName: gvisor
  imagePullSecrets: [{ name: registry }]
  resourceClaims: [{ name: gpu, resourceClaimName: gpu }, { name: nic, resourceClaimTemplateName: nic }]
`)).toEqual([
      'spec.serviceAccountName -> ServiceAccount shop/web error',
      'spec.priorityClassName -> scheduling.k8s.io/PriorityClass high error',
      'spec.runtimeClassName -> node.k8s.io/RuntimeClass gvisor warning',
      'spec.imagePullSecrets[0] -> Secret shop/registry warning',
      'spec.resourceClaims[0].resourceClaimName -> resource.k8s.io/ResourceClaim shop/gpu error',
      'spec.resourceClaims[1].resourceClaimTemplateName -> resource.k8s.io/ResourceClaimTemplate shop/nic error',
    ]);
    expect(named(`${head('v1', 'Pod')}spec: { serviceAccount: old }`)).toEqual(['spec.serviceAccount -> ServiceAccount shop/old error']);
  });

  test('name their environment', () => {
    expect(named(`${head('apps/v1', 'Deployment')}
spec:
  template:
    spec:
      initContainers:
        - env: [{ name: A, valueFrom: { secretKeyRef: { name: db, key: password } } }]
      containers:
        - envFrom: [{ configMapRef: { name: all } }, { secretRef: { name: some, optional: true } }]
          env:
            - { name: PLAIN, value: x }
            - { name: B, valueFrom: { configMapKeyRef: { name: settings, key: colour } } }
            - { name: C, valueFrom: { secretKeyRef: { name: extra, key: maybe, optional: true } } }
            - { name: D, valueFrom: { fieldRef: { fieldPath: metadata.name } } }
`)).toEqual([
      'spec.template.spec.initContainers[0].env[0].valueFrom.secretKeyRef -> Secret shop/db:password error',
      'spec.template.spec.containers[0].envFrom[0].configMapRef -> ConfigMap shop/all error',
      'spec.template.spec.containers[0].envFrom[1].secretRef -> Secret shop/some nothing',
      'spec.template.spec.containers[0].env[1].valueFrom.configMapKeyRef -> ConfigMap shop/settings:colour error',
      'spec.template.spec.containers[0].env[2].valueFrom.secretKeyRef -> Secret shop/extra nothing',
    ]);
  });

  test('name their volumes', () => {
    expect(named(`${head('v1', 'Pod')}
spec:
  volumes:
    - { name: a, emptyDir: {} }
    - { name: b, configMap: { name: files, items: [{ key: a.conf, path: a }, { key: b.conf, path: b }] } }
    - { name: c, secret: { secretName: tls } }
    - { name: d, secret: { secretName: maybe, optional: true, items: [{ key: x, path: x }] } }
    - { name: e, projected: { sources: [{ configMap: { name: one } }, { secret: { name: two, items: [{ key: k, path: k }] } }, { serviceAccountToken: { path: token } }] } }
    - { name: f, persistentVolumeClaim: { claimName: data } }
    - { name: g, csi: { driver: secrets-store.csi.k8s.io, volumeAttributes: { secretProviderClass: vault } } }
    - { name: h, csi: { driver: nfs.csi.k8s.io, nodePublishSecretRef: { name: nfs } } }
    - { name: i, azureFile: { secretName: azure, shareName: s } }
    - { name: j, cephfs: { secretRef: { name: ceph } } }
`)).toEqual([
      'spec.volumes[1].configMap.name -> ConfigMap shop/files error',
      'spec.volumes[1].configMap.items[0].key -> ConfigMap shop/files:a.conf error',
      'spec.volumes[1].configMap.items[1].key -> ConfigMap shop/files:b.conf error',
      'spec.volumes[2].secret.secretName -> Secret shop/tls error',
      'spec.volumes[3].secret.secretName -> Secret shop/maybe nothing',
      'spec.volumes[4].projected.sources[0].configMap.name -> ConfigMap shop/one error',
      'spec.volumes[4].projected.sources[1].secret.name -> Secret shop/two error',
      'spec.volumes[4].projected.sources[1].secret.items[0].key -> Secret shop/two:k error',
      'spec.volumes[5].persistentVolumeClaim.claimName -> PersistentVolumeClaim shop/data error',
      'spec.volumes[6].csi.volumeAttributes.secretProviderClass -> secrets-store.csi.x-k8s.io/SecretProviderClass shop/vault error',
      'spec.volumes[7].csi.nodePublishSecretRef -> Secret shop/nfs error',
      'spec.volumes[8].azureFile.secretName -> Secret shop/azure error',
      'spec.volumes[9].cephfs.secretRef.name -> Secret shop/ceph error',
    ]);
  });

  test('name what is in their own namespace, even where that is not known', () => {
    expect(named(`${head('v1', 'Pod', 'labels: {}')}spec: { serviceAccountName: web }`)).toEqual(['spec.serviceAccountName -> ServiceAccount ?/web error']);
  });

  test.each(['spec: 1', 'spec: { containers: 1, volumes: [1, { configMap: 1 }] }', 'spec: { containers: [1, { env: [1], envFrom: {} }] }', ''])('may be malformed: %s', (spec) => {
    expect(named(head('v1', 'Pod') + spec)).toEqual([]);
  });
});

describe('workloads', () => {
  const statefulSet = (spec: string): string => `${head('apps/v1', 'StatefulSet')}spec: { serviceName: web, volumeClaimTemplates: [{ metadata: { name: data } }], ${spec} }`;

  test('a StatefulSet names its Service, and makes its claims', () => {
    expect(named(statefulSet('replicas: 2'))).toEqual(['spec.serviceName -> Service shop/web info']);
    const claims = (spec: string): (readonly string[] | boolean)[] => [0, 1, 2, 5].map((pod) => made(statefulSet(spec), '/PersistentVolumeClaim', `data-web-${pod}`));
    expect(claims('replicas: 2')).toEqual([true, true, false, false]);
    expect(claims('')).toEqual([true, false, false, false]);
    expect(claims('replicas: 1, ordinals: { start: 5 }')).toEqual([false, false, false, true]);
    // eslint-disable-next-line no-template-curly-in-string
    expect(claims('replicas: "${REPLICAS}"')).toEqual([false, false, false, false]);
    expect(claims('replicas: 1000000000')).toEqual([false, false, false, false]);
  });

  test.each([
    ['autoscaling/v2', 'HorizontalPodAutoscaler', 'scaleTargetRef: { apiVersion: argoproj.io/v1alpha1, kind: Rollout, name: web }', 'spec.scaleTargetRef -> argoproj.io/Rollout shop/web error'],
    ['autoscaling/v1', 'HorizontalPodAutoscaler', 'scaleTargetRef: { apiVersion: v1, kind: ReplicationController, name: web }', 'spec.scaleTargetRef -> ReplicationController shop/web error'],
    ['autoscaling/v1', 'HorizontalPodAutoscaler', 'scaleTargetRef: { kind: Deployment, name: web }', 'spec.scaleTargetRef -> apps/Deployment shop/web error'],
    ['keda.sh/v1alpha1', 'ScaledObject', 'scaleTargetRef: { name: web }', 'spec.scaleTargetRef -> apps/Deployment shop/web error'],
    ['autoscaling.k8s.io/v1', 'VerticalPodAutoscaler', 'targetRef: { apiVersion: apps/v1, kind: DaemonSet, name: web }', 'spec.targetRef -> apps/DaemonSet shop/web error'],
  ])('what scales names what it scales: %s %s %s', (apiVersion, kind, spec, reference) => {
    expect(named(`${head(apiVersion, kind)}spec: { ${spec} }`)).toEqual([reference]);
  });

  test('triggers of KEDA name what they authenticate with', () => {
    expect(named(`${head('keda.sh/v1alpha1', 'ScaledObject')}
spec: { triggers: [{ authenticationRef: { name: own } }, { authenticationRef: { name: all, kind: ClusterTriggerAuthentication } }, {}] }`)).toEqual([
      'spec.triggers[0].authenticationRef -> keda.sh/TriggerAuthentication shop/own error',
      'spec.triggers[1].authenticationRef -> keda.sh/ClusterTriggerAuthentication all error',
    ]);
  });

  test('accounts and tokens name each other', () => {
    expect(named(`${head('v1', 'ServiceAccount')}imagePullSecrets: [{ name: registry }]\nsecrets: [{ name: token }]`)).toEqual([
      'secrets[0] -> Secret shop/token warning', 'imagePullSecrets[0] -> Secret shop/registry warning',
    ]);
    const token = head('v1', 'Secret', 'namespace: shop, annotations: { kubernetes.io/service-account.name: web }');
    expect(named(`${token}type: kubernetes.io/service-account-token`)).toEqual([
      'metadata.annotations["kubernetes.io/service-account.name"] -> ServiceAccount shop/web error',
    ]);
    expect(named(`${token}type: Opaque`)).toEqual([]);
  });
});

describe('access', () => {
  test('bindings name a role and its subjects', () => {
    expect(named(`${head('rbac.authorization.k8s.io/v1', 'RoleBinding')}
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: reader }
subjects: [{ kind: ServiceAccount, name: web, namespace: tools }, { kind: User, name: jane }, { kind: ServiceAccount, name: own }]
`)).toEqual([
      'roleRef -> rbac.authorization.k8s.io/Role shop/reader error',
      'subjects[0] -> ServiceAccount tools/web warning',
      'subjects[2] -> ServiceAccount shop/own warning',
    ]);
    expect(named(`${head('rbac.authorization.k8s.io/v1', 'ClusterRoleBinding', 'labels: {}')}roleRef: { kind: ClusterRole, name: reader }`)).toEqual([
      'roleRef -> rbac.authorization.k8s.io/ClusterRole reader error',
    ]);
  });

  test.each([
    ['admissionregistration.k8s.io/v1', 'ValidatingWebhookConfiguration', 'webhooks: [{ clientConfig: { service: { name: hook, namespace: shop } } }, { clientConfig: { url: "https://x" } }]',
      'webhooks[0].clientConfig.service'],
    ['admissionregistration.k8s.io/v1', 'MutatingWebhookConfiguration', 'webhooks: [{ clientConfig: { service: { name: hook, namespace: shop } } }]', 'webhooks[0].clientConfig.service'],
    ['apiextensions.k8s.io/v1', 'CustomResourceDefinition', 'spec: { conversion: { webhook: { clientConfig: { service: { name: hook, namespace: shop } } } } }',
      'spec.conversion.webhook.clientConfig.service'],
    ['apiregistration.k8s.io/v1', 'APIService', 'spec: { service: { name: hook, namespace: shop } }', 'spec.service'],
  ])('the API server calls a Service: %s %s', (apiVersion, kind, rest, field) => {
    expect(named(`${head(apiVersion, kind, 'labels: {}')}${rest}`)).toEqual([`${field} -> Service shop/hook error`]);
  });
});

describe('traffic', () => {
  test('an Ingress names Services and certificates', () => {
    expect(named(`${head('networking.k8s.io/v1', 'Ingress')}
spec:
  defaultBackend: { service: { name: fallback, port: { number: 80 } } }
  rules:
    - http: { paths: [{ backend: { service: { name: web, port: { name: http } } } }, { backend: { service: { name: redirect, port: { name: use-annotation } } } }] }
    - http: { paths: [{ backend: { resource: { kind: Bucket, name: static } } }] }
  tls: [{ secretName: web-tls }, { hosts: [web.example.com] }]
`)).toEqual([
      'spec.defaultBackend.service -> Service shop/fallback error',
      'spec.rules[0].http.paths[0].backend.service -> Service shop/web error',
      'spec.tls[0].secretName -> Secret shop/web-tls warning',
    ]);
  });

  test.each([
    ['cert-manager.io/cluster-issuer: letsencrypt', ['metadata.annotations["cert-manager.io/cluster-issuer"] -> cert-manager.io/ClusterIssuer letsencrypt error']],
    ['cert-manager.io/issuer: own', ['metadata.annotations["cert-manager.io/issuer"] -> cert-manager.io/Issuer shop/own error']],
    ['cert-manager.io/issuer: own, cert-manager.io/issuer-kind: AWSPCAIssuer, cert-manager.io/issuer-group: awspca.cert-manager.io', []],
    ['kubernetes.io/tls-acme: "true"', []],
  ])('cert-manager makes the certificates of an Ingress that asks for them: %s', (annotations, issuer) => {
    const ingress = `${head('networking.k8s.io/v1', 'Ingress', `namespace: shop, annotations: { ${annotations} }`)}spec: { tls: [{ secretName: web-tls }] }`;
    expect(made(ingress, '/Secret', 'web-tls')).toEqual(['tls.crt', 'tls.key', 'ca.crt']);
    expect(named(ingress)).toEqual([...issuer, 'spec.tls[0].secretName -> Secret shop/web-tls warning']);
  });

  test('without that, and with other annotations, nothing makes them', () => {
    const ingress = (annotation: string): string => `${head('networking.k8s.io/v1', 'Ingress', `namespace: shop, annotations: { ${annotation} }`)}spec: { tls: [{ secretName: web-tls }] }`;
    expect(made(ingress('kubernetes.io/tls-acme: "false"'), '/Secret', 'web-tls')).toBe(false);
    expect(named(ingress('projectcontour.io/tls-cert-namespace: certs'))).toEqual(['spec.tls[0].secretName -> Secret certs/web-tls warning']);
  });

  test('routes name Services and Gateways', () => {
    expect(named(`${head('gateway.networking.k8s.io/v1', 'HTTPRoute')}
spec:
  parentRefs: [{ name: public, namespace: gateways }, { group: "", kind: Service, name: web }]
  rules:
    - backendRefs:
        - { name: web, port: 80, filters: [{ requestMirror: { backendRef: { name: copy, port: 80 } } }] }
        - { name: other, namespace: tools, port: 80 }
        - { group: gateway.envoyproxy.io, kind: Backend, name: outside }
      filters: [{ type: RequestMirror, requestMirror: { backendRef: { name: shadow, port: 80 } } }, { type: RequestRedirect }]
`)).toEqual([
      'spec.rules[0].backendRefs[0] -> Service shop/web error',
      'spec.rules[0].backendRefs[0].filters[0].requestMirror.backendRef -> Service shop/copy error',
      'spec.rules[0].backendRefs[1] -> Service tools/other error',
      'spec.rules[0].backendRefs[2] -> gateway.envoyproxy.io/Backend shop/outside error',
      'spec.rules[0].filters[0].requestMirror.backendRef -> Service shop/shadow error',
      'spec.parentRefs[0] -> gateway.networking.k8s.io/Gateway gateways/public info',
      'spec.parentRefs[1] -> Service shop/web error',
    ]);
  });

  test('a Gateway names certificates', () => {
    const gateway = (annotations: string): string => `${head('gateway.networking.k8s.io/v1', 'Gateway', `namespace: shop, annotations: { ${annotations} }`)}
spec: { listeners: [{ tls: { certificateRefs: [{ name: web-tls }, { name: far, namespace: certs }, { group: x.io, kind: Vault, name: v }] } }] }`;
    expect(named(gateway(''))).toEqual([
      'spec.listeners[0].tls.certificateRefs[0] -> Secret shop/web-tls warning', 'spec.listeners[0].tls.certificateRefs[1] -> Secret certs/far warning',
    ]);
    expect(made(gateway(''), '/Secret', 'web-tls')).toBe(false);
    expect(made(gateway('cert-manager.io/issuer: own'), '/Secret', 'web-tls')).toEqual(['tls.crt', 'tls.key', 'ca.crt']);
  });
});

describe('certificates', () => {
  test('appear in Secrets', () => {
    const certificate = `${head('cert-manager.io/v1', 'Certificate')}
spec:
  secretName: web-tls
  issuerRef: { name: letsencrypt, kind: ClusterIssuer }
  additionalOutputFormats: [{ type: CombinedPEM }, { type: DER }]
  keystores: { jks: { create: true, passwordSecretRef: { name: jks, key: password } } }
`;
    expect(made(certificate, '/Secret', 'web-tls')).toEqual(['tls.crt', 'tls.key', 'ca.crt', 'tls-combined.pem', 'key.der', 'keystore.jks', 'truststore.jks']);
    expect(made(certificate, '/Secret', 'web-tls', 'other')).toBe(false);
    expect(named(certificate)).toEqual(['spec.issuerRef -> cert-manager.io/ClusterIssuer letsencrypt error', 'spec.keystores.jks.passwordSecretRef -> Secret shop/jks:password error']);
  });

  test('have issuers', () => {
    expect(named(`${head('cert-manager.io/v1', 'Issuer')}spec: { ca: { secretName: root } }`)).toEqual(['spec.ca.secretName -> Secret shop/root error']);
    const issuer = `${head('cert-manager.io/v1', 'ClusterIssuer', 'labels: {}')}spec: { ca: { secretName: root }, acme: { privateKeySecretRef: { name: account } } }`;
    expect(named(issuer)).toEqual(['spec.ca.secretName -> Secret ?/root error']);
    expect(made(issuer, '/Secret', 'account', 'cert-manager')).toEqual(['tls.key']);
  });

  test('are copied to other namespaces', () => {
    const bundle = `${head('trust.cert-manager.io/v1alpha1', 'Bundle', 'labels: {}')}spec: { target: { configMap: { key: ca.crt } } }`;
    expect(made(bundle, '/ConfigMap', 'web', 'anywhere')).toBe(true);
    expect(made(head('v1', 'Secret', 'namespace: shop, annotations: { reflector.v1.k8s.emberstack.com/reflection-auto-enabled: "true" }'), '/Secret', 'web', 'anywhere')).toBe(true);
    expect(made(head('v1', 'Secret'), '/Secret', 'web', 'anywhere')).toBe(false);
  });
});

describe('custom resources', () => {
  test.each([
    ['postgresql.cnpg.io/v1', 'Cluster', true],
    ['serving.knative.dev/v1', 'Service', true],
    ['monitoring.coreos.com/v1', 'Prometheus', true],
    ['monitoring.coreos.com/v1', 'ServiceMonitor', false],
    ['networking.istio.io/v1', 'VirtualService', false],
    ['argoproj.io/v1alpha1', 'AppProject', false],
    ['cert-manager.io/v1', 'Certificate', false],
    ['gateway.networking.k8s.io/v1', 'Gateway', false],
    ['apps/v1', 'Deployment', false],
    ['v1', 'ConfigMap', false],
  ])('of %s %s make what nobody knows: %s', (apiVersion, kind, isOpen) => {
    expect(isOpened(head(apiVersion, kind), 'shop')).toBe(isOpen);
    expect(isOpened(head(apiVersion, kind), 'other')).toBe(false);
  });

  test('without a known namespace may be in any', () => {
    expect(isOpened(head('postgresql.cnpg.io/v1', 'Cluster', 'labels: {}'), 'shop')).toBe(true);
  });

  test('say where their connection is written', () => {
    expect(made(`${head('sql.example.org/v1', 'Instance')}spec: { writeConnectionSecretToRef: { name: connection, namespace: tools } }`, '/Secret', 'connection', 'tools')).toBe(true);
  });

  test('of Kyverno may make objects', () => {
    const policy = (kind: string, metadata: string, rule: string): string => `${head('kyverno.io/v1', kind, metadata)}spec: { rules: [{ name: x, ${rule} }] }`;
    expect(isOpened(policy('Policy', 'namespace: shop', 'generate: {}'), 'shop')).toBe(true);
    expect(isOpened(policy('Policy', 'namespace: shop', 'validate: {}'), 'shop')).toBe(false);
    expect(isOpened(policy('ClusterPolicy', 'namespace: shop', 'generate: {}'), 'other')).toBe(true);
  });
});

describe('kustomizations', () => {
  const kustomization = (rest: string): string => `apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n${rest}`;

  test('make ConfigMaps and Secrets', () => {
    const generators = kustomization('configMapGenerator: [{ name: web, literals: [colour=red], files: [a/nginx.conf, b=x/y] }]\nsecretGenerator: [{ name: web, envs: [.env] }]');
    expect(made(generators, '/ConfigMap', 'web')).toEqual(['colour', 'nginx.conf', 'b']);
    expect(made(generators, '/Secret', 'web')).toBe(true);
    expect(made(kustomization('namespace: tools\nconfigMapGenerator: [{ name: web }]'), '/ConfigMap', 'web')).toBe(false);
    expect(made(kustomization('configMapGenerator: [{ name: web, behavior: merge, literals: [a=b] }]'), '/ConfigMap', 'web')).toBe(true);
  });

  test.each([
    ['resources: [https://github.com/acme/base?ref=v1]', true],
    ['resources: [github.com/acme/base?ref=v1]', true],
    ['resources: ["git@github.com:acme/base"]', true],
    ['helmCharts: [{ name: redis }]', true],
    ['resources: [deployment.yaml, ../base]', false],
  ])('bring what is elsewhere: %s', (rest, isOpen) => {
    expect(isOpened(kustomization(rest), 'shop')).toBe(isOpen);
  });
});

describe('every cluster', () => {
  test.each([
    ['/Namespace', undefined, 'default', true],
    ['/Namespace', undefined, 'kube-system', true],
    ['/Namespace', undefined, 'shop', false],
    ['/ServiceAccount', 'shop', 'default', true],
    ['/ConfigMap', 'shop', 'kube-root-ca.crt', true],
    ['/ConfigMap', 'kube-system', 'extension-apiserver-authentication', true],
    ['/Service', 'default', 'kubernetes', true],
    ['/Service', 'kube-system', 'kube-dns', true],
    ['/Service', 'shop', 'kubernetes', false],
    ['rbac.authorization.k8s.io/ClusterRole', undefined, 'cluster-admin', true],
    ['rbac.authorization.k8s.io/ClusterRole', undefined, 'system:auth-delegator', true],
    ['rbac.authorization.k8s.io/ClusterRole', undefined, 'reader', false],
    ['rbac.authorization.k8s.io/Role', 'kube-system', 'extension-apiserver-authentication-reader', true],
    ['rbac.authorization.k8s.io/Role', 'shop', 'extension-apiserver-authentication-reader', false],
    ['scheduling.k8s.io/PriorityClass', undefined, 'system-node-critical', true],
    ['scheduling.k8s.io/PriorityClass', undefined, 'high', false],
    ['apps/Deployment', 'kube-system', 'coredns', false],
  ])('has %s %s/%s: %s', (type, namespace, name, is) => {
    expect(isWellKnown(type, namespace, name)).toBe(is);
  });

  test('has keys that are known', () => {
    expect(wellKnownKeys('/ConfigMap', 'kube-root-ca.crt')).toEqual(['ca.crt']);
    expect(wellKnownKeys('/Secret', 'kube-root-ca.crt')).toBeUndefined();
  });

  test('has namespaces that others fill', () => {
    expect([undefined, 'kube-system', 'default', 'shop'].map((namespace) => isOpened(head('v1', 'ConfigMap'), namespace))).toEqual([false, true, false, false]);
  });
});

test('a Service means the pods that have its labels, and they know it', () => {
  const app = newApp();
  const stack = new EnvironmentStack(newEnvironment(app), 'shop');
  const template = (labels: object) => ({ metadata: { labels }, spec: { containers: [{ name: 'web', image: 'registry.example.com/web:1.2.3' }] } });
  for (const [id, colour] of [['blue', 'blue'], ['green', 'green']]) {
    const labels = { app: 'web', colour };
    new ApiObject(stack, id, { apiVersion: 'apps/v1', kind: 'Deployment', spec: { selector: { matchLabels: labels }, template: template(labels) } } as any);
  }
  new ApiObject(stack, 'all', { apiVersion: 'v1', kind: 'Service', spec: { selector: { app: 'web' }, ports: [{ port: 80 }] } } as any);
  new ApiObject(stack, 'one', { apiVersion: 'v1', kind: 'Service', spec: { selector: { app: 'web', colour: 'green' }, ports: [{ port: 80 }] } } as any);
  const seen: string[] = [];
  Rules.of(app).add({
    id: 'acme/look',
    severity: FindingSeverity.ERROR,
    kinds: ['/Service', 'apps/Deployment'],
    check: (object, fleet) => {
      seen.push(...fleet.referencesOf(object).map(({ field, kind, name }) => `${object.name} ${field} → ${kind} ${name}`));
      seen.push(...fleet.referencesTo(object).map(({ source, field }) => `${object.name} ← ${source.name} ${field}`));
      return [];
    },
  });
  app.lint();
  expect(seen).toEqual([
    'blue ← all spec.selector',
    'green ← all spec.selector',
    'green ← one spec.selector',
    'all spec.selector → Deployment blue',
    'all spec.selector → Deployment green',
    'one spec.selector → Deployment green',
  ]);
});
