import { holdsVariable } from './_checks';
import type { FluxSelector } from './selector';
import type { KustomizationSpecPatchesItem } from '../../imports/types/flux/kustomize.toolkit.fluxcd.io';
import { shown } from '../core/problem';

/** Says what is wrong with a selector, or undefined when nothing is. */
export function selectorFault(selector: FluxSelector | undefined): string | undefined {
  for (const key of ['group', 'version', 'kind', 'name', 'namespace'] as const) {
    const text = selector?.[key];
    if (text !== undefined && !holdsVariable(text) && !isPattern(text)) {
      return `${key} of the target is ${shown(text)}, which is no regular expression of Go; write ".*" for any text`;
    }
  }
  return undefined;
}

/** Renders a selector. */
export function renderSelector(selector: FluxSelector | undefined): KustomizationSpecPatchesItem['target'] {
  if (!selector) return undefined;
  const { group, version, kind, name, namespace, labelSelector, annotationSelector } = selector;
  return { group, version, kind, name, namespace, labelSelector, annotationSelector };
}

function isPattern(text: string): boolean {
  // Go knows neither looking around nor back-references.
  if (/\(\?<?[=!]|\\[1-9]/.test(text)) return false;
  try {
    return new RegExp(`^(?:${text})$`) instanceof RegExp;
  } catch {
    return false;
  }
}
