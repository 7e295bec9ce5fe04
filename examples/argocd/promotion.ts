import {
  ArgoApplication, ArgoDeletion, ArgoDestination, ArgoKind, ArgoProject, ArgoSource, ArgoSyncOption, ArgoSyncPolicy, type Environment,
  EnvironmentStack, GitRepo, Rules,
} from 'cdk8s-gitops';

const MYAPP = GitRepo.at('https://github.com/myorg/myapp');

/** One application in three stages, each of which follows its branch; only production waits for a person. */
export class Promotion extends EnvironmentStack {
  private readonly project: ArgoProject;

  constructor(environment: Environment, id: string) {
    super(environment, id, { namespace: 'argocd', createNamespace: false });
    this.project = new ArgoProject(this, 'project', {
      metadata: { name: 'myapp' },
      repos: [MYAPP],
      destinations: [ArgoDestination.inCluster('myapp-*')],
      clusterKinds: [ArgoKind.of('', 'Namespace')],
    });
    Rules.of(this).suppress('argocd/mutable-revision', 'a stage is a branch, and what is merged into it was reviewed');

    this.stage('dev', 'dev', ArgoSyncPolicy.automated());
    this.stage('staging', 'staging', ArgoSyncPolicy.automated());
    this.stage('prod', 'main', ArgoSyncPolicy.manual({ options: [ArgoSyncOption.createNamespace()] }));
  }

  private stage(name: string, branch: string, syncPolicy: ArgoSyncPolicy): void {
    new ArgoApplication(this, `myapp-${name}`, {
      source: ArgoSource.directory({ repo: MYAPP, path: `k8s/overlays/${name}`, revision: branch }),
      project: this.project,
      // An Application without project or destination is refused, and no namespace can be made for it.
      destination: ArgoDestination.inCluster(`myapp-${name}`),
      syncPolicy,
      deletion: ArgoDeletion.FOREGROUND,
    });
  }
}
