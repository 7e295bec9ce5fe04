import { isDeepStrictEqual } from 'node:util';
import { conditionFault, withDefaults } from './_conditions';
import { explainField, explainValue } from './_history';
import { listFaults } from './_lists';
import type { KnownKind } from './_lookup';
import { metadataFaults } from './_metadata';
import { scalarFault } from './_scalars';
import { Schema } from './_schema';
import { article, choices, wanted } from './_words';
import { type Fault, faultAt } from './fault';
import type { FieldPath } from '../core/field-path';
import { dnsLabelFault } from '../core/names';
import type { Plain } from '../core/plain';
import { nearest, shown } from '../core/problem';

/** The fields that a whole object has without declaring them. */
const EMBEDDED = new Set(['apiVersion', 'kind', 'metadata']);

/** What is known where nothing is said. */
const NOTHING_KNOWN = Schema.of({});

const KIND = /^[A-Za-z](?:[-A-Za-z0-9]{0,61}[A-Za-z0-9])?$/;

/**
 * Holds a value against facts as an API server does on arrival: strict decoding, defaults, then validation.
 *
 * @see https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#validation
 */
export class Walk {
  public readonly faults: Fault[] = [];
  private readonly path: (string | number)[] = [];
  /** Whether values are checked; of a part that is thrown away on arrival only its fields are. */
  private isStrict = true;

  /**
   * @param kind what the object has to be
   * @param objectMeta the facts of `metadata`
   * @param isLater whether a text stands for a value that is only known later, so that nothing can be said of it
   */
  public constructor(private readonly kind: KnownKind, private readonly objectMeta: Schema, private readonly isLater?: (text: string) => boolean) {}

  /** Checks a whole object, except its name. A status that creating does not write is only decoded. */
  public object(manifest: Plain): void {
    const { root, hasStatus } = this.kind;
    for (const name in manifest) {
      if (name === 'apiVersion' || name === 'kind' || name === 'metadata' || manifest[name] === undefined) continue;
      const schema = root.properties?.get(name);
      if (schema && isNothing(manifest[name], schema)) continue;
      this.isStrict = !(hasStatus && name === 'status');
      if (schema) this.step(name, manifest[name], schema);
      else if (!root.isOpen) this.unknownField(name, root);
    }
    this.isStrict = true;
    this.step('metadata', manifest.metadata ?? {}, this.objectMeta);
    this.checkOwnMetadata((manifest.metadata ?? {}) as Plain, root);
    if (hasStatus && root.required?.includes('status')) this.report('schema/required', 'is required, and creating an object drops it', 'status');
    if (root.required) this.checkRequired(manifest, root);
    if (root.hasConditions) this.checkConditions(manifest, root);
  }

  /** A definition may ask more of the name than every object has to meet. */
  private checkOwnMetadata(metadata: Plain, object: Schema): void {
    const own = object.properties?.get('metadata');
    if (own === undefined || own === this.objectMeta || own.properties === undefined) return;
    for (const [name, schema] of own.properties) {
      const value = metadata[name];
      const path = [...this.path, 'metadata', name];
      if (typeof value === 'string') this.take(scalarFault(value, schema, path), value, path);
    }
  }

  private step(name: string | number, value: unknown, schema: Schema): void {
    this.path.push(name);
    this.check(value, schema);
    this.path.pop();
  }

  /** Reports a fault of the value at which the walk stands, or of one below it. */
  private report(rule: string, message: string, ...below: FieldPath): void {
    this.faults.push(faultAt([...this.path, ...below], rule, message));
  }

  private check(value: unknown, schema: Schema): void {
    if (value === null) return this.checkNull(schema);
    if (typeof value === 'object') {
      if (Array.isArray(value)) this.checkList(value, schema);
      else this.checkObject(value as Plain, schema);
    } else {
      if (typeof value === 'string' && this.isLater?.(value)) return;
      if (this.isStrict || schema.isNative) this.take(scalarFault(value, schema, this.path), value);
    }
    if (schema.hasConditions) this.checkConditions(value, schema);
  }

  private checkConditions(value: unknown, schema: Schema): void {
    if (!this.isStrict) return;
    const fault = conditionFault(value, schema);
    if (fault) this.report('schema/condition', fault);
  }

  private take(fault: { rule: string; message: string } | undefined, value: unknown, path: FieldPath = this.path): void {
    if (!fault) return;
    const more = fault.rule === 'schema/enum' ? explainValue(this.kind, path, value) : undefined;
    if (more === null) return;
    this.faults.push({ ...faultAt(path, fault.rule, fault.message), ...more });
  }

  /** Of a field, null is the same as nothing unless the facts allow it; so here it is allowed, or an item of a list. */
  private checkNull({ facts, isNative, type }: Schema): void {
    if (isNative || !this.isStrict || type === undefined) return;
    if (facts.nullable ? facts.enum === undefined : facts.default !== undefined) return;
    this.report('schema/null', `is null, ${article(type)} is needed`);
  }

