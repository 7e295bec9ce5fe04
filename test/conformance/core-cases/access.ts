import { global, metadata, selector } from './common';

/** A request to sign the public key of nobody; its private key was thrown away. */
const signingRequest = [
  'LS0tLS1CRUdJTiBDRVJUSUZJQ0FURSBSRVFVRVNULS0tLS0KTUlISk1IRUNBUUF3RHpFTk1Bc0dBMVVFQXd3RWFtRnVaVEJaTUJNR0J5cUdTTTQ5QWdFR0NDcUdTTTQ5QXdFSApBMElB',
  'QkZHSEYwM3dkOFczeXdPS2M1SHV4eHlDTjFwbGpLZ0I0RmhsK2VYc2FDcndEaVp3RmtyNm1ZZVdHSStaCldDSm9PaVpZVzRGNGJCMWhNeVZzQ2h4dWg4ZWdBREFLQmdncWhrak9QUVFE',
  'QWdOSUFEQkZBaUVBbXJBQjlGVVgKUitkWkFqbjRLd213TFdBc0s3Q0pjMTh5Qnd4ckdQNDRiem9DSUJKTm52TjVOYXV5VG5JU0x6bFpQckg4ODJUKwpSS2pMVmJ1andpRENxNkJhCi0t',
  'LS0tRU5EIENFUlRJRklDQVRFIFJFUVVFU1QtLS0tLQo=',
].join('');

const subjects = [
  { kind: 'User', apiGroup: 'rbac.authorization.k8s.io', name: 'jane' }, { kind: 'Group', apiGroup: 'rbac.authorization.k8s.io', name: 'team' },
  { kind: 'ServiceAccount', name: 'web', namespace: 'default' },
];
const policyRule = { apiGroups: ['', 'apps'], resources: ['pods', 'deployments'], verbs: ['get', 'list'], resourceNames: ['web'] };
export const access = [
  { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'Role', metadata: metadata('reader'), rules: [policyRule] },
  { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'ClusterRole', metadata: global('reader'), rules: [policyRule, { nonResourceURLs: ['/healthz'], verbs: ['get'] }] },
  { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'ClusterRole', metadata: global('all'), aggregationRule: { clusterRoleSelectors: [selector] } },
  {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'RoleBinding',
    metadata: metadata('reader'),
    subjects,
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'reader' },
  },
  {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRoleBinding',
    metadata: global('reader'),
    subjects,
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'reader' },
  },
  {
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    metadata: metadata('web'),
    automountServiceAccountToken: false,
    imagePullSecrets: [{ name: 'pull' }],
    secrets: [{ name: 'token', namespace: 'default', kind: 'Secret', apiVersion: 'v1' }],
  },
  {
    apiVersion: 'certificates.k8s.io/v1',
    kind: 'CertificateSigningRequest',
    metadata: global('jane'),
    spec: {
      request: signingRequest, signerName: 'example.com/signer', expirationSeconds: 3600, usages: ['digital signature', 'key encipherment', 'client auth'],
    },
  },
];
