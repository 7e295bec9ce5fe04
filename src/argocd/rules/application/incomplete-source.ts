import { FindingSeverity } from '../../../checks/finding';
import { NONE, type Rule, type RuleViolation } from '../../../checks/rule';
import { type Plain, textAt, valueAt } from '../../../core/plain';
import { APPLICATION, APPLICATION_SET, type DeclaredSource, declaredBy, isHydrated, sourcesOf } from '../../_declared';
import { application } from '../_examples';
import { mayBeCompleted } from './_patched';

/** A source that says too little to be read. */
export const incompleteSource: Rule = {
  id: 'argocd/incomplete-source',
  severity: FindingSeverity.ERROR,
  kinds: [APPLICATION, APPLICATION_SET],
  check(object) {
    const declared = declaredBy(object);
    if (mayBeCompleted(object)) return NONE;
    if (isHydrated(declared.spec)) return hydratorFaults(declared.spec, declared.at);
    const sources = sourcesOf(declared);
    if (sources.length === 0) {
      return [{ field: declared.at, message: `${declared.at} has neither source nor sources, so there is nothing to bring; add a source with repoURL and path, or chart` }];
    }
    return sources.flatMap((source) => sourceFaults(source, valueAt(declared.spec, 'source') === source.source));
  },
  docs: {
    what: 'A source says where it is and what to read there',
    why: 'The API server takes a source without path, a chart without version and empty texts; Argo CD then finds the Application invalid, and does nothing for it.',
    bad: { yaml: application('repoURL: https://charts.example.com\nchart: shop') },
    good: { yaml: application('repoURL: https://charts.example.com\nchart: shop\ntargetRevision: 1.2.3') },
    source: ['argoproj/argo-cd util/argo/argo.go validateSourcePermissions', 'argoproj/argo-cd util/argo/argo.go validateSourceHydrator'],
    numbers: ['AA-001', 'AA-002', 'AA-003', 'AA-004'],
  },
};

function sourceFaults({ source, at }: DeclaredSource, isOnly: boolean): RuleViolation[] {
  if (textAt(source, 'repoURL') === undefined) return [{ field: `${at}.repoURL`, message: `${at}.repoURL is empty; write the address of the repository` }];
  const chart = textAt(source, 'chart');
  if (chart === undefined && textAt(source, 'path') === undefined && (isOnly || textAt(source, 'ref') === undefined)) {
    return [{ field: at, message: `${at} has neither path nor chart${isOnly ? '' : ' nor ref'}; write what to read of the repository, "." for all of it` }];
  }
  return chart === undefined || textAt(source, 'targetRevision') !== undefined ? NONE
    : [{ field: `${at}.targetRevision`, message: `${at}.targetRevision is not set, and Argo CD takes no chart without; write its version` }];
}

const OF_HYDRATOR = [['drySource', 'repoURL'], ['syncSource', 'targetBranch'], ['hydrateTo', 'targetBranch']] as const;

function hydratorFaults(spec: Plain, at: string): RuleViolation[] {
  return OF_HYDRATOR.filter(([part, key]) => {
    const value = valueAt(spec, 'sourceHydrator', part);
    return value !== undefined && textAt(value, key) === undefined;
  }).map(([part, key]) => {
    const field = `${at}.sourceHydrator.${part}.${key}`;
    return { field, message: `${field} is empty; write the ${key === 'repoURL' ? 'address of the repository' : 'name of the branch'}` };
  });
}