  private checkObject(value: Plain, schema: Schema): void {
    if (schema.type !== 'object' && schema.type !== undefined) {
      if (this.isStrict || schema.isNative) this.report('schema/type', `is a map, ${wanted(schema)} is needed`);
      return;
    }
    const { properties, values } = schema;
    let count = 0;
    for (const name in value) {
      const member = value[name];
      if (member === undefined) continue;
      const known = properties?.get(name) ?? values;
      if (known && isNothing(member, known)) {
        // In a map that Go decodes, null is an empty value.
        if (known === values && known.isNative) count++;
        continue;
      }
      count++;
      if (schema.facts.embedded && name === 'metadata') continue;
      if (known) {
        this.step(name, member, known);
      } else if (!schema.isOpen && !(schema.facts.embedded && EMBEDDED.has(name))) {
        this.unknownField(name, schema);
      }
    }
    if (!this.isStrict) return;
    if (schema === this.objectMeta) this.checkMetadata(value);
    if (schema.required) this.checkRequired(value, schema);
    if (schema.isPlain) return;
    const { facts } = schema;
    if (facts.embedded) this.checkEmbedded(value, schema);
    if (facts.enum) this.checkAmong(withDefaults(value, schema), facts.enum);
    if (facts.minProperties !== undefined || facts.maxProperties !== undefined) this.checkCount(count + defaulted(value, schema), facts, 'Properties', 'fields');
  }

  private checkMetadata(value: Plain): void {
    for (const { rule, path, message } of metadataFaults(value, this.isLater)) this.report(rule, message, ...path);
  }

  private checkAmong(value: unknown, allowed: readonly unknown[]): void {
    if (!allowed.some((one) => isDeepStrictEqual(one, value))) this.report('schema/enum', `is none of the ${allowed.length} allowed values`);
  }

  /** An object within an object needs no name, but what it has must be right. */
  private checkEmbedded(value: Plain, schema: Schema): void {
    for (const name of ['apiVersion', 'kind']) {
      if (value[name] === undefined) this.report('schema/required', 'is required', name);
      else if (typeof value[name] !== 'string' || value[name] === '') this.report('schema/type', `is ${shown(value[name])}, a text is needed`, name);
    }
    const { apiVersion, kind, metadata } = value;
    if (typeof apiVersion === 'string' && apiVersion.split('/').length > 2) this.report('schema/type', `is ${shown(apiVersion)}; write "v1" or "group/version"`, 'apiVersion');
    if (typeof kind === 'string' && kind !== '' && !KIND.test(kind)) this.report('schema/type', `is ${shown(kind)}; write the kind's name, as in "ConfigMap"`, 'kind');
    if (metadata === undefined) return;
    this.step('metadata', metadata, this.objectMeta);
    this.checkOwnMetadata((metadata ?? {}) as Plain, schema);
    const { namespace } = (metadata ?? {}) as Plain;
    const fault = typeof namespace === 'string' && namespace !== '' ? dnsLabelFault(namespace) : undefined;
    if (fault) this.report('schema/namespace', `is ${shown(namespace)}; ${fault}`, 'metadata', 'namespace');
  }

  private checkRequired(value: Plain, schema: Schema): void {
    for (const name of schema.required!) {
      const child = schema.properties?.get(name) ?? schema.values;
      if (!isNothing(value[name], child) || child?.facts.default !== undefined) continue;
      this.report('schema/required', child?.facts.enum ? `is required; allowed: ${choices(child.facts.enum)}` : 'is required', name);
    }
  }

  private checkList(value: unknown[], schema: Schema): void {
    if (schema.type !== 'array' && schema.type !== undefined) {
      if (this.isStrict || schema.isNative) this.report('schema/type', `is a list, ${wanted(schema)} is needed`);
      return;
    }
    // Of a list without facts, the maps in it have no known fields.
    const items = schema.items ?? (schema.isOpen ? undefined : NOTHING_KNOWN);
    if (items) {
      for (let index = 0; index < value.length; index++) {
        this.step(index, value[index] === null && items.isNative ? emptyOf(items) : value[index], items);
      }
    }
    if (!this.isStrict || schema.isPlain) return;
    const { facts } = schema;
    if (facts.enum) this.checkAmong(withDefaults(value, schema), facts.enum);
    if (facts.minItems !== undefined || facts.maxItems !== undefined) this.checkCount(value.length, facts, 'Items', 'items');
    if (facts.list === 'map' || facts.list === 'set') {
      for (const { index, message } of listFaults(value, schema)) this.report('schema/duplicate-item', message, index);
    }
  }

  private checkCount(count: number, facts: Schema['facts'], of: 'Properties' | 'Items', what: string): void {
    const min = facts[`min${of}`];
    const max = facts[`max${of}`];
    if (min !== undefined && count < min) this.report('schema/size', `has ${count} ${what}, needed are at least ${min}`);
    if (max !== undefined && count > max) this.report('schema/size', `has ${count} ${what}, allowed are at most ${max}`);
  }

  private unknownField(name: string, schema: Schema): void {
    const more = explainField(this.kind, this.path, name);
    if (more === null) return;
    this.faults.push({ ...faultAt([...this.path, name], 'schema/unknown-field', unknownText(name, schema)), ...more });
  }
}

/** Whether a field is there without a value: the API server takes null out where it knows the field and does not allow null. */
function isNothing(member: unknown, known: Schema | undefined): boolean {
  return member === undefined || (member === null && known !== undefined && !known.facts.nullable);
}

/** What Go makes of null in a list. */
function emptyOf({ type }: Schema): unknown {
  return type === 'object' ? {} : type === 'string' ? '' : null;
}

function unknownText(name: string, { properties }: Schema): string {
  if (!properties || properties.size === 0) return 'is not known here; no field is';
  const meant = nearest(name, properties.keys());
  if (meant) return `is not known here; did you mean ${shown(meant)}?`;
  const names = [...properties.keys()];
  return `is not known here; allowed: ${names.slice(0, 12).join(', ')}${names.length > 12 ? `, and ${names.length - 12} more` : ''}`;
}

/** How many fields get a default because they are absent. */
function defaulted(value: Plain, { properties }: Schema): number {
  let count = 0;
  for (const [name, { facts }] of properties ?? []) {
    if (facts.default !== undefined && value[name] === undefined) count++;
  }
  return count;
}
