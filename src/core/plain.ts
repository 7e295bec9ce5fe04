/** A map of plain data, as JSON knows it. */
export type Plain = Record<string, unknown>;

const NO_ENTRIES: Plain = Object.freeze({}) as Plain;
const NO_ITEMS: readonly unknown[] = Object.freeze([]) as readonly unknown[];

/** The value at the end of a way through maps; undefined where the way ends early. */
export function valueAt(value: unknown, ...way: string[]): unknown {
  for (const step of way) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Plain)[step];
  }
  return value;
}

/** The map at the end of a way through maps; an empty one where there is none. */
export function mapAt(value: unknown, ...way: string[]): Plain {
  const found = valueAt(value, ...way);
  return typeof found === 'object' && found !== null && !Array.isArray(found) ? found as Plain : NO_ENTRIES;
}

/** The list at the end of a way through maps; an empty one where there is none. */
export function listAt(value: unknown, ...way: string[]): readonly unknown[] {
  const found = valueAt(value, ...way);
  return Array.isArray(found) ? found : NO_ITEMS;
}

/** The text at the end of a way through maps, unless it is empty; undefined where there is none. */
export function textAt(value: unknown, ...way: string[]): string | undefined {
  const found = valueAt(value, ...way);
  return typeof found === 'string' && found !== '' ? found : undefined;
}

/** Whether a text holds something that is only filled in later: by Flux (`${VAR}`), by SOPS (`ENC[…]`), by a template (`{{ … }}`). */
export function isFilledLater(text: string): boolean {
  return text.includes('{') ? /\$\{[A-Za-z_]|\{\{/.test(text) : text.startsWith('ENC[');
}
