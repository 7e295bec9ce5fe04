/** A way from the root of an object to a value. */
export type FieldPath = readonly (string | number)[];

const PLAIN_KEY = /^[A-Za-z_$][A-Za-z0-9_$-]*$/;

/** How a path is shown: `spec.ports[0].port`. */
export function fieldText(path: FieldPath): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else if (PLAIN_KEY.test(step)) text += text ? `.${step}` : step;
    else text += `[${JSON.stringify(step.length > 80 ? `${step.slice(0, 77)}...` : step)}]`;
  }
  return text;
}

const STEP = /\.?([A-Za-z_$][A-Za-z0-9_$-]*)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/y;

/** The path that a text shows; what cannot be read of it is left out. */
export function fieldPath(text: string): FieldPath {
  const path: (string | number)[] = [];
  STEP.lastIndex = 0;
  for (let found = STEP.exec(text); found; found = STEP.exec(text)) {
    const [, key, index, quoted] = found;
    path.push(key ?? (index !== undefined ? Number(index) : JSON.parse(quoted) as string));
  }
  return path;
}
