import { CLAIM, CONFIG_MAP, SECRET, SERVICE_ACCOUNT } from './_names';
import { POD_TYPES, containersOf, podTemplateOf } from './pod-template';
import { FindingSeverity } from '../checks/finding';
import type { ReferenceExtractor, ReferenceSink } from '../checks/reference';
import { type Plain, listAt, mapAt, textAt } from '../core/plain';

/** What pods name: configuration, volumes, and what they run as. */
export const POD_REFERENCES: ReferenceExtractor = {
  types: POD_TYPES,
  extract(object, sink) {
    const template = podTemplateOf(object);
    if (!template) return;
    const { spec, path } = template;
    const pod = new PodReferences(sink, object._home);
    pod.identity(spec, path);
    for (const { container, path: place } of containersOf(spec)) pod.environment(container, `${path}.${place}`);
    listAt(spec, 'volumes').forEach((volume, index) => pod.volume(mapAt(volume), `${path}.volumes[${index}]`));
  },
};

/** Drivers of volumes that take their credentials from a Secret, and the field that names it. */
const CREDENTIALS: Record<string, readonly string[]> = {
  azureFile: ['secretName'],
  cephfs: ['secretRef', 'name'],
  cinder: ['secretRef', 'name'],
  flexVolume: ['secretRef', 'name'],
  iscsi: ['secretRef', 'name'],
  rbd: ['secretRef', 'name'],
  scaleIO: ['secretRef', 'name'],
  storageos: ['secretRef', 'name'],
};

/** Finds the references of one object's pods. */
class PodReferences {
  public constructor(private readonly sink: ReferenceSink, private readonly home: string | undefined) {}

  public identity(spec: Plain, path: string): void {
    const { sink, home } = this;
    const field = textAt(spec, 'serviceAccountName') === undefined ? 'serviceAccount' : 'serviceAccountName';
    const account = textAt(spec, field);
    if (account !== undefined) sink.uses(`${path}.${field}`, SERVICE_ACCOUNT, home, account);
    const priority = textAt(spec, 'priorityClassName');
    if (priority !== undefined) sink.uses(`${path}.priorityClassName`, 'scheduling.k8s.io/PriorityClass', undefined, priority);
    const runtime = textAt(spec, 'runtimeClassName');
    // Nodes with a runtime of their own often bring its RuntimeClass along.
    if (runtime !== undefined) sink.uses(`${path}.runtimeClassName`, 'node.k8s.io/RuntimeClass', undefined, runtime, { ifMissing: FindingSeverity.WARNING });
    listAt(spec, 'imagePullSecrets').forEach((item, index) => {
      const name = textAt(item, 'name');
      // An image that needs no credentials is pulled all the same.
      if (name !== undefined) sink.uses(`${path}.imagePullSecrets[${index}]`, SECRET, home, name, { ifMissing: FindingSeverity.WARNING });
    });
    listAt(spec, 'resourceClaims').forEach((item, index) => {
      const claim = textAt(item, 'resourceClaimName');
      if (claim !== undefined) sink.uses(`${path}.resourceClaims[${index}].resourceClaimName`, 'resource.k8s.io/ResourceClaim', home, claim);
      const template = textAt(item, 'resourceClaimTemplateName');
      if (template !== undefined) sink.uses(`${path}.resourceClaims[${index}].resourceClaimTemplateName`, 'resource.k8s.io/ResourceClaimTemplate', home, template);
    });
  }

  public environment(container: Plain, path: string): void {
    listAt(container, 'envFrom').forEach((source, index) => {
      this.whole(CONFIG_MAP, mapAt(source, 'configMapRef'), `${path}.envFrom[${index}].configMapRef`);
      this.whole(SECRET, mapAt(source, 'secretRef'), `${path}.envFrom[${index}].secretRef`);
    });
    listAt(container, 'env').forEach((variable, index) => {
      const source = mapAt(variable, 'valueFrom');
      this.oneKey(CONFIG_MAP, mapAt(source, 'configMapKeyRef'), `${path}.env[${index}].valueFrom.configMapKeyRef`);
      this.oneKey(SECRET, mapAt(source, 'secretKeyRef'), `${path}.env[${index}].valueFrom.secretKeyRef`);
    });
  }

  public volume(volume: Plain, path: string): void {
    const { sink, home } = this;
    for (const kind of Object.keys(volume)) {
      const source = mapAt(volume, kind);
      const at = `${path}.${kind}`;
      if (kind === 'configMap') {
        this.files(CONFIG_MAP, source, 'name', at);
      } else if (kind === 'secret') {
        this.files(SECRET, source, 'secretName', at);
      } else if (kind === 'projected') {
        listAt(source, 'sources').forEach((part, index) => {
          this.files(CONFIG_MAP, mapAt(part, 'configMap'), 'name', `${at}.sources[${index}].configMap`);
          this.files(SECRET, mapAt(part, 'secret'), 'name', `${at}.sources[${index}].secret`);
        });
      } else if (kind === 'persistentVolumeClaim') {
        const name = textAt(source, 'claimName');
        if (name !== undefined) sink.uses(`${at}.claimName`, CLAIM, home, name);
      } else if (kind === 'csi') {
        this.driver(source, at);
      } else if (Object.hasOwn(CREDENTIALS, kind)) {
        const way = CREDENTIALS[kind];
        const name = textAt(source, ...way);
        if (name !== undefined) sink.uses(`${at}.${way.join('.')}`, SECRET, home, name);
      }
    }
  }

  private driver(source: Plain, path: string): void {
    const { sink, home } = this;
    const secret = textAt(source, 'nodePublishSecretRef', 'name');
    if (secret !== undefined) sink.uses(`${path}.nodePublishSecretRef`, SECRET, home, secret);
    const provider = textAt(source, 'driver') === 'secrets-store.csi.k8s.io' ? textAt(source, 'volumeAttributes', 'secretProviderClass') : undefined;
    if (provider !== undefined) sink.uses(`${path}.volumeAttributes.secretProviderClass`, 'secrets-store.csi.x-k8s.io/SecretProviderClass', home, provider);
  }

  /** A ConfigMap or Secret, all keys of it. */
  private whole(type: string, source: Plain, field: string): void {
    const name = textAt(source, 'name');
    if (name !== undefined) this.sink.uses(field, type, this.home, name, source.optional === true ? { ifMissing: 'nothing' } : undefined);
  }

  private oneKey(type: string, source: Plain, field: string): void {
    const name = textAt(source, 'name');
    if (name === undefined) return;
    // A key that may be missing is not asked for.
    this.sink.uses(field, type, this.home, name, source.optional === true ? { ifMissing: 'nothing' } : { key: textAt(source, 'key') });
  }

  /** A ConfigMap or Secret as files: all keys, or those of some items. */
  private files(type: string, source: Plain, nameField: string, path: string): void {
    const name = textAt(source, nameField);
    if (name === undefined) return;
    const isOptional = source.optional === true;
    this.sink.uses(`${path}.${nameField}`, type, this.home, name, isOptional ? { ifMissing: 'nothing' } : undefined);
    if (isOptional) return;
    listAt(source, 'items').forEach((item, index) => {
      const key = textAt(item, 'key');
      if (key !== undefined) this.sink.uses(`${path}.items[${index}].key`, type, this.home, name, { key });
    });
  }
}
