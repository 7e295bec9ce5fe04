import { GoTemplateError } from '../errors';
import { bounded } from '../limits';
import { fn, table } from '../signature';
import { bytesOf, textOf } from '../text';
import { GoMap, type GoValue, kindOf } from '../values';

/** Functions of URLs. */
export const URL_FUNCTIONS = table({
  urlJoin: fn('dict', urlJoin),
  urlParse: fn('string', urlParse),
});

type Place = 'path' | 'host' | 'fragment' | 'userinfo' | 'whole path';

/** Which special characters stay as they are. */
const KEPT: Record<Place, RegExp> = {
  'path': /[$&+,/:;=@]/,
  'whole path': /[!'()*$&+,/:;=@[\]]/,
  'host': /[!$&'()*+,;=:[\]<>"]/,
  'fragment': /[!()*$&+,/:;=?@]/,
  'userinfo': /[$&+,;=]/,
};

function fault(): GoTemplateError {
  return new GoTemplateError('a text is no URL');
}

function urlParse(url: string): GoValue {
  const [before, ...fragments] = url.split('#');
  const fragment = fragments.join('#');
  if (/[\0-\x1F\x7F]/.test(before)) throw fault();
  const scheme = /^[A-Za-z][A-Za-z0-9+.-]*(?=:)/.exec(before)?.[0] ?? '';
  if (before.startsWith(':')) throw fault();
  let rest = scheme === '' ? before : before.slice(scheme.length + 1);
  const mark = rest.endsWith('?') && rest.indexOf('?') === rest.length - 1 ? rest.length - 1 : rest.indexOf('?');
  const query = mark < 0 ? '' : rest.slice(mark + 1);
  if (mark >= 0) rest = rest.slice(0, mark);
  const parts = { scheme: scheme.toLowerCase(), query, fragment: unescaped(fragment, 'fragment'), host: '', userinfo: '', opaque: '', path: '' };
  if (!rest.startsWith('/')) {
    if (scheme !== '') return dictOf({ ...parts, opaque: rest });
    if (rest.split('/')[0].includes(':')) throw fault();
  }
  if (rest.startsWith('//') && (scheme !== '' || !rest.startsWith('///'))) {
    const end = rest.indexOf('/', 2);
    const authority = rest.slice(2, end < 0 ? undefined : end);
    rest = end < 0 ? '' : rest.slice(end);
    const at = authority.lastIndexOf('@');
    if (at >= 0) parts.userinfo = userinfo(authority.slice(0, at));
    parts.host = host(authority.slice(at + 1), /^https?$/i.test(scheme));
  }
  return dictOf({ ...parts, path: unescaped(rest, 'path') });
}

function dictOf(parts: Record<string, string>): GoMap {
  const hostname = parts.host.startsWith('[') ? parts.host.slice(1, parts.host.indexOf(']')) : parts.host.replace(/:[0-9]*$/, '');
  return new GoMap(new Map(Object.entries({ ...parts, hostname })));
}

function userinfo(written: string): string {
  if (!/^[A-Za-z0-9\-._:~!$&'()*+,;=%@]*$/.test(written)) throw fault();
  const colon = written.indexOf(':');
  const name = escaped(unescaped(colon < 0 ? written : written.slice(0, colon), 'userinfo'), 'userinfo');
  return colon < 0 ? name : `${name}:${escaped(unescaped(written.slice(colon + 1), 'userinfo'), 'userinfo')}`;
}

function host(written: string, isWeb: boolean): string {
  // Of several colons, the last one begins the port; URLs of the web have one only.
  const port = written.startsWith('[') ? /\](.*)$/s.exec(written)?.[1] : /(:[^:]*)$/.exec(written)?.[1] ?? '';
  if (port === undefined || (port !== '' && !/^:[0-9]*$/.test(port))) throw fault();
  if (/[[\]]/.test(written.startsWith('[') ? written.slice(1, written.lastIndexOf(']')) : written)) throw fault();
  if (written.startsWith('[') ? !/^\[[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*(?:%25.+)?\]/.test(written) : isWeb && /:.*:/.test(written)) throw fault();
  return unescaped(written, 'host');
}

function unescaped(written: string, place: Place): string {
  if (/%(?![0-9A-Fa-f]{2})/.test(written)) throw fault();
  if (place === 'host') {
    // In a host, ASCII is not escaped, except in the zone of an IPv6 address.
    if (/%(?!25)[0-7]/.test(written) || /[ \\^`{|}]/.test(written)) throw fault();
  }
  const bytes = bytesOf(written).toString('latin1').replace(/%([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return textOf(Buffer.from(bytes, 'latin1'));
}

function escaped(text: string, place: Place): string {
  return bounded([...bytesOf(text)].map((byte) => {
    const char = String.fromCharCode(byte);
    if (/[A-Za-z0-9._~-]/.test(char) || KEPT[place].test(char)) return char;
    return `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }).join(''));
}

function urlJoin(dict: GoMap): string {
  const part = (key: string): string => {
    const value = dict.entries.get(key);
    if (!dict.entries.has(key)) return '';
    if (typeof value !== 'string') throw new GoTemplateError(`urlJoin needs a text in ${key}, not a ${kindOf(value)}`);
    return value;
  };
  const { scheme, hostPart, path, query, opaque, fragment } = {
    scheme: part('scheme'), hostPart: part('host'), path: part('path'), query: part('query'), opaque: part('opaque'), fragment: part('fragment'),
  };
  const user = part('userinfo');
  const shownUser = user === '' ? undefined : userOf(user);
  let url = scheme === '' ? '' : `${scheme}:`;
  if (opaque !== '') {
    url += opaque;
  } else {
    if (scheme !== '' || hostPart !== '' || shownUser !== undefined) {
      if (hostPart !== '' || path !== '' || shownUser !== undefined) url += '//';
      if (shownUser !== undefined) url += `${shownUser}@`;
      if (hostPart !== '') url += escaped(hostPart, 'host');
    }
    const shownPath = path === '*' ? '*' : escaped(path, 'path');
    if (shownPath !== '' && !shownPath.startsWith('/') && hostPart !== '') url += '/';
    if (url === '' && shownPath.split('/')[0].includes(':')) url += './';
    url += shownPath;
  }
  if (query !== '') url += `?${query}`;
  return bounded(fragment === '' ? url : `${url}#${escaped(fragment, 'fragment')}`);
}

function userOf(written: string): string {
  const value = urlParse(`proto://${written}@host`) as GoMap;
  return String(value.entries.get('userinfo'));
}
