import { generatedDuplicate, generatedName } from './generated-name';
import { generatedParameter } from './generated-parameter';
import { generatedPatch } from './generated-patch';
import { generatedStep } from './generated-step';
import { generatedTarget } from './generated-target';
import { rollingSync } from './rolling-sync';
import { templateSyntax } from './template-syntax';
import { unknownGenerator } from './unknown-generator';
import type { Rule } from '../../../checks/rule';

/** The rules about ApplicationSets. */
export const APPLICATION_SET_RULES: readonly Rule[] = [
  unknownGenerator, templateSyntax, rollingSync,
  generatedParameter, generatedName, generatedDuplicate, generatedPatch, generatedTarget, generatedStep,
];
