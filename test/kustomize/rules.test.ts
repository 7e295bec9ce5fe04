import { Tier } from '../../src';
import { found } from '../rules/check';

type Plain = Record<string, unknown>;

const DIGEST = `sha256:${'0a'.repeat(32)}`;

/** What a rule finds in a kustomization, or in a component that says the same. */
function check(rule: string, content: Plain, tier?: Tier): string[] {
  const inKind = (version: string, kind: string) => found(`kustomize/${rule}`, JSON.stringify({ apiVersion: `kustomize.config.k8s.io/${version}`, kind, ...content }), { tier });
  const findings = inKind('v1beta1', 'Kustomization');
  expect(inKind('v1alpha1', 'Component')).toEqual(findings);
  return findings;
}

/** What nobody would write, and no rule may fall over. */
const NONSENSE: Plain[] = [
  { images: 'web' }, { images: null }, { images: [null, 'web', 7, []] }, { resources: { a: 1 } }, { resources: [null, 7, {}, ''] }, { helmCharts: 'x' }, { helmCharts: [null, 'x'] },
  { commonLabels: 'x' }, { bases: null }, { vars: 7 }, { metadata: 'x' }, { metadata: { name: 7 } },
];

test.each(NONSENSE)('no rule falls over %j', (content) => {
  expect(check('', content)).toEqual([]);
});

describe('kustomize/deprecated-field', () => {
  const gone = (field: string, instead: string) => `warning ${field} is deprecated and will not be read for ever; ${instead}`;

  test.each<[Plain, string]>([
    [{ commonLabels: { app: 'web' } },
      'warning commonLabels is deprecated and adds its labels to selectors too, which no workload can change; write labels, with includeSelectors: true only where selectors have them already'],
    [{ vars: [{ name: 'A', objref: {} }] }, gone('vars', 'write replacements')],
    [{ bases: ['../base'] }, gone('bases', 'list them under resources')],
    [{ patchesStrategicMerge: ['patch.yaml'] }, gone('patchesStrategicMerge', 'list them under patches')],
    [{ patchesJson6902: [{ path: 'patch.yaml' }] }, gone('patchesJson6902', 'list them under patches')],
    [{ imageTags: [{ name: 'web', newTag: '1' }] }, gone('imageTags', 'write images')],
    [{ helmChartInflationGenerator: [{ chartName: 'web' }] }, gone('helmChartInflationGenerator', 'write helmCharts and helmGlobals')],
  ])('%j', (content, finding) => {
    expect(check('deprecated-field', content)).toEqual([finding]);
  });

  test.each<Plain>([
    { labels: [{ pairs: { app: 'web' }, includeSelectors: true }] }, { commonAnnotations: { a: 'b' } }, { patches: [{ path: 'patch.yaml' }] }, { bases: [] }, { commonLabels: {} }, { vars: null },
  ])('says nothing of %j', (content) => {
    expect(check('deprecated-field', content)).toEqual([]);
  });
});

describe('kustomize/ambiguous-image', () => {
  test('finds a tag beside a digest', () => {
    expect(check('ambiguous-image', { images: [{ name: 'web', newTag: '1.4.2' }, { name: 'api', newTag: '1.4.2', digest: DIGEST }] })).toEqual([
      'warning images[1].newTag is "1.4.2" beside a digest, which alone decides what runs, so a new tag changes nothing; leave one of them out',
    ]);
  });

  test.each<Plain>([{ newTag: '1.4.2' }, { digest: DIGEST }, { newTag: '', digest: DIGEST }, { newTag: '1.4.2', digest: null }, { newName: 'ghcr.io/acme/web' }])('says nothing of %j', (image) => {
    expect(check('ambiguous-image', { images: [{ name: 'web', ...image }] })).toEqual([]);
  });
});

describe('kustomize/mutable-image', () => {
  const message = (tag: string) => `images[0].newTag is "${tag}", which may name another image tomorrow; write a version, or a digest instead`;

  test.each<[string, Tier | undefined, string]>([
    ['latest', Tier.PRODUCTION, 'error'],
    ['latest', Tier.STAGING, 'warning'],
    ['latest', undefined, 'warning'],
    ['main', Tier.PRODUCTION, 'warning'],
    ['main', undefined, 'info'],
  ])('%s in %s: %s', (tag, tier, severity) => {
    expect(check('mutable-image', { images: [{ name: 'web', newTag: tag }] }, tier)).toEqual([`${severity} ${message(tag)}`]);
  });

  test.each<Plain>([{ newTag: '1.4.2' }, { newTag: 'main-3f2a1c9' }, { newTag: '${TAG}' }, { newTag: 'latest', digest: DIGEST }, { newName: 'web' }, { newTag: 7 }])('says nothing of %j', (image) => {
    expect(check('mutable-image', { images: [{ name: 'web', ...image }] }, Tier.PRODUCTION)).toEqual([]);
  });
});

describe('kustomize/unquoted-tag', () => {
  test.each<[Plain, string]>([
    [{ newTag: 1.1 }, 'newTag is the number 1.1'],
    [{ newTag: 20260101 }, 'newTag is the number 20260101'],
    [{ newTag: true }, 'newTag is the boolean true'],
    [{ digest: 1 }, 'digest is the number 1'],
    [{ tagSuffix: 7 }, 'tagSuffix is the number 7'],
  ])('%j', (image, what) => {
    expect(check('unquoted-tag', { images: [{ name: 'web', ...image }] })).toEqual([`warning images[0].${what}, for which Kustomize and Argo CD refuse the file, while Flux takes it as shown; write it in quotes as it is meant`]);
  });

  test.each<Plain>([{ newTag: '1.1' }, { newTag: null }, { newTag: 'v1' }, {}])('says nothing of %j', (image) => {
    expect(check('unquoted-tag', { images: [{ name: 'web', ...image }] })).toEqual([]);
  });
});

