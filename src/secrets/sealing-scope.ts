/** To what the values of a sealed Secret are bound besides the cluster's key. */
export enum SealingScope {
  /** To the namespace and the name of the Secret; kubeseal's default. */
  STRICT = 'strict',

  /** To the namespace: the Secret can be renamed. */
  NAMESPACE_WIDE = 'namespace-wide',

  /** To nothing: the Secret can have any name in any namespace of the cluster. */
  CLUSTER_WIDE = 'cluster-wide',
}
