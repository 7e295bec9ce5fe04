import { deliversBase } from './delivers-base';
import { doubleDelivery } from './double-delivery';
import { duplicateObject } from './duplicate-object';
import { lateDefinition } from './late-definition';
import { missingKey } from './missing-key';
import { missingReference } from './missing-reference';
import { undeclaredNamespace } from './undeclared-namespace';
import type { Rule } from '../../checks/rule';

/** The rules that no single system owns. */
export const FLEET_RULES: readonly Rule[] = [
  duplicateObject, doubleDelivery, deliversBase, undeclaredNamespace, lateDefinition, missingReference, missingKey,
];
