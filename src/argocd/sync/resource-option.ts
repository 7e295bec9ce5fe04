import type { ArgoConfirmation } from '../application/sync-option';

/**
 * How one object is applied and deleted. Where its Application says otherwise, the object is right.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/user-guide/sync-options/
 */
export class ArgoResourceOption {
  /** Whether the object is pruned when it leaves the source: never, or once a person has confirmed it. */
  public static prune(confirmation: ArgoConfirmation): ArgoResourceOption {
    return new ArgoResourceOption('Prune', confirmation);
  }

  /** The object is pruned when it leaves the source, whatever its Application says. */
  public static alwaysPrune(): ArgoResourceOption {
    return new ArgoResourceOption('Prune', 'true');
  }

  /** Whether the object is deleted with its Application: never, or once a person has confirmed it. */
  public static delete(confirmation: ArgoConfirmation): ArgoResourceOption {
    return new ArgoResourceOption('Delete', confirmation);
  }

  /** The object is deleted with its Application, whatever that says. */
  public static alwaysDelete(): ArgoResourceOption {
    return new ArgoResourceOption('Delete', 'true');
  }

  /** The object is pruned after everything else is healthy. */
  public static pruneLast(): ArgoResourceOption {
    return new ArgoResourceOption('PruneLast', 'true');
  }

  /** The object is not held against the API server's schema. */
  public static skipValidation(): ArgoResourceOption {
    return new ArgoResourceOption('Validate', 'false');
  }

  /** The object is applied without a trial run as long as its kind is not defined. */
  public static skipDryRunOnMissingResource(): ArgoResourceOption {
    return new ArgoResourceOption('SkipDryRunOnMissingResource', 'true');
  }

  /** The object is replaced, not patched. Wins over server-side apply. */
  public static replace(): ArgoResourceOption {
    return new ArgoResourceOption('Replace', 'true');
  }

  /** The object is deleted and made anew where it cannot be changed; with `replace()`, in every sync. */
  public static force(): ArgoResourceOption {
    return new ArgoResourceOption('Force', 'true');
  }

  /**
   * Whether the API server merges the object, whatever its Application says.
   *
   * @param enabled true when left out
   */
  public static serverSideApply(enabled: boolean = true): ArgoResourceOption {
    return new ArgoResourceOption('ServerSideApply', `${enabled}`);
  }

  private constructor(
    /** @internal */
    public readonly _key: string,
    /** @internal */
    public readonly _value: string,
  ) {}
}
