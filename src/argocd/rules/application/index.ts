import { ambiguousDestination } from './ambiguous-destination';
import { ambiguousTool } from './ambiguous-tool';
import { hiddenSource } from './hidden-source';
import { incompleteSource } from './incomplete-source';
import { kubeVersion } from './kube-version';
import { lentFiles } from './lent-files';
import { longName } from './long-name';
import { managedByUrl } from './managed-by-url';
import { managedNamespace } from './managed-namespace';
import { missingPath } from './missing-path';
import { mutableRevision } from './mutable-revision';
import { noSelfHeal } from './no-self-heal';
import { normalisedAway } from './normalised-away';
import { oneShotRequest } from './one-shot-request';
import { overwrittenDifference } from './overwritten-difference';
import { projectDefault } from './project-default';
import { retryBackoff } from './retry-backoff';
import { shadowedValues } from './shadowed-values';
import { sourceNames } from './source-names';
import { unknownDestination } from './unknown-destination';
import { unknownFinalizer } from './unknown-finalizer';
import { unknownSyncOption } from './unknown-sync-option';
import { helmVersion, ociSource, valueFileGlob } from './version-features';
import type { Rule } from '../../../checks/rule';

/** The rules about Applications, and about the templates of ApplicationSets. */
export const APPLICATION_RULES: readonly Rule[] = [
  incompleteSource, hiddenSource, ambiguousTool, sourceNames, lentFiles, missingPath, mutableRevision, shadowedValues, kubeVersion, helmVersion,
  ociSource, valueFileGlob,
  ambiguousDestination, unknownDestination, projectDefault,
  unknownSyncOption, managedNamespace, overwrittenDifference, retryBackoff, noSelfHeal,
  unknownFinalizer, oneShotRequest, normalisedAway, longName, managedByUrl,
];
