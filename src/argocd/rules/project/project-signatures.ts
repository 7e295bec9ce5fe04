import { project } from './_examples';
import { FindingSeverity } from '../../../checks/finding';
import type { Rule, RuleViolation } from '../../../checks/rule';
import { isFilledLater, listAt, mapAt, textAt, valueAt } from '../../../core/plain';
import { shown } from '../../../core/problem';
import { keyFault } from '../../project/_signature-checks';

const { WARNING } = FindingSeverity;
const MODES = ['none', 'head', 'strict'];

const policies = (more = ''): string => `sourceIntegrity:
  git:
    policies:
      - repos:
          - url: '*'
        gpg:
          mode: head
          keys:
            - 4AEE18F83AFDEB23${more}`;

/** Demands for signatures that refuse everything, or verify nothing. */
export const projectSignatures: Rule = {
  id: 'argocd/project-signatures',
  severity: FindingSeverity.ERROR,
  kinds: ['argoproj.io/AppProject'],
  check({ manifest }) {
    const spec = mapAt(manifest, 'spec');
    const found: RuleViolation[] = listAt(spec, 'signatureKeys').flatMap((entry, i) => keyViolations(valueAt(entry, 'keyID'), `spec.signatureKeys[${i}].keyID`));
    if (listAt(spec, 'signatureKeys').length > 0 && valueAt(spec, 'sourceIntegrity', 'git') !== undefined) {
      const field = 'spec.signatureKeys';
      found.push({ field, severity: WARNING, message: `${field} stand beside spec.sourceIntegrity.git, and Argo CD heeds only that; move the keys there, and leave ${field} out` });
    }
    const seen = new Map<string, number>();
    listAt(spec, 'sourceIntegrity', 'git', 'policies').forEach((policy, i) => {
      const at = `spec.sourceIntegrity.git.policies[${i}]`;
      const urls = listAt(policy, 'repos').map((repo) => textAt(repo, 'url') ?? '');
      if (urls.every((url) => url === '' || url.startsWith('!'))) {
        found.push({ field: `${at}.repos`, severity: WARNING, message: `${at}.repos names no repository that the policy is for, so nothing is verified; write url "*" for all` });
      }
      for (const url of new Set(urls.filter((one) => !one.startsWith('!') && !isFilledLater(one)))) {
        const first = seen.get(url);
        if (first === undefined) seen.set(url, i);
        else found.push({ field: `${at}.repos`, message: `${at}.repos names ${shown(url)}, as spec.sourceIntegrity.git.policies[${first}].repos does, and of two policies for a repository every commit is refused; keep one of them` });
      }
      found.push(...gpgViolations(mapAt(policy, 'gpg'), `${at}.gpg`));
    });
    return found;
  },
  docs: {
    what: 'Signatures are asked for in a way that commits can meet',
    why: 'A repository that two policies are for is refused, and so is every commit of a policy without keys, or with a mode that Argo CD does not know. '
      + '`signatureKeys` count for nothing beside `sourceIntegrity.git`.',
    bad: { yaml: project(`signatureKeys:\n  - keyID: D56C4FCA57A46444\n${policies()}`) },
    good: { yaml: project(policies('\n            - D56C4FCA57A46444')) },
    source: [
      'argoproj/argo-cd util/sourceintegrity/source_integrity.go lookupGit, verify', 'argoproj/argo-cd pkg/apis/application/v1alpha1/types.go EffectiveSourceIntegrity',
      'https://argo-cd.readthedocs.io/en/latest/user-guide/source-integrity-git-gpg/',
    ],
    numbers: ['AP-046'],
  },
};

function gpgViolations(gpg: Record<string, unknown>, at: string): RuleViolation[] {
  const mode = textAt(gpg, 'mode') ?? '';
  if (isFilledLater(mode)) return [];
  if (!MODES.includes(mode)) return [{ field: `${at}.mode`, message: `${at}.mode is ${shown(mode)}, which Argo CD does not know, so every commit is refused; write ${MODES.join(', ')}` }];
  const keys = listAt(gpg, 'keys');
  if (mode === 'none') return [];
  if (keys.length === 0) return [{ field: `${at}.keys`, message: `${at}.keys is empty, so every commit is refused; name the keys that are trusted` }];
  return keys.flatMap((key, i) => keyViolations(key, `${at}.keys[${i}]`));
}

function keyViolations(key: unknown, field: string): RuleViolation[] {
  if (typeof key !== 'string' || isFilledLater(key)) return [];
  const fault = keyFault(key);
  return fault === undefined ? [] : [{ field, severity: WARNING, message: `${field} is ${shown(key)}, which ${fault}` }];
}
