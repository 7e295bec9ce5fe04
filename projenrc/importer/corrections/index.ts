import type { DefinitionCorrection } from './_values';
import { ACCESS } from './access';
import { ADMISSION } from './admission';
import { CORE } from './core';
import { CORE_VOLUMES } from './core-volumes';
import { DEFINITIONS } from './definitions';
import { DEVICES } from './devices';
import { NETWORKING } from './networking';
import { STORAGE } from './storage';
import { WORKLOADS } from './workloads';

export type { DefinitionCorrection, FieldCorrection } from './_values';

/** The same under another API version. */
function also(table: Readonly<Record<string, DefinitionCorrection>>, from: string, to: string): Record<string, DefinitionCorrection> {
  const entries = Object.entries(table).filter(([name]) => name.startsWith(from));
  return Object.fromEntries(entries.map(([name, correction]) => [name.replace(from, to), correction]));
}

/**
 * What an API server enforces beyond the definitions, as far as it depends on no other field and holds from Kubernetes 1.30 to 1.36.
 * By definition name without the leading `io.k8s.`, for instance `api.core.v1.ServiceSpec`.
 * Numeric keywords are for numbers, the others for texts, where a field can be both.
 */
export const CORE_CORRECTIONS: Readonly<Record<string, DefinitionCorrection>> = {
  ...ACCESS,
  ...ADMISSION,
  ...CORE,
  ...CORE_VOLUMES,
  ...DEFINITIONS,
  ...DEVICES,
  ...NETWORKING,
  ...STORAGE,
  ...WORKLOADS,
  ...also(ACCESS, 'api.flowcontrol.v1.', 'api.flowcontrol.v1beta3.'),
};
