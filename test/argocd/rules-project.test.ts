import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { Cluster, ManifestChecker, type ManifestCheckerProps } from '../../src';
import { found } from '../rules/check';

const HERE = 'https://kubernetes.default.svc';
const ALL = { sourceRepos: ['*'], destinations: [{ server: '*', namespace: '*' }], clusterResourceWhitelist: [{ group: '', kind: 'Namespace' }] };

type Spec = Record<string, unknown>;

function project(spec: Spec, metadata: Spec = {}): Spec {
  return { apiVersion: 'argoproj.io/v1alpha1', kind: 'AppProject', metadata: { name: 'shop', namespace: 'argocd', ...metadata }, spec };
}

function application(spec: Spec = {}, metadata: Spec = {}): Spec {
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: { name: 'shop', namespace: 'argocd', ...metadata },
    spec: {
      project: 'shop', source: { repoURL: 'https://github.com/acme/shop', path: 'deploy', targetRevision: 'v1' }, destination: { server: HERE, namespace: 'shop' }, ...spec,
    },
  };
}

function applicationSet(spec: Spec, more: Spec = {}): Spec {
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'ApplicationSet',
    metadata: { name: 'shop', namespace: 'argocd' },
    spec: { generators: [{ list: { elements: [] } }], template: { metadata: { name: 'x' }, spec: (application(spec) as any).spec }, ...more },
  };
}

function check(rule: string, objects: Spec[], props: ManifestCheckerProps = {}): string[] {
  return found(rule, objects.map((object) => JSON.stringify(object)).join('\n---\n'), props);
}

/** A folder that holds files, each with one document or several. */
function checkoutFolder(files: Record<string, unknown>): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cdk8s-gitops-'));
  for (const [name, content] of Object.entries({ '.git/HEAD': '', ...files })) {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, (Array.isArray(content) ? content : [content]).map((document) => JSON.stringify(document)).join('\n---\n'));
  }
  return folder;
}

describe('argocd/project-patterns', () => {
  const patterns = (spec: Spec): string[] => check('argocd/project-patterns', [project({ ...ALL, ...spec })]);

  test('fails with denials of everything', () => {
    expect(patterns({ sourceRepos: ['!*'] })).toEqual([
      'error spec.sourceRepos[0] is "!*", which forbids what holds no slash and permits all other repositories; name those that are permitted',
    ]);
    for (const key of ['server', 'name', 'namespace']) {
      expect(patterns({ destinations: [{ server: HERE, namespace: 'shop', [key]: '!*' }] })).toEqual([
        `error spec.destinations[0].${key} is "!*", which forbids every destination; name those that are permitted`,
      ]);
    }
  });

  test('fails with a denial beside what is named, since it permits all others', () => {
    expect(patterns({ sourceRepos: ['https://github.com/acme/shop', '!https://github.com/acme/x'] })).toEqual([
      'warning spec.sourceRepos[1] is "!https://github.com/acme/x", which permits all other repositories, whatever else is named; add "*" to say so, or leave it out',
    ]);
    expect(patterns({ destinations: [{ server: HERE, namespace: 'shop' }, { server: HERE, namespace: '!kube-system' }] })).toEqual([
      'warning spec.destinations[1].namespace is "!kube-system", which permits all other namespaces of https://kubernetes.default.svc, whatever else is named; '
      + 'add an entry with namespace "*" to say so, or leave it out',
    ]);
    expect(patterns({ destinations: [{ name: 'eu', namespace: 'shop' }, { name: '!us', namespace: 'shop' }] })).toEqual([
      'warning spec.destinations[1].name is "!us", which permits namespace "shop" of all other clusters, whatever else is named; add an entry with name "*" to say so, or leave it out',
    ]);
  });

  test('fails with entries that match nothing', () => {
    expect(patterns({ sourceRepos: ['', 'https://github.com/{a,b}/*'], sourceNamespaces: ['!team'] })).toEqual([
      'warning spec.sourceRepos[0] is "", which says nothing; leave it out',
      'warning spec.sourceRepos[1] is "https://github.com/{a,b}/*"; Argo CD takes it for an address and encodes such characters, so it matches nothing; write an entry for each repository',
      'warning spec.sourceNamespaces[0] is "!team", and there is no denial here, so it matches nothing; name the namespaces that are permitted',
    ]);
    expect(patterns({ destinations: [{ namespace: 'a' }, { server: HERE }, { name: 'eu', namespace: '!kube-system' }] })).toEqual([
      'warning spec.destinations[0] names no cluster, so it matches none; write server or name',
      'warning spec.destinations[1] has no namespace, so it matches only Applications and objects that name none; write a namespace, or "*"',
      'warning spec.destinations[2].namespace is "!kube-system", and a denied namespace counts only beside a server; write the server instead of the name',
    ]);
  });

  test('fails with what stands twice', () => {
    expect(patterns({ sourceRepos: ['a', 'a'], sourceNamespaces: ['b', 'b'], destinations: [{ name: 'x', namespace: 'c' }, { server: 'x', namespace: 'c' }] })).toEqual([
      'warning spec.sourceRepos[1] says the same as spec.sourceRepos[0], and Argo CD\'s API refuses such a project; leave one of them out',
      'warning spec.destinations[1] says the same as spec.destinations[0], and Argo CD\'s API refuses such a project; leave one of them out',
      'warning spec.sourceNamespaces[1] says the same as spec.sourceNamespaces[0], and Argo CD\'s API refuses such a project; leave one of them out',
    ]);
  });

  test.each<[string, Spec]>([
    ['all but one', { sourceRepos: ['*', '!https://github.com/acme/x'] }],
    ['all namespaces but one', { destinations: [{ server: '*', namespace: '*' }, { server: HERE, namespace: '!kube-system' }] }],
    ['what is filled in later', { sourceRepos: ['${REPO}', '!${OTHER}'], destinations: [{ server: '${SERVER}', namespace: '{{ .ns }}' }] }],
    ['nothing', { sourceRepos: undefined, destinations: [] }],
  ])('%s is right', (_, spec) => expect(patterns(spec)).toEqual([]));
});

