import { SECRET_KINDS, registered, subjects } from './_registered';
import { FindingSeverity } from '../../../checks/finding';
import { NONE, type Rule } from '../../../checks/rule';

const external = (url: string): string => `apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata:
  name: shop
spec:
  dataFrom:
    - sourceRef:
        generatorRef:
          kind: Password
          name: shop
  target:
    template:
      metadata:
        labels:
          argocd.argoproj.io/secret-type: repository
      data:
        url: ${url}
        username: argocd
        password: "{{ .password }}"
---
apiVersion: generators.external-secrets.io/v1alpha1
kind: Password
metadata:
  name: shop
spec:
  length: 20
  allowRepeat: true
  noUpper: false
`;

/** Passwords in the templates of addresses; in Secrets and SealedSecrets other rules find them. */
export const credentialsInUrl: Rule = {
  id: 'argocd/credentials-in-url',
  severity: FindingSeverity.ERROR,
  kinds: SECRET_KINDS,
  subjects,
  check(object, fleet) {
    if (object._type !== 'external-secrets.io/ExternalSecret') return NONE;
    const { fields } = registered(fleet).get(object)!;
    return ['url', 'server', 'proxy'].flatMap((key) => {
      const field = fields.get(key);
      return field?.text !== undefined && /^[a-z][a-z0-9+.-]*:\/\/[^/@]*:[^/@]+@/i.test(field.text)
        ? [{ field: field.at, message: `${field.at} holds a password in plain text; take it out of the address, have it fetched as password, and replace it, because Git keeps what was committed` }] : [];
    });
  },
  docs: {
    what: 'The address of a repository holds no password',
    why: 'The template of an ExternalSecret lies in Git as it is, and Argo CD shows addresses to everybody who can see an Application.',
    bad: { yaml: external('https://argocd:correct-horse-7@git.acme.dev/shop.git') },
    good: { yaml: external('https://git.acme.dev/shop.git') },
    source: ['https://argo-cd.readthedocs.io/en/stable/user-guide/private-repositories/', 'https://external-secrets.io/latest/guides/templating/'],
    numbers: ['SEC002'],
  },
};
