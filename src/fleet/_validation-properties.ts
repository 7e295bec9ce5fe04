import { plainError } from './_problems';
import { Cluster, type ClusterOptions } from './cluster';
import type { ManifestValidationProps, ValidationSuppression } from './manifest-validation-props';
import type { Plain } from '../core/plain';
import { nearest, shown } from '../core/problem';
import { Tier } from '../core/tier';

/** Properties of a validation that were found to be right. */
export interface ValidationSettings extends Omit<ManifestValidationProps, 'cluster' | 'suppress'> {
  readonly cluster: Cluster;
  readonly strict: boolean;
  readonly suppress: readonly ValidationSuppression[];
}

/** What is wrong with a value; undefined when nothing is. */
type Check = (value: unknown) => string | undefined;

const VERSIONS = ['kubernetes', 'argoCd', 'argoRollouts', 'flux', 'fluxOperator', 'flagger', 'sealedSecrets', 'externalSecrets'];
const TIERS: string[] = Object.values(Tier);

const text: Check = (value) => (typeof value === 'string' && value.trim() !== '' ? undefined : 'a text is needed');
const flag: Check = (value) => (typeof value === 'boolean' ? undefined : 'true or false is needed');
const version: Check = (value) => {
  if (typeof value === 'number') return 'a text is needed, since YAML reads 1.30 as 1.3; write it in quotes, as in "1.33"';
  return typeof value === 'string' && /^\d+\.\d+$/.test(value) ? undefined : 'write major and minor version, as in "1.33"';
};

const CLUSTER: Record<string, Check> = {
  ...Object.fromEntries(VERSIONS.map((name) => [name, version])),
  server: text,
  labels: (value) => (isMap(value) && Object.values(value).every((label) => typeof label === 'string') ? undefined : 'a map of texts is needed'),
};

const SUPPRESSION: Record<string, Check> = {
  rule: (value) => (typeof value === 'string' && /^[^/\s]+\/[^/\s]+$/.test(value) ? undefined : 'write the id of a rule, as in "schema/unknown-kind"'),
  object: (value) => (typeof value === 'string' && /^[A-Za-z][^/]*(\/[^/]+){1,2}$/.test(value) ? undefined : 'write "Kind/namespace/name" or "Kind/name"'),
  reason: (value) => text(value) && 'say why the rule does not hold here',
};

/** Reads what `cdk8s.yaml` states. All mistakes are thrown together. */
export function readValidationProperties(properties: unknown): ValidationSettings {
  const faults: string[] = [];
  const fault = (path: string, value: unknown, message: string | undefined): void => {
    if (message !== undefined) faults.push(`${path} is ${shown(value)}; ${message}`);
  };
  const checkMap = (path: string, value: unknown, checks: Record<string, Check>): void => {
    if (!isMap(value)) return fault(path, value, `a map is needed; allowed: ${Object.keys(checks).sort().join(', ')}`);
    const prefix = path === 'properties' ? '' : `${path}.`;
    for (const [key, entry] of Object.entries(value)) {
      if (Object.hasOwn(checks, key)) fault(`${prefix}${key}`, entry, checks[key](entry));
      else faults.push(`${prefix}${key} is not known; ${hint(key, Object.keys(checks))}`);
    }
  };
  const checkSuppressions: Check = (list) => {
    if (!Array.isArray(list)) return 'a list is needed';
    list.forEach((entry: unknown, index) => {
      const path = `suppress[${index}]`;
      checkMap(path, entry, SUPPRESSION);
      for (const needed of ['rule', 'reason']) if (isMap(entry) && entry[needed] === undefined) faults.push(`${path}.${needed} is missing; ${SUPPRESSION[needed](undefined)}`);
    });
    return undefined;
  };
  checkMap('properties', properties, {
    cluster: (value) => void checkMap('cluster', value, CLUSTER),
    tier: (value) => (TIERS.includes(value as string) ? undefined : `allowed: ${TIERS.join(', ')}`),
    complete: flag,
    crds: (value) => (Array.isArray(value) && value.every((entry) => text(entry) === undefined) ? undefined : 'a list of paths is needed'),
    strict: flag,
    suppress: checkSuppressions,
  });
  if (faults.length > 0) throw plainError(`ManifestValidation: the properties in cdk8s.yaml cannot be used:\n${faults.map((line) => `  ${line}`).join('\n')}`);
  const { cluster, strict = false, suppress = [], ...rest } = properties as ManifestValidationProps;
  return { ...rest, strict, suppress, cluster: Cluster.named('cluster', cluster as ClusterOptions | undefined) };
}

function isMap(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hint(key: string, allowed: string[]): string {
  const near = nearest(key, allowed);
  const list = `allowed: ${[...allowed].sort().join(', ')}`;
  return near === undefined ? list : `did you mean ${shown(near)}? ${list}`;
}
