import { secret } from './_examples';
import { type Registered, SECRET_KINDS, knownField, registeredAs, subjects } from './_registered';
import { isSsh } from './_same-url';
import { FindingSeverity } from '../../../checks/finding';
import { NONE, type Rule } from '../../../checks/rule';

/** Logins that Argo CD does not use. */
export const credentialForm: Rule = {
  id: 'argocd/credential-form',
  severity: FindingSeverity.WARNING,
  kinds: SECRET_KINDS,
  subjects,
  check(object, fleet) {
    const own = registeredAs(object, fleet, 'repository', 'repository-write', 'repo-creds', 'repo-write-creds');
    const url = own && knownField(own, 'url');
    if (!own || own.isOpen || url === undefined) return NONE;
    const fault = faultOf(own, url);
    return fault ? [{ field: fault.field, message: fault.message }] : NONE;
  },
  docs: {
    what: 'The login of a repository is one that Argo CD uses there',
    why: 'What Argo CD sends is decided by which fields there are, and by the address. A login of another kind is passed over, and the repository is then read as nobody, or not at all.',
    bad: { yaml: secret('repository', 'type: git\nurl: git@github.com:acme/shop.git\nusername: argocd\npassword: ${TOKEN}') },
    good: { yaml: secret('repository', 'type: git\nurl: https://github.com/acme/shop.git\nusername: argocd\npassword: ${TOKEN}') },
    source: ['argoproj/argo-cd pkg/apis/application/v1alpha1/repository_types.go GetGitCreds, GetHelmCreds, GetOCICreds'],
  },
};

/** A login of several parts, and what it is called. */
const TOGETHER: readonly (readonly [what: string, secret: string, others: readonly RegExp[], missing: string])[] = [
  ['an app of GitHub', 'githubAppPrivateKey', [/^githubAppID$/], 'githubAppID'],
  ['a service principal of Azure', 'azureServicePrincipalClientSecret', [/^azureServicePrincipalClientI[dD]$/, /^azureServicePrincipalTenantI[dD]$/], 'its client id and tenant id'],
  ['a certificate', 'tlsClientCertData', [/^tlsClientCertKey$/], 'tlsClientCertKey'],
];

function faultOf({ fields, type }: Registered, url: string): { field: string; message: string } | undefined {
  const has = (key: string): boolean => fields.has(key) && fields.get(key)!.text !== '';
  const kind = fields.get('type')?.text?.toLowerCase() ?? 'git';
  for (const [what, part, others, rest] of TOGETHER) {
    if (has(part) && !others.every((other) => [...fields.keys()].some((key) => other.test(key)))) {
      const { at } = fields.get(part)!;
      return { field: at, message: `${at} belongs to ${what}, of which ${rest} is missing, so that Argo CD does not log in with it; add it` };
    }
  }
  if (kind !== 'git') {
    const stray = ['sshPrivateKey', 'githubAppPrivateKey', 'gcpServiceAccountKey', 'azureServicePrincipalClientSecret', 'bearerToken'].find(has);
    const isAlone = stray !== undefined && !has('password');
    return isAlone ? { field: fields.get(stray)!.at, message: `${fields.get(stray)!.at} is a login for Git, which Argo CD does not use for a repository of type ${kind}; give username and password` } : undefined;
  }
  const isOverSsh = isSsh(url);
  if (isOverSsh && !has('sshPrivateKey')) {
    const stray = ['password', 'bearerToken', 'githubAppPrivateKey', 'gcpServiceAccountKey', 'azureServicePrincipalClientSecret'].find(has);
    return stray === undefined ? undefined : { field: fields.get(stray)!.at, message: `${fields.get(stray)!.at} is sent over HTTPS alone, but ${fields.get('url')!.at} is read over SSH; give sshPrivateKey, or write the address with https://` };
  }
  const login = ['username', 'password', 'bearerToken', 'sshPrivateKey', 'githubAppPrivateKey', 'gcpServiceAccountKey', 'azureServicePrincipalClientSecret', 'useAzureWorkloadIdentity'].find(has);
  if (has('sshPrivateKey') && !has('password') && !has('bearerToken') && /^https?:\/\//i.test(url.trim())) {
    const { at } = fields.get('sshPrivateKey')!;
    return { field: at, message: `${at} is used over SSH alone, but ${fields.get('url')!.at} is read over HTTPS; give username and password, or write the address as git@…` };
  }
  if (has('tlsClientCertData') && login === undefined && type.startsWith('repository')) {
    const { at } = fields.get('tlsClientCertData')!;
    return { field: at, message: `${at} stands alone, and Argo CD shows a certificate to Git only beside a password, a token or an app; add one of them` };
  }
  return undefined;
}
