import { SECRET_KINDS, metadataWay } from './_registered';
import type { CheckedObject } from '../../../checks/checked-object';
import { FindingSeverity } from '../../../checks/finding';
import type { FleetIndex } from '../../../checks/fleet-index';
import { NONE, type Rule } from '../../../checks/rule';
import { fieldText } from '../../../core/field-path';
import { isFilledLater, mapAt, textAt } from '../../../core/plain';
import { remembered } from '../../../core/remembered';
import { PART_OF } from '../../_secret-fields';
import { ARGO_NAMESPACE, settingsExample } from '../_examples';

const SIGN_ON = `url: https://argocd.acme.dev
oidc.config: |
  name: Acme
  issuer: https://login.acme.dev
  clientID: argocd
  clientSecret: $sso:clientSecret`;

/** A Secret that a setting names, and that Argo CD does not see. */
export const unseenSettingsSecret: Rule = {
  id: 'argocd/unseen-settings-secret',
  severity: FindingSeverity.ERROR,
  kinds: SECRET_KINDS,
  subjects: (fleet) => named(fleet).keys(),
  check(object, fleet) {
    const setting = named(fleet).get(object);
    const way = [...metadataWay(object), 'labels', PART_OF];
    const label = textAt(object.manifest, ...way);
    if (setting === undefined || label === 'argocd' || (label !== undefined && isFilledLater(label))) return NONE;
    const field = fieldText(way);
    return [{
      field,
      severity: fleet.isComplete ? undefined : FindingSeverity.INFO,
      message: `${field} is ${label === undefined ? 'not set' : `"${label}"`}, so that Argo CD does not see the Secret which ${setting} in argocd-cm names, and takes the name for the value; write "argocd"`,
    }];
  },
  docs: {
    what: 'A Secret that a setting of Argo CD names carries its label',
    why: 'Of all Secrets, Argo CD reads settings from those with the label app.kubernetes.io/part-of: argocd alone. The text $name:key then stands where the secret should, and single sign-on fails.',
    bad: { complete: true, yaml: example('') },
    good: { complete: true, yaml: example('\n          app.kubernetes.io/part-of: argocd') },
    source: ['argoproj/argo-cd util/settings/settings.go getSecrets, ReplaceStringSecret', 'https://argo-cd.readthedocs.io/en/stable/operator-manual/user-management/#alternative'],
    numbers: ['ST-006'],
  },
};

/** Secrets that the settings name as `$name:key`, and the setting that does. */
const named = remembered((fleet: FleetIndex): ReadonlyMap<CheckedObject, string> => {
  const found = new Map<CheckedObject, string>();
  for (const settings of fleet._ofType('/ConfigMap')) {
    if (settings.name !== 'argocd-cm') continue;
    const data = mapAt(settings.manifest, 'data');
    for (const key of Object.keys(data)) {
      for (const [, name] of (textAt(data, key) ?? '').matchAll(/\$([a-z0-9][a-z0-9.-]*):[\w.-]+/g)) {
        for (const cluster of settings._clusters) {
          for (const kind of SECRET_KINDS) {
            const secret = fleet._cluster(cluster).find(kind, settings._home, name);
            if (secret) found.set(secret, key);
          }
        }
      }
    }
  }
  return found;
});

function example(label: string): string {
  return `${ARGO_NAMESPACE}${settingsExample('argocd-cm', SIGN_ON)}---
apiVersion: external-secrets.io/v1
kind: ClusterSecretStore
metadata:
  name: vault
spec:
  provider:
    fake:
      data:
        - key: argocd
          value: argocd
---
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata:
  name: sso
  namespace: argocd
spec:
  secretStoreRef:
    kind: ClusterSecretStore
    name: vault
  target:
    template:
      metadata:
        labels:
          team: platform${label}
  data:
    - secretKey: clientSecret
      remoteRef:
        key: argocd
`;
}
