import { Chart, Testing } from 'cdk8s';
import { ArgoApplication } from '../../../src/argocd/application/application';
import { ArgoMatchExpression } from '../../../src/argocd/appset/match-expression';
import { ArgoDestination } from '../../../src/argocd/destination';
import {
  ArgoImageFile, ArgoImageProposal, ArgoImageRegistryLogin, ArgoImageSelection, ArgoImageStrategy, ArgoImageTarget, ArgoImageUpdater,
  type ArgoImageUpdaterProps, ArgoImageVerification, ArgoImageWriteBack, type ArgoUpdatedImage,
} from '../../../src/argocd/image-updater';
import { ArgoSource } from '../../../src/argocd/source/source';
import { GitRepo, HelmRepo } from '../../../src/core';
import { argoChart, problemsOf } from '../_chart';

const web = { alias: 'web', image: 'ghcr.io/acme/web:~1.2' };

function spec(props: ArgoImageUpdaterProps): any {
  const chart = argoChart();
  new ArgoImageUpdater(chart, 'images', props);
  return Testing.synth(chart)[0].spec;
}

function problems(props: ArgoImageUpdaterProps): string[] {
  const chart = argoChart();
  new ArgoImageUpdater(chart, 'images', props);
  return problemsOf(chart);
}

function image(more: Partial<ArgoUpdatedImage>): any {
  return spec({ applications: [ArgoImageSelection.named('shop', { images: [{ ...web, ...more }] })] }).applicationRefs[0].images[0];
}

test('minimal', () => {
  const chart = argoChart();
  const updater = new ArgoImageUpdater(chart, 'images', { applications: [ArgoImageSelection.named('shop-*', { images: [web] })] });

  expect(updater.name).toBe('test-images');
  expect(Testing.synth(chart)).toEqual([{
    apiVersion: 'argocd-image-updater.argoproj.io/v1alpha1',
    kind: 'ImageUpdater',
    metadata: { name: 'test-images', namespace: 'argocd' },
    spec: { applicationRefs: [{ namePattern: 'shop-*', useAnnotations: false, images: [{ alias: 'web', imageName: 'ghcr.io/acme/web:~1.2' }] }] },
  }]);
});

test('full', () => {
  expect(spec({
    applications: [
      ArgoImageSelection.named('shop', {
        images: [{ ...web, target: ArgoImageTarget.helm('web.image', 'web.tag'), verification: ArgoImageVerification.none() }],
        matchLabels: { team: 'shop' },
        matchExpressions: [ArgoMatchExpression.notIn('tier', ['production'])],
        writeBack: ArgoImageWriteBack.argoCd(),
        platforms: ['linux/arm64'],
        verification: ArgoImageVerification.cosign({ name: 'shop', key: 'cosign.pub' }),
      }),
      ArgoImageSelection.annotated('legacy-*', { matchLabels: { team: 'old' } }),
    ],
    strategy: ArgoImageStrategy.NEWEST_BUILD,
    forceUpdate: true,
    allowTags: '^v[0-9]+$',
    ignoreTags: ['*-rc*'],
    registryLogin: ArgoImageRegistryLogin.pullSecret('registry'),
    platforms: ['linux/amd64', 'linux/arm/v7'],
    verification: ArgoImageVerification.cosign({ name: 'cosign', key: 'cosign.pub' }),
    writeBack: ArgoImageWriteBack.git({ branch: 'main' }),
  })).toEqual({
    commonUpdateSettings: {
      updateStrategy: 'newest-build',
      forceUpdate: true,
      allowTags: 'regexp:^v[0-9]+$',
      ignoreTags: ['*-rc*'],
      pullSecret: 'pullsecret:argocd/registry',
      platforms: ['linux/amd64', 'linux/arm/v7'],
    },
    writeBackConfig: { method: 'git', gitConfig: { branch: 'main' } },
    imagesVerification: { enabled: true, cosignKey: { secretName: 'cosign', key: 'cosign.pub' } },
    applicationRefs: [
      {
        namePattern: 'shop',
        labelSelectors: { matchLabels: { team: 'shop' }, matchExpressions: [{ key: 'tier', operator: 'NotIn', values: ['production'] }] },
        useAnnotations: false,
        commonUpdateSettings: { updateStrategy: 'newest-build', forceUpdate: true, platforms: ['linux/arm64'] },
        writeBackConfig: { method: 'argocd' },
        imagesVerification: { enabled: true, cosignKey: { secretName: 'shop', key: 'cosign.pub' } },
        images: [{
          alias: 'web', imageName: 'ghcr.io/acme/web:~1.2', manifestTargets: { helm: { name: 'web.image', tag: 'web.tag' } }, imagesVerification: { enabled: false },
        }],
      },
      { namePattern: 'legacy-*', labelSelectors: { matchLabels: { team: 'old' } }, useAnnotations: true },
    ],
  });
});

