import type { ManifestFile } from './_manifest-files';
import type { LocatedObject } from './_manifest-objects';
import { type Finding, FindingSeverity } from '../checks';
import { type FieldPath, fieldPath, fieldText } from '../core/field-path';
import type { Plain } from '../core/plain';
import { shown } from '../core/problem';
import { type Fault, faultText } from '../schema/fault';

/** A fault of an object as a finding. */
export function findingOf(located: LocatedObject, fault: Fault): Finding {
  const { rule, severity, path } = fault;
  return {
    ruleId: rule,
    severity: severity === 'error' ? FindingSeverity.ERROR : FindingSeverity.WARNING,
    message: faultText(fault),
    ...objectOf(located),
    ...fieldOf(located, path),
  };
}

/** A finding of a rule, with the line of its field. */
export function withLine(finding: Finding, { document, at }: LocatedObject): Finding {
  return document ? { ...finding, line: document.lineOf([...at, ...finding.field === undefined ? [] : fieldPath(finding.field)]) } : finding;
}

/** What keeps a file, or a document of it, from being read. */
export function unreadable({ file, documents, fault }: ManifestFile): Finding[] {
  return [...(fault ? [fault] : []), ...documents.flatMap(({ faults }) => faults)].map(({ line, text }) => ({
    ruleId: text.includes(' is written twice') ? 'yaml/duplicate-key' : 'yaml/unreadable',
    severity: FindingSeverity.ERROR,
    message: text,
    file,
    ...(line !== undefined && { line }),
  }));
}

/** Modes of files are written in octal everywhere, and mean what they say. */
const OCTAL = /^0[0-7]+$/;

/** Scalars of an object that not every reader of YAML takes for the same. */
export function ambiguities(located: LocatedObject): Finding[] {
  const { at, document } = located;
  const inside = (document?.ambiguous ?? []).filter(({ path, written }) => at.every((step, index) => path[index] === step) && !OCTAL.test(written));
  return inside.map(({ line, path, isKey, written, value }) => {
    const field = fieldText(path.slice(at.length));
    const what = isKey ? `a key of ${field || 'the object'}` : field;
    const read = typeof value === 'bigint' ? String(value) : shown(value);
    return {
      ruleId: 'yaml/ambiguous-scalar',
      severity: FindingSeverity.WARNING,
      message: `${what} is written ${written}, which Kubernetes reads as ${read} and other tools otherwise; write ${read}, or ${shown(written)} with quotes`,
      ...objectOf(located),
      ...(field && { field }),
      line,
    };
  });
}

function objectOf({ object, file }: LocatedObject): Partial<Finding> {
  const { apiVersion, kind, metadata } = object;
  const { namespace, name } = (metadata ?? {}) as Plain;
  return Object.fromEntries(Object.entries({ apiVersion, kind, namespace, name, file }).filter(([, value]) => typeof value === 'string'));
}

function fieldOf({ document, at }: LocatedObject, path: FieldPath): Partial<Finding> {
  return { ...(path.length > 0 && { field: fieldText(path) }), ...(document && { line: document.lineOf([...at, ...path]) }) };
}
