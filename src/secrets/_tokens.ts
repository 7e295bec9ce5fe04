/** A kind of credential that is known by its looks. */
export interface TokenKind {
  /** What it is, as in `a GitHub token`. */
  readonly what: string;
  /** Whether it opens other secrets, or a whole cluster. */
  readonly isMachinery?: boolean;
}

interface TokenPattern extends TokenKind {
  /** Finds it; the first group, where there is one, is what makes it a secret. */
  readonly pattern: RegExp;
}

const MACHINERY: readonly TokenPattern[] = [
  { what: 'an age identity', pattern: /AGE-SECRET-KEY-(?:PQ-)?1[A-Z0-9]{20,}/, isMachinery: true },
  { what: 'the client key of a kubeconfig', pattern: /client-key-data["']?:\s*["']?([A-Za-z0-9+/]{20,})/, isMachinery: true },
];

/** The token of a kubeconfig is told from others by what else stands there. */
const KUBECONFIG: TokenPattern = { what: 'the token of a kubeconfig', pattern: /\btoken["']?:\s*["']?([\w.~+/=-]{16,})/, isMachinery: true };

const PATTERNS: readonly TokenPattern[] = [
  { what: 'a private key', pattern: /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----[\s\S]{0,200}?([A-Za-z0-9+/]{32})/ },
  { what: 'an AWS access key', pattern: /\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}\b/ },
  { what: 'a GitHub token', pattern: /\bgh[pousr]_[A-Za-z0-9]{36,}\b|\bgithub_pat_\w{82}\b/ },
  { what: 'a GitLab token', pattern: /\bgl(?:pat|dt|rt|ptt|ft|soat|agent|cbt)-[\w.-]{20,}/ },
  { what: 'a Slack token', pattern: /\bxox[abeoprs]-[\w-]{15,}/ },
  { what: 'a Slack webhook', pattern: /hooks\.slack\.com\/(?:services|workflows|triggers)\/([\w/+]{30,})/ },
  { what: 'a Google API key', pattern: /\bAIza[\w-]{35}\b/ },
  { what: 'an Azure client secret', pattern: /[\w~.]{3}\dQ~[\w~.-]{31,34}/ },
  { what: 'an Azure storage key', pattern: /AccountKey=([A-Za-z0-9+/]{86}==)/ },
  { what: 'a Stripe key', pattern: /\b(?:sk|rk)_(?:live|test|prod)_\w{10,99}|\bwhsec_\w{24,}/ },
  { what: 'an npm token', pattern: /\bnpm_[A-Za-z0-9]{36}\b/ },
  { what: 'a PyPI token', pattern: /\bpypi-AgEIcHlwaS5vcmc[\w-]{50,}/ },
  { what: 'a Docker token', pattern: /\bdckr_pat_[\w-]{27}/ },
  { what: 'a DigitalOcean token', pattern: /\bdo[opr]_v1_[a-f0-9]{64}\b/ },
  { what: 'a Vault token', pattern: /\bhv[sbr]\.[\w-]{24,}/ },
  { what: 'a Terraform Cloud token', pattern: /\w{14}\.atlasv1\.[\w-]{60,}/ },
  { what: 'a Doppler token', pattern: /\bdp\.(?:pt|st|ct|sa|scim)\.[\w.-]{40,}/ },
  { what: 'a 1Password token', pattern: /\bops_eyJ[\w+/=-]{200,}/ },
  { what: 'a Pulumi token', pattern: /\bpul-[a-f0-9]{40}\b/ },
  { what: 'a Grafana token', pattern: /\bgl(?:sa|c)_[\w+/=-]{32,}/ },
  { what: 'a Databricks token', pattern: /\bdapi[a-f0-9]{32}/ },
  { what: 'an Anthropic key', pattern: /\bsk-ant-[\w-]{80,}/ },
  { what: 'an OpenAI key', pattern: /\bsk-[\w-]*T3BlbkFJ[\w-]{20,}/ },
  { what: 'a Hugging Face token', pattern: /\bhf_[A-Za-z0-9]{34,}/ },
  { what: 'a SendGrid key', pattern: /\bSG\.[\w-]{22}\.[\w-]{43}\b/ },
  { what: 'a Telegram token', pattern: /\b\d{8,10}:AA[\w-]{33}\b/ },
  { what: 'an OpenShift token', pattern: /\bsha256~[\w-]{43}/ },
  { what: 'a JSON web token', pattern: /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.([\w-]{10,})/ },
  { what: 'an authorization header', pattern: /\b(?:Bearer|Basic)\s+((?=[A-Za-z+/._~-]*\d)[A-Za-z0-9+/._~-]{20,}=*)/ },
];

/** What every pattern above begins with, or holds; most texts have none of it. */
const HINT = new RegExp([
  'AGE-SECRET-KEY-', 'client-key-data', 'PRIVATE KEY', 'A(?:KIA|SIA|BIA|CCA)[A-Z2-7]{16}', 'gh[pousr]_', 'github_pat_', 'gl[a-z]{2,5}-', 'glsa_', 'glc_',
  'xox[abeoprs]-', 'hooks\\.slack\\.com', 'AIza', '\\dQ~', 'AccountKey=', '[sr]k_(?:live|test|prod)', 'whsec_', 'npm_', 'pypi-Ag', 'dckr_pat', 'do[opr]_v1_',
  'hv[sbr]\\.', '\\.atlasv1\\.', 'dp\\.(?:pt|st|ct|sa|scim)', 'ops_eyJ', 'pul-', 'dapi', 'sk-', 'hf_', 'SG\\.', ':AA', 'sha256~', 'eyJ', 'Bearer', 'Basic',
  'LS0tLS1CRUdJTi', 'kind["\']?:\\s*["\']?Config\\b',
].join('|'));

/** A password in the address of a server, as in `postgres://user:password@host`. */
const USERINFO = /[a-z][a-z0-9+.-]*:\/\/[^\s:/@"'`]*:([^\s@/"'`]{3,})@/gi;

/** The same as the MySQL driver of Go writes it. */
const GO_DSN = /[\w.-]+:([^\s:@/"'`]{3,})@(?:tcp|unix)\(/g;

/** What documentation writes where a secret would stand. */
const SAMPLE = /example|xxxx|\*\*\*|\.\.\.|your|redacted|placeholder|changeme|change-me|dummy|[<>{}]|\$[({A-Za-z_]|%[sv(]/i;

const WEAK = /^(?:pass(?:word|wd)?|pw|pwd|secret|token|user(?:name)?|%\w+%|x+|\*+|\.+|\$\w*|@\w+@|__\w+__)$/i;

/** Characters of which the solid parts of credentials consist: 2 for those that no word of a text in lower case has. */
const DENSE = new Uint8Array(128);
for (const char of 'abcdefghijklmnopqrstuvwxyz+/_-~') DENSE[char.charCodeAt(0)] = 1;
for (const char of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789') DENSE[char.charCodeAt(0)] = 2;

/** Every credential that is known by its looks has a solid part of this length. */
const SHORTEST = 20;

/** The credential that a text holds, known by its looks; undefined where there is none. */
export function tokenIn(text: string): TokenKind | undefined {
  if (text.length < 10) return undefined;
  const address = text.includes('@') && (text.includes('://') || text.includes('@tcp(') || text.includes('@unix(')) ? addressIn(text) : undefined;
  if (address) return address;
  return hasDenseRun(text) && HINT.test(text) ? tokenOf(text, 2) : undefined;
}

function tokenOf(text: string, depth: number): TokenKind | undefined {
  for (const kind of MACHINERY) if (matches(kind, text)) return kind;
  if (/\bkind["']?:\s*["']?Config\b/.test(text) && text.includes('clusters') && matches(KUBECONFIG, text)) return KUBECONFIG;
  for (const kind of PATTERNS) if (matches(kind, text)) return kind;
  return depth > 0 ? wrappedIn(text, depth) : undefined;
}

/** A PEM block that is encoded once more, as kubeconfigs and Secrets have it. */
function wrappedIn(text: string, depth: number): TokenKind | undefined {
  const wrapped = /LS0tLS1CRUdJTi[A-Za-z0-9+/=]{20,}/.exec(text);
  return wrapped ? tokenOf(Buffer.from(wrapped[0], 'base64').toString('latin1'), depth - 1) : undefined;
}

function matches({ pattern, isMachinery }: TokenPattern, text: string): boolean {
  const match = pattern.exec(text);
  if (!match) return false;
  const secret = match[1] ?? match[0];
  return !SAMPLE.test(secret) && (isMachinery === true || distinct(secret) > 5);
}

function addressIn(text: string): TokenKind | undefined {
  for (const pattern of [USERINFO, GO_DSN]) {
    for (const [, password] of text.matchAll(pattern)) {
      if (!SAMPLE.test(password) && !WEAK.test(password) && distinct(password) > 1) return { what: 'a password in an address' };
    }
  }
  return undefined;
}

/** How many different characters a text has, up to six. */
function distinct(text: string): number {
  return new Set(text.slice(-40)).size;
}

/** Whether a text has a run of characters as credentials have. Looks at few characters of a text that has none. */
function hasDenseRun(text: string): boolean {
  const { length } = text;
  for (let end = SHORTEST - 1; end < length;) {
    const start = end - SHORTEST + 1;
    let at = end;
    while (at >= start && DENSE[text.charCodeAt(at)] >= 1) at--;
    if (at >= start) {
      end = at + SHORTEST;
      continue;
    }
    for (at = start; at < length && DENSE[text.charCodeAt(at)] >= 1; at++) if (DENSE[text.charCodeAt(at)] === 2) return true;
    end = at + SHORTEST;
  }
  return false;
}

/** The text that is base64 in another one, where that is all there is; undefined otherwise. */
export function decoded(text: string): string | undefined {
  const base64 = text.trim();
  if (base64.length < 20 || base64.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) return undefined;
  return Buffer.from(base64, 'base64').toString('latin1');
}
