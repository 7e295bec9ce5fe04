/** What one value of `encryptedData` turned out to be. */
export interface Ciphertext {
  /** The length of the RSA key for which it was sealed, in bits. */
  readonly keyBits?: number;
  /** Why it is no ciphertext. Never says anything of the value but its form. */
  readonly fault?: string;
}

/** The tag of AES-GCM, at the end of every value. */
const TAG_BYTES = 16;

/**
 * Looks at the structure of a sealed value, without any key: base64 of the length of the sealed session key (two bytes),
 * that session key (as long as the RSA modulus), and the encrypted value with its tag.
 */
export function inspectCiphertext(value: string): Ciphertext {
  // The controller's decoder skips line ends, so a value may be wrapped.
  const base64 = value.replace(/[\r\n]/g, '');
  if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(base64)) return { fault: 'it is not base64' };
  const bytes = Buffer.from(base64, 'base64');
  const modulus = bytes.length < 2 ? 0 : bytes.readUInt16BE(0);
  if (modulus < 128 || modulus > 2048 || modulus % 8 !== 0) return { fault: 'it does not begin with the length of an RSA key' };
  if (bytes.length < 2 + modulus + TAG_BYTES) return { fault: `it is cut short, a value sealed for ${modulus * 8} bits is longer` };
  return { keyBits: modulus * 8 };
}
