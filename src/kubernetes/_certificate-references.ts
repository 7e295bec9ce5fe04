import { CONFIG_MAP, SECRET } from './_names';
import { UNKNOWN_NAMESPACE } from '../checks/checked-object';
import type { ReferenceExtractor, ReferenceSink } from '../checks/reference';
import { type Plain, listAt, mapAt, textAt } from '../core/plain';

const CERT_MANAGER = 'cert-manager.io';

/** What the Secret of a certificate holds. */
export const CERTIFICATE_KEYS: readonly string[] = ['tls.crt', 'tls.key', 'ca.crt'];

/** Annotations by which an Ingress or a Gateway asks for certificates. */
export const ISSUER_ANNOTATIONS: readonly string[] = [`${CERT_MANAGER}/cluster-issuer`, `${CERT_MANAGER}/issuer`];

/** The type and the namespace of an issuer; undefined for one of another maker, of which nothing is known. */
export function issuerOf({ kind = 'Issuer', group = CERT_MANAGER }: { kind?: string; group?: string }, home: string | undefined): { type: string; namespace?: string } | undefined {
  if (group !== CERT_MANAGER || (kind !== 'Issuer' && kind !== 'ClusterIssuer')) return undefined;
  return { type: `${group}/${kind}`, namespace: kind === 'Issuer' ? home : undefined };
}

const CERTIFICATES: ReferenceExtractor = {
  types: [`${CERT_MANAGER}/Certificate`],
  extract({ manifest, _home }, sink) {
    const spec = mapAt(manifest, 'spec');
    const name = textAt(spec, 'secretName');
    if (name !== undefined) {
      sink.makes({ type: SECRET, namespace: _home, name, keys: [...CERTIFICATE_KEYS, ...furtherKeys(spec)] });
      copies({ type: SECRET, name }, mapAt(spec, 'secretTemplate', 'annotations'), sink);
    }
    const reference = mapAt(spec, 'issuerRef');
    const issuer = issuerOf({ kind: textAt(reference, 'kind'), group: textAt(reference, 'group') }, _home);
    const issuerName = textAt(reference, 'name');
    if (issuer && issuerName !== undefined) sink.uses('spec.issuerRef', issuer.type, issuer.namespace, issuerName);
    for (const store of ['jks', 'pkcs12']) {
      const password = mapAt(spec, 'keystores', store, 'passwordSecretRef');
      const secret = textAt(password, 'name');
      if (secret !== undefined) sink.uses(`spec.keystores.${store}.passwordSecretRef`, SECRET, _home, secret, { key: textAt(password, 'key') });
    }
  },
};

/** Keys of the forms that a certificate is wanted in besides. */
function furtherKeys(spec: Plain): string[] {
  const stores = mapAt(spec, 'keystores');
  return [
    ...listAt(spec, 'additionalOutputFormats').map((format) => (textAt(format, 'type') === 'DER' ? 'key.der' : 'tls-combined.pem')),
    ...(stores.jks ? ['keystore.jks', 'truststore.jks'] : []),
    ...(stores.pkcs12 ? ['keystore.p12', 'truststore.p12'] : []),
  ];
}

const ISSUERS: ReferenceExtractor = {
  types: [`${CERT_MANAGER}/Issuer`, `${CERT_MANAGER}/ClusterIssuer`],
  extract({ kind, manifest, _home }, sink) {
    // What all namespaces share lies where cert-manager runs, and its settings say where that is.
    const namespace = kind === 'Issuer' ? _home : UNKNOWN_NAMESPACE;
    const account = textAt(manifest, 'spec', 'acme', 'privateKeySecretRef', 'name');
    if (account !== undefined) sink.makes({ type: SECRET, namespace, name: account, keys: ['tls.key'] });
    const authority = textAt(manifest, 'spec', 'ca', 'secretName');
    if (authority !== undefined) sink.uses('spec.ca.secretName', SECRET, namespace, authority);
  },
};

/** A bundle of authorities is a ConfigMap, or a Secret, of its name in many namespaces. */
const BUNDLES: ReferenceExtractor = {
  types: ['trust.cert-manager.io/Bundle'],
  extract({ name, manifest }, sink) {
    const target = mapAt(manifest, 'spec', 'target');
    if (target.configMap) sink.makes({ type: CONFIG_MAP, namespace: UNKNOWN_NAMESPACE, name });
    if (target.secret) sink.makes({ type: SECRET, namespace: UNKNOWN_NAMESPACE, name });
  },
};

/** A ConfigMap or Secret that other controllers copy to other namespaces. */
const COPIED: ReferenceExtractor = {
  types: [SECRET, CONFIG_MAP],
  extract({ _type, name, manifest }, sink) {
    copies({ type: _type, name }, mapAt(manifest, 'metadata', 'annotations'), sink);
  },
};

/** Annotations by which Reflector, Replicator and kubed are asked to copy. */
const COPIERS = ['reflector.v1.k8s.emberstack.com/reflection-auto-enabled', 'replicator.v1.mittwald.de/replicate-to', 'replicator.v1.mittwald.de/replicate-to-matching',
  'kubed.appscode.com/sync', 'config-syncer.appscode.com/sync'];

function copies({ type, name }: { type: string; name: string }, annotations: Plain, sink: ReferenceSink): void {
  if (COPIERS.some((key) => annotations[key] !== undefined)) sink.makes({ type, namespace: UNKNOWN_NAMESPACE, name });
}

export const CERTIFICATE_REFERENCES: readonly ReferenceExtractor[] = [CERTIFICATES, ISSUERS, BUNDLES, COPIED];
