import { requireName } from './_checks';
import { local } from './_render';
import type { HelmChartSpecVerifyMatchOIDCIdentityItem, OCIRepositorySpecVerify } from '../../imports/types/flux/source.toolkit.fluxcd.io';

/** Who may have signed an artifact without a key. */
export interface FluxOciIdentity {
  /** Regular expression (as in Go) for the issuer of the signer's certificate. */
  readonly issuer: string;

  /** Regular expression (as in Go) for the signer. */
  readonly subject: string;
}

/** Options of `FluxOciVerification.cosignKeyless`. */
export interface FluxKeylessOptions {
  /**
   * Name of the Secret, in the same namespace, that holds `trusted_root.json` of one's own Sigstore (from Flux 2.9 on).
   *
   * @default - the public Sigstore
   */
  readonly trustedRootSecretName?: string;
}

/** Which signatures of an OCI artifact are checked before anything of it is used. */
export class FluxOciVerification {
  /** Cosign, with the public keys (`*.pub`) in a Secret of the same namespace. */
  public static cosignKey(secretName: string): FluxOciVerification {
    requireName('FluxOciVerification.cosignKey', 'secretName', secretName);
    return new FluxOciVerification({ provider: 'cosign', secretRef: { name: secretName } });
  }

  /**
   * Cosign without keys: one of the identities has to have signed.
   *
   * At least one is needed, since without any Flux would accept whoever signed.
   */
  public static cosignKeyless(identities: FluxOciIdentity[], options: FluxKeylessOptions = {}): FluxOciVerification {
    const caller = 'FluxOciVerification.cosignKeyless';
    if (identities.length === 0) throw new Error(`${caller}: no identity is given, so that any signature would do; give at least one`);
    if (options.trustedRootSecretName !== undefined) requireName(caller, 'trustedRootSecretName', options.trustedRootSecretName);
    return new FluxOciVerification({
      provider: 'cosign',
      matchOIDCIdentity: identities.map(({ issuer, subject }): HelmChartSpecVerifyMatchOIDCIdentityItem => ({ issuer, subject })),
      trustedRootSecretRef: local(options.trustedRootSecretName),
    });
  }

  /** Notation, with `trustpolicy.json` and certificates (`*.crt`, `*.pem`) in a Secret of the same namespace. */
  public static notation(secretName: string): FluxOciVerification {
    requireName('FluxOciVerification.notation', 'secretName', secretName);
    return new FluxOciVerification({ provider: 'notation', secretRef: { name: secretName } });
  }

  private constructor(private readonly fragment: OCIRepositorySpecVerify) {}

  /** @internal */
  public get _fragment(): FluxOciVerification['fragment'] {
    return this.fragment;
  }
}
