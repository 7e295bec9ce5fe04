import type * as yaml from 'yaml';
import { type ComposedDocument, type FileFault, composeYaml, documentFaults } from './_yaml-parser';
import { goScalar } from './go-scalar';

/** How many values a file may hold once its aliases are written out: so that a small file cannot fill the memory. */
const MAX_VALUES = 1_000_000;

/** A scalar that readers of YAML 1.1 and 1.2 take for different things. */
export interface AmbiguousScalar {
  readonly line: number;
  /** Where the value stands, or the map whose key it is. */
  readonly path: readonly (string | number)[];
  readonly isKey: boolean;
  /** As it is written. */
  readonly written: string;
  /** As Kubernetes reads it. */
  readonly value: unknown;
}

/** One document of a file of manifests, as Kubernetes, Argo CD and Flux read it. */
export interface ManifestDocument {
  readonly value: unknown;
  readonly ambiguous: readonly AmbiguousScalar[];
  /** What keeps it from being read; then `value` is undefined. */
  readonly faults: readonly FileFault[];
  lineOf(at: readonly (string | number)[]): number;
}

/** Reads documents of YAML or JSON by the rules of Go's reader: YAML 1.1, with aliases and merge keys. */
export function readManifests(text: string): { readonly documents: ManifestDocument[]; readonly fault?: FileFault } {
  const { documents, fault } = composeYaml(text);
  const budget = { left: MAX_VALUES };
  const written = documents.filter(({ isEmpty, document }) => !isEmpty || document.errors.length > 0);
  return { documents: written.map((document) => read(document, budget)), fault };
}

function read(composed: ComposedDocument, budget: { left: number }): ManifestDocument {
  const { lineOf } = composed;
  const faults = documentFaults(composed);
  if (faults.length > 0) return { value: undefined, ambiguous: [], faults, lineOf };
  const reader = new Reader(composed, budget);
  const value = reader.value(composed.document.contents, []);
  if (reader.faults.length > 0) return { value: undefined, ambiguous: [], faults: reader.faults, lineOf };
  return { value, ambiguous: reader.ambiguous, faults: [], lineOf };
}

class Reader {
  public readonly faults: FileFault[] = [];
  public readonly ambiguous: AmbiguousScalar[] = [];
  private readonly open = new Set<unknown>();
  private readonly noted = new Set<unknown>();

  public constructor(private readonly composed: ComposedDocument, private readonly budget: { left: number }) {}

  public value(node: unknown, path: readonly (string | number)[]): unknown {
    if (this.budget.left-- <= 0) {
      const line = this.composed.lineAt(node);
      if (this.budget.left === -1) this.faults.push({ line, text: `the file holds more than ${MAX_VALUES} values once its aliases are written out` });
      return undefined;
    }
    const { parser, document } = this.composed;
    if (parser.isAlias(node)) return this.within(node.resolve(document), path);
    if (parser.isScalar(node)) return this.scalar(node, path);
    if (parser.isSeq(node)) return this.within(node, path);
    if (parser.isMap(node)) return this.within(node, path);
    return null;
  }

  /** Guards against an alias that leads to what it lies in. */
  private within(node: unknown, path: readonly (string | number)[]): unknown {
    const { parser, lineAt } = this.composed;
    if (this.open.has(node)) {
      this.faults.push({ line: lineAt(node), text: 'an alias (*…) leads to the value that it lies in' });
      return undefined;
    }
    this.open.add(node);
    const value = parser.isSeq(node) ? node.items.map((item, index) => this.value(item, [...path, index]))
      : parser.isMap(node) ? this.map(node, path) : this.value(node, path);
    this.open.delete(node);
    return value;
  }

  private map(node: yaml.YAMLMap, path: readonly (string | number)[]): Record<string, unknown> {
    const { parser } = this.composed;
    const own = new Map<string, unknown>();
    const merged = new Map<string, unknown>();
    for (const { key, value } of node.items) {
      if (parser.isScalar(key) && key.value === '<<' && key.type === 'PLAIN') {
        const sources = parser.isSeq(value) ? value.items.map((item) => this.value(item, path)) : [this.value(value, path)];
        // Of several sources, the first one that has a key wins.
        for (const source of sources) {
          for (const [name, inherited] of Object.entries(source ?? {})) if (!merged.has(name)) merged.set(name, inherited);
        }
        continue;
      }
      const name = this.key(key, path);
      own.set(name, this.value(value, [...path, name]));
    }
    for (const [name, inherited] of merged) if (!own.has(name)) own.set(name, inherited);
    return Object.fromEntries(own);
  }

  private key(node: unknown, path: readonly (string | number)[]): string {
    const { parser, document } = this.composed;
    const scalar = parser.isAlias(node) ? node.resolve(document) : node;
    const value = parser.isScalar(scalar) ? this.scalar(scalar, path, true) : null;
    if (value === null) this.faults.push({ line: this.composed.lineAt(node), text: 'a key is empty or null, which Kubernetes refuses; write it in quotes' });
    return String(value);
  }

  private scalar(node: yaml.Scalar, path: readonly (string | number)[], isKey = false): unknown {
    const { lineAt } = this.composed;
    const text = node.source ?? String(node.value ?? '');
    if (node.tag !== undefined && node.tag !== '!' && !node.tag.startsWith('tag:yaml.org,2002:')) {
      this.faults.push({ line: lineAt(node), text: 'a value has a tag (!…), which Kubernetes does not know, take the tag away' });
      return undefined;
    }
    if (node.type !== 'PLAIN' || node.tag === 'tag:yaml.org,2002:str') return text;
    const { value, isAmbiguous, isNotFinite } = goScalar(text);
    if (isNotFinite) this.faults.push({ line: lineAt(node), text: `a number is written ${text}, which JSON cannot say` });
    if (isAmbiguous && !this.noted.has(node)) {
      this.noted.add(node);
      this.ambiguous.push({ line: lineAt(node), path, isKey, written: text, value });
    }
    return value;
  }
}
