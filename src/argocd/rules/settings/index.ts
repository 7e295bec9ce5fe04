import { passthroughSecret, plainServer } from './exposure';
import { rbacPolicy } from './rbac-policy';
import { misplacedSetting, resourceExclusions } from './resource-exclusions';
import type { Rule } from '../../../checks/rule';

/** The rules about the settings of Argo CD itself. */
export const SETTINGS_RULES: readonly Rule[] = [rbacPolicy, misplacedSetting, resourceExclusions, plainServer, passthroughSecret];
