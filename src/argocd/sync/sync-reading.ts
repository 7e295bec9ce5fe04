import { HELM_HOOK, HELM_HOOK_DELETE_POLICY, HELM_HOOK_WEIGHT, HOOK, HOOK_DELETE_POLICY, SYNC_WAVE } from './_annotations';
import { type Plain, mapAt } from '../../core/plain';

// What is read here, and how, is decided in gitops-engine: pkg/sync/hook, pkg/sync/hook/helm, pkg/sync/syncwaves, pkg/sync/sync_phase.go; of the
// hooks of a deletion, in argo-cd: controller/hook.go, controller/state.go partitionTargetObjsForSync.

/** The hook types that are phases of a sync, in the order in which they come; objects without a hook come with `Sync`. */
export const SYNC_PHASES = ['PreSync', 'Sync', 'PostSync', 'SyncFail'] as const;

/** The hook types that run when an Application is deleted. */
export const DELETE_PHASES = ['PreDelete', 'PostDelete'] as const;

export type Phase = typeof SYNC_PHASES[number] | typeof DELETE_PHASES[number];

/** What Argo CD's own annotation can hold. */
export const HOOK_TYPES: readonly string[] = [...SYNC_PHASES, ...DELETE_PHASES, 'Skip'];

export const DELETE_POLICIES: readonly string[] = ['BeforeHookCreation', 'HookSucceeded', 'HookFailed'];

/** What Helm's hooks of an installation mean. */
export const HELM_TYPES: Readonly<Record<string, Phase>> = {
  'pre-install': 'PreSync', 'pre-upgrade': 'PreSync', 'post-install': 'PostSync', 'post-upgrade': 'PostSync',
};

const HELM_DELETE_TYPES: Readonly<Record<string, Phase>> = { 'pre-delete': 'PreDelete', 'post-delete': 'PostDelete' };

/** What Helm's delete policies mean. */
export const HELM_POLICIES: Readonly<Record<string, string>> = {
  'before-hook-creation': 'BeforeHookCreation', 'hook-succeeded': 'HookSucceeded', 'hook-failed': 'HookFailed',
};

/** How Argo CD reads the annotations of an object. */
export interface SyncReading {
  /** Whether it counts as a hook: one without a phase is never applied. */
  readonly isHook: boolean;
  /** Whether it is left out altogether. */
  readonly isSkipped: boolean;
  /** The types of gitops-engine's own that are named, `Skip` among them; Helm's where Argo CD's annotation names none. */
  readonly types: readonly string[];
  /** When it is applied. */
  readonly phases: readonly Phase[];
  readonly wave: number;
  /** What a hook is deleted by; empty for what is none. */
  readonly deletePolicies: readonly string[];
}

/** The values of an annotation that is a list: each once, without blanks around. */
export function valuesOf(annotations: Plain, name: string): string[] {
  const text = annotations[name];
  return typeof text === 'string' ? [...new Set(text.split(',').map((item) => item.trim()))].filter((item) => item !== '') : [];
}

export function annotationsOf(manifest: unknown): Plain {
  return mapAt(manifest, 'metadata', 'annotations');
}

/** How Argo CD reads an object's annotations. */
export function readSync(annotations: Plain): SyncReading {
  const own = valuesOf(annotations, HOOK);
  const helm = valuesOf(annotations, HELM_HOOK);
  const named = own.filter((type) => type === 'Skip' || isSyncPhase(type));
  const types = named.length > 0 ? named : syncTypesOfHelm(annotations);
  const isSkipped = types.length === 1 && types[0] === 'Skip';
  const isHook = typeof annotations[HOOK] === 'string' ? !isSkipped : typeof annotations[HELM_HOOK] === 'string' && annotations[HELM_HOOK] !== 'crd-install';
  const deletion = DELETE_PHASES.filter((phase) => own.includes(phase) || helm.some((type) => HELM_DELETE_TYPES[type] === phase));
  const inSync: readonly Phase[] = isSkipped ? [] : isHook ? SYNC_PHASES.filter((phase) => types.includes(phase)) : deletion.length > 0 ? [] : ['Sync'];
  return {
    isHook: isHook || deletion.length > 0,
    isSkipped,
    types,
    phases: [...inSync, ...deletion],
    wave: waveOf(annotations),
    deletePolicies: isHook || deletion.length > 0 ? deletePoliciesOf(annotations) : [],
  };
}

/** The phases in which Helm's annotation alone would have an object applied, as often as it names them. */
export function syncTypesOfHelm(annotations: Plain): Phase[] {
  return valuesOf(annotations, HELM_HOOK).flatMap((type) => (Object.hasOwn(HELM_TYPES, type) ? HELM_TYPES[type] : []));
}

function isSyncPhase(type: string): boolean {
  return (SYNC_PHASES as readonly string[]).includes(type);
}

/** The wave: of Argo CD's annotation, else the weight that Helm knows, else 0. */
export function waveOf(annotations: Plain): number {
  return integer(annotations[SYNC_WAVE]) ?? integer(annotations[HELM_HOOK_WEIGHT]) ?? 0;
}

/** A whole number as Go reads it; undefined for all else. */
export function integer(text: unknown): number | undefined {
  return typeof text === 'string' && /^[+-]?[0-9]+$/.test(text) ? Number(text) : undefined;
}

function deletePoliciesOf(annotations: Plain): string[] {
  const policies = valuesOf(annotations, HOOK_DELETE_POLICY).filter((policy) => DELETE_POLICIES.includes(policy));
  const ofHelm = valuesOf(annotations, HELM_HOOK_DELETE_POLICY).filter((policy) => Object.hasOwn(HELM_POLICIES, policy));
  policies.push(...ofHelm.flatMap((policy) => HELM_POLICIES[policy]));
  return policies.length > 0 ? policies : ['BeforeHookCreation'];
}