test('the strategy of all holds for an image with settings of its own, to which the cluster would add another', () => {
  const { applicationRefs: [{ commonUpdateSettings, images }] } = spec({
    strategy: ArgoImageStrategy.ALPHABETICAL,
    applications: [ArgoImageSelection.named('shop', {
      forceUpdate: true,
      images: [{ ...web, ignoreTags: ['latest'] }, { alias: 'api', image: 'api', strategy: ArgoImageStrategy.SEMVER }, { alias: 'db', image: 'db' }],
    })],
  });
  expect(commonUpdateSettings).toEqual({ updateStrategy: 'alphabetical', forceUpdate: true });
  expect(images.map((one: any) => one.commonUpdateSettings)).toEqual([
    { updateStrategy: 'alphabetical', forceUpdate: true, ignoreTags: ['latest'] }, { updateStrategy: 'semver', forceUpdate: true }, undefined,
  ]);
});

test('an Application of the app', () => {
  const chart = argoChart();
  const shop = new ArgoApplication(chart, 'shop', {
    source: ArgoSource.helmChart({ repo: HelmRepo.at('https://charts.example.com'), chart: 'shop', version: '1.2.3' }),
    destination: ArgoDestination.inCluster('shop'),
  });
  new ArgoImageUpdater(chart, 'images', { applications: [ArgoImageSelection.of(shop, { images: [web] })] });
  expect(Testing.synth(chart)[1].spec.applicationRefs[0].namePattern).toBe('test-shop');
});

test.each([
  [ArgoImageTarget.helm(), { helm: { name: 'image.name', tag: 'image.tag' } }],
  [ArgoImageTarget.helmImage('web.image'), { helm: { spec: 'web.image' } }],
  [ArgoImageTarget.kustomize('web'), { kustomize: { name: 'web' } }],
  [ArgoImageTarget.plugin('IMAGE', 'TAG'), { plugin: { name: 'IMAGE', tag: 'TAG' } }],
  [ArgoImageTarget.plugin('IMAGE'), { plugin: { name: 'IMAGE' } }],
  [ArgoImageTarget.pluginImage('IMAGE'), { plugin: { spec: 'IMAGE' } }],
])('target %#', (target, rendered) => {
  expect(image({ target }).manifestTargets).toEqual(rendered);
});

test.each([
  [ArgoImageRegistryLogin.pullSecret('registry'), 'pullsecret:argocd/registry'],
  [ArgoImageRegistryLogin.secret('registry', 'login'), 'secret:argocd/registry#login'],
  [ArgoImageRegistryLogin.environment('LOGIN'), 'env:LOGIN'],
  [ArgoImageRegistryLogin.script('/scripts/ecr.sh'), 'ext:/scripts/ecr.sh'],
])('registry login %#', (registryLogin, rendered) => {
  expect(image({ registryLogin }).commonUpdateSettings.pullSecret).toBe(rendered);
});

test.each([
  [ArgoImageWriteBack.argoCd(), { method: 'argocd' }],
  [ArgoImageWriteBack.git(), { method: 'git' }],
  [
    ArgoImageWriteBack.git({ repo: GitRepo.at('https://github.com/acme/fleet'), branch: 'main', pushBranch: 'images', file: ArgoImageFile.kustomization(), credentialsSecret: 'argocd/git' }),
    { method: 'git:secret:argocd/git', gitConfig: { repository: 'https://github.com/acme/fleet', branch: 'main:images', writeBackTarget: 'kustomization' } },
  ],
  [ArgoImageWriteBack.git({ pushBranch: 'images', file: ArgoImageFile.kustomization('../base') }), { method: 'git', gitConfig: { branch: ':images', writeBackTarget: 'kustomization:../base' } }],
  [
    ArgoImageWriteBack.git({ branch: 'main', proposal: ArgoImageProposal.GITHUB, file: ArgoImageFile.helmValues('/values/prod.yaml') }),
    { method: 'git', gitConfig: { branch: 'main', writeBackTarget: 'helmvalues:/values/prod.yaml', pullRequest: { github: {} } } },
  ],
  [
    ArgoImageWriteBack.git({ proposal: ArgoImageProposal.GITLAB, file: ArgoImageFile.helmValues() }),
    { method: 'git', gitConfig: { writeBackTarget: 'helmvalues', pullRequest: { gitlab: {} } } },
  ],
])('write-back %#', (writeBack, rendered) => {
  expect(spec({ writeBack, applications: [ArgoImageSelection.named('shop', { images: [web] })] }).writeBackConfig).toEqual(rendered);
});

