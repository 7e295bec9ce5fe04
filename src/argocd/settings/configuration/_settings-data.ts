import type { Duration } from 'cdk8s';
import { DEFAULT_EXCLUSIONS } from './_default-exclusions';
import { DEFAULT_IGNORED_UPDATES } from './_default-ignored-updates';
import { embeddedYaml } from './_embedded-yaml';
import { type SettingsData, settingsData } from './_settings-map';
import { unitDuration } from './_unit-duration';
import type { ArgoAccount } from './account';
import type { ArgoDeepLink } from './deep-link';
import type { ArgoPeopleSettings } from './people-settings';
import type { ArgoResourceFilter } from './resource-filter';
import type { ArgoResourceSettings } from './resource-settings';
import type { ArgoSettingsProps } from './settings-props';
import type { ArgoSourceSettings } from './source-settings';
import { list } from '../../../core/fragment';
import { APPLICATION_HEALTH_KEY, APPLICATION_HEALTH_LUA } from '../../sync/application-health';

/** What settings are in argocd-cm. */
export function settingsContent(props: ArgoSettingsProps): SettingsData {
  return { ...ofResources(props), ...customizations(props), ...ofPeople(props), ...ofSources(props), ...props.extra };
}

/** What sets a key of argocd-cm, by key: so that nobody sets one under `extra`. */
export const SETTING_PROPERTIES: Readonly<Record<string, keyof ArgoSettingsProps>> = {
  'additionalUrls': 'additionalUrls',
  'admin.enabled': 'adminEnabled',
  'application.allowedNodeLabels': 'nodeLabels',
  'application.instanceLabelKey': 'instanceLabelKey',
  'application.links': 'applicationLinks',
  'application.resourceTrackingMethod': 'trackingMethod',
  'application.sync.impersonation.enabled': 'syncImpersonation',
  'application.sync.impersonation.enforced': 'enforceSyncImpersonation',
  'application.sync.requireOverridePrivilegeForRevisionSync': 'overrideForOtherRevision',
  'cluster.inClusterEnabled': 'inCluster',
  'commit.author.email': 'commitAuthorEmail',
  'commit.author.name': 'commitAuthorName',
  'dex.config': 'sso',
  'exec.enabled': 'exec',
  'exec.shells': 'execShells',
  'extension.config': 'extensions',
  'globalProjects': 'globalProjects',
  'helm.enable': 'helm',
  'helm.valuesFileSchemes': 'helmValuesFileSchemes',
  'help.chatText': 'helpChatText',
  'help.chatUrl': 'helpChatUrl',
  'installationID': 'installationId',
  'jsonnet.enable': 'directory',
  'kustomize.buildOptions': 'kustomizeBuildOptions',
  'kustomize.enable': 'kustomize',
  'oidc.config': 'sso',
  'oidc.tls.insecure.skip.verify': 'insecureSkipOidcVerify',
  'passwordPattern': 'passwordPattern',
  'project.links': 'projectLinks',
  'resource.compareoptions': 'ignoredStatus',
  'resource.customLabels': 'shownLabels',
  'resource.customizations': 'customizations',
  'resource.excludeEventLabelKeys': 'excludedEventLabels',
  'resource.exclusions': 'exclusions',
  'resource.ignoreResourceUpdatesEnabled': 'ignoreResourceUpdates',
  'resource.includeEventLabelKeys': 'eventLabels',
  'resource.inclusions': 'inclusions',
  'resource.links': 'resourceLinks',
  'resource.respectRBAC': 'respectRbac',
  'resource.sensitive.mask.annotations': 'maskedAnnotations',
  'server.maxPodLogsToRender': 'maxPodLogs',
  'server.rbac.disableApplicationFineGrainedRBACInheritance': 'inheritResourcePermissions',
  'sourceHydrator.commitMessageTemplate': 'hydratorCommitMessage',
  'sourceHydrator.readmeMessageTemplate': 'hydratorReadme',
  'statusbadge.enabled': 'statusBadge',
  'statusbadge.url': 'statusBadgeUrl',
  'timeout.hard.reconciliation': 'hardReconciliation',
  'timeout.reconciliation': 'reconciliation',
  'timeout.reconciliation.jitter': 'reconciliationJitter',
  'ui.bannercontent': 'banner',
  'ui.bannerpermanent': 'bannerPermanent',
  'ui.bannerposition': 'bannerPosition',
  'ui.bannerurl': 'bannerUrl',
  'ui.cssurl': 'cssUrl',
  'url': 'url',
  'users.anonymous.enabled': 'anonymousUsers',
  'users.session.duration': 'sessionDuration',
  'webhook.maxPayloadSizeMB': 'webhookMaxPayload',
  'webhook.refresh.jitter': 'webhookRefreshJitter',
  'webhook.refresh.jitter.threshold': 'webhookRefreshJitterThreshold',
};

