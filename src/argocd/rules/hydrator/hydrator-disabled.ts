import { hydrated, withProject } from './_examples';
import { hydrationOf } from './_hydrated';
import { FindingSeverity } from '../../../checks/finding';
import { NONE, type Rule } from '../../../checks/rule';
import { goBoolean } from '../../../core/go-boolean';
import { isFilledLater } from '../../../core/plain';
import { APPLICATION, APPLICATION_SET } from '../../_declared';
import { settingsBeside } from '../../_settings-beside';
import { settingsExample } from '../_examples';

const parameters = (value: string): string => settingsExample('argocd-cmd-params-cm', `hydrator.enabled: '${value}'`);

/** Manifests that nobody renders. */
export const hydratorDisabled: Rule = {
  id: 'argocd/hydrator-disabled',
  severity: FindingSeverity.ERROR,
  kinds: [APPLICATION, APPLICATION_SET],
  check(object, fleet) {
    const hydration = hydrationOf(object);
    if (!hydration) return NONE;
    for (const settings of settingsBeside(object, 'argocd-cmd-params-cm', fleet)) {
      const written = settings['hydrator.enabled'] ?? undefined;
      const enabled = written ?? 'false';
      if (typeof enabled !== 'string' || goBoolean(enabled) === true || isFilledLater(enabled)) continue;
      const field = hydration.at.replace(/\.syncSource$/, '');
      // A part of the settings may come from elsewhere, for instance of what this is a patch of.
      const severity = written === undefined && !fleet.isComplete ? FindingSeverity.INFO : undefined;
      return [{ field, severity, message: `${field} needs the hydrator, which argocd-cmd-params-cm does not switch on; set hydrator.enabled to "true" there` }];
    }
    return NONE;
  },
  docs: {
    what: 'The hydrator runs where Applications need it',
    why: 'The hydrator is off by default. Without it nobody renders the manifests of an Application with sourceHydrator, which then waits for ever.',
    bad: { yaml: `${withProject(hydrated('shop', 'shop'))}---\n${parameters('false')}` },
    good: { yaml: `${withProject(hydrated('shop', 'shop'))}---\n${parameters('true')}` },
    source: ['https://argo-cd.readthedocs.io/en/stable/user-guide/source-hydrator/#enabling-the-source-hydrator', 'argoproj/argo-cd controller/appcontroller.go ApplicationController.Run'],
    numbers: ['HY-009'],
  },
};
