import { FindingSeverity } from '../../../checks/finding';
import { NONE, type Rule } from '../../../checks/rule';
import { isFilledLater, textAt } from '../../../core/plain';
import { ARGO_NAMESPACE, settingsExample } from '../_examples';

const LABEL = 'app.kubernetes.io/part-of';

/** What is read by its label, and what happens without it. Others are read by their names alone. */
const READ_BY_LABEL: Readonly<Record<string, string>> = {
  'argocd-cm': 'so that Argo CD does not see it, and none of its processes gets ready',
  'argocd-ssh-known-hosts-cm': 'so that Argo CD does not see it where people ask for known hosts, or add one',
  'argocd-tls-certs-cm': 'so that Argo CD does not see it where people ask for certificates, or add one',
  'argocd-gpg-keys-cm': 'so that Argo CD does not see it where people ask for keys, or add one',
};

/** Settings that Argo CD does not see. */
export const settingsLabel: Rule = {
  id: 'argocd/settings-label',
  severity: FindingSeverity.ERROR,
  kinds: ['/ConfigMap'],
  check({ name, manifest }, fleet) {
    if (!Object.hasOwn(READ_BY_LABEL, name)) return NONE;
    const effect = READ_BY_LABEL[name];
    const label = textAt(manifest, 'metadata', 'labels', LABEL);
    if (label === 'argocd' || (label !== undefined && isFilledLater(label))) return NONE;
    const field = `metadata.labels["${LABEL}"]`;
    // What is a patch of the manifests has no need of what they say.
    const severity = !fleet.isComplete ? FindingSeverity.INFO : name === 'argocd-cm' ? undefined : FindingSeverity.WARNING;
    return [{ field, severity, message: `${field} is ${label === undefined ? 'not set' : `"${label}"`}, ${effect}; write "argocd"` }];
  },
  docs: {
    what: 'The ConfigMaps of Argo CD carry its label',
    why: 'Argo CD reads its settings from ConfigMaps with the label app.kubernetes.io/part-of: argocd. Without it there is no argocd-cm for Argo CD, whatever its name is.',
    bad: { complete: true, yaml: ARGO_NAMESPACE + settingsExample('argocd-cm', 'url: https://argocd.example.com').replace('part-of: argocd', 'name: argocd-cm') },
    good: { complete: true, yaml: ARGO_NAMESPACE + settingsExample('argocd-cm', 'url: https://argocd.example.com') },
    source: ['argoproj/argo-cd util/settings/settings.go initialize, GetConfigMapByName', 'https://argo-cd.readthedocs.io/en/stable/operator-manual/declarative-setup/#a-note-about-configmap-resources'],
    numbers: ['ST-006'],
  },
};
