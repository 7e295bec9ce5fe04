import { Catalogue } from '../../src/schema/catalogue';
import { KindDefinition } from '../../src/schema/definition';
import { faultText } from '../../src/schema/fault';

const faultsOf = (versions: Record<string, string>, manifest: Record<string, unknown>): string[] => new Catalogue(versions).faultsOf({ metadata: { name: 'a' }, ...manifest })
  .map((fault) => `${fault.rule} ${fault.severity === 'warning' ? '(warning) ' : ''}${faultText(fault)}`);

const APPLICATION = { apiVersion: 'argoproj.io/v1alpha1', kind: 'Application' };
const SOURCE = { repoURL: 'https://example.com/r', path: 'p' };
const DESTINATION = { name: 'in-cluster' };
const KUSTOMIZATION = { kind: 'Kustomization', spec: { interval: '1m', prune: true, sourceRef: { kind: 'GitRepository', name: 'a' } } };

describe('the kind', () => {
  test.each<[string, string, string]>([
    ['apps/v1', 'Deploymnt', 'schema/unknown-kind kind is Deploymnt of apps/v1, which is not known; did you mean kind "Deployment"? If not, register its CRD with addCrds(…), '
      + 'or say that the cluster has it with cluster.provides(…)'],
    ['v1', 'Deployment', 'schema/unknown-kind kind is Deployment of v1, which is not known; did you mean the API group "apps"? If not, register its CRD with addCrds(…), '
      + 'or say that the cluster has it with cluster.provides(…)'],
    ['apps/v2', 'Deployment', 'schema/unserved-version apiVersion is apps/v2, which does not serve Deployment in Kubernetes 1.36; write apps/v1'],
    ['extensions/v1beta1', 'Ingress', 'schema/unserved-version apiVersion is extensions/v1beta1, which does not serve Ingress in Kubernetes 1.36; write networking.k8s.io/v1'],
    ['cert-manager.io/v1', 'Certificate', 'schema/unknown-kind kind is Certificate of cert-manager.io/v1, which is not known; register its CRD with addCrds(…), '
      + 'or say that the cluster has it with cluster.provides(…)'],
    ['v1', 'constructor', 'schema/unknown-kind kind is constructor of v1, which is not known; register its CRD with addCrds(…), or say that the cluster has it with cluster.provides(…)'],
    ['constructor/v1', 'Pod', 'schema/unknown-kind kind is Pod of constructor/v1, which is not known; did you mean the API group "v1"? If not, register its CRD with addCrds(…), '
      + 'or say that the cluster has it with cluster.provides(…)'],
  ])('fails for %s %s', (apiVersion, kind, text) => {
    expect(faultsOf({}, { apiVersion, kind })).toEqual([text]);
  });

  test('fails where the version of the system does not serve it yet', () => {
    const artifact = { apiVersion: 'source.toolkit.fluxcd.io/v1', kind: 'ExternalArtifact', spec: {} };
    expect(faultsOf({ flux: '2.6' }, artifact)).toEqual([
      'schema/newer-version apiVersion is source.toolkit.fluxcd.io/v1, which serves ExternalArtifact from Flux 2.7 on, the cluster runs 2.6; '
      + 'raise the version that the cluster states, or leave the object out',
    ]);
    expect(faultsOf({ flux: '2.7' }, artifact)).toEqual([]);
    expect(faultsOf({ flux: '2.6' }, { apiVersion: 'image.toolkit.fluxcd.io/v1', kind: 'ImageRepository', spec: { image: 'a', interval: '1m' } })).toEqual([
      'schema/newer-version apiVersion is image.toolkit.fluxcd.io/v1, which serves ImageRepository from Flux 2.7 on, the cluster runs 2.6; write image.toolkit.fluxcd.io/v1beta2',
    ]);
  });

  test('fails where the version of the system serves it no longer, and warns before', () => {
    const old = { apiVersion: 'kustomize.toolkit.fluxcd.io/v1beta2', ...KUSTOMIZATION };
    expect(faultsOf({ flux: '2.7' }, old)).toEqual([
      'schema/deprecated-version (warning) apiVersion is kustomize.toolkit.fluxcd.io/v1beta2, which is deprecated for Kustomization in Flux 2.7; write kustomize.toolkit.fluxcd.io/v1',
    ]);
    expect(faultsOf({ flux: '2.8' }, old)).toEqual([
      'schema/unserved-version apiVersion is kustomize.toolkit.fluxcd.io/v1beta2, which does not serve Kustomization in Flux 2.8; write kustomize.toolkit.fluxcd.io/v1',
    ]);
    expect(faultsOf({ externalSecrets: '1.0' }, { apiVersion: 'external-secrets.io/v1beta1', kind: 'SecretStore', spec: {} })).toEqual([
      'schema/unserved-version apiVersion is external-secrets.io/v1beta1, which does not serve SecretStore in External Secrets 1.0; write external-secrets.io/v1',
    ]);
  });
});

