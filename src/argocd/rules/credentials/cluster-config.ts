import { secret } from './_examples';
import { SECRET_KINDS, isOpenText, registeredAs, subjects } from './_registered';
import { FindingSeverity } from '../../../checks/finding';
import { NONE, type Rule, type RuleViolation } from '../../../checks/rule';
import { type Plain, mapAt, textAt, valueAt } from '../../../core/plain';
import { nearest, shown } from '../../../core/problem';

/** Settings of a cluster that Argo CD cannot read. */
export const clusterConfig: Rule = {
  id: 'argocd/cluster-config',
  severity: FindingSeverity.ERROR,
  kinds: SECRET_KINDS,
  subjects,
  check(object, fleet) {
    const own = registeredAs(object, fleet, 'cluster');
    const field = own?.fields.get('config');
    if (!own || !field) return NONE;
    const written = field.text ?? templateOf(object.manifest);
    if (written === undefined || written.trim() === '') return NONE;
    const config = readJson(written, field.text === undefined);
    if (config === undefined) {
      return field.text === undefined || /<[A-Za-z][^<>\n]*>/.test(written) ? NONE : [{ field: field.at, message: `${field.at} is no JSON, so that Argo CD cannot read the cluster; write one object, with quotes around every key and every text` }];
    }
    if (config === null) return NONE;
    if (typeof config !== 'object' || Array.isArray(config)) return field.text === undefined ? NONE : [{ field: field.at, message: `${field.at} is no object of JSON, so that Argo CD cannot read the cluster; write {…}` }];
    return [...faultsIn(config as Plain, SHAPE, '', field.at), ...contradictions(config as Plain, field.at)];
  },
  docs: {
    what: 'The settings of a cluster are JSON that Argo CD understands',
    why: 'One comma too many, and Argo CD does not know the cluster; an error about it stands in its log alone. A key that it does not know is passed over, so that a mistyped login is none.',
    bad: { yaml: secret('cluster', 'name: prod\nserver: https://prod.example.com\nconfig: \'{"tlsClientConfig": {"insecure": false},}\'') },
    good: { yaml: secret('cluster', 'name: prod\nserver: https://prod.example.com\nconfig: \'{"tlsClientConfig": {"insecure": false}}\'') },
    source: ['argoproj/argo-cd util/db/cluster.go SecretToCluster', 'argoproj/argo-cd pkg/apis/application/v1alpha1/types.go ClusterConfig, RawRestConfig', 'kubernetes/client-go plugin/pkg/client/auth/exec/exec.go newAuthenticator'],
    numbers: ['ST-002'],
  },
};

type Shape = 'text' | 'boolean' | 'bytes' | 'texts' | 'map' | 'any' | { readonly [key: string]: Shape };

const SHAPE: { readonly [key: string]: Shape } = {
  username: 'text',
  password: 'text',
  bearerToken: 'text',
  disableCompression: 'boolean',
  proxyUrl: 'text',
  tlsClientConfig: { insecure: 'boolean', serverName: 'text', certData: 'bytes', keyData: 'bytes', caData: 'bytes' },
  awsAuthConfig: { clusterName: 'text', roleARN: 'text', profile: 'text' },
  execProviderConfig: { command: 'text', args: 'texts', env: 'map', apiVersion: 'text', installHint: 'text', provideClusterInfo: 'boolean', config: 'any' },
};

