import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { ManifestChecker, Tier } from '../../src';
import { CheckedObject } from '../../src/checks/checked-object';
import { FleetIndex } from '../../src/checks/fleet-index';
import type { RepoTree, TreeFile } from '../../src/checks/repo-tree';
import type { Rule } from '../../src/checks/rule';
import { readManifests } from '../../src/core/manifest-yaml';
import { missingPath } from '../../src/flux/rules/missing-path';
import { mutableSource } from '../../src/flux/rules/mutable-source';
import { undecrypted } from '../../src/flux/rules/undecrypted';
import { found } from '../rules/check';

function kustomization(name: string, more = '', namespace: string | null = 'flux-system'): string {
  return `---
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: ${name}${namespace === null ? '' : `, namespace: ${namespace}`} }
spec: { interval: 10m, prune: true, path: ${name.replace(/^"?/, '$&./')}, sourceRef: { kind: GitRepository, name: fleet }${more} }
`;
}

function release(name: string, more = ''): string {
  return `---
apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: ${name}, namespace: shop }
spec: { interval: 1h, chartRef: { kind: OCIRepository, name: ${name} }${more} }
`;
}

const LATER = '"${LATER}"';

const on = (...names: string[]): string => `, dependsOn: [${names.map((name) => `{ name: ${name} }`).join(', ')}]`;

describe('flux/dependency-cycle', () => {
  const TAIL = 'in which each Kustomization waits for the next one and none is ever applied; take one of these dependencies out';

  test('fails once for each circle, at its first object', () => {
    expect(found('flux/dependency-cycle', [
      kustomization('z', on('a')), kustomization('a', on('x', 'b')), kustomization('x'), kustomization('b', on('c')), kustomization('c', on('a', 'b')),
      kustomization('p', on('q')), kustomization('q', on('p')),
    ].join(''))).toEqual([
      `error spec.dependsOn[1] closes a circle, flux-system/a -> flux-system/b -> flux-system/c -> flux-system/a, ${TAIL}`,
      `error spec.dependsOn[0] closes a circle, flux-system/p -> flux-system/q -> flux-system/p, ${TAIL}`,
    ]);
  });

  test('fails for objects that wait for themselves', () => {
    expect(found('flux/dependency-cycle', kustomization('a', on('b', 'a')) + kustomization('b') + release('r', on('r')))).toEqual([
      'error spec.dependsOn[1] names the Kustomization itself, which waits for its own success and never becomes ready; leave it out',
      'error spec.dependsOn[0] names the HelmRelease itself, which waits for its own success and never becomes ready; leave it out',
    ]);
  });

  test('fails for objects whose namespace something else decides on', () => {
    expect(found('flux/dependency-cycle', kustomization('a', on('b'), null) + kustomization('b', on('a'), null))).toEqual([
      `error spec.dependsOn[0] closes a circle, a -> b -> a, ${TAIL}`,
    ]);
  });

  test('is not sure of a circle through one of several objects of one name, unless that is all there is', () => {
    const yaml = kustomization('a', on('b')) + kustomization('b', on('a')) + kustomization('b');
    expect(found('flux/dependency-cycle', yaml)).toEqual([`info spec.dependsOn[0] closes a circle, flux-system/a -> flux-system/b -> flux-system/a, ${TAIL}`]);
    expect(found('flux/dependency-cycle', yaml, { complete: true })).toEqual([
      `error spec.dependsOn[0] closes a circle, flux-system/a -> flux-system/b -> flux-system/a, ${TAIL}`,
    ]);
  });

  test.each([
    ['a diamond', kustomization('a', on('b', 'c')) + kustomization('b', on('d')) + kustomization('c', on('d')) + kustomization('d')],
    ['objects of one name in two namespaces', kustomization('a', on('b')) + kustomization('b', on('a'), 'shop')],
    ['two kinds', kustomization('a', on('b')) + release('b', on('a')) + release('a')],
    ['a name that is filled in later', kustomization('a', on(LATER)) + kustomization(LATER, on('a'))],
    ['an expression that decides', kustomization('a', ', dependsOn: [{ name: b, readyExpr: "dep.metadata.generation > 0" }]') + kustomization('b', on('a'))],
    ['an empty list', kustomization('a', ', dependsOn: []')],
    ['what is not there', kustomization('a', on('b'))],
  ])('is silent on %s', (_, yaml) => {
    expect(found('flux/dependency-cycle', yaml)).toEqual([]);
  });

  test('takes long chains as they come', () => {
    const size = 5_000;
    const manifests = Array.from({ length: size }, (_, i) => ({
      apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
      kind: 'Kustomization',
      metadata: { name: `k${i}`, namespace: 'flux-system' },
      spec: { interval: '10m', prune: true, sourceRef: { kind: 'GitRepository', name: 'fleet' }, dependsOn: [{ name: `k${(i + 1) % size}` }] },
    }));
    const findings = new ManifestChecker().checkObjects(manifests).filter(({ ruleId }) => ruleId === 'flux/dependency-cycle');
    expect(findings).toHaveLength(1);
    const way = ['k0', 'k1', 'k2', 'k3', 'k4', 'k5'].map((name) => `flux-system/${name}`).join(' -> ');
    expect(findings[0].message).toBe(`spec.dependsOn[0] closes a circle, ${way} -> 4993 more -> flux-system/k4999 -> flux-system/k0, ${TAIL}`);
  });
});

