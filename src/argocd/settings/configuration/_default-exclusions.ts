/** Kinds that Argo CD leaves out. */
export interface ExcludedKinds {
  readonly apiGroups: readonly string[];
  readonly kinds: readonly string[];
}

/**
 * The kinds that the manifests of Argo CD 3 leave out, in argocd-cm: what changes all the time and belongs to nobody. A list of an author takes their place.
 *
 * Besides, Argo CD never looks at events, metrics and leases.
 */
export const DEFAULT_EXCLUSIONS: readonly ExcludedKinds[] = [
  { apiGroups: ['', 'discovery.k8s.io'], kinds: ['Endpoints', 'EndpointSlice'] },
  { apiGroups: ['coordination.k8s.io'], kinds: ['Lease'] },
  {
    apiGroups: ['authentication.k8s.io', 'authorization.k8s.io'],
    kinds: ['SelfSubjectReview', 'TokenReview', 'LocalSubjectAccessReview', 'SelfSubjectAccessReview', 'SelfSubjectRulesReview', 'SubjectAccessReview'],
  },
  { apiGroups: ['certificates.k8s.io'], kinds: ['CertificateSigningRequest'] },
  { apiGroups: ['cert-manager.io'], kinds: ['CertificateRequest'] },
  { apiGroups: ['cilium.io'], kinds: ['CiliumIdentity', 'CiliumEndpoint', 'CiliumEndpointSlice'] },
  {
    apiGroups: ['kyverno.io', 'reports.kyverno.io', 'wgpolicyk8s.io'],
    kinds: ['PolicyReport', 'ClusterPolicyReport', 'EphemeralReport', 'ClusterEphemeralReport', 'AdmissionReport', 'ClusterAdmissionReport', 'BackgroundScanReport',
      'ClusterBackgroundScanReport', 'UpdateRequest'],
  },
];
