import { requireName } from './_checks';
import { local } from './_render';
import type { KustomizationSpecDecryption } from '../../imports/types/flux/kustomize.toolkit.fluxcd.io';

/** Options of `FluxDecryption.sops`. */
export interface FluxSopsOptions {
  /**
   * Name of the Secret, in the same namespace, that holds the keys: `*.agekey`, `*.asc`, `sops.vault-token` and the like.
   *
   * @default - no keys; Flux asks the cloud's key service
   */
  readonly secretName?: string;

  /**
   * Name of the ServiceAccount, in the same namespace, whose workload identity is used at the cloud's key service.
   *
   * @default - that of Flux's kustomize-controller
   */
  readonly serviceAccountName?: string;
}

/** How Flux decrypts files before it applies them. */
export class FluxDecryption {
  /** With SOPS. */
  public static sops(options: FluxSopsOptions = {}): FluxDecryption {
    const { secretName, serviceAccountName } = options;
    for (const [what, name] of Object.entries({ secretName, serviceAccountName })) {
      if (name !== undefined) requireName('FluxDecryption.sops', what, name);
    }
    return new FluxDecryption({ provider: 'sops', secretRef: local(secretName), serviceAccountName });
  }

  private constructor(private readonly fragment: KustomizationSpecDecryption) {}

  /** @internal */
  public get _fragment(): FluxDecryption['fragment'] {
    return this.fragment;
  }
}
