/** What Argo CD's code says only because the objects that it is shown have no clusters, projects and services around them. */
const OUTSIDE: readonly RegExp[] = [
  /there are no clusters with this name/, /error getting cluster by server/, /error getting app project/, /scm providers are disabled/, /configmaps "\w+" not found/,
];

export function isOutside(message: string): boolean {
  return OUTSIDE.some((pattern) => pattern.test(message));
}
