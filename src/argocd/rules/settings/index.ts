import { customization } from './customization';
import { passthroughSecret, plainServer } from './exposure';
import { notificationSettings } from './notification-settings';
import { notificationSubscription } from './notification-subscription';
import { pluginSettings } from './plugin-settings';
import { rbacInheritance } from './rbac-inheritance';
import { rbacPolicy } from './rbac-policy';
import { rbacRoles } from './rbac-roles';
import { misplacedSetting, resourceExclusions } from './resource-exclusions';
import { settingValue } from './setting-value';
import { settingsLabel } from './settings-label';
import { unknownSetting } from './unknown-setting';
import type { Rule } from '../../../checks/rule';

/** The rules about the settings of Argo CD itself. */
export const SETTINGS_RULES: readonly Rule[] = [
  rbacPolicy, rbacRoles, rbacInheritance, misplacedSetting, unknownSetting, settingValue, settingsLabel, resourceExclusions, customization,
  notificationSettings, notificationSubscription, pluginSettings, plainServer, passthroughSecret,
];