describe('argocd/project-kinds', () => {
  const kinds = (spec: Spec): string[] => check('argocd/project-kinds', [project({ ...ALL, ...spec })]);

  test('fails with kinds that no object is of', () => {
    expect(kinds({ clusterResourceWhitelist: [{ group: 'core', kind: 'Namespace' }, { group: 'apps/v1', kind: 'X' }, { group: '', kind: 'namespaces' }, { group: 'apps', kind: 'Deployment' }] })).toEqual([
      'warning spec.clusterResourceWhitelist[0].group is "core", which is no API group; the core group is ""',
      'warning spec.clusterResourceWhitelist[1].group is "apps/v1", and a group has no version; write "apps"',
      'warning spec.clusterResourceWhitelist[2].kind is "namespaces", and kinds are compared as objects write them, with a capital first; write it as in "Deployment"',
      'warning spec.clusterResourceWhitelist[3].kind is Deployment, a kind with a namespace, so this list does not concern it; name it in namespaceResourceWhitelist or namespaceResourceBlacklist',
    ]);
    expect(kinds({ namespaceResourceBlacklist: [{ group: 'rbac.authorization.k8s.io', kind: 'ClusterRole' }] })).toEqual([
      'warning spec.namespaceResourceBlacklist[0].kind is ClusterRole, a kind without namespace, so this list does not concern it; name it in clusterResourceWhitelist or clusterResourceBlacklist',
    ]);
  });

  test('fails with an empty list, which is no absent one', () => {
    expect(kinds({ namespaceResourceWhitelist: [] })).toEqual([
      'warning spec.namespaceResourceWhitelist is an empty list, which permits no kind with a namespace; leave it out to permit all, or deny all with group and kind "*" in namespaceResourceBlacklist',
    ]);
    expect(kinds({ clusterResourceWhitelist: [], namespaceResourceBlacklist: [] })).toEqual([]);
  });

  test('globs, custom kinds and what is filled in later are right', () => {
    expect(kinds({
      clusterResourceWhitelist: [{ group: '*', kind: '*' }, { group: 'kyverno.io', kind: 'ClusterPolicy' }, { group: '${GROUP}', kind: '${kind}' }],
      namespaceResourceBlacklist: [{ group: '', kind: 'Secret' }, { group: '*.example.com', kind: '[A-C]*' }],
    })).toEqual([]);
  });
});

