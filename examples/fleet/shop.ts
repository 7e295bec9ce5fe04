import { Duration, Size } from 'cdk8s';
import { CanaryRollout, CanaryStep, type Environment, EnvironmentStack, SealedSecretRef, Tier } from 'cdk8s-gitops';
import { Cpu, Deployment, EnvValue, Ingress, IngressBackend, Probe, Secret } from 'cdk8s-plus-30';
import type { Platform } from './platform';

export interface ShopProps {
  readonly platform: Platform;
  readonly host: string;
}

/** The shop: what people see, what it asks, and what works behind. */
export class Shop extends EnvironmentStack {
  constructor(environment: Environment, id: string, props: ShopProps) {
    super(environment, id);
    const production = environment.tier === Tier.PRODUCTION;

    const database = new SealedSecretRef(this, 'database', { file: `secrets/${environment.name}/database.yaml` });
    const password = EnvValue.fromSecretValue({
      secret: Secret.fromSecretName(this, 'database-secret', database.secretName),
      key: database.key('password').key,
    });
    const cache = EnvValue.fromValue(`redis://cache.${props.platform.namespace}:6379`);

    const web = new Deployment(this, 'web', {
      replicas: production ? 5 : 1,
      containers: [{
        image: environment.image('web'),
        portNumber: 8080,
        readiness: Probe.fromHttpGet('/ready', { port: 8080 }),
        resources: { cpu: { request: Cpu.millis(100) }, memory: { request: Size.mebibytes(128) } },
      }],
    });
    const api = new Deployment(this, 'api', {
      replicas: production ? 3 : 1,
      containers: [{
        image: environment.image('api'),
        portNumber: 9090,
        envVariables: { DATABASE_PASSWORD: password, CACHE: cache },
      }],
    });
    new Deployment(this, 'worker', {
      replicas: production ? 2 : 1,
      containers: [{ image: environment.image('worker'), envVariables: { DATABASE_PASSWORD: password, CACHE: cache } }],
    });

    const ingress = new Ingress(this, 'ingress', { className: 'nginx' });
    ingress.addHostRule(props.host, '/', IngressBackend.fromService(web.exposeViaService({ name: 'web' })));
    ingress.addHostRule(props.host, '/api', IngressBackend.fromService(api.exposeViaService({ name: 'api' })));

    if (production) {
      new CanaryRollout(this, 'web-rollout', {
        workload: web,
        steps: [CanaryStep.weight(20), CanaryStep.pause(), CanaryStep.weight(60), CanaryStep.pause(Duration.minutes(10))],
      });
    }
  }
}
