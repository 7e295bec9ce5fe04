import { createHash } from 'node:crypto';

const DNS_LABEL = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
const DNS_SUBDOMAIN = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;

/** Says what is wrong with a name of at most 63 characters (a DNS label), or undefined when nothing is. */
export function dnsLabelFault(name: string): string | undefined {
  if (name.length > 63) return `has ${name.length} characters, allowed are 63`;
  return DNS_LABEL.test(name) ? undefined : 'allowed are lower-case letters, digits and "-", with a letter or digit first and last';
}

/** Says what is wrong with the name of an object (a DNS subdomain), or undefined when nothing is. */
export function dnsSubdomainFault(name: string): string | undefined {
  if (name.length > 253) return `has ${name.length} characters, allowed are 253`;
  return DNS_SUBDOMAIN.test(name)
    ? undefined
    : 'allowed are lower-case letters, digits, "-" and ".", with a letter or digit first and last in each part';
}

/** The first hexadecimal digits of a text's SHA-256. */
export function shortHash(text: string, digits = 8): string {
  return createHash('sha256').update(text).digest('hex').slice(0, digits);
}

/**
 * Joins the ids of a construct path to one DNS label: lower case, anything else than letters and digits becomes "-".
 * `Resource` and `Default` are left out; a name that is too long is cut and gets 8 digits of the whole path's hash.
 */
export function nameFromPath(ids: string[], maxLength = 63): string {
  const spoken = ids.filter((id) => id !== 'Resource' && id !== 'Default');
  const name = spoken.join('-').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  if (name.length <= maxLength) return name;
  return `${name.slice(0, maxLength - 9).replace(/-+$/, '')}-${shortHash(ids.join('/'))}`;
}