describe('argocd/project-role', () => {
  const roles = (...list: Spec[]): string[] => check('argocd/project-role', [project({ ...ALL, roles: list })]);
  const policy = (line: string): string[] => roles({ name: 'r', policies: [line] });
  const at = 'spec.roles[0].policies[0]';

  test.each([
    'p, proj:shop:r, applications, get, shop/*, allow', 'p,proj:shop:r,applications,*,shop/web-*,deny', 'p, proj:shop:r, applications, action/apps/Deployment/restart, shop/*, allow',
    'p, proj:shop:r, applications, update/*, shop/*, allow', 'p, proj:shop:r, applications, delete/*/Pod/*/*, shop/team/web, allow', 'p, proj:shop:r, exec, create, shop/*, allow',
    'p, proj:shop:r, logs, get, shop/*, allow', 'p, proj:shop:r, applicationsets, update, shop/*, allow', 'p, proj:shop:r, repositories, get, shop/*, allow', '${POLICY}',
  ])('%s is right', (line) => expect(policy(line)).toEqual([]));

  test('fails with a line that breaks all roles', () => {
    const form = 'so no role of the project works; write it as in "p, proj:shop:r, applications, get, shop/*, allow"';
    expect(policy('p, proj:shop:r, applications, get, shop/*')).toEqual([`error ${at} is "p, proj:shop:r, applications, get, shop/*", which is no policy, ${form}`]);
    expect(policy('x, proj:shop:r, applications, get, shop/*, allow')).toEqual([`error ${at} is "x, proj:shop:r, applications, get, shop/*, allow", which is no policy, ${form}`]);
  });

  test.each([
    ['# sync', `${at} is "# sync", which is no policy, so it permits nothing; write it as in "p, proj:shop:r, applications, get, shop/*, allow"`],
    ['p, role:r, applications, get, shop/*, allow', `${at} is about "role:r", which is not the role that it stands in, so it permits nothing; write "proj:shop:r"`],
    ['p, proj:shop:r, projects, get, shop/*, allow', `${at} names the resource "projects", which a project has not, so it permits nothing; there are applications, applicationsets, logs, exec, clusters, repositories`],
    ['p, proj:shop:r, applications, synch, shop/*, allow', `${at} names the action "synch", which there is not, so it permits nothing; did you mean "sync"?`],
    ['p, proj:shop:r, applications, sync, shop/*, yes', `${at} has the effect "yes", so it has none; write allow or deny`],
    ['p, proj:shop:r, applications, sync, web, allow', `${at} names the object "web", which is none of the project's, so it permits nothing; `
      + 'write "shop/*", "shop/<application>", or "shop/<namespace>/<application>" for Applications in other namespaces'],
  ])('fails with %s, which permits nothing', (line, text) => expect(policy(line)).toEqual([`warning ${text}`]));

  test('fails with an Application that lies in another namespace, and is called by that, too', () => {
    const own = project({ ...ALL, sourceNamespaces: ['team'], roles: [{ name: 'r', policies: ['p, proj:shop:r, applications, sync, shop/shop, allow'] }] });
    expect(check('argocd/project-role', [own, application({}, { namespace: 'team' })])).toEqual([
      `warning ${at} names the object "shop/shop", and the Application shop lies in namespace team, so it permits nothing; write "shop/team/shop"`,
    ]);
    expect(check('argocd/project-role', [own, application()])).toEqual([]);
    expect(check('argocd/project-role', [own, application({ project: 'other' }, { namespace: 'team' })])).toEqual([]);
  });

  test('tells of an object that works, and that the API refuses', () => {
    expect(policy('p, proj:shop:r, repositories, get, shop/https://github.com/acme/shop, allow')).toEqual([
      `info ${at} names the object "shop/https://github.com/acme/shop", which Argo CD's API refuses, so the project can be changed in Git only; `
      + 'write "shop/*", "shop/<application>", or "shop/<namespace>/<application>" for Applications in other namespaces',
    ]);
  });

  test('fails with names and groups that are none, or stand twice', () => {
    expect(roles({ name: 'a b' }, { name: 'a', groups: ['x', 'x', 'CN=a,OU=b', ' y', ''] }, { name: 'a' })).toEqual([
      'warning spec.roles[0].name is "a b"; allowed are letters, digits, "-" and "_", with a letter or digit first and last',
      'warning spec.roles[1].groups[1] says the same as spec.roles[1].groups[0], and Argo CD\'s API refuses such a project; leave one of them out',
      'error spec.roles[1].groups[2] is "CN=a,OU=b", which holds a comma, so it must stand in double quotes',
      'warning spec.roles[1].groups[3] is " y", which begins or ends with a space; leave it out',
      'warning spec.roles[1].groups[4] is "", which is empty; leave it out',
      'warning spec.roles[2].name is "a", as spec.roles[1].name is, and Argo CD\'s API refuses such a project; give each another name, or make them one',
    ]);
    expect(roles({ name: 'a', groups: ['acme:deployers', '"CN=a,OU=b"', '${GROUP}'] })).toEqual([]);
  });
});

