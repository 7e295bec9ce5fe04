import type { Product } from '../checks/product';
import type { ReferenceExtractor } from '../checks/reference';
import { isFilledLater, mapAt, textAt } from '../core/plain';

/** The Secret of a SealedSecret has its name, whatever the template says. */
export const sealedSecretReferences: ReferenceExtractor = {
  types: ['bitnami.com/SealedSecret'],
  extract({ manifest, name, _home }, sink) {
    if (name === '') return;
    if (isFilledLater(name)) return sink.opens(_home);
    const product: Product = { type: '/Secret', namespace: _home, name };
    // The deprecated form keeps all keys in one value.
    if (textAt(manifest, 'spec', 'data') !== undefined) return sink.makes(product);
    const keys = [...Object.keys(mapAt(manifest, 'spec', 'encryptedData')), ...Object.keys(mapAt(manifest, 'spec', 'template', 'data'))];
    return sink.makes({ ...product, keys: [...new Set(keys)] });
  },
};
