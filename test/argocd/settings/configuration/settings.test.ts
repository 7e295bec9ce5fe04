import { Duration, Size } from 'cdk8s';
import { dataOf, mapOf } from './_settings';
import {
  ArgoAccountCapability, ArgoBannerPosition, ArgoDexConnector, ArgoIgnoredStatus, ArgoProject, ArgoResourceCustomization, ArgoResourceFilter,
  ArgoRespectRbac, ArgoSecretKey, type ArgoSettingsProps, ArgoSettings, ArgoSso, ArgoTrackingMethod,
} from '../../../../src';
import { SETTING_PROPERTIES } from '../../../../src/argocd/settings/configuration/_settings-data';
import { SETTING_KEYS } from '../../../../src/argocd/settings/configuration/_settings-keys';
import { argoChart, problemsOf } from '../../_chart';

const dataFor = (props: ArgoSettingsProps): Record<string, string> => dataOf((chart) => new ArgoSettings(chart, 'settings', props));

/** What is not there by itself. */
function besides(props: ArgoSettingsProps): Record<string, string> {
  return dataFor({ applicationHealth: false, ignoreResourceUpdates: undefined, defaultExclusions: false, ...props });
}

function own(props: ArgoSettingsProps): Record<string, string> {
  const byItself = besides({});
  return Object.fromEntries(Object.entries(besides(props)).filter(([key, value]) => byItself[key] !== value));
}

function problems(props: ArgoSettingsProps): string[] {
  const chart = argoChart();
  new ArgoSettings(chart, 'settings', props);
  return problemsOf(chart);
}

test('has its fixed name and label, and what the manifests of Argo CD say', () => {
  const map = mapOf((chart) => new ArgoSettings(chart, 'settings'));
  expect(map.metadata).toEqual({
    name: 'argocd-cm', namespace: 'argocd', labels: { 'app.kubernetes.io/name': 'argocd-cm', 'app.kubernetes.io/part-of': 'argocd' },
  });
  const keys = Object.keys(map.data);
  expect(keys).toEqual([...keys].sort());
  expect(keys).toHaveLength(10);
  expect(map.data['resource.exclusions']).toContain('- apiGroups:\n  - ""\n  - discovery.k8s.io\n  kinds:\n  - Endpoints\n  - EndpointSlice\n');
  expect(map.data['resource.exclusions']).toContain('- UpdateRequest\n');
  expect(map.data['resource.customizations.ignoreResourceUpdates.all']).toBe('jsonPointers:\n- /status\n');
  expect(map.data['resource.customizations.health.argoproj.io_Application']).toContain('obj.status.health.status');
});

test('labels and annotations are added', () => {
  const { metadata } = mapOf((chart) => new ArgoSettings(chart, 'settings', { metadata: { namespace: 'cd', labels: { team: 'a' }, annotations: { note: 'b' } } }));
  expect(metadata).toMatchObject({ namespace: 'cd', labels: { 'team': 'a', 'app.kubernetes.io/part-of': 'argocd' }, annotations: { note: 'b' } });
});

test('exclusions extend those of Argo CD, or stand alone', () => {
  const filter = ArgoResourceFilter.of({ apiGroups: ['batch'], kinds: ['Job'], clusters: ['https://*.dev.example.com'] });
  const text = '- apiGroups:\n  - batch\n  kinds:\n  - Job\n  clusters:\n  - https://*.dev.example.com\n';
  expect(dataFor({ exclusions: [filter] })['resource.exclusions'].endsWith(text)).toBe(true);
  expect(dataFor({ exclusions: [filter] })['resource.exclusions']).toContain('EndpointSlice');
  expect(dataFor({ exclusions: [filter], defaultExclusions: false })['resource.exclusions']).toBe(text);
  expect(dataFor({ defaultExclusions: false })).not.toHaveProperty('resource.exclusions');
  expect(dataFor({ inclusions: [filter] })['resource.inclusions']).toBe(text);
});

