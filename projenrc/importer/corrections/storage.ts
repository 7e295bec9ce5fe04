import { DefinitionCorrection, NOT_NEGATIVE, DNS_SUBDOMAIN, DRIVER, QUALIFIED_NAME, ANY_CASE_QUALIFIED_NAME } from './_values';

/** Storage. */
export const STORAGE: Readonly<Record<string, DefinitionCorrection>> = {
  'api.storage.v1.CSIDriver': { optional: ['spec'] },
  'api.storage.v1.CSIDriverSpec': {
    repeatable: ['volumeLifecycleModes'],
    unique: { tokenRequests: ['audience'] },
    fields: {
      'fsGroupPolicy': { enum: ['File', 'None', 'ReadWriteOnceWithFSType'] },
      'nodeAllocatableUpdatePeriodSeconds': { minimum: 10 },
      'volumeLifecycleModes[]': { enum: ['Ephemeral', 'Persistent'] },
    },
  },
  'api.storage.v1.CSINode': { optional: ['spec'] },
  'api.storage.v1.CSINodeDriver': {
    unique: { topologyKeys: [] },
    fields: { 'name': DRIVER, 'nodeID': { minLength: 1, maxLength: 256 }, 'topologyKeys[]': QUALIFIED_NAME },
  },
  'api.storage.v1.CSINodeSpec': { optional: ['drivers'] },
  'api.storage.v1.CSIStorageCapacity': { fields: { storageClassName: DNS_SUBDOMAIN } },
  'api.storage.v1.StorageClass': {
    fields: {
      provisioner: ANY_CASE_QUALIFIED_NAME,
      reclaimPolicy: { enum: ['', 'Delete', 'Retain'] },
      volumeBindingMode: { enum: ['Immediate', 'WaitForFirstConsumer'] },
    },
  },
  'api.storage.v1.TokenRequest': { optional: ['audience'], fields: { expirationSeconds: { minimum: 600, maximum: 4294967296 } } },
  'api.storage.v1.VolumeAttachmentSource': { fields: { persistentVolumeName: DNS_SUBDOMAIN } },
  'api.storage.v1.VolumeAttachmentSpec': { fields: { attacher: DRIVER, nodeName: DNS_SUBDOMAIN, source: { minProperties: 1 } } },
  'api.storage.v1.VolumeAttributesClass': {
    required: ['parameters'],
    fields: { driverName: ANY_CASE_QUALIFIED_NAME, parameters: { minProperties: 1 } },
  },
  'api.storage.v1.VolumeNodeResources': { fields: { count: NOT_NEGATIVE } },
};
