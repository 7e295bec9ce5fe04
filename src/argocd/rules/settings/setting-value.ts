import { FindingSeverity } from '../../../checks/finding';
import { NONE, type Rule, type RuleViolation } from '../../../checks/rule';
import { goBoolean } from '../../../core/go-boolean';
import { isFilledLater, mapAt } from '../../../core/plain';
import { nearest, shown } from '../../../core/problem';
import { settingsExample } from '../_examples';

/** Settings that are on when they are "true", letter by letter, and off otherwise. */
const SWITCHES = new Set(['application.sync.impersonation.enabled', 'exec.enabled', 'helm.enable', 'jsonnet.enable', 'kustomize.enable', 'oidc.tls.insecure.skip.verify',
  'statusbadge.enabled', 'ui.bannerpermanent', 'users.anonymous.enabled']);

/** Settings that Go reads as truth values. */
const BOOLEANS = new Set(['admin.enabled', 'application.sync.requireOverridePrivilegeForRevisionSync', 'cluster.inClusterEnabled', 'resource.ignoreResourceUpdatesEnabled',
  'server.rbac.disableApplicationFineGrainedRBACInheritance']);

/** Settings that are durations in one unit. */
const DURATIONS = new Set(['users.session.duration', 'webhook.refresh.jitter']);

/** Settings of which there are a few. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  'application.resourceTrackingMethod': ['annotation', 'annotation+label', 'label'],
  'resource.respectRBAC': ['normal', 'strict'],
  'ui.bannerposition': ['top', 'bottom', 'both'],
};

/** Settings that Argo CD reads as something else. */
export const settingValue: Rule = {
  id: 'argocd/setting-value',
  severity: FindingSeverity.WARNING,
  kinds: ['/ConfigMap'],
  check({ name, manifest }) {
    if (name !== 'argocd-cm') return NONE;
    const data = mapAt(manifest, 'data');
    return Object.keys(data).flatMap((key): RuleViolation[] => {
      const value = data[key];
      const fault = typeof value !== 'string' || value === '' || isFilledLater(value) ? undefined : faultOf(key, value);
      const field = `data["${key}"]`;
      return fault === undefined ? NONE : [{ field, message: `${field} is ${shown(value)}, ${fault}` }];
    });
  },
  docs: {
    what: 'Settings have values that Argo CD reads',
    why: 'A switch that is not "true" letter by letter is off, a duration of two units is passed over for the default, and of all of this Argo CD says nothing, or only in its logs.',
    bad: { yaml: settingsExample('argocd-cm', "exec.enabled: 'True'") },
    good: { yaml: settingsExample('argocd-cm', "exec.enabled: 'true'") },
    source: ['argoproj/argo-cd util/settings/settings.go updateSettingsFromConfigMap, GetEnabledSourceTypes', 'https://argo-cd.readthedocs.io/en/stable/operator-manual/argocd-cm-yaml/'],
  },
};

function faultOf(key: string, value: string): string | undefined {
  if (SWITCHES.has(key)) return value === 'true' || value === 'false' ? undefined : 'which Argo CD takes for "false"; write "true" or "false"';
  if (BOOLEANS.has(key) || /^accounts\.[^.]+\.enabled$/.test(key)) return goBoolean(value) !== undefined ? undefined : 'which Argo CD cannot read; write "true" or "false"';
  if (DURATIONS.has(key)) return /^\d+[smhd]$/.test(value) ? undefined : 'which Argo CD cannot read, so it takes its default; write one number and one unit of s, m, h and d, as in "90m"';
  const known = Object.hasOwn(CHOICES, key) ? CHOICES[key] : undefined;
  if (known && !known.includes(value)) {
    const near = nearest(value, known);
    return `which there is not; ${near ? `did you mean ${shown(near)}?` : `there are ${known.join(', ')}`}`;
  }
  if (/^accounts\.[^.]+$/.test(key)) {
    const odd = value.split(',').map((one) => one.trim()).find((one) => !['', 'login', 'apiKey'].includes(one));
    return odd === undefined ? undefined : `of which Argo CD does not know ${shown(odd)}; there are login and apiKey`;
  }
  return undefined;
}
