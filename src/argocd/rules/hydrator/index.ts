import { hydratedCollision } from './hydrated-collision';
import { hydratedRoot } from './hydrated-root';
import { hydratorDisabled } from './hydrator-disabled';
import type { Rule } from '../../../checks/rule';

/** The rules about source hydration. */
export const HYDRATOR_RULES: readonly Rule[] = [hydratedRoot, hydratedCollision, hydratorDisabled];
