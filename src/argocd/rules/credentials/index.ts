import type { Rule } from '../../../checks/rule';

/** The rules about repositories, clusters and their credentials. */
export const CREDENTIAL_RULES: readonly Rule[] = [];
