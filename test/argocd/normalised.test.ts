import { Testing } from 'cdk8s';
import { argoChart } from './_chart';
import { NORMALISED_CASES } from './_normalised-cases';
import { ArgoApplication } from '../../src/argocd';

test.each(Object.entries(NORMALISED_CASES))('%s: Argo CD takes nothing away', (_, { props, spec }) => {
  const chart = argoChart();
  new ArgoApplication(chart, 'web', props);

  expect(Testing.synth(chart)[0].spec).toEqual(spec);
});
