import type { ArgoOciContent } from './oci-content';

/** Options of `ArgoSource.oci`. */
export interface ArgoOciOptions {
  /** The artifact, as in `oci://registry.example.com/acme/shop`; never with a password in it. */
  readonly url: string;

  /** Its tag or digest, as in `1.2.3` or `sha256:…`. A range, as in `1.2.*`, is taken too, and then the cluster changes without a commit. */
  readonly revision: string;

  /**
   * The folder in the artifact. A chart takes the default.
   *
   * @default '.'
   */
  readonly path?: string;

  /**
   * What it holds, and what the tool that renders it is told.
   *
   * @default - what Argo CD finds in it: a chart, a kustomization or manifests
   */
  readonly content?: ArgoOciContent;

  /**
   * What the source is called where Argo CD shows several.
   *
   * @default - its number
   */
  readonly name?: string;
}
