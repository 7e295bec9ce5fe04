import { Testing } from 'cdk8s';
import { CHART, REST, SOURCES, git, hydrated } from './everything';
import { uncovered } from './fields';
import { ArgoApplication, type ArgoApplicationProps, ArgoDestination, ArgoSource } from '../../../src/argocd';
import { argoChart } from '../_chart';

/** What Argo CD does not know of a source that it hydrates from. */
const NAMES = { name: 'web', ref: 'web', tagPrefix: 'web/' };

/** Fields that no prop reaches, and why. */
const EXCLUSIONS = Object.fromEntries(['source', 'sources[]', 'sourceHydrator.drySource'].map((source) => [
  `spec.${source}.helm.version`, 'Argo CD knows one version of Helm: the values that it takes mean the same as none, all others fail',
]));

function application(props: Partial<ArgoApplicationProps>): { readonly spec: unknown } {
  const chart = argoChart();
  new ArgoApplication(chart, 'web', { source: SOURCES[0], destination: ArgoDestination.inCluster('shop'), ...props });
  return Testing.synth(chart)[0];
}

test('typed props reach every field of an Application', () => {
  const manifests = [
    ...SOURCES.map((source) => application({ source })),
    ...SOURCES.map((source) => application({ source: CHART, additionalSources: [source] })),
    ...SOURCES.map((dry) => application({ source: hydrated(dry) })),
    application({ source: ArgoSource.directory({ ...git, ...NAMES }) }),
    application({ source: CHART, additionalSources: [ArgoSource.directory({ ...git, ...NAMES })] }),
    application({ source: CHART }),
    application(REST),
  ];

  expect(uncovered('Application', manifests, EXCLUSIONS)).toEqual([]);
});
