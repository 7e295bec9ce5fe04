import * as fs from 'node:fs';
import * as path from 'node:path';
import { ApiObject } from 'cdk8s';
import { parse } from 'yaml';
import { type Finding, Approval, Delivery, EnvironmentStack, ManifestChecker, Rules, Tier } from '../../src';
import { ARGO_RULES } from '../../src/argocd/rules';
import { type RepoTree, isInTree, repositoryKey } from '../../src/checks/repo-tree';
import { configMap, newApp, newEnvironment, temporaryFolder, treeOf } from '../fleet/fleet';

const FOLDER = 'gitops/environments/prod/shop';

/** The text of the error that an action throws, or that it throws none. */
function errorOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    return (error as Error).message;
  }
  return 'nothing was thrown';
}

/** An app with one stack that Argo CD reads, and files that others put into the tree. */
function fleetWith(files: Record<string, string> = {}): { app: ReturnType<typeof newApp>; stack: EnvironmentStack } {
  const app = newApp();
  const environment = newEnvironment(app, 'prod', { delivery: Delivery.argo(), tier: Tier.PRODUCTION, approval: Approval.pullRequest() });
  const stack = new EnvironmentStack(environment, 'shop');
  configMap(stack, 'settings');
  write(app.checkout, files);
  return { app, stack };
}

