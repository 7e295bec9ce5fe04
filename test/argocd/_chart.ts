import { Chart, Testing } from 'cdk8s';

/** A chart in the namespace `argocd` whose objects are called by their path. */
export function argoChart(): Chart {
  return new Chart(Testing.app(), 'test', { namespace: 'argocd', disableResourceNameHashes: true });
}

/** What synth says about a chart: its problems, one a line. */
export function problemsOf(chart: Chart): string[] {
  try {
    Testing.synth(chart);
  } catch (error) {
    const [, ...lines] = (error as Error).message.split('\n');
    return lines.map((line) => line.trim());
  }
  return [];
}
