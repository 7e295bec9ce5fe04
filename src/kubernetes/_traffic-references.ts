import { CERTIFICATE_KEYS, ISSUER_ANNOTATIONS, issuerOf } from './_certificate-references';
import { SECRET, SERVICE } from './_names';
import { podsOf, selectorOf } from './pod-index';
import type { CheckedObject } from '../checks/checked-object';
import { FindingSeverity } from '../checks/finding';
import type { ReferenceExtractor, ReferenceSink } from '../checks/reference';
import { type Plain, listAt, mapAt, textAt } from '../core/plain';

const GATEWAYS = 'gateway.networking.k8s.io';

/** Routes of the Gateway API. */
export const ROUTES = ['HTTPRoute', 'GRPCRoute', 'TLSRoute', 'TCPRoute', 'UDPRoute'].map((kind) => `${GATEWAYS}/${kind}`);

/** A backend of an Ingress, or of a route. */
export interface Backend {
  readonly backend: Plain;
  readonly field: string;
}

/** The backends of an Ingress that are Services. */
export function ingressBackends(manifest: Plain): Backend[] {
  const spec = mapAt(manifest, 'spec');
  const found: Backend[] = [];
  const take = (backend: Plain, field: string): void => {
    const service = mapAt(backend, 'service');
    // The AWS controller takes such a name for one of its actions.
    if (textAt(service, 'name') !== undefined && textAt(service, 'port', 'name') !== 'use-annotation') found.push({ backend: service, field: `${field}.service` });
  };
  take(mapAt(spec, 'defaultBackend'), 'spec.defaultBackend');
  listAt(spec, 'rules').forEach((rule, index) => listAt(rule, 'http', 'paths').forEach((path, place) => {
    take(mapAt(path, 'backend'), `spec.rules[${index}].http.paths[${place}].backend`);
  }));
  return found;
}

/** The backends of a route: Services, and whatever else its controller knows. */
export function routeBackends(manifest: Plain): Backend[] {
  return listAt(manifest, 'spec', 'rules').flatMap((rule, index) => {
    const field = `spec.rules[${index}]`;
    const backends = listAt(rule, 'backendRefs').flatMap((backend, place) => [
      { backend: mapAt(backend), field: `${field}.backendRefs[${place}]` },
      ...mirrors(backend, `${field}.backendRefs[${place}]`),
    ]);
    return [...backends, ...mirrors(rule, field)];
  });
}

function mirrors(holder: unknown, field: string): Backend[] {
  return listAt(holder, 'filters')
    .map((filter, index) => ({ backend: mapAt(filter, 'requestMirror', 'backendRef'), field: `${field}.filters[${index}].requestMirror.backendRef` }))
    .filter(({ backend }) => textAt(backend, 'name') !== undefined);
}

/** A Service means pods by their labels; what it names is nothing. */
const SERVICES: ReferenceExtractor = {
  types: [SERVICE],
  extract: () => undefined,
  selected(service, cluster) {
    const selector = selectorOf(service);
    return { field: 'spec.selector', objects: selector ? podsOf(cluster).selected(selector, service._home, Infinity).map(({ object }) => object) : [] };
  },
};

const INGRESSES: ReferenceExtractor = {
  types: ['networking.k8s.io/Ingress'],
  extract(object, sink) {
    const { manifest, _home } = object;
    for (const { backend, field } of ingressBackends(manifest)) sink.uses(field, SERVICE, _home, textAt(backend, 'name')!);
    const annotations = mapAt(manifest, 'metadata', 'annotations');
    const isIssued = isCertified(object, annotations, sink);
    const elsewhere = textAt(annotations, 'projectcontour.io/tls-cert-namespace');
    listAt(manifest, 'spec', 'tls').forEach((entry, index) => {
      const name = textAt(entry, 'secretName');
      if (name === undefined) return;
      if (isIssued) sink.makes({ type: SECRET, namespace: _home, name, keys: CERTIFICATE_KEYS });
      // Controllers serve a certificate of their own instead.
      sink.uses(`spec.tls[${index}].secretName`, SECRET, elsewhere ?? _home, name, { ifMissing: FindingSeverity.WARNING });
    });
  },
};

/** Whether cert-manager makes the certificates of an Ingress or a Gateway. */
function isCertified(object: CheckedObject, annotations: Plain, sink: ReferenceSink): boolean {
  const annotation = ISSUER_ANNOTATIONS.find((key) => textAt(annotations, key) !== undefined);
  if (annotation === undefined) return annotations['kubernetes.io/tls-acme'] === 'true';
  const kind = annotation.endsWith('cluster-issuer') ? 'ClusterIssuer' : textAt(annotations, 'cert-manager.io/issuer-kind');
  const issuer = issuerOf({ kind, group: textAt(annotations, 'cert-manager.io/issuer-group') }, object._home);
  if (issuer) sink.uses(`metadata.annotations["${annotation}"]`, issuer.type, issuer.namespace, textAt(annotations, annotation)!);
  return true;
}

const GATEWAY: ReferenceExtractor = {
  types: [`${GATEWAYS}/Gateway`],
  extract(object, sink) {
    const { manifest, _home } = object;
    const isIssued = isCertified(object, mapAt(manifest, 'metadata', 'annotations'), sink);
    listAt(manifest, 'spec', 'listeners').forEach((listener, index) => {
      listAt(listener, 'tls', 'certificateRefs').forEach((certificate, place) => {
        const name = textAt(certificate, 'name');
        const type = `${textAt(certificate, 'group') ?? ''}/${textAt(certificate, 'kind') ?? 'Secret'}`;
        if (name === undefined || type !== SECRET) return;
        const namespace = textAt(certificate, 'namespace') ?? _home;
        if (isIssued && namespace === _home) sink.makes({ type, namespace, name, keys: CERTIFICATE_KEYS });
        sink.uses(`spec.listeners[${index}].tls.certificateRefs[${place}]`, type, namespace, name, { ifMissing: FindingSeverity.WARNING });
      });
    });
  },
};

const ROUTE: ReferenceExtractor = {
  types: ROUTES,
  extract({ manifest, _home }, sink) {
    for (const { backend, field } of routeBackends(manifest)) {
      const name = textAt(backend, 'name');
      const type = `${textAt(backend, 'group') ?? ''}/${textAt(backend, 'kind') ?? 'Service'}`;
      if (name !== undefined) sink.uses(field, type, textAt(backend, 'namespace') ?? _home, name);
    }
    listAt(manifest, 'spec', 'parentRefs').forEach((parent, index) => {
      const name = textAt(parent, 'name');
      if (name === undefined) return;
      const group = typeof mapAt(parent).group === 'string' ? mapAt(parent).group as string : GATEWAYS;
      const type = `${group}/${textAt(parent, 'kind') ?? 'Gateway'}`;
      // Gateways mostly come from those who run the cluster.
      sink.uses(`spec.parentRefs[${index}]`, type, textAt(parent, 'namespace') ?? _home, name, { ifMissing: type === SERVICE ? undefined : FindingSeverity.INFO });
    });
  },
};

export const TRAFFIC_REFERENCES: readonly ReferenceExtractor[] = [SERVICES, INGRESSES, GATEWAY, ROUTE];
