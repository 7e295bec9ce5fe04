import { createHash, X509Certificate } from 'node:crypto';
import { shown } from '../core/problem';
import { readTextFile } from '../core/yaml-file';

/**
 * The key with which a cluster's Sealed Secrets controller opens what was sealed for it.
 *
 * Only the public half is ever read. Nothing sealed tells for which key it was sealed, except the length of that key.
 *
 * @see https://github.com/bitnami-labs/sealed-secrets#public-key--certificate
 */
export class SealingKey {
  /**
   * The key in a certificate, as `kubeseal --fetch-cert` writes it.
   *
   * An expired certificate is taken too: the controller opens what was sealed with it, and no clock is read here.
   *
   * @param file a PEM file, relative to the working directory
   * @throws when the file cannot be read, holds a private key, or no certificate with an RSA key
   */
  public static fromCertificate(file: string): SealingKey {
    const { text, fault } = readTextFile(file);
    const refuse = (why: string) => new Error(`SealingKey.fromCertificate: ${file} ${why}`);
    if (text === undefined) throw refuse(fault!.text);
    if (/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/.test(text)) {
      throw refuse('holds a private key; take it out of the repository, renew the sealing key, and write the certificate from kubeseal --fetch-cert');
    }
    const pem = /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/.exec(text)?.[0];
    if (!pem) throw refuse('holds no certificate in PEM form; write it with kubeseal --fetch-cert');
    const key = publicKeyOf(pem);
    if (!key) throw refuse('holds a certificate that cannot be decoded; write it again with kubeseal --fetch-cert');
    if (key.asymmetricKeyType !== 'rsa') throw refuse(`holds a key of the type ${key.asymmetricKeyType}, allowed is rsa`);
    const { n, e } = key.export({ format: 'jwk' });
    const modulus = Buffer.from(n!, 'base64url');
    const wire = Buffer.concat([Buffer.from('ssh-rsa'), positive(Buffer.from(e!, 'base64url')), positive(modulus)].map(withLength));
    const fingerprint = `SHA256:${createHash('sha256').update(wire).digest('base64').replace(/=+$/, '')}`;
    return new SealingKey(fingerprint, fingerprint, modulus.length * 8 - Math.clz32(modulus[0]) + 24);
  }

  /**
   * A key of which only the identity matters: clusters that open the same sealed Secrets name the same key.
   *
   * @param name any name, for instance `europe`
   */
  public static named(name: string): SealingKey {
    if (name.trim() !== name || name === '' || /[\r\n]/.test(name)) {
      throw new Error(`SealingKey.named: ${shown(name)} is no name; write one line without space around it`);
    }
    return new SealingKey(`named ${name}`);
  }

  private constructor(
    /** What two keys have in common when they are the same: the fingerprint, or the name. */
    public readonly identity: string,
    /** The `SHA256:…` fingerprint that the controller logs and `ssh-keygen -l` prints; undefined for a key that is only named. */
    public readonly fingerprint?: string,
    /** The length of the key in bits; undefined for a key that is only named. */
    public readonly bits?: number,
  ) {}
}

function publicKeyOf(pem: string) {
  try {
    return new X509Certificate(pem).publicKey;
  } catch {
    return undefined;
  }
}

/** A number as SSH writes it: a leading zero keeps it positive. */
function positive(bytes: Buffer): Buffer {
  return bytes[0] >= 0x80 ? Buffer.concat([Buffer.from([0]), bytes]) : bytes;
}

function withLength(bytes: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}
