import { seal } from './_seal';
import { inspectCiphertext } from '../../src/secrets/_ciphertext';

test.each([[2048], [3072], [4096]])('takes what was sealed for %d bits', (bits) => {
  expect(inspectCiphertext(seal('', 'shop/db', bits))).toEqual({ keyBits: bits });
  expect(inspectCiphertext(seal('a longer secret', 'shop/db', bits))).toEqual({ keyBits: bits });
});

test('takes a wrapped value, as the controller does', () => {
  expect(inspectCiphertext(seal('x').replace(/.{76}/g, '$&\r\n'))).toEqual({ keyBits: 2048 });
});

test.each([
  ['plain text', 'hunter2', 'it is not base64'],
  ['plain text of four letters', 'pass', 'it does not begin with the length of an RSA key'],
  ['nothing', '', 'it does not begin with the length of an RSA key'],
  ['encoded plain text', Buffer.from('a password that is long enough').toString('base64'), 'it does not begin with the length of an RSA key'],
  ['the alphabet for addresses', seal('x').slice(0, 8) + '-_' + seal('x').slice(10), 'it is not base64'],
  ['a missing padding', 'AQA', 'it is not base64'],
  ['a value folded by YAML', seal('x').replace(/^.{20}/, '$& '), 'it is not base64'],
  ['a value cut short', Buffer.from(seal('x'), 'base64').subarray(0, 273).toString('base64'), 'it is cut short, a value sealed for 2048 bits is longer'],
  ['an odd length', Buffer.concat([Buffer.from([1, 3]), Buffer.alloc(400)]).toString('base64'), 'it does not begin with the length of an RSA key'],
])('fails on %s', (_, value, fault) => {
  expect(inspectCiphertext(value)).toEqual({ fault });
});
