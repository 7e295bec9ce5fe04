import {
  ArgoApplication, ArgoApplicationSet, ArgoDeletion, ArgoDestination, ArgoGenerator, ArgoKind, ArgoProject, ArgoRollingStep, ArgoSource,
  ArgoSyncOption, ArgoSyncPolicy, type Environment, EnvironmentStack, GitRepo, Rules,
} from 'cdk8s-gitops';

const MYAPP = GitRepo.at('https://github.com/myorg/myapp.git');
const APPS = GitRepo.at('https://github.com/org/apps');

/** Applications of all kinds, one under another. */
export class Applications extends EnvironmentStack {
  private readonly project: ArgoProject;

  constructor(environment: Environment, id: string) {
    super(environment, id, { namespace: 'argocd', createNamespace: false });

    // The project called default lets everything through; this one, what is needed here.
    this.project = new ArgoProject(this, 'project', {
      metadata: { name: 'myapp' },
      repos: [MYAPP, APPS],
      destinations: [ArgoDestination.server('*', 'myapp'), ArgoDestination.server('*', 'myapp-*')],
      clusterKinds: [ArgoKind.of('', 'Namespace')],
    });
    Rules.of(this).suppress('argocd/mutable-revision', 'the team of myapp delivers by its branches, and reviews what lands there');

    this.oneApplication();
    this.oneForEachStage();
    this.oneStageAfterAnother();
    this.oneForEachCluster();
  }

  /** What leaves the repository is deleted, and what is changed in the cluster is changed back. */
  private oneApplication(): void {
    new ArgoApplication(this, 'myapp', {
      project: this.project,
      // The branch by its name: HEAD is whichever one the server calls the default.
      source: ArgoSource.directory({ repo: MYAPP, path: 'k8s/base' }),
      destination: ArgoDestination.inCluster('myapp'),
      syncPolicy: ArgoSyncPolicy.automated({ options: [ArgoSyncOption.createNamespace()] }),
      // Without a word about it, deleting the Application would leave everything that it brought.
      deletion: ArgoDeletion.FOREGROUND,
    });
  }

  private oneForEachStage(): void {
    const stages = ArgoGenerator.list([
      { env: 'dev', cluster: 'https://kubernetes.default.svc', replicas: 1 },
      { env: 'staging', cluster: 'https://kubernetes.default.svc', replicas: 2 },
      { env: 'prod', cluster: 'https://prod-cluster.example.com', replicas: 5 },
    ]);

    new ArgoApplicationSet(this, 'myapp-envs', {
      generators: [stages],
      template: {
        project: this.project,
        name: `myapp-${stages.param('env')}`,
        labels: { environment: stages.param('env') },
        source: ArgoSource.kustomize({
          repo: MYAPP,
          path: `k8s/overlays/${stages.param('env')}`,
          // A number: no text can stand here, so it becomes a patch of the template.
          replicas: [{ name: 'myapp', count: stages.paramValue('replicas') }],
        }),
        destination: ArgoDestination.server(stages.param('cluster'), `myapp-${stages.param('env')}`),
        syncPolicy: ArgoSyncPolicy.automated(),
      },
    });
  }

  private oneStageAfterAnother(): void {
    const clusters = ArgoGenerator.list([
      { cluster: 'dev', url: 'https://dev-cluster.example.com', env: 'development' },
      { cluster: 'staging', url: 'https://staging-cluster.example.com', env: 'staging' },
      { cluster: 'prod', url: 'https://prod-cluster.example.com', env: 'production' },
    ]);

    new ArgoApplicationSet(this, 'progressive-rollout', {
      generators: [clusters],
      template: {
        project: this.project,
        // Go templates, which braces with a dot need, are always on.
        name: `${clusters.param('cluster')}-myapp`,
        labels: { envLabel: clusters.param('env') },
        source: ArgoSource.directory({ repo: MYAPP, path: `k8s/${clusters.param('cluster')}` }),
        destination: ArgoDestination.server(clusters.param('url'), 'myapp'),
        // The steps prune; nothing heals between them, since a rolling sync does all syncs itself.
        syncPolicy: ArgoSyncPolicy.automated({ selfHeal: false }),
      },
      rollingSteps: [
        ArgoRollingStep.matching({ key: 'envLabel', in: ['development'] }),
        ArgoRollingStep.matching({ key: 'envLabel', in: ['staging'], maxUpdate: 1 }),
        // Of one Application, 10 % is one as well.
        ArgoRollingStep.matching({ key: 'envLabel', in: ['production'], maxUpdate: 1 }),
      ],
    });
  }

  /** On every cluster whose Secret has the label: the generator is called `clusters`, and any other name would be passed over. */
  private oneForEachCluster(): void {
    const clusters = ArgoGenerator.clusters({ matchLabels: { environment: 'production' } });

    new ArgoApplicationSet(this, 'multi-cluster-app', {
      generators: [clusters],
      template: {
        project: this.project,
        name: `myapp-${clusters.nameNormalized}`,
        source: ArgoSource.directory({ repo: MYAPP, path: 'k8s/base' }),
        destination: ArgoDestination.server(clusters.server, 'myapp'),
        syncPolicy: ArgoSyncPolicy.automated(),
      },
    });

    new ArgoApplicationSet(this, 'cluster-apps', {
      generators: [clusters],
      template: {
        project: this.project,
        name: `${clusters.nameNormalized}-myapp`,
        source: ArgoSource.directory({ repo: APPS, path: 'myapp' }),
        // A namespace for objects that name none; without one, such an object is an error.
        destination: ArgoDestination.server(clusters.server, 'myapp-from-apps'),
        syncPolicy: ArgoSyncPolicy.manual(),
      },
    });
  }
}
