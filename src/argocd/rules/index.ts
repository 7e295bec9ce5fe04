import { ambiguousDestination } from './ambiguous-destination';
import { passthroughSecret, plainServer } from './exposure';
import { incompleteSource } from './incomplete-source';
import { layoutGlob } from './layout-glob';
import { layoutOverride } from './layout-override';
import { layoutSize } from './layout-size';
import { layoutSkipMarker } from './layout-skip-marker';
import { layoutSubfolder } from './layout-subfolder';
import { layoutTool } from './layout-tool';
import { layoutTrackingId } from './layout-tracking-id';
import { layoutUnreadFile } from './layout-unread-file';
import { layoutUnreadableFile } from './layout-unreadable-file';
import { missingPath } from './missing-path';
import { mutableRevision } from './mutable-revision';
import { noSelfHeal } from './no-self-heal';
import { projectDefault } from './project-default';
import { rbacPolicy } from './rbac-policy';
import { misplacedSetting, resourceExclusions } from './resource-exclusions';
import { rollingSync } from './rolling-sync';
import { templateSyntax } from './template-syntax';
import { unknownDestination } from './unknown-destination';
import { unknownGenerator } from './unknown-generator';
import type { Rule } from '../../checks/rule';

/** The rules of this room. */
export const ARGO_RULES: readonly Rule[] = [
  incompleteSource, missingPath, ambiguousDestination, unknownDestination, mutableRevision, noSelfHeal, projectDefault,
  unknownGenerator, templateSyntax, rollingSync,
  layoutUnreadFile, layoutUnreadableFile, layoutSubfolder, layoutTool, layoutOverride, layoutSize, layoutSkipMarker, layoutGlob, layoutTrackingId,
  rbacPolicy, misplacedSetting, resourceExclusions, plainServer, passthroughSecret,
];
