import { FindingSeverity } from '../../checks/finding';
import { NONE, type Rule } from '../../checks/rule';
import { leakViolation } from '../_leak-words';
import { leaksOf } from '../_object-leaks';

/** A secret where no Secret is: in a ConfigMap, a variable, an argument, an annotation. */
export const leakedValue: Rule = {
  id: 'secrets/leaked-value',
  severity: FindingSeverity.ERROR,
  check(object) {
    const leaks = leaksOf(object);
    if (leaks.length === 0) return NONE;
    const isConfigMap = object._type === '/ConfigMap';
    return leaks.filter(({ isMachinery }) => !(isConfigMap && isMachinery)).map((leak) => leakViolation(leak.field, leak));
  },
  docs: {
    what: 'ConfigMaps, variables, arguments and annotations hold no secret',
    why: 'They are read by far more people and tools than Secrets are, stand in plain text in Git, and appear in logs and in what tools print. '
      + 'Tokens are known by their looks; otherwise the name of the key decides, and whether the value looks random.',
    bad: {
      yaml: `
apiVersion: v1
kind: ConfigMap
metadata: { name: web, namespace: shop }
data:
  DB_HOST: db.shop.svc
  DB_PASSWORD: correct-horse-7
`,
    },
    good: {
      yaml: `
apiVersion: v1
kind: ConfigMap
metadata: { name: web, namespace: shop }
data:
  DB_HOST: db.shop.svc
  DB_PASSWORD_FILE: /var/run/secrets/db/password
`,
    },
    source: ['https://kubernetes.io/docs/concepts/configuration/configmap/', 'https://kubernetes.io/docs/concepts/security/secrets-good-practices/'],
    numbers: ['22', '141', 'SEC009'],
  },
};
