import { FindingSeverity } from '../../../checks/finding';
import { NONE, type Rule, type RuleViolation } from '../../../checks/rule';
import { isFilledLater, listAt } from '../../../core/plain';
import { nearest, shown } from '../../../core/problem';
import { APPLICATION, APPLICATION_SET, declaredBy } from '../../_declared';
import { application } from '../_examples';

const SOURCE = 'repoURL: https://github.com/acme/shop\npath: deploy\ntargetRevision: v1.2.3';

/** Sync options that Argo CD passes over. */
export const unknownSyncOption: Rule = {
  id: 'argocd/unknown-sync-option',
  severity: FindingSeverity.WARNING,
  kinds: [APPLICATION, APPLICATION_SET],
  check(object) {
    const { spec, at } = declaredBy(object);
    return listAt(spec, 'syncPolicy', 'syncOptions').flatMap((option, index) => (
      typeof option === 'string' && !isFilledLater(option) ? faultOf(option, `${at}.syncPolicy.syncOptions[${index}]`) : NONE
    ));
  },
  docs: {
    what: 'A sync option is one that Argo CD knows',
    why: 'Options are compared letter by letter, capitals and values included. One that is written otherwise changes nothing, and nothing says so.',
    bad: { yaml: application(SOURCE, '  syncPolicy:\n    syncOptions:\n      - createNamespace=true\n') },
    good: { yaml: application(SOURCE, '  syncPolicy:\n    syncOptions:\n      - CreateNamespace=true\n') },
    source: ['argoproj/argo-cd pkg/apis/application/v1alpha1/types.go SyncOptions.HasOption', 'https://argo-cd.readthedocs.io/en/stable/user-guide/sync-options/'],
    numbers: ['AA-023', 'AA-025'],
  },
};

const FLAG = ['true', 'false'];
const CONFIRMED = [...FLAG, 'confirm'];

/** What may stand behind each option; what is the default anyway does no harm. */
const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  Validate: FLAG,
  SkipDryRunOnMissingResource: FLAG,
  CreateNamespace: FLAG,
  Prune: CONFIRMED,
  Delete: CONFIRMED,
  ApplyOutOfSyncOnly: FLAG,
  PrunePropagationPolicy: ['foreground', 'background', 'orphan'],
  PruneLast: FLAG,
  Replace: FLAG,
  ServerSideApply: FLAG,
  ClientSideApplyMigration: FLAG,
  FailOnSharedResource: FLAG,
  RespectIgnoreDifferences: FLAG,
};

function faultOf(option: string, field: string): RuleViolation[] {
  const [key, ...rest] = option.split('=');
  const value = rest.join('=');
  const allowed = Object.hasOwn(OPTIONS, key) ? OPTIONS[key] : undefined;
  if (allowed?.includes(value)) return NONE;
  const is = `${field} is ${shown(option)}, which Argo CD passes over`;
  if (key === 'Force') return [{ field, message: `${is}, since Force is known on single objects only; annotate them with argocd.argoproj.io/sync-options: ${option}` }];
  if (allowed) return [{ field, message: `${is}; behind ${key} it knows ${allowed.map((one) => `"=${one}"`).join(', ')}` }];
  const near = nearest(key.trim(), Object.keys(OPTIONS));
  const meant = near && (OPTIONS[near].includes(value.trim()) ? `${near}=${value.trim()}` : near);
  return [{ field, message: `${is}; ${meant ? `did you mean ${shown(meant)}?` : `it knows ${Object.keys(OPTIONS).join(', ')}`}` }];
}
