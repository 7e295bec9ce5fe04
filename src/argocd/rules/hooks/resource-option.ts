import { annotated, annotation, fieldOf } from './_annotated';
import { settings } from './_examples';
import { FindingSeverity } from '../../../checks/finding';
import { NONE, type Rule, type RuleViolation } from '../../../checks/rule';
import { isFilledLater } from '../../../core/plain';
import { nearest, shown } from '../../../core/problem';
import { SYNC_OPTIONS } from '../../sync/_annotations';
import { annotationsOf, valuesOf } from '../../sync/sync-reading';

const FIELD = fieldOf(SYNC_OPTIONS);
const FLAG = ['true', 'false'];
const CONFIRMED = ['false', 'confirm', 'true'];

/** What Argo CD reads at single objects; what is the default anyway does no harm. */
const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  Prune: CONFIRMED,
  Delete: CONFIRMED,
  PruneLast: FLAG,
  Validate: FLAG,
  SkipDryRunOnMissingResource: FLAG,
  Replace: FLAG,
  Force: FLAG,
  ServerSideApply: FLAG,
};

/** What it reads in Applications only. */
const OF_APPLICATIONS = ['CreateNamespace', 'ApplyOutOfSyncOnly', 'PrunePropagationPolicy', 'FailOnSharedResource', 'RespectIgnoreDifferences', 'ClientSideApplyMigration'];

const SOURCE = [
  'argoproj/argo-cd gitops-engine/pkg/sync/resource/annotations.go HasAnnotationOption, GetAnnotationOptionValue', 'https://argo-cd.readthedocs.io/en/stable/user-guide/sync-options/',
];

/** Sync options of an object that Argo CD passes over. */
export const unknownResourceOption: Rule = {
  id: 'argocd/unknown-resource-option',
  severity: FindingSeverity.WARNING,
  subjects: annotated,
  check(object) {
    if (annotation(object, SYNC_OPTIONS) === undefined) return NONE;
    return valuesOf(annotationsOf(object.manifest), SYNC_OPTIONS).flatMap(faultOf);
  },
  docs: {
    what: 'A sync option of an object is one that Argo CD knows',
    why: 'Options are compared letter by letter, capitals and values included. One that is written otherwise changes nothing: an object that should be kept is pruned. '
      + 'Some options are read in Applications only.',
    bad: { yaml: settings({ [SYNC_OPTIONS]: 'prune=false' }) },
    good: { yaml: settings({ [SYNC_OPTIONS]: 'Prune=false,Delete=confirm' }) },
    source: SOURCE,
    numbers: ['AA-023'],
  },
};

function faultOf(option: string): RuleViolation[] {
  const [key, ...rest] = option.split('=');
  const value = rest.join('=');
  const allowed = Object.hasOwn(OPTIONS, key) ? OPTIONS[key] : undefined;
  if (isFilledLater(option) || allowed?.includes(value)) return NONE;
  const is = `${FIELD} holds ${shown(option)}, which Argo CD passes over`;
  if (OF_APPLICATIONS.includes(key)) return [{ field: FIELD, message: `${is}, since ${key} is read in Applications only; put it into spec.syncPolicy.syncOptions of the Application` }];
  const near = allowed ? key : nearest(key.trim(), Object.keys(OPTIONS));
  const wanted = value.trim().toLowerCase();
  const meant = near && (OPTIONS[near].includes(wanted) ? `${near}=${wanted}` : undefined);
  return [{
    field: FIELD,
    // What should stay would go.
    severity: near === 'Prune' || near === 'Delete' ? FindingSeverity.ERROR : undefined,
    message: meant ? `${is}; write ${meant}, in these letters` : near ? `${is}; behind ${near} it knows ${OPTIONS[near].map((one) => `"=${one}"`).join(', ')}`
      : `${is}; write options out of ${Object.keys(OPTIONS).join(', ')}, each with its value`,
  }];
}

/** Options of which one makes the other void. */
export const rivalOptions: Rule = {
  id: 'argocd/rival-sync-options',
  severity: FindingSeverity.WARNING,
  subjects: annotated,
  check(object) {
    if (annotation(object, SYNC_OPTIONS) === undefined) return NONE;
    const options = valuesOf(annotationsOf(object.manifest), SYNC_OPTIONS);
    const found: RuleViolation[] = [];
    const say = (one: string, winner: string): void => {
      found.push({ field: FIELD, message: `${FIELD} holds ${one}, and ${winner} wins; leave one of them out` });
    };
    if (options.includes('Replace=true') && options.includes('ServerSideApply=true')) say('Replace=true and ServerSideApply=true', 'Replace=true');
    if (options.includes('ServerSideApply=false') && options.includes('ServerSideApply=true')) say('ServerSideApply=true and ServerSideApply=false', 'ServerSideApply=false');
    for (const key of ['Prune=', 'Delete=']) {
      const given = options.filter((option) => option.startsWith(key));
      if (given.length > 1) say(given.join(' and '), given[0]);
    }
    return found;
  },
  docs: {
    what: 'Sync options of an object do not contradict each other',
    why: 'Where two options exclude each other, Argo CD heeds one and says nothing of the other: Replace before ServerSideApply, ServerSideApply=false before =true, of Prune and of Delete the first.',
    bad: { yaml: settings({ [SYNC_OPTIONS]: 'Replace=true,ServerSideApply=true' }) },
    good: { yaml: settings({ [SYNC_OPTIONS]: 'ServerSideApply=true' }) },
    source: ['argoproj/argo-cd gitops-engine/pkg/sync/sync_context.go applyObject, shouldUseServerSideApply', ...SOURCE],
    numbers: ['AA-023'],
  },
};
