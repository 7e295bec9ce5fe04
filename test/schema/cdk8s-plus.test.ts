import type { Chart } from 'cdk8s';
import * as plus from 'cdk8s-plus-30';
import { REFUSED, REFUSED_BY_CODE, everyFeature, everyFeatureApp, madeBy } from './cdk8s-plus-objects';
import { Cluster, ManifestChecker } from '../../src';
import { Catalogue } from '../../src/schema/catalogue';
import { faultText } from '../../src/schema/fault';

/** Exported by cdk8s-plus and made into no object: a subclass of each is. */
const ABSTRACT = ['Resource', 'AbstractPod', 'Workload', 'PersistentVolume'];

/** Members that no object shows, and why. */
const UNSEEN: Record<string, string> = {
  'PodConnectionsIsolation.POD': 'says which objects are made',
  'PodConnectionsIsolation.PEER': 'says which objects are made',
  'NetworkPolicyTrafficDefault.DENY': 'shows in policyTypes',
  'NetworkPolicyTrafficDefault.ALLOW': 'shows in an empty rule',
};

/** Methods without an effect on any object: a block of addresses selects no pods. */
const UNCALLED = ['NetworkPolicyIpBlock.toPodSelector'];

const exported = Object.entries(plus as Record<string, any>);
const classes = exported.filter(([name, value]) => typeof value === 'function' && /^[A-Z]/.test(name));
const enums = exported.filter(([name, value]) => typeof value === 'object' && name !== 'k8s');

/** The methods of a class, those of itself as well as of its objects, without accessors and what is internal. */
function methodsOf(owner: any, skipped: string[]): string[] {
  return Object.entries(Object.getOwnPropertyDescriptors(owner))
    .filter(([name, { value }]) => typeof value === 'function' && !skipped.includes(name) && !name.startsWith('_'))
    .map(([name]) => name);
}

describe('what cdk8s-plus makes', () => {
  const objects = everyFeature();

  test.each(['1.30', '1.33', '1.36'])('is right for Kubernetes %s', (kubernetes) => {
    const catalogue = new Catalogue({ kubernetes });
    const errors = objects.flatMap((object) => (
      catalogue.faultsOf(object).filter(({ severity }) => severity === 'error').map((fault) => `${object.kind} ${object.metadata.name}: ${faultText(fault)}`)));
    expect(errors).toEqual([]);
  });

  test.each(['1.30', '1.36'])('is structurally right for the public checker and Kubernetes %s', (kubernetes) => {
    const cluster = Cluster.named('c', { kubernetes });
    expect(new ManifestChecker({ cluster }).checkObjects(objects).filter(({ ruleId }) => /^(schema|yaml)\//.test(ruleId))).toEqual([]);
  });

  test('is the same twice', () => {
    expect(everyFeature()).toEqual(objects);
  });

  test('holds an object of every class', () => {
    const made = new Set(everyFeatureApp().node.findAll().map(({ constructor }) => constructor));
    const ofObjects = classes.filter(([, type]) => type === plus.Resource || type.prototype instanceof plus.Resource);
    expect(ofObjects).toHaveLength(31);
    expect(ofObjects.filter(([, type]) => !made.has(type)).map(([name]) => name).sort()).toEqual([...ABSTRACT].sort());
  });

  test('holds every member of every enum', () => {
    const text = JSON.stringify([...objects, ...Object.values({ ...REFUSED, ...REFUSED_BY_CODE }).flatMap(madeBy)]);
    const unseen = enums.flatMap(([name, members]) => Object.entries(members)
      .filter(([, value]) => !text.includes(`"${String(value)}"`) && !text.includes(`"${String(value)}['`))
      .map(([member]) => `${name}.${member}`));
    expect(unseen.sort()).toEqual(Object.keys(UNSEEN).sort());
  });

  test('has called every method', () => {
    const uncalled = new Map<jest.SpyInstance, string>();
    for (const [name, type] of classes) {
      for (const method of methodsOf(type, ['isConstruct'])) uncalled.set(jest.spyOn(type, method), `${name}.${method}`);
      for (const method of methodsOf(type.prototype, ['constructor'])) uncalled.set(jest.spyOn(type.prototype, method), `${name}.${method}`);
    }
    everyFeature();
    Object.values({ ...REFUSED, ...REFUSED_BY_CODE }).forEach(madeBy);
    const names = [...uncalled].filter(([spy]) => spy.mock.calls.length === 0).map(([, name]) => name);
    jest.restoreAllMocks();
    expect(names).toEqual(UNCALLED);
  });
});

describe('what cdk8s-plus makes and no server takes', () => {
  const catalogue = new Catalogue({});
  const said = (make: (chart: Chart) => unknown) => (
    madeBy(make).flatMap((object) => catalogue.faultsOf(object).map((fault) => `${object.kind}: ${faultText(fault)}`)));

  test('fails for what the schema says', () => {
    const name = '; allowed are lower-case letters, digits and "-", with a letter or digit first and last';
    const claim = ['PersistentVolumeClaim: spec.accessModes is required', 'PersistentVolumeClaim: spec.resources is required'];
    expect(Object.fromEntries(Object.entries(REFUSED).map(([what, make]) => [what, said(make)]))).toEqual({
      'PersistentVolume.reserve': claim,
      'PersistentVolume.asVolume': claim,
      'NetworkPolicyPort.allTcp': ['NetworkPolicy: spec.egress[0].ports[0].port is 0, needed is at least 1'],
      'NetworkPolicyPort.allUdp': ['NetworkPolicy: spec.egress[0].ports[0].port is 0, needed is at least 1'],
      'a volume without access modes': ['PersistentVolume: spec.accessModes is required'],
      'a claim without access modes and size': claim,
      'a volume named after a config map with dots': [
        `Pod: spec.containers[0].volumeMounts[0].name is "configmap-a.b"${name}`,
        `Pod: spec.volumes[0].name is "configmap-a.b"${name}`,
      ],
      'two containers of the default name': ['Pod: spec.containers[1] repeats item 0: both have name "main"'],
      'a deployment that selects nothing': ['Deployment: spec.selector has 0 fields, needed are at least 1'],
      'binary data that is none': ['ConfigMap: binaryData.a is a text, which is not encoded in base64'],
      'a network that is none': ['NetworkPolicy: spec.egress[0].to[0].ipBlock.cidr is "999.0.0.0/16"; write an IP address with the length of its prefix, as in "10.0.0.0/8"'],
    });
  });
});
