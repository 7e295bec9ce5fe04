import { posix } from 'node:path';
import type { CheckedObject } from '../../../checks/checked-object';
import { mapAt, textAt, valueAt } from '../../../core/plain';
import { declaredBy, isHydrated, knownText } from '../../_declared';
import { comparableUrl } from '../credentials/_same-url';

/** Where Argo CD commits what it renders for an Application. */
export interface Hydration {
  /** By what Argo CD hydrates Applications together: the repository and the revision that they are rendered from. */
  readonly dry: string;
  /** Where `syncSource` lies in the object. */
  readonly at: string;
  /** Address of the repository; undefined where it is filled in later, as with the others. */
  readonly repo?: string;
  readonly branch?: string;
  /** The folder, as it is written. */
  readonly path?: string;
}

/** How an Application is hydrated; undefined when it is not. */
export function hydrationOf(object: CheckedObject): Hydration | undefined {
  const { spec, at } = declaredBy(object);
  if (!isHydrated(spec)) return undefined;
  const hydrator = mapAt(spec, 'sourceHydrator');
  return {
    dry: JSON.stringify([comparableUrl(textAt(hydrator, 'drySource', 'repoURL') ?? ''), textAt(hydrator, 'drySource', 'targetRevision')]),
    at: `${at}.sourceHydrator.syncSource`,
    repo: textAt(hydrator, 'syncSource', 'repoURL') === undefined ? knownText(hydrator, 'drySource', 'repoURL') : knownText(hydrator, 'syncSource', 'repoURL'),
    branch: valueAt(hydrator, 'hydrateTo') === undefined ? knownText(hydrator, 'syncSource', 'targetBranch') : knownText(hydrator, 'hydrateTo', 'targetBranch'),
    path: knownText(hydrator, 'syncSource', 'path'),
  };
}

/** The folder that a path means: without detours; empty for the root. */
export function cleanPath(path: string): string {
  const clean = posix.normalize(path).replace(/^\/+|\/+$/g, '');
  return clean === '.' ? '' : clean;
}
