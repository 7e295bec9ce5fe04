/** `group/Kind` of the kinds that many others name. */
export const SECRET = '/Secret';
export const CONFIG_MAP = '/ConfigMap';
export const SERVICE = '/Service';
export const SERVICE_ACCOUNT = '/ServiceAccount';
export const CLAIM = '/PersistentVolumeClaim';
