/** What a keyword says about one field, in OpenAPI's own words. */
export interface FieldCorrection {
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minProperties?: number;
  readonly maxProperties?: number;
}

/** In what an API server differs from the definition of one type. */
export interface DefinitionCorrection {
  /** Fields that the definitions call required and the server does not insist on. */
  readonly optional?: readonly string[];
  /** Fields that the server insists on although the definitions do not. */
  readonly required?: readonly string[];
  /** By field; `field[]` for the items of a list, `field{}` for the values of a map. */
  readonly fields?: Readonly<Record<string, FieldCorrection>>;
  /** List fields whose list-map keys (or set items) may repeat on create. */
  readonly repeatable?: readonly string[];
  /** List fields whose items must be unique by these keys although the definitions do not say so; `[]` where the items are scalars. */
  readonly unique?: Readonly<Record<string, readonly string[]>>;
}

const LABEL = '[a-z0-9]([-a-z0-9]*[a-z0-9])?';
const SUBDOMAIN = `${LABEL}(\\.${LABEL})*`;
const LABEL_1035 = '[a-z]([-a-z0-9]*[a-z0-9])?';
const MIXED_LABEL = '[A-Za-z0-9]([-A-Za-z0-9]*[A-Za-z0-9])?';
const MIXED_1035 = '[A-Za-z]([-A-Za-z0-9]*[A-Za-z0-9])?';
const QUALIFIED = '[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?';
const SERVICE_NAME = '([0-9]+-)*[0-9]*[a-z][a-z0-9]*(-[a-z0-9]+)*';
const OCTET = '0*(25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])';
/** IPv4 by its digits, IPv6 by its characters only. */
const ADDRESS = `(${OCTET}(\\.${OCTET}){3}|[0-9A-Fa-f]*:[0-9A-Fa-f:.]*)`;
const HOST_NAME = `(\\*\\.)?${SUBDOMAIN}`;

