import { analysisKind } from './analysis-kind';
import type { Rule } from '../../checks/rule';

/** The rules of this room. */
export const FLAGGER_RULES: readonly Rule[] = [analysisKind];
