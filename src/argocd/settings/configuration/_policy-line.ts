/** What a rule is made of: a line for each action. */
export interface RuleParts {
  readonly resource: string;
  readonly actions: readonly string[];
  readonly object: string;
  readonly effect: 'allow' | 'deny';
}

/** The roles that every Argo CD has. */
export const BUILT_IN_ROLES: readonly string[] = ['role:admin', 'role:readonly'];

/**
 * The fields of a line, as Go's reader of CSV sees them: white space before a field is passed over, white space behind it is part of it.
 *
 * Undefined where a quote stands in a field that is not quoted, or does not end one.
 */
export function policyFields(line: string): string[] | undefined {
  const fields: string[] = [];
  let rest = line.trim();
  for (;;) {
    rest = rest.trimStart();
    const [match, quoted, bare] = /^(?:"((?:[^"]|"")*)"|([^",]*))(?=,|$)/.exec(rest) ?? [];
    if (match === undefined) return undefined;
    fields.push(quoted === undefined ? bare : quoted.replace(/""/g, '"'));
    if (match.length === rest.length) return fields;
    rest = rest.slice(match.length + 1);
  }
}

/** A line of these fields; those that hold a comma or quote are quoted. */
export function policyLine(...fields: string[]): string {
  return fields.map((field) => (/[",]|^\s|\s$/.test(field) ? `"${field.replace(/"/g, '""')}"` : field)).join(', ');
}

/** The lines of a rule for a subject. As regular expressions, globs of `*` and `?` are rewritten. */
export function ruleLines(subject: string, { resource, actions, object, effect }: RuleParts, isRegex: boolean): string[] {
  const pattern = (glob: string): string => (isRegex ? `^${glob.replace(/[\\^$.|+()[\]{}]/g, '\\$&').replace(/\*/g, '.*').replace(/\?/g, '.')}$` : glob);
  return actions.map((action) => policyLine('p', subject, pattern(resource), pattern(action), pattern(object), effect));
}
