import type { ArgoBitbucketLogin, ArgoConfigMapKey } from './provider-options';
import type { SecretKey } from '../../secrets/secret-key';

/** A key of a Secret as providers name it. */
export function secretRef(secret: SecretKey): { secretName: string; key: string };
export function secretRef(secret: SecretKey | undefined): { secretName: string; key: string } | undefined;
export function secretRef(secret: SecretKey | undefined): { secretName: string; key: string } | undefined {
  return secret && { secretName: secret.name, key: secret.key };
}

/** A key of a ConfigMap as providers name it. */
export function configMapRef(configMap: ArgoConfigMapKey | undefined): { configMapName: string; key: string } | undefined {
  return configMap && { configMapName: configMap.name, key: configMap.key };
}

/** Who Argo CD says it is to Bitbucket. */
export function bitbucketLogin({ username, password, bearerToken }: ArgoBitbucketLogin): {
  basicAuth?: { username: string; passwordRef: { secretName: string; key: string } };
  bearerToken?: { tokenRef: { secretName: string; key: string } };
} {
  return {
    basicAuth: username !== undefined && password ? { username, passwordRef: secretRef(password) } : undefined,
    bearerToken: bearerToken && { tokenRef: secretRef(bearerToken) },
  };
}

/** Says what is wrong with who Argo CD says it is to Bitbucket. */
export function loginFaults(caller: string, { username, password, bearerToken }: ArgoBitbucketLogin): string[] {
  if ((username === undefined) !== (password === undefined)) {
    return [`${caller}: ${username === undefined ? 'a password is given without username' : 'username is given without a password'}; give both`];
  }
  return password && bearerToken ? [`${caller}: both a password and a bearer token are given, and Argo CD takes the token; leave one of them out`] : [];
}
