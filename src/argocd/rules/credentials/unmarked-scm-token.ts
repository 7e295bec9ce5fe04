import { SECRET_KINDS, metadataWay } from './_registered';
import type { CheckedObject } from '../../../checks/checked-object';
import { FindingSeverity } from '../../../checks/finding';
import type { FleetIndex } from '../../../checks/fleet-index';
import { NONE, type Rule } from '../../../checks/rule';
import { fieldText } from '../../../core/field-path';
import { isFilledLater, mapAt, textAt } from '../../../core/plain';
import { remembered } from '../../../core/remembered';
import { APPLICATION_SET } from '../../_declared';
import { SECRET_TYPE } from '../../_secret-fields';
import { ARGO_NAMESPACE, PROJECT, settingsExample } from '../_examples';

/** A token of a generator that Argo CD refuses to read in strict mode. */
export const unmarkedScmToken: Rule = {
  id: 'argocd/unmarked-scm-token',
  severity: FindingSeverity.ERROR,
  kinds: SECRET_KINDS,
  subjects: (fleet) => tokens(fleet).keys(),
  check(object, fleet) {
    const set = tokens(fleet).get(object);
    const way = [...metadataWay(object), 'labels', SECRET_TYPE];
    const label = textAt(object.manifest, ...way);
    if (set === undefined || label === 'scm-creds' || (label !== undefined && isFilledLater(label))) return NONE;
    const field = fieldText(way);
    return [{
      field,
      severity: fleet.isComplete ? undefined : FindingSeverity.INFO,
      message: `${field} is ${label === undefined ? 'not set' : `"${label}"`}, so that the generator of ${set.identity} may not read the token in strict mode; write "scm-creds"`,
    }];
  },
  docs: {
    what: 'In strict mode, a token of a generator is marked as one',
    why: 'With applicationsetcontroller.enable.tokenref.strict.mode, Argo CD refuses to read any Secret for a generator that does not carry the label, so that nobody can have it read another one. The ApplicationSet makes no Applications.',
    bad: { complete: true, yaml: example('team: platform') },
    good: { complete: true, yaml: example('argocd.argoproj.io/secret-type: scm-creds') },
    source: ['argoproj/argo-cd applicationset/utils/kubernetes.go GetSecretRef', 'https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Appset-Any-Namespace/#tokenref-restrictions'],
    numbers: ['ST-009'],
  },
};

/** Secrets that generators read in strict mode, and an ApplicationSet that does. */
const tokens = remembered((fleet: FleetIndex): ReadonlyMap<CheckedObject, CheckedObject> => {
  const found = new Map<CheckedObject, CheckedObject>();
  const strict = new Set(fleet._ofType('/ConfigMap')
    .filter(({ name, manifest }) => name === 'argocd-cmd-params-cm' && mapAt(manifest, 'data')['applicationsetcontroller.enable.tokenref.strict.mode'] === 'true')
    .flatMap(({ _clusters }) => _clusters));
  if (strict.size === 0) return found;
  for (const set of fleet._ofType(APPLICATION_SET)) {
    for (const { field, kind, group, namespace, name } of fleet._referencesOf(set)) {
      if (kind !== 'Secret' || group !== '' || field.endsWith('appSecretName')) continue;
      for (const cluster of set._clusters.filter((one) => strict.has(one))) {
        for (const type of SECRET_KINDS) {
          const secret = fleet._cluster(cluster).find(type, namespace, name);
          if (secret) found.set(secret, set);
        }
      }
    }
  }
  return found;
});

function example(label: string): string {
  return `${ARGO_NAMESPACE}${settingsExample('argocd-cmd-params-cm', 'applicationsetcontroller.enable.tokenref.strict.mode: "true"')}---
${PROJECT}---
apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata:
  name: previews
  namespace: argocd
spec:
  syncPolicy:
    preserveResourcesOnDeletion: true
  goTemplate: true
  goTemplateOptions:
    - missingkey=error
  generators:
    - pullRequest:
        github:
          owner: acme
          repo: shop
          tokenRef:
            secretName: github
            key: token
  template:
    metadata:
      name: preview-{{ .number }}
    spec:
      project: shop
      source:
        repoURL: https://github.com/acme/shop
        path: deploy
        targetRevision: '{{ .head_sha }}'
      destination:
        server: https://kubernetes.default.svc
        namespace: preview-{{ .number }}
---
apiVersion: v1
kind: Secret
metadata:
  name: github
  namespace: argocd
  labels:
    ${label}
stringData:
  token: \${GITHUB_TOKEN}
`;
}
