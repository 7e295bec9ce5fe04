import { listOf, setOf } from './_examples';
import type { CheckedObject } from '../../../checks/checked-object';
import { FindingSeverity } from '../../../checks/finding';
import type { FleetIndex } from '../../../checks/fleet-index';
import { NONE, type Rule, type RuleViolation } from '../../../checks/rule';
import { goBoolean } from '../../../core/go-boolean';
import { type Plain, isFilledLater, textAt } from '../../../core/plain';
import { shown } from '../../../core/problem';
import { APPLICATION_SET } from '../../_declared';
import { generatorsOf } from '../../_generators';
import { settingsBeside } from '../../_settings-beside';
import { settingsExample } from '../_examples';

const parameters = (flags: string): string => `---\n${settingsExample('argocd-cmd-params-cm', flags)}`;
const SET = setOf(listOf('prod')).replace('preserveResourcesOnDeletion: true', 'preserveResourcesOnDeletion: true\n    applicationsSync: create-update');

/** What an ApplicationSet asks for, and its controller does not do. */
export const controllerFlags: Rule = {
  id: 'argocd/controller-flags',
  severity: FindingSeverity.WARNING,
  kinds: [APPLICATION_SET],
  check(object, fleet) {
    const flags = settingsBeside(object, CONFIG, fleet).at(0);
    return flags === undefined ? NONE : [...strategyFaults(object, flags, fleet), ...policyFaults(object, flags), ...providerFaults(object, flags)];
  },
  docs: {
    what: 'The controller is told to do what ApplicationSets ask for',
    why: 'Progressive syncs are off unless argocd-cmd-params-cm switches them on; a policy that stands there is stronger than that of a set, unless it says otherwise; and generators that ask a provider can be switched off. '
      + 'An ApplicationSet cannot know, and only the last is an error in its status.',
    bad: { yaml: `${SET}${parameters('applicationsetcontroller.policy: sync')}` },
    good: { yaml: `${SET}${parameters("applicationsetcontroller.policy: sync\napplicationsetcontroller.enable.policy.override: 'true'")}` },
    source: ['argoproj/argo-cd applicationset/utils/policy.go DefaultPolicy', 'https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Progressive-Syncs/',
      'https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Controlling-Resource-Modification/'],
    numbers: ['AS-R4', 'AS-R12'],
  },
};

const CONFIG = 'argocd-cmd-params-cm';

const PROGRESSIVE = 'applicationsetcontroller.enable.progressive.syncs';

function strategyFaults({ manifest }: CheckedObject, flags: Plain, { isComplete }: FleetIndex): RuleViolation[] {
  if (textAt(manifest, 'spec', 'strategy', 'type') !== 'RollingSync' || isOn(flags, PROGRESSIVE)) return NONE;
  const field = 'spec.strategy';
  return [{
    field,
    // A part of the settings may come from elsewhere, for instance of what this is a patch of.
    severity: textAt(flags, PROGRESSIVE) === undefined && !isComplete ? FindingSeverity.INFO : undefined,
    message: `${field} is not heeded, since ${CONFIG} does not switch progressive syncs on, so all Applications sync as they like; `
    + `set ${PROGRESSIVE} to "true" there`,
  }];
}

function policyFaults({ manifest }: CheckedObject, flags: Plain): RuleViolation[] {
  const own = textAt(manifest, 'spec', 'syncPolicy', 'applicationsSync');
  const policy = textAt(flags, 'applicationsetcontroller.policy');
  if (own === undefined || policy === undefined || own === policy || isFilledLater(policy) || isOn(flags, 'applicationsetcontroller.enable.policy.override')) return NONE;
  const field = 'spec.syncPolicy.applicationsSync';
  return [{
    field,
    message: `${field} is ${shown(own)}, but ${CONFIG} gives all ApplicationSets the policy ${shown(policy)}; leave that out there, or set `
    + 'applicationsetcontroller.enable.policy.override to "true"',
  }];
}

function providerFaults({ manifest }: CheckedObject, flags: Plain): RuleViolation[] {
  const enabled = textAt(flags, 'applicationsetcontroller.enable.scm.providers');
  if (enabled === undefined || !/^(?:0|f|F|false|False|FALSE)$/.test(enabled)) return NONE;
  return generatorsOf(manifest).filter(({ generator }) => generator.scmProvider || generator.pullRequest).map(({ at }) => ({
    field: at, severity: FindingSeverity.ERROR, message: `${at} asks a provider, which ${CONFIG} forbids by applicationsetcontroller.enable.scm.providers; use another generator`,
  }));
}

/** Whether a flag is on, as Go reads it; what is filled in later may be. */
function isOn(flags: Plain, key: string): boolean {
  const value = textAt(flags, key);
  return value !== undefined && (goBoolean(value) === true || isFilledLater(value));
}
