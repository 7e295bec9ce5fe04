import { GoTemplateUnknown } from '../errors';
import { fn, table } from '../signature';
import type { GoFunction } from '../values';

const CHANCE = 'depends on chance';
const TIME = 'depends on the time or the time zone of the controller';
const CERTIFICATES = 'makes or reads certificates, which only the controller does';

/** Functions whose results only the controller knows. */
export const UNKNOWN_FUNCTIONS = table({
  ...unknown(TIME, {
    ago: 'any',
    date: 'string any',
    dateModify: 'string value',
    date_modify: 'string value',
    htmlDate: 'any',
    mustDateModify: 'string value',
    mustToDate: 'string string',
    must_date_modify: 'string value',
    now: '',
    toDate: 'string string',
    unixEpoch: 'value',
  }),
  ...unknown(CHANCE, {
    bcrypt: 'string',
    encryptAES: 'string string',
    genPrivateKey: 'string',
    htpasswd: 'string string',
    randAlpha: 'int',
    randAlphaNum: 'int',
    randAscii: 'int',
    randBytes: 'int',
    randInt: 'int int',
    randNumeric: 'int',
    shuffle: 'string',
    uuidv4: '',
  }),
  ...unknown('derives secrets, which have no place in a Git repository', { derivePassword: 'uint32 string string string string' }),
  ...unknown(CERTIFICATES, {
    buildCustomCert: 'string string',
    genCA: 'string int',
    genCAWithKey: 'string int string',
    genSelfSignedCert: 'string list list int',
    genSelfSignedCertWithKey: 'string list list int string',
    genSignedCert: 'string list list int value',
    genSignedCertWithKey: 'string list list int value string',
  }),
});

function unknown(reason: string, signatures: Record<string, string>): Record<string, GoFunction> {
  return Object.fromEntries(Object.entries(signatures).map(([name, signature]) => [name, fn(signature, () => {
    throw new GoTemplateUnknown(`${name} ${reason}, so its result is only known in the cluster`);
  })]));
}
