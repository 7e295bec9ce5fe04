import { ambiguousDestination } from './ambiguous-destination';
import { incompleteSource } from './incomplete-source';
import { missingPath } from './missing-path';
import { mutableRevision } from './mutable-revision';
import { noSelfHeal } from './no-self-heal';
import { projectDefault } from './project-default';
import { unknownDestination } from './unknown-destination';
import type { Rule } from '../../../checks/rule';

/** The rules about Applications, and about the templates of ApplicationSets. */
export const APPLICATION_RULES: readonly Rule[] = [
  incompleteSource, missingPath, ambiguousDestination, unknownDestination, mutableRevision, noSelfHeal, projectDefault,
];