test('says everything about resources', () => {
  const chart = argoChart();
  expect(own({
    trackingMethod: ArgoTrackingMethod.ANNOTATION_AND_LABEL,
    instanceLabelKey: 'acme.com/app',
    installationId: 'eu-1',
    respectRbac: ArgoRespectRbac.STRICT,
    ignoredStatus: ArgoIgnoredStatus.NONE,
    ignoreAggregatedRoles: true,
    ignoreDifferencesOnResourceUpdates: false,
    maskedAnnotations: ['a', 'b'],
    shownLabels: ['tier'],
    eventLabels: ['team', 'env*'],
    excludedEventLabels: ['secret'],
    nodeLabels: ['topology.kubernetes.io/zone'],
    inCluster: false,
    globalProjects: [{ project: ArgoProject.fromName(chart, 'all', 'everybody'), labels: { tier: 'shared' } }],
  })).toEqual({
    'application.resourceTrackingMethod': 'annotation+label',
    'application.instanceLabelKey': 'acme.com/app',
    'installationID': 'eu-1',
    'resource.respectRBAC': 'strict',
    'resource.compareoptions': 'ignoreAggregatedRoles: true\nignoreResourceStatusField: none\nignoreDifferencesOnResourceUpdates: false\n',
    'resource.sensitive.mask.annotations': 'a,b',
    'resource.customLabels': 'tier',
    'resource.includeEventLabelKeys': 'team,env*',
    'resource.excludeEventLabelKeys': 'secret',
    'application.allowedNodeLabels': 'topology.kubernetes.io/zone',
    'cluster.inClusterEnabled': 'false',
    'globalProjects': '- projectName: everybody\n  labelSelector:\n    matchLabels:\n      tier: shared\n',
  });
});

test('says everything about people', () => {
  expect(own({
    url: 'https://argocd.example.com',
    additionalUrls: ['https://cd.example.com'],
    sso: ArgoSso.dex({ connectors: [ArgoDexConnector.github({ clientId: 'abc', clientSecret: ArgoSecretKey.ofArgoSecret('dex.github.clientSecret'), organisations: ['acme'] })] }),
    insecureSkipOidcVerify: false,
    accounts: [{ name: 'ci' }, { name: 'ops', capabilities: [ArgoAccountCapability.LOGIN, ArgoAccountCapability.API_KEY], enabled: false }],
    adminEnabled: false,
    anonymousUsers: true,
    sessionDuration: Duration.minutes(90),
    passwordPattern: '^.{16,}$',
    inheritResourcePermissions: true,
    overrideForOtherRevision: true,
    syncImpersonation: true,
    enforceSyncImpersonation: false,
    exec: true,
    execShells: ['bash', 'sh'],
    maxPodLogs: 20,
    applicationLinks: [{ title: 'Logs', url: 'https://logs.example.com/{{.app.metadata.name}}', description: 'of its pods', icon: 'fa-book', condition: 'app.spec.project == "shop"' }],
    projectLinks: [{ title: 'Audit', url: 'https://audit.example.com' }],
    resourceLinks: [{ title: 'Pod', url: 'https://pods.example.com' }],
    banner: 'upgrade on Friday',
    bannerUrl: 'https://status.example.com',
    bannerPermanent: true,
    bannerPosition: ArgoBannerPosition.BOTH,
    cssUrl: './custom/acme.css',
    helpChatUrl: 'https://chat.example.com',
    helpChatText: 'Ask us',
    downloads: { 'darwin-arm64': 'https://dl.example.com/argocd' },
    statusBadge: true,
    statusBadgeUrl: 'https://badge.example.com/',
    extensions: [{ name: 'metrics', backend: { services: [{ url: 'http://metrics' }] } }],
  })).toEqual({
    'url': 'https://argocd.example.com',
    'additionalUrls': '- https://cd.example.com\n',
    'dex.config': 'connectors:\n- type: github\n  id: github\n  name: GitHub\n  config:\n    clientID: abc\n    clientSecret: $dex.github.clientSecret\n    orgs:\n    - name: acme\n',
    'oidc.tls.insecure.skip.verify': 'false',
    'accounts.ci': 'apiKey',
    'accounts.ops': 'login, apiKey',
    'accounts.ops.enabled': 'false',
    'admin.enabled': 'false',
    'users.anonymous.enabled': 'true',
    'users.session.duration': '90m',
    'passwordPattern': '^.{16,}$',
    'server.rbac.disableApplicationFineGrainedRBACInheritance': 'false',
    'application.sync.requireOverridePrivilegeForRevisionSync': 'true',
    'application.sync.impersonation.enabled': 'true',
    'application.sync.impersonation.enforced': 'false',
    'exec.enabled': 'true',
    'exec.shells': 'bash,sh',
    'server.maxPodLogsToRender': '20',
    'application.links': '- url: https://logs.example.com/{{.app.metadata.name}}\n  title: Logs\n  description: of its pods\n  icon.class: fa-book\n  if: app.spec.project == "shop"\n',
    'project.links': '- url: https://audit.example.com\n  title: Audit\n',
    'resource.links': '- url: https://pods.example.com\n  title: Pod\n',
    'ui.bannercontent': 'upgrade on Friday',
    'ui.bannerurl': 'https://status.example.com',
    'ui.bannerpermanent': 'true',
    'ui.bannerposition': 'both',
    'ui.cssurl': './custom/acme.css',
    'help.chatUrl': 'https://chat.example.com',
    'help.chatText': 'Ask us',
    'help.download.darwin-arm64': 'https://dl.example.com/argocd',
    'statusbadge.enabled': 'true',
    'statusbadge.url': 'https://badge.example.com/',
    'extension.config': 'extensions:\n- name: metrics\n  backend:\n    services:\n    - url: http://metrics\n',
  });
});

