import type { RemoteOrigin, SealedOrigin } from './_secret-origin';

/**
 * A value of a Secret that nobody sees here: what is known of it is where a controller of the cluster finds it.
 *
 * `RemoteSecretStore.value` has the External Secrets Operator fetch it, `SealedFile.value` has the Sealed Secrets controller open it.
 */
export class SecretValue {
  /** @internal */
  public static _of(origin: RemoteOrigin | SealedOrigin): SecretValue {
    return new SecretValue(origin);
  }

  private constructor(
    /** @internal */
    public readonly _origin: RemoteOrigin | SealedOrigin,
  ) {}
}