function write(root: string, files: Record<string, string>): void {
  for (const [file, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    fs.writeFileSync(path.join(root, file), text);
  }
}

/** What a synth says, and that it wrote nothing. */
function refusal(files: Record<string, string>): string {
  const { app } = fleetWith(files);
  const before = treeOf(app, { locks: true });
  const text = errorOf(() => app.synth());
  expect(treeOf(app, { locks: true })).toEqual(before);
  return text;
}

/** What a synth in which warnings count says. */
function strictRefusal(files: Record<string, string>): string {
  const app = newApp({ strict: true });
  const environment = newEnvironment(app, 'prod', { delivery: Delivery.argo(), tier: Tier.PRODUCTION, approval: Approval.pullRequest() });
  configMap(new EnvironmentStack(environment, 'shop'), 'settings');
  write(app.checkout, files);
  return errorOf(() => app.synth());
}

const SETTINGS = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: settings\n';

describe('a file of others in a folder of ours', () => {
  const at = '  [prod/shop] spec.source.path';

  test.each([
    ['notes.json', '{ "owner": "shop" }', `reads "${FOLDER}/notes.json", which holds no Kubernetes object, and Argo CD takes every JSON file for one; `
      + 'move it out of the folder, or give it another ending'],
    ['list.json', '[]', `reads "${FOLDER}/list.json", which holds no Kubernetes object, and Argo CD takes every JSON file for one; `
      + 'move it out of the folder, or give it another ending'],
    ['two.json', '{ "kind": "A", "x": "}\\"" }\n{ "kind": "B" }', `reads "${FOLDER}/two.json", which holds several objects, and Argo CD takes one from each JSON file; `
      + 'write a file for each, or YAML'],
    ['broken.yaml', 'apiVersion: v1\nkind: ConfigMap\nmetadata: {\n', `reads "${FOLDER}/broken.yaml", which cannot be read to its end as Kubernetes objects; `
      + 'correct it, or move it out of the folder'],
    ['half.yml', `${SETTINGS}---\nx: [\n`, `reads "${FOLDER}/half.yml", which cannot be read to its end as Kubernetes objects; correct it, or move it out of the folder`],
    ['behind.yaml', `${SETTINGS}---\nno: kind\n`, `reads "${FOLDER}/behind.yaml", which cannot be read to its end as Kubernetes objects; correct it, or move it out of the folder`],
    ['below/notes.json', '{}', `reads "${FOLDER}/below/notes.json", which holds no Kubernetes object, and Argo CD takes every JSON file for one; `
      + 'move it out of the folder, or give it another ending'],
  ])('fails: %s', (file, text, message) => {
    expect(refusal({ [`${FOLDER}/${file}`]: text })).toBe(`1 error, nothing was written:\n${at} ${message} (argocd/layout-unreadable-file)`);
  });

  test('fails: a link out of the repository', () => {
    const text = (target: string): string => {
      const { app } = fleetWith({ [`${FOLDER}/x`]: '' });
      fs.symlinkSync(target, path.join(app.checkout, FOLDER, 'secret.yaml'));
      return errorOf(() => app.synth());
    };
    const expected = `1 error, nothing was written:\n${at} holds "${FOLDER}/secret.yaml", a symbolic link that is absolute or leads out of the repository, `
      + 'so Argo CD refuses the whole repository; remove the link (argocd/layout-unreadable-file)';
    expect(text('/etc/passwd')).toBe(expected);
    expect(text('../../../../../x.yaml')).toBe(expected);
    expect(text('../../../../x.yaml')).toBe('nothing was thrown');
  });

  test.each([
    ['kustomization.yaml', 'resources: []\n', 'holds "kustomization.yaml", which does not count, since the source\'s directory has Argo CD read files one by one; '
      + 'leave directory out, or move the file away (argocd/layout-tool)'],
    ['Chart.yaml', 'name: shop\n', 'holds "Chart.yaml", which does not count, since the source\'s directory has Argo CD read files one by one; '
      + 'leave directory out, or move the file away (argocd/layout-tool)'],
    ['.argocd-source.yaml', 'directory: {}\n', 'holds ".argocd-source.yaml", which Argo CD puts over what the Application says of its source; write it into the Application '
      + '(argocd/layout-override)'],
    ['.argocd-source-prod-shop.yaml', 'directory: {}\n', 'holds ".argocd-source-prod-shop.yaml", which Argo CD puts over what the Application says of its source; '
      + 'write it into the Application (argocd/layout-override)'],
    ['limits.YAML', SETTINGS, 'holds "limits.YAML", which Argo CD passes over because of its ending; let it end in .yaml, .yml, .json or .jsonnet (argocd/layout-unread-file)'],
    ['broken.yaml', 'kind: [\n', `reads "${FOLDER}/broken.yaml", which is no readable YAML, so Argo CD passes over it without a word; `
      + 'correct it, or move it out of the folder (argocd/layout-unreadable-file)'],
  ])('is warned of: %s', (file, text, message) => {
    expect(strictRefusal({ [`${FOLDER}/${file}`]: text })).toBe(`1 warning, nothing was written:\n${at} ${message}`);
  });

  test.each([
    ['README.md', '# shop\n'], ['values.yaml', 'replicas: 2\n'], ['notes.txt', 'x'], ['more.json', '{ "apiVersion": "v1", "kind": "List", "items": [] }'],
    ['empty.yaml', '# nothing\n'], ['.argocd-source-other.yaml', 'directory: {}\n'], ['twice.yaml', `${SETTINGS}data: { a: b, a: c }\n`],
  ])('passes: %s', (file, text) => {
    expect(strictRefusal({ [`${FOLDER}/${file}`]: text })).toBe('nothing was thrown');
  });

  test('passes elsewhere in the tree, where Argo CD does not read', () => {
    expect(strictRefusal({ 'gitops/notes.json': '{}', 'gitops/docs/notes.json': '{}', 'gitops/bootstrap/prod/notes.json': '{}' })).toBe('nothing was thrown');
  });

  test('is no matter of a folder that Flux reads', () => {
    const app = newApp({ strict: true });
    configMap(new EnvironmentStack(newEnvironment(app, 'prod'), 'shop'), 'settings');
    write(app.checkout, { [`${FOLDER}/notes.json`]: '{}' });
    expect(errorOf(() => app.synth())).toBe('nothing was thrown');
  });

  test('can be silenced with a reason, and lint does not take that for unused', () => {
    const { app, stack } = fleetWith({ [`${FOLDER}/notes.json`]: '{}' });
    Rules.of(stack).suppress('argocd/layout-unreadable-file', 'the file is left out by a plugin');
    expect(app.lint().filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(errorOf(() => app.synth())).toBe('nothing was thrown');
  });
});

describe('what this library writes', () => {
  test('one object for each file, that ends in .yaml, read with all below', () => {
    const { app } = fleetWith();
    app.synth();
    const files = Object.keys(treeOf(app));
    expect(files.filter((file) => !file.endsWith('.yaml'))).toEqual([]);
    expect(files.filter((file) => treeOf(app)[file].includes('\n---'))).toEqual([]);
    expect(files.filter((file) => /(?:Chart|kustomization|\.argocd-source)/.test(path.basename(file)))).toEqual([]);
    const sources = files.filter((file) => path.basename(file).startsWith('application.')).map((file) => parse(treeOf(app)[file]).spec.source.directory);
    expect(sources).toEqual([{ recurse: true }, { recurse: true }]);
  });

  test('fails with the text by which Argo CD passes over a file', () => {
    const { app, stack } = fleetWith();
    configMap(stack, 'help', { text: 'write # +argocd:skip-file-rendering' });
    expect(errorOf(() => app.synth())).toBe('1 error, nothing was written:\n  [prod/shop] spec.source.path reads "configmap.help.yaml" with ConfigMap/shop/help, '
      + 'where a value holds the text "+argocd:skip-file-rendering", so Argo CD passes over the whole file; take it out of the value (argocd/layout-skip-marker)');
  });

  test('fails when a folder is too large, unless Argo CD is told to read larger ones', () => {
    const large = (more: boolean): string => {
      const { app, stack } = fleetWith();
      for (let i = 0; i < 11; i++) configMap(stack, `large${i}`, { text: 'x'.repeat(1_000_000) });
      if (more) configMap(stack, 'argocd-cmd-params-cm', { 'reposerver.max.combined.directory.manifests.size': '20M' }, { name: 'argocd-cmd-params-cm' });
      return errorOf(() => app.synth());
    };
    expect(large(false)).toContain('spec.source.path reads files of 11.0 MB together, and Argo CD reads up to 10.0 MB for one source; split them, '
      + 'or raise reposerver.max.combined.directory.manifests.size in argocd-cmd-params-cm (argocd/layout-size)');
    expect(large(true)).not.toContain('argocd/layout-size');
  });

  test('marks of Argo CD are warned of, and its label where it tracks by label', () => {
    const { app, stack } = fleetWith();
    new ApiObject(stack, 'copied', {
      apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'copied', annotations: { 'argocd.argoproj.io/tracking-id': 'shop:/ConfigMap:shop/copied' } },
    });
    new ApiObject(stack, 'labelled', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'labelled', labels: { 'app.kubernetes.io/instance': 'x' } } });
    const found = (): string[] => app.lint().filter(({ ruleId }) => ruleId === 'argocd/layout-tracking-id').map(({ severity, message }) => `${severity} ${message}`);
    const warning = 'warning metadata.annotations["argocd.argoproj.io/tracking-id"] is Argo CD\'s own mark on what it applied, '
      + 'so the object counts as part of the Application that it names; leave it out';
    expect(found()).toEqual([warning]);
    new ApiObject(stack, 'cm', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'argocd-cm' }, data: { 'application.resourceTrackingMethod': 'label' } } as any);
    expect(found()).toEqual([warning, 'info metadata.labels["app.kubernetes.io/instance"] is what Argo CD marks objects by here (application.resourceTrackingMethod is label), '
      + 'so it overwrites the value; leave the label out, or track by annotation']);
  });

  test('fails with a List, since no cluster has such objects', () => {
    const { app, stack } = fleetWith();
    new ApiObject(stack, 'list', { apiVersion: 'v1', kind: 'List', metadata: { name: 'list' }, items: null } as any);
    expect(errorOf(() => app.synth())).toContain('[prod/shop/list] kind is List of v1, which is not known');
  });
});

