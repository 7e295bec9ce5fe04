import { FLUX_TYPES } from './_kinds';
import { Naming, opened } from './_naming';
import { OwnSources } from './_own-sources';
import { UNKNOWN_NAMESPACE } from '../checks/checked-object';
import type { ReferenceExtractor } from '../checks/reference';
import { isFilledLater, listAt, mapAt, textAt, valueAt } from '../core/plain';

/** What sources name: the Secrets by which they log in and verify, and sources that they include. */
export const SOURCE_REFERENCES: ReferenceExtractor = {
  types: [FLUX_TYPES.GitRepository, FLUX_TYPES.OCIRepository, FLUX_TYPES.HelmRepository, FLUX_TYPES.HelmChart, FLUX_TYPES.Bucket],
  extract(object, sink, clusters) {
    const naming = new Naming(object, sink);
    const { spec, home } = naming;
    naming.credentials('secretRef', 'certSecretRef', 'proxySecretRef', 'verify.secretRef', 'verify.trustedRootSecretRef', 'sts.secretRef', 'sts.certSecretRef');
    naming.account();
    if (object.kind === 'HelmChart') naming.byKind('spec.sourceRef', spec.sourceRef);
    if (object.kind !== 'GitRepository') return;
    listAt(spec, 'include').forEach((entry, index) => {
      naming.object(`spec.include[${index}].repository`, FLUX_TYPES.GitRepository, valueAt(entry, 'repository'));
    });
    OwnSources.of(clusters).note(object, home, object.name, textAt(spec, 'url') ?? '');
  },
};

/** What an ArtifactGenerator reads, and the artifacts that it makes. */
export const ARTIFACT_REFERENCES: ReferenceExtractor = {
  types: [FLUX_TYPES.ArtifactGenerator],
  extract(object, sink) {
    const naming = new Naming(object, sink);
    const { spec, home } = naming;
    listAt(spec, 'sources').forEach((source, index) => naming.byKind(`spec.sources[${index}]`, source));
    for (const artifact of listAt(spec, 'artifacts')) {
      const name = textAt(mapAt(artifact), 'name') ?? '';
      // With a pattern of paths, the folders decide on the names.
      if (name.includes('{') || isFilledLater(name) || home === UNKNOWN_NAMESPACE) sink.opens(opened(home));
      else sink.makes({ type: FLUX_TYPES.ExternalArtifact, namespace: home, name });
    }
  },
};
