import { FindingSeverity } from '../../../checks/finding';
import { NONE, type Rule, type RuleViolation } from '../../../checks/rule';
import { type Plain, mapAt, valueAt } from '../../../core/plain';
import { APPLICATION, type DeclaredSource, declaredBy, sourcesOf } from '../../_declared';
import { isBlockGiven } from '../../_source-blocks';
import { application } from '../_examples';

const SOURCE = 'repoURL: https://github.com/acme/shop\npath: deploy\ntargetRevision: v1.2.3';

/** Blocks that Argo CD takes out of an Application. */
export const normalisedAway: Rule = {
  id: 'argocd/normalised-away',
  severity: FindingSeverity.INFO,
  kinds: [APPLICATION],
  check(object) {
    const declared = declaredBy(object);
    return [...policyFaults(declared.spec), ...sourcesOf(declared).flatMap(sourceFaults)];
  },
  docs: {
    what: 'An Application holds no block that says nothing',
    why: 'Argo CD removes such blocks from the Application in the cluster. An Application of Applications then shows a difference to Git that no sync ever ends, '
      + 'and `directory: {}` does not keep Argo CD from guessing another tool.',
    bad: { yaml: application(`${SOURCE}\ndirectory: {}`) },
    good: { yaml: application(`${SOURCE}\ndirectory:\n  recurse: true`) },
    source: ['argoproj/argo-cd util/argo/argo.go NormalizeApplicationSpec'],
    numbers: ['AA-029', 'RM-004'],
  },
};

function policyFaults(spec: Plain): RuleViolation[] {
  const policy = valueAt(spec, 'syncPolicy');
  if (typeof policy !== 'object' || policy === null) return NONE;
  const says = valueAt(policy, 'automated') ?? valueAt(policy, 'retry') ?? valueAt(policy, 'managedNamespaceMetadata') ?? (mapAt(spec, 'syncPolicy').syncOptions as unknown[] | undefined)?.[0];
  return says === undefined ? [fault('spec.syncPolicy')] : NONE;
}

function sourceFaults({ source, at }: DeclaredSource): RuleViolation[] {
  return (['helm', 'kustomize', 'directory'] as const).filter((tool) => valueAt(source, tool) !== undefined && !isBlockGiven(source, tool)).map((tool) => fault(`${at}.${tool}`));
}

function fault(field: string): RuleViolation {
  return { field, message: `${field} says nothing, so Argo CD removes it in the cluster, where it then differs from Git for ever; leave it out` };
}
