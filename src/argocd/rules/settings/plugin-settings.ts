import type { CheckedObject } from '../../../checks/checked-object';
import { FindingSeverity } from '../../../checks/finding';
import type { FleetIndex } from '../../../checks/fleet-index';
import { NONE, type Rule, type RuleViolation } from '../../../checks/rule';
import { isFilledLater, mapAt, textAt } from '../../../core/plain';
import { remembered } from '../../../core/remembered';
import { APPLICATION_SET } from '../../_declared';
import { generatorsOf } from '../../_generators';
import { ARGO_NAMESPACE } from '../_examples';

const example = (data: string): string => `${ARGO_NAMESPACE}apiVersion: v1
kind: ConfigMap
metadata:
  name: tenants
  namespace: argocd
data:
${data}
---
apiVersion: argoproj.io/v1alpha1
kind: AppProject
metadata:
  name: tenants
  namespace: argocd
spec:
  destinations: [{ server: 'https://kubernetes.default.svc', namespace: 'tenant-*' }]
  sourceRepos: ['https://github.com/acme/tenants']
  clusterResourceWhitelist: [{ group: '', kind: Namespace }]
---
apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata:
  name: tenants
  namespace: argocd
spec:
  goTemplate: true
  goTemplateOptions: [missingkey=error]
  generators:
    - plugin:
        configMapRef: { name: tenants }
  syncPolicy: { preserveResourcesOnDeletion: true }
  template:
    metadata:
      name: 'tenant-{{ .name }}'
    spec:
      project: tenants
      source: { repoURL: 'https://github.com/acme/tenants', targetRevision: v1.0.0, path: base }
      destination: { server: 'https://kubernetes.default.svc', namespace: 'tenant-{{ .name }}' }
      syncPolicy: { automated: { prune: true, selfHeal: true } }
`;

/** What a plugin generator is told about its plugin. */
export const pluginSettings: Rule = {
  id: 'argocd/plugin-settings',
  severity: FindingSeverity.ERROR,
  kinds: ['/ConfigMap'],
  subjects: (fleet) => pluginMaps(fleet).keys(),
  check(object, fleet) {
    const set = pluginMaps(fleet).get(object);
    if (set === undefined) return NONE;
    const data = mapAt(object.manifest, 'data');
    const violations: RuleViolation[] = [];
    for (const key of ['baseUrl', 'token']) {
      if (textAt(data, key) !== undefined) continue;
      violations.push({ field: 'data', message: `data has no ${key}, without which the plugin generator of ${set} makes nothing; ${key === 'token' ? 'write "$secret:key"' : 'write the address of the plugin'}` });
    }
    const token = textAt(data, 'token');
    if (token !== undefined && !token.startsWith('$') && !isFilledLater(token)) {
      violations.push({
        field: 'data.token',
        message: `data.token does not begin with "$", so the plugin generator of ${set} makes nothing; write "$secret:key" for a key of a Secret, or "$key" for one of argocd-secret, and withdraw the token if it is one`,
      });
    }
    return violations;
  },
  docs: {
    what: 'A plugin generator knows where its plugin is, and where the token',
    why: 'The ApplicationSet controller reads baseUrl and token from the ConfigMap of the generator. The token is never in it: it names a key of a Secret, and begins with a dollar sign.',
    bad: { yaml: example('  token: $tenants:token') },
    good: { yaml: example('  baseUrl: http://tenants.argocd.svc\n  token: $tenants:token') },
    source: ['argoproj/argo-cd applicationset/generators/plugin.go getConfigMap, getToken', 'https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators-Plugin/'],
    numbers: ['ST-008'],
  },
};

/** The ConfigMaps that plugin generators name, and who does. */
const pluginMaps = remembered((fleet: FleetIndex): ReadonlyMap<CheckedObject, string> => {
  const found = new Map<CheckedObject, string>();
  for (const set of fleet._ofType(APPLICATION_SET)) {
    for (const { generator } of generatorsOf(set.manifest)) {
      const name = textAt(generator, 'plugin', 'configMapRef', 'name');
      if (name === undefined || isFilledLater(name)) continue;
      for (const cluster of set._clusters) {
        const map = fleet._cluster(cluster).find('/ConfigMap', set._home, name);
        if (map) found.set(map, set.identity);
      }
    }
  }
  return found;
});
