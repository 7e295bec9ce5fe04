import type { IConstruct } from 'constructs';
import type { ArgoHookDeletePolicy, ArgoHookType } from './hook-type';

/** What was said at one construct about the objects in it. */
export interface SyncNotes {
  wave?: number;
  hooks?: readonly ArgoHookType[];
  deletePolicies?: readonly ArgoHookDeletePolicy[];
  /** Options of the sync by their key. */
  readonly options: Map<string, string>;
  /** Annotations that are on or not there. */
  readonly flags: Set<string>;
  /** Options of the comparison. */
  readonly comparison: Set<string>;
  /** Links by their name. */
  readonly links: Map<string, string>;
}

const NOTES = Symbol.for('cdk8s-gitops.ArgoSync');

/** What was said at a construct, if anything was. */
export function syncNotes(construct: IConstruct): SyncNotes | undefined {
  return (construct as { [NOTES]?: SyncNotes })[NOTES];
}

/** What is said at a construct from now on. */
export function startNotes(construct: IConstruct): SyncNotes {
  const notes: SyncNotes = { options: new Map(), flags: new Set(), comparison: new Set(), links: new Map() };
  Object.defineProperty(construct, NOTES, { value: notes });
  return notes;
}

/** What holds for an object. */
export interface EffectiveNotes extends SyncNotes {
  /** What was said at the construct that makes it a hook, or nearer to it; everything where it is none. */
  readonly atHook: SyncNotes;
}

/** What holds for a construct: of what was said around it, the nearest. Lists of options, flags and links are taken together. */
export function effectiveNotes(construct: IConstruct): EffectiveNotes {
  const chain = construct.node.scopes.flatMap((scope) => syncNotes(scope) ?? []);
  const hookAt = chain.map(({ hooks }) => hooks !== undefined).lastIndexOf(true);
  return { ...merged(chain), atHook: merged(chain.slice(Math.max(0, hookAt))) };
}

function merged(chain: readonly SyncNotes[]): SyncNotes {
  const last = <K extends keyof SyncNotes>(key: K): SyncNotes[K] | undefined => (
    chain.map((notes) => notes[key]).filter((value) => value !== undefined).pop()
  );
  return {
    wave: last('wave'),
    hooks: last('hooks'),
    deletePolicies: last('deletePolicies'),
    options: chain.map(({ options }) => options).reduce(nearer, new Map()),
    flags: new Set(chain.flatMap(({ flags }) => [...flags])),
    comparison: new Set(chain.flatMap(({ comparison }) => [...comparison])),
    links: new Map(chain.flatMap(({ links }) => [...links])),
  };
}

/** Options that exclude each other, of which the one that is said nearer to the object holds. */
const RIVALS: Readonly<Record<string, string>> = { Replace: 'ServerSideApply', ServerSideApply: 'Replace' };

function nearer(outer: ReadonlyMap<string, string>, inner: ReadonlyMap<string, string>): Map<string, string> {
  const left = [...outer].filter(([key]) => inner.get(RIVALS[key]) !== 'true');
  return new Map([...left, ...inner]);
}
