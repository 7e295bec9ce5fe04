import { constants, createCipheriv, generateKeyPairSync, type KeyObject, publicEncrypt, randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';

const keys = new Map<number, KeyObject>();

/** A throwaway sealing key of a length. */
export function publicKey(bits = 2048): KeyObject {
  if (!keys.has(bits)) keys.set(bits, generateKeyPairSync('rsa', { modulusLength: bits }).publicKey);
  return keys.get(bits)!;
}

/** Seals as the controller's own code does: an RSA-sealed session key with its length in front, then AES-GCM with a zero nonce. */
export function seal(plaintext: string, label = 'shop/db', bits = 2048): string {
  const sessionKey = randomBytes(32);
  const sealedKey = publicEncrypt(
    { key: publicKey(bits), padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256', oaepLabel: Buffer.from(label) },
    sessionKey,
  );
  const cipher = createCipheriv('aes-256-gcm', sessionKey, Buffer.alloc(12));
  const length = Buffer.alloc(2);
  length.writeUInt16BE(sealedKey.length);
  return Buffer.concat([length, sealedKey, cipher.update(plaintext, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64');
}

/** Works in a folder of its own for the length of a test file. */
export function inFolder(): void {
  const before = process.cwd();
  let folder: string;
  beforeAll(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sealed-'));
    process.chdir(folder);
  });
  afterAll(() => {
    process.chdir(before);
    fs.rmSync(folder, { recursive: true });
  });
}
