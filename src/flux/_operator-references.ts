import { FLUX_TYPES, fluxType } from './_kinds';
import { Naming, opened } from './_naming';
import { OwnSources } from './_own-sources';
import { type CheckedObject, UNKNOWN_NAMESPACE } from '../checks/checked-object';
import { FindingSeverity } from '../checks/finding';
import type { ClusterNames, ReferenceExtractor, ReferenceSink } from '../checks/reference';
import { groupOf } from '../core/api-version';
import { type Plain, isFilledLater, listAt, mapAt, textAt } from '../core/plain';

const OPERATOR = 'fluxcd.controlplane.io';

/** What the kinds of the Flux operator name, and bring. */
export const OPERATOR_REFERENCES: ReferenceExtractor = {
  types: [`${OPERATOR}/FluxInstance`, `${OPERATOR}/ResourceSet`, `${OPERATOR}/ResourceSetInputProvider`],
  extract(object, sink, clusters) {
    const naming = new Naming(object, sink);
    const { spec } = naming;
    if (object.kind === 'FluxInstance') return readInstance(object, naming, sink, clusters);
    naming.credentials('secretRef', 'certSecretRef');
    naming.account();
    if (object.kind !== 'ResourceSet') return;
    listAt(spec, 'inputsFrom').forEach((input, index) => naming.object(`spec.inputsFrom[${index}]`, `${OPERATOR}/ResourceSetInputProvider`, input));
    listAt(spec, 'dependsOn').forEach((entry, index) => nameDependency(`spec.dependsOn[${index}]`, mapAt(entry), sink));
    // Its objects are templates, and may go anywhere.
    sink.opens();
  },
};

/** A namespace that is left out is not filled in: an object of any kind may be meant, with a namespace or without. */
function nameDependency(field: string, { apiVersion, kind, name, namespace }: Plain, sink: ReferenceSink): void {
  if (typeof apiVersion !== 'string' || typeof kind !== 'string' || typeof name !== 'string') return;
  if (isFilledLater(`${apiVersion}${kind}${name}${String(namespace)}`)) return;
  const group = groupOf(apiVersion);
  sink.uses(field, `${group}/${kind}`, typeof namespace === 'string' && namespace !== '' ? namespace : undefined, name);
}

/** An instance brings the controllers of Flux, and the source and the Kustomization of its sync. */
function readInstance(object: CheckedObject, naming: Naming, sink: ReferenceSink, clusters: ClusterNames): void {
  const { spec, home } = naming;
  for (const field of ['distribution.artifactPullSecret', 'distribution.imagePullSecret', 'sync.pullSecret']) {
    naming.object(`spec.${field}`, '/Secret', { name: textAt(spec, ...field.split('.')) }, { ifMissing: FindingSeverity.WARNING });
  }
  sink.opens(opened(home));
  const sync = mapAt(spec, 'sync');
  const kind = textAt(sync, 'kind');
  const type = fluxType(kind);
  const name = textAt(sync, 'name') ?? home;
  if (kind === undefined || type === undefined || isFilledLater(name) || home === UNKNOWN_NAMESPACE) return;
  sink.makes({ type, namespace: home, name });
  sink.makes({ type: FLUX_TYPES.Kustomization, namespace: home, name });
  const url = textAt(sync, 'url') ?? '';
  if (kind === 'GitRepository') OwnSources.of(clusters).note(object, home, name, url);
  if (kind !== 'GitRepository' || !clusters.isOwn(url, textAt(sync, 'path'))) sink.opens();
}