test('says everything about sources', () => {
  expect(own({
    reconciliation: Duration.minutes(5),
    reconciliationJitter: Duration.seconds(0),
    hardReconciliation: Duration.hours(24),
    kustomizeBuildOptions: '--enable-helm',
    kustomizeVersions: [{ version: 'v5.6.0', path: '/custom-tools/kustomize', buildOptions: '--enable-helm' }],
    kustomize: true,
    helm: true,
    directory: false,
    helmValuesFileSchemes: [],
    hydratorCommitMessage: '{{.metadata.drySha}}',
    hydratorReadme: 'written by Argo CD',
    commitAuthorName: 'Fleet',
    commitAuthorEmail: 'fleet@example.com',
    webhookMaxPayload: Size.mebibytes(10),
    webhookRefreshJitter: Duration.minutes(1),
    webhookRefreshJitterThreshold: 50,
  })).toEqual({
    'timeout.reconciliation': '5m',
    'timeout.reconciliation.jitter': '0s',
    'timeout.hard.reconciliation': '24h',
    'kustomize.buildOptions': '--enable-helm',
    'kustomize.path.v5.6.0': '/custom-tools/kustomize',
    'kustomize.buildOptions.v5.6.0': '--enable-helm',
    'kustomize.enable': 'true',
    'helm.enable': 'true',
    'jsonnet.enable': 'false',
    'helm.valuesFileSchemes': '',
    'sourceHydrator.commitMessageTemplate': '{{.metadata.drySha}}',
    'sourceHydrator.readmeMessageTemplate': 'written by Argo CD',
    'commit.author.name': 'Fleet',
    'commit.author.email': 'fleet@example.com',
    'webhook.maxPayloadSizeMB': '10',
    'webhook.refresh.jitter': '1m',
    'webhook.refresh.jitter.threshold': '50',
  });
});

