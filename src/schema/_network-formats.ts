type Check = (value: string) => boolean;

/** One label may have a hyphen after its first character only; several labels may have more. Symbols count as letters. */
const HOSTNAME = /^(?:[a-zA-Z0-9\p{S}\p{L}]-?[a-zA-Z0-9\p{S}\p{L}]{0,62}|(?:[a-zA-Z0-9\p{S}\p{L}](?:[-a-zA-Z0-9\p{S}\p{L}]{0,61}[a-zA-Z0-9\p{S}\p{L}])?\.)+\p{L}{2,63})$/u;

export function isHostname(value: string): boolean {
  if (value.length > 255) return false;
  // What is no Unicode character arrives as U+FFFD.
  const text = value.replace(/[\ud800-\udfff]/gu, '\ufffd');
  return HOSTNAME.test(text) && Buffer.byteLength(text) <= 255 && text.split('.').every((label) => Buffer.byteLength(label) <= 63);
}

const isOctet = (text: string) => /^[0-9]+$/.test(text) && Number(text) <= 255;
export const isSloppyIpv4 = (text: string) => text.split('.', 5).length === 4 && text.split('.').every(isOctet);
export const isIpv4 = (text: string) => isSloppyIpv4(text) && !/(?:^|\.)0[0-9]/.test(text);
export const isSloppyIpv6 = (text: string) => isIpv6(text, (group) => /^0*[0-9a-f]{1,4}$/i.test(group), isSloppyIpv4);

export function isIpv6(value: string, isGroup: Check = (group) => /^[0-9a-f]{1,4}$/i.test(group), isLast: Check = isIpv4): boolean {
  const halves = value.split('::', 3);
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => half === '' ? [] : half.split(':', 9));
  const last = groups.at(-1);
  // An address with dots stands for the last two groups.
  const isDotted = last !== undefined && last.includes('.') && !value.endsWith('::');
  if (isDotted && !isLast(last)) return false;
  const count = groups.length + (isDotted ? 1 : 0);
  if (!(isDotted ? groups.slice(0, -1) : groups).every(isGroup)) return false;
  return halves.length === 2 ? count <= 7 : count === 8;
}

export function isCidr(value: string): boolean {
  const slash = value.indexOf('/');
  if (slash < 0) return false;
  const [address, bits] = [value.slice(0, slash), value.slice(slash + 1)];
  if (!/^[0-9]+$/.test(bits)) return false;
  return isSloppyIpv4(address) ? Number(bits) <= 32 : Number(bits) <= 128 && isSloppyIpv6(address);
}

export function isMac(value: string): boolean {
  switch (value.length) {
    case 17: case 23: case 59: return /^[0-9a-f]{2}([:-])(?:[0-9a-f]{2}\1)*[0-9a-f]{2}$/i.test(value);
    case 14: case 19: case 49: return /^(?:[0-9a-f]{4}\.)*[0-9a-f]{4}$/i.test(value);
    case 12: case 16: case 40: return /^[0-9a-f]*$/i.test(value);
    default: return false;
  }
}

/** Absolute, or a path from the root; nothing is asked of what follows a scheme without slash. */
export function isUri(value: string): boolean {
  // eslint-disable-next-line no-control-regex
  if (value === '' || /[\x00-\x1f\x7f]/.test(value)) return false;
  if (value === '*') return true;
  const scheme = /^[a-zA-Z][a-zA-Z0-9+.-]*:/.exec(value)?.[0] ?? '';
  if (value.startsWith(':')) return false;
  const rest = value.slice(scheme.length);
  if (!rest.startsWith('/')) return scheme !== '';
  const hierarchy = rest.split('?', 1)[0];
  if (scheme === '' || !hierarchy.startsWith('//')) return isEscaped(hierarchy);
  const slash = hierarchy.indexOf('/', 2);
  const authority = hierarchy.slice(2, slash < 0 ? undefined : slash);
  const at = authority.lastIndexOf('@');
  return (slash < 0 || isEscaped(hierarchy.slice(slash)))
    && (at < 0 || (/^[A-Za-z0-9\-._:~!$&'()*+,;=%@]*$/.test(authority.slice(0, at)) && isEscaped(authority.slice(0, at))))
    && isUriHost(authority.slice(at + 1), /^https?:$/i.test(scheme));
}

const isEscaped = (text: string) => !/%(?![0-9a-fA-F]{2})/.test(text);
const isPort = (text: string) => /^(?::[0-9]*)?$/.test(text);
const HOST_CHARACTER = /^[\w!"$&'()*+,\-.:;<=>[\]~]$/;
const HOST = /^(?:[\w!"$&'()*+,\-.:;<=>[\]~\u0080-\uffff]|%25|%[89a-f][0-9a-f])*$/i;

/** Of an IPv6 address: `%25` and a name in which what a host may hold, a blank and a percent sign may be escaped. */
function isZone(zone: string): boolean {
  return zone.length > 3 && zone.match(/%[0-9a-f]{2}|[\s\S]/gi)!.every((one) => one.length === 1
    ? one > '\x7f' || HOST_CHARACTER.test(one)
    : one === '%25' || one === '%20' || HOST_CHARACTER.test(String.fromCharCode(parseInt(one.slice(1), 16))));
}

export function isUriHost(host: string, isWeb: boolean): boolean {
  const open = host.lastIndexOf('[');
  if (open > 0) return false;
  if (open === 0) {
    const close = host.lastIndexOf(']');
    if (close < 0 || !isPort(host.slice(close + 1))) return false;
    const name = host.slice(1, close);
    const zone = name.indexOf('%25');
    return zone < 0 ? isIpv6(name) : isIpv6(name.slice(0, zone)) && isZone(name.slice(zone));
  }
  const colon = isWeb ? host.indexOf(':') : host.lastIndexOf(':');
  return (colon < 0 || isPort(host.slice(colon))) && HOST.test(host);
}
