import { isIPv6 } from 'node:net';
import { dnsLabelFault, dnsSubdomainFault } from '../core/names';

/**
 * The rules that a name can be under: DNS names of three kinds, a subdomain short enough for what a CronJob appends, anything that fits into a URL's path,
 * `plural.group`, `version.group`, and an address as it is usually written.
 */
export type NameSyntax = 'dns-subdomain' | 'dns-label' | 'dns-1035-label' | 'cron-job' | 'path-segment' | 'custom-resource-definition' | 'api-service' | 'ip-address';

/** `group/Kind` → syntax for built-in kinds that differ from `dns-subdomain`, in the newest version of Kubernetes. */
export const NAME_SYNTAX: Readonly<Record<string, NameSyntax>> = {
  '/Event': 'path-segment',
  '/Namespace': 'dns-label',
  '/Service': 'dns-label',
  'apiextensions.k8s.io/CustomResourceDefinition': 'custom-resource-definition',
  'apiregistration.k8s.io/APIService': 'api-service',
  'apps/StatefulSet': 'dns-label',
  'batch/CronJob': 'cron-job',
  'certificates.k8s.io/CertificateSigningRequest': 'path-segment',
  'networking.k8s.io/IPAddress': 'ip-address',
  'policy/PodDisruptionBudget': 'path-segment',
  'rbac.authorization.k8s.io/ClusterRole': 'path-segment',
  'rbac.authorization.k8s.io/ClusterRoleBinding': 'path-segment',
  'rbac.authorization.k8s.io/Role': 'path-segment',
  'rbac.authorization.k8s.io/RoleBinding': 'path-segment',
};

/** The syntax of a kind's names, custom resources included; by the newest version of Kubernetes unless one is given as `major.minor`. */
export function nameSyntax(groupKind: string, kubernetes?: string): NameSyntax {
  const [, minor] = /^1\.(\d+)$/.exec(kubernetes ?? '') ?? [];
  // Up to 1.35 a Service could not begin with a digit, as its name becomes an environment variable.
  if (groupKind === '/Service' && minor !== undefined && Number(minor) < 36) return 'dns-1035-label';
  return Object.hasOwn(NAME_SYNTAX, groupKind) ? NAME_SYNTAX[groupKind] : 'dns-subdomain';
}

const LABEL_1035 = /^[a-z]([-a-z0-9]*[a-z0-9])?$/;
const IPV4 = /^(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}$/;

/** What the API server keeps of a `generateName` before it appends its own characters, and how many those are. */
const KEPT = 58;
const APPENDED = 5;

/** Why a name is not allowed for the syntax; undefined when it is. Also for `generateName` (`prefix`), to which the server appends five letters and digits. */
export function nameFault(syntax: NameSyntax, name: string, prefix = false): string | undefined {
  if (!prefix) return fault(syntax, name);
  if (syntax === 'custom-resource-definition' || syntax === 'api-service' || syntax === 'ip-address') {
    return 'cannot be generated for this kind, which needs a name of a certain form';
  }
  const longest = syntax === 'cron-job' ? 52 - APPENDED : undefined;
  if (longest !== undefined && Math.min(name.length, KEPT) > longest) return `has ${name.length} characters, allowed are ${longest} where a name is generated`;
  // The server looks at the prefix as well as at the name that comes of it; in the prefix it does not mind a "-" at the end.
  const masked = name.length > 1 && name.endsWith('-') ? `${name.slice(0, -2)}a` : name;
  return fault(syntax === 'cron-job' ? 'dns-subdomain' : syntax, masked) ?? fault(syntax, name.slice(0, KEPT) + 'x'.repeat(APPENDED));
}

function fault(syntax: NameSyntax, name: string): string | undefined {
  switch (syntax) {
    case 'dns-subdomain': return dnsSubdomainFault(name);
    case 'dns-label': return dnsLabelFault(name);
    case 'dns-1035-label': return label1035Fault(name);
    case 'cron-job': return name.length > 52 ? `has ${name.length} characters, allowed are 52` : dnsSubdomainFault(name);
    case 'path-segment': return pathSegmentFault(name);
    case 'custom-resource-definition': return dottedFault(name, 2, 'is not <plural>.<group>, as in "widgets.example.com"');
    case 'api-service': return dottedFault(name, 0, 'is not <version>.<group>, as in "v1.metrics.example.com"');
    case 'ip-address': return addressFault(name);
  }
}

function label1035Fault(name: string): string | undefined {
  if (name.length > 63) return `has ${name.length} characters, allowed are 63`;
  return LABEL_1035.test(name) ? undefined : 'allowed are lower-case letters, digits and "-", with a letter first and a letter or digit last';
}

function pathSegmentFault(name: string): string | undefined {
  if (name === '') return 'is empty';
  return name === '.' || name === '..' || /[/%]/.test(name) ? 'allowed is everything but "/", "%", "." and ".."' : undefined;
}

/** Of a name that consists of a label and a group of at least so many parts; a group of none may be empty. */
function dottedFault(name: string, parts: number, otherwise: string): string | undefined {
  const dot = name.indexOf('.');
  const group = name.slice(dot + 1);
  if (dot < 0 || (group === '' ? parts > 0 || name !== 'v1.' : group.split('.').length < parts)) return otherwise;
  return label1035Fault(name.slice(0, dot)) ?? (group === '' ? undefined : dnsSubdomainFault(group) ?? dnsSubdomainFault(name));
}

function addressFault(name: string): string | undefined {
  if (IPV4.test(name)) return undefined;
  const usual = isIPv6(name) && !name.includes('%') ? new URL(`http://[${name}]`).hostname.slice(1, -1) : undefined;
  if (usual === undefined || usual.startsWith('::ffff:')) return 'is not an IP address, as in "192.0.2.1" or "2001:db8::1"';
  return usual === name ? undefined : `is not how this address is usually written, which is ${JSON.stringify(usual)}`;
}
