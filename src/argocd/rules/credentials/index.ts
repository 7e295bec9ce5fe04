import { clusterConfig } from './cluster-config';
import { credentialForm } from './credential-form';
import { credentialValue } from './credential-value';
import { credentialsInUrl } from './credentials-in-url';
import { duplicateCluster } from './duplicate-cluster';
import { duplicateRepository } from './duplicate-repository';
import { imageUpdaterTarget } from './image-updater-target';
import { openPrefix } from './open-prefix';
import { scopedWriteCredentials } from './scoped-write-credentials';
import { secretType } from './secret-type';
import { unknownCredentialField } from './unknown-credential-field';
import { unmarkedScmToken } from './unmarked-scm-token';
import { unseenSettingsSecret } from './unseen-settings-secret';
import type { Rule } from '../../../checks/rule';

/** The rules about repositories, clusters, credentials, and what else works with them. */
export const CREDENTIAL_RULES: readonly Rule[] = [
  secretType, credentialValue, unknownCredentialField, credentialForm, credentialsInUrl, openPrefix, duplicateRepository, scopedWriteCredentials,
  clusterConfig, duplicateCluster, unmarkedScmToken, unseenSettingsSecret, imageUpdaterTarget,
];
