import type { ManifestFile } from './_manifest-files';
import type { FieldPath } from '../core/field-path';
import { KUSTOMIZATION_FILE } from '../core/kustomization-file';
import type { ManifestDocument } from '../core/manifest-yaml';
import type { Plain } from '../core/plain';

/** A Kubernetes object, and where it was read. */
export interface LocatedObject {
  readonly object: Plain;
  readonly file?: string;
  readonly document?: ManifestDocument;
  /** Where the object lies in its document. */
  readonly at: FieldPath;
  /** Whether only Kustomize reads it, so that no cluster has a schema for it. */
  readonly isKustomize?: boolean;
}

/** The Kubernetes objects of a file. */
export function objectsInFile({ file, documents }: ManifestFile): LocatedObject[] {
  const isKustomization = KUSTOMIZATION_FILE.test(file.slice(file.lastIndexOf('/') + 1));
  return documents.flatMap((document) => {
    const value = isKustomization ? withKustomizationHead(document.value) : document.value;
    return objectsIn(value).map((located) => ({ ...located, file, document }));
  });
}

/** Kustomize asks for neither API version nor kind. */
function withKustomizationHead(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || 'kind' in value || 'apiVersion' in value) return value;
  return { apiVersion: 'kustomize.config.k8s.io/v1beta1', kind: 'Kustomization', ...value };
}

/** The Kubernetes objects that a value holds: itself, or the items of a list. What only Kustomize reads is none. */
export function objectsIn(value: unknown): LocatedObject[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const object = value as Plain;
  const { apiVersion, kind, items, metadata } = object;
  if (kind === 'List' && apiVersion === 'v1' && Array.isArray(items)) {
    return items.flatMap((item, index) => objectsIn(item).map((one) => ({ ...one, at: ['items', index, ...one.at] })));
  }
  if (isKustomize(object)) return [{ object, at: [], isKustomize: true }];
  const isObject = (apiVersion !== undefined && kind !== undefined) || (metadata !== undefined && (apiVersion !== undefined || kind !== undefined));
  return isObject ? [{ object: withoutSops(object), at: [] }] : [];
}

/** The Kubernetes objects that a caller gives, who means each to be one. */
export function givenObjects(objects: readonly unknown[]): LocatedObject[] {
  return objects.flatMap((given, index) => {
    const object = plainObject(given, index);
    const found = objectsIn(object);
    return found.length > 0 || object.kind === 'List' ? found : [{ object, at: [] }];
  });
}

function isKustomize({ apiVersion }: Plain): boolean {
  return typeof apiVersion === 'string' && apiVersion.startsWith('kustomize.config.k8s.io/');
}

function plainObject(object: unknown, index: number): Plain {
  try {
    const plain = JSON.parse(JSON.stringify(object) ?? 'null') as unknown;
    if (typeof plain === 'object' && plain !== null && !Array.isArray(plain)) return plain as Plain;
  } catch {
    // Cycles, and numbers that JSON does not know.
  }
  throw new Error(`ManifestChecker.checkObjects: objects[${index}] is no Kubernetes object; give maps that can be written as JSON`);
}

/** What SOPS adds to a file is gone when the object reaches a cluster. */
function withoutSops(object: Plain): Plain {
  const { sops, ...rest } = object;
  return typeof sops === 'object' && sops !== null && 'mac' in sops ? rest : object;
}
