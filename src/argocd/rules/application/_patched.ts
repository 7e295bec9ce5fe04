import type { CheckedObject } from '../../../checks/checked-object';
import { listAt, textAt, valueAt } from '../../../core/plain';
import { GENERATORS } from '../../_generators';

/** Whether the Applications of a set may have what its template lacks: by a patch, or by the template of a generator. */
export function mayBeCompleted(object: CheckedObject): boolean {
  return textAt(object.manifest, 'spec', 'templatePatch') !== undefined || hasGeneratorTemplate(object);
}

/** Whether a generator of a set has a template of its own, whose values go before those of the set. */
export function hasGeneratorTemplate({ manifest }: CheckedObject): boolean {
  return listAt(manifest, 'spec', 'generators').some((generator) => GENERATORS.some((kind) => (valueAt(generator, kind, 'template') ?? undefined) !== undefined));
}