/** The same, by the beginning of a key. */
export const SETTING_FAMILIES: Readonly<Record<string, keyof ArgoSettingsProps>> = {
  'accounts.': 'accounts',
  'extension.config.': 'extensions',
  'help.download.': 'downloads',
  'kustomize.': 'kustomizeVersions',
  'resource.customizations.': 'customizations',
};

function ofResources(props: ArgoResourceSettings): SettingsData {
  const { exclusions, inclusions, globalProjects } = props;
  const excluded = [...(props.defaultExclusions ?? true) ? DEFAULT_EXCLUSIONS : [], ...filters(exclusions)];
  return settingsData({
    'application.resourceTrackingMethod': props.trackingMethod,
    'application.instanceLabelKey': props.instanceLabelKey,
    'application.allowedNodeLabels': joined(props.nodeLabels),
    'installationID': props.installationId,
    'cluster.inClusterEnabled': props.inCluster,
    'globalProjects': globalProjects && embeddedYaml(globalProjects.map(({ project, labels }) => ({ projectName: project.projectName, labelSelector: { matchLabels: { ...labels } } }))),
    'resource.compareoptions': compareOptions(props),
    'resource.customLabels': joined(props.shownLabels),
    'resource.excludeEventLabelKeys': joined(props.excludedEventLabels),
    'resource.exclusions': excluded.length > 0 ? embeddedYaml(excluded) : undefined,
    'resource.ignoreResourceUpdatesEnabled': props.ignoreResourceUpdates,
    'resource.includeEventLabelKeys': joined(props.eventLabels),
    'resource.inclusions': inclusions?.length ? embeddedYaml(filters(inclusions)) : undefined,
    'resource.respectRBAC': props.respectRbac,
    'resource.sensitive.mask.annotations': joined(props.maskedAnnotations),
  });
}

/** Each kind has its keys, except those that no key can name: they share a text. */
function customizations({ customizations: own = [], applicationHealth, ignoreResourceUpdates }: ArgoResourceSettings): SettingsData {
  const data: Record<string, string> = {};
  if (ignoreResourceUpdates ?? true) {
    for (const [kind, fields] of Object.entries(DEFAULT_IGNORED_UPDATES)) data[`resource.customizations.ignoreResourceUpdates.${kind}`] = embeddedYaml(fields);
  }
  if (applicationHealth ?? true) data[APPLICATION_HEALTH_KEY] = APPLICATION_HEALTH_LUA;
  for (const one of own) {
    for (const [sort, text] of one._groupKind === undefined ? [] : one._entries) data[`resource.customizations.${sort}.${one._groupKind}`] = text;
  }
  const globs = own.filter(({ _groupKind }) => _groupKind === undefined).map(({ _entry }) => _entry);
  if (globs.length > 0) data['resource.customizations'] = embeddedYaml(Object.fromEntries(globs));
  return data;
}

