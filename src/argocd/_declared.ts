import type { CheckedObject } from '../checks/checked-object';
import { type Plain, isFilledLater, listAt, mapAt, textAt, valueAt } from '../core/plain';

/** The kinds that declare Applications. */
export const APPLICATION = 'argoproj.io/Application';
export const APPLICATION_SET = 'argoproj.io/ApplicationSet';

/** What an Application declares, or the template of an ApplicationSet. */
export interface Declared {
  readonly spec: Plain;
  /** Where `spec` lies in the object. */
  readonly at: string;
  /** Whether many Applications are made of it. */
  readonly isTemplate: boolean;
}

/** One source of an Application. */
export interface DeclaredSource {
  readonly source: Plain;
  /** Where it lies in the object. */
  readonly at: string;
}

export function declaredBy({ manifest, kind }: CheckedObject): Declared {
  return kind === 'ApplicationSet'
    ? { spec: mapAt(manifest, 'spec', 'template', 'spec'), at: 'spec.template.spec', isTemplate: true }
    : { spec: mapAt(manifest, 'spec'), at: 'spec', isTemplate: false };
}

/** The sources that Argo CD reads; none where the manifests are hydrated, since what is then read lies on another branch. */
export function sourcesOf({ spec, at }: Declared): DeclaredSource[] {
  if (isHydrated(spec)) return [];
  const sources = listAt(spec, 'sources');
  if (sources.length > 0) return sources.map((source, index) => ({ source: source as Plain, at: `${at}.sources[${index}]` }));
  const source = valueAt(spec, 'source');
  return typeof source === 'object' && source !== null ? [{ source: source as Plain, at: `${at}.source` }] : [];
}

export function isHydrated(spec: Plain): boolean {
  return valueAt(spec, 'sourceHydrator') !== undefined;
}

/** Whether a source only lends files to others. */
export function isReference({ source }: DeclaredSource): boolean {
  return textAt(source, 'ref') !== undefined && textAt(source, 'path') === undefined && textAt(source, 'chart') === undefined;
}

/** Whether an option is among those of the sync policy, as Argo CD compares them: by its whole text. */
export function hasSyncOption(spec: Plain, option: string): boolean {
  return listAt(spec, 'syncPolicy', 'syncOptions').includes(option);
}

/** Whether Argo CD syncs by itself. */
export function isAutomated(spec: Plain): boolean {
  const automated = valueAt(spec, 'syncPolicy', 'automated');
  return typeof automated === 'object' && automated !== null && valueAt(automated, 'enabled') !== false;
}

/** A text that says what it means; undefined where it is left out, or only filled in later. */
export function knownText(value: unknown, ...way: string[]): string | undefined {
  const text = textAt(value, ...way);
  return text === undefined || isFilledLater(text) ? undefined : text;
}
