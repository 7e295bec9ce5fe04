/** Another name, tag or digest for an image. */
export interface FluxImageOverride {
  /** The image as it is written in the manifests, without tag and digest. */
  readonly name: string;

  /**
   * The name that replaces it.
   *
   * @default - the same name
   */
  readonly newName?: string;

  /**
   * The tag that replaces its tag.
   *
   * @default - the same tag
   */
  readonly newTag?: string;

  /**
   * The digest that replaces its tag, as in `sha256:…`.
   *
   * @default - no digest
   */
  readonly digest?: string;
}