describe('flux/dependency-suspended and flux/suspended', () => {
  const SUSPENDED = ', suspend: true';

  test('fail once: with what waits, or else where it is suspended', () => {
    expect(found('flux/', kustomization('a', on('b') + ', wait: true') + kustomization('b', SUSPENDED + ', wait: true'))).toEqual([
      'warning spec.dependsOn[0] names b, which is suspended and so never becomes ready again; resume it, or suspend what waits for it as well',
    ]);
    expect(found('flux/', kustomization('a', on('b') + SUSPENDED) + kustomization('b', `${SUSPENDED}, wait: true`))).toEqual([
      'info spec.suspend is true, so Flux passes this Kustomization over until that is taken back in Git; take it out when the reason is gone',
      'info spec.suspend is true, so Flux passes this Kustomization over until that is taken back in Git; take it out when the reason is gone',
    ]);
  });

  test('see sources and alerts too', () => {
    expect(found('flux/suspended', `
apiVersion: notification.toolkit.fluxcd.io/v1beta3
kind: Alert
metadata: { name: all, namespace: flux-system }
spec: { suspend: true, providerRef: { name: chat }, eventSources: [{ kind: Kustomization, name: "*" }] }
`)).toEqual(['info spec.suspend is true, so Flux passes this Alert over until that is taken back in Git; take it out when the reason is gone']);
  });

  test.each([
    ['suspend: false', kustomization('a', on('b')) + kustomization('b', ', suspend: false')],
    ['a value that is filled in later', kustomization('a', on('b')) + kustomization('b', ', suspend: "${SUSPEND}"')],
    ['an expression that decides', kustomization('a', ', dependsOn: [{ name: b, readyExpr: "true" }]') + kustomization('b', ', suspend: false')],
  ])('are silent on %s', (_, yaml) => {
    expect([...found('flux/dependency-suspended', yaml), ...found('flux/suspended', yaml)]).toEqual([]);
  });
});

describe('flux/dependency-without-health', () => {
  const MESSAGE = 'info spec.wait is not true and there are no healthChecks, so others that depend on this Kustomization start when its objects are applied, '
    + 'healthy or not; write wait: true';

  test('fails once for what others depend on', () => {
    expect(found('flux/dependency-without-health', kustomization('a', on('c')) + kustomization('b', on('c')) + kustomization('c'))).toEqual([MESSAGE]);
    expect(found('flux/dependency-without-health', kustomization('a', on('c')) + kustomization('c', ', wait: false, healthChecks: []'))).toEqual([MESSAGE]);
  });

  test.each([
    ['wait', ', wait: true'],
    ['wait that is filled in later', ', wait: "${WAIT}"'],
    ['health checks', ', healthChecks: [{ apiVersion: apps/v1, kind: Deployment, name: web, namespace: shop }]'],
    ['expressions', ', healthCheckExprs: [{ apiVersion: v1, kind: ConfigMap, current: "true" }]'],
  ])('is silent on %s', (_, more) => {
    expect(found('flux/dependency-without-health', kustomization('a', on('c')) + kustomization('c', more))).toEqual([]);
  });

  test('is silent where nothing depends on it, and on HelmReleases', () => {
    expect(found('flux/dependency-without-health', kustomization('a', ', dependsOn: [{ name: b, readyExpr: "true" }]') + kustomization('b'))).toEqual([]);
    expect(found('flux/dependency-without-health', release('a', on('b')) + release('b'))).toEqual([]);
  });
});

