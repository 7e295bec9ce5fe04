import { nameAdvice, portAt, portsOfContainer } from './_ports';
import { NONE, type RuleViolation } from '../../checks/rule';
import { mapAt } from '../../core/plain';
import { shown } from '../../core/problem';
import { type PodContainer, type PodTemplate, containersOf } from '../pod-template';

/** Where a container says what the kubelet calls. */
const CALLS = [['livenessProbe'], ['readinessProbe'], ['startupProbe'], ['lifecycle', 'postStart'], ['lifecycle', 'preStop']];

/** Probes, and calls at a container's start and end, by the name of a port that the container does not list. */
export function probeFaults({ spec, path }: PodTemplate): RuleViolation[] {
  let found = NONE;
  for (const one of containersOf(spec)) {
    for (const way of CALLS) {
      const fault = callFault(one, way, path);
      if (fault) found = [...found, fault];
    }
  }
  return found;
}

function callFault({ container, path: place }: PodContainer, way: string[], path: string): RuleViolation | undefined {
  const call = mapAt(container, ...way);
  const action = call.httpGet ? 'httpGet' : 'tcpSocket';
  const port = portAt(call, action, 'port');
  // The kubelet reads a number that is written as a text, too.
  if (typeof port !== 'string' || /^\d+$/.test(port)) return undefined;
  const { ports, isKnown } = portsOfContainer(container);
  if (!isKnown || ports.some(({ name }) => name === port)) return undefined;
  const field = `${path}.${place}.${way.join('.')}.${action}.port`;
  const advice = nameAdvice(port, ports, 'list the port by that name, or write its number');
  return { field, message: `${field} is ${shown(port)}, and the container has no port of that name; ${advice}` };
}