/** What a template looks like when everything in it is filled in; undefined where it decides what is written. */
function templateOf(manifest: unknown): string | undefined {
  const template = textAt(manifest, 'spec', 'template', 'data', 'config') ?? textAt(manifest, 'spec', 'target', 'template', 'data', 'config');
  return template === undefined || !template.includes('{{') || /\{\{-?\s*(?:if|range|with|define|block|template|\/\*)/.test(template) ? undefined : template;
}

/** What a reader of JSON makes of it; undefined where it is none. */
function readJson(text: string, isTemplate: boolean): unknown {
  // Expressions stand for whole values, or inside of texts.
  for (const filler of isTemplate ? ['""', ''] : [undefined]) {
    try {
      return JSON.parse(filler === undefined ? text : text.replace(/\{\{.*?\}\}/gs, filler)) as unknown;
    } catch { /* the next one may fit */ }
  }
  return undefined;
}

/** Go reads keys in any case. */
function faultsIn(config: Plain, shape: { readonly [key: string]: Shape }, way: string, at: string): RuleViolation[] {
  return Object.entries(config).flatMap(([key, value]): RuleViolation[] => {
    const name = Object.keys(shape).find((one) => one.toLowerCase() === key.toLowerCase());
    if (name === undefined) {
      const near = nearest(key, Object.keys(shape));
      return [{
        field: at,
        severity: FindingSeverity.WARNING,
        message: `${at} has ${way}${key}, which Argo CD passes over; ${near ? `did you mean ${shown(near)}?` : `allowed are ${Object.keys(shape).join(', ')}`}`,
      }];
    }
    const wanted = shape[name];
    if (value === null || wanted === 'any' || (typeof value === 'string' && isOpenText(value))) return [];
    if (typeof wanted === 'object') {
      return typeof value === 'object' && !Array.isArray(value) ? faultsIn(value as Plain, wanted, `${way}${key}.`, at) : [wrong(at, `${way}${key}`, 'an object')];
    }
    const fault = FORMS[wanted](value);
    return fault ? [wrong(at, `${way}${key}`, fault)] : [];
  });
}

const FORMS: Record<Exclude<Shape, object>, (value: unknown) => string | undefined> = {
  text: (value) => (typeof value === 'string' ? undefined : 'a text'),
  boolean: (value) => (typeof value === 'boolean' || value === '' ? undefined : 'true or false, without quotes'),
  bytes: (value) => (typeof value === 'string' && /^(?:[A-Za-z0-9+/\r\n]{4})*(?:[A-Za-z0-9+/\r\n]{2}==|[A-Za-z0-9+/\r\n]{3}=)?$/.test(value.replace(/[\r\n]/g, '')) ? undefined : 'base64 of PEM'),
  texts: (value) => (Array.isArray(value) && value.every((item) => typeof item === 'string') ? undefined : 'a list of texts'),
  map: (value) => (typeof value === 'object' && !Array.isArray(value) && Object.values(value!).every((item) => typeof item === 'string') ? undefined : 'a map of texts'),
  any: () => undefined,
};

function wrong(at: string, what: string, wanted: string): RuleViolation {
  return { field: at, message: `${at} has a ${what} that is not ${wanted}, so that Argo CD cannot read the cluster` };
}

/** What the client of the API server refuses, and logins of which Argo CD uses but one. */
function contradictions(config: Plain, at: string): RuleViolation[] {
  const violations: RuleViolation[] = [];
  const tls = mapAt(config, 'tlsClientConfig');
  if (tls.insecure === true && valueAt(tls, 'caData')) violations.push({ field: at, message: `${at} has insecure beside caData, which no client accepts; leave one of them out` });
  const exec = valueAt(config, 'execProviderConfig');
  if (typeof exec === 'object' && exec !== null && valueAt(config, 'awsAuthConfig') === undefined) {
    const version = valueAt(exec, 'apiVersion');
    if (version !== '' && !/^client\.authentication\.k8s\.io\/v1(?:beta1)?$/.test(typeof version === 'string' ? version : '')) {
      violations.push({ field: at, message: `${at} has execProviderConfig with ${version === undefined ? 'no apiVersion' : `the apiVersion ${shown(version)}`}, which the client refuses; write client.authentication.k8s.io/v1beta1 or client.authentication.k8s.io/v1` });
    }
  }
  const logins = ['awsAuthConfig', 'execProviderConfig', 'bearerToken', 'username'].filter((key) => config[key] !== undefined && config[key] !== null);
  if (logins.length > 1 && (logins[0] === 'awsAuthConfig' || logins[0] === 'execProviderConfig')) {
    violations.push({ field: at, severity: FindingSeverity.WARNING, message: `${at} has ${logins.join(' and ')}, of which Argo CD uses ${logins[0]} alone; leave the others out` });
  }
  return violations;
}
