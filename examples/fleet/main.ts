import { Approval, Cluster, Delivery, Environment, GitOpsApp, GitRepo, Pins, SealingKey, Tier } from 'cdk8s-gitops';
import { Platform } from './platform';
import { Shop } from './shop';

const app = new GitOpsApp({
  repo: GitRepo.at('https://github.com/acme/fleet'),
  // Where the repository is checked out; only the demonstration in this library's README sets it.
  checkout: process.env.FLEET_CHECKOUT,
});

const sealingKey = (cluster: string) => SealingKey.fromCertificate(`certificates/${cluster}.pem`);
const hub = Cluster.named('hub');

const staging = new Environment(app, 'staging', {
  tier: Tier.STAGING,
  clusters: [Cluster.named('staging', { flux: '2.9', sealingKey: sealingKey('staging') })],
  delivery: Delivery.flux(),
  pins: Pins.fromFile('pins/staging.yaml'),
});

const europe = new Environment(app, 'prod-eu', {
  tier: Tier.PRODUCTION,
  clusters: [Cluster.named('prod-eu', { argoCd: '3.5', argoRollouts: '1.9', sealingKey: sealingKey('prod-eu') })],
  delivery: Delivery.argo(),
  pins: Pins.fromFile('pins/prod-eu.yaml'),
  promotesFrom: staging,
  approval: Approval.pullRequest(),
});

const america = new Environment(app, 'prod-us', {
  tier: Tier.PRODUCTION,
  clusters: [Cluster.named('prod-us', { argoRollouts: '1.9', sealingKey: sealingKey('prod-us') })],
  delivery: Delivery.argo({ on: hub }),
  pins: Pins.fromFile('pins/prod-us.yaml'),
  promotesFrom: europe,
  approval: Approval.pullRequest(),
});

for (const environment of [staging, europe, america]) {
  const platform = new Platform(environment, 'platform');
  const shop = new Shop(environment, 'shop', { platform, host: `${environment.name}.shop.example.com` });
  shop.addDependency(platform, platform.ingress);
}

app.synth();
