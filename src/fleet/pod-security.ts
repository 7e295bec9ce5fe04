/**
 * How much pods in a namespace may do.
 *
 * @see https://kubernetes.io/docs/concepts/security/pod-security-standards/
 */
export enum PodSecurity {
  /** Anything. For what manages the nodes themselves. */
  PRIVILEGED = 'privileged',
  /** No known way to more rights. */
  BASELINE = 'baseline',
  /** Hardened: no root, no capabilities, a seccomp profile. */
  RESTRICTED = 'restricted',
}
