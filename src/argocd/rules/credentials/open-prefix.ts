import { secret } from './_examples';
import { SECRET_KINDS, knownField, registeredAs, subjects } from './_registered';
import { FindingSeverity } from '../../../checks/finding';
import { NONE, type Rule } from '../../../checks/rule';
import { shown } from '../../../core/problem';

/** Credentials for all addresses that begin with the name of a host, which those of other hosts do, too. */
export const openPrefix: Rule = {
  id: 'argocd/open-prefix',
  severity: FindingSeverity.WARNING,
  kinds: SECRET_KINDS,
  subjects,
  check(object, fleet) {
    const own = registeredAs(object, fleet, 'repo-creds', 'repo-write-creds');
    const prefix = own && knownField(own, 'url');
    // What holds a user may be a secret, and is told elsewhere.
    if (!own || prefix === undefined || !/^(?:(?:https?|oci):\/\/)?[\w-]+(?:\.[\w-]+)+(?::\d+)?$/.test(prefix)) return NONE;
    const { at } = own.fields.get('url')!;
    return [{ field: at, message: `${at} is ${shown(prefix)}, with which the addresses of other hosts begin as well; write a slash behind it` }];
  },
  docs: {
    what: 'Credentials for a host end at its name',
    why: 'Argo CD compares addresses as texts. Credentials for https://git.acme.dev are sent to https://git.acme.dev.example.com too, as soon as an Application names a repository there.',
    bad: { yaml: secret('repo-creds', 'type: git\nurl: https://git.acme.dev\nuseAzureWorkloadIdentity: "true"') },
    good: { yaml: secret('repo-creds', 'type: git\nurl: https://git.acme.dev/\nuseAzureWorkloadIdentity: "true"') },
    source: ['argoproj/argo-cd util/db/repository_secrets.go getRepositoryCredentialIndex'],
  },
};