describe('argocd/sync-window', () => {
  const window = (spec: Spec): string[] => check('argocd/sync-window', [project({ ...ALL, syncWindows: [{ kind: 'allow', schedule: '0 9 * * *', duration: '1h', applications: ['*'], ...spec }] })]);
  const at = 'spec.syncWindows[0]';

  test.each<[string, Spec, string]>([
    ['kind', { kind: 'Allow' }, `error ${at}.kind is "Allow", which is neither allow nor deny, so the window does nothing; write one of them`],
    ['schedule', { schedule: '@daily' }, `error ${at}.schedule is "@daily"; it has 1 field; write minute, hour, day of month, month and day of week, as in "0 9 * * 1-5"`],
    ['schedule that never comes', { schedule: '0 0 31 2 *' }, `error ${at}.schedule is "0 0 31 2 *"; that date never comes, and to Argo CD the window would always be open; write one that exists`],
    ['duration', { duration: '1d' }, `error ${at}.duration is "1d", which is no duration, so every sync is blocked; write it as in "8h" or "1h30m"`],
    ['zone of a schedule', { schedule: 'TZ=Mars 0 9 * * *' }, `error ${at}.schedule is "TZ=Mars 0 9 * * *", whose zone "Mars" nobody knows, so every sync is blocked; write it into timeZone, as in "Europe/Berlin"`],
    ['duration beyond all', { duration: '9999999h' }, `error ${at}.duration is "9999999h", which is no duration, so every sync is blocked; write it as in "8h" or "1h30m"`],
    ['duration of nothing', { duration: '0s' }, `error ${at}.duration is "0s", so the window never opens; write how long it stays open`],
    ['zone', { timeZone: 'europe/berlin' }, `warning ${at}.timeZone is "europe/berlin", which Argo CD would not find and take UTC instead; write "Europe/Berlin"`],
    ['description', { description: 'x'.repeat(256) }, `warning ${at}.description has 256 bytes, and Argo CD's API allows 255; shorten it`],
    ['scope', { applications: [] }, `error ${at} names no applications, namespaces or clusters, so it is about nothing; write applications: ["*"] for all`],
    ['scope that is all', { namespaces: ['shop'], clusters: ['eu'] }, `warning ${at}.applications is about all, and one match is enough, so clusters and namespaces narrow nothing; `
      + 'write andOperator: true where all must match, or leave applications out'],
  ])('fails with a wrong %s', (_, spec, text) => expect(window(spec)).toEqual([text]));

  test.each<[string, Spec]>([
    ['a zone before the schedule', { schedule: 'TZ=Europe/Berlin 0 9 * * *' }], ['a fraction', { duration: '1.5h' }], ['both must match', { namespaces: ['shop'], andOperator: true }],
    ['what is filled in later', { kind: '${KIND}', schedule: '${SCHEDULE}', duration: '${DURATION}', timeZone: '${ZONE}' }], ['two lists', { applications: ['a-*'], namespaces: ['a'] }],
  ])('%s is right', (_, spec) => expect(window(spec)).toEqual([]));

  test('fails with two that are told apart by nothing', () => {
    const one = { kind: 'allow', schedule: '0 9 * * *', duration: '1h', applications: ['*'] };
    expect(check('argocd/sync-window', [project({ ...ALL, syncWindows: [one, { ...one, kind: 'deny' }, { ...one, manualSync: true }] })])).toEqual([
      'warning spec.syncWindows[2] differs from spec.syncWindows[0] in nothing that Argo CD tells windows apart by, and its API refuses such a project; leave one of them out',
    ]);
  });
});

describe('argocd/project-service-account', () => {
  const accounts = (...list: Spec[]): string[] => check('argocd/project-service-account', [project({
    ...ALL, destinationServiceAccounts: list.map((entry) => ({ server: HERE, namespace: 'shop', defaultServiceAccount: 'deployer', ...entry })),
  })]);
  const at = 'spec.destinationServiceAccounts';

  test('fails with what cannot be used', () => {
    expect(accounts({ namespace: 'a[]' })).toEqual([
      `error ${at}[0].namespace is "a[]", a pattern with nothing between its brackets, so every sync of the project fails; write what may stand there`,
    ]);
    expect(accounts({ defaultServiceAccount: 'a*' }, { namespace: '!x' }, { server: '[' }, { namespace: '' }, {})).toEqual([
      `error ${at}[0].defaultServiceAccount is "a*", which is no account, so every sync to this destination fails; write the name of a ServiceAccount, or namespace:name`,
      `warning ${at}[1].namespace is "!x", and nothing can be denied here, so it matches nothing; name what is meant`,
      `error ${at}[2].server is "[", a pattern that is not closed, so every sync of the project fails; close it`,
      `warning ${at}[3].namespace is "", which matches only Applications that name no namespace; write one, or "*"`,
      `warning ${at}[4] is for the destination of ${at}[0], which alone counts; leave one of them out`,
    ]);
  });

  test('names, globs and what is filled in later are right', () => {
    expect(accounts({}, { server: 'https://*', defaultServiceAccount: 'ns:deployer' }, { defaultServiceAccount: '${ACCOUNT}' })).toEqual([]);
  });
});