describe('fields by version', () => {
  const helm = {
    ...APPLICATION,
    spec: {
      project: 'p',
      destination: DESTINATION,
      sourceHydrator: { drySource: { ...SOURCE, targetRevision: 'main', helm: { releaseName: 'x' } }, syncSource: { path: 'p', targetBranch: 'b' } },
    },
  };

  test('a newer one is an error that names the version that has it', () => {
    expect(faultsOf({ argoCd: '3.2' }, helm)).toEqual([
      'schema/newer-field spec.sourceHydrator.drySource.helm is there from Argo CD 3.3 on, the cluster runs 3.2; leave it out, or raise the version that the cluster states',
    ]);
    expect(faultsOf({ argoCd: '3.3' }, helm)).toEqual([]);
    expect(faultsOf({}, helm)).toEqual([]);
  });

  test('of a version between two known ones, what either has passes', () => {
    // Known are 1.30 and 1.33; 1.33 has a field that 1.30 has not, and 1.31 may have it.
    const pod = { apiVersion: 'v1', kind: 'Pod', spec: { containers: [{ name: 'a', image: 'a' }], resources: { limits: { cpu: '1' } } } };
    expect(faultsOf({ kubernetes: '1.30' }, pod)).toEqual([
      'schema/newer-field spec.resources is there from Kubernetes 1.33 on if not earlier, the cluster runs 1.30; leave it out, or raise the version that the cluster states',
    ]);
    expect(faultsOf({ kubernetes: '1.31' }, pod)).toEqual([]);
    expect(faultsOf({ kubernetes: '1.33' }, pod)).toEqual([]);
  });

  test('of a version that is newer than all known ones, an unknown field is a warning', () => {
    const application = { ...APPLICATION, spec: { project: 'p', destination: DESTINATION, source: SOURCE, shiny: 1 } };
    expect(faultsOf({ argoCd: '9.0' }, application)).toEqual([
      'schema/unknown-field (warning) spec.shiny is not known up to Argo CD 3.5, the newest version that is known here; the cluster runs 9.0',
    ]);
  });
});

describe('unknown fields', () => {
  test.each<[object, string[]]>([
    [{ source: SOURCE, destinaton: {} }, ['spec.destinaton is not known here; did you mean "destination"?']],
    [{ source: SOURCE, prune: true }, ['spec.prune is not known here; did you mean spec.syncPolicy.automated.prune?']],
    [{ source: { ...SOURCE, qqqqqqqqqqqq: 1 } }, ['spec.source.qqqqqqqqqqqq is not known here; allowed: chart, directory, helm, kustomize, name, path, plugin, ref, repoURL, tagPrefix, targetRevision']],
    [{ source: SOURCE, info: [{ 'name': 'a', 'value': 'b', 'x y': 1 }] }, ['spec.info[0]["x y"] is not known here; allowed: name, value']],
  ])('%j', (spec, texts) => {
    expect(faultsOf({}, { ...APPLICATION, spec: { project: 'p', destination: DESTINATION, ...spec } })).toEqual(texts.map((text) => `schema/unknown-field ${text}`));
  });
});

