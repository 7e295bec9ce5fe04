import { ArgoNotificationSecret } from './notification-secret';
import { ArgoSecretKey } from './secret-key';
import { emitYaml } from '../../../output/emit';

/** A list or map as YAML in the text of a setting. What is undefined is left out, and references to secrets are written as such. */
export function embeddedYaml(value: object): string {
  return emitYaml(plain(value) as object);
}

function plain(value: unknown): unknown {
  if (value instanceof ArgoSecretKey || value instanceof ArgoNotificationSecret) return value._text;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined).map(([key, item]) => [key, plain(item)]));
}