describe('the path of an Application', () => {
  function raw(folder: string, repoURL = 'https://github.com/acme/fleet'): { app: ReturnType<typeof newApp>; missing: () => string[] } {
    const { app, stack } = fleetWith();
    new ApiObject(stack, 'raw', {
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'Application',
      metadata: { name: 'raw', namespace: 'argocd' },
      spec: { project: 'prod', source: { repoURL, path: folder, directory: { recurse: true } }, destination: { server: 'https://kubernetes.default.svc', namespace: 'shop' } },
    } as any);
    return { app, missing: () => app.lint().filter(({ ruleId }) => ruleId === 'argocd/missing-path').map(({ severity, message }) => `${severity} ${message}`) };
  }

  test('fails when the tree has no such folder', () => {
    const { app } = raw('gitops/environments/prod/shp');
    expect(errorOf(() => app.synth())).toContain('[prod/shop/raw] spec.source.path is "gitops/environments/prod/shp", which is no folder of the repository; '
      + `did you mean "${FOLDER}"? (argocd/missing-path)`);
    expect(errorOf(() => raw('gitops/nowhere/at/all').app.synth())).toContain('which is no folder of the repository; name a folder that is there (argocd/missing-path)');
  });

  test('passes when others put it there, which nobody knows who does not read the disk', () => {
    const { app, missing } = raw('gitops/by-hand/deep');
    expect(missing().map((text) => text.split(' ')[0])).toEqual(['info']);
    write(app.checkout, { 'gitops/by-hand/deep/settings.yaml': SETTINGS });
    expect(errorOf(() => app.synth())).not.toContain('argocd/missing-path');
  });

  test.each([
    [FOLDER, undefined], [`./${FOLDER}/`, 'git@github.com:acme/fleet.git'], ['elsewhere/x', undefined], ['gitops/nowhere', 'https://github.com/acme/other'], ['.', undefined],
    ['gitops/${ENV}', undefined],
  ])('%s of %s passes', (folder, repo) => {
    expect(raw(folder, repo).missing()).toEqual([]);
  });
});

