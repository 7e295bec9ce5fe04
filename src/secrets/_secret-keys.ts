/**
 * What a key says of its value: a password, whatever it looks like; a secret, if it looks random;
 * or nothing, as `passwordFile`, `tokenTtl` and `secretName` do.
 */
export type Secrecy = 'password' | 'secret' | undefined;

const PASSWORDS = new Set(['password', 'passwd', 'passwort', 'pwd', 'passphrase', 'passcode', 'pass', 'requirepass', 'masterauth', 'userpass', 'dbpass', 'passw']);
const SECRETS = new Set([
  'secret', 'token', 'apikey', 'secretkey', 'accesskey', 'privatekey', 'authkey', 'credential', 'credentials', 'dsn', 'salt', 'pepper', 'pat', 'auth', 'authorization', 'passkey',
]);

/** What makes a key to open something out of a key to look something up. */
const KEYS = new Set([
  'api', 'access', 'private', 'secret', 'encryption', 'encrypt', 'crypt', 'crypto', 'signing', 'sign', 'master', 'auth', 'account', 'storage', 'session', 'jwt', 'hmac', 'cipher', 'aes',
  'rsa', 'webhook', 'deploy', 'ssh', 'shared', 'license', 'licence', 'app', 'application', 'integration', 'routing', 'ingest', 'ingestion', 'write', 'admin', 'root', 'fernet', 'security',
]);

/** In front of a name they say that it is no secret, or names one that lies elsewhere. */
const HARMLESS = new Set(['public', 'existing', 'publishable', 'site', 'pub', 'next', 'page', 'continuation', 'csrf']);

/** `proxy_pass` and the like pass something on. */
const PASSES = new Set(['proxy', 'uwsgi', 'fastcgi', 'grpc', 'scgi', 'memcached', 'first', 'second', 'single', 'two', 'multi', 'one', 'by']);

/** They follow a name without changing what it means. */
const FILLERS = new Set(['value', 'raw', 'text', 'plain', 'plaintext', 'base64', 'b64', 'default', 'base', 'literal']);

const MEMORY = 4000;
const known = new Map<string, Secrecy>();

/** What a key says of its value. */
export function secrecyOf(key: string): Secrecy {
  let secrecy = known.get(key);
  if (secrecy !== undefined || known.has(key)) return secrecy;
  secrecy = judge(key);
  if (known.size >= MEMORY) known.clear();
  known.set(key, secrecy);
  return secrecy;
}

function judge(key: string): Secrecy {
  const words = wordsOf(key);
  while (words.length > 1 && (FILLERS.has(words[words.length - 1]) || /^\d+$/.test(words[words.length - 1]))) words.pop();
  const last = words.pop()?.replace(/\d+$/, '');
  if (last === undefined || words.some((word) => HARMLESS.has(word))) return undefined;
  const before = words[words.length - 1];
  if (last === 'pass' && PASSES.has(before)) return undefined;
  if (PASSWORDS.has(last) || /(?:password|passwd|passphrase)$/.test(last)) return 'password';
  if (SECRETS.has(last) || /(?:secret|token|apikey)$/.test(last)) return 'secret';
  return (last === 'key' && KEYS.has(before)) || (last === 'string' && before === 'connection') ? 'secret' : undefined;
}

/** The words of a name: `dbPassword`, `DB_PASSWORD` and `db.password` have the same. */
function wordsOf(key: string): string[] {
  const parted = key.slice(-100).replace(/([a-z0-9])([A-Z])/g, '$1 $2').replace(/([A-Z])([A-Z][a-z])/g, '$1 $2');
  return parted.toLowerCase().split(/[^a-z0-9]+/).filter((word) => word !== '');
}
