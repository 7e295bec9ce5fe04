import { backendFaults } from './_backend-ports';
import { documents, pod, webService } from './_examples';
import { probeFaults } from './_probe-ports';
import { targetFaults } from './_target-ports';
import { FindingSeverity } from '../../checks/finding';
import type { Rule } from '../../checks/rule';
import { SERVICE } from '../_names';
import { ROUTES } from '../_traffic-references';
import { POD_TYPES, podTemplateOf } from '../pod-template';

/** A port that is named must be there: on the Service, on the pods, in the container. */
export const unknownPort: Rule = {
  id: 'kubernetes/unknown-port',
  severity: FindingSeverity.ERROR,
  kinds: [SERVICE, 'networking.k8s.io/Ingress', ...ROUTES, ...POD_TYPES],
  check(object, fleet) {
    if (object._type === SERVICE) return targetFaults(object, fleet);
    const template = podTemplateOf(object);
    return template ? probeFaults(template) : backendFaults(object, fleet);
  },
  docs: {
    what: 'A port that is named is there',
    why: 'A Service passes over pods that have no port of the name in targetPort, an Ingress or a route answers with an error where the Service has no such port, '
      + 'and a probe that names a port which the container does not list fails for ever. By number, containers need not list what they listen on, so there it is a warning.',
    bad: { yaml: example('htpp') },
    good: { yaml: example('http') },
    source: [
      'https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports',
      'kubernetes/endpointslice utils.go FindPort', 'kubernetes/kubernetes pkg/probe/util.go ResolveContainerPort',
    ],
    numbers: ['6'],
  },
};

function example(target: string): string {
  const container = `ports:
  - name: http
    containerPort: 8080`;
  return documents(webService(`targetPort: ${target}`), pod({ container }));
}
