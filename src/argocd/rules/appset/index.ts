import { rollingSync } from './rolling-sync';
import { templateSyntax } from './template-syntax';
import { unknownGenerator } from './unknown-generator';
import type { Rule } from '../../../checks/rule';

/** The rules about ApplicationSets. */
export const APPLICATION_SET_RULES: readonly Rule[] = [unknownGenerator, templateSyntax, rollingSync];
