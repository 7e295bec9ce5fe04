import { Cluster, ManifestChecker } from '../../src';
import { readManifests } from '../../src/core/manifest-yaml';

/** The fields that came with a version of Argo CD, each in an object that has nothing else that is new. */
const FIELDS: [since: string, field: string, kind: string, spec: string][] = [
  ['3.1', 'spec.syncPolicy.automated.enabled', 'Application', '{ syncPolicy: { automated: { enabled: true } } }'],
  ['3.2', 'spec.syncPolicy.retry.refresh', 'Application', '{ syncPolicy: { retry: { refresh: true } } }'],
  ['3.3', 'spec.sourceHydrator.drySource.helm', 'Application',
    '{ source: null, sourceHydrator: { drySource: { repoURL: x, path: x, targetRevision: x, helm: {} }, syncSource: { targetBranch: x, path: xx } } }'],
  ['3.5', 'spec.source.tagPrefix', 'Application', '{ source: { repoURL: x, path: x, tagPrefix: x } }'],
  ['3.5', 'spec.sourceHydrator.syncSource.repoURL', 'Application',
    '{ source: null, sourceHydrator: { drySource: { repoURL: x, path: x, targetRevision: x }, syncSource: { targetBranch: x, path: xx, repoURL: x } } }'],
  ['3.3', 'spec.clusterResourceWhitelist[0].name', 'AppProject', '{ clusterResourceWhitelist: [{ group: "", kind: Namespace, name: x }] }'],
  ['3.5', 'spec.syncWindows[0].syncOverrun', 'AppProject', '{ syncWindows: [{ syncOverrun: true }] }'],
  ['3.5', 'spec.sourceIntegrity', 'AppProject', '{ sourceIntegrity: {} }'],
];

function missingFields(argoCd: string, kind: string, spec: string): string[] {
  const yaml = `apiVersion: argoproj.io/v1alpha1\nkind: ${kind}\nmetadata: { name: x, namespace: argocd }\nspec: `;
  const base = kind === 'Application' ? '{ project: x, destination: { name: x, namespace: x }, ' : '{ ';
  const { documents } = readManifests(`${yaml}${base}${spec.slice(1)}`);
  const findings = new ManifestChecker({ cluster: Cluster.named('prod', { argoCd }) }).checkObjects(documents.map(({ value }) => value));
  return findings.filter(({ ruleId }) => ruleId === 'schema/newer-field').map(({ field }) => field!);
}

test.each(FIELDS)('from %s on there is %s', (since, field, kind, spec) => {
  const before = `3.${Number(since.slice(2)) - 1}`;

  expect(missingFields(before, kind, spec)).toEqual([field]);
  expect(missingFields(since, kind, spec)).toEqual([]);
});
