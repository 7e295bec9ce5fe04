import { secret } from './_examples';
import { SECRET_KINDS, registered, subjects } from './_registered';
import { FindingSeverity } from '../../../checks/finding';
import { NONE, type Rule } from '../../../checks/rule';
import { nearest, shown } from '../../../core/problem';
import { SECRET_TYPES } from '../../_secret-fields';

/** A label that Argo CD does not look for. */
export const secretType: Rule = {
  id: 'argocd/secret-type',
  severity: FindingSeverity.ERROR,
  kinds: SECRET_KINDS,
  subjects,
  check(object, fleet) {
    const { type, typeAt } = registered(fleet).get(object)!;
    if ((SECRET_TYPES as readonly string[]).includes(type)) return NONE;
    const near = nearest(type, SECRET_TYPES);
    return [{ field: typeAt, message: `${typeAt} is ${shown(type)}, which Argo CD does not look for; ${near ? `did you mean ${shown(near)}?` : `allowed are ${SECRET_TYPES.join(', ')}`}` }];
  },
  docs: {
    what: 'The label of a Secret for Argo CD says what it is',
    why: 'Argo CD finds repositories, credentials and clusters by this label alone. What carries another value is never read, and nothing says so.',
    bad: { yaml: secret('repo', 'type: git\nurl: https://github.com/acme/shop') },
    good: { yaml: secret('repository', 'type: git\nurl: https://github.com/acme/shop') },
    source: ['argoproj/argo-cd util/db/secrets.go listSecretsByType', 'https://argo-cd.readthedocs.io/en/stable/operator-manual/declarative-setup/#repositories'],
  },
};