function ofPeople(props: ArgoPeopleSettings): SettingsData {
  const { sso, inheritResourcePermissions } = props;
  return settingsData({
    'url': props.url,
    'additionalUrls': props.additionalUrls?.length ? embeddedYaml(props.additionalUrls) : undefined,
    ...sso && { [sso._key]: sso._text },
    'oidc.tls.insecure.skip.verify': props.insecureSkipOidcVerify,
    ...accounts(props.accounts),
    'admin.enabled': props.adminEnabled,
    'users.anonymous.enabled': props.anonymousUsers,
    'users.session.duration': duration(props.sessionDuration),
    'passwordPattern': props.passwordPattern,
    'server.rbac.disableApplicationFineGrainedRBACInheritance': inheritResourcePermissions === undefined ? undefined : !inheritResourcePermissions,
    'application.sync.requireOverridePrivilegeForRevisionSync': props.overrideForOtherRevision,
    'application.sync.impersonation.enabled': props.syncImpersonation,
    'application.sync.impersonation.enforced': props.enforceSyncImpersonation,
    'exec.enabled': props.exec,
    'exec.shells': joined(props.execShells),
    'server.maxPodLogsToRender': props.maxPodLogs,
    'application.links': links(props.applicationLinks),
    'project.links': links(props.projectLinks),
    'resource.links': links(props.resourceLinks),
    'ui.bannercontent': props.banner,
    'ui.bannerurl': props.bannerUrl,
    'ui.bannerpermanent': props.bannerPermanent,
    'ui.bannerposition': props.bannerPosition,
    'ui.cssurl': props.cssUrl,
    'help.chatUrl': props.helpChatUrl,
    'help.chatText': props.helpChatText,
    ...Object.fromEntries(Object.entries(props.downloads ?? {}).map(([platform, url]) => [`help.download.${platform}`, url])),
    'statusbadge.enabled': props.statusBadge,
    'statusbadge.url': props.statusBadgeUrl,
    'extension.config': props.extensions?.length ? embeddedYaml({ extensions: props.extensions }) : undefined,
  });
}

function ofSources(props: ArgoSourceSettings): SettingsData {
  const versions: Record<string, string | undefined> = {};
  for (const { version, path, buildOptions } of props.kustomizeVersions ?? []) {
    versions[`kustomize.path.${version}`] = path;
    versions[`kustomize.buildOptions.${version}`] = buildOptions;
  }
  return settingsData({
    'timeout.reconciliation': duration(props.reconciliation),
    'timeout.reconciliation.jitter': duration(props.reconciliationJitter),
    'timeout.hard.reconciliation': duration(props.hardReconciliation),
    'kustomize.buildOptions': props.kustomizeBuildOptions,
    ...versions,
    'kustomize.enable': props.kustomize,
    'helm.enable': props.helm,
    'jsonnet.enable': props.directory,
    // An empty list is a list: it permits none.
    'helm.valuesFileSchemes': props.helmValuesFileSchemes?.join(','),
    'sourceHydrator.commitMessageTemplate': props.hydratorCommitMessage,
    'sourceHydrator.readmeMessageTemplate': props.hydratorReadme,
    'commit.author.name': props.commitAuthorName,
    'commit.author.email': props.commitAuthorEmail,
    'webhook.maxPayloadSizeMB': props.webhookMaxPayload?.toMebibytes(),
    'webhook.refresh.jitter': duration(props.webhookRefreshJitter),
    'webhook.refresh.jitter.threshold': props.webhookRefreshJitterThreshold,
  });
}

function accounts(own: readonly ArgoAccount[] = []): Record<string, string | boolean | undefined> {
  return Object.fromEntries(own.flatMap(({ name, capabilities, enabled }): [string, string | boolean | undefined][] => [
    [`accounts.${name}`, (capabilities ?? ['apiKey']).join(', ')],
    [`accounts.${name}.enabled`, enabled],
  ]));
}

function compareOptions({ ignoreAggregatedRoles, ignoredStatus, ignoreDifferencesOnResourceUpdates }: ArgoResourceSettings): string | undefined {
  const options = { ignoreAggregatedRoles, ignoreResourceStatusField: ignoredStatus, ignoreDifferencesOnResourceUpdates };
  return Object.values(options).some((value) => value !== undefined) ? embeddedYaml(options) : undefined;
}

function links(own: readonly ArgoDeepLink[] | undefined): string | undefined {
  return own?.length ? embeddedYaml(own.map(({ title, url, description, icon, condition }) => ({ url, title, description, 'icon.class': icon, 'if': condition }))) : undefined;
}

function filters(own: readonly ArgoResourceFilter[] | undefined): ArgoResourceFilter['_fragment'][] {
  return (own ?? []).map(({ _fragment }) => _fragment);
}

function joined(words: readonly string[] | undefined): string | undefined {
  return list(words)?.join(',');
}

function duration(value: Duration | undefined): string | undefined {
  return value && unitDuration(value);
}
