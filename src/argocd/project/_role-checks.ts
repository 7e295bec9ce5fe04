// What Argo CD's API asks of roles, and nobody of a project that comes from Git: pkg/apis/application/v1alpha1/types.go validatePolicy, validateRoleName, validateGroupName.

/** Says what is wrong with the name of a role, or undefined when nothing is. */
export function roleNameFault(name: string): string | undefined {
  return /^[a-zA-Z0-9]([-_a-zA-Z0-9]*[a-zA-Z0-9])?$/.test(name) ? undefined : 'allowed are letters, digits, "-" and "_", with a letter or digit first and last';
}

/** Says what is wrong with a group, or undefined when nothing is. */
export function groupFault(group: string): string | undefined {
  let name = group.trim();
  if (name.length > 1 && name.startsWith('"') && name.endsWith('"')) name = name.slice(1, -1);
  else if (name.includes(',')) return 'holds a comma, so it must stand in double quotes';
  if (name === '') return 'is empty; leave it out';
  if (/["\n\r\t]/.test(name)) return 'holds a quote, a tab or a line break, which no group does';
  return group === group.trim() ? undefined : 'begins or ends with a space; leave it out';
}
