import type { Rule } from '../../../checks/rule';

/** The rules about source hydration. */
export const HYDRATOR_RULES: readonly Rule[] = [];
