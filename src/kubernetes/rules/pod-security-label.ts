import { namespace } from './_examples';
import { SECURITY_LABEL } from './_namespace-security';
import { FindingSeverity } from '../../checks/finding';
import { NONE, type Rule } from '../../checks/rule';
import { fieldText } from '../../core/field-path';
import { isFilledLater, mapAt } from '../../core/plain';
import { shown } from '../../core/problem';

const MODES = ['enforce', 'audit', 'warn'];
const VALUES = [
  { suffix: '', allowed: /^(?:privileged|baseline|restricted)$/, words: 'privileged, baseline or restricted' },
  { suffix: '-version', allowed: /^(?:latest|v1\.(?:0|[1-9]\d*))$/, words: 'latest or a version as v1.33' },
];

/** A Namespace with a wrong pod-security label is refused. */
export const podSecurityLabel: Rule = {
  id: 'kubernetes/pod-security-label',
  severity: FindingSeverity.ERROR,
  kinds: ['/Namespace'],
  check({ manifest }) {
    const labels = mapAt(manifest, 'metadata', 'labels');
    const violations = [];
    for (const mode of MODES) {
      for (const { suffix, allowed, words } of VALUES) {
        const label = `${SECURITY_LABEL}${mode}${suffix}`;
        const value = labels[label];
        if (typeof value !== 'string' || allowed.test(value) || isFilledLater(value)) continue;
        const field = fieldText(['metadata', 'labels', label]);
        violations.push({ field, message: `${field} is ${shown(value)}, with which the API server refuses the Namespace; write ${words}` });
      }
    }
    return violations.length > 0 ? violations : NONE;
  },
  docs: {
    what: 'Pod-security labels hold a level or a version that exists',
    why: 'The API server refuses to make a Namespace whose pod-security labels it cannot read. Where the Namespace is there already, it reads a wrong level of enforce as restricted.',
    bad: { yaml: namespace('shop', 'strict') },
    good: { yaml: namespace('shop', 'restricted') },
    source: ['https://kubernetes.io/docs/concepts/security/pod-security-admission/', 'kubernetes/staging/src/k8s.io/pod-security-admission/api/helpers.go PolicyToEvaluate'],
  },
};
