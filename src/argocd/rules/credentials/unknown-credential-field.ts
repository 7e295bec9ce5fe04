import { secret } from './_examples';
import { SECRET_KINDS, registered, subjects } from './_registered';
import { FindingSeverity } from '../../../checks/finding';
import { NONE, type Rule } from '../../../checks/rule';
import { nearest, shown } from '../../../core/problem';
import { FIELDS } from '../../_secret-fields';

/** Fields that look like those that Argo CD reads, and are none. */
export const unknownCredentialField: Rule = {
  id: 'argocd/unknown-credential-field',
  severity: FindingSeverity.WARNING,
  kinds: SECRET_KINDS,
  subjects,
  check(object, fleet) {
    const { type, fields, known } = registered(fleet).get(object)!;
    if (known === undefined) return NONE;
    // What is put together out of sealed values stands beside them.
    const isSealedCluster = object._type === 'bitnami.com/SealedSecret' && fields.has('config');
    return [...fields].filter(([key]) => !Object.hasOwn(known, key) && !isSealedCluster).flatMap(([key, { at }]) => {
      const keys = Object.keys(known);
      const near = keys.find((one) => one.toLowerCase() === key.toLowerCase()) ?? (key.length > 5 ? nearest(key, keys) : undefined);
      if (near !== undefined && !fields.has(near)) return [{ field: at, message: `${at} is nothing that Argo CD reads of a ${type} Secret; did you mean ${shown(near)}?` }];
      const isOfRepository = type.endsWith('-creds') && Object.hasOwn(FIELDS.repository!, key);
      return isOfRepository ? [{ field: at, message: `${at} is read of a repository alone, and not of credentials for several; set it there` }] : [];
    });
  },
  docs: {
    what: 'The fields of a repository or cluster are those that Argo CD reads',
    why: 'Argo CD passes over a field that it does not know, so a mistyped one is as good as none. Credentials for several repositories have fewer fields than a repository, '
      + 'and two of Azure are spelled differently there: azureServicePrincipalClientID and azureServicePrincipalTenantID.',
    bad: { yaml: secret('repository', 'type: git\nurl: https://github.com/acme/shop\nenableLFS: "true"') },
    good: { yaml: secret('repository', 'type: git\nurl: https://github.com/acme/shop\nenableLfs: "true"') },
    source: ['argoproj/argo-cd util/db/repository_secrets.go secretToRepository, secretToRepoCred'],
  },
};