export const NOT_EMPTY: FieldCorrection = { minLength: 1 };
export const SOME: FieldCorrection = { minItems: 1 };
export const NOT_NEGATIVE: FieldCorrection = { minimum: 0 };
export const POSITIVE: FieldCorrection = { minimum: 1 };
export const PORT: FieldCorrection = { minimum: 1, maximum: 65535 };
export const OPTIONAL_PORT: FieldCorrection = { minimum: 0, maximum: 65535 };
export const FILE_MODE: FieldCorrection = { minimum: 0, maximum: 0o777 };
export const ID: FieldCorrection = { minimum: 0, maximum: 2147483647 };
export const DNS_LABEL: FieldCorrection = { pattern: `^${LABEL}$`, maxLength: 63 };
export const OPTIONAL_DNS_LABEL: FieldCorrection = { pattern: `^(${LABEL})?$`, maxLength: 63 };
export const DNS_1035_LABEL: FieldCorrection = { pattern: `^${LABEL_1035}$`, maxLength: 63 };
export const OPTIONAL_DNS_1035_LABEL: FieldCorrection = { pattern: `^(${LABEL_1035})?$`, maxLength: 63 };
export const DNS_SUBDOMAIN: FieldCorrection = { pattern: `^${SUBDOMAIN}$`, maxLength: 253 };
export const OPTIONAL_DNS_SUBDOMAIN: FieldCorrection = { pattern: `^(${SUBDOMAIN})?$`, maxLength: 253 };
export const DOMAIN: FieldCorrection = { pattern: `^${LABEL}(\\.${LABEL})+$`, maxLength: 253 };
export const WEBHOOK_NAME: FieldCorrection = { pattern: `^${LABEL}(\\.${LABEL}){2,}$`, maxLength: 253 };
export const DRIVER: FieldCorrection = { pattern: `^${MIXED_LABEL}(\\.${MIXED_LABEL})*$`, maxLength: 63 };
export const HOST: FieldCorrection = { pattern: `^${HOST_NAME}$`, maxLength: 253 };
export const OPTIONAL_HOST: FieldCorrection = { pattern: `^(${HOST_NAME})?$`, maxLength: 253 };
export const SEARCH_DOMAIN: FieldCorrection = { pattern: '^(\\.|_?[a-z0-9]([-_a-z0-9]*[a-z0-9])?(\\._?[a-z0-9]([-_a-z0-9]*[a-z0-9])?)*\\.?)$', maxLength: 254 };
export const QUALIFIED_NAME: FieldCorrection = { pattern: `^(${SUBDOMAIN}/)?${QUALIFIED}$`, maxLength: 317 };
export const OPTIONAL_QUALIFIED_NAME: FieldCorrection = { pattern: `^((${SUBDOMAIN}/)?${QUALIFIED})?$`, maxLength: 317 };
export const ANY_CASE_QUALIFIED_NAME: FieldCorrection = { pattern: `^(${MIXED_LABEL}(\\.${MIXED_LABEL})*/)?${QUALIFIED}$`, maxLength: 317 };
export const LABEL_VALUE: FieldCorrection = { pattern: '^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$', maxLength: 63 };
export const KIND: FieldCorrection = { pattern: `^${MIXED_1035}$`, maxLength: 63 };
export const OPTIONAL_KIND: FieldCorrection = { pattern: `^(${MIXED_1035})?$`, maxLength: 63 };
export const IDENTIFIER: FieldCorrection = { pattern: '^[_a-zA-Z][_a-zA-Z0-9]*$' };
export const ATTRIBUTE: FieldCorrection = { pattern: `^(${SUBDOMAIN}/)?[_a-zA-Z][_a-zA-Z0-9]*$` };
export const OPTIONAL_PORT_NAME: FieldCorrection = { pattern: `^(${SERVICE_NAME})?$`, maxLength: 15 };
export const PORT_OR_NAME: FieldCorrection = { minimum: 1, maximum: 65535, pattern: `^${SERVICE_NAME}$`, maxLength: 15 };
export const OPTIONAL_PORT_OR_NAME: FieldCorrection = { minimum: 0, maximum: 65535, pattern: `^(${SERVICE_NAME})?$`, maxLength: 15 };
export const COUNT_OR_PERCENT: FieldCorrection = { minimum: 0, pattern: '^[0-9]+%$' };
export const COUNT_OR_PART: FieldCorrection = { minimum: 0, pattern: '^0*(100|[0-9]{1,2})%$' };
export const IP: FieldCorrection = { pattern: `^${ADDRESS}$` };
export const CLUSTER_IP: FieldCorrection = { pattern: `^(None|${ADDRESS})$` };
export const OPTIONAL_CLUSTER_IP: FieldCorrection = { pattern: `^(None|${ADDRESS})?$` };
export const CIDR: FieldCorrection = { pattern: `^${ADDRESS}/[0-9]{1,3}$` };
export const SPACED_CIDR: FieldCorrection = { pattern: `^\\s*${ADDRESS}/[0-9]{1,3}\\s*$` };
export const ABSOLUTE_PATH: FieldCorrection = { pattern: '^(/|$)' };
export const HTTPS_URL: FieldCorrection = { pattern: '^[hH][tT][tT][pP][sS]://' };
export const CONFIG_KEY: FieldCorrection = { pattern: '^[-._a-zA-Z0-9]+$', maxLength: 253 };
export const ENV_NAME: FieldCorrection = { pattern: '^[ -<>-~]+$' };
export const ENV_PREFIX: FieldCorrection = { pattern: '^[ -<>-~]*$' };
export const HEADER: FieldCorrection = { pattern: '^[-A-Za-z0-9]+$' };
export const CRON: FieldCorrection = { pattern: '^(@.+|\\s*\\S+(\\s+\\S+){4}\\s*)$' };
export const INDEXES: FieldCorrection = { pattern: '^([0-9]+(-[0-9]+)?(,[0-9]+(-[0-9]+)?)*)?$' };
export const MANAGED_BY: FieldCorrection = { pattern: `^${SUBDOMAIN}/.+$`, maxLength: 63 };
export const CONTROLLER: FieldCorrection = { pattern: `^${SUBDOMAIN}/.+$`, maxLength: 250 };
export const SIGNER: FieldCorrection = { pattern: `^${LABEL}(\\.${LABEL})+/.+$`, maxLength: 571 };
export const ISCSI_NAME: FieldCorrection = { pattern: '^(iqn|eui|naa)' };
export const SYSCTL: FieldCorrection = { pattern: '^([a-z0-9]([-_a-z0-9]*[a-z0-9])?[./])*[a-z0-9]([-_a-z0-9]*[a-z0-9])?$', maxLength: 253 };
export const LIMIT_TYPE: FieldCorrection = { pattern: `^(Container|Pod|PersistentVolumeClaim|${SUBDOMAIN}/${QUALIFIED})$` };
export const CONTAINER_RESOURCE: FieldCorrection = { pattern: '^(limits|requests)\\.(cpu|memory|ephemeral-storage|hugepages-.+)$' };
export const NAMESPACE_OR_ALL: FieldCorrection = { pattern: `^(\\*|${LABEL})$`, maxLength: 63 };
export const NON_RESOURCE_URL: FieldCorrection = { pattern: '^(\\*$|/)' };
export const REQUEST: FieldCorrection = { pattern: `^${LABEL}(/${LABEL})?$`, maxLength: 127 };
export const PATH_SEGMENT: FieldCorrection = { pattern: '^[^/%]+$' };
export const RELATIVE_PATH: FieldCorrection = { pattern: '^[^/]' };
export const OPTIONAL_RELATIVE_PATH: FieldCorrection = { pattern: '^([^/]|$)' };
export const OPTIONAL_CIDR: FieldCorrection = { pattern: `^(${ADDRESS}/[0-9]{1,3})?$` };
export const POOL: FieldCorrection = { pattern: `^${SUBDOMAIN}(/${SUBDOMAIN})*$`, maxLength: 253 };
export const JSON_PATH: FieldCorrection = { pattern: '^\\.' };
export const OPTIONAL_JSON_PATH: FieldCorrection = { pattern: '^(\\.|$)' };
