/** Values of `ArgoSyncOption.prune` and `ArgoSyncOption.delete`. */
export enum ArgoConfirmation {
  /** Never. */
  NEVER = 'false',
  /** After a person has confirmed it. */
  CONFIRM = 'confirm',
}

/** How dependents of a pruned object go. */
export enum ArgoPropagation {
  /** Dependents before owners. */
  FOREGROUND = 'foreground',
  /** Owners first, dependents afterwards. */
  BACKGROUND = 'background',
  /** Dependents stay. */
  ORPHAN = 'orphan',
}

/**
 * How an Application's objects are applied. Argo CD compares these options letter by letter and passes over what it does not know.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/user-guide/sync-options/
 */
export class ArgoSyncOption {
  /** Leaves out the validation against the API server's schema. */
  public static skipValidation(): ArgoSyncOption {
    return new ArgoSyncOption('Validate', 'false');
  }

  /** Applies objects whose definition is not there yet without a trial run. */
  public static skipDryRunOnMissingResource(): ArgoSyncOption {
    return new ArgoSyncOption('SkipDryRunOnMissingResource', 'true');
  }

  /** Makes the destination's namespace. The project must permit the kind Namespace. */
  public static createNamespace(): ArgoSyncOption {
    return new ArgoSyncOption('CreateNamespace', 'true');
  }

  /** Whether objects that left the source may be pruned. */
  public static prune(confirmation: ArgoConfirmation): ArgoSyncOption {
    return new ArgoSyncOption('Prune', confirmation);
  }

  /** Whether objects may be deleted with the Application. */
  public static delete(confirmation: ArgoConfirmation): ArgoSyncOption {
    return new ArgoSyncOption('Delete', confirmation);
  }

  /** Applies only what differs, so that a sync does not touch anything else. */
  public static applyOutOfSyncOnly(): ArgoSyncOption {
    return new ArgoSyncOption('ApplyOutOfSyncOnly', 'true');
  }

  /** How dependents of a pruned object go. Argo CD takes foreground where nothing is said. */
  public static prunePropagation(propagation: ArgoPropagation): ArgoSyncOption {
    return new ArgoSyncOption('PrunePropagationPolicy', propagation);
  }

  /** Prunes after everything else is healthy. */
  public static pruneLast(): ArgoSyncOption {
    return new ArgoSyncOption('PruneLast', 'true');
  }

  /** Replaces objects instead of patching them. Wins over server-side apply. */
  public static replace(): ArgoSyncOption {
    return new ArgoSyncOption('Replace', 'true');
  }

  /** Has the API server merge; needed for objects over 262,144 bytes. */
  public static serverSideApply(): ArgoSyncOption {
    return new ArgoSyncOption('ServerSideApply', 'true');
  }

  /** Leaves out the migration of fields from client-side to server-side apply. Counts where objects are applied by the server. */
  public static skipClientSideApplyMigration(): ArgoSyncOption {
    return new ArgoSyncOption('ClientSideApplyMigration', 'false');
  }

  /** Fails when another Application has one of the objects. */
  public static failOnSharedResource(): ArgoSyncOption {
    return new ArgoSyncOption('FailOnSharedResource', 'true');
  }

  /** Leaves ignored differences alone in a sync, too. `ignoreDifferences` of an Application implies it. */
  public static respectIgnoreDifferences(): ArgoSyncOption {
    return new ArgoSyncOption('RespectIgnoreDifferences', 'true');
  }

  private constructor(
    /** @internal */
    public readonly _key: string,
    /** @internal */
    public readonly _value: string,
  ) {}
}