describe('argocd/project-signatures', () => {
  const signatures = (spec: Spec): string[] => check('argocd/project-signatures', [project({ ...ALL, ...spec })]);
  const policies = (...list: Spec[]): Spec => ({ sourceIntegrity: { git: { policies: list.map((one) => ({ repos: [{ url: '*' }], gpg: { mode: 'head', keys: ['4AEE18F83AFDEB23'] }, ...one })) } } });
  const at = 'spec.sourceIntegrity.git.policies';

  test('fails with what refuses every commit', () => {
    expect(signatures(policies({ gpg: { mode: 'deep', keys: [] } }))).toEqual([`error ${at}[0].gpg.mode is "deep", which Argo CD does not know, so every commit is refused; write none, head, strict`]);
    expect(signatures(policies({ gpg: { mode: 'strict', keys: [] } }))).toEqual([`error ${at}[0].gpg.keys is empty, so every commit is refused; name the keys that are trusted`]);
    expect(signatures(policies({}, {}))).toEqual([
      `error ${at}[1].repos names "*", as ${at}[0].repos does, and of two policies for a repository every commit is refused; keep one of them`,
    ]);
  });

  test('fails with what verifies nothing, and keys that no commit has', () => {
    expect(signatures(policies({ repos: [{ url: '!https://github.com/acme/x' }], gpg: { mode: 'head', keys: ['4aee18f83afdeb23', 'ABC'] } }))).toEqual([
      `warning ${at}[0].repos names no repository that the policy is for, so nothing is verified; write url "*" for all`,
      `warning ${at}[0].gpg.keys[0] is "4aee18f83afdeb23", which is never met, since GnuPG writes capitals; write "4AEE18F83AFDEB23"`,
      `warning ${at}[0].gpg.keys[1] is "ABC", which is no id of a key; write its 16 hexadecimal digits, or the 40 of its fingerprint`,
    ]);
  });

  test('fails with keys beside policies', () => {
    expect(signatures({ ...policies({}), signatureKeys: [{ keyID: '4AEE18F83AFDEB23' }] })).toEqual([
      'warning spec.signatureKeys stand beside spec.sourceIntegrity.git, and Argo CD heeds only that; move the keys there, and leave spec.signatureKeys out',
    ]);
  });

  test('policies for different repositories are right, and none of verification', () => {
    expect(signatures(policies({ repos: [{ url: 'https://a/*' }, { url: '!https://a/x' }] }, { repos: [{ url: 'https://b/*' }, { url: '!https://a/x' }], gpg: { mode: 'none', keys: [] } }))).toEqual([]);
    expect(signatures({ signatureKeys: [{ keyID: '5DE3E0509C47EA3CF04A42D34AEE18F83AFDEB23' }] })).toEqual([]);
  });
});

const NARROW = { sourceRepos: ['https://github.com/acme/*'], destinations: [{ server: HERE, namespace: 'shop' }] };

