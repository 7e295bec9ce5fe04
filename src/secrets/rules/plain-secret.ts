import { FindingSeverity } from '../../checks/finding';
import { NONE, type Rule } from '../../checks/rule';
import { REMEDY } from '../_leak-words';
import { type SecretValue, secretValuesOf } from '../_secret-values';

/** A Secret whose values everybody who reads Git can read. */
export const plainSecret: Rule = {
  id: 'secrets/plain-secret',
  severity: FindingSeverity.ERROR,
  kinds: ['/Secret'],
  check(object) {
    const values = secretValuesOf(object);
    const open = values.filter(({ verdict }) => verdict === 'open');
    if (open.length === 0 || values.some(({ verdict }) => verdict === 'encrypted')) return NONE;
    const fields = [...new Set(open.map(({ field }) => field))];
    const base64 = fields[0] === 'data' ? ', and base64 hides nothing' : '';
    const holds = fields.length > 1 ? `${fields.join(' and ')} hold` : `${fields[0]} holds`;
    return [{ field: fields[0], message: `${holds} the ${keysText(open)} in plain text${base64}; ${REMEDY}` }];
  },
  docs: {
    what: 'A Secret does not stand in Git in plain text',
    why: 'Whoever can read the repository, a copy of it or the logs of a build has the secret, and for ever: removing it leaves it in the history. Base64 is an encoding, no encryption.',
    bad: {
      yaml: `
apiVersion: v1
kind: Secret
metadata: { name: db, namespace: shop }
stringData:
  username: shop
  password: correct-horse-7
`,
    },
    good: {
      yaml: `
apiVersion: v1
kind: Secret
metadata: { name: db, namespace: shop }
stringData:
  username: ENC[AES256_GCM,data:oYyi,iv:MyIDYbT718JRr11QtBkcj3Dwm4k1aCGZBVeZf0EyV8o=,tag:t5z2Z023Up0kxwCgw1gNxg==,type:str]
  password: \${SHOP_DB_PASSWORD}
`,
    },
    source: ['https://kubernetes.io/docs/concepts/security/secrets-good-practices/', 'https://argo-cd.readthedocs.io/en/stable/operator-manual/secret-management/'],
    numbers: ['22', '141', 'E17', 'SEC002'],
  },
};

const NAMED = 8;

function keysText(values: readonly SecretValue[]): string {
  const keys = [...new Set(values.map(({ key }) => key))];
  const more = keys.length > NAMED ? ` and ${keys.length - NAMED} more` : '';
  return `${keys.length === 1 ? 'value of' : 'values of'} ${keys.slice(0, NAMED).join(', ')}${more}`;
}
