import { FLUX_TYPES } from './_kinds';
import { Naming, namespaceText, opened } from './_naming';
import { UNKNOWN_NAMESPACE } from '../checks/checked-object';
import { FindingSeverity } from '../checks/finding';
import type { ReferenceExtractor, ReferenceSink } from '../checks/reference';
import { isFilledLater, listAt, mapAt, textAt, valueAt } from '../core/plain';

/** What a HelmRelease names, the chart that it asks for, and the namespace that its release fills. */
export const RELEASE_REFERENCES: ReferenceExtractor = {
  types: [FLUX_TYPES.HelmRelease],
  extract(object, sink) {
    const naming = new Naming(object, sink);
    const { spec } = naming;
    naming.byKind('spec.chartRef', spec.chartRef);
    nameChart(naming, object.name, sink);
    naming.list('dependsOn', FLUX_TYPES.HelmRelease);
    listAt(spec, 'valuesFrom').forEach((entry, index) => naming.values(`spec.valuesFrom[${index}]`, entry, keyOf(entry)));
    naming.kubeConfig();
    // With a kubeConfig, all else is on a cluster that only a Secret knows.
    if (spec.kubeConfig !== undefined) return;
    naming.account();
    const target = textAt(spec, 'targetNamespace');
    const namespace = target === undefined ? naming.home : namespaceText(target);
    if (target !== undefined && namespace !== UNKNOWN_NAMESPACE) {
      if (valueAt(spec, 'install', 'createNamespace') === true) sink.makes({ type: '/Namespace', name: target });
      else sink.uses('spec.targetNamespace', '/Namespace', undefined, target);
    }
    sink.opens(opened(namespace));
  },
};

/** The HelmChart of a release, and the Secret by which it is verified, lie beside the source. */
function nameChart(naming: Naming, release: string, sink: ReferenceSink): void {
  const chart = mapAt(naming.spec, 'chart', 'spec');
  const { sourceRef } = chart;
  if (typeof sourceRef !== 'object') return;
  naming.byKind('spec.chart.spec.sourceRef', sourceRef);
  const namespace = textAt(sourceRef, 'namespace') ?? naming.home;
  const secret = textAt(chart, 'verify', 'secretRef', 'name');
  if (secret !== undefined) {
    naming.object('spec.chart.spec.verify.secretRef', '/Secret', { name: secret, namespace }, { ifMissing: FindingSeverity.WARNING });
  }
  if (naming.home !== UNKNOWN_NAMESPACE && !isFilledLater(namespace + release)) {
    sink.makes({ type: FLUX_TYPES.HelmChart, namespace, name: `${naming.home}-${release}` });
  }
}

function keyOf(entry: unknown): string | undefined {
  const key = textAt(entry, 'valuesKey') ?? 'values.yaml';
  return isFilledLater(key) ? undefined : key;
}
