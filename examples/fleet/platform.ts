import { ApiObject } from 'cdk8s';
import { type Environment, EnvironmentStack, HelmRepo, HelmStack, Tier } from 'cdk8s-gitops';
import { Deployment, type Service } from 'cdk8s-plus-30';

/** What the applications of an environment share: a cache, priorities, the way in. */
export class Platform extends EnvironmentStack {
  public readonly ingress: HelmStack;
  public readonly cache: Service;

  constructor(environment: Environment, id: string) {
    super(environment, id);
    const production = environment.tier === Tier.PRODUCTION;

    this.ingress = new HelmStack(environment, 'ingress', {
      repo: HelmRepo.at('https://kubernetes.github.io/ingress-nginx'),
      chart: 'ingress-nginx',
      values: { controller: { replicaCount: production ? 3 : 1, metrics: { enabled: true } } },
    });

    new ApiObject(this, 'serving', {
      apiVersion: 'scheduling.k8s.io/v1',
      kind: 'PriorityClass',
      value: 1000,
      description: 'Answers to people; the last to go when a node is full',
    });

    const cache = new Deployment(this, 'cache', {
      replicas: 1,
      containers: [{ image: environment.image('cache'), portNumber: 6379 }],
    });
    this.cache = cache.exposeViaService({ name: 'cache' });
  }
}
