import { SERVICE, SERVICE_ACCOUNT } from './_names';
import { FindingSeverity } from '../checks/finding';
import type { ReferenceExtractor } from '../checks/reference';
import { listAt, mapAt, textAt } from '../core/plain';

const RBAC = 'rbac.authorization.k8s.io';

/** Bindings name a role, and those who get it. */
const BINDINGS: ReferenceExtractor = {
  types: [`${RBAC}/RoleBinding`, `${RBAC}/ClusterRoleBinding`],
  extract(object, sink) {
    const role = mapAt(object.manifest, 'roleRef');
    const name = textAt(role, 'name');
    const kind = textAt(role, 'kind');
    if (name !== undefined && (kind === 'Role' || kind === 'ClusterRole')) {
      sink.uses('roleRef', `${RBAC}/${kind}`, kind === 'Role' ? object._home : undefined, name);
    }
    listAt(object.manifest, 'subjects').forEach((subject, index) => {
      const account = textAt(subject, 'name');
      if (account === undefined || textAt(subject, 'kind') !== 'ServiceAccount') return;
      // Nobody refuses it: the binding gives the role to nobody.
      sink.uses(`subjects[${index}]`, SERVICE_ACCOUNT, textAt(subject, 'namespace') ?? object._home, account, { ifMissing: FindingSeverity.WARNING });
    });
  },
};

/** The API server calls Services for admission, for conversion and for the APIs that others serve. */
const CALLED: ReferenceExtractor = {
  types: [
    'admissionregistration.k8s.io/ValidatingWebhookConfiguration', 'admissionregistration.k8s.io/MutatingWebhookConfiguration',
    'apiextensions.k8s.io/CustomResourceDefinition', 'apiregistration.k8s.io/APIService',
  ],
  extract({ kind, manifest }, sink) {
    const call = (service: unknown, field: string): void => {
      const name = textAt(service, 'name');
      const namespace = textAt(service, 'namespace');
      if (name !== undefined && namespace !== undefined) sink.uses(field, SERVICE, namespace, name);
    };
    if (kind === 'APIService') {
      call(mapAt(manifest, 'spec', 'service'), 'spec.service');
    } else if (kind === 'CustomResourceDefinition') {
      call(mapAt(manifest, 'spec', 'conversion', 'webhook', 'clientConfig', 'service'), 'spec.conversion.webhook.clientConfig.service');
    } else {
      listAt(manifest, 'webhooks').forEach((webhook, index) => call(mapAt(webhook, 'clientConfig', 'service'), `webhooks[${index}].clientConfig.service`));
    }
  },
};

export const ACCESS_REFERENCES: readonly ReferenceExtractor[] = [BINDINGS, CALLED];
