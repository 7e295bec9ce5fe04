import { FindingSeverity } from '../../../checks/finding';
import { NONE, type Rule } from '../../../checks/rule';
import { APPLICATION } from '../../_declared';
import { settingsBeside } from '../../_settings-beside';
import { application, settingsExample } from '../_examples';

const NAME = 'shop-of-the-north-west-with-all-its-parts-and-everything-besides-it';
const settings = (method: string): string => `---\n${settingsExample('argocd-cm', `application.resourceTrackingMethod: ${method}`)}`;
const SOURCE = 'repoURL: https://github.com/acme/shop\npath: deploy\ntargetRevision: v1.2.3';
const named = application(SOURCE).replace('name: shop\n  namespace: argocd\nspec:\n  project', `name: ${NAME}\n  namespace: argocd\nspec:\n  project`);

/** A name that is too long to be the value of a label. */
export const longName: Rule = {
  id: 'argocd/long-name',
  severity: FindingSeverity.ERROR,
  kinds: [APPLICATION],
  check(object, fleet) {
    if (object.name.length <= LABEL_VALUE) return NONE;
    if (!settingsBeside(object, 'argocd-cm', fleet).some((config) => config['application.resourceTrackingMethod'] === 'label')) return NONE;
    return [{ field: 'metadata.name', message: `metadata.name has ${object.name.length} characters, and argocd-cm has Argo CD write it into a label of every object, which takes ${LABEL_VALUE}; shorten it` }];
  },
  docs: {
    what: 'The name of an Application fits into a label where objects are tracked by labels',
    why: 'With `application.resourceTrackingMethod: label` every object carries the name of its Application as a label, and no API server takes one of more than 63 characters.',
    bad: { yaml: `${named}${settings('label')}` },
    good: { yaml: `${named}${settings('annotation')}` },
    source: ['https://argo-cd.readthedocs.io/en/stable/user-guide/resource_tracking/', 'argoproj/argo-cd util/argo/resource_tracking.go resourceTracking.SetAppInstance'],
    numbers: ['AA-034'],
  },
};

const LABEL_VALUE = 63;
