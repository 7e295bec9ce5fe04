/** Something in an object that an API server refuses, or takes for the last time. */
export interface Fault {
  /** Id of the check, for instance `schema/enum`. */
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  /** Where; empty for the object as a whole. */
  readonly path: FieldPath;
  /** The same as text: `spec.ports[0].port`. */
  readonly field: string;
  /** What, got, allowed, do this: what a sentence that begins with the field goes on with. */
  readonly message: string;
}

/** A way from the root of an object to a value. */
export type FieldPath = readonly (string | number)[];

/** How a path is shown. */
export function fieldText(path: FieldPath): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else if (/^[A-Za-z_$][A-Za-z0-9_$-]*$/.test(step)) text += text ? `.${step}` : step;
    else text += `[${JSON.stringify(step.length > 80 ? `${step.slice(0, 77)}...` : step)}]`;
  }
  return text;
}

/** An error, or what an API server warns of. */
export function faultAt(path: FieldPath, rule: string, message: string, severity: Fault['severity'] = 'error'): Fault {
  return { rule, severity, path: [...path], field: fieldText(path), message };
}

/** A fault as one sentence. */
export function faultText({ field, message }: Fault): string {
  return field ? `${field} ${message}` : message;
}
