/** `group/Kind` of the kinds that many others name. */
export const SECRET = '/Secret';
export const CONFIG_MAP = '/ConfigMap';
export const SERVICE = '/Service';
export const SERVICE_ACCOUNT = '/ServiceAccount';
export const CLAIM = '/PersistentVolumeClaim';

/** The group of an API version, empty for the core kinds. */
export function groupOf(apiVersion: string): string {
  const slash = apiVersion.indexOf('/');
  return slash < 0 ? '' : apiVersion.slice(0, slash);
}