describe('flux/mutable-source', () => {
  const git = (ref: string, name = 'web'): string => `
apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata: { name: ${name}, namespace: shop }
spec: { interval: 10m, url: https://github.com/acme/web${ref} }
`;
  const oci = (ref: string): string => `
apiVersion: source.toolkit.fluxcd.io/v1
kind: OCIRepository
metadata: { name: web, namespace: shop }
spec: { interval: 10m, url: oci://ghcr.io/acme/web${ref} }
`;
  const chart = (version: string, kind = 'HelmRepository'): string => `
apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: web, namespace: shop }
spec: { interval: 10m, chart: { spec: { chart: web, sourceRef: { kind: ${kind}, name: acme }${version} } } }
`;
  const all = (yaml: string): string[] => [Tier.PRODUCTION, Tier.STAGING, Tier.DEVELOPMENT, undefined]
    .flatMap((tier) => found('flux/mutable-source', yaml, { tier }).map((text) => text.split(' ')[0]));

  test.each([
    [git(', ref: { branch: main }'), 'warning spec.ref.branch is main, which takes every new commit without a commit in Git; name a tag or a commit'],
    [git(', ref: { name: refs/heads/main }'), 'warning spec.ref.name is refs/heads/main, which moves without a commit in Git; name a tag or a commit'],
    [git(', ref: { semver: 1.x }'), 'warning spec.ref.semver is "1.x", a range, which takes new versions as they come without a commit in Git; name a tag or a commit'],
    [git(''), 'error spec.ref is not set, so the branch master is followed without a commit in Git; name a tag or a commit'],
    [oci(''), 'error spec.ref is not set, so the tag latest is followed without a commit in Git; name a version as tag, or a digest'],
    [oci(', ref: { tag: latest }'),
      'error spec.ref.tag is latest, which takes whatever was pushed last without a commit in Git; name a version as tag, or a digest'],
    [oci(', ref: { tag: main }'),
      'warning spec.ref.tag is main, which takes whatever is pushed as it without a commit in Git; name a version as tag, or a digest'],
    [oci(', ref: { semver: ">=1.0.0 <2.0.0" }'),
      'warning spec.ref.semver is ">=1.0.0 <2.0.0", a range, which takes new versions as they come without a commit in Git; name a version as tag, or a digest'],
    [oci(', ref: { tag: latest }, verify: { provider: cosign }'),
      'error spec.ref.tag is latest, which takes whatever was pushed last, so spec.verify says who pushed it but not what it is; name a version as tag, or a digest'],
    [chart(''), 'error spec.chart.spec.version is not set, so every new version of the chart is taken without a commit in Git; name one version'],
    [chart(', version: "*"'), 'error spec.chart.spec.version is "*", which takes every new version without a commit in Git; name one version'],
    [chart(', version: ">=0.0.0"'), 'error spec.chart.spec.version is ">=0.0.0", which takes every new version without a commit in Git; name one version'],
    [chart(', version: "1.4"'), 'warning spec.chart.spec.version is "1.4", a range, which takes new versions as they come without a commit in Git; name one version'],
  ])('fails in production %#', (yaml, message) => {
    expect(found('flux/mutable-source', yaml, { tier: Tier.PRODUCTION })).toEqual([message]);
  });

  test('is milder elsewhere', () => {
    expect(all(git(''))).toEqual(['error', 'warning', 'info', 'info']);
    // It may be the repository of the fleet itself.
    expect(all(git(', ref: { branch: main }'))).toEqual(['warning', 'warning']);
    expect(all(git(', ref: { semver: 1.x }'))).toEqual(['warning', 'warning']);
    expect(all(oci(''))).toEqual(['error', 'warning', 'info', 'info']);
    expect(all(oci(', ref: { tag: latest }, verify: { provider: cosign }'))).toEqual(['error', 'warning', 'warning', 'warning']);
  });

  test.each([
    ['a tag', git(', ref: { branch: main, tag: v1.4.0 }')],
    ['a commit', git(', ref: { branch: main, commit: 2f1c1a9e0b7d4c55a1f3b0c9d8e7f6a5b4c3d2e1 }')],
    ['a tag by its full name', git(', ref: { name: refs/tags/v1.4.0 }')],
    ['the source of flux bootstrap', git(', ref: { branch: main }', 'flux-system')],
    ['a branch that is filled in later', git(', ref: { branch: "${BRANCH}" }')],
    ['a digest', oci(', ref: { tag: latest, digest: "sha256:4ddb66a0b4a4f0d2d3d6cbf2ab8e1d0a6a3a6a3b3c7bb1a3a4c6c5e5a1f0b2c3" }')],
    ['a version', oci(', ref: { tag: 1.4.0 }')],
    ['a version as a range', oci(', ref: { semver: "= 1.4.0-rc.1+build.5" }')],
    ['a tag that is filled in later', oci(', ref: { tag: "${TAG}" }')],
    ['a chart in a folder, of which the version counts for nothing', chart('', 'GitRepository')],
    ['a chart version', chart(', version: 1.4.0')],
    ['a chart version that is filled in later', chart(', version: "${VERSION}"')],
    ['a chart of its own source', release('web')],
  ])('is silent on %s', (_, yaml) => {
    expect(found('flux/mutable-source', yaml, { tier: Tier.PRODUCTION })).toEqual([]);
  });

  test('knows the repository of the fleet itself', () => {
    const check = (url: string): unknown[] => withTree(git(', ref: { branch: main }').replace('https://github.com/acme/web', url), mutableSource).violations;
    expect(check('ssh://git@github.com/Acme/fleet.git')).toEqual([]);
    expect(check('https://github.com/acme/fleets')).toHaveLength(1);
  });

  test('takes a repository of which folders are here for that of the fleet itself', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cdk8s-gitops-'));
    fs.mkdirSync(path.join(folder, '.git'));
    fs.mkdirSync(path.join(folder, 'web'));
    const source = (name: string): string => git(', ref: { branch: main }', name).replace('namespace: shop', 'namespace: flux-system');
    fs.writeFileSync(path.join(folder, 'all.yaml'), `${kustomization('web')}---${source('fleet')}---${source('podinfo')}`);
    const findings = new ManifestChecker({ tier: Tier.PRODUCTION }).checkFolder(folder).filter(({ ruleId }) => ruleId === 'flux/mutable-source');
    expect(findings.map(({ name }) => name)).toEqual(['podinfo']);
  });
});

