import { check, container, deployment, job, pod } from './_pods';
import { Tier } from '../../src';

const SHA256 = `sha256:${'0a'.repeat(32)}`;
const PLACE = 'spec.template.spec.containers[0].image';

function image(text: string): Record<string, unknown> {
  return job(pod({ containers: [container({ image: text })] }));
}

describe('kubernetes/mutable-image', () => {
  const rule = 'kubernetes/mutable-image';
  const untagged = `${PLACE} is "web", which means the tag latest, another image tomorrow; add the version as tag, or the digest`;
  const moved = (text: string, tag: string) => `${PLACE} is "${text}", whose tag ${tag} may name another image tomorrow; write a version as tag, or add the digest`;

  test.each([
    ['web', Tier.PRODUCTION, true, `error ${untagged}`],
    ['web', Tier.STAGING, true, `warning ${untagged}`],
    ['web', undefined, true, `warning ${untagged}`],
    ['web', Tier.PRODUCTION, false, `info ${untagged}`],
    ['web:latest', Tier.PRODUCTION, true, `error ${moved('web:latest', 'latest')}`],
    ['web:latest', Tier.DEVELOPMENT, true, `warning ${moved('web:latest', 'latest')}`],
    ['web:latest', Tier.PRODUCTION, false, `warning ${moved('web:latest', 'latest')}`],
    ['web:latest-alpine', undefined, false, `warning ${moved('web:latest-alpine', 'latest-alpine')}`],
    ['ghcr.io/acme/web:main', Tier.PRODUCTION, true, `warning ${moved('ghcr.io/acme/web:main', 'main')}`],
    ['web:dev', Tier.STAGING, true, `info ${moved('web:dev', 'dev')}`],
    ['localhost:5000/web:stable', undefined, false, `info ${moved('localhost:5000/web:stable', 'stable')}`],
  ])('%s in %s, complete: %s', (text, tier, complete, finding) => {
    expect(check(rule, [image(text)], { tier, complete })).toEqual([finding]);
  });

  test.each(['web:1.4.2', 'web:1', `web@${SHA256}`, `web:latest@${SHA256}`, 'web:main-3f2a1c9', 'web:${TAG}', '${IMAGE}', 'web:{{ .Values.tag }}', '${REGISTRY}/web:latest'])(
    'says nothing of %s', (text) => {
      expect(check(rule, [image(text)], { tier: Tier.PRODUCTION, complete: true })).toEqual([]);
    },
  );

  test('looks at every container and mounted image, of every kind that runs pods', () => {
    const spec = pod({
      initContainers: [container({ name: 'init', image: 'a:edge' })],
      containers: [container({ image: 'b:edge' })],
      volumes: [{ name: 'model', image: { reference: 'c:edge' } }],
    });
    const objects = [
      { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'pod', namespace: 'default' }, spec },
      { apiVersion: 'batch/v1', kind: 'CronJob', metadata: { name: 'cron', namespace: 'default' }, spec: { schedule: '@daily', jobTemplate: { spec: { template: { spec: { restartPolicy: 'Never', ...spec } } } } } },
    ];
    expect(check(rule, objects).map((text) => text.split(' ')[1])).toEqual([
      'spec.initContainers[0].image', 'spec.containers[0].image', 'spec.volumes[0].image.reference',
      'spec.jobTemplate.spec.template.spec.initContainers[0].image', 'spec.jobTemplate.spec.template.spec.containers[0].image',
      'spec.jobTemplate.spec.template.spec.volumes[0].image.reference',
    ]);
  });

  test('says nothing of an image that a kustomization or an engine replaces', () => {
    const replacing = (object: unknown) => check(rule, [image('ghcr.io/acme/web'), object]);
    expect(replacing({ apiVersion: 'kustomize.config.k8s.io/v1beta1', kind: 'Kustomization', images: [{ name: 'ghcr.io/acme/web', newTag: '1.4.2' }] })).toEqual([]);
    expect(replacing({ apiVersion: 'kustomize.config.k8s.io/v1alpha1', kind: 'Component', images: [{ name: 'ghcr.io/acme/web', newTag: '1.4.2' }] })).toEqual([]);
    expect(replacing({ apiVersion: 'kustomize.config.k8s.io/v1beta1', kind: 'Kustomization', images: [{ name: 'web', newTag: '1.4.2' }] })).toHaveLength(1);
    expect(replacing({ apiVersion: 'kustomize.config.k8s.io/v1beta1', kind: 'Kustomization', images: 'web' })).toHaveLength(1);
    expect(replacing({
      apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
      kind: 'Kustomization',
      metadata: { name: 'shop', namespace: 'default' },
      spec: { interval: '1h', prune: true, sourceRef: { kind: 'GitRepository', name: 'fleet' }, images: [{ name: 'ghcr.io/acme/web', newTag: '1.4.2' }] },
    })).toEqual([]);
    expect(replacing({
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'Application',
      metadata: { name: 'shop', namespace: 'argocd' },
      spec: {
        project: 'default',
        destination: { name: 'in-cluster', namespace: 'default' },
        source: { repoURL: 'https://github.com/acme/fleet', path: 'shop', targetRevision: 'main', kustomize: { images: ['ghcr.io/acme/web:1.4.2'] } },
      },
    })).toEqual([]);
  });
});

describe('kubernetes/invalid-image', () => {
  const rule = 'kubernetes/invalid-image';
  const message = (text: string) => `${PLACE} is "${text}", which no kubelet takes for an image; write [registry/]repository[:tag][@digest], with a repository in lower case`;

  test.each(['ghcr.io/Acme/web:1.4.2', 'Web', 'web: 1.4.2', 'web:1:2', 'https://ghcr.io/acme/web:1', 'web@sha256:abc'])('fails on %s', (text) => {
    expect(check(rule, [image(text)], { complete: true })).toEqual([`error ${message(text)}`]);
    expect(check(rule, [image(text)])).toEqual([`info ${message(text)}`]);
  });

  test.each(['web', 'Acme/web:1', 'localhost/web', '${IMAGE}', '$(IMAGE):1', '{{ .image }}', 'ghcr.io/${ORG}/Web:1'])('says nothing of %s', (text) => {
    expect(check(rule, [image(text)], { complete: true })).toEqual([]);
  });

  test('says nothing of a placeholder that a kustomization replaces', () => {
    const kustomization = { apiVersion: 'kustomize.config.k8s.io/v1beta1', kind: 'Kustomization', images: [{ name: 'IMAGE', newName: 'web', newTag: '1.4.2' }] };
    expect(check(rule, [deployment(pod({ containers: [container({ image: 'IMAGE' })] })), kustomization], { complete: true })).toEqual([]);
  });
});
