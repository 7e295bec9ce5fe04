import { filesRead, readFolders, violation } from './_read-folders';
import { UNKNOWN_NAMESPACE } from '../../../checks/checked-object';
import { FindingSeverity } from '../../../checks/finding';
import { NONE, type Rule } from '../../../checks/rule';
import { textAt } from '../../../core/plain';
import { knownScope } from '../../../schema/scope';
import { APPLICATION, APPLICATION_SET, declaredBy } from '../../_declared';
import { SETTINGS, checkout } from '../_examples';
import { mayBeCompleted } from '../application/_patched';

/** Objects that come to no namespace. */
export const missingNamespace: Rule = {
  id: 'argocd/missing-namespace',
  severity: FindingSeverity.ERROR,
  kinds: [APPLICATION, APPLICATION_SET],
  check(object, fleet) {
    const { spec, at } = declaredBy(object);
    if (textAt(spec, 'destination', 'namespace') !== undefined || mayBeCompleted(object)) return NONE;
    for (const folder of readFolders(object, fleet)) {
      if (folder.tool !== 'directory') continue;
      for (const { file, path } of filesRead(folder)) {
        // Of a kind that nobody here knows, it may be that none belongs to a namespace.
        const homeless = file.objects.find(({ _home, group, kind }) => _home === UNKNOWN_NAMESPACE && knownScope(group, kind) === 'Namespaced');
        if (!homeless) continue;
        const message = `is not set, and ${homeless.kind} ${homeless.name} in ${path} names no namespace either, so Argo CD applies nothing; set one of them`;
        return [violation(folder, message, FindingSeverity.ERROR, `${at}.destination.namespace`)];
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
