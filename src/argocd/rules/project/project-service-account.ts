import { project } from './_examples';
import { FindingSeverity } from '../../../checks/finding';
import type { Rule, RuleViolation } from '../../../checks/rule';
import { isFilledLater, listAt, textAt } from '../../../core/plain';
import { shown } from '../../../core/problem';

const { WARNING } = FindingSeverity;

const account = (name: string): string => `destinationServiceAccounts:\n  - server: https://kubernetes.default.svc\n    namespace: shop\n    defaultServiceAccount: ${name}`;

/** Accounts of a project that no sync can use. */
export const projectServiceAccount: Rule = {
  id: 'argocd/project-service-account',
  severity: FindingSeverity.ERROR,
  kinds: ['argoproj.io/AppProject'],
  check({ manifest }) {
    const places = new Map<string, number>();
    return listAt(manifest, 'spec', 'destinationServiceAccounts').flatMap((entry, i) => {
      const at = `spec.destinationServiceAccounts[${i}]`;
      const [server, namespace, name] = ['server', 'namespace', 'defaultServiceAccount'].map((key) => textAt(entry, key) ?? '');
      if (isFilledLater(server + namespace + name)) return [];
      const found: RuleViolation[] = [];
      const say = (key: string, value: string, text: string, severity?: FindingSeverity): void => {
        found.push({ field: `${at}.${key}`, severity, message: `${at}.${key} is ${shown(value)}, ${text}` });
      };
      if (name.trim() === '' || /[!*[\]{}\\/]/.test(name)) {
        say('defaultServiceAccount', name, 'which is no account, so every sync to this destination fails; write the name of a ServiceAccount, or namespace:name');
      }
      for (const [key, text] of [['server', server], ['namespace', namespace]]) {
        if (text.includes('!')) say(key, text, 'and nothing can be denied here, so it matches nothing; name what is meant', WARNING);
        else if (/\[[^\]]*$/.test(text)) say(key, text, 'a pattern that is not closed, so every sync of the project fails; close it');
        else if (text.includes('[]')) say(key, text, 'a pattern with nothing between its brackets, so every sync of the project fails; write what may stand there');
      }
      if (namespace === '') say('namespace', namespace, 'which matches only Applications that name no namespace; write one, or "*"', WARNING);
      const first = places.get(`${server} ${namespace}`);
      if (first === undefined) places.set(`${server} ${namespace}`, i);
      else found.push({ field: at, severity: WARNING, message: `${at} is for the destination of spec.destinationServiceAccounts[${first}], which alone counts; leave one of them out` });
      return found;
    });
  },
  docs: {
    what: 'The accounts that a project names can be used',
    why: 'Where Argo CD impersonates, the first entry that matches server and namespace decides. One with characters that no name has fails every sync of its destination; '
      + 'an entry that denies matches nothing.',
    bad: { yaml: project(account("'*'")) },
    good: { yaml: project(account('deployer')) },
    source: [
      'argoproj/argo-cd util/settings/impersonation.go DeriveServiceAccountToImpersonate',
      'https://argo-cd.readthedocs.io/en/stable/operator-manual/app-sync-using-impersonation/',
    ],
    numbers: ['AP-030', 'AP-031'],
  },
};
