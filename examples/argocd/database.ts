import { ArgoHook, ArgoHookDeletePolicy, type Environment, EnvironmentStack } from 'cdk8s-gitops';
import { ImagePullPolicy, Job, RestartPolicy } from 'cdk8s-plus-30';

/** A migration that runs before each sync. */
export class Database extends EnvironmentStack {
  constructor(environment: Environment, id: string) {
    super(environment, id);

    const migration = new Job(this, 'db-migration', {
      // A tag such as "latest" would migrate to whatever is newest that day.
      containers: [{ name: 'migrate', image: 'myapp:1.4.2', command: ['/migrate.sh'], imagePullPolicy: ImagePullPolicy.IF_NOT_PRESENT }],
      restartPolicy: RestartPolicy.NEVER,
    });

    // With HookSucceeded alone, a Job that failed would stay, and no later sync could replace it.
    ArgoHook.preSync(migration, { deletePolicies: [ArgoHookDeletePolicy.BEFORE_HOOK_CREATION, ArgoHookDeletePolicy.HOOK_SUCCEEDED] });
  }
}
