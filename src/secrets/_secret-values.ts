import { leaksIn } from './_leaks';
import { type TokenKind, tokenIn } from './_tokens';
import type { CheckedObject } from '../checks/checked-object';
import { isFilledLater, mapAt, textAt } from '../core/plain';

/** What a value of a Secret turns out to be. */
export type Verdict = 'open' | 'machinery' | 'encrypted' | 'harmless';

/** A value of a Secret, without the value. */
export interface SecretValue {
  /** `data` or `stringData`. */
  readonly field: string;
  readonly key: string;
  readonly verdict: Verdict;
  /** What it was recognized as. */
  readonly what?: string;
}

const SEALING_KEY = 'sealedsecrets.bitnami.com/sealed-secrets-key';

/** Keys under which controllers look for what opens other secrets. */
const MACHINERY_KEYS = /\.agekey$|^identity\.asc$|^sops\.(?:vault-token|aws-kms|azure-kv|gcp-kms)$/;

/** Keys of what anybody may know. */
const PUBLIC_KEYS = /^(?:ca\.crt|tls\.crt|caFile|certFile|ca-bundle\.crt|known_hosts|ssh-publickey|identity\.pub|.*\.pub)$/;

const PUBLIC_BLOCK = /^(?:TRUSTED |X509 |X\.509 )?CERTIFICATE(?: REQUEST)?$|^X509 CRL$|PUBLIC KEY$|PARAMETERS$/;

/** What Argo CD reads of its Secrets that nobody has to hide. */
const ARGO_PUBLIC = new Set([
  'type', 'url', 'name', 'project', 'enableOCI', 'enableOci', 'enableLfs', 'insecure', 'insecureIgnoreHostKey', 'insecureOCIForceHttp', 'forceHttpBasicAuth', 'proxy', 'noProxy', 'server',
  'namespaces', 'clusterResources', 'shard', 'username', 'githubAppID', 'githubAppInstallationID', 'githubAppEnterpriseBaseUrl', 'useAzureWorkloadIdentity', 'tlsClientCertData',
  'depth', 'webhookManifestCacheWarmDisabled', 'azureActiveDirectoryEndpoint',
  'azureServicePrincipalClientId', 'azureServicePrincipalTenantId', 'azureServicePrincipalClientID', 'azureServicePrincipalTenantID',
]);

/** What is secret in the `config` of a cluster, in lower case: Argo CD reads keys in any. */
const ARGO_CONFIG_SECRETS = new Set(['bearertoken', 'password', 'keydata', 'key']);

let last: CheckedObject | undefined;
let lastValues: readonly SecretValue[] = [];

/** What the values of a v1/Secret are. Several rules ask about one object, one after the other. */
export function secretValuesOf(object: CheckedObject): readonly SecretValue[] {
  if (object !== last) {
    lastValues = readSecret(object.manifest);
    last = object;
  }
  return lastValues;
}

/** What the values of a Secret are. */
export function readSecret(manifest: unknown): readonly SecretValue[] {
  const labels = mapAt(manifest, 'metadata', 'labels');
  const isSealingKey = SEALING_KEY in labels;
  const isOfArgo = typeof labels['argocd.argoproj.io/secret-type'] === 'string';
  const values: SecretValue[] = [];
  for (const field of ['data', 'stringData']) {
    const entries = mapAt(manifest, field);
    for (const key of Object.keys(entries)) {
      const text = textAt(entries, key);
      if (text === undefined || text.trim() === '') continue;
      const { verdict, what } = judged(key, text, field === 'data', isOfArgo);
      values.push(isSealingKey && verdict === 'open' ? { field, key, verdict: 'machinery', what: 'the private key that opens sealed secrets' } : { field, key, verdict, what });
    }
  }
  return values;
}

function judged(key: string, written: string, isBase64: boolean, isOfArgo: boolean): { verdict: Verdict; what?: string } {
  if (written.startsWith('ENC[')) return { verdict: 'encrypted' };
  const text = isBase64 && !isFilledLater(written) && !written.startsWith('<') ? Buffer.from(written, 'base64').toString('utf8') : written;
  if (text.trim() === '' || isWhollyPlaceheld(text)) return { verdict: 'harmless' };
  if (text.startsWith('ENC[') || isSopsFile(text)) return { verdict: 'encrypted' };
  const token = tokenIn(text);
  if (token?.isMachinery) return { verdict: 'machinery', what: token.what };
  if (MACHINERY_KEYS.test(key)) return { verdict: 'machinery', what: 'the key that opens encrypted files' };
  if (token === undefined && (isFilledLater(text) || isPublic(key, text) || (isOfArgo && isPublicForArgo(key, text)))) return { verdict: 'harmless' };
  return { verdict: 'open', what: token?.what };
}

/** Placeholders of the Argo CD Vault Plugin, which may stand in the middle of a text. */
function isWhollyPlaceheld(text: string): boolean {
  return /^\s*<[^<>\n]+>\s*$/.test(text) || /<path:[^<>\n]+>/.test(text);
}

/** A file that SOPS has encrypted, which Flux opens inside of Secrets. */
function isSopsFile(text: string): boolean {
  return text.includes('ENC[') && /mac"?:\s*"?ENC\[|sops_mac=ENC\[|\[sops\]/.test(text);
}

function isPublic(key: string, text: string): boolean {
  if (PUBLIC_KEYS.test(key)) return true;
  if (!text.includes('-----BEGIN ')) return /^(?:ssh-(?:rsa|ed25519|dss)|ecdsa-sha2-\S+) \S+/.test(text) && !text.includes('PRIVATE');
  const blocks = [...text.matchAll(/-----BEGIN ([A-Z0-9. ]+)-----/g)];
  return text.trimStart().startsWith('-----BEGIN ') && blocks.length > 0 && blocks.every(([, what]) => PUBLIC_BLOCK.test(what));
}

function isPublicForArgo(key: string, text: string): boolean {
  if (key !== 'config') return ARGO_PUBLIC.has(key) || /^(?:true|false)$/i.test(text);
  let config: unknown;
  try {
    config = JSON.parse(text);
  } catch {
    return !/"(?:bearerToken|password|keyData|key)"\s*:\s*"[^"]/i.test(text);
  }
  return !holdsSecret('', config);
}

/** Whether the settings of a cluster say a secret: under its own key, or among the variables and arguments of a program. */
function holdsSecret(key: string, value: unknown): boolean {
  if (typeof value === 'string') return value !== '' && !isFilledLater(value) && (ARGO_CONFIG_SECRETS.has(key.toLowerCase()) || leaksIn(key, value).length > 0);
  return typeof value === 'object' && value !== null && Object.entries(value).some(([inner, item]) => holdsSecret(Array.isArray(value) ? '' : inner, item));
}

/** What a Secret inside a text, as kubectl keeps it in an annotation, gives away; undefined where it gives away nothing. */
export function secretInText(text: string): TokenKind | undefined {
  if (!/"kind"\s*:\s*"Secret"/.test(text)) return undefined;
  let secret: unknown;
  try {
    secret = JSON.parse(text);
  } catch {
    return undefined;
  }
  const open = readSecret(secret).find(({ verdict }) => verdict === 'open' || verdict === 'machinery');
  return open && { what: 'a whole Secret' };
}
