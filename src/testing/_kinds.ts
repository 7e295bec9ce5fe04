import type { ViewedObject } from './_fleet-view';
import { nearest, shown } from '../core/problem';
import { knownKinds } from '../schema/scope';

/** A kind as an author writes it: `Deployment`, `Deployment.apps` or `apps/v1 Deployment`. */
export interface WrittenKind {
  readonly text: string;
  includes(object: Pick<ViewedObject, 'apiVersion' | 'group' | 'kind'>): boolean;
}

const WRITTEN = /^(?:(?<apiVersion>[a-z0-9.-]+(?:\/[a-z0-9]+)?) )?(?<kind>[A-Za-z][A-Za-z0-9]*)(?:\.(?<group>[a-z0-9.-]+))?$/;

/**
 * Reads a kind.
 *
 * @param objects everything that is there, whose kinds are known too
 * @throws when it cannot be read, or when no such kind is known and another one is meant: an assertion that something is absent would hold for ever
 */
export function readKind(text: string, objects: readonly ViewedObject[]): WrittenKind {
  const { apiVersion, kind, group } = WRITTEN.exec(text)?.groups ?? {};
  if (kind === undefined || (apiVersion !== undefined && group !== undefined)) {
    throw new Error(`FleetAssertions: the kind is ${shown(text)}; write "Deployment", "Deployment.apps" or "apps/v1 Deployment"`);
  }
  const includes: WrittenKind['includes'] = (object) => object.kind === kind
    && (apiVersion === undefined || object.apiVersion === apiVersion) && (group === undefined || object.group === group);
  if (apiVersion === undefined && group === undefined && !objects.some(includes)) {
    const known = new Set([...knownKinds(), ...objects.map((object) => object.kind)]);
    const near = known.has(kind) ? undefined : nearest(kind, known);
    if (near !== undefined) {
      throw new Error(`FleetAssertions: no kind ${shown(kind)} is known; did you mean ${near}? for a kind of your own, name its group too, as in "${kind}.example.com"`);
    }
  }
  return { text, includes };
}
