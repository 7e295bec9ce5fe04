import { clusterAdminBinding } from './cluster-admin-binding';
import { defaultRoleSubject, defaultServiceAccount } from './default-service-account';
import { fixedReplicas } from './fixed-replicas';
import { invalidImage } from './invalid-image';
import { missingProbes } from './missing-probes';
import { missingRequests } from './missing-requests';
import { mutableImage } from './mutable-image';
import { podSecurity } from './pod-security';
import { podSecurityLabel } from './pod-security-label';
import { privilegedContainer } from './privileged-container';
import { rootContainer } from './root-container';
import { selectorMismatch } from './selector-mismatch';
import { serviceSelectsNothing } from './service-selects-nothing';
import { sharedSelector } from './shared-selector';
import { unknownPort } from './unknown-port';
import { wildcardRole } from './wildcard-role';
import type { Rule } from '../../checks/rule';

/** The rules of this room. */
export const KUBERNETES_RULES: readonly Rule[] = [
  mutableImage, invalidImage, missingProbes, missingRequests, privilegedContainer, rootContainer, podSecurity, podSecurityLabel,
  selectorMismatch, sharedSelector, wildcardRole, clusterAdminBinding, defaultServiceAccount, defaultRoleSubject,
  serviceSelectsNothing, unknownPort, fixedReplicas,
];
