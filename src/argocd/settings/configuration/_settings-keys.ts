/** What Argo CD 3 reads from argocd-cm, besides what begins with a prefix. */
export const SETTING_KEYS: ReadonlySet<string> = new Set(`
  additionalUrls admin.enabled application.allowedNodeLabels application.instanceLabelKey application.links application.resourceTrackingMethod
  application.sync.impersonation.enabled application.sync.impersonation.enforced application.sync.requireOverridePrivilegeForRevisionSync
  cluster.inClusterEnabled commit.author.email commit.author.name dex.config exec.enabled exec.shells extension.config ga.anonymizeusers ga.trackingid globalProjects
  helm.enable helm.valuesFileSchemes help.chatText help.chatUrl installationID jsonnet.enable kustomize.buildOptions kustomize.enable
  oidc.config oidc.tls.insecure.skip.verify passwordPattern project.links
  resource.compareoptions resource.customLabels resource.customizations resource.excludeEventLabelKeys resource.exclusions resource.ignoreResourceUpdatesEnabled
  resource.includeEventLabelKeys resource.inclusions resource.links resource.respectRBAC resource.sensitive.mask.annotations
  server.maxPodLogsToRender server.rbac.disableApplicationFineGrainedRBACInheritance sourceHydrator.commitMessageTemplate sourceHydrator.readmeMessageTemplate
  statusbadge.enabled statusbadge.url timeout.hard.reconciliation timeout.reconciliation timeout.reconciliation.jitter
  ui.bannercontent ui.bannerpermanent ui.bannerposition ui.bannerurl ui.cssurl url users.anonymous.enabled users.session.duration
  webhook.maxPayloadSizeMB webhook.refresh.jitter webhook.refresh.jitter.threshold
`.trim().split(/\s+/));

/** Beginnings of keys of argocd-cm behind which a name follows. */
export const SETTING_PREFIXES: readonly string[] = ['accounts.', 'extension.config.', 'help.download.', 'kustomize.buildOptions.', 'kustomize.path.', 'kustomize.version.',
  'resource.customizations.'];

/** What Argo CD 2 read from argocd-cm and Argo CD 3 does not, and what to do instead. */
export const REMOVED_SETTINGS: Readonly<Record<string, string>> = {
  'configManagementPlugins': 'run the plugin beside the repo server, as an argocd-cmp-server',
  'helm.repositories': 'make a Secret with the label argocd.argoproj.io/secret-type: repository for each',
  'repositories': 'make a Secret with the label argocd.argoproj.io/secret-type: repository for each',
  'repository.credentials': 'make a Secret with the label argocd.argoproj.io/secret-type: repo-creds for each',
  'server.rbac.log.enforce.enable': 'leave it out, since logs always need the permission "logs, get"',
};

/** The platforms that `help.download.` may name. */
export const DOWNLOAD_PLATFORMS: readonly string[] = ['darwin-amd64', 'darwin-arm64', 'windows-amd64', 'linux-amd64', 'linux-arm64', 'linux-ppc64le', 'linux-s390x'];

/** The sorts of customizations that a key of argocd-cm may name. */
export const CUSTOMIZATION_SORTS: readonly string[] = ['health', 'useOpenLibs', 'actions', 'ignoreDifferences', 'ignoreResourceUpdates', 'knownTypeFields'];

/** Whether Argo CD reads a key of argocd-cm. */
export function isSetting(key: string): boolean {
  return SETTING_KEYS.has(key) || SETTING_PREFIXES.some((prefix) => key.startsWith(prefix));
}
