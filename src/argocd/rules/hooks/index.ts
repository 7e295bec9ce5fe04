import type { Rule } from '../../../checks/rule';

/** The rules about hooks and waves. */
export const HOOK_RULES: readonly Rule[] = [];
