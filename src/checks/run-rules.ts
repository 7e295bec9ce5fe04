import type { CheckedObject } from './checked-object';
import type { Finding } from './finding';
import type { FleetIndex } from './fleet-index';
import type { IRule, Rule, RuleViolation } from './rule';
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
  const run = new Run(fleet, objects);
  const prepared = rules.map((scoped) => ({ ...scoped, isBound: scoped.path !== '' || (scoped.rule as Rule).versions !== undefined }));
  const [some, all] = [prepared.filter(({ rule }) => 'subjects' in rule), prepared.filter(({ rule }) => !('subjects' in rule))];
  run.onAll(all);
  for (const rule of some) run.onSubjects(rule);
  return run.found;
}

interface PreparedRule extends ScopedRule {
  /** Whether it does not hold everywhere. */
  readonly isBound: boolean;
}

class Run {
  private readonly findings: RuleFinding[] = [];
  private places?: Map<CheckedObject, number>;

  public constructor(private readonly fleet: FleetIndex, private readonly objects: readonly CheckedObject[]) {}

  /** What was found, in the order of the objects. */
  public get found(): RuleFinding[] {
    const { places } = this;
    if (places && this.findings.length > 1) this.findings.sort((a, b) => places.get(a.object)! - places.get(b.object)!);
    return this.findings;
  }

  public onAll(rules: readonly PreparedRule[]): void {
    const forAll = rules.filter(({ rule }) => rule.kinds === undefined);
    const byType = new Map<string, PreparedRule[]>();
    for (const entry of rules) {
      for (const type of entry.rule.kinds ?? []) byType.set(type, [...byType.get(type) ?? [], entry]);
    }
    for (const [type, own] of byType) byType.set(type, [...own, ...forAll]);
    for (const object of this.objects) {
      const own = byType.get(object._type) ?? forAll;
      for (let i = 0; i < own.length; i++) this.check(own[i], object);
    }
  }

  public onSubjects(entry: PreparedRule): void {
    this.places ??= new Map(this.objects.map((object, place) => [object, place]));
    for (const object of (entry.rule as Rule).subjects!(this.fleet)) if (this.places.has(object)) this.check(entry, object);
  }

  private check({ rule, path, isBound }: PreparedRule, object: CheckedObject): void {
    if (isBound && !(isBelow(object.constructPath, path) && holdsFor(rule as Rule, object, this.fleet))) return;
    let violations: RuleViolation[];
    try {
      violations = rule.check(object, this.fleet);
    } catch (error) {
      throw new Error(`the rule ${rule.id} failed at ${object.identity}: ${(error as Error).message}`, { cause: error });
    }
    for (let i = 0; i < violations.length; i++) this.findings.push({ finding: findingOf(rule, object, violations[i]), object });
  }
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
