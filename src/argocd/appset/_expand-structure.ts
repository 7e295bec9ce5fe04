import type { ExpandedApplication } from './_expand';
import { isMap } from './_expand-values';
import type { FieldPath } from '../../core/field-path';
import type { Plain } from '../../core/plain';
import { shown } from '../../core/problem';
import { Catalogue } from '../../schema/catalogue';
import { faultText } from '../../schema/fault';

/** An Application as it gets into the cluster, and what keeps it out. */
export interface StoredApplication {
  readonly manifest: Plain;
  /** Fields that it loses, since nobody knows them, as sentences about it. */
  readonly losses: readonly string[];
  /** Why it is refused, as sentences about it. */
  readonly refusals: readonly string[];
}

/** Faults that are looked for elsewhere, with better advice. */
const ELSEWHERE = ['metadata.name', 'metadata.labels'];

/** Holds Applications against the schema of an API server, as those need that a patch has changed. */
export class Structure {
  private readonly catalogue = new Catalogue({});

  public of({ name, manifest, faults }: ExpandedApplication): StoredApplication {
    const found = this.catalogue.faultsOf(manifest);
    const unknown = found.filter(({ rule }) => rule === 'schema/unknown-field');
    const structural = found.filter(({ severity, rule, field }) => severity === 'error' && rule !== 'schema/unknown-field' && !ELSEWHERE.some((other) => field.startsWith(other)));
    return {
      manifest: unknown.length === 0 ? manifest : without(manifest, unknown.map(({ path }) => path)) as Plain,
      losses: unknown.map(faultText),
      refusals: [...faults.map(({ message }) => message), ...structural.map(faultText)].map((text) => `Application ${shown(name)}: ${text}`),
    };
  }
}

/** A value without fields that the controller does not know, and so drops. */
function without(value: unknown, paths: readonly FieldPath[]): unknown {
  const gone = new Set(paths.filter((path) => path.length === 1).map(([step]) => String(step)));
  const inner = (step: string): FieldPath[] => paths.filter((path) => path.length > 1 && String(path[0]) === step).map((path) => path.slice(1));
  if (Array.isArray(value)) return value.map((item, index) => without(item, inner(String(index))));
  if (!isMap(value) || paths.length === 0) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => !gone.has(key)).map(([key, item]) => [key, without(item, inner(key))]));
}
