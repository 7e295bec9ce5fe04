import type { CheckedObject } from '../../../checks/checked-object';
import type { FleetIndex } from '../../../checks/fleet-index';
import { fieldText } from '../../../core/field-path';
import { type Plain, isFilledLater, listAt, mapAt, textAt, valueAt } from '../../../core/plain';
import { remembered } from '../../../core/remembered';
import { FIELDS, type FieldForm, SECRET_TYPE, type SecretType } from '../../_secret-fields';

/** The kinds that are, or make, Secrets. */
export const SECRET_KINDS = ['/Secret', 'bitnami.com/SealedSecret', 'external-secrets.io/ExternalSecret'];

/** A field of a Secret. */
export interface RegisteredField {
  /** Where it lies in the object. */
  readonly at: string;
  /** What it says; undefined where that is not known here. */
  readonly text?: string;
}

/** A Secret that carries the label by which Argo CD finds it, or what makes it. */
export interface Registered {
  readonly object: CheckedObject;
  /** What the label says. */
  readonly type: string;
  /** Where the label lies in the object. */
  readonly typeAt: string;
  readonly fields: ReadonlyMap<string, RegisteredField>;
  /** Whether it may have further fields. */
  readonly isOpen: boolean;
  /** The fields that Argo CD reads of it; undefined where the author names them, or the type is none. */
  readonly known?: Record<string, FieldForm>;
}

/** All Secrets that Argo CD finds by their label. */
export const registered = remembered((fleet: FleetIndex): ReadonlyMap<CheckedObject, Registered> => {
  const found = new Map<CheckedObject, Registered>();
  for (const kind of SECRET_KINDS) {
    for (const object of fleet._ofType(kind)) {
      const way = metadataWay(object);
      const type = textAt(object.manifest, ...way, 'labels', SECRET_TYPE);
      if (type === undefined || isFilledLater(type)) continue;
      found.set(object, { object, type, typeAt: fieldText([...way, 'labels', SECRET_TYPE]), known: Object.hasOwn(FIELDS, type) ? FIELDS[type as SecretType] : undefined, ...contentOf(object) });
    }
  }
  return found;
});

/** What is known of an object that a rule is asked about. */
export function registeredAs(object: CheckedObject, fleet: FleetIndex, ...types: SecretType[]): Registered | undefined {
  const own = registered(fleet).get(object);
  return own && types.includes(own.type as SecretType) ? own : undefined;
}

/** The objects that carry the label. */
export function subjects(fleet: FleetIndex): Iterable<CheckedObject> {
  return registered(fleet).keys();
}

/** The text of a field, where it is known and not empty. */
export function knownField({ fields }: Registered, key: string): string | undefined {
  return fields.get(key)?.text || undefined;
}

/** The metadata of the Secret that an object is or makes. */
export function metadataWay({ _type }: CheckedObject): string[] {
  if (_type === '/Secret') return ['metadata'];
  return _type === 'bitnami.com/SealedSecret' ? ['spec', 'template', 'metadata'] : ['spec', 'target', 'template', 'metadata'];
}

function contentOf({ manifest, _type }: CheckedObject): Pick<Registered, 'fields' | 'isOpen'> {
  const fields = new Map<string, RegisteredField>();
  if (_type === '/Secret') {
    addTexts(fields, manifest, ['data'], decoded);
    addTexts(fields, manifest, ['stringData']);
    return { fields, isOpen: false };
  }
  if (_type === 'bitnami.com/SealedSecret') {
    for (const key of Object.keys(mapAt(manifest, 'spec', 'encryptedData'))) fields.set(key, { at: fieldText(['spec', 'encryptedData', key]) });
    addTexts(fields, manifest, ['spec', 'template', 'data']);
    return { fields, isOpen: valueAt(manifest, 'spec', 'data') !== undefined };
  }
  return { fields, isOpen: addFetched(fields, mapAt(manifest, 'spec')) };
}

/** With a template, its data takes the place of what was fetched, unless it says that it is merged. */
function addFetched(fields: Map<string, RegisteredField>, spec: Plain): boolean {
  const template = mapAt(spec, 'target', 'template');
  const from = listAt(template, 'templateFrom');
  const isReplaced = (Object.keys(mapAt(template, 'data')).length > 0 || from.length > 0) && textAt(template, 'mergePolicy') !== 'Merge';
  if (!isReplaced) {
    listAt(spec, 'data').forEach((item, index) => {
      const key = textAt(item, 'secretKey');
      if (key !== undefined && !isFilledLater(key)) fields.set(key, { at: `spec.data[${index}].secretKey` });
    });
  }
  addTexts(fields, { spec }, ['spec', 'target', 'template', 'data']);
  const isShared = ['Merge', 'CreateOrMerge'].includes(textAt(spec, 'target', 'creationPolicy') ?? '');
  return isShared || from.length > 0 || (!isReplaced && listAt(spec, 'dataFrom').length > 0);
}

function addTexts(fields: Map<string, RegisteredField>, manifest: unknown, way: string[], read = (text: string): string | undefined => text): void {
  const texts = mapAt(manifest, ...way);
  for (const key of Object.keys(texts)) {
    const written = texts[key];
    const text = typeof written === 'string' && !isOpenText(written) ? read(written) : undefined;
    fields.set(key, { at: fieldText([...way, key]), text: text !== undefined && isOpenText(text) ? undefined : text });
  }
}

/** Whether somebody fills it in later: a controller, or a plugin that knows texts in angle brackets. */
export function isOpenText(text: string): boolean {
  return isFilledLater(text) || /^\s*<[^<>\n]+>\s*$|<path:[^<>\n]+>/.test(text);
}

function decoded(text: string): string | undefined {
  const base64 = text.replace(/\s/g, '');
  return /^[A-Za-z0-9+/]*={0,2}$/.test(base64) ? Buffer.from(base64, 'base64').toString('utf8') : undefined;
}
