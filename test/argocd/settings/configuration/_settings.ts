import { Testing } from 'cdk8s';
import type { Construct } from 'constructs';
import { argoChart } from '../../_chart';

/** The data of the ConfigMap that is made in a chart. */
export function dataOf(make: (chart: Construct) => unknown): Record<string, string> {
  return mapOf(make).data;
}

/** The ConfigMap that is made in a chart, twice the same. */
export function mapOf(make: (chart: Construct) => unknown): any {
  const chart = argoChart();
  make(chart);
  const manifests = Testing.synth(chart);
  expect(Testing.synth(chart)).toEqual(manifests);
  return manifests.find(({ kind }: { kind: string }) => kind === 'ConfigMap');
}