describe('argocd/project-source', () => {
  const sources = (repos: unknown[], object: Spec, props: ManifestCheckerProps = { complete: true }): string[] => check('argocd/project-source', [project({ ...ALL, sourceRepos: repos }), object], props);
  const say = (field: string, repo: string, permitted: string): string => `${field} is "${repo}", which the project shop does not permit (${permitted}); add it to spec.sourceRepos of the project, or take another project`;

  test('fails with a repository that nothing matches: an error in a fleet that is known, a warning elsewhere', () => {
    const object = application({ source: { repoURL: 'https://github.com/other/x', path: 'a' } });
    const text = say('spec.source.repoURL', 'https://github.com/other/x', '["https://github.com/acme/*"]');
    expect(sources(['https://github.com/acme/*'], object)).toEqual([`error ${text}`]);
    expect(sources(['https://github.com/acme/*'], object, {})).toEqual([`warning ${text}`]);
  });

  test('asks for every source, also for one that only lends files, and for what is hydrated', () => {
    const several = { source: undefined, sources: [{ repoURL: 'https://github.com/acme/x', path: 'a' }, { repoURL: 'https://github.com/other/values', ref: 'values' }] };
    expect(sources(['https://github.com/acme/*'], application(several))).toEqual([`error ${say('spec.sources[1].repoURL', 'https://github.com/other/values', '["https://github.com/acme/*"]')}`]);
    const hydrated = { source: undefined, sourceHydrator: { drySource: { repoURL: 'https://github.com/other/x', path: 'a', targetRevision: 'main' }, syncSource: { targetBranch: 'b', path: 'ab' } } };
    expect(sources([], application(hydrated))).toEqual([`error ${say('spec.sourceHydrator.drySource.repoURL', 'https://github.com/other/x', 'it permits none')}`]);
  });

  test('asks for the template of an ApplicationSet, unless something changes it later', () => {
    const spec = { source: { repoURL: 'https://github.com/other/x', path: 'a' } };
    expect(sources(['a'], applicationSet(spec))).toEqual([`error ${say('spec.template.spec.source.repoURL', 'https://github.com/other/x', '["a"]')}`]);
    expect(sources(['a'], applicationSet(spec, { templatePatch: 'spec: {}' }))).toEqual([]);
    expect(sources(['a'], applicationSet({ source: { repoURL: '{{repo}}', path: 'a' } }))).toEqual([]);
    expect(sources(['a'], applicationSet({ ...spec, project: '{{project}}' }))).toEqual([]);
  });

  test.each([
    ['*'], ['https://github.com/acme/*'], ['https://GitHub.com/acme/shop.git'], ['https://github.com/**'], ['https://github.com/*/shop'], ['!https://github.com/acme/other'], ['${REPO}'],
    ['https://github.com/acme/[a-z]hop'],
  ])('%s permits it', (pattern) => expect(sources([pattern], application())).toEqual([]));

  test.each([['https://github.com/*'], ['!https://github.com/acme/*'], ['git@github.com:acme/*'], ['https://github.com/{acme,other}/*']])('%s does not permit it', (pattern) => {
    expect(sources([pattern], application())).toHaveLength(1);
  });

  test('a repository that belongs to the project is permitted, and so may be what a sealed Secret registers', () => {
    const label = { labels: { 'argocd.argoproj.io/secret-type': 'repository' } };
    const secret = (data: Spec): Spec => ({ apiVersion: 'v1', kind: 'Secret', metadata: { name: 'repo', namespace: 'argocd', ...label }, stringData: data });
    const of = (...more: Spec[]): string[] => check('argocd/project-source', [project({ ...ALL, sourceRepos: [] }), application(), ...more]);
    expect(of()).toHaveLength(1);
    expect(of(secret({ url: 'https://github.com/acme/shop', project: 'shop' }))).toEqual([]);
    expect(of(secret({ url: 'https://github.com/acme/shop', project: 'other' }))).toHaveLength(1);
    expect(of(secret({ url: 'https://github.com/acme/shop' }))).toHaveLength(1);
    const sealed = (keys: Spec): Spec => ({
      apiVersion: 'bitnami.com/v1alpha1', kind: 'SealedSecret', metadata: { name: 'repo', namespace: 'argocd' }, spec: { encryptedData: keys, template: { metadata: { name: 'repo', ...label } } },
    });
    expect(of(sealed({ url: 'AgA=', project: 'AgB=' }))).toEqual([]);
    expect(of(sealed({ url: 'AgA=' }))).toHaveLength(1);
  });

  test('global projects may permit more', () => {
    const settings = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'argocd-cm', namespace: 'argocd', labels: { 'app.kubernetes.io/part-of': 'argocd' } }, data: { globalProjects: '- projectName: all' } };
    expect(check('argocd/project-source', [project({ ...ALL, sourceRepos: [] }), application(), settings])).toEqual([]);
  });

  test('of a project that is written twice, what either permits counts', () => {
    expect(check('argocd/project-source', [project({ ...ALL, sourceRepos: [] }), project(ALL, { namespace: 'argocd', labels: { a: 'b' } }), application()])).toEqual([]);
  });

  test('a project that is not there is none to ask', () => {
    expect(check('argocd/project-source', [project({ ...ALL, sourceRepos: [] }, { name: 'other' }), application()])).toEqual([]);
  });
});