describe('values', () => {
  const deployment = (spec: object) => ({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    spec: {
      selector: { matchLabels: { app: 'a' } }, template: { metadata: { labels: { app: 'a' } }, spec: { containers: [{ name: 'a', image: 'a' }] } }, ...spec,
    },
  });

  test('all faults of an object are told', () => {
    expect(faultsOf({}, { ...deployment({ replicas: '3', paused: 'no', strategy: { type: 'Rolling' }, bogus: 1 }), metadata: { name: 'A', labels: { 'a b': 'c', 'ok': '-' } } })).toEqual([
      'schema/type spec.replicas is "3", an integer is needed',
      'schema/type spec.paused is "no", true or false is needed',
      'schema/enum spec.strategy.type is "Rolling"; allowed: "Recreate", "RollingUpdate"',
      'schema/unknown-field spec.bogus is not known here; allowed: minReadySeconds, paused, progressDeadlineSeconds, replicas, revisionHistoryLimit, selector, strategy, template',
      'schema/label metadata.labels["a b"] its name is wrong: allowed are letters, digits, "-", "_" and ".", with a letter or digit first and last',
      'schema/label metadata.labels.ok is "-"; allowed are letters, digits, "-", "_" and ".", with a letter or digit first and last',
      'schema/name metadata.name is "A"; allowed are lower-case letters, digits, "-" and ".", with a letter or digit first and last in each part',
    ]);
  });

  test('what could be a secret is never repeated', () => {
    const secret = { apiVersion: 'v1', kind: 'Secret', data: { password: 'hunter2!' }, stringData: { token: 12345 } };
    expect(faultsOf({}, secret)).toEqual([
      'schema/format data.password is a text, which is not encoded in base64',
      'schema/type stringData.token is a number, a text is needed',
    ]);
    expect(faultsOf({}, deployment({ template: { metadata: { labels: { app: 'a' } }, spec: { containers: [{ name: 'a', image: 'a', env: [{ name: 'PASSWORD', value: 1234 }] }] } } }))).toEqual([
      'schema/type spec.template.spec.containers[0].env[0].value is a number, a text is needed',
    ]);
  });

  test('null is nothing as a field, and a fault in a list', () => {
    expect(faultsOf({}, deployment({ replicas: null, strategy: null }))).toEqual([]);
    expect(faultsOf({}, { ...APPLICATION, spec: { project: null, destination: DESTINATION, source: { ...SOURCE, helm: null } } })).toEqual([
      'schema/required spec.project is required',
    ]);
    expect(faultsOf({}, { ...APPLICATION, spec: { project: 'p', destination: DESTINATION, sources: [null] } })).toEqual([
      'schema/null spec.sources[0] is null, a map is needed',
    ]);
  });

  test('what is scaled is not scaled below nothing', () => {
    const spec = { replicas: -1, selector: { matchLabels: { a: 'b' } }, template: { metadata: { labels: { a: 'b' } }, spec: { containers: [{ name: 'a', image: 'a' }] } } };
    expect(faultsOf({}, { apiVersion: 'argoproj.io/v1alpha1', kind: 'Rollout', spec })).toEqual(['schema/range spec.replicas is -1, needed is at least 0']);
  });

  test('a namespace on what belongs to none is a fault', () => {
    expect(faultsOf({}, { apiVersion: 'scheduling.k8s.io/v1', kind: 'PriorityClass', value: 1, metadata: { name: 'a', namespace: 'b' } })).toEqual([
      'schema/namespace metadata.namespace is "b"; PriorityClass belongs to no namespace, leave it out',
    ]);
  });

  test('a name may be generated', () => {
    expect(faultsOf({}, { apiVersion: 'v1', kind: 'ConfigMap', metadata: { generateName: 'a-' } })).toEqual([]);
    expect(faultsOf({}, { apiVersion: 'v1', kind: 'ConfigMap', metadata: {} })).toEqual(['schema/name metadata.name is required: every object needs a name']);
  });

  test('annotations have a limit', () => {
    expect(faultsOf({}, { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a', annotations: { a: 'x'.repeat(262_144) } } })).toEqual([
      'schema/annotation metadata.annotations take 262145 bytes together, allowed are 262144',
    ]);
  });

  test('the keys of a ConfigMap and a Secret can be files', () => {
    expect(faultsOf({}, { apiVersion: 'v1', kind: 'ConfigMap', data: { 'a b': 'x', 'ok.txt': 'x' }, binaryData: { '..x': 'YQ==' } })).toEqual([
      'schema/key data["a b"] has a key that cannot be a file; allowed are letters, digits, "-", "_" and ".", at most 253, not ".." first',
      'schema/key binaryData["..x"] has a key that cannot be a file; allowed are letters, digits, "-", "_" and ".", at most 253, not ".." first',
    ]);
  });

  test('a ConfigMap and a Secret have a limit', () => {
    expect(faultsOf({}, { apiVersion: 'v1', kind: 'ConfigMap', data: { a: 'x'.repeat(1_048_577) } })).toEqual(['schema/size data takes 1048577 bytes, a ConfigMap may hold at most 1048576']);
    expect(faultsOf({}, { apiVersion: 'v1', kind: 'ConfigMap', data: { a: 'x'.repeat(1_048_576) } })).toEqual([]);
  });
});

describe('what is hostile', () => {
  test('an object of 5 MB is refused in one short text', () => {
    const application = { ...APPLICATION, metadata: { name: 'a' }, spec: { project: 'p', destination: DESTINATION, source: { ...SOURCE, helm: { values: 'x'.repeat(5_000_000) } } } };
    expect(new Catalogue({}).faultsOf(application, { bytes: 5_000_000 }).map(faultText)).toEqual(['the object takes 5000218 bytes, a cluster takes at most 1572864']);
  });

  test('a text of 5 MB at the wrong place is not repeated', () => {
    const [text] = faultsOf({}, { ...APPLICATION, spec: { project: 'p', destination: DESTINATION, source: 'x'.repeat(5_000_000) } });
    expect(text.length).toBeLessThan(250);
  });

  test('ten thousand faults are told in time that grows with their number', () => {
    const ports = Array.from({ length: 10_000 }, (_, index) => ({ port: `http${index}`, name: `p${index}`, wrong: 1 }));
    expect(faultsOf({}, { apiVersion: 'v1', kind: 'Service', spec: { ports } })).toHaveLength(20_000);
  });

  test('ten thousand unknown fields of a large kind are told as fast', () => {
    const spec = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`field${index}`, index]));
    expect(faultsOf({}, { ...APPLICATION, kind: 'ApplicationSet', spec: { generators: [], template: { metadata: {}, spec: { project: 'p', destination: {} } }, ...spec } })).toHaveLength(10_000);
  });

  test('keys that every object of JavaScript has are fields like others', () => {
    const manifest = JSON.parse('{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"a","__proto__":{"x":1}},"constructor":1,"data":{"__proto__":"v","toString":"w"}}') as Record<string, unknown>;
    expect(faultsOf({}, manifest)).toEqual([
      'schema/unknown-field constructor is not known here; allowed: apiVersion, binaryData, data, immutable, kind, metadata',
      'schema/unknown-field metadata.__proto__ is not known here; allowed: annotations, creationTimestamp, deletionGracePeriodSeconds, deletionTimestamp, finalizers, generateName, '
      + 'generation, labels, managedFields, name, namespace, ownerReferences, and 3 more',
    ]);
  });
});

