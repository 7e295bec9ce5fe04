import { type Plain, mapAt, valueAt } from '../core/plain';

/** What a source may tell a tool, and thereby which tool renders it. */
export const TOOL_BLOCKS = ['helm', 'kustomize', 'directory', 'plugin'] as const;

/** Whether a source has such a block after Argo CD has taken away those that say nothing. */
export function isBlockGiven(source: Plain, tool: typeof TOOL_BLOCKS[number]): boolean {
  const written = valueAt(source, tool);
  if (written === undefined || written === null) return false;
  return tool === 'plugin' || Object.entries(mapAt(source, tool)).some(([key, value]) => !UNHEEDED.has(key) && (isSaid(value) || isValuesObject(key, value)));
}

/** Fields of a block for Kustomize that do not keep it. */
const UNHEEDED = new Set(['forceCommonLabels', 'forceCommonAnnotations', 'commonAnnotationsEnvsubst', 'labelWithoutSelector', 'labelIncludeTemplates']);

/** Values of a chart count even where there are none. */
function isValuesObject(key: string, value: unknown): boolean {
  return key === 'valuesObject' && value !== undefined && value !== null;
}

/** Whether a value is other than what Go takes for nothing. */
function isSaid(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value === 'object' && value !== null) return Object.values(value).some(isSaid);
  return value !== undefined && value !== null && value !== '' && value !== false && value !== 0;
}
