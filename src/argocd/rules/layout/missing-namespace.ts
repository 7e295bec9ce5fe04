import { UNKNOWN_NAMESPACE } from '../../../checks/checked-object';
import { FindingSeverity } from '../../../checks/finding';
import { NONE, type Rule } from '../../../checks/rule';
import { textAt } from '../../../core/plain';
import { APPLICATION, APPLICATION_SET, declaredBy } from '../../_declared';
import { SETTINGS, checkout } from '../_examples';
import { filesRead, readFolders } from './_read-folders';

/** Objects that come to no namespace. */
export const missingNamespace: Rule = {
  id: 'argocd/missing-namespace',
  severity: FindingSeverity.ERROR,
  kinds: [APPLICATION, APPLICATION_SET],
  check(object, fleet) {
    const { spec, at } = declaredBy(object);
    if (textAt(spec, 'destination', 'namespace') !== undefined || textAt(object.manifest, 'spec', 'templatePatch') !== undefined) return NONE;
    for (const folder of readFolders(object, fleet)) {
      if (folder.tool !== 'directory') continue;
      for (const { file, path } of filesRead(folder)) {
        const homeless = file.objects.find(({ namespace, _home }) => namespace === undefined && _home === UNKNOWN_NAMESPACE);
        if (!homeless) continue;
        const field = `${at}.destination.namespace`;
        return [{ field, message: `${field} is not set, and ${homeless.kind} ${homeless.name} in ${path} names no namespace either, so Argo CD applies nothing; set one of them` }];
      }
    }
    return NONE;
  },
  docs: {
    what: 'Every object comes to a namespace',
    why: 'An object without a namespace goes to that of the destination. Where that has none either, Argo CD finds the Application invalid.',
    bad: { yaml: checkout('', { 'deploy/settings.yaml': SETTINGS }).replace('    namespace: shop\n', '') },
    good: { yaml: checkout('', { 'deploy/settings.yaml': SETTINGS }) },
    source: ['argoproj/argo-cd controller/state.go CompareAppState'],
    numbers: ['AA-030'],
  },
};