describe('flux/force-recreate', () => {
  const force = kustomization('a', ', force: true');

  test('fails in production, and is mentioned elsewhere', () => {
    const message = 'spec.force deletes and recreates every object of which a fixed field changes, with its data and addresses; '
      + 'leave it out, and annotate the objects that may be recreated with kustomize.toolkit.fluxcd.io/force: enabled';
    expect(found('flux/force-recreate', force, { tier: Tier.PRODUCTION })).toEqual([`warning ${message}`]);
    expect(found('flux/force-recreate', force)).toEqual([`info ${message}`]);
  });

  test('fails for releases', () => {
    const tail = 'replaces whole objects, with what autoscalers and others have set in them, and does nothing under server-side apply; leave it out';
    expect(found('flux/force-recreate', release('a', ', upgrade: { force: true }, rollback: { force: true }'), { tier: Tier.PRODUCTION })).toEqual([
      `warning spec.upgrade.force ${tail}`, `warning spec.rollback.force ${tail}`,
    ]);
  });

  test.each([
    ['force: false', kustomization('a', ', force: false')],
    ['server-side apply', release('a', ', upgrade: { force: true, serverSideApply: enabled }')],
    ['a value that is filled in later', kustomization('a', ', force: "${FORCE}"')],
  ])('is silent on %s', (_, yaml) => {
    expect(found('flux/force-recreate', yaml, { tier: Tier.PRODUCTION })).toEqual([]);
  });
});

