import type { ApiObjectMetadata } from 'cdk8s';
import type { Construct } from 'constructs';
import { holdsPlaceholder } from '../../../core/placeholder';
import { addProblem } from '../../../core/problem';
import { type SecretContent, makeSecret } from '../../../secrets/secret-object';
import { SECRET_TYPE, type SecretType } from '../../_secret-fields';

/** Makes a Secret that Argo CD finds by its label; returns the Secret's name. */
export function argoSecret(scope: Construct, type: SecretType, content: SecretContent, metadata?: ApiObjectMetadata): string {
  for (const [key, value] of Object.entries(content.plain ?? {})) {
    if (holdsPlaceholder(value)) addProblem(scope, `${key} holds a parameter of an ApplicationSet, which is filled in only in its template; write what it stands for`);
  }
  return makeSecret(scope, { ...content, labels: { ...content.labels, [SECRET_TYPE]: type } }, metadata);
}

/** How Argo CD writes what is true; what is not is left out. */
export function flag(value: boolean | undefined): string | undefined {
  return value ? 'true' : undefined;
}

/** What is wrong with the address of a proxy, which never is repeated when it holds credentials. */
export function proxyFault(field: string, proxy: string | undefined): string | undefined {
  if (proxy === undefined || holdsPlaceholder(proxy)) return undefined;
  let url: URL;
  try {
    url = new URL(proxy);
  } catch {
    return `${field} is no address; write http://…, https://… or socks5://…`;
  }
  if (url.username || url.password) return `${field} holds credentials, which everybody who reads Git would see; use a proxy that asks for none`;
  return /^(?:https?|socks5):$/.test(url.protocol) ? undefined : `${field} begins with ${url.protocol}//; write http://…, https://… or socks5://…`;
}
