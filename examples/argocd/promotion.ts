import {
  ArgoApplication, ArgoDeletion, ArgoDestination, ArgoSource, ArgoSyncOption, ArgoSyncPolicy, type Environment, EnvironmentStack, GitRepo,
} from 'cdk8s-gitops';

const MYAPP = GitRepo.at('https://github.com/myorg/myapp');

/** One application in three stages, each of which follows its branch; only production waits for a person. */
export class Promotion extends EnvironmentStack {
  constructor(environment: Environment, id: string) {
    super(environment, id, { namespace: 'argocd', createNamespace: false });

    this.stage('dev', 'dev', ArgoSyncPolicy.automated());
    this.stage('staging', 'staging', ArgoSyncPolicy.automated());
    this.stage('prod', 'main', ArgoSyncPolicy.manual({ options: [ArgoSyncOption.createNamespace()] }));
  }

  private stage(name: string, branch: string, syncPolicy: ArgoSyncPolicy): void {
    new ArgoApplication(this, `myapp-${name}`, {
      source: ArgoSource.directory({ repo: MYAPP, path: `k8s/overlays/${name}`, revision: branch }),
      // An Application without project or destination is refused, and no namespace can be made for it.
      destination: ArgoDestination.inCluster(`myapp-${name}`),
      syncPolicy,
      deletion: ArgoDeletion.FOREGROUND,
    });
  }
}
