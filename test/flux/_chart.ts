import { Chart, Testing } from 'cdk8s';

/** A chart in the namespace `flux-system` whose objects are called by their path. */
export function fluxChart(namespace: string | undefined = 'flux-system'): Chart {
  return new Chart(Testing.app(), 'test', { namespace, disableResourceNameHashes: true });
}

/** The spec of the object of a name. */
export function specOf(chart: Chart, name: string): any {
  return Testing.synth(chart).find((manifest) => manifest.metadata.name === name).spec;
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
