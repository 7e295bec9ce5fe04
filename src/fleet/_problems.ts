import { type Finding, FindingSeverity } from '../checks';
import { type PlacedSuppression, suppressed } from '../checks/suppressions';

/** What a mistake of the author in calling this library is found by; it cannot be silenced. */
const MISTAKE = 'construct/mistake';

/** So many are shown; a fleet with more has one cause that many repeat. */
const SHOWN = 100;

/** So many objects are named for one warning, and so many texts shown of one rule. */
const NAMED = 3;

/** Collects what is wrong over the whole app, and what will be. */
export class Problems {
  private list: Finding[] = [];

  /** Notes what stops the synth. */
  public add(path: string, message: string, more?: Partial<Finding>): void {
    this.list.push({ ruleId: MISTAKE, severity: FindingSeverity.ERROR, message, constructPath: path, ...more });
  }

  /** Notes what does not stop the synth. */
  public warn(path: string, message: string, more?: Partial<Finding>): void {
    this.add(path, message, { severity: FindingSeverity.WARNING, ...more });
  }

  /** Notes what a rule has found. */
  public find(finding: Finding): void {
    this.list.push(finding);
  }

  /** Takes out what the author has silenced. */
  public silence(suppressions: readonly PlacedSuppression[], rules: readonly string[]): void {
    const { left, unused } = suppressed(this.list, suppressions.filter(({ rule }) => rule !== MISTAKE), rules);
    this.list = left;
    for (const { suppression, message } of unused) this.warn(suppression.path, message, { ruleId: 'checks/unused-suppression' });
  }

  /** Everything that was found. */
  public get findings(): Finding[] {
    return [...this.list];
  }

  /** What was warned of, one text for all objects that it is true of; of one rule, a few texts stand for all. */
  public get warnings(): string[] {
    const byRule = new Map<string, Map<string, Set<string>>>();
    for (const finding of this.list) {
      if (finding.severity !== FindingSeverity.WARNING) continue;
      const texts = byRule.get(finding.ruleId) ?? new Map<string, Set<string>>();
      byRule.set(finding.ruleId, texts);
      const text = spoken(finding);
      texts.set(text, (texts.get(text) ?? new Set()).add(finding.constructPath || 'app'));
    }
    return [...byRule].flatMap(([rule, texts]) => {
      const lines = [...texts].map(([text, paths]) => {
        const named = [...paths].slice(0, NAMED).join(', ');
        return `[${named}${paths.size > NAMED ? `, and ${paths.size - NAMED} more` : ''}] ${text}`;
      });
      return lines.length <= NAMED ? lines : [...lines.slice(0, NAMED), `… and ${lines.length - NAMED} more of ${rule}; app.lint() returns all`];
    });
  }

  /** How many errors there are. */
  public get count(): number {
    return this.list.filter(({ severity }) => severity === FindingSeverity.ERROR).length;
  }

  /**
   * Throws all errors as one; does nothing when there are none.
   *
   * @param strict whether warnings are errors
   */
  public throwIfAny(strict = false): void {
    const stopping = this.list.filter(({ severity }) => severity === FindingSeverity.ERROR || (strict && severity === FindingSeverity.WARNING));
    if (stopping.length > 0) throw synthError(stopping);
  }
}

function spoken({ ruleId, message }: Finding): string {
  return ruleId === MISTAKE ? message : `${message} (${ruleId})`;
}

function synthError(findings: Finding[]): Error {
  const lines = findings.slice(0, SHOWN).map((finding) => `  [${finding.constructPath || 'app'}] ${spoken(finding)}`);
  if (findings.length > SHOWN) lines.push(`  … and ${findings.length - SHOWN} more`);
  const warnings = findings.filter(({ severity }) => severity === FindingSeverity.WARNING).length;
  const parts = [...counted(findings.length - warnings, 'error'), ...counted(warnings, 'warning')];
  return plainError(`${parts.join(' and ')}, nothing was written:\n${lines.join('\n')}`);
}

function counted(amount: number, what: string): string[] {
  return amount === 0 ? [] : [`${amount} ${what}${amount === 1 ? '' : 's'}`];
}

/** An error without frames: the author's mistake is in none of this library's, and Node prints them before the message. */
export function plainError(message: string): Error {
  const error = new Error(message);
  error.stack = `${error.name}: ${error.message}`;
  return error;
}
