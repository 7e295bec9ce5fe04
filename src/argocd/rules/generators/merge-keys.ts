import { indented, listOf, setOf } from './_examples';
import { FindingSeverity } from '../../../checks/finding';
import { NONE, type Rule } from '../../../checks/rule';
import { isFilledLater, listAt, valueAt } from '../../../core/plain';
import { shown } from '../../../core/problem';
import { APPLICATION_SET } from '../../_declared';
import { type FoundGenerator, generatorsOf } from '../../_generators';

const merged = (key: string): string => setOf(`- merge:
    mergeKeys:
      - ${key}
    generators:
      - clusters:
          selector:
            matchLabels:
              tier: production
          values:
            region: eu
${indented(listOf('prod'), 3)}`);

/** Keys of a merge that no parameter has. */
export const mergeKeys: Rule = {
  id: 'argocd/merge-keys',
  severity: FindingSeverity.ERROR,
  kinds: [APPLICATION_SET],
  check({ manifest }) {
    if (valueAt(manifest, 'spec', 'goTemplate') !== true) return NONE;
    const found = generatorsOf(manifest);
    return found.flatMap(({ generator, at }) => listAt(generator, 'merge', 'mergeKeys').flatMap((key, index) => {
      if (typeof key !== 'string' || !key.includes('.') || isFilledLater(key) || isWrittenSo(found, key)) return NONE;
      const field = `${at}.merge.mergeKeys[${index}]`;
      return [{
        field,
        message: `${field} is ${shown(key)}, but with spec.goTemplate parameters are compared by their first name only, and none is called so; `
          + 'merge by a parameter without a dot, as in "name"',
      }];
    }));
  },
  docs: {
    what: 'A merge compares parameters that there are',
    why: 'With Go templates parameters lie in each other, and a merge looks only at the outermost names. A key with a dot is missing everywhere: all sets of parameters are taken for one, '
      + 'which is refused, or what does not belong together is merged.',
    bad: { yaml: merged('values.region') },
    good: { yaml: merged('name') },
    source: ['argoproj/argo-cd applicationset/generators/merge.go getParamSetsByMergeKey', 'https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators-Merge/'],
    numbers: ['AS-004', 'AS-005'],
  },
};

/** Whether an element of a list has a parameter that is called so, dots and all, or may have. */
function isWrittenSo(found: readonly FoundGenerator[], key: string): boolean {
  return found.some(({ generator }) => valueAt(generator, 'plugin') !== undefined || valueAt(generator, 'list', 'elementsYaml') !== undefined
    || listAt(generator, 'list', 'elements').some((element) => valueAt(element, key) !== undefined));
}
