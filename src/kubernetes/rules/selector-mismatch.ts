import { deployment } from './_examples';
import { selectorFaults } from './_selectors';
import { FindingSeverity } from '../../checks/finding';
import { NONE, type Rule } from '../../checks/rule';
import { fieldText } from '../../core/field-path';
import { mapAt, valueAt } from '../../core/plain';
import { shown } from '../../core/problem';
import { podTemplateOf } from '../pod-template';

/** A workload must select the pods that it makes. */
export const selectorMismatch: Rule = {
  id: 'kubernetes/selector-mismatch',
  severity: FindingSeverity.ERROR,
  kinds: ['apps/Deployment', 'apps/StatefulSet', 'apps/DaemonSet', 'apps/ReplicaSet', '/ReplicationController', 'argoproj.io/Rollout'],
  check(object, fleet) {
    const template = podTemplateOf(object);
    const written = valueAt(object.manifest, 'spec', 'selector');
    if (!template || typeof written !== 'object' || written === null || typeof template.metadata.labels === 'string') return NONE;
    const isMap = object.kind === 'ReplicationController';
    const selector = isMap ? { matchLabels: written } : mapAt(written);
    if (Object.keys(mapAt(selector, 'matchLabels')).length === 0 && !Array.isArray(selector.matchExpressions)) {
      return isMap ? NONE : [{ field: 'spec.selector', message: 'spec.selector is empty, which is refused; write matchLabels with labels of the pods' }];
    }
    const faults = selectorFaults(selector, mapAt(template.metadata, 'labels'));
    return faults.length === 0 ? NONE : faults.map(({ way, label, wanted, got }) => {
      const field = fieldText(['spec', 'selector', ...isMap ? way.slice(1) : way]);
      const has = got === undefined ? 'which the labels of its own pods do not have' : `its own pods have ${shown(got)}`;
      return {
        field,
        message: `${field} asks for label ${label} ${shown(wanted)}, ${has}, so the workload is refused; write the same under spec.template.metadata.labels`,
        ...(got === undefined && !fleet.isComplete && { severity: FindingSeverity.INFO }),
      };
    });
  },
  docs: {
    what: 'A workload selects its own pods',
    why: 'The API server refuses a workload whose selector does not select the pods of its template, since it would make pods without end; a Rollout is taken, and its controller then does nothing with it.',
    bad: { yaml: deployment({ label: 'website' }) },
    good: { yaml: deployment() },
    source: [
      'https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#selector', 'kubernetes/pkg/apis/apps/validation/validation.go ValidatePodTemplateSpecForReplicaSet',
      'argo-rollouts/pkg/apis/rollouts/validation/validation.go ValidateRolloutSpec',
    ],
  },
};
