import type { CheckedObject } from './checked-object';
import type { Finding } from './finding';
import type { FleetIndex } from './fleet-index';
import type { IRule, Rule } from './rule';
import { isOlder } from './versions';

/** A rule for the objects below a construct path; everywhere when the path is empty. */
export interface ScopedRule {
  readonly rule: IRule;
  readonly path: string;
}

/** A finding of a rule, and the object that it concerns. */
export interface RuleFinding {
  readonly finding: Finding;
  readonly object: CheckedObject;
}

/** Holds objects of a fleet against the rules for their kinds. What is found stands in the order of the objects. */
export function runRules(fleet: FleetIndex, rules: readonly ScopedRule[], objects: readonly CheckedObject[]): RuleFinding[] {
  const found: RuleFinding[] = [];
  const prepared = rules.map(({ rule, path }) => ({ rule, path, isBound: path !== '' || (rule as Rule).versions !== undefined }));
  const forAll = prepared.filter(({ rule }) => rule.kinds === undefined);
  const byType = new Map<string, typeof prepared>();
  for (const entry of prepared) {
    for (const type of entry.rule.kinds ?? []) byType.set(type, [...byType.get(type) ?? [], entry]);
  }
  for (const [type, own] of byType) byType.set(type, [...own, ...forAll]);
  let current: IRule | undefined;
  for (const object of objects) {
    try {
      for (const { rule, path, isBound } of byType.get(object._type) ?? forAll) {
        if (isBound && !(isBelow(object.constructPath, path) && holdsFor(rule as Rule, object, fleet))) continue;
        current = rule;
        const violations = rule.check(object, fleet);
        for (let i = 0; i < violations.length; i++) found.push({ finding: findingOf(rule, object, violations[i]), object });
      }
    } catch (error) {
      throw new Error(`the rule ${current?.id} failed at ${object.identity}: ${(error as Error).message}`, { cause: error });
    }
  }
  return found;
}

/** Whether a construct is another one or lies below it. */
export function isBelow(path: string | undefined, scope: string): boolean {
  return scope === '' || path === scope || (path !== undefined && path.startsWith(scope) && path[scope.length] === '/');
}

function findingOf({ id, severity }: IRule, object: CheckedObject, violation: ReturnType<IRule['check']>[number]): Finding {
  const { apiVersion, kind, namespace, name, constructPath, file } = object;
  return {
    ruleId: id,
    severity: violation.severity ?? severity,
    message: violation.message,
    apiVersion,
    kind,
    ...(namespace !== undefined && { namespace }),
    ...(name !== '' && { name }),
    ...(constructPath !== undefined && { constructPath }),
    ...(violation.field !== undefined && { field: violation.field }),
    ...(file !== undefined && { file }),
  };
}

/** A rule of some versions holds for an object when one of its clusters runs one of them. */
function holdsFor({ versions }: Rule, object: CheckedObject, fleet: FleetIndex): boolean {
  if (!versions) return true;
  const { system, from, before } = versions;
  return object._clusters.some((name) => {
    const version = fleet._cluster(name).versionOf(system);
    if (version === undefined) return before === undefined;
    return (from === undefined || !isOlder(version, from)) && (before === undefined || isOlder(version, before));
  });
}
