import { Duration } from 'cdk8s';
import { Construct } from 'constructs';
import { SETTING_FAMILIES, SETTING_PROPERTIES, settingsContent } from './_settings-data';
import { DOWNLOAD_PLATFORMS } from './_settings-keys';
import { checkExtra, settingsMap } from './_settings-map';
import type { ArgoSettingsProps } from './settings-props';
import { addProblem, nearest, shown } from '../../../core/problem';

/**
 * The ConfigMap `argocd-cm`: what Argo CD watches and compares, who signs in, how manifests are made.
 *
 * It takes the place of the one in Argo CD's manifests, and so also holds what that one says: kinds that are left out, and updates that are passed over.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/argocd-cm-yaml/
 */
export class ArgoSettings extends Construct {
  constructor(scope: Construct, id: string, props: ArgoSettingsProps = {}) {
    super(scope, id);
    checkExtra(this, props.extra, (key) => SETTING_PROPERTIES[key]
      ?? Object.entries(SETTING_FAMILIES).find(([family]) => key.startsWith(family))?.[1]);
    for (const fault of settingsFaults(props)) addProblem(this, fault);
    const data = settingsContent(props);
    settingsMap(this, 'argocd-cm', props.metadata, () => data);
  }
}

function* settingsFaults(props: ArgoSettingsProps): Iterable<string> {
  const { url, sso, accounts = [], customizations = [], bannerUrl, banner, bannerPermanent, additionalUrls = [] } = props;
  for (const [what, address] of [['url', url], ['bannerUrl', bannerUrl], ...additionalUrls.map((one) => ['additionalUrls', one])]) {
    if (address !== undefined && !/^https?:\/\//.test(address)) yield `${what} holds ${shown(address)}; write an address that begins with https:// or http://`;
  }
  if (sso && url === undefined) yield 'sso is set and url is not, so nobody can be sent back from the provider; set url, as in "https://argocd.example.com"';
  if (banner === undefined && (bannerUrl !== undefined || bannerPermanent)) yield 'there is no banner, and something is said about it; set banner';
  if (props.helpChatText !== undefined && props.helpChatUrl === undefined) yield 'helpChatText is set and helpChatUrl is not, so there is nothing to click; set helpChatUrl';

  for (const [what, duration] of Object.entries(props)) {
    if (duration instanceof Duration && duration.toMilliseconds() % 1000 !== 0) yield `${what} is ${duration.toMilliseconds()}ms; write whole seconds, which is all that Argo CD reads`;
  }

  const names = new Set<string>();
  for (const { name, capabilities } of accounts) {
    if (!/^[-_a-zA-Z0-9]+$/.test(name)) yield `an account is called ${shown(name)}; allowed are letters, digits, "-" and "_"`;
    else if (name === 'admin') yield 'an account is called "admin", which is there by itself; say what it may do with adminEnabled';
    else if (names.has(name)) yield `there are two accounts ${shown(name)}; give one of them another name`;
    names.add(name);
    if (capabilities?.length === 0) yield `the account ${shown(name)} may do nothing; leave capabilities out, or name one`;
  }

  const seen = new Set<string>();
  for (const one of customizations) {
    for (const sort of one._groupKind === undefined ? ['everything'] : one._entries.keys()) {
      const key = `${sort} of ${one._entry[0]}`;
      if (seen.has(key)) yield `two customizations say ${key}, of which one would be lost; put them together`;
      seen.add(key);
    }
  }

  const versions = new Set<string>();
  for (const { version, path, buildOptions } of props.kustomizeVersions ?? []) {
    if (!/^[-._a-zA-Z0-9]+$/.test(version)) yield `a version of kustomize is called ${shown(version)}; allowed are letters, digits, "-", "_" and "."`;
    if (versions.has(version)) yield `there are two versions of kustomize called ${shown(version)}; put them together`;
    if (path === undefined && buildOptions === undefined) yield `the version ${shown(version)} of kustomize has neither path nor buildOptions; set one`;
    versions.add(version);
  }
  for (const platform of Object.keys(props.downloads ?? {})) {
    if (DOWNLOAD_PLATFORMS.includes(platform)) continue;
    const near = nearest(platform, DOWNLOAD_PLATFORMS);
    yield `downloads names the platform ${shown(platform)}, which Argo CD does not show; ${near ? `did you mean ${shown(near)}?` : `there are ${DOWNLOAD_PLATFORMS.join(', ')}`}`;
  }
  for (const { project, labels } of props.globalProjects ?? []) {
    if (Object.keys(labels).length === 0) yield `the global project ${shown(project.projectName)} names no labels, and so is inherited by all projects; name labels`;
  }
  if (!(props.ignoreResourceUpdates ?? true) && customizations.some(({ _entries }) => _entries.has('ignoreResourceUpdates'))) {
    yield 'a customization has ignoreUpdates, and ignoreResourceUpdates is false, so it has no effect; leave one of them out';
  }
}