test('customizations have keys of their own, those of globs share a text', () => {
  const health = 'return { status = "Healthy" }\n';
  expect(own({
    customizations: [
      ArgoResourceCustomization.of('cert-manager.io', 'Certificate', {
        health,
        useOpenLibs: true,
        ignoreDifferences: { jsonPointers: ['/spec/duration'], jqPathExpressions: ['.spec.x'], managers: ['cainjector'] },
        knownTypeFields: [{ field: 'spec.resources', type: 'core/v1/ResourceList' }],
        actions: [{ name: 'renew', lua: 'return obj' }],
      }),
      ArgoResourceCustomization.of('', 'Service', { ignoreUpdates: { jsonPointers: ['/status'] } }),
      ArgoResourceCustomization.of('*.crossplane.io', '*', { health, useOpenLibs: true, ignoreUpdates: { jsonPointers: ['/status'] } }),
      ArgoResourceCustomization.ofAll({ ignoreDifferences: { managers: ['kube-controller-manager'] } }),
    ],
  })).toEqual({
    'resource.customizations.health.cert-manager.io_Certificate': health,
    'resource.customizations.useOpenLibs.cert-manager.io_Certificate': 'true',
    'resource.customizations.ignoreDifferences.cert-manager.io_Certificate':
      'jsonPointers:\n- /spec/duration\njqPathExpressions:\n- .spec.x\nmanagedFieldsManagers:\n- cainjector\n',
    'resource.customizations.knownTypeFields.cert-manager.io_Certificate': '- field: spec.resources\n  type: core/v1/ResourceList\n',
    'resource.customizations.actions.cert-manager.io_Certificate':
      'mergeBuiltinActions: true\ndiscovery.lua: |\n  actions = {}\n  actions["renew"] = {}\n  return actions\ndefinitions:\n- name: renew\n  action.lua: return obj\n',
    'resource.customizations.ignoreResourceUpdates.Service': 'jsonPointers:\n- /status\n',
    'resource.customizations.ignoreDifferences.all': 'managedFieldsManagers:\n- kube-controller-manager\n',
    'resource.customizations': '"*.crossplane.io/*":\n  health.lua: |\n    return { status = "Healthy" }\n  health.lua.useOpenLibs: true\n  ignoreResourceUpdates: |\n    jsonPointers:\n    - /status\n',
  });
});

test('updates are not passed over when nobody wants it', () => {
  const data = dataFor({ ignoreResourceUpdates: false });
  expect(data['resource.ignoreResourceUpdatesEnabled']).toBe('false');
  expect(Object.keys(data).filter((key) => key.includes('ignoreResourceUpdates.'))).toEqual([]);
});

test('other keys are written as they are', () => {
  expect(own({ extra: { 'ga.trackingid': 'UA-1' } })).toEqual({ 'ga.trackingid': 'UA-1' });
});

test.each<[string, ArgoSettingsProps, string]>([
  ['another name', { metadata: { name: 'cm' } }, 'metadata.name is "cm", where Argo CD does not look; leave it out, it is argocd-cm'],
  ['a key that has a property', { extra: { 'timeout.reconciliation': '1m' } }, 'extra holds "timeout.reconciliation"; set reconciliation instead'],
  ['a key of a family', { extra: { 'accounts.ci': 'apiKey' } }, 'extra holds "accounts.ci"; set accounts instead'],
  ['a key that is none', { extra: { 'a/b': 'c' } }, 'extra holds "a/b", which is no key of a ConfigMap; allowed are letters, digits, "-", "_" and "."'],
  ['an address without scheme', { url: 'argocd.example.com' }, 'url holds "argocd.example.com"; write an address that begins with https:// or http://'],
  ['single sign-on without address', { sso: ArgoSso.oidc({ name: 'x', issuer: 'https://x', clientId: 'y' }) },
    'sso is set and url is not, so nobody can be sent back from the provider; set url, as in "https://argocd.example.com"'],
  ['a link without banner', { bannerUrl: 'https://x' }, 'there is no banner, and something is said about it; set banner'],
  ['a text without chat', { helpChatText: 'x' }, 'helpChatText is set and helpChatUrl is not, so there is nothing to click; set helpChatUrl'],
  ['a part of a second', { sessionDuration: Duration.millis(1500) }, 'sessionDuration is 1500ms; write whole seconds, which is all that Argo CD reads'],
  ['an account called by a dot', { accounts: [{ name: 'a.b' }] }, 'an account is called "a.b"; allowed are letters, digits, "-" and "_"'],
  ['admin as an account', { accounts: [{ name: 'admin' }] }, 'an account is called "admin", which is there by itself; say what it may do with adminEnabled'],
  ['an account twice', { accounts: [{ name: 'a' }, { name: 'a' }] }, 'there are two accounts "a"; give one of them another name'],
  ['an account that may do nothing', { accounts: [{ name: 'a', capabilities: [] }] }, 'the account "a" may do nothing; leave capabilities out, or name one'],
  ['two customizations of a sort', { customizations: ['return 1', 'return 2'].map((health) => ArgoResourceCustomization.of('a.io', 'B', { health })) },
    'two customizations say health of a.io/B, of which one would be lost; put them together'],
  ['two customizations of a glob', { customizations: ['return 1', 'return 2'].map((health) => ArgoResourceCustomization.of('*.io', 'B', { health })) },
    'two customizations say everything of *.io/B, of which one would be lost; put them together'],
  ['a version of kustomize twice', { kustomizeVersions: [{ version: 'v1', path: '/a' }, { version: 'v1', path: '/b' }] }, 'there are two versions of kustomize called "v1"; put them together'],
  ['a version without anything', { kustomizeVersions: [{ version: 'v1' }] }, 'the version "v1" of kustomize has neither path nor buildOptions; set one'],
  ['a platform', { downloads: { 'linux-arm-64': 'https://x' } }, 'downloads names the platform "linux-arm-64", which Argo CD does not show; did you mean "linux-arm64"?'],
  ['updates that are not passed over', { ignoreResourceUpdates: false, customizations: [ArgoResourceCustomization.of('', 'Pod', { ignoreUpdates: { jsonPointers: ['/x'] } })] },
    'a customization has ignoreUpdates, and ignoreResourceUpdates is false, so it has no effect; leave one of them out'],
])('fails with %s', (_, props, message) => {
  expect(problems(props)).toEqual([`[test/settings] ${message}`]);
});

