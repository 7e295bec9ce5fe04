const WORDS: Record<string, boolean | null> = { '': null, '~': null };
for (const [value, words] of [[true, 'y yes true on'], [false, 'n no false off'], [null, 'null']] as const) {
  for (const word of words.split(' ')) {
    for (const spelling of [word, word[0].toUpperCase() + word.slice(1), word.toUpperCase()]) WORDS[spelling] = value;
  }
}

const NOT_FINITE = /^[-+]?\.(inf|Inf|INF)$|^\.(nan|NaN|NAN)$/;
const FLOAT = /^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$/;
const INTEGER = /^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|(0|[1-9][0-9]*))$/;

/** What a reader of YAML 1.2 takes for a number, a truth value or nothing. */
const YAML_12 = /^(true|True|TRUE|false|False|FALSE|null|Null|NULL|~|)$|^[-+]?(0|[1-9][0-9]*)$|^[-+]?(\.[0-9]+|(0|[1-9][0-9]*)(\.[0-9]*)?)([eE][-+]?[0-9]+)?$|^0x[0-9a-fA-F]+$/;

/** What an unquoted text in YAML means to the reader that Kubernetes, Argo CD and Flux share. */
export interface GoScalar {
  readonly value: string | number | bigint | boolean | null;
  /** Whether it is infinite or no number at all, which JSON cannot say, so that the reader refuses it. */
  readonly isNotFinite?: boolean;
  /** Whether a reader of YAML 1.2 takes it for something else. */
  readonly isAmbiguous: boolean;
}

/**
 * Reads an unquoted text as Go does.
 *
 * @see https://pkg.go.dev/sigs.k8s.io/yaml
 */
export function goScalar(text: string): GoScalar {
  if (Object.hasOwn(WORDS, text)) return { value: WORDS[text], isAmbiguous: !YAML_12.test(text) };
  if (!/^[-+.0-9]/.test(text)) return { value: text, isAmbiguous: false };
  if (NOT_FINITE.test(text)) return { value: text, isNotFinite: true, isAmbiguous: false };
  const number = goNumber(text);
  return number === undefined ? { value: text, isAmbiguous: false } : { value: number, isAmbiguous: !YAML_12.test(text) };
}

function goNumber(text: string): number | bigint | undefined {
  if (text.startsWith('.')) return FLOAT.test(text) ? Number(text) : undefined;
  const plain = text.replace(/_/g, '');
  const integer = INTEGER.exec(plain);
  if (integer) {
    const [, sign, hex, binary, octal, decimal] = integer;
    const digits = hex !== undefined ? `0x${hex}` : binary !== undefined ? `0b${binary}` : octal !== undefined ? `0o${octal}` : decimal;
    const value = (sign === '-' ? -1n : 1n) * BigInt(digits);
    if (value >= -(2n ** 63n) && value < 2n ** 64n) return Number.isSafeInteger(Number(value)) ? Number(value) : value;
  }
  return FLOAT.test(plain) && Number.isFinite(Number(plain)) ? Number(plain) : undefined;
}
