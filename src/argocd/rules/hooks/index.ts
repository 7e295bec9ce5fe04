import { policyWithoutHook, unknownDeletePolicy } from './delete-policy';
import { deletionHookHomeless, deletionHookStays, unknownPreDelete } from './deletion-hook';
import { endlessWave } from './endless-wave';
import { hookBeforeNeed } from './hook-before-need';
import { rivalOptions, unknownResourceOption } from './resource-option';
import { hiddenHelmHook, skipBesideHook } from './skip-beside-hook';
import { hookHoldsData, stuckHook } from './stuck-hook';
import { unknownHook } from './unknown-hook';
import { unorderedApplications } from './unordered-applications';
import { unknownAnnotation, unknownCompareOption, unreadAnnotation } from './unread-annotation';
import { waveNumber, waveOfDeletion } from './wave-number';
import type { Rule } from '../../../checks/rule';

/** The rules about hooks and waves. */
export const HOOK_RULES: readonly Rule[] = [
  unknownHook, skipBesideHook, hiddenHelmHook, unknownDeletePolicy, policyWithoutHook, stuckHook, hookHoldsData, hookBeforeNeed,
  unknownPreDelete, deletionHookStays, deletionHookHomeless, waveNumber, waveOfDeletion, endlessWave, unorderedApplications,
  unknownResourceOption, rivalOptions, unknownAnnotation, unknownCompareOption, unreadAnnotation,
];
