import type { Rule } from '../../../checks/rule';

/** The rules about projects. */
export const PROJECT_RULES: readonly Rule[] = [];
