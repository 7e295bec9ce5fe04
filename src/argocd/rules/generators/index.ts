import { combinedGenerators } from './combined-generators';
import { controllerFlags } from './controller-flags';
import { generatorSettings } from './generator-settings';
import { ignoredTemplate } from './ignored-template';
import { listParameters } from './list-parameters';
import { mergeKeys } from './merge-keys';
import { unknownStrategy } from './strategy';
import { templateNamespace } from './template-namespace';
import { templatePatch } from './template-patch';
import { implicitCascade, missingKeyOption } from './template-safety';
import { unfilledParameter } from './unfilled-parameter';
import type { Rule } from '../../../checks/rule';

/** The rules about generators, and about what becomes of their parameters. */
export const GENERATOR_RULES: readonly Rule[] = [
  combinedGenerators, mergeKeys, generatorSettings, listParameters, unfilledParameter, ignoredTemplate,
  templateNamespace, templatePatch, missingKeyOption, implicitCascade, unknownStrategy, controllerFlags,
];
