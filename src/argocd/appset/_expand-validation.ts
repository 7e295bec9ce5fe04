import { grouped } from '../../core/grouped';
import { remembered } from '../../core/remembered';
import { withoutSlash } from '../_server-address';
import { isQualifiedName } from './_expand-selector';
import { type ExpansionWorld, LOCAL_NAME, LOCAL_SERVER, type RegisteredCluster } from './_expand-world';
import { dnsSubdomainFault } from '../../core/names';
import { type Plain, mapAt, textAt } from '../../core/plain';
import { shown } from '../../core/problem';

/** What somebody has against an Application that a set makes. */
export interface ApplicationFault {
  /** Which fault it is. */
  readonly kind: 'name' | 'duplicate' | 'label' | 'project' | 'destination';
  /** The field of the Application. */
  readonly field: string;
  readonly message: string;
}

/** What Argo CD's controller, and the API server, have against an Application; whether its name is unique is looked at elsewhere. */
export function faultsOfApplication(application: Plain, world: ExpansionWorld): ApplicationFault[] {
  return [...nameFaults(application), ...labelFaults(application), ...projectFaults(application, world), ...destinationFaults(application, world)];
}

function nameFaults(application: Plain): ApplicationFault[] {
  const field = 'metadata.name';
  const name = textAt(application, 'metadata', 'name');
  if (name === undefined) return [{ kind: 'name', field, message: `${field} is empty; build it of parameters that every set of them has` }];
  const fault = dnsSubdomainFault(name);
  return fault === undefined ? [] : [{ kind: 'name', field, message: `${field} is ${shown(name)}, which no object may be called: ${fault}` }];
}

const LABEL_VALUE = /^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$/;

function labelFaults(application: Plain): ApplicationFault[] {
  return Object.entries(mapAt(application, 'metadata', 'labels')).flatMap(([key, value]): ApplicationFault[] => {
    const field = `metadata.labels[${shown(key)}]`;
    if (!isQualifiedName(key)) return [{ kind: 'label', field: 'metadata.labels', message: `metadata.labels has the key ${shown(key)}, which no label may have` }];
    if (typeof value !== 'string' || LABEL_VALUE.test(value)) return [];
    return [{ kind: 'label', field, message: `${field} is ${shown(value)}, which no label may be; allowed are at most 63 letters, digits, "-", "_" and "."` }];
  });
}

function projectFaults(application: Plain, { projects }: ExpansionWorld): ApplicationFault[] {
  const field = 'spec.project';
  const project = textAt(application, 'spec', 'project');
  if (project === undefined) return [{ kind: 'project', field, message: `${field} is empty, and the controller looks for a project of that name; name one, "default" at least` }];
  if (!projects || projects.has(project)) return [];
  return [{ kind: 'project', field, message: `${field} is ${shown(project)}, and there is no such project; make it, or name one that there is` }];
}

function destinationFaults(application: Plain, { clusters }: ExpansionWorld): ApplicationFault[] {
  const refuse = (field: string, text: string): ApplicationFault[] => [{ kind: 'destination', field, message: `${field} ${text}` }];
  const field = 'spec.destination';
  const name = textAt(application, 'spec', 'destination', 'name');
  const server = textAt(application, 'spec', 'destination', 'server');
  if (name !== undefined && server !== undefined) return refuse(field, `names the cluster twice, as ${shown(name)} and ${shown(server)}; leave one out`);
  if (name === undefined && server === undefined) return refuse(field, 'has neither name nor server; give one of them');
  if (!clusters) return [];
  if (server !== undefined) {
    const address = withoutSlash(server);
    const isKnown = address === LOCAL_SERVER || addresses(clusters).servers.has(address);
    return isKnown ? [] : refuse(`${field}.server`, `is ${shown(server)}, and no cluster is registered with this address; register it, or correct the address`);
  }
  const servers = new Set(addresses(clusters).byName.get(name!)?.map((cluster) => cluster.server));
  if (servers.size > 1) return refuse(`${field}.name`, `is ${shown(name)}, and ${servers.size} clusters are registered under this name; give the server instead`);
  return servers.size === 1 || name === LOCAL_NAME ? [] : refuse(`${field}.name`, `is ${shown(name)}, and no cluster is registered under this name; register it, or correct the name`);
}

/** What destinations can mean: many Applications are held against the same clusters. */
const addresses = remembered((clusters: readonly RegisteredCluster[]) => ({
  servers: new Set(clusters.map(({ server }) => withoutSlash(server))),
  byName: grouped(clusters, ({ name }) => name),
}));
