import { APPLICATION_RULES } from './application';
import { APPLICATION_SET_RULES } from './appset';
import { CREDENTIAL_RULES } from './credentials';
import { GENERATOR_RULES } from './generators';
import { HOOK_RULES } from './hooks';
import { HYDRATOR_RULES } from './hydrator';
import { LAYOUT_RULES } from './layout';
import { PROJECT_RULES } from './project';
import { SETTINGS_RULES } from './settings';
import type { Rule } from '../../checks/rule';

/** The rules of this room. */
export const ARGO_RULES: readonly Rule[] = [
  ...APPLICATION_RULES, ...HYDRATOR_RULES, ...PROJECT_RULES, ...APPLICATION_SET_RULES, ...GENERATOR_RULES, ...HOOK_RULES, ...LAYOUT_RULES,
  ...CREDENTIAL_RULES, ...SETTINGS_RULES,
];
