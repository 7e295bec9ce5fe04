import { FindingSeverity } from '../../../checks/finding';
import { NONE, type Rule, type RuleViolation } from '../../../checks/rule';
import { isFilledLater, mapAt } from '../../../core/plain';
import { nearest, shown } from '../../../core/problem';
import { PARAMETER_KEYS } from '../../settings/configuration/_parameter-keys';
import { DOWNLOAD_PLATFORMS, REMOVED_SETTINGS, SETTING_KEYS, isSetting } from '../../settings/configuration/_settings-keys';
import { settingsExample } from '../_examples';

/** What stands in the settings of Argo CD, and nobody reads. */
export const unknownSetting: Rule = {
  id: 'argocd/unknown-setting',
  severity: FindingSeverity.WARNING,
  kinds: ['/ConfigMap'],
  // What Argo CD 2 read is another list.
  versions: { system: 'argoCd', from: '3.0' },
  check({ name, manifest }) {
    const known = name === 'argocd-cm' ? SETTING_KEYS : name === 'argocd-cmd-params-cm' ? PARAMETER_KEYS : undefined;
    if (!known) return NONE;
    return Object.keys(mapAt(manifest, 'data')).flatMap((key): RuleViolation[] => {
      if (known.has(key) || isFilledLater(key) || (name === 'argocd-cm' && isSetting(key) && !isOtherPlatform(key))) return NONE;
      // Said by the rule about settings in the wrong place.
      if (name === 'argocd-cmd-params-cm' && SETTING_KEYS.has(key) && key.startsWith('resource.')) return NONE;
      const field = `data["${key}"]`;
      return [{ field, ...faultOf(key, field, name, known) }];
    });
  },
  docs: {
    what: 'Argo CD reads every setting',
    why: 'Argo CD passes over keys that it does not know, without a word: what was meant to be on stays off.',
    bad: { yaml: settingsExample('argocd-cmd-params-cm', "server.insecur: 'true'") },
    good: { yaml: settingsExample('argocd-cmd-params-cm', "server.insecure: 'true'") },
    source: ['https://argo-cd.readthedocs.io/en/stable/operator-manual/argocd-cmd-params-cm-yaml/', 'https://argo-cd.readthedocs.io/en/stable/operator-manual/argocd-cm-yaml/'],
    numbers: ['E8'],
  },
};

function faultOf(key: string, field: string, name: string, known: ReadonlySet<string>): Pick<RuleViolation, 'message' | 'severity'> {
  const instead = name === 'argocd-cm' && Object.hasOwn(REMOVED_SETTINGS, key) ? REMOVED_SETTINGS[key] : undefined;
  if (instead !== undefined) return { message: `${field} is not read any more since Argo CD 3.0; ${instead}` };
  if (isOtherPlatform(key)) return { message: `${field} names a platform that Argo CD does not show; there are ${DOWNLOAD_PLATFORMS.join(', ')}` };
  const [other, there] = name === 'argocd-cm' ? ['argocd-cmd-params-cm', PARAMETER_KEYS.has(key)] as const : ['argocd-cm', isSetting(key)] as const;
  if (there) return { message: `${field} is read from ${other} only, so it has no effect here; move it there` };
  const near = nearest(key, [...known].filter((one) => Math.abs(one.length - key.length) <= 3));
  // A newer Argo CD, or a process that somebody has added, may read it.
  const isTypo = near !== undefined && distanceIsSmall(key, near);
  return {
    message: `${field} is no setting that Argo CD is known to read; ${near === undefined ? 'leave it out' : `did you mean ${shown(near)}?`}`,
    severity: isTypo ? undefined : FindingSeverity.INFO,
  };
}

function isOtherPlatform(key: string): boolean {
  return key.startsWith('help.download.') && !DOWNLOAD_PLATFORMS.includes(key.slice('help.download.'.length));
}

/** Whether two keys differ in case, or in a letter or two at one place. */
function distanceIsSmall(key: string, near: string): boolean {
  if (key.toLowerCase() === near.toLowerCase()) return true;
  let start = 0;
  while (start < key.length && key[start] === near[start]) start++;
  let end = 0;
  while (end < Math.min(key.length, near.length) - start && key[key.length - 1 - end] === near[near.length - 1 - end]) end++;
  return Math.max(key.length, near.length) - start - end <= 2;
}
