import type { ApiObject } from 'cdk8s';
import {
  COMPARE_OPTIONS, HELM_HOOK, HOOK, HOOK_DELETE_POLICY, IGNORE_RESOURCE_UPDATES, LINK, SYNC_OPTIONS, SYNC_WAVE,
} from './_annotations';
import { type EffectiveNotes, type SyncNotes, effectiveNotes } from './_sync-notes';
import { ArgoHookDeletePolicy, ArgoHookType } from './hook-type';
import { DELETE_PHASES } from './sync-reading';
import type { Plain } from '../../core/plain';
import { shown } from '../../core/problem';

/** What an author wrote under an annotation himself, and what was made of it. */
interface Written {
  readonly own?: string;
  readonly value: string;
}

const WRITTEN = new WeakMap<ApiObject, Map<string, Written>>();

/** Writes onto an object what was said at it and around it. Writing twice changes nothing. Returns what is wrong with it. */
export function annotateObject(object: ApiObject): string[] {
  const notes = effectiveNotes(object);
  const annotations = (object.metadata.toJson() as { annotations?: Plain }).annotations ?? {};
  const faults = faultsOf(notes, object, annotations);
  for (const [name, value] of entriesOf(notes)) {
    const own = ownValue(object, name, annotations[name]);
    const merged = merge(name, own, value);
    if (merged === undefined) {
      faults.push(`the annotation ${name} is ${shown(own)} and shall be ${shown(value)}; say it once`);
      continue;
    }
    write(object, name, own, merged);
  }
  return faults;
}

/** The value that an author has given to an annotation himself. */
function ownValue(object: ApiObject, name: string, current: unknown): string | undefined {
  const written = WRITTEN.get(object)?.get(name);
  return written && written.value === current ? written.own : current as string | undefined;
}

function write(object: ApiObject, name: string, own: string | undefined, value: string): void {
  const all = WRITTEN.get(object) ?? new Map<string, Written>();
  WRITTEN.set(object, all.set(name, { own, value }));
  object.metadata.addAnnotation(name, value);
  // Argo CD asks it of objects that it does not deliver itself, for instance of the pods that come of a template.
  if (name === IGNORE_RESOURCE_UPDATES) podMetadataOf(object)?.addAnnotation(name, value);
}

function podMetadataOf({ node }: ApiObject): ApiObject['metadata'] | undefined {
  return (node.scope as { podMetadata?: ApiObject['metadata'] } | undefined)?.podMetadata;
}

/** The annotations that say what was noted, without what means nothing to a hook. */
function entriesOf(notes: EffectiveNotes): [string, string][] {
  const { wave, hooks, deletePolicies, options, comparison, flags, links } = notes;
  const kept = [...options].filter(([key]) => !isHook(notes) || !OF_PRUNING.includes(key));
  const entries: [string, string | undefined][] = [
    [SYNC_WAVE, wave === undefined || isOfDeletion(notes) ? undefined : `${wave}`],
    [HOOK, hooks?.join(',')],
    [HOOK_DELETE_POLICY, deletePolicies?.join(',')],
    [SYNC_OPTIONS, kept.map((option) => option.join('=')).sort().join(',')],
    [COMPARE_OPTIONS, [...comparison].sort().join(',')],
    ...[...flags].map((name): [string, string] => [name, 'true']),
    ...[...links].map(([name, value]): [string, string] => [`${LINK}${name}`, value]),
  ];
  return entries.filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '');
}

const OF_PRUNING = ['Prune', 'PruneLast'];

function isHook({ hooks }: SyncNotes): boolean {
  return hooks !== undefined && !hooks.includes(ArgoHookType.SKIP);
}

/** Whether it is a hook that no sync runs. */
function isOfDeletion({ hooks }: SyncNotes): boolean {
  return hooks !== undefined && hooks.every((hook) => (DELETE_PHASES as readonly string[]).includes(hook));
}

/** Both values in one; undefined where they contradict each other. */
function merge(name: string, own: string | undefined, value: string): string | undefined {
  if (own === undefined || own === value) return value;
  if (name !== SYNC_OPTIONS && name !== COMPARE_OPTIONS) return undefined;
  const items = own.split(',').map((item) => item.trim()).filter((item) => item !== '');
  const keyOf = (item: string): string => item.split('=', 1)[0];
  const said = new Map(items.map((item) => [keyOf(item), item]));
  const added = value.split(',').filter((item) => !items.includes(item));
  return added.some((item) => said.has(keyOf(item))) ? undefined : [...items, ...added].join(',');
}

/** Kinds that hold what others need: deleted before each sync, they take it with them. */
const HOLDING = new Set(['Namespace', 'CustomResourceDefinition', 'PersistentVolumeClaim', 'PersistentVolume']);

/** Kinds that run to an end: one that is there already does not run again. */
const RUNNING_ONCE = new Set(['Job', 'Pod', 'Workflow']);

/** What contradicts itself or has no effect. */
function faultsOf(notes: EffectiveNotes, object: ApiObject, annotations: Plain): string[] {
  const { wave, hooks, deletePolicies, options } = notes;
  const faults: string[] = [];
  if (wave !== undefined && !Number.isSafeInteger(wave)) faults.push(`the wave is ${wave}; write a whole number, the lowest comes first`);
  if (hooks && hooks.length > 1 && hooks.includes(ArgoHookType.SKIP)) {
    faults.push(`the hook is ${shown(hooks.join(','))}, but Skip is heeded only by itself; skip the object, or leave Skip out`);
  }
  if (deletePolicies && hooks === undefined && annotations[HOOK] === undefined && annotations[HELM_HOOK] === undefined) {
    faults.push('a delete policy is given, but the object is no hook, and only hooks are deleted by it; mark the object by ArgoHook, or leave the policy out');
  }
  if (options.get('Replace') === 'true' && options.get('ServerSideApply') === 'true') {
    faults.push('the sync options Replace and ServerSideApply are both given, and Replace wins; give one of them');
  }
  return isHook(notes) ? [...faults, ...hookFaults(notes, object)] : faults;
}

function hookFaults(notes: EffectiveNotes, { kind }: ApiObject): string[] {
  const { BEFORE_HOOK_CREATION, HOOK_SUCCEEDED, HOOK_FAILED } = ArgoHookDeletePolicy;
  const { hooks, deletePolicies: policies = [BEFORE_HOOK_CREATION], atHook } = notes;
  const faults = OF_PRUNING.filter((key) => atHook.options.has(key))
    .map((key) => `the sync option ${key} is given, but a hook is never pruned; delete policies say when it goes`);
  if (isOfDeletion(notes)) {
    if (atHook.wave !== undefined) faults.push(`the hook ${hooks!.join(',')} has the wave ${atHook.wave}, but all hooks of a deletion come at once; leave the wave out`);
    return faults;
  }
  if (HOLDING.has(kind)) {
    faults.push(`a ${kind} is marked as a hook, and hooks are deleted and made anew, with everything in it; order it by a wave instead`);
  }
  if (RUNNING_ONCE.has(kind) && !policies.includes(BEFORE_HOOK_CREATION) && !(policies.includes(HOOK_SUCCEEDED) && policies.includes(HOOK_FAILED))) {
    const [left, then] = policies.includes(HOOK_SUCCEEDED) ? ['failed', 'fails every later sync'] : ['finished', 'never runs again'];
    faults.push(`the delete policy of the ${kind} is ${policies.join(',')}, so one that has ${left} stays and ${then}; add BEFORE_HOOK_CREATION`);
  }
  return faults;
}
