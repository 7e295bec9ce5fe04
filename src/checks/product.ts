/** An object that appears in a cluster because another one is there: the Secret of a SealedSecret, for instance. */
export interface Product {
  /** `group/Kind`. */
  readonly type: string;
  readonly namespace?: string;
  readonly name: string;
  /** Keys of a Secret or ConfigMap; undefined where nobody can know them. */
  readonly keys?: readonly string[];
}