describe('a folder that is checked', () => {
  const application = (source: string, name = 'shop'): string => `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: ${name}, namespace: argocd }
spec:
  project: shop
  source: { repoURL: 'https://github.com/acme/shop', targetRevision: main, ${source} }
  destination: { server: 'https://kubernetes.default.svc', namespace: shop }
`;
  const object = (name: string): string => SETTINGS.replace('settings', name);

  function check(files: Record<string, string>, below = '', isCheckout = true): string[] {
    const root = temporaryFolder();
    if (isCheckout) fs.mkdirSync(path.join(root, '.git'));
    write(root, files);
    const findings: Finding[] = new ManifestChecker().checkFolder(path.join(root, below));
    return findings.filter(({ ruleId }) => /^argocd\/(?:layout|missing|excluded)/.test(ruleId)).map(({ ruleId, severity, message }) => `${severity} ${message} (${ruleId})`);
  }

  const IF = ', if "https://github.com/acme/shop" is this repository';

  test('is mildly held against what Applications read of it, since the repository is not known', () => {
    const files = { 'apps/shop.yaml': application('path: deploy'), 'deploy/settings.yaml': object('settings'), 'deploy/notes.json': '{}' };
    const expected = 'info spec.source.path reads "deploy/notes.json", which holds no Kubernetes object, and Argo CD takes every JSON file for one; '
      + `move it out of the folder, or give it another ending${IF} (argocd/layout-unreadable-file)`;
    expect(check(files)).toEqual([expected]);
    expect(check(files, '', false)).toEqual([]);
    // Of a part of the repository, nothing is known of the rest.
    expect(check(files, 'apps')).toEqual([]);
    expect(check({ 'all/apps/shop.yaml': application('path: all/deploy'), 'all/deploy/notes.json': '{}' }, 'all').map((text) => text.slice(0, 52))).toEqual([
      'info spec.source.path reads "all/deploy/notes.json",',
    ]);
  });

  test('a path that no folder has is told only when it looks like one of this repository', () => {
    const files = { 'deploy/shop/settings.yaml': object('settings') };
    expect(check({ ...files, 'apps/a.yaml': application('path: deploy/shp') })).toEqual([
      `info spec.source.path is "deploy/shp", which is no folder of the repository${IF.replace('this repository', 'this one')}; did you mean "deploy/shop"? (argocd/missing-path)`,
    ]);
    expect(check({ ...files, 'apps/a.yaml': application('path: charts/something') })).toEqual([]);
    expect(check({ ...files, 'apps/a.yaml': application("path: '{{path}}'") })).toEqual([]);
  });

  test('folders below that are not read', () => {
    const files = { 'deploy/more/limits.yaml': object('limits'), 'deploy/more/other.yaml': object('other') };
    const text = (what: string): string => `info spec.source.path is read without the folders below it, so ${what} "more/limits.yaml" and 1 more; `
      + `set directory.recurse to true, or name the right folder${IF} (argocd/layout-subfolder)`;
    expect(check({ ...files, 'apps/a.yaml': application('path: deploy') })).toEqual([text('it brings nothing: what it leaves out is')]);
    expect(check({ ...files, 'apps/a.yaml': application('path: deploy'), 'deploy/settings.yaml': object('settings') })).toEqual([text('it leaves out')]);
    expect(check({ ...files, 'apps/a.yaml': application('path: deploy, directory: { recurse: true }') })).toEqual([]);
    expect(check({ ...files, 'apps/a.yaml': application('path: deploy'), 'apps/b.yaml': application('path: deploy/more', 'more') })).toEqual([]);
    expect(check({ ...files, 'apps/a.yaml': application('path: deploy'), 'deploy/more/kustomization.yaml': 'resources: [limits.yaml, other.yaml]\n' })).toEqual([]);
    expect(check({ ...files, 'apps/a.yaml': application('path: deploy'), 'deploy/kustomization.yaml': 'resources: [more/limits.yaml]\n' })).toEqual([]);
  });

  test('charts and kustomizations are what they are, unless the source says otherwise', () => {
    const chart = { 'deploy/Chart.yaml': 'name: shop\nversion: 1.0.0\n', 'deploy/templates/x.yaml': '{{ x }}' };
    expect(check({ ...chart, 'apps/a.yaml': application('path: deploy') })).toEqual([]);
    expect(check({ ...chart, 'apps/a.yaml': application('path: deploy, directory: {}') })).toEqual([
      'info spec.source.directory says nothing in particular, so Argo CD forgets it and takes the folder for a Helm chart, because of "Chart.yaml"; '
      + `leave it out, or set recurse to true to have the files read one by one${IF} (argocd/layout-tool)`,
    ]);
    const patched = { 'deploy/kustomization.yaml': 'resources: [settings.yaml]\n', 'deploy/settings.yaml': object('settings'), 'deploy/patch.json': '[]' };
    expect(check({ ...patched, 'apps/a.yaml': application('path: deploy') })).toEqual([]);
    expect(check({ ...patched, 'apps/a.yaml': application('path: deploy, kustomize: { namePrefix: a- }'), 'deploy/.argocd-source-shop.yaml': 'kustomize: {}' })).toEqual([]);
  });

  test('globs that name nothing', () => {
    const files = { 'deploy/settings.yaml': object('settings'), 'deploy/more/limits.yaml': object('limits') };
    const text = (field: string, glob: string, effect: string, more = ''): string => (
      `info spec.source.directory.${field} is "${glob}", which is the path of no file that is read, so ${effect}${more}${IF} (argocd/layout-glob)`);
    const globs = (directory: string): string[] => check({ ...files, 'apps/a.yaml': application(`path: deploy, directory: { recurse: true, ${directory} }`) });
    expect(globs("include: 'deploy/*.yaml'")).toEqual([text('include', 'deploy/*.yaml', 'the source brings nothing', '; paths begin in the folder "deploy"')]);
    expect(globs("exclude: '*.json'")).toEqual([text('exclude', '*.json', 'it keeps nothing out')]);
    for (const passing of ["include: '*.yaml'", "include: '{*.yml,settings.yaml}'", "include: 'more/*'", "include: '[', exclude: '${X}'"]) expect(globs(passing)).toEqual([]);
  });

  test('a mark in a comment is meant, one in a value is not', () => {
    const marked = (text: string): string[] => check({ 'apps/a.yaml': application('path: deploy'), 'deploy/settings.yaml': text });
    expect(marked(`# +argocd:skip-file-rendering\n${object('settings')}`)).toEqual([]);
    expect(marked(`${object('settings')}data:\n  text: +argocd:skip-file-rendering\n`)).toHaveLength(1);
  });

  describe('objects without a namespace', () => {
    const homeless = application('path: deploy').replace(', namespace: shop }\n', ' }\n');
    const cluster = 'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n';
    const unknown = 'apiVersion: acme.dev/v1\nkind: Region\nmetadata:\n  name: eu\n';
    const at = 'info spec.destination.namespace is not set, and ConfigMap settings in';
    const none = `names no namespace either, so Argo CD applies nothing; set one of them${IF} (argocd/missing-namespace)`;

    test('come to none where the destination has none', () => {
      expect(check({ 'apps/shop.yaml': homeless, 'deploy/namespace.yaml': cluster, 'deploy/settings.yaml': object('settings') })).toEqual([`${at} settings.yaml ${none}`]);
      const deep = homeless.replace('path: deploy', 'path: deploy, directory: { recurse: true }');
      expect(check({ 'apps/shop.yaml': deep, 'deploy/more/settings.yaml': object('settings') })).toEqual([`${at} more/settings.yaml ${none}`]);
    });

    test('are left alone where they have one, need none, or where nobody can tell', () => {
      expect(check({ 'apps/shop.yaml': application('path: deploy'), 'deploy/settings.yaml': object('settings') })).toEqual([]);
      expect(check({ 'apps/shop.yaml': homeless, 'deploy/settings.yaml': object('settings').replace('name: settings', 'name: settings\n  namespace: shop') })).toEqual([]);
      expect(check({ 'apps/shop.yaml': homeless, 'deploy/namespace.yaml': cluster, 'deploy/region.yaml': unknown })).toEqual([]);
      expect(check({ 'apps/shop.yaml': homeless, 'deploy/settings.yaml': object('settings'), 'deploy/kustomization.yaml': 'namespace: shop\nresources: [settings.yaml]\n' })).toEqual([]);
      expect(check({ 'apps/shop.yaml': homeless, 'other/settings.yaml': object('settings'), 'deploy/namespace.yaml': cluster })).toEqual([]);
      expect(check({ 'apps/shop.yaml': application('path: deploy').replace('namespace: shop }\n', "namespace: '${NAMESPACE}' }\n"), 'deploy/settings.yaml': object('settings') })).toEqual([]);
    });
  });

  describe('kinds that Argo CD leaves out', () => {
    const lease = 'apiVersion: coordination.k8s.io/v1\nkind: Lease\nmetadata: { name: shop, namespace: shop }\nspec: { holderIdentity: shop }\n';
    const endpoints = 'apiVersion: discovery.k8s.io/v1\nkind: EndpointSlice\nmetadata: { name: shop, namespace: shop }\naddressType: IPv4\nendpoints: []\n';
    const settings = (data: string): string => `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: argocd-cm, namespace: argocd }\ndata: { ${data} }\n`;
    const files = { 'apps/shop.yaml': application('path: deploy'), 'deploy/lease.yaml': lease, 'deploy/slice.yaml': endpoints };
    const out = 'a kind that Argo CD leaves out, so it is never applied; bring it otherwise';
    const ofLease = `info spec.source.path holds Lease shop in lease.yaml, ${out}${IF} (argocd/excluded-kind)`;
    const ofSlice = `info spec.source.path holds EndpointSlice shop in slice.yaml, ${out}, or write resource.exclusions without it to argocd-cm${IF} (argocd/excluded-kind)`;

    test('are found', () => {
      expect(check(files)).toEqual([ofLease, ofSlice]);
      expect(check({ ...files, 'argo/settings.yaml': settings("url: 'https://argocd.example.com'") })).toEqual([ofLease, ofSlice]);
    });

    test('are others where a list is given, but for some', () => {
      expect(check({ ...files, 'argo/settings.yaml': settings("resource.exclusions: '[]'") })).toEqual([ofLease]);
    });

    test('may lie in folders that Argo CD reads by a tool, or not at all', () => {
      expect(check({ ...files, 'deploy/kustomization.yaml': 'resources: []\n' }).filter((text) => text.endsWith('(argocd/excluded-kind)'))).toEqual([]);
      expect(check({ 'apps/shop.yaml': application('path: deploy'), 'deploy/settings.yaml': object('settings'), 'other/lease.yaml': lease })).toEqual([]);
    });
  });
});