test('fails with two in a chart', () => {
  const chart = argoChart();
  new ArgoSettings(chart, 'one');
  new ArgoSettings(chart, 'other');
  expect(problemsOf(chart)).toEqual(['[test/other] the chart has two ConfigMaps argocd-cm, the other is test/one; say everything in one']);
});

describe('values', () => {
  test.each([
    ['a filter of everything', () => ArgoResourceFilter.of({}), 'ArgoResourceFilter.of: it names no group, no kind and no cluster, and so means everything; name one'],
    ['a filter of a glob of kinds', () => ArgoResourceFilter.of({ kinds: ['Policy*'] }),
      'ArgoResourceFilter.of: the kind "Policy*" is a glob, which Argo CD takes by the letter; write the kind\'s name, or "*" alone'],
    ['a customization of nothing', () => ArgoResourceCustomization.of('', 'Pod', {}), 'ArgoResourceCustomization.of: nothing is customized; set health, actions or another option'],
    ['a health that returns nothing', () => ArgoResourceCustomization.ofAll({ health: 'hs = {}' }),
      'ArgoResourceCustomization.ofAll: health returns nothing, so Argo CD learns nothing from it; end the script with a return'],
    ['actions of a glob', () => ArgoResourceCustomization.of('*', 'Pod', { actions: [{ name: 'a', lua: 'return obj' }] }),
      'ArgoResourceCustomization.of: the kind is a glob, and Argo CD knows actions by the exact kind only; say them for each kind'],
    ['a kind with a group in it', () => ArgoResourceCustomization.of('', 'apps/Deployment', { health: 'return {}' }),
      'ArgoResourceCustomization.of: the kind is "apps/Deployment"; write a kind, or a glob such as "*"'],
    ['a group that is none', () => ArgoResourceCustomization.of('Apps', 'Deployment', { health: 'return {}' }),
      'ArgoResourceCustomization.of: the group is "Apps"; write an API group, or a glob such as "*.example.com"'],
    ['an issuer that is none', () => ArgoSso.oidc({ name: 'x', issuer: 'login.example.com', clientId: 'y' }),
      'ArgoSso.oidc: the issuer is "login.example.com"; write its address, as in "https://login.example.com"'],
    ['two proofs', () => ArgoSso.oidc({ name: 'x', issuer: 'https://x', clientId: 'y', clientSecret: ArgoSecretKey.ofArgoSecret('a'), azureWorkloadIdentity: true }),
      'ArgoSso.oidc: clientSecret and azureWorkloadIdentity are both set; a workload identity needs no secret'],
    ['no connector', () => ArgoSso.dex({ connectors: [] }), 'ArgoSso.dex: there is no connector, so nobody can sign in; give one, as in ArgoDexConnector.github({ … })'],
    ['two connectors of an id', () => ArgoSso.dex({ connectors: ['ldap', 'ldap'].map((type) => ArgoDexConnector.of(type, {})) }),
      'ArgoSso.dex: two connectors have the id "ldap"; give one another id'],
    ['a secret of a connector', () => ArgoDexConnector.of('ldap', { userSearch: {}, bindPW: 'hunter2' }),
      'ArgoDexConnector.of: the connector "ldap" has bindPW as text; give an ArgoSecretKey, so that no secret comes into Git'],
    ['a name of a Secret that is none', () => ArgoSecretKey.of('My Secret', 'key'), 'ArgoSecretKey.of: the Secret is "My Secret"; write its name, in lower case'],
    ['a secret for a key', () => ArgoSecretKey.ofArgoSecret('hunter 2!'),
      'ArgoSecretKey.ofArgoSecret: the key has characters that no key of a Secret has; allowed are letters, digits, "-", "_" and "."'],
  ])('fail with %s', (_, action, message) => {
    expect(action).toThrow(new Error(message));
  });

  test('a provider of OpenID Connect', () => {
    const sso = ArgoSso.oidc({
      name: 'Login',
      issuer: 'https://login.example.com',
      clientId: 'argocd',
      clientSecret: ArgoSecretKey.of('oidc', 'secret'),
      cliClientId: 'argocd-cli',
      scopes: ['openid', 'groups'],
      essentialClaims: ['groups'],
      pkce: true,
      logoutUrl: 'https://login.example.com/logout',
      rootCa: 'PEM',
      allowedAudiences: ['argocd'],
      userInfoPath: '/userinfo',
      userInfoCache: Duration.minutes(5),
      domainHint: 'example.com',
      refreshBefore: Duration.minutes(2),
    });
    expect(own({ url: 'https://x', sso })['oidc.config']).toBe([
      'name: Login', 'issuer: https://login.example.com', 'clientID: argocd', 'clientSecret: $oidc:secret', 'cliClientID: argocd-cli',
      'requestedScopes:', '- openid', '- groups', 'requestedIDTokenClaims:', '  groups:', '    essential: true', 'enablePKCEAuthentication: true',
      'logoutURL: https://login.example.com/logout', 'rootCA: PEM', 'allowedAudiences:', '- argocd', 'enableUserInfoGroups: true', 'userInfoPath: /userinfo',
      'userInfoCacheExpiration: 5m', 'domainHint: example.com', 'refreshTokenThreshold: 2m', '',
    ].join('\n'));
    const azure = ArgoSso.oidc({ name: 'Entra', issuer: 'https://login.microsoftonline.com/t/v2.0', clientId: 'c', azureWorkloadIdentity: true });
    expect(own({ url: 'https://x', sso: azure })['oidc.config']).toContain('azure:\n  useWorkloadIdentity: true\n');
  });

  test('connectors of Dex', () => {
    const sso = ArgoSso.dex({
      connectors: [
        ArgoDexConnector.oidc({ id: 'corp', issuer: 'https://x', clientId: 'c', clientSecret: ArgoSecretKey.of('s', 'k'), scopes: ['groups'], insecureEnableGroups: true }),
        ArgoDexConnector.of('ldap', { host: 'ldap:636', bindPW: ArgoSecretKey.ofArgoSecret('ldap') }, { name: 'Staff' }),
      ],
      config: { expiry: { idTokens: '1h' } },
    });
    expect(own({ url: 'https://x', sso })['dex.config']).toBe([
      'expiry:', '  idTokens: 1h', 'connectors:', '- type: oidc', '  id: corp', '  name: corp', '  config:', '    issuer: https://x', '    clientID: c', '    clientSecret: $s:k', '    scopes:',
      '    - groups', '    insecureEnableGroups: true', '- type: ldap', '  id: ldap', '  name: Staff', '  config:', '    host: ldap:636', '    bindPW: $ldap', '',
    ].join('\n'));
  });
});

test('every setting has a property, but for those of an analytics service', () => {
  expect([...SETTING_KEYS].filter((key) => !(key in SETTING_PROPERTIES))).toEqual(['ga.anonymizeusers', 'ga.trackingid']);
  expect(Object.keys(SETTING_PROPERTIES).filter((key) => !SETTING_KEYS.has(key))).toEqual([]);
});
