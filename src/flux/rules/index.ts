import { dependencyCycle } from './dependency-cycle';
import { dependencySuspended } from './dependency-suspended';
import { dependencyWithoutHealth } from './dependency-without-health';
import { driftDetection } from './drift-detection';
import { forceRecreate } from './force-recreate';
import { missingPath } from './missing-path';
import { mutableSource } from './mutable-source';
import { suspended } from './suspended';
import { undecrypted } from './undecrypted';
import type { Rule } from '../../checks/rule';

/** The rules of this room. */
export const FLUX_RULES: readonly Rule[] = [
  dependencyCycle, dependencySuspended, dependencyWithoutHealth, missingPath, mutableSource, forceRecreate, suspended, undecrypted, driftDetection,
];
