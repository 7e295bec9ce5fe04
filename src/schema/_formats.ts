import { AddressReader } from './_email';
import { isCidr, isHostname, isIpv6, isMac, isSloppyIpv4, isSloppyIpv6, isUri } from './_network-formats';
import { isDate } from './_rfc3339';
import { isDateTime, isWordyDuration } from './_time-formats';
import { goNanoseconds } from '../core/go-duration';

type Check = (value: string) => boolean;

/**
 * Whether a text fits a `format` of a custom resource's schema, as an API server checks it. A format that it does not know fits everything.
 *
 * `k8s-short-name` and `k8s-long-name` are only checked from Kubernetes 1.34 on.
 *
 * @param kubernetes version of the API server as `major.minor`; the newest unless given
 * @see https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#validation
 */
export function fitsFormat(format: string, value: string, kubernetes?: string): boolean {
  const name = format.replaceAll('-', '');
  if (name.startsWith('k8s') && kubernetes !== undefined && isBefore134(kubernetes)) return true;
  const check = CHECKS.get(name);
  return check === undefined || check(value);
}

function isBefore134(kubernetes: string): boolean {
  const [major, minor] = kubernetes.split('.').map(Number);
  return major < 1 || (major === 1 && minor < 34);
}

const CHECKS = new Map<string, Check>([
  ['bsonobjectid', (value) => /^[0-9a-f]{24}$/i.test(value)],
  ['uri', isUri],
  ['email', (value) => new AddressReader(value).isOneAddress()],
  ['hostname', isHostname],
  ['ipv4', (value) => value.includes('.') && (value.search(/[.:]/) === value.indexOf('.') ? isSloppyIpv4(value) : isSloppyIpv6(value))],
  ['ipv6', (value) => isIpv6(value)],
  ['cidr', isCidr],
  ['mac', isMac],
  ['uuid', (value) => /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i.test(value)],
  ['uuid3', (value) => /^[0-9a-f]{8}-?[0-9a-f]{4}-?3[0-9a-f]{3}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i.test(value)],
  ['uuid4', (value) => /^[0-9a-f]{8}-?[0-9a-f]{4}-?4[0-9a-f]{3}-?[89ab][0-9a-f]{3}-?[0-9a-f]{12}$/i.test(value)],
  ['uuid5', (value) => /^[0-9a-f]{8}-?[0-9a-f]{4}-?5[0-9a-f]{3}-?[89ab][0-9a-f]{3}-?[0-9a-f]{12}$/i.test(value)],
  ['isbn', (value) => isIsbn10(value) || isIsbn13(value)],
  ['isbn10', isIsbn10],
  ['isbn13', isIsbn13],
  ['creditcard', isCreditCard],
  ['ssn', (value) => /^[0-9]{3}[- ][0-9]{2}[- ][0-9]{4}$/.test(value)],
  ['hexcolor', (value) => /^#?(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(value)],
  ['rgbcolor', (value) => RGB.test(value)],
  ['byte', (value) => value !== '' && value.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(value)],
  ['password', () => true],
  ['date', isDate],
  ['duration', (value) => goNanoseconds(value) !== undefined || isWordyDuration(value)],
  ['datetime', isDateTime],
  ['k8sshortname', (value) => value.length <= 63 && SHORT_NAME.test(value)],
  ['k8slongname', (value) => value.length <= 253 && value.split('.').every((segment) => SHORT_NAME.test(segment))],
]);

const SHORT_NAME = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/;
const CHANNEL = '[\\t\\n\\f\\r ]*(?:0|[1-9][0-9]?|1[0-9][0-9]?|2[0-4][0-9]|25[0-5])[\\t\\n\\f\\r ]*';
const RGB = new RegExp(`^rgb\\(${CHANNEL},${CHANNEL},${CHANNEL}\\)$`);

function isIsbn10(value: string): boolean {
  const digits = value.replace(/[\t\n\f\r -]/g, '');
  if (!/^[0-9]{9}[0-9X]$/.test(digits)) return false;
  const sum = [...digits].reduce((total, digit, index) => total + (index + 1) * (digit === 'X' ? 10 : Number(digit)), 0);
  return sum % 11 === 0;
}

function isIsbn13(value: string): boolean {
  const digits = value.replace(/[\t\n\f\r -]/g, '');
  return /^[0-9]{13}$/.test(digits) && [...digits].reduce((total, digit, index) => total + Number(digit) * (index % 2 ? 3 : 1), 0) % 10 === 0;
}

const CARD = /^(?:4[0-9]{12}(?:[0-9]{3})?|5[1-5][0-9]{14}|6(?:011|5[0-9]{2})[0-9]{12}|3[47][0-9]{13}|3(?:0[0-5]|[68][0-9])[0-9]{11}|(?:2131|1800|35[0-9]{3})[0-9]{11})$/;

function isCreditCard(value: string): boolean {
  const digits = value.replace(/[^0-9]/g, '');
  if (!CARD.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const weighed = Number(digit) * (index % 2 ? 2 : 1);
    return total + (weighed > 9 ? weighed - 9 : weighed);
  }, 0);
  return sum % 10 === 0;
}
