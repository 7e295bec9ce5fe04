/** The address of an API server as Argo CD compares it. */
export function withoutSlash(address: string): string {
  return address.replace(/\/+$/, '');
}
