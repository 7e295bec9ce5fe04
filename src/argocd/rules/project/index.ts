import { createdNamespace } from './created-namespace';
import { projectContent } from './project-content';
import { projectDestination } from './project-destination';
import { projectKinds } from './project-kinds';
import { projectNamespace } from './project-namespace';
import { projectPatterns } from './project-patterns';
import { projectRole } from './project-role';
import { projectServiceAccount } from './project-service-account';
import { projectSignatures } from './project-signatures';
import { projectSource } from './project-source';
import { projectWindow } from './project-window';
import type { Rule } from '../../../checks/rule';

/** The rules about projects. */
export const PROJECT_RULES: readonly Rule[] = [
  projectPatterns, projectKinds, projectRole, projectWindow, projectServiceAccount, projectSignatures,
  projectSource, projectDestination, projectNamespace, createdNamespace, projectContent,
];
