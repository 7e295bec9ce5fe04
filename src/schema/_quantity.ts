/** Blanks that stay blanks in JSON; the others arrive as an escape, which is no part of a quantity. */
const MARGIN = /^[ \u0085\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+|(?<![ \u0085\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000])[ \u0085\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+$/g;
/** The common case, settled by one look. */
const USUAL = /^[0-9]{1,15}(?:\.[0-9]{1,15})?(?:[numkMGTPE]|[KMGTPE]i)?$/;
const SUFFIX = /^(?:[numkMGTPE]|[KMGTPE]i)?$/;
const EXPONENT = /^[eE]([-+]?[0-9]+)$/;
const INT64 = 2n ** 63n;

/**
 * Whether a value is an amount of a resource as Kubernetes reads it: `500m`, `2Gi`, `1e3`, `.5`, `5.`.
 *
 * Digits may be absent before most suffixes, which makes it zero.
 *
 * @see https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/
 */
export function isQuantity(value: string | number): boolean {
  if (USUAL.test(String(value))) return true;
  const text = String(value).replace(MARGIN, '');
  const match = /^[-+]?([0-9]*)(?:\.([0-9]*))?([eEinumkKMGTP]+[-+]?[0-9]*)?$/.exec(text);
  if (text === '' || !match) return false;
  const [, whole, fraction = '', suffix = ''] = match;
  const exponent = EXPONENT.exec(suffix);
  if (!exponent) return SUFFIX.test(suffix) && (whole + fraction !== '' || !/^[PE]i$/.test(suffix));
  const digits = exponent[1].replace(/^([-+]?)0+(?=[0-9])/, '$1');
  if (digits.length > 20) return false;
  const scale = BigInt(digits.replace('+', ''));
  if (scale < -INT64 || scale >= INT64) return false;
  // An exponent is kept in 32 bits; without a digit, only what needs no rounding is zero.
  return whole + fraction !== '' || BigInt.asIntN(32, scale) >= -9n;
}
