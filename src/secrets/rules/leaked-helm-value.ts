import type { CheckedObject } from '../../checks/checked-object';
import { FindingSeverity } from '../../checks/finding';
import type { Rule, RuleViolation } from '../../checks/rule';
import { fieldText } from '../../core/field-path';
import { listAt, textAt, valueAt } from '../../core/plain';
import { leakViolation } from '../_leak-words';
import { leaksIn } from '../_leaks';
import { leaksInTree } from '../_tree-leaks';

const RELEASE = 'helm.toolkit.fluxcd.io/HelmRelease';
const APPLICATION = 'argoproj.io/Application';
const APPLICATION_SET = 'argoproj.io/ApplicationSet';
const KUSTOMIZE = ['kustomize.config.k8s.io/Kustomization', 'kustomize.config.k8s.io/Component'];

/** A secret among the values of a chart. */
export const leakedHelmValue: Rule = {
  id: 'secrets/leaked-helm-value',
  severity: FindingSeverity.ERROR,
  kinds: [RELEASE, APPLICATION, APPLICATION_SET, ...KUSTOMIZE],
  check({ _type, manifest }: CheckedObject) {
    if (_type === RELEASE) return inTree(valueAt(manifest, 'spec', 'values'), ['spec', 'values']);
    if (KUSTOMIZE.includes(_type)) {
      return listAt(manifest, 'helmCharts').flatMap((chart, index) => inTree(valueAt(chart, 'valuesInline'), ['helmCharts', index, 'valuesInline']));
    }
    const way = _type === APPLICATION ? ['spec'] : ['spec', 'template', 'spec'];
    const spec = valueAt(manifest, ...way);
    return [
      ...inSource(valueAt(spec, 'source'), [...way, 'source']),
      ...listAt(spec, 'sources').flatMap((source, index) => inSource(source, [...way, 'sources', index])),
    ];
  },
  docs: {
    what: 'The values of a chart hold no secret',
    why: 'Values stand in plain text in Git, in the release or the Application in the cluster, and in what tools show of both. Nearly every chart takes the name of an existing Secret instead, '
      + 'and a HelmRelease takes values from a Secret.',
    bad: {
      yaml: `
apiVersion: source.toolkit.fluxcd.io/v1
kind: HelmRepository
metadata: { name: acme, namespace: shop }
spec: { interval: 1h, url: https://charts.example.com }
---
apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: db, namespace: shop }
spec:
  interval: 1h
  chart:
    spec:
      chart: postgresql
      version: 16.2.1
      sourceRef: { kind: HelmRepository, name: acme }
  values:
    auth:
      username: shop
      password: correct-horse-7
`,
    },
    good: {
      yaml: `
apiVersion: source.toolkit.fluxcd.io/v1
kind: HelmRepository
metadata: { name: acme, namespace: shop }
spec: { interval: 1h, url: https://charts.example.com }
---
apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: db, namespace: shop }
spec:
  interval: 1h
  chart:
    spec:
      chart: postgresql
      version: 16.2.1
      sourceRef: { kind: HelmRepository, name: acme }
  values:
    auth:
      username: shop
      existingSecret: shop-db
`,
    },
    source: ['https://fluxcd.io/flux/components/helm/helmreleases/#values-references', 'https://argo-cd.readthedocs.io/en/stable/operator-manual/secret-management/'],
    numbers: ['141', 'SEC010'],
  },
};

type Way = readonly (string | number)[];

function inSource(source: unknown, way: Way): RuleViolation[] {
  const helm = valueAt(source, 'helm');
  const plugin = valueAt(source, 'plugin');
  if (helm === undefined && plugin === undefined) return [];
  const values = textAt(helm, 'values');
  return [
    ...inTree(valueAt(helm, 'parameters'), [...way, 'helm', 'parameters']),
    ...inTree(valueAt(helm, 'valuesObject'), [...way, 'helm', 'valuesObject']),
    ...values === undefined ? [] : leaksIn('values.yaml', values).map((leak) => leakViolation(fieldText([...way, 'helm', 'values']), leak)),
    ...inTree(valueAt(plugin, 'env'), [...way, 'plugin', 'env']),
    ...inTree(valueAt(plugin, 'parameters'), [...way, 'plugin', 'parameters']),
  ];
}

function inTree(value: unknown, way: Way): RuleViolation[] {
  return value === undefined ? [] : leaksInTree(value, way).map((leak) => leakViolation(fieldText(leak.path), leak));
}
