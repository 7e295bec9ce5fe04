import { FindingSeverity } from '../../checks/finding';
import { NONE, type Rule } from '../../checks/rule';
import { fieldText } from '../../core/field-path';
import { secretValuesOf } from '../_secret-values';

/** SOPS leaves values with this suffix alone unless it is told otherwise. */
const LEFT_ALONE = '_unencrypted';

/** A file of SOPS to which somebody added a value without SOPS. */
export const partlyEncrypted: Rule = {
  id: 'secrets/partly-encrypted',
  severity: FindingSeverity.ERROR,
  kinds: ['/Secret'],
  check(object) {
    const values = secretValuesOf(object);
    if (!values.some(({ verdict }) => verdict === 'encrypted')) return NONE;
    return values.filter(({ verdict, key }) => verdict === 'open' && !key.endsWith(LEFT_ALONE)).map(({ field, key }) => ({
      field: fieldText([field, key]),
      message: `${fieldText([field, key])} stands in plain text among values that SOPS has encrypted; encrypt the file with sops encrypt, `
        + 'with encrypted_regex "^(data|stringData)$", and replace the secret, because Git keeps what was committed',
    }));
  },
  docs: {
    what: 'A Secret that SOPS has encrypted is encrypted as a whole',
    why: 'A file keeps the rules by which it was first encrypted, so a key that is added by hand, or that those rules do not match, stays in plain text and nobody is told.',
    bad: {
      yaml: `
apiVersion: v1
kind: Secret
metadata: { name: db, namespace: shop }
stringData:
  password: ENC[AES256_GCM,data:oYyi,iv:MyIDYbT718JRr11QtBkcj3Dwm4k1aCGZBVeZf0EyV8o=,tag:t5z2Z023Up0kxwCgw1gNxg==,type:str]
  replicaPassword: correct-horse-7
`,
    },
    good: {
      yaml: `
apiVersion: v1
kind: Secret
metadata: { name: db, namespace: shop }
stringData:
  password: ENC[AES256_GCM,data:oYyi,iv:MyIDYbT718JRr11QtBkcj3Dwm4k1aCGZBVeZf0EyV8o=,tag:t5z2Z023Up0kxwCgw1gNxg==,type:str]
  replicaPassword: ENC[AES256_GCM,data:Zm9v,iv:MyIDYbT718JRr11QtBkcj3Dwm4k1aCGZBVeZf0EyV8o=,tag:t5z2Z023Up0kxwCgw1gNxg==,type:str]
`,
    },
    source: ['https://getsops.io/docs/#encrypting-only-parts-of-a-file', 'https://github.com/getsops/sops/issues/770'],
    numbers: ['SEC003'],
  },
};
