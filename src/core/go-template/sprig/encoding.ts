import { createDecipheriv, createHash } from 'node:crypto';
import { GoTemplateError } from '../errors';
import { bounded } from '../limits';
import { fn, table } from '../signature';
import { bytesOf, textOf } from '../text';

/** Functions that encode texts, and sums of them. */
export const ENCODING_FUNCTIONS = table({
  adler32sum: fn('string', adler32),
  b32dec: fn('string', fromBase32),
  b32enc: fn('string', toBase32),
  b64dec: fn('string', fromBase64),
  b64enc: fn('string', (text: string) => bounded(bytesOf(text).toString('base64'))),
  decryptAES: fn('string string', decryptAes),
  sha1sum: fn('string', (text: string) => createHash('sha1').update(bytesOf(text)).digest('hex')),
  sha256sum: fn('string', (text: string) => createHash('sha256').update(bytesOf(text)).digest('hex')),
  sha512sum: fn('string', (text: string) => createHash('sha512').update(bytesOf(text)).digest('hex')),
});

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

function adler32(text: string): string {
  let a = 1;
  let b = 0;
  for (const byte of bytesOf(text)) {
    a = (a + byte) % 65521;
    b = (b + a) % 65521;
  }
  return String(b * 65536 + a);
}

/** A text that is not encoded becomes a complaint, not an error: this is what the function gives. */
function fromBase64(text: string): string {
  const bytes = bytesOf(text).toString('latin1');
  const fault = base64Fault(bytes);
  return fault === undefined ? textOf(Buffer.from(bytes, 'base64')) : `illegal base64 data at input byte ${fault}`;
}

function base64Fault(bytes: string): number | undefined {
  let inGroup = 0;
  for (let at = 0; at < bytes.length; at++) {
    const char = bytes[at];
    if (char === '\r' || char === '\n') continue;
    if (/[A-Za-z0-9+/]/.test(char)) {
      inGroup = (inGroup + 1) % 4;
      continue;
    }
    if (char !== '=' || inGroup < 2) return at;
    let next = afterBreaks(bytes, at + 1);
    if (inGroup === 2) {
      if (next === bytes.length) return next;
      if (bytes[next] !== '=') return next - 1;
      next = afterBreaks(bytes, next + 1);
    }
    return next < bytes.length ? next : undefined;
  }
  return inGroup === 0 ? undefined : bytes.length - inGroup;
}

function afterBreaks(bytes: string, start: number): number {
  let at = start;
  while (bytes[at] === '\r' || bytes[at] === '\n') at++;
  return at;
}

function decryptAes(password: string, encoded: string): string {
  if (encoded === '') return '';
  const bytes = bytesOf(encoded).toString('latin1');
  const data = Buffer.from(bytes, 'base64');
  if (base64Fault(bytes) !== undefined || data.length < 32 || data.length % 16 !== 0) throw new GoTemplateError('decryptAES is given a text that was not encrypted');
  const key = Buffer.alloc(32);
  bytesOf(password).copy(key);
  const decipher = createDecipheriv('aes-256-cbc', key, data.subarray(0, 16)).setAutoPadding(false);
  const plain = Buffer.concat([decipher.update(data.subarray(16)), decipher.final()]);
  const padding = plain[plain.length - 1];
  if (padding > plain.length) throw new GoTemplateError('decryptAES is given another password than the text was encrypted with');
  return textOf(plain.subarray(0, plain.length - padding));
}

function toBase32(text: string): string {
  const bits = [...bytesOf(text)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const digits = (bits.match(/.{1,5}/g) ?? []).map((group) => BASE32[parseInt(group.padEnd(5, '0'), 2)]).join('');
  return bounded(digits.padEnd(Math.ceil(digits.length / 8) * 8, '='));
}

function fromBase32(text: string): string {
  const chars = bytesOf(text).toString('latin1').replace(/[\r\n]/g, '');
  const fault = base32Fault(chars);
  if (fault !== undefined) return `illegal base32 data at input byte ${fault}`;
  const bits = [...chars.split('=')[0]].map((char) => BASE32.indexOf(char).toString(2).padStart(5, '0')).join('');
  return textOf(Buffer.from((bits.match(/.{8}/g) ?? []).map((group) => parseInt(group, 2))));
}

function base32Fault(chars: string): number | undefined {
  for (let start = 0; start < chars.length; start += 8) {
    for (let within = 0; within < 8; within++) {
      const at = start + within;
      if (at >= chars.length) return chars.length - within;
      const rest = chars.length - at - 1;
      if (chars[at] === '=' && within >= 2 && rest < 8) {
        if (rest + within < 7) return chars.length;
        for (let ahead = 0; ahead < 7 - within; ahead++) if (chars[at + 1 + ahead] !== '=') return at + ahead;
        return within === 3 || within === 6 ? at : undefined;
      }
      if (!BASE32.includes(chars[at])) return at;
    }
  }
  return undefined;
}
