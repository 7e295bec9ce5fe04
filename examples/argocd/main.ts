import { Cluster, Delivery, Environment, GitOpsApp, GitRepo } from 'cdk8s-gitops';
import { Applications } from './applications';
import { Database } from './database';
import { Promotion } from './promotion';
import { Settings } from './settings';

const app = new GitOpsApp({
  name: 'applications',
  repo: GitRepo.at('https://github.com/myorg/delivery'),
  // Where the repository is checked out; only tests of this example set it.
  checkout: process.env.FLEET_CHECKOUT,
});

const management = new Environment(app, 'management', {
  clusters: [Cluster.named('management', { argoCd: '3.5' })],
  delivery: Delivery.argo(),
});

const promotion = new Environment(app, 'promotion', {
  clusters: [Cluster.named('promotion', { argoCd: '3.5' })],
  delivery: Delivery.argo(),
});

new Settings(management, 'argocd');
new Database(management, 'database');
new Applications(management, 'applications');
new Promotion(promotion, 'applications');

app.synth();
