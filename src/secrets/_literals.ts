import type { Secrecy } from './_secret-keys';
import { isFilledLater } from '../core/plain';

/** Stand where a secret is filled in, or say that there is none. */
const PLACEHOLDER = new RegExp(`^(?:${[
  'true|false|yes|no|on|off|y|n|null|nil|none|undefined|required|optional|default|enabled?|disabled?|auto|never|always|n/a|unset|todo|tbd|fixme|empty',
  'string|str|text|bytes|any|char|varchar|boolean|object|int|number|password|passwd|passwort|kennwort|pass|pw|secret|token|key|credentials?|basic|bearer|oauth2?|oidc|jwt|ldap|hidden',
  'change[-_ ]?(?:me|it|this|in|now)?[\\w!-]*|replace[-_ ]?(?:me|this|with)?[\\w-]*|your[-_ ].*|my[-_ ]?(?:secret|password|passwd|token|key)[\\w-]*',
  'example[\\w-]*|dummy[\\w-]*|fake[\\w-]*|placeholder[\\w-]*|redacted|insert[-_ ].*|set[-_ ]?me|fill[-_ ]?me|foo|bar|foobar|test|testing|sample|unused|not[-_ ]?(?:set|used|needed)|to[-_ ]?be[-_ ].*',
].join('|')})[!?;]?$`, 'i');

/** Say where a secret is, or are what is left of one that was encrypted or hashed. */
const POINTER = new RegExp([
  '^(?:[/~]|\\.{1,2}/|[A-Z]:\\\\)', '^[$%@#][\\w({@]', '^%', '^__.*__$', '^-', '^\\*', '^<', '<%|\\{%|\\$\\(|\\$\\{|%\\(',
  '^(?:vault|bao|ref\\+\\w+|secrets?|awssm|aws-?sm|ssm|arn|projects|op|env|environment|gcp-?sm|azurekv|keyvault|akv|sm|k8s|kms|file|configmap|secretref|sops|pass|keyring|data|urn)[:/]',
  '^ENC[(\\[]', '^A[gYQ][A-Za-z0-9+/]{360,}={0,2}$', '^\\{[\\w@-]+\\}', '^\\$(?:2[abxy]|argon2\\w*|[156]|apr1|pbkdf2)\\$', '^[a-z][a-z0-9+.-]*://',
].join('|'), 'i');

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const DIGEST = /^(?:sha\d{1,3}|md5)[:-]|@sha256:/;
const DATED = /^v?\d+\.\d+|^\d{4}-\d\d-\d\d/;

/** Whether a literal is a secret, given what its key says. */
export function isSecretLiteral(text: string, secrecy: Secrecy): boolean {
  if (secrecy === undefined) return false;
  const value = text.trim();
  if (value === '' || isFilledLater(value) || PLACEHOLDER.test(value) || POINTER.test(value) || /\s/.test(value) || isMonotone(value)) return false;
  // eslint-disable-next-line no-control-regex
  if (/[^\x00-\x7f]/.test(value)) return false;
  return secrecy === 'password' ? !/^\d{1,3}[a-z]?$/i.test(value) : isRandom(value);
}

/** Whether a text is nothing but one character. */
function isMonotone(text: string): boolean {
  return text === text[0].repeat(text.length);
}

/** Whether a text looks like a generator made it and no person. */
export function isRandom(value: string): boolean {
  if (value.length < 12 || UUID.test(value) || DIGEST.test(value) || DATED.test(value) || !/\d|[A-Z].*[a-z]|[a-z].*[A-Z]/.test(value)) return false;
  const isHex = /^(?:0x)?[0-9a-f]+$/i.test(value);
  if (isHex) return value.length >= 20 && entropy(value) >= 3;
  return entropy(value) >= 3.5 && !isWordy(value);
}

/** Whether most of a text is what people can pronounce: names of classes, hosts, images, and sentences without blanks. */
function isWordy(value: string): boolean {
  const runs = value.replace(/([a-z])([A-Z])/g, '$1 $2').match(/[A-Za-z]+/g) ?? [];
  const solid = value.replace(/[^A-Za-z0-9]/g, '').length;
  let spoken = 0;
  for (const run of runs) {
    const vowels = run.match(/[aeiouy]/gi)?.length ?? 0;
    // A word is written in one case, or begins with a capital.
    const isOneCase = /^(?:[A-Z]?[a-z]+|[A-Z]+)$/.test(run);
    if (isOneCase && run.length >= 3 && vowels / run.length >= 0.15 && vowels / run.length <= 0.8 && !/[^aeiouy]{6}/i.test(run)) spoken += run.length;
  }
  return solid === 0 || spoken / solid >= 0.6;
}

/** Shannon's entropy of the characters of a text, in bits per character. */
export function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}
