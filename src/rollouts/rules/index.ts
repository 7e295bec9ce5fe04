import { endlessAnalysis } from './endless-analysis';
import { missingArgument } from './missing-argument';
import { replicaWeights } from './replica-weights';
import type { Rule } from '../../checks/rule';

/** The rules of this room. */
export const ROLLOUTS_RULES: readonly Rule[] = [missingArgument, endlessAnalysis, replicaWeights];
