import { leakedHelmValue } from './leaked-helm-value';
import { leakedValue } from './leaked-value';
import { machineryKey } from './machinery-key';
import { partlyEncrypted } from './partly-encrypted';
import { plainSecret } from './plain-secret';
import { plainSecretGenerator } from './plain-secret-generator';
import { sealedClusterWide } from './sealed-cluster-wide';
import { sealedSecretShape } from './sealed-secret-shape';
import type { Rule } from '../../checks/rule';

/** The rules of this room. */
export const SECRETS_RULES: readonly Rule[] = [
  machineryKey, plainSecret, partlyEncrypted, sealedSecretShape, sealedClusterWide, leakedValue, leakedHelmValue, plainSecretGenerator,
];