test('flux/drift-detection is mentioned in production, unless something is said', () => {
  expect(found('flux/drift-detection', release('a'), { tier: Tier.PRODUCTION })).toEqual([
    'info spec.driftDetection is not set, so what is changed by hand in the objects of the release stays changed until the next upgrade; '
    + 'write driftDetection: { mode: enabled }, or mode: disabled where that is meant',
  ]);
  expect(found('flux/drift-detection', release('a', ', driftDetection: { mode: disabled }'), { tier: Tier.PRODUCTION })).toEqual([]);
  expect(found('flux/drift-detection', release('a'), { tier: Tier.STAGING })).toEqual([]);
  expect(found('flux/drift-detection', release('a'))).toEqual([]);
});

const FLEET = `---
apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata: { name: fleet, namespace: flux-system }
spec: { interval: 1m, url: https://github.com/acme/fleet.git, ref: { branch: main } }
`;

const SECRET = `---
apiVersion: v1
kind: Secret
metadata: { name: login, namespace: shop }
stringData: { password: "ENC[AES256_GCM,data:9yOHS2A=,iv:Yh3MNUOLvVC2,tag:3ncbTj8A,type:str]" }
`;

/** Holds the objects of a fleet against one rule; its tree has the folder `gitops/prod/web`, and Secrets lie in it. */
function withTree(
  yaml: string, rule: Rule, { isWhole = true, repo = 'https://github.com/acme/fleet', files = [] as string[], isComplete = true } = {},
): { violations: ReturnType<Rule['check']> } {
  const objects = readManifests(yaml).documents
    .map(({ value }) => CheckedObject._of({ manifest: value as any, namespace: (value as any).metadata.namespace, clusters: ['prod'], tier: Tier.PRODUCTION }));
  const file = (name: string, inside: CheckedObject[]): TreeFile => ({ name, objects: inside, bytes: 1, isMarked: false, isOurs: true });
  const tree: RepoTree = {
    repo,
    root: 'gitops',
    isWhole,
    folders: new Map([
      ['gitops/prod/web', [file('login.yaml', objects.filter(({ kind }) => kind === 'Secret')), ...files.map((name) => file(name, []))]],
      ['gitops/prod/plain', [file('plain.yaml', [])]],
    ]),
  };
  const fleet = FleetIndex._of({ objects, clusters: [{ name: 'prod', versions: {}, provided: [], open: [] }], isComplete, extractors: [], isWellKnown: () => false, tree });
  return { violations: objects.filter(({ _type }) => rule.kinds!.includes(_type)).flatMap((object) => rule.check(object, fleet)) };
}

