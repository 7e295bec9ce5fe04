import { FindingSeverity } from '../../checks/finding';
import type { Rule, RuleViolation } from '../../checks/rule';
import { isFilledLater, listAt } from '../../core/plain';
import { shown } from '../../core/problem';
import { REMEDY } from '../_leak-words';

/** A Secret that kustomize makes of what stands in Git. */
export const plainSecretGenerator: Rule = {
  id: 'secrets/plain-secret-generator',
  severity: FindingSeverity.ERROR,
  kinds: ['kustomize.config.k8s.io/Kustomization', 'kustomize.config.k8s.io/Component'],
  check({ manifest }) {
    return listAt(manifest, 'secretGenerator').flatMap((generator, index) => {
      const at = `secretGenerator[${index}]`;
      return [
        ...listAt(generator, 'literals').flatMap((literal, item) => literalFault(`${at}.literals[${item}]`, literal)),
        ...['files', 'envs'].flatMap((field) => listAt(generator, field).flatMap((entry, item) => fileFault(`${at}.${field}[${item}]`, entry))),
      ];
    });
  },
  docs: {
    what: 'Kustomize makes no Secret of plain text in Git',
    why: 'What a secretGenerator reads lies beside the kustomization, so the secret is in Git in plain text although no Secret is to be seen. Only files that SOPS has encrypted may be read, which Flux decrypts before the build.',
    bad: {
      yaml: `
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
secretGenerator:
  - name: db
    literals:
      - password=correct-horse-7
`,
    },
    good: {
      yaml: `
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
secretGenerator:
  - name: db
    envs:
      - db.enc.env
`,
    },
    source: ['https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/secretgenerator/', 'https://fluxcd.io/flux/components/kustomize/kustomizations/#kustomize-secretgenerator'],
    numbers: ['154', 'E16', 'SEC009'],
  },
};

function literalFault(field: string, literal: unknown): RuleViolation[] {
  if (typeof literal !== 'string') return [];
  const cut = literal.indexOf('=');
  const value = literal.slice(cut + 1).replace(/^(["'])(.*)\1$/s, '$2');
  if (cut < 0 || value === '' || isFilledLater(value) || /^<[^<>\n]+>$/.test(value)) return [];
  return [{ field, message: `${field} holds the value of ${shown(literal.slice(0, cut))} in plain text; ${REMEDY}` }];
}

/** By its name a file is encrypted, or can be read by anybody. */
const ENCRYPTED_OR_PUBLIC = /(?:^|[._/-])(?:enc|encrypted|sops|age|gpg)(?:[._/-]|$)|(?:^|\/)(?:ca\.crt|tls\.crt|known_hosts|[^/]*\.pub)$/;

function fileFault(field: string, entry: unknown): RuleViolation[] {
  if (typeof entry !== 'string' || isFilledLater(entry)) return [];
  const file = entry.slice(entry.indexOf('=') + 1);
  if (ENCRYPTED_OR_PUBLIC.test(file)) return [];
  return [{
    field,
    severity: FindingSeverity.INFO,
    message: `${field} reads ${shown(file)}, which must not lie in Git in plain text; encrypt it with SOPS, and say so in its name, as in "db.enc.env"`,
  }];
}
