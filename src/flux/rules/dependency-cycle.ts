import { WAITING_KINDS, dependencyGraph } from './_dependency-graph';
import { kustomization, SHOP } from './_examples';
import { FindingSeverity } from '../../checks/finding';
import { NONE, type Rule, type RuleViolation } from '../../checks/rule';

/** Objects that wait for each other wait for ever. */
export const dependencyCycle: Rule = {
  id: 'flux/dependency-cycle',
  severity: FindingSeverity.ERROR,
  kinds: WAITING_KINDS,
  check(object, fleet) {
    const { waits, circles } = dependencyGraph(fleet);
    const own = waits.get(object);
    if (!own) return NONE;
    const violations: RuleViolation[] = [];
    for (const { target, index, hasExpression } of own) {
      if (target !== object || hasExpression) continue;
      const field = `spec.dependsOn[${index}]`;
      violations.push({ field, message: `${field} names the ${object.kind} itself, which waits for its own success and never becomes ready; leave it out` });
    }
    for (const { members, index, isUncertain } of circles.get(object) ?? []) {
      const field = `spec.dependsOn[${index}]`;
      const way = wayText([...members, object].map(({ namespace, name }) => (namespace === undefined ? name : `${namespace}/${name}`)));
      violations.push({
        field,
        severity: isUncertain && !fleet.isComplete ? FindingSeverity.INFO : undefined,
        message: `${field} closes a circle, ${way}, in which each ${object.kind} waits for the next one and none is ever applied; take one of these dependencies out`,
      });
    }
    return violations;
  },
  docs: {
    what: 'Dependencies of Flux form no circle',
    why: 'Flux never looks for circles. Each object of one reports that its dependency is not ready, and tries again every thirty seconds, for ever.',
    bad: {
      yaml: `
${kustomization('database', 'wait: true', 'dependsOn: [{ name: web }]')}---
${kustomization('web', 'wait: true', 'dependsOn: [{ name: database }]')}${SHOP}`,
    },
    good: {
      yaml: `
${kustomization('database', 'wait: true')}---
${kustomization('web', 'wait: true', 'dependsOn: [{ name: database }]')}${SHOP}`,
    },
    source: ['https://fluxcd.io/flux/components/kustomize/kustomizations/#dependencies', 'fluxcd/kustomize-controller/internal/controller/kustomization_controller.go checkDependencies'],
    numbers: ['96', 'KS-03', 'KS-04', 'HR-11'],
  },
};

/** A way through many objects is cut short in the middle. */
function wayText(names: readonly string[]): string {
  const shownNames = names.length <= 9 ? names : [...names.slice(0, 6), `${names.length - 8} more`, ...names.slice(-2)];
  return shownNames.join(' -> ');
}
