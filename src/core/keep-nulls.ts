import { type ApiObject, JsonPatch } from 'cdk8s';

/**
 * Writes back each null below a pointer.
 *
 * cdk8s leaves nulls out of manifests, but to Helm a null value means: drop the chart's default.
 */
export function keepNulls(resource: ApiObject, pointer: string, value: unknown): void {
  if (value === null || typeof value !== 'object') return;
  for (const [key, item] of Object.entries(value)) {
    const path = `${pointer}/${key.replace(/~/g, '~0').replace(/\//g, '~1')}`;
    if (item === null) {
      resource.addJsonPatch(Array.isArray(value) ? JsonPatch.replace(path, null) : JsonPatch.add(path, null));
    } else {
      keepNulls(resource, path, item);
    }
  }
}
