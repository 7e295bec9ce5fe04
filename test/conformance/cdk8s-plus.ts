/* What cdk8s-plus makes when everything in it is used, before a real API server and before our checks: the verdicts must be the same. */
import { serverVerdicts } from './server-verdicts';
import { Tally } from './tally';
import { Catalogue } from '../../src/schema/catalogue';
import { faultText } from '../../src/schema/fault';
import { REFUSED, REFUSED_BY_CODE, everyFeature, madeBy } from '../schema/cdk8s-plus-objects';

/** What the server refuses for a reason that no schema holds: what it then says. */
const SAID_BY_CODE: Record<string, string> = {
  // Only cpu, memory, ephemeral-storage and huge pages can be measured by container.
  'Metric.containerStorage': 'must be a standard resource for containers',
  // Which targets a metric may have depends on its type.
  'a value for a metric of resources': 'must set either a target raw value or a target utilization',
  'a value for a metric of pods': 'must specify a positive target averageValue',
  'a usage for an external metric': 'must set either a target value for metric or a per-pod target',
  // The form of the address depends on the kind of the disk.
  'a managed disk that is not said to be managed': 'spec.volumes[0].azureDisk.diskURI: Unsupported value',
  'a range of ports without its first': 'may not be specified when `port` is not specified',
  'a block out of its network': 'must be a strict subset of `cidr`',
  // cdk8s-plus says allowPrivilegeEscalation: false unless told otherwise.
  'a privileged container': 'cannot set `allowPrivilegeEscalation` to false and `privileged` to true',
  'liveness after two successes': 'livenessProbe.successThreshold: Invalid value: 2: must be 1',
  'mounts shared with the host, unprivileged': 'available only to privileged containers',
  'another port of the host in its network': 'must match `containerPort` when `hostNetwork` is true',
  'a deployment that selects others': '`selector` does not match template `labels`',
  // The same pod template serves kinds that allow other policies.
  'a deployment that ends': 'restartPolicy: Unsupported value: "Never"',
  'a job that never ends': 'valid values: "OnFailure", "Never"',
  'a schedule in words': 'failed to parse int from noon',
  'a zone that is none': 'unknown time zone Nowhere/Land',
  'two ports without names': 'spec.ports[0].name: Required value',
  'ranges for no load balancer': 'may only be used when `type` is \'LoadBalancer\'',
  'a key with a space': 'a valid config key must consist of alphanumeric characters',
  // cdk8s-plus names no namespace for the account of a pod.
  'a pod as a subject in the whole cluster': 'subjects[0].namespace: Required value',
};

const rows = [
  ...everyFeature().map((object) => ({ what: '', object })),
  ...Object.entries({ ...REFUSED, ...REFUSED_BY_CODE }).flatMap(([what, make]) => madeBy(make).map((object) => ({ what, object }))),
];
const verdicts = serverVerdicts(rows.map(({ object }) => object));

const catalogue = new Catalogue({});
const tally = new Tally('cdk8s-plus');
const refused = new Set<string>();
rows.forEach(({ what, object }, index) => {
  const { verdict, message = '' } = verdicts[index];
  const isTaken = verdict === 'accept';
  const faults = catalogue.faultsOf(object).filter(({ severity }) => severity === 'error').map(faultText);
  if (!isTaken) refused.add(what);
  const isBeyondSchema = verdict === 'reject' && faults.length === 0 && what in SAID_BY_CODE && message.includes(SAID_BY_CODE[what]);
  tally.check(isTaken === (faults.length === 0) || isBeyondSchema, `${object.kind} ${object.metadata.name} ${what}`,
    `the server says ${verdict} ${message}; we say ${faults.join('; ') || 'nothing'}`);
});
tally.check(!refused.has(''), 'what should be taken');
for (const what of Object.keys({ ...REFUSED, ...REFUSED_BY_CODE })) tally.check(refused.has(what), what, 'the server takes it by now');
console.log(`refused for what no schema holds: ${Object.keys(SAID_BY_CODE).length} of the ${refused.size} ways of being refused`);
tally.end(230);
