/** One key of a Secret, in the form in which `secretKeyRef` names it. */
export interface SecretKey {
  /** The name of the Secret. */
  readonly name: string;

  /** The key in that Secret. */
  readonly key: string;
}