describe('argocd/project-destination', () => {
  const places = (destinations: Spec[], destination: Spec, more: Spec[] = [], props: ManifestCheckerProps = { complete: true }): string[] => (
    check('argocd/project-destination', [project({ ...ALL, destinations }), application({ destination }), ...more], props)
  );
  const say = (cluster: string, where: string): string => `spec.destination is the cluster "${cluster}" ${where}, which the project shop does not permit; `
    + 'add both to spec.destinations of the project, or take another project';

  test('fails with a destination that no entry matches', () => {
    expect(places([{ server: HERE, namespace: 'shop' }], { server: HERE, namespace: 'pay' })).toEqual([`error ${say(HERE, 'with namespace "pay"')}`]);
    expect(places([{ server: HERE, namespace: 'shop' }], { server: HERE })).toEqual([`error ${say(HERE, 'without namespace')}`]);
    expect(places([{ server: '*', namespace: '*' }, { server: HERE, namespace: '!kube-*' }], { server: HERE, namespace: 'kube-system' })).toEqual([`error ${say(HERE, 'with namespace "kube-system"')}`]);
    expect(places([{ server: HERE, namespace: 'shop' }], { server: HERE, namespace: 'pay' }, [], {})).toEqual([`warning ${say(HERE, 'with namespace "pay"')}`]);
  });

  test('knows the cluster of Argo CD itself by name and address', () => {
    expect(places([{ name: 'in-cluster', namespace: 'shop' }], { server: HERE, namespace: 'shop' })).toEqual([]);
    expect(places([{ server: HERE, namespace: 'shop' }], { name: 'in-cluster', namespace: 'shop' })).toEqual([]);
    expect(places([{ name: 'eu', namespace: 'shop' }], { server: HERE, namespace: 'shop' })).toEqual([`error ${say(HERE, 'with namespace "shop"')}`]);
  });

  test('knows others by what is registered, and is silent where nothing is', () => {
    const secret = {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: 'eu', namespace: 'argocd', labels: { 'argocd.argoproj.io/secret-type': 'cluster' } },
      stringData: { name: 'eu', server: 'https://eu.example.com', config: '{}' },
    };
    const destinations = [{ name: 'eu', namespace: 'shop' }];
    expect(places(destinations, { server: 'https://eu.example.com', namespace: 'shop' })).toEqual([]);
    expect(places(destinations, { server: 'https://eu.example.com', namespace: 'shop' }, [secret])).toEqual([]);
    expect(places([{ name: 'us', namespace: 'shop' }], { server: 'https://eu.example.com', namespace: 'shop' }, [secret])).toEqual([`error ${say('https://eu.example.com', 'with namespace "shop"')}`]);
    const scoped = { ...secret, stringData: { ...secret.stringData, project: 'shop' } };
    expect(places([{ name: 'us', namespace: 'shop' }], { server: 'https://eu.example.com', namespace: 'shop' }, [scoped])).toEqual([]);
  });

  test('knows a cluster of the fleet by its address', () => {
    const cluster = Cluster.named('eu', { server: 'https://eu.example.com' });
    expect(places([{ server: 'https://us.example.com', namespace: 'shop' }], { name: 'eu', namespace: 'shop' }, [], { complete: true, cluster })).toEqual([`error ${say('eu', 'with namespace "shop"')}`]);
  });

  test.each<[Spec[], Spec]>([
    [[{ server: '*', namespace: 'sh*' }], { server: HERE, namespace: 'shop' }], [[{ server: HERE, namespace: '!kube-system' }], { server: HERE, namespace: 'shop' }],
    [[{ server: '${SERVER}', namespace: 'shop' }], { server: HERE, namespace: 'shop' }], [[{ server: HERE, namespace: 'x' }], { server: HERE, namespace: '${NAMESPACE}' }],
    [[{ server: HERE, namespace: 'x' }], { server: '{{server}}', namespace: 'shop' }], [[{ server: HERE, namespace: 'x' }], { server: HERE, name: 'both', namespace: 'shop' }],
  ])('%j permits %j, or nobody can tell', (destinations, destination) => expect(places(destinations, destination)).toEqual([]));

  test('whether clusters belong to the project, nobody can tell', () => {
    expect(check('argocd/project-destination', [project({ ...ALL, permitOnlyProjectScopedClusters: true }), application()])).toEqual([]);
  });
});

describe('argocd/project-namespace', () => {
  const homes = (sourceNamespaces: string[] | undefined, namespace: string, props: ManifestCheckerProps = { complete: true }): string[] => (
    check('argocd/project-namespace', [project({ ...ALL, sourceNamespaces }), application({}, { namespace })], props)
  );

  test('fails in a namespace that the project does not take', () => {
    expect(homes(['team-*'], 'web')).toEqual([
      'error metadata.namespace is "web", and the project shop takes Applications of "argocd" and of its sourceNamespaces only; add "web" to spec.sourceNamespaces of the project',
    ]);
    expect(homes(undefined, 'web', {})).toHaveLength(1);
  });

  test.each<[string[], string]>([[['team-*'], 'team-a'], [['/^team-[ab]$/'], 'team-b'], [['*'], 'web'], [['${NAMESPACE}'], 'web'], [[], 'argocd']])('%j takes those of %s', (namespaces, home) => {
    expect(homes(namespaces, home)).toEqual([]);
  });
});

