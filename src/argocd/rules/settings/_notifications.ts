import type { CheckedObject } from '../../../checks/checked-object';
import { readManifests } from '../../../core/manifest-yaml';
import { isFilledLater, listAt, mapAt, textAt } from '../../../core/plain';
import { remembered } from '../../../core/remembered';

/** One condition of a trigger. */
export interface Condition {
  readonly when?: string;
  readonly oncePer?: string;
  readonly send: readonly string[];
}

/** What argocd-notifications-cm says. */
export interface Notifications {
  /** Services by name, and the keys that they stand under. */
  readonly services: ReadonlyMap<string, { readonly key: string; readonly type: string; readonly text: string }>;
  /** Triggers by name; conditions are undefined where they cannot be read. */
  readonly triggers: ReadonlyMap<string, { readonly key: string; readonly conditions?: readonly Condition[] }>;
  readonly templates: ReadonlySet<string>;
  /** Keys of services that have no form of a service. */
  readonly oddKeys: readonly string[];
  /** Whether something in it is of the form before Argo CD 2.3, or filled in later, so that not everything is known. */
  readonly isPartlyKnown: boolean;
}

/** Reads the settings of notifications once. */
export const notificationsIn = remembered(({ manifest }: CheckedObject): Notifications => {
  const data = mapAt(manifest, 'data');
  const services = new Map<string, { key: string; type: string; text: string }>();
  const triggers = new Map<string, { key: string; conditions?: Condition[] }>();
  const templates = new Set<string>();
  const oddKeys: string[] = [];
  let isPartlyKnown = 'config.yaml' in data;
  for (const [key, text] of Object.entries(data)) {
    if (isFilledLater(key)) isPartlyKnown = true;
    if (typeof text !== 'string') continue;
    const [first, ...rest] = key.split('.');
    if (first === 'service' && rest.length > 0) {
      if (rest.length > 2) oddKeys.push(key);
      else services.set(rest[rest.length - 1], { key, type: rest[0], text });
    } else if (first === 'trigger' && rest.length > 0) {
      if (isFilledLater(text) && !text.includes('{{')) isPartlyKnown = true;
      triggers.set(rest.join('.'), { key, conditions: conditionsIn(text) });
    } else if (first === 'template' && rest.length > 0) {
      templates.add(rest.join('.'));
    }
  }
  return { services, triggers, templates, oddKeys, isPartlyKnown };
});

/** The value of a YAML text; undefined where it cannot be read, or is only known later. */
export function valueIn(text: string): unknown {
  const { documents, fault } = readManifests(text);
  return fault || documents.some(({ faults }) => faults.length > 0) ? undefined : documents[0]?.value ?? null;
}

function conditionsIn(text: string): Condition[] | undefined {
  const value = valueIn(text);
  // What is empty has no conditions, and what is filled in later may have.
  if (value === null || (typeof value === 'string' && isFilledLater(value))) return [];
  if (!Array.isArray(value)) return undefined;
  return value.map((one) => ({
    when: typeof mapAt(one).when === 'boolean' ? `${mapAt(one).when as boolean}` : textAt(one, 'when'),
    oncePer: textAt(one, 'oncePer'),
    send: listAt(one, 'send').filter((name): name is string => typeof name === 'string'),
  }));
}