const named = (images: ArgoUpdatedImage[], pattern = 'shop'): ArgoImageUpdaterProps => ({ applications: [ArgoImageSelection.named(pattern, { images })] });

test.each<[ArgoImageUpdaterProps, string]>([
  [{ applications: [] }, 'applications is empty; select at least one Application'],
  [{ applications: [ArgoImageSelection.annotated('a'), ArgoImageSelection.annotated('a')] }, 'applications has "a" twice, which no cluster takes; put both together'],
  [named([]), '"shop": images is empty; name at least one image, or use ArgoImageSelection.annotated'],
  [named([web], 'shop[a'), 'applications has "shop[a", which is no glob of names; write * for any text, ? for any character, [a-z] for one of several'],
  [named([web, web]), '"shop": the alias "web" is there twice; call every image differently'],
  [named([{ ...web, alias: '-web' }]), '"shop": the alias "-web" is none; allowed are letters, digits, "-", "." and "_", with a letter or digit first'],
  [named([{ ...web, image: '' }]), '"shop": web: the image is ""; write its name, and after a colon which versions are allowed'],
  [{ ...named([{ ...web, image: 'localhost:5000/web' }]), strategy: ArgoImageStrategy.DIGEST }, '"shop": web: the image "localhost:5000/web" has no tag whose digest could be followed; write it after a colon'],
  [{ ...named([web]), allowTags: '(' }, 'allowTags is "(", which is no regular expression in Go, so that no tag would be considered; write one without looking around'],
  [named([{ ...web, allowTags: '^(?!latest)' }]), '"shop": web: allowTags is "^(?!latest)", which is no regular expression in Go, so that no tag would be considered; write one without looking around'],
  [named([{ ...web, platforms: ['arm64'] }]), '"shop": web: platforms has "arm64"; write it as in "linux/arm64"'],
])('fails on what the cluster or the controller refuses: %#', (props, message) => {
  expect(problems(props)).toEqual([`[test/images] ${message}`]);
});

test('fails on a Secret without knowing its namespace', () => {
  const chart = new Chart(Testing.app(), 'test');
  new ArgoImageUpdater(chart, 'images', { ...named([web]), registryLogin: ArgoImageRegistryLogin.pullSecret('registry') });
  expect(problemsOf(chart)).toEqual(['[test/images] registryLogin names a Secret, but the ImageUpdater has no namespace; give it one in metadata']);
});

test.each(['^(?P<major>\\d+)$', '(?i)release', '(?i:release)', '^v1\\.'])('%s is an expression of Go', (allowTags) => {
  expect(problems(named([{ ...web, allowTags }]))).toEqual([]);
});

test.each(['*', 'shop-?', 'shop-[a-z]', 'shop-[^a]', 'shop\\*'])('%s is a glob', (pattern) => {
  expect(problems(named([web], pattern))).toEqual([]);
});

test.each([
  [() => ArgoImageRegistryLogin.pullSecret('A'), 'ArgoImageRegistryLogin.pullSecret: the name of the Secret is "A"; allowed are lower-case letters, digits, "-" and ".", with a letter or digit first and last in each part'],
  [() => ArgoImageRegistryLogin.script('ecr.sh'), 'ArgoImageRegistryLogin.script: the path is "ecr.sh"; write an absolute one'],
  [() => ArgoImageWriteBack.git({ branch: 'a:b' }), 'ArgoImageWriteBack.git: branch is "a:b", which is no name of a branch'],
  [() => ArgoImageWriteBack.git({ pushBranch: '' }), 'ArgoImageWriteBack.git: pushBranch is "", which is no name of a branch'],
  [() => ArgoImageWriteBack.git({ credentialsSecret: 'Git' }), 'ArgoImageWriteBack.git: credentialsSecret is "Git"; write name or namespace/name'],
  [() => ArgoImageWriteBack.git({ pushBranch: 'a', proposal: ArgoImageProposal.GITHUB }), 'ArgoImageWriteBack.git: pushBranch stands beside proposal, which names its branch itself; leave one of them out'],
])('fails at once: %#', (call, message) => {
  expect(call).toThrow(new Error(message));
});

test('two synths are equal', () => {
  const chart = argoChart();
  new ArgoImageUpdater(chart, 'images', named([web]));
  expect(Testing.synth(chart)).toEqual(Testing.synth(chart));
});
