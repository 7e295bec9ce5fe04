import type { ValidationSuppression } from './manifest-validation-props';
import { type Finding, FindingSeverity } from '../checks';
import { groupOf } from '../core/api-version';
import { nearest } from '../core/problem';

/** Takes out what is silenced, and remembers which suppressions silence something. */
export class Silencer {
  private readonly used = new Set<ValidationSuppression>();
  private silenced = 0;

  public constructor(private readonly suppressions: readonly ValidationSuppression[]) {}

  public silences(finding: Finding): boolean {
    const matching = this.suppressions.filter(({ rule, object }) => rule === finding.ruleId && (object === undefined || isObject(finding, object)));
    for (const suppression of matching) this.used.add(suppression);
    if (matching.length > 0) this.silenced++;
    return matching.length > 0;
  }

  /** How many findings were silenced. */
  public get count(): number {
    return this.silenced;
  }

  /** The suppressions that silence nothing, as findings. */
  public unused(knownRules: readonly string[]): Finding[] {
    return this.suppressions.filter((suppression) => !this.used.has(suppression)).map(({ rule, object }) => {
      // Rules of these rooms are no members of the rule book.
      const isKnown = knownRules.includes(rule) || /^(schema|yaml)\//.test(rule);
      const near = isKnown ? undefined : nearest(rule, knownRules);
      const what = near === undefined ? `which finds nothing ${object === undefined ? 'here' : `in ${object}`}; remove the suppression` : `which is no rule; did you mean ${near}?`;
      return { ruleId: 'checks/unused-suppression', severity: FindingSeverity.WARNING, message: `suppresses ${rule}, ${what}` };
    });
  }
}

/** `Kind[.group]/[namespace/]name` of what a finding concerns. */
export function identityOf({ apiVersion, kind, namespace, name }: Finding): string {
  if (kind === undefined) return '';
  const group = groupOf(apiVersion ?? '');
  return [`${kind}${group && `.${group}`}`, ...(namespace === undefined ? [] : [namespace]), ...(name === undefined ? [] : [name])].join('/');
}

/** Whether a finding concerns the object that is written `Kind[.group]/[namespace/]name`. */
function isObject(finding: Finding, written: string): boolean {
  const [kind, ...rest] = written.split('/');
  const name = rest.pop();
  const [namespace] = rest;
  const own = identityOf(finding).split('/', 1)[0];
  return (kind === own || kind === finding.kind) && name === finding.name && (namespace === undefined || namespace === finding.namespace);
}
