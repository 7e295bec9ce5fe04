import type { Verification } from './_wire';
import type { SecretKey } from '../../secrets';

/**
 * Whether Image Updater updates only to images that somebody signed.
 *
 * @see https://argocd-image-updater.readthedocs.io/en/stable/configuration/images/#image-signature-verification
 */
export class ArgoImageVerification {
  /** Images must be signed with cosign, by the owner of a key. The Secret with the public key lies in the namespace of the ImageUpdater. */
  public static cosign(publicKey: SecretKey): ArgoImageVerification {
    return new ArgoImageVerification({ enabled: true, cosignKey: { secretName: publicKey.name, key: publicKey.key } });
  }

  /** Nothing is verified, whatever is said for images in general. */
  public static none(): ArgoImageVerification {
    return new ArgoImageVerification({ enabled: false });
  }

  private constructor(private readonly fragment: Verification) {}

  /** @internal */
  public get _fragment(): ArgoImageVerification['fragment'] {
    return this.fragment;
  }
}
