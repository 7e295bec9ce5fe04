import { FLUX_TYPES } from './_kinds';
import { Naming } from './_naming';
import { FindingSeverity } from '../checks/finding';
import type { ReferenceExtractor } from '../checks/reference';
import { listAt } from '../core/plain';

const NOTIFICATION = 'notification.toolkit.fluxcd.io';

/** What sends and receives events names. */
export const NOTIFICATION_REFERENCES: ReferenceExtractor = {
  types: [`${NOTIFICATION}/Provider`, `${NOTIFICATION}/Alert`, `${NOTIFICATION}/Receiver`],
  extract(object, sink) {
    const naming = new Naming(object, sink);
    const { spec } = naming;
    naming.credentials('secretRef', 'certSecretRef', 'proxySecretRef');
    naming.account();
    naming.object('spec.providerRef', `${NOTIFICATION}/Provider`, spec.providerRef);
    // An Alert on what is not there keeps silent; a Receiver answers with an error.
    listAt(spec, 'eventSources').forEach((source, index) => naming.byKind(`spec.eventSources[${index}]`, source, { ifMissing: FindingSeverity.WARNING }));
    listAt(spec, 'resources').forEach((resource, index) => naming.byKind(`spec.resources[${index}]`, resource));
  },
};

/** What finds new images and writes them to Git names. */
export const IMAGE_REFERENCES: ReferenceExtractor = {
  types: [FLUX_TYPES.ImageRepository, FLUX_TYPES.ImagePolicy, FLUX_TYPES.ImageUpdateAutomation],
  extract(object, sink) {
    const naming = new Naming(object, sink);
    const { spec } = naming;
    naming.credentials('secretRef', 'certSecretRef', 'proxySecretRef', 'git.commit.signingKey.secretRef');
    naming.account();
    naming.object('spec.imageRepositoryRef', FLUX_TYPES.ImageRepository, spec.imageRepositoryRef);
    naming.byKind('spec.sourceRef', spec.sourceRef);
  },
};
