import { FLUX_TYPES } from './_kinds';
import { Naming } from './_naming';
import { OwnSources } from './_own-sources';
import { FindingSeverity } from '../checks/finding';
import type { ReferenceExtractor } from '../checks/reference';
import { groupOf } from '../core/api-version';
import { isFilledLater, listAt, textAt } from '../core/plain';
import { isClusterScoped } from '../kubernetes/scope';

/** What a Kustomization names, and whether it brings what nobody here knows. */
export const KUSTOMIZATION_REFERENCES: ReferenceExtractor = {
  types: [FLUX_TYPES.Kustomization],
  extract(object, sink, clusters) {
    const naming = new Naming(object, sink);
    const { spec } = naming;
    naming.byKind('spec.sourceRef', spec.sourceRef);
    naming.list('dependsOn', FLUX_TYPES.Kustomization);
    naming.credentials('decryption.secretRef');
    naming.account('decryption.serviceAccountName');
    listAt(spec, 'postBuild', 'substituteFrom').forEach((entry, index) => naming.values(`spec.postBuild.substituteFrom[${index}]`, entry));
    naming.kubeConfig();
    // With a kubeConfig, all else is on a cluster that only a Secret knows.
    if (spec.kubeConfig !== undefined) return;
    naming.account();
    const isOwn = clusters.isOwn(undefined, textAt(spec, 'path'));
    listAt(spec, 'healthChecks').forEach((check, index) => nameChecked(naming, `spec.healthChecks[${index}]`, check, isOwn));
    OwnSources.of(clusters).open(object, naming, sink);
  },
};

/** What is waited for usually lies in the folder, so it can only be missed where the folder is known. */
function nameChecked(naming: Naming, field: string, check: unknown, isOwn: boolean): void {
  const apiVersion = textAt(check, 'apiVersion');
  const kind = textAt(check, 'kind');
  if (apiVersion === undefined || kind === undefined || isFilledLater(apiVersion + kind)) return;
  const group = groupOf(apiVersion);
  if (textAt(check, 'namespace') === undefined || isClusterScoped(group, kind)) return;
  naming.object(field, `${group}/${kind}`, check, { ifMissing: isOwn ? FindingSeverity.WARNING : 'nothing' });
}
