import { FindingSeverity } from '../../checks/finding';
import type { Rule, RuleViolation } from '../../checks/rule';
import { fieldText } from '../../core/field-path';
import { leaksOf } from '../_object-leaks';
import { secretValuesOf } from '../_secret-values';

/** The keys that open what is encrypted, or a whole cluster. */
export const machineryKey: Rule = {
  id: 'secrets/machinery-key',
  severity: FindingSeverity.ERROR,
  kinds: ['/Secret', '/ConfigMap'],
  check(object) {
    if (object._type === '/ConfigMap') return leaksOf(object).filter(({ isMachinery }) => isMachinery).map(({ field, what }) => violation(field, what));
    return secretValuesOf(object).filter(({ verdict }) => verdict === 'machinery').map(({ field, key, what }) => violation(fieldText([field, key]), what!));
  },
  docs: {
    what: 'The keys that open other secrets stay out of Git',
    why: 'With an age identity, the key of the Sealed Secrets controller or the credentials of a kubeconfig, everything that was ever encrypted for it, or the whole cluster, is open to whoever reads the repository.',
    bad: {
      yaml: `
apiVersion: v1
kind: Secret
metadata:
  name: sealed-secrets-key
  namespace: kube-system
  labels: { sealedsecrets.bitnami.com/sealed-secrets-key: active }
type: kubernetes.io/tls
data:
  tls.crt: Y2VydGlmaWNhdGU=
  tls.key: cHJpdmF0ZSBrZXk=
`,
    },
    good: {
      yaml: `
apiVersion: v1
kind: ConfigMap
metadata: { name: recipients, namespace: flux-system }
data:
  recipient: age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kdexample
`,
    },
    source: ['https://github.com/bitnami-labs/sealed-secrets#secret-rotation', 'https://fluxcd.io/flux/guides/mozilla-sops/'],
    numbers: ['144', 'SEC001'],
  },
};

function violation(field: string, what: string): RuleViolation {
  return { field, message: `${field} is ${what}; bring it to the cluster without Git, and make a new one, because Git keeps what was committed` };
}