describe('flux/missing-path', () => {
  const at = (folder: string, more = ''): string => FLEET + kustomization('web', more).replace('path: ./web', `path: ${folder}`);
  const texts = (yaml: string, settings = {}): string[] => withTree(yaml, missingPath, settings).violations.map(({ severity, message }) => `${severity ?? 'error'} ${message}`);

  test('fails for a folder that the own repository lacks', () => {
    expect(texts(at('./gitops/prod/wbe'))).toEqual(['error spec.path is "./gitops/prod/wbe", which is no folder of the repository; did you mean "gitops/prod/web"?']);
    expect(texts(at('/gitops/elsewhere/than-this'))).toEqual(['error spec.path is "/gitops/elsewhere/than-this", which is no folder of the repository; name a folder that is there']);
  });

  test('is only mentioned where others may have made the folder', () => {
    expect(texts(at('gitops/prod/wbe'), { isWhole: false })).toEqual([
      'info spec.path is "gitops/prod/wbe", which is no folder of the repository; did you mean "gitops/prod/web"?',
    ]);
  });

  test.each([
    ['a folder that is there', at('./gitops/prod/web/')],
    ['a folder of folders', at('gitops/prod')],
    ['the whole repository', at('./')],
    ['a folder outside of what is known', at('./docs')],
    ['a path that leads upwards', at('gitops/prod/../wbe')],
    ['a path that is filled in later', at('"./gitops/${ENV}/wbe"')],
    ['another repository', at('./gitops/prod/wbe').replace('acme/fleet', 'others/fleet')],
    ['another revision', at('./gitops/prod/wbe').replace('branch: main', 'tag: v1')],
    ['a repository that includes others', at('./gitops/prod/wbe').replace('ref:', 'include: [{ repository: { name: base } }], ref:')],
    ['a source that is not here', at('./gitops/prod/wbe').replace(FLEET, '')],
    ['an artifact', at('./gitops/prod/wbe').replace('kind: GitRepository, name', 'kind: OCIRepository, name')],
  ])('is silent on %s', (_, yaml) => {
    expect(texts(yaml)).toEqual([]);
  });

  test('of a repository that nobody names is mentioned for what flux bootstrap reads, and for a source of which other folders are here', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cdk8s-gitops-'));
    fs.mkdirSync(path.join(folder, '.git'));
    fs.mkdirSync(path.join(folder, 'web'));
    fs.writeFileSync(path.join(folder, 'web', 'settings.yaml'), 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings, namespace: shop }\n');
    fs.writeFileSync(path.join(folder, 'all.yaml'), [
      kustomization('web'), kustomization('wbe'), kustomization('wed').replace('name: fleet', 'name: flux-system'), kustomization('wob').replace('name: fleet', 'name: podinfo'),
    ].join(''));
    const findings = new ManifestChecker().checkFolder(folder).filter(({ ruleId }) => ruleId === 'flux/missing-path');
    expect(findings.map(({ severity, file, line, message }) => `${severity} ${file}:${line} ${message}`)).toEqual([
      'info all.yaml:10 spec.path is "./wbe", which is no folder of the repository, if that is this one; did you mean "web"?',
      'info all.yaml:15 spec.path is "./wed", which is no folder of the repository, if that is this one; did you mean "web"?',
    ]);
  });
});

describe('flux/undecrypted', () => {
  const at = (folder: string, more = ''): string => FLEET + kustomization('web', more).replace('path: ./web', `path: ${folder}`) + SECRET;
  const texts = (yaml: string, settings = {}): string[] => withTree(yaml, undecrypted, settings).violations.map(({ severity, message }) => `${severity ?? 'error'} ${message}`);
  const message = (folder: string): string => `spec.decryption is not set, and Secret/shop/login in ${folder} is encrypted by SOPS, so Flux refuses it; `
    + 'write decryption: { provider: sops } with the secretRef of the key';

  test('fails for what lies in the folder, or below it', () => {
    expect(texts(at('./gitops/prod/web'))).toEqual([`error ${message('gitops/prod/web')}`]);
    expect(texts(at('./gitops/prod'))).toEqual([`error ${message('gitops/prod')}`]);
    expect(texts(at('./gitops/prod/web'), { files: ['kustomization.yaml'] })).toEqual([`error ${message('gitops/prod/web')}`]);
  });

  test('is only mentioned where the Kustomization may be patched', () => {
    expect(texts(at('./gitops/prod/web'), { isComplete: false })).toEqual([`info ${message('gitops/prod/web')}`]);
  });

  test.each([
    ['decryption', at('./gitops/prod/web', ', decryption: { provider: sops }')],
    ['a folder without secrets', at('./gitops/prod/plain')],
    ['a folder of another repository', at('./gitops/prod/web').replace('acme/fleet', 'others/fleet')],
    ['secrets that are not encrypted', at('./gitops/prod/web').replace(/"ENC.*"/, '"${PASSWORD}"')],
  ])('is silent on %s', (_, yaml) => {
    expect(texts(yaml)).toEqual([]);
  });
});