describe('argocd/created-namespace', () => {
  const creating = (spec: Spec, more: Spec[] = [], policy: Spec = {}): string[] => check('argocd/created-namespace', [
    project({ ...NARROW, ...spec }), application({ syncPolicy: { syncOptions: ['CreateNamespace=true'], ...policy } }), ...more,
  ], { complete: true });
  const text = 'error spec.syncPolicy.syncOptions has Argo CD make the namespace "shop", and the project shop does not permit the kind Namespace, so every sync fails; '
    + 'add group "" and kind Namespace to spec.clusterResourceWhitelist of the project';

  test('fails where the project does not permit it, also by name', () => {
    expect(creating({})).toEqual([text]);
    expect(creating({ clusterResourceWhitelist: [{ group: '', kind: 'Namespace', name: 'pay' }] })).toEqual([text]);
    expect(creating({ clusterResourceWhitelist: [{ group: '*', kind: '*' }], clusterResourceBlacklist: [{ group: '', kind: 'Namespace' }] })).toEqual([text]);
  });

  test('is silent where it is permitted, or comes from elsewhere', () => {
    expect(creating({ clusterResourceWhitelist: [{ group: '', kind: 'Namespace', name: 'sh*' }] })).toEqual([]);
    expect(creating({}, [{ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop' } }])).toEqual([]);
    expect(check('argocd/created-namespace', [project(NARROW), application()], { complete: true })).toEqual([]);
  });

  test('labels that are to be managed need it all the same', () => {
    expect(creating({}, [{ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop' } }], { managedNamespaceMetadata: { labels: { a: 'b' } } })).toEqual([text]);
  });
});

describe('argocd/project-content', () => {
  const content = (spec: Spec, files: Record<string, unknown>): string[] => {
    const folder = checkoutFolder({ 'argocd/shop.yaml': [project({ ...ALL, clusterResourceWhitelist: [], ...spec }), application()], ...files });
    return new ManifestChecker().checkFolder(folder).filter(({ ruleId }) => ruleId === 'argocd/project-content').map(({ severity, message }) => `${severity} ${message}`);
  };
  const priority = { apiVersion: 'scheduling.k8s.io/v1', kind: 'PriorityClass', metadata: { name: 'high' }, value: 1 };
  const settings = (namespace?: string): Spec => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings', ...namespace && { namespace } } });
  const maybe = 'if "https://github.com/acme/shop" is this repository';

  test('tells of kinds that the project does not permit, each once', () => {
    expect(content({}, { 'deploy/a.yaml': [priority, { ...priority, metadata: { name: 'low' } }], 'deploy/b.yaml': settings() })).toEqual([
      `info spec.source.path brings PriorityClass.scheduling.k8s.io, which the project shop does not permit, so every sync fails; add them to spec.clusterResourceWhitelist of the project, ${maybe}`,
    ]);
    expect(content({ namespaceResourceWhitelist: [{ group: 'apps', kind: '*' }] }, { 'deploy/b.yaml': settings() })).toEqual([
      'info spec.source.path brings ConfigMap, which the project shop does not permit, so every sync fails; '
      + `add them to spec.namespaceResourceWhitelist (or take them out of namespaceResourceBlacklist) of the project, ${maybe}`,
    ]);
  });

  test('tells of namespaces that the project does not permit', () => {
    expect(content({ destinations: NARROW.destinations }, { 'deploy/b.yaml': [settings('jobs'), settings('shop'), settings()] })).toEqual([
      `info spec.source.path brings objects in namespace "jobs", which the project shop does not permit, so every sync fails; add them to spec.destinations of the project, ${maybe}`,
    ]);
  });

  test('is silent about what is permitted, what another tool renders, and kinds that nobody knows', () => {
    expect(content({ clusterResourceWhitelist: [{ group: 'scheduling.k8s.io', kind: '*', name: 'high' }] }, { 'deploy/a.yaml': priority })).toEqual([]);
    expect(content({}, { 'deploy/a.yaml': priority, 'deploy/kustomization.yaml': { resources: ['a.yaml'] } })).toEqual([]);
    expect(content({}, { 'deploy/a.yaml': { apiVersion: 'example.com/v1', kind: 'Widget', metadata: { name: 'w' } } })).toEqual([]);
  });
});
