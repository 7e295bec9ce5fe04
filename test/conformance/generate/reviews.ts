import type { Manifest } from './objects';

const attributes = {
  namespace: 'default',
  verb: 'get',
  group: 'apps',
  version: 'v1',
  resource: 'deployments',
  subresource: 'status',
  name: 'web',
  fieldSelector: { requirements: [{ key: 'metadata.name', operator: 'In', values: ['web'] }] },
  labelSelector: { requirements: [{ key: 'app', operator: 'NotIn', values: ['web', 'api'] }] },
};
const subject = { user: 'jane', groups: ['developers', 'everybody'], extra: { scopes: ['read', 'write'] }, uid: '42' };

/** Questions to a server, which are answered and not kept: the built-in kinds that no cluster holds. They have no name. */
export const REVIEWS: readonly Manifest[] = [
  { apiVersion: 'authentication.k8s.io/v1', kind: 'SelfSubjectReview' },
  { apiVersion: 'authentication.k8s.io/v1', kind: 'TokenReview', spec: { token: 'no-real-token', audiences: ['https://example.com'] } },
  { apiVersion: 'authorization.k8s.io/v1', kind: 'SubjectAccessReview', spec: { ...subject, resourceAttributes: attributes } },
  { apiVersion: 'authorization.k8s.io/v1', kind: 'SubjectAccessReview', spec: { ...subject, nonResourceAttributes: { path: '/healthz', verb: 'get' } } },
  { apiVersion: 'authorization.k8s.io/v1', kind: 'SelfSubjectAccessReview', spec: { resourceAttributes: attributes } },
  { apiVersion: 'authorization.k8s.io/v1', kind: 'SelfSubjectRulesReview', spec: { namespace: 'default' } },
  { apiVersion: 'authorization.k8s.io/v1', kind: 'LocalSubjectAccessReview', metadata: { namespace: 'default' }, spec: { ...subject, resourceAttributes: attributes } },
];
