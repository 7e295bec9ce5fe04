import {
  DefinitionCorrection, NOT_EMPTY, NOT_NEGATIVE, POSITIVE, DNS_LABEL, DNS_SUBDOMAIN, DRIVER, QUALIFIED_NAME, OPTIONAL_QUALIFIED_NAME, LABEL_VALUE,
  ATTRIBUTE, REQUEST, POOL,
} from './_values';

/** Devices. */
export const DEVICES: Readonly<Record<string, DefinitionCorrection>> = {
  'api.resource.v1.CELDeviceSelector': { fields: { expression: NOT_EMPTY } },
  'api.resource.v1.Counter': { optional: ['value'] },
  'api.resource.v1.CounterSet': { fields: { counters: { minProperties: 1 }, name: DNS_LABEL } },
  'api.resource.v1.Device': { unique: { consumesCounters: ['counterSet'] }, fields: { name: DNS_LABEL, nodeName: DNS_SUBDOMAIN } },
  'api.resource.v1.DeviceCapacity': { optional: ['value'] },
  'api.resource.v1.DeviceClaim': { unique: { requests: ['name'] }, fields: { 'constraints[]': { minProperties: 1 } } },
  'api.resource.v1.DeviceClaimConfiguration': { required: ['opaque'], unique: { requests: [] }, fields: { 'requests[]': REQUEST } },
  'api.resource.v1.DeviceClass': { optional: ['spec'] },
  'api.resource.v1.DeviceClassConfiguration': { required: ['opaque'] },
  'api.resource.v1.DeviceConstraint': {
    unique: { requests: [] },
    fields: { 'distinctAttribute': ATTRIBUTE, 'matchAttribute': ATTRIBUTE, 'requests[]': REQUEST },
  },
  'api.resource.v1.DeviceCounterConsumption': { fields: { counterSet: DNS_LABEL, counters: { minProperties: 1 } } },
  'api.resource.v1.DeviceRequest': { unique: { firstAvailable: ['name'] }, fields: { name: DNS_LABEL } },
  'api.resource.v1.DeviceSelector': { required: ['cel'] },
  'api.resource.v1.DeviceSubRequest': {
    fields: { allocationMode: { enum: ['', 'All', 'ExactCount'] }, count: NOT_NEGATIVE, deviceClassName: DNS_SUBDOMAIN, name: DNS_LABEL },
  },
  'api.resource.v1.DeviceTaint': { fields: { effect: { enum: ['NoExecute', 'NoSchedule', 'None'] }, key: QUALIFIED_NAME, value: LABEL_VALUE } },
  'api.resource.v1.DeviceToleration': {
    fields: {
      effect: { enum: ['', 'NoExecute', 'NoSchedule', 'None'] },
      key: OPTIONAL_QUALIFIED_NAME,
      operator: { enum: ['', 'Equal', 'Exists'] },
      value: LABEL_VALUE,
    },
  },
  'api.resource.v1.ExactDeviceRequest': {
    fields: { allocationMode: { enum: ['', 'All', 'ExactCount'] }, count: NOT_NEGATIVE, deviceClassName: DNS_SUBDOMAIN },
  },
  'api.resource.v1.OpaqueDeviceConfiguration': { fields: { driver: DRIVER } },
  'api.resource.v1.ResourceClaim': { optional: ['spec'] },
  'api.resource.v1.ResourceClaimTemplate': { optional: ['spec'] },
  'api.resource.v1.ResourceClaimTemplateSpec': { optional: ['spec'] },
  'api.resource.v1.ResourcePool': { optional: ['generation'], fields: { generation: NOT_NEGATIVE, name: POOL, resourceSliceCount: POSITIVE } },
  'api.resource.v1.ResourceSliceSpec': {
    unique: { devices: ['name'], sharedCounters: ['name'] },
    fields: { driver: DRIVER, nodeName: DNS_SUBDOMAIN },
  },
};