describe('kinds of the author', () => {
  const definition = (versions: object[], scope = 'Namespaced') => KindDefinition.read({
    apiVersion: 'apiextensions.k8s.io/v1', kind: 'CustomResourceDefinition', spec: { group: 'example.com', scope, names: { kind: 'Widget', plural: 'widgets' }, versions },
  });
  const schema = { openAPIV3Schema: { type: 'object', properties: { spec: { type: 'object', properties: { size: { type: 'integer' } } } } } };
  const check = (definitions: KindDefinition[], manifest: object) => new Catalogue({}, definitions)
    .faultsOf({ kind: 'Widget', metadata: { name: 'a' }, ...manifest }).map((fault) => `${fault.severity} ${faultText(fault)}`);

  test('are checked by their definition', () => {
    const widget = definition([{ name: 'v1', served: true, schema }]);
    expect(check([widget], { apiVersion: 'example.com/v1', spec: { size: 1 } })).toEqual([]);
    expect(check([widget], { apiVersion: 'example.com/v1', spec: { siez: 1, size: 'x' } })).toEqual([
      'error spec.siez is not known here; did you mean "size"?', 'error spec.size is "x", an integer is needed',
    ]);
    expect(new Catalogue({}, [definition([{ name: 'v1', served: true, schema }], 'Cluster')]).isClusterScoped('example.com/v1', 'Widget')).toBe(true);
  });

  test('have versions of their own', () => {
    const widget = definition([{ name: 'v1', served: true, schema }, { name: 'v1beta1', served: true, deprecated: true, schema }, { name: 'v1alpha1', served: false, schema }]);
    expect(check([widget], { apiVersion: 'example.com/v1beta1' })).toEqual(['warning apiVersion is example.com/v1beta1, which is deprecated for Widget; write example.com/v1']);
    expect(check([widget], { apiVersion: 'example.com/v1alpha1' })).toEqual(['error apiVersion is example.com/v1alpha1, which does not serve Widget in its definition; write example.com/v1']);
    expect(check([widget], { apiVersion: 'example.com/v2' })).toEqual(['error apiVersion is example.com/v2, which does not serve Widget in its definition; write example.com/v1']);
  });

  test('of which only the name is known take anything, with a right head', () => {
    const widget = KindDefinition.named('example.com/v1', 'Widget', 'Namespaced');
    expect(check([widget], { apiVersion: 'example.com/v1', spec: { anything: [1, null] }, more: 1 })).toEqual([]);
    expect(check([widget], { apiVersion: 'example.com/v1', metadata: { name: 'a', labels: { a: 1 } } })).toEqual(['error metadata.labels.a is 1, a text is needed']);
  });

  test('replace what is known', () => {
    const application = KindDefinition.named('argoproj.io/v1alpha1', 'Application', 'Namespaced');
    expect(check([application], { ...APPLICATION, spec: { shiny: 1 } })).toEqual([]);
  });
});
