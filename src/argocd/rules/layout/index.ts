import { excludedKind } from './excluded-kind';
import { layoutGlob } from './glob';
import { missingNamespace } from './missing-namespace';
import { layoutOverride } from './override';
import { layoutSize } from './size';
import { layoutSkipMarker } from './skip-marker';
import { layoutSubfolder } from './subfolder';
import { layoutTool } from './tool';
import { layoutTrackingId } from './tracking-id';
import { layoutUnreadFile } from './unread-file';
import { layoutUnreadableFile } from './unreadable-file';
import type { Rule } from '../../../checks/rule';

/** The rules about the files that Argo CD reads. */
export const LAYOUT_RULES: readonly Rule[] = [
  layoutUnreadFile, layoutUnreadableFile, layoutSubfolder, layoutTool, layoutOverride, layoutSize, layoutSkipMarker,
  layoutGlob, layoutTrackingId, missingNamespace, excludedKind,
];
