import { type FieldPath, fieldText } from '../core/field-path';

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

/** An error, or what an API server warns of. */
export function faultAt(path: FieldPath, rule: string, message: string, severity: Fault['severity'] = 'error'): Fault {
  return { rule, severity, path: [...path], field: fieldText(path), message };
}

/** A fault as one sentence. */
export function faultText({ field, message }: Fault): string {
  return field ? `${field} ${message}` : message;
}
