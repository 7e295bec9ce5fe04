import { deprecatedField } from './deprecated-field';
import { helmChartVersion } from './helm-chart-version';
import { ambiguousImage, mutableImage, unquotedTag } from './images';
import { unpinnedRemoteBase } from './unpinned-remote-base';
import type { Rule } from '../../checks/rule';

/** The rules of this room. */
export const KUSTOMIZE_RULES: readonly Rule[] = [deprecatedField, ambiguousImage, mutableImage, unquotedTag, unpinnedRemoteBase, helmChartVersion];