describe('kustomize/unpinned-remote-base', () => {
  const rule = 'unpinned-remote-base';
  const free = (entry: string, list = 'resources') => `${list}[0] is "${entry}", which names no ref, so whatever its default branch holds is applied; add ?ref= with a tag or commit`;
  const moved = (entry: string, ref: string) => `resources[0] is "${entry}", which follows ${ref}, so whatever is put there is applied; name a tag or commit`;

  test.each([
    'https://github.com/acme/platform', 'https://github.com/acme/platform//monitoring', 'github.com/acme/platform/monitoring', 'https://github.com/acme/platform//a?timeout=90s',
    'git@github.com:acme/platform.git//monitoring', 'ssh://git@git.example.com/acme/platform.git', 'https://git.example.com/acme/platform.git/monitoring',
    'https://git.example.com/acme/platform//monitoring', 'https://dev.azure.com/acme/project/_git/platform/monitoring', 'git::https://gitlab.com/acme/platform', 'https://gitlab.com/acme/platform?ref=',
  ])('%s', (entry) => {
    const [shown] = entry.split('?');
    expect(check(rule, { resources: [entry] })).toEqual([`warning ${free(entry.includes('ref=') ? entry : shown)}`]);
    expect(check(rule, { components: [entry] }, Tier.PRODUCTION)).toEqual([`error ${free(entry.includes('ref=') ? entry : shown, 'components')}`]);
  });

  test.each([
    ['https://github.com/acme/platform//monitoring?ref=main', 'main'],
    ['https://github.com/acme/platform?ref=refs/heads/release-1', 'refs/heads/release-1'],
    ['https://github.com/acme/platform?version=HEAD', 'HEAD'],
    ['https://raw.githubusercontent.com/argoproj/argo-cd/stable/manifests/install.yaml', 'stable'],
    ['https://raw.githubusercontent.com/acme/platform/refs/heads/release-1/a.yaml', 'release-1'],
    ['https://github.com/acme/platform/raw/master/a.yaml', 'master'],
    ['https://gitlab.example.com/acme/group/platform/-/raw/main/a.yaml', 'main'],
    ['https://github.com/cert-manager/cert-manager/releases/latest/download/cert-manager.yaml', 'latest'],
    ['https://storage.googleapis.com/tekton-releases/pipeline/latest/release.yaml', 'latest'],
  ])('%s follows %s', (entry, ref) => {
    expect(check(rule, { resources: [entry] })).toEqual([`warning ${moved(entry, ref)}`]);
  });

  test('shows no token of an address', () => {
    expect(check(rule, { resources: ['https://bot:hunter2@github.com/acme/platform'] })).toEqual([`warning ${free('https://github.com/acme/platform')}`]);
    expect(check(rule, { resources: ['https://git.example.com/acme/platform.git?token=hunter2&ref=main'] })).toEqual([`warning ${moved('https://git.example.com/acme/platform.git?ref=main', 'main')}`]);
  });

  test.each([
    '../base', 'deployment.yaml', './github/web', 'github.com.yaml', 'https://github.com/acme/platform//monitoring?ref=v1.4.2', 'git@github.com:acme/platform.git?ref=3f2a1c9e',
    'https://github.com/acme/platform?timeout=90s&version=v1', 'https://github.com/acme/platform?ref=release-1.4', 'https://raw.githubusercontent.com/argoproj/argo-cd/v3.1.0/manifests/install.yaml',
    'https://raw.githubusercontent.com/acme/platform/refs/tags/stable/a.yaml', 'https://github.com/cert-manager/cert-manager/releases/download/v1.18.2/cert-manager.yaml',
    'https://example.com/operator.yaml', 'https://example.com/operator', 'https://github.com/${ORG}/platform', 'file:///srv/platform',
  ])('says nothing of %s', (entry) => {
    expect(check(rule, { resources: [entry] }, Tier.PRODUCTION)).toEqual([]);
  });
});

describe('kustomize/helm-chart-version', () => {
  const chart = (different: Plain) => ({ helmCharts: [{ name: 'podinfo', repo: 'https://stefanprodan.github.io/podinfo', ...different }] });

  test('finds a chart without version, and one with many', () => {
    expect(check('helm-chart-version', chart({}))).toEqual(['warning helmCharts[0] has no version, so the chart is whatever was released last when it is pulled; write version']);
    for (const version of ['^6.9.0', '>=6', '6.x', '*', '~6.9']) {
      expect(check('helm-chart-version', chart({ version }))).toEqual([`warning helmCharts[0].version is "${version}", which another chart may match tomorrow; write one version`]);
    }
  });

  test.each<Plain>([{ version: '6.9.1' }, { version: 'v1.0.0-rc.1+x5' }, { version: '${VERSION}' }, { version: 6.9 }, { repo: undefined }])('says nothing of %j', (different) => {
    expect(check('helm-chart-version', chart(different))).toEqual([]);
  });
});
