import { isPlain } from './_passes';
import type { ArgoTemplatePatch } from './template-patch';
import { ValuePlaceholder } from '../../core/placeholder';
import type { Plain } from '../../core/plain';
import { Catalogue } from '../../schema/catalogue';
import { faultText } from '../../schema/fault';

let newest: Catalogue | undefined;

/** The fields of a patch that no Application has: Argo CD drops them without a word. */
export function unknownFields(patches: readonly ArgoTemplatePatch[]): string[] {
  if (patches.length === 0) return [];
  newest ??= new Catalogue({});
  return patches.flatMap(({ _patch }) => {
    const { metadata, spec } = known(_patch) as Plain;
    const application = { apiVersion: 'argoproj.io/v1alpha1', kind: 'Application', metadata: { name: 'a', ...metadata as Plain }, spec: spec ?? {} };
    return newest!.faultsOf(application).filter(({ rule }) => rule === 'schema/unknown-field').map((fault) => `in a patch, ${faultText(fault)}`);
  });
}

/** What of a patch is known before Argo CD fills in parameters. */
function known(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(known);
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, item]) => !(item instanceof ValuePlaceholder)).map(([key, item]) => [key, known(item)]));
}