test.each([
  'https://github.com/acme/fleet', 'https://github.com/acme/fleet.git', 'https://github.com/Acme/Fleet/', 'git@github.com:acme/fleet.git', 'ssh://git@github.com/acme/fleet',
  'ssh://git@github.com:22/acme/fleet.git', 'https://GitHub.com:443/acme/fleet', 'https://user@github.com/acme/fleet',
])('%s is one repository', (url) => {
  expect(repositoryKey(url)).toBe('github.com/acme/fleet');
});

test('what lies in the tree is told by repository and path, or by a folder that is there', () => {
  const tree: RepoTree = { repo: 'https://github.com/acme/fleet', root: 'gitops', isWhole: true, folders: new Map([['gitops/a/b', []]]) };
  const own = (repo: string | undefined, folder: string | undefined): boolean => isInTree(tree, repo, folder);
  expect(['gitops', 'gitops/a', './gitops/x/', undefined, '', '.', '/'].map((folder) => own(tree.repo, folder))).toEqual([true, true, true, true, true, true, true]);
  expect(['gitopsy', 'other', 'git'].map((folder) => own(tree.repo, folder))).toEqual([false, false, false]);
  expect(own('https://github.com/acme/other', 'gitops')).toBe(false);
  expect([own(undefined, 'gitops/a'), own(undefined, './gitops/a/b'), own(undefined, 'gitops/x'), own(undefined, '.'), own(undefined, undefined)]).toEqual([true, true, false, false, false]);
  expect(isInTree(undefined, tree.repo, 'gitops')).toBe(false);
});

test('every rule of the layout, and every number, stands in its page', () => {
  const page = fs.readFileSync(path.join(__dirname, '../../docs/argocd-layout.md'), 'utf8');
  const rules = ARGO_RULES.filter(({ id }) => id.startsWith('argocd/layout-'));
  expect(rules.filter(({ id }) => !page.includes(`\`${id}\``)).map(({ id }) => id)).toEqual([]);
  expect(rules.filter(({ docs }) => !docs.numbers?.some((number) => number.startsWith('RM-'))).map(({ id }) => id)).toEqual([]);
});
