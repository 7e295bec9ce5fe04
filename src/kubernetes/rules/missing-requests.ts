import { isLasting } from './_containers';
import { job } from './_examples';
import { severityOfAbsence } from './_severity';
import { isGiven } from './_values';
import type { CheckedObject } from '../../checks/checked-object';
import { FindingSeverity } from '../../checks/finding';
import type { FleetIndex } from '../../checks/fleet-index';
import { NONE, type Rule } from '../../checks/rule';
import { type Plain, listAt, mapAt, textAt, valueAt } from '../../core/plain';
import { remembered } from '../../core/remembered';
import { POD_TYPES, containersOf, podTemplateOf } from '../pod-template';

/** The scheduler reserves what is requested, and nothing otherwise. */
export const missingRequests: Rule = {
  id: 'kubernetes/missing-requests',
  severity: FindingSeverity.WARNING,
  kinds: POD_TYPES,
  check(object, fleet) {
    const template = podTemplateOf(object);
    if (!template) return NONE;
    const { spec, path: base } = template;
    const violations = [];
    const isTextual = typeof spec.resources === 'string';
    for (const { container, path } of containersOf(spec).filter(isLasting)) {
      if (isTextual || isKnownOtherwise(container)) continue;
      const missing = ['cpu', 'memory'].filter((resource) => !isRequested(container, resource) && !isRequested(spec, resource));
      if (missing.length === 0 || hasDefaults(object, fleet)) continue;
      const field = `${base}.${path}`;
      violations.push({
        field,
        severity: severityOfAbsence(object, fleet),
        message: `${field} requests no ${missing.join(' and no ')}, so nodes are filled without counting it; write what it usually needs under resources.requests`,
      });
    }
    return violations.length > 0 ? violations : NONE;
  },
  docs: {
    what: 'A container requests what it needs of its node',
    why: 'The scheduler places pods by what they request. What requests nothing lands on full nodes, gets the smallest share of a busy processor, is the first to be evicted when memory runs out, and cannot be scaled by use. '
      + 'A limit counts as a request, as do the requests of the whole pod the defaults of a LimitRange, and what a VerticalPodAutoscaler writes.',
    bad: { yaml: job({ resources: '' }) },
    good: { yaml: job() },
    source: ['https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/', 'kubernetes/pkg/apis/core/v1/defaults.go SetDefaults_Pod'],
    numbers: ['213'],
  },
};

/** Devices are claimed and bring what they need; a text is only filled in later. */
function isKnownOtherwise({ resources }: Plain): boolean {
  return typeof resources === 'string' || listAt(resources, 'claims').length > 0
    || typeof valueAt(resources, 'requests') === 'string' || typeof valueAt(resources, 'limits') === 'string';
}

function isRequested({ resources }: Plain, resource: string): boolean {
  return isGiven(valueAt(resources, 'requests', resource)) || isGiven(valueAt(resources, 'limits', resource));
}

/** Whether a LimitRange of the namespace, or an autoscaler of the workload, gives containers what they do not say. */
function hasDefaults({ _home, _clusters, kind, name }: CheckedObject, fleet: FleetIndex): boolean {
  const all = suppliers(fleet);
  return all.size > 0 && _clusters.some((cluster) => all.has(`${cluster}/${_home}`) || all.has(`${cluster}/${_home}/${kind}/${name}`));
}

const suppliers = remembered((fleet: FleetIndex): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const { manifest, _clusters, _home } of fleet._ofType('/LimitRange')) {
    const hasContainers = listAt(manifest, 'spec', 'limits').some((limit) => isGiven(valueAt(limit, 'defaultRequest')) || isGiven(valueAt(limit, 'default')));
    if (hasContainers) for (const cluster of _clusters) found.add(`${cluster}/${_home}`);
  }
  for (const { manifest, _clusters, _home } of fleet._ofType('autoscaling.k8s.io/VerticalPodAutoscaler')) {
    if (textAt(manifest, 'spec', 'updatePolicy', 'updateMode') === 'Off') continue;
    const target = mapAt(manifest, 'spec', 'targetRef');
    for (const cluster of _clusters) found.add(`${cluster}/${_home}/${textAt(target, 'kind')}/${textAt(target, 'name')}`);
  }
  return found;
});
