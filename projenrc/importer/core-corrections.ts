/** What a keyword says about one field, in OpenAPI's own words. */
export interface FieldCorrection {
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minProperties?: number;
  readonly maxProperties?: number;
}

/** In what an API server differs from the definition of one type. */
export interface DefinitionCorrection {
  /** Fields that the definitions call required and the server does not insist on. */
  readonly optional?: readonly string[];
  /** Fields that the server insists on although the definitions do not. */
  readonly required?: readonly string[];
  /** By field; `field[]` for the items of a list, `field{}` for the values of a map. */
  readonly fields?: Readonly<Record<string, FieldCorrection>>;
  /** List fields whose list-map keys (or set items) may repeat on create. */
  readonly repeatable?: readonly string[];
  /** List fields whose items must be unique by these keys although the definitions do not say so; `[]` where the items are scalars. */
  readonly unique?: Readonly<Record<string, readonly string[]>>;
}

const LABEL = '[a-z0-9]([-a-z0-9]*[a-z0-9])?';
const SUBDOMAIN = `${LABEL}(\\.${LABEL})*`;
const LABEL_1035 = '[a-z]([-a-z0-9]*[a-z0-9])?';
const MIXED_LABEL = '[A-Za-z0-9]([-A-Za-z0-9]*[A-Za-z0-9])?';
const MIXED_1035 = '[A-Za-z]([-A-Za-z0-9]*[A-Za-z0-9])?';
const QUALIFIED = '[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?';
const SERVICE_NAME = '([0-9]+-)*[0-9]*[a-z][a-z0-9]*(-[a-z0-9]+)*';
const OCTET = '0*(25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])';
/** IPv4 by its digits, IPv6 by its characters only. */
const ADDRESS = `(${OCTET}(\\.${OCTET}){3}|[0-9A-Fa-f]*:[0-9A-Fa-f:.]*)`;
const HOST_NAME = `(\\*\\.)?${SUBDOMAIN}`;

const NOT_EMPTY: FieldCorrection = { minLength: 1 };
const SOME: FieldCorrection = { minItems: 1 };
const NOT_NEGATIVE: FieldCorrection = { minimum: 0 };
const POSITIVE: FieldCorrection = { minimum: 1 };
const PORT: FieldCorrection = { minimum: 1, maximum: 65535 };
const OPTIONAL_PORT: FieldCorrection = { minimum: 0, maximum: 65535 };
const FILE_MODE: FieldCorrection = { minimum: 0, maximum: 0o777 };
const ID: FieldCorrection = { minimum: 0, maximum: 2147483647 };
const DNS_LABEL: FieldCorrection = { pattern: `^${LABEL}$`, maxLength: 63 };
const OPTIONAL_DNS_LABEL: FieldCorrection = { pattern: `^(${LABEL})?$`, maxLength: 63 };
const DNS_1035_LABEL: FieldCorrection = { pattern: `^${LABEL_1035}$`, maxLength: 63 };
const OPTIONAL_DNS_1035_LABEL: FieldCorrection = { pattern: `^(${LABEL_1035})?$`, maxLength: 63 };
const DNS_SUBDOMAIN: FieldCorrection = { pattern: `^${SUBDOMAIN}$`, maxLength: 253 };
const OPTIONAL_DNS_SUBDOMAIN: FieldCorrection = { pattern: `^(${SUBDOMAIN})?$`, maxLength: 253 };
const DOMAIN: FieldCorrection = { pattern: `^${LABEL}(\\.${LABEL})+$`, maxLength: 253 };
const WEBHOOK_NAME: FieldCorrection = { pattern: `^${LABEL}(\\.${LABEL}){2,}$`, maxLength: 253 };
const DRIVER: FieldCorrection = { pattern: `^${MIXED_LABEL}(\\.${MIXED_LABEL})*$`, maxLength: 63 };
const HOST: FieldCorrection = { pattern: `^${HOST_NAME}$`, maxLength: 253 };
const OPTIONAL_HOST: FieldCorrection = { pattern: `^(${HOST_NAME})?$`, maxLength: 253 };
const SEARCH_DOMAIN: FieldCorrection = { pattern: '^(\\.|_?[a-z0-9]([-_a-z0-9]*[a-z0-9])?(\\._?[a-z0-9]([-_a-z0-9]*[a-z0-9])?)*\\.?)$', maxLength: 254 };
const QUALIFIED_NAME: FieldCorrection = { pattern: `^(${SUBDOMAIN}/)?${QUALIFIED}$`, maxLength: 317 };
const OPTIONAL_QUALIFIED_NAME: FieldCorrection = { pattern: `^((${SUBDOMAIN}/)?${QUALIFIED})?$`, maxLength: 317 };
const ANY_CASE_QUALIFIED_NAME: FieldCorrection = { pattern: `^(${MIXED_LABEL}(\\.${MIXED_LABEL})*/)?${QUALIFIED}$`, maxLength: 317 };
const LABEL_VALUE: FieldCorrection = { pattern: '^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$', maxLength: 63 };
const KIND: FieldCorrection = { pattern: `^${MIXED_1035}$`, maxLength: 63 };
const OPTIONAL_KIND: FieldCorrection = { pattern: `^(${MIXED_1035})?$`, maxLength: 63 };
const IDENTIFIER: FieldCorrection = { pattern: '^[_a-zA-Z][_a-zA-Z0-9]*$' };
const ATTRIBUTE: FieldCorrection = { pattern: `^(${SUBDOMAIN}/)?[_a-zA-Z][_a-zA-Z0-9]*$` };
const OPTIONAL_PORT_NAME: FieldCorrection = { pattern: `^(${SERVICE_NAME})?$`, maxLength: 15 };
const PORT_OR_NAME: FieldCorrection = { minimum: 1, maximum: 65535, pattern: `^${SERVICE_NAME}$`, maxLength: 15 };
const OPTIONAL_PORT_OR_NAME: FieldCorrection = { minimum: 0, maximum: 65535, pattern: `^(${SERVICE_NAME})?$`, maxLength: 15 };
const COUNT_OR_PERCENT: FieldCorrection = { minimum: 0, pattern: '^[0-9]+%$' };
const COUNT_OR_PART: FieldCorrection = { minimum: 0, pattern: '^0*(100|[0-9]{1,2})%$' };
const IP: FieldCorrection = { pattern: `^${ADDRESS}$` };
const CLUSTER_IP: FieldCorrection = { pattern: `^(None|${ADDRESS})$` };
const OPTIONAL_CLUSTER_IP: FieldCorrection = { pattern: `^(None|${ADDRESS})?$` };
const CIDR: FieldCorrection = { pattern: `^${ADDRESS}/[0-9]{1,3}$` };
const SPACED_CIDR: FieldCorrection = { pattern: `^\\s*${ADDRESS}/[0-9]{1,3}\\s*$` };
const ABSOLUTE_PATH: FieldCorrection = { pattern: '^(/|$)' };
const HTTPS_URL: FieldCorrection = { pattern: '^[hH][tT][tT][pP][sS]://' };
const CONFIG_KEY: FieldCorrection = { pattern: '^[-._a-zA-Z0-9]+$', maxLength: 253 };
const ENV_NAME: FieldCorrection = { pattern: '^[ -<>-~]+$' };
const ENV_PREFIX: FieldCorrection = { pattern: '^[ -<>-~]*$' };
const HEADER: FieldCorrection = { pattern: '^[-A-Za-z0-9]+$' };
const CRON: FieldCorrection = { pattern: '^(@.+|\\s*\\S+(\\s+\\S+){4}\\s*)$' };
const INDEXES: FieldCorrection = { pattern: '^([0-9]+(-[0-9]+)?(,[0-9]+(-[0-9]+)?)*)?$' };
const MANAGED_BY: FieldCorrection = { pattern: `^${SUBDOMAIN}/.+$`, maxLength: 63 };
const CONTROLLER: FieldCorrection = { pattern: `^${SUBDOMAIN}/.+$`, maxLength: 250 };
const SIGNER: FieldCorrection = { pattern: `^${LABEL}(\\.${LABEL})+/.+$`, maxLength: 571 };
const ISCSI_NAME: FieldCorrection = { pattern: '^(iqn|eui|naa)' };
const SYSCTL: FieldCorrection = { pattern: '^([a-z0-9]([-_a-z0-9]*[a-z0-9])?[./])*[a-z0-9]([-_a-z0-9]*[a-z0-9])?$', maxLength: 253 };
const LIMIT_TYPE: FieldCorrection = { pattern: `^(Container|Pod|PersistentVolumeClaim|${SUBDOMAIN}/${QUALIFIED})$` };
const CONTAINER_RESOURCE: FieldCorrection = { pattern: '^(limits|requests)\\.(cpu|memory|ephemeral-storage|hugepages-.+)$' };
const NAMESPACE_OR_ALL: FieldCorrection = { pattern: `^(\\*|${LABEL})$`, maxLength: 63 };
const NON_RESOURCE_URL: FieldCorrection = { pattern: '^(\\*$|/)' };
const REQUEST: FieldCorrection = { pattern: `^${LABEL}(/${LABEL})?$`, maxLength: 127 };
const PATH_SEGMENT: FieldCorrection = { pattern: '^[^/%]+$' };
const RELATIVE_PATH: FieldCorrection = { pattern: '^[^/]' };
const OPTIONAL_RELATIVE_PATH: FieldCorrection = { pattern: '^([^/]|$)' };
const OPTIONAL_CIDR: FieldCorrection = { pattern: `^(${ADDRESS}/[0-9]{1,3})?$` };
const POOL: FieldCorrection = { pattern: `^${SUBDOMAIN}(/${SUBDOMAIN})*$`, maxLength: 253 };
const JSON_PATH: FieldCorrection = { pattern: '^\\.' };
const OPTIONAL_JSON_PATH: FieldCorrection = { pattern: '^(\\.|$)' };

const TABLE: Readonly<Record<string, DefinitionCorrection>> = {
  'api.admissionregistration.v1.ApplyConfiguration': { required: ['expression'], fields: { expression: NOT_EMPTY } },
  'api.admissionregistration.v1.AuditAnnotation': { fields: { key: QUALIFIED_NAME, valueExpression: NOT_EMPTY } },
  'api.admissionregistration.v1.JSONPatch': { required: ['expression'], fields: { expression: NOT_EMPTY } },
  'api.admissionregistration.v1.MatchCondition': { fields: { expression: NOT_EMPTY, name: QUALIFIED_NAME } },
  'api.admissionregistration.v1.MatchResources': { fields: { matchPolicy: { enum: ['Equivalent', 'Exact'] } } },
  'api.admissionregistration.v1.MutatingAdmissionPolicy': { required: ['spec'] },
  'api.admissionregistration.v1.MutatingAdmissionPolicyBinding': { required: ['spec'] },
  'api.admissionregistration.v1.MutatingAdmissionPolicyBindingSpec': { required: ['policyName'], fields: { policyName: DNS_SUBDOMAIN } },
  'api.admissionregistration.v1.MutatingAdmissionPolicySpec': {
    required: ['matchConstraints', 'mutations', 'reinvocationPolicy'],
    fields: { failurePolicy: { enum: ['Fail', 'Ignore'] }, mutations: SOME, reinvocationPolicy: { enum: ['IfNeeded', 'Never'] } },
  },
  'api.admissionregistration.v1.MutatingWebhook': {
    unique: { admissionReviewVersions: [] },
    fields: {
      'admissionReviewVersions': SOME,
      'admissionReviewVersions[]': DNS_1035_LABEL,
      'clientConfig': { minProperties: 1 },
      'failurePolicy': { enum: ['Fail', 'Ignore'] },
      'matchPolicy': { enum: ['Equivalent', 'Exact'] },
      'name': WEBHOOK_NAME,
      'reinvocationPolicy': { enum: ['IfNeeded', 'Never'] },
      'sideEffects': { enum: ['None', 'NoneOnDryRun'] },
      'timeoutSeconds': { minimum: 1, maximum: 30 },
    },
  },
  'api.admissionregistration.v1.Mutation': { fields: { patchType: { enum: ['ApplyConfiguration', 'JSONPatch'] } } },
  'api.admissionregistration.v1.NamedRuleWithOperations': {
    required: ['apiGroups', 'apiVersions', 'operations', 'resources'],
    unique: { resourceNames: [] },
    fields: {
      'apiGroups': SOME,
      'apiVersions': SOME,
      'apiVersions[]': NOT_EMPTY,
      'operations': SOME,
      'operations[]': { enum: ['*', 'CONNECT', 'CREATE', 'DELETE', 'UPDATE'] },
      'resources': SOME,
      'resources[]': NOT_EMPTY,
      'scope': { enum: ['*', 'Cluster', 'Namespaced'] },
    },
  },
  'api.admissionregistration.v1.ParamKind': { required: ['apiVersion', 'kind'], fields: { apiVersion: NOT_EMPTY, kind: KIND } },
  'api.admissionregistration.v1.ParamRef': {
    required: ['parameterNotFoundAction'],
    fields: { parameterNotFoundAction: { enum: ['Allow', 'Deny'] } },
  },
  'api.admissionregistration.v1.RuleWithOperations': {
    required: ['apiGroups', 'apiVersions', 'operations', 'resources'],
    fields: {
      'apiGroups': SOME,
      'apiVersions': SOME,
      'apiVersions[]': NOT_EMPTY,
      'operations': SOME,
      'operations[]': { enum: ['*', 'CONNECT', 'CREATE', 'DELETE', 'UPDATE'] },
      'resources': SOME,
      'resources[]': NOT_EMPTY,
      'scope': { enum: ['*', 'Cluster', 'Namespaced'] },
    },
  },
  'api.admissionregistration.v1.ServiceReference': { fields: { name: NOT_EMPTY, namespace: NOT_EMPTY, path: ABSOLUTE_PATH, port: PORT } },
  'api.admissionregistration.v1.ValidatingAdmissionPolicy': { required: ['spec'] },
  'api.admissionregistration.v1.ValidatingAdmissionPolicyBindingSpec': {
    fields: { 'policyName': DNS_SUBDOMAIN, 'validationActions': SOME, 'validationActions[]': { enum: ['Audit', 'Deny', 'Warn'] } },
  },
  'api.admissionregistration.v1.ValidatingAdmissionPolicySpec': {
    required: ['matchConstraints'],
    repeatable: ['variables'],
    unique: { auditAnnotations: ['key'] },
    fields: { failurePolicy: { enum: ['Fail', 'Ignore'] } },
  },
  'api.admissionregistration.v1.ValidatingWebhook': {
    unique: { admissionReviewVersions: [] },
    fields: {
      'admissionReviewVersions': SOME,
      'admissionReviewVersions[]': DNS_1035_LABEL,
      'clientConfig': { minProperties: 1 },
      'failurePolicy': { enum: ['Fail', 'Ignore'] },
      'matchPolicy': { enum: ['Equivalent', 'Exact'] },
      'name': WEBHOOK_NAME,
      'sideEffects': { enum: ['None', 'NoneOnDryRun'] },
      'timeoutSeconds': { minimum: 1, maximum: 30 },
    },
  },
  'api.admissionregistration.v1.Validation': {
    fields: { expression: NOT_EMPTY, reason: { enum: ['Forbidden', 'Invalid', 'RequestEntityTooLarge'] } },
  },
  'api.admissionregistration.v1.Variable': { fields: { expression: NOT_EMPTY, name: IDENTIFIER } },
  'api.admissionregistration.v1.WebhookClientConfig': { fields: { url: HTTPS_URL } },
  'api.apps.v1.ControllerRevision': { optional: ['revision'], required: ['data'], fields: { revision: NOT_NEGATIVE } },
  'api.apps.v1.DaemonSet': { required: ['spec'] },
  'api.apps.v1.DaemonSetSpec': { fields: { minReadySeconds: NOT_NEGATIVE, revisionHistoryLimit: NOT_NEGATIVE, selector: { minProperties: 1 } } },
  'api.apps.v1.DaemonSetUpdateStrategy': { fields: { type: { enum: ['', 'OnDelete', 'RollingUpdate'] } } },
  'api.apps.v1.Deployment': { required: ['spec'] },
  'api.apps.v1.DeploymentSpec': {
    fields: {
      minReadySeconds: NOT_NEGATIVE,
      progressDeadlineSeconds: NOT_NEGATIVE,
      replicas: NOT_NEGATIVE,
      revisionHistoryLimit: NOT_NEGATIVE,
      selector: { minProperties: 1 },
    },
  },
  'api.apps.v1.DeploymentStrategy': { fields: { type: { enum: ['', 'Recreate', 'RollingUpdate'] } } },
  'api.apps.v1.ReplicaSet': { required: ['spec'] },
  'api.apps.v1.ReplicaSetSpec': {
    required: ['template'],
    fields: { minReadySeconds: NOT_NEGATIVE, replicas: NOT_NEGATIVE, selector: { minProperties: 1 } },
  },
  'api.apps.v1.RollingUpdateDaemonSet': { fields: { maxSurge: COUNT_OR_PART, maxUnavailable: COUNT_OR_PART } },
  'api.apps.v1.RollingUpdateDeployment': { fields: { maxSurge: COUNT_OR_PERCENT, maxUnavailable: COUNT_OR_PART } },
  'api.apps.v1.RollingUpdateStatefulSetStrategy': { fields: { partition: NOT_NEGATIVE } },
  'api.apps.v1.StatefulSet': { required: ['spec'] },
  'api.apps.v1.StatefulSetOrdinals': { fields: { start: NOT_NEGATIVE } },
  'api.apps.v1.StatefulSetPersistentVolumeClaimRetentionPolicy': {
    fields: { whenDeleted: { enum: ['', 'Delete', 'Retain'] }, whenScaled: { enum: ['', 'Delete', 'Retain'] } },
  },
  'api.apps.v1.StatefulSetSpec': {
    optional: ['serviceName'],
    fields: {
      minReadySeconds: NOT_NEGATIVE,
      podManagementPolicy: { enum: ['', 'OrderedReady', 'Parallel'] },
      replicas: NOT_NEGATIVE,
      selector: { minProperties: 1 },
      serviceName: OPTIONAL_DNS_LABEL,
    },
  },
  'api.apps.v1.StatefulSetUpdateStrategy': { fields: { type: { enum: ['', 'OnDelete', 'RollingUpdate'] } } },
  'api.autoscaling.v1.CrossVersionObjectReference': { fields: { kind: PATH_SEGMENT, name: PATH_SEGMENT } },
  'api.autoscaling.v1.HorizontalPodAutoscalerSpec': {
    fields: { maxReplicas: POSITIVE, minReplicas: POSITIVE, targetCPUUtilizationPercentage: POSITIVE },
  },
  'api.autoscaling.v2.ContainerResourceMetricSource': { fields: { container: DNS_LABEL, name: QUALIFIED_NAME } },
  'api.autoscaling.v2.CrossVersionObjectReference': { fields: { kind: PATH_SEGMENT, name: PATH_SEGMENT } },
  'api.autoscaling.v2.HPAScalingPolicy': {
    fields: { periodSeconds: { minimum: 1, maximum: 1800 }, type: { enum: ['Percent', 'Pods'] }, value: POSITIVE },
  },
  'api.autoscaling.v2.HPAScalingRules': {
    fields: { policies: SOME, selectPolicy: { enum: ['Disabled', 'Max', 'Min'] }, stabilizationWindowSeconds: { minimum: 0, maximum: 3600 } },
  },
  'api.autoscaling.v2.HorizontalPodAutoscalerSpec': { fields: { maxReplicas: POSITIVE, minReplicas: POSITIVE } },
  'api.autoscaling.v2.MetricIdentifier': { fields: { name: PATH_SEGMENT } },
  'api.autoscaling.v2.MetricSpec': { fields: { type: { enum: ['ContainerResource', 'External', 'Object', 'Pods', 'Resource'] } } },
  'api.autoscaling.v2.MetricTarget': { fields: { averageUtilization: POSITIVE, type: { enum: ['AverageValue', 'Utilization', 'Value'] } } },
  'api.autoscaling.v2.ResourceMetricSource': { fields: { name: NOT_EMPTY } },
  'api.batch.v1.CronJobSpec': {
    fields: {
      concurrencyPolicy: { enum: ['', 'Allow', 'Forbid', 'Replace'] },
      failedJobsHistoryLimit: NOT_NEGATIVE,
      schedule: CRON,
      startingDeadlineSeconds: NOT_NEGATIVE,
      successfulJobsHistoryLimit: NOT_NEGATIVE,
      timeZone: NOT_EMPTY,
    },
  },
  'api.batch.v1.Job': { required: ['spec'] },
  'api.batch.v1.JobSpec': {
    fields: {
      activeDeadlineSeconds: NOT_NEGATIVE,
      backoffLimit: NOT_NEGATIVE,
      backoffLimitPerIndex: NOT_NEGATIVE,
      completionMode: { enum: ['Indexed', 'NonIndexed'] },
      completions: NOT_NEGATIVE,
      managedBy: MANAGED_BY,
      maxFailedIndexes: NOT_NEGATIVE,
      parallelism: NOT_NEGATIVE,
      podReplacementPolicy: { enum: ['Failed', 'TerminatingOrFailed'] },
      ttlSecondsAfterFinished: NOT_NEGATIVE,
    },
  },
  'api.batch.v1.JobTemplateSpec': { required: ['spec'] },
  'api.batch.v1.PodFailurePolicy': { optional: ['rules'] },
  'api.batch.v1.PodFailurePolicyOnExitCodesRequirement': { fields: { containerName: DNS_LABEL, operator: { enum: ['In', 'NotIn'] }, values: SOME } },
  'api.batch.v1.PodFailurePolicyOnPodConditionsPattern': {
    optional: ['status'],
    fields: { status: { enum: ['', 'False', 'True', 'Unknown'] }, type: QUALIFIED_NAME },
  },
  'api.batch.v1.PodFailurePolicyRule': { fields: { action: { enum: ['Count', 'FailIndex', 'FailJob', 'Ignore'] } } },
  'api.batch.v1.SuccessPolicy': { fields: { 'rules': SOME, 'rules[]': { minProperties: 1 } } },
  'api.batch.v1.SuccessPolicyRule': { fields: { succeededCount: NOT_NEGATIVE, succeededIndexes: INDEXES } },
  'api.certificates.v1.CertificateSigningRequestSpec': {
    required: ['usages'],
    unique: { usages: [] },
    fields: {
      'expirationSeconds': { minimum: 600 },
      'signerName': SIGNER,
      'usages': SOME,
      'usages[]': {
        enum: [
          'any', 'cert sign', 'client auth', 'code signing', 'content commitment', 'crl sign', 'data encipherment', 'decipher only',
          'digital signature', 'email protection', 'encipher only', 'ipsec end system', 'ipsec tunnel', 'ipsec user', 'key agreement',
          'key encipherment', 'microsoft sgc', 'netscape sgc', 'ocsp signing', 's/mime', 'server auth', 'signing', 'timestamping',
        ],
      },
    },
  },
  'api.coordination.v1.LeaseSpec': { fields: { leaseDurationSeconds: POSITIVE, leaseTransitions: NOT_NEGATIVE } },
  'api.core.v1.AWSElasticBlockStoreVolumeSource': { fields: { partition: { minimum: 0, maximum: 255 }, volumeID: NOT_EMPTY } },
  'api.core.v1.AppArmorProfile': { fields: { type: { enum: ['Localhost', 'RuntimeDefault', 'Unconfined'] } } },
  'api.core.v1.AzureDiskVolumeSource': {
    fields: {
      cachingMode: { enum: ['None', 'ReadOnly', 'ReadWrite'] },
      diskName: NOT_EMPTY,
      diskURI: NOT_EMPTY,
      kind: { enum: ['Dedicated', 'Managed', 'Shared'] },
    },
  },
  'api.core.v1.AzureFilePersistentVolumeSource': { fields: { secretName: NOT_EMPTY, secretNamespace: NOT_EMPTY, shareName: NOT_EMPTY } },
  'api.core.v1.AzureFileVolumeSource': { fields: { secretName: NOT_EMPTY, shareName: NOT_EMPTY } },
  'api.core.v1.CSIPersistentVolumeSource': { fields: { driver: DRIVER, volumeHandle: NOT_EMPTY } },
  'api.core.v1.CSIVolumeSource': { fields: { driver: DRIVER } },
  'api.core.v1.CephFSPersistentVolumeSource': { fields: { monitors: SOME } },
  'api.core.v1.CephFSVolumeSource': { fields: { monitors: SOME } },
  'api.core.v1.CinderPersistentVolumeSource': { fields: { volumeID: NOT_EMPTY } },
  'api.core.v1.CinderVolumeSource': { fields: { volumeID: NOT_EMPTY } },
  'api.core.v1.ClientIPConfig': { fields: { timeoutSeconds: { minimum: 1, maximum: 86400 } } },
  'api.core.v1.ClusterTrustBundleProjection': { optional: ['path'] },
  'api.core.v1.ConfigMapEnvSource': { required: ['name'], fields: { name: DNS_SUBDOMAIN } },
  'api.core.v1.ConfigMapKeySelector': { required: ['name'], fields: { key: CONFIG_KEY, name: DNS_SUBDOMAIN } },
  'api.core.v1.ConfigMapNodeConfigSource': { optional: ['kubeletConfigKey', 'name', 'namespace'] },
  'api.core.v1.ConfigMapProjection': { required: ['name'], fields: { name: NOT_EMPTY } },
  'api.core.v1.ConfigMapVolumeSource': { required: ['name'], fields: { defaultMode: FILE_MODE, name: NOT_EMPTY } },
  'api.core.v1.Container': {
    required: ['image'],
    repeatable: ['env', 'ports'],
    unique: { resizePolicy: ['resourceName'] },
    fields: {
      'envFrom[]': { minProperties: 1 },
      'image': NOT_EMPTY,
      'imagePullPolicy': { enum: ['', 'Always', 'IfNotPresent', 'Never'] },
      'name': DNS_LABEL,
      'restartPolicy': { enum: ['Always', 'Never', 'OnFailure'] },
      'terminationMessagePolicy': { enum: ['', 'FallbackToLogsOnError', 'File'] },
    },
  },
  'api.core.v1.ContainerPort': {
    fields: { containerPort: PORT, hostPort: OPTIONAL_PORT, name: OPTIONAL_PORT_NAME, protocol: { enum: ['', 'SCTP', 'TCP', 'UDP'] } },
  },
  'api.core.v1.ContainerResizePolicy': {
    fields: { resourceName: { enum: ['cpu', 'memory'] }, restartPolicy: { enum: ['NotRequired', 'RestartContainer'] } },
  },
  'api.core.v1.ContainerRestartRule': { required: ['exitCodes'], fields: { action: { enum: ['Restart', 'RestartAllContainers'] } } },
  'api.core.v1.ContainerRestartRuleOnExitCodes': { repeatable: ['values'], fields: { operator: { enum: ['In', 'NotIn'] } } },
  'api.core.v1.DownwardAPIVolumeFile': { fields: { mode: FILE_MODE, path: RELATIVE_PATH } },
  'api.core.v1.DownwardAPIVolumeSource': { fields: { defaultMode: FILE_MODE } },
  'api.core.v1.EndpointAddress': { fields: { hostname: OPTIONAL_DNS_LABEL, ip: IP, nodeName: DNS_SUBDOMAIN } },
  'api.core.v1.EndpointPort': {
    fields: { appProtocol: QUALIFIED_NAME, name: OPTIONAL_DNS_LABEL, port: PORT, protocol: { enum: ['', 'SCTP', 'TCP', 'UDP'] } },
  },
  'api.core.v1.Endpoints': { fields: { 'subsets[]': { minProperties: 1 } } },
  'api.core.v1.EnvFromSource': { fields: { prefix: ENV_PREFIX } },
  'api.core.v1.EnvVar': { fields: { name: ENV_NAME, valueFrom: { minProperties: 1 } } },
  'api.core.v1.EphemeralVolumeSource': { required: ['volumeClaimTemplate'] },
  'api.core.v1.Event': { optional: ['involvedObject'] },
  'api.core.v1.ExecAction': { required: ['command'], fields: { command: SOME } },
  'api.core.v1.FCVolumeSource': { fields: { lun: { minimum: 0, maximum: 255 } } },
  'api.core.v1.FileKeySelector': { fields: { key: NOT_EMPTY, path: NOT_EMPTY, volumeName: DNS_LABEL } },
  'api.core.v1.FlexPersistentVolumeSource': { fields: { driver: NOT_EMPTY } },
  'api.core.v1.FlexVolumeSource': { fields: { driver: NOT_EMPTY } },
  'api.core.v1.FlockerVolumeSource': { fields: { datasetName: { pattern: '^[^/]*$' } } },
  'api.core.v1.GCEPersistentDiskVolumeSource': { fields: { partition: { minimum: 0, maximum: 255 }, pdName: NOT_EMPTY } },
  'api.core.v1.GRPCAction': { fields: { port: PORT } },
  'api.core.v1.GitRepoVolumeSource': { fields: { directory: OPTIONAL_RELATIVE_PATH, repository: NOT_EMPTY } },
  'api.core.v1.GlusterfsPersistentVolumeSource': { fields: { endpoints: NOT_EMPTY, endpointsNamespace: DNS_LABEL, path: NOT_EMPTY } },
  'api.core.v1.GlusterfsVolumeSource': { fields: { endpoints: NOT_EMPTY, path: NOT_EMPTY } },
  'api.core.v1.HTTPGetAction': { fields: { port: PORT_OR_NAME, scheme: { enum: ['', 'HTTP', 'HTTPS'] } } },
  'api.core.v1.HTTPHeader': { optional: ['value'], fields: { name: HEADER } },
  'api.core.v1.HostAlias': { fields: { 'hostnames[]': DNS_SUBDOMAIN, 'ip': IP } },
  'api.core.v1.HostPathVolumeSource': {
    fields: {
      path: NOT_EMPTY, type: { enum: ['', 'BlockDevice', 'CharDevice', 'Directory', 'DirectoryOrCreate', 'File', 'FileOrCreate', 'Socket'] },
    },
  },
  'api.core.v1.ISCSIPersistentVolumeSource': {
    optional: ['lun'],
    fields: { initiatorName: ISCSI_NAME, iqn: ISCSI_NAME, lun: { minimum: 0, maximum: 255 }, targetPortal: NOT_EMPTY },
  },
  'api.core.v1.ISCSIVolumeSource': {
    optional: ['lun'],
    fields: { initiatorName: ISCSI_NAME, iqn: ISCSI_NAME, lun: { minimum: 0, maximum: 255 }, targetPortal: NOT_EMPTY },
  },
  'api.core.v1.ImageVolumeSource': { fields: { pullPolicy: { enum: ['', 'Always', 'IfNotPresent', 'Never'] } } },
  'api.core.v1.KeyToPath': { fields: { key: NOT_EMPTY, mode: FILE_MODE, path: RELATIVE_PATH } },
  'api.core.v1.Lifecycle': { fields: { postStart: { minProperties: 1 }, preStop: { minProperties: 1 } } },
  'api.core.v1.LimitRangeItem': { fields: { type: LIMIT_TYPE } },
  'api.core.v1.LimitRangeSpec': { optional: ['limits'], unique: { limits: ['type'] } },
  'api.core.v1.LocalVolumeSource': { fields: { path: NOT_EMPTY } },
  'api.core.v1.NFSVolumeSource': { fields: { path: { pattern: '^/' }, server: NOT_EMPTY } },
  'api.core.v1.NamespaceSpec': { fields: { 'finalizers[]': QUALIFIED_NAME } },
  'api.core.v1.NodeSelector': { fields: { nodeSelectorTerms: SOME } },
  'api.core.v1.NodeSelectorRequirement': {
    fields: { key: QUALIFIED_NAME, operator: { enum: ['DoesNotExist', 'Exists', 'Gt', 'In', 'Lt', 'NotIn'] } },
  },
  'api.core.v1.NodeSpec': { unique: { taints: ['key', 'effect'] }, fields: { podCIDR: OPTIONAL_CIDR } },
  'api.core.v1.ObjectFieldSelector': { fields: { apiVersion: { enum: ['', 'v1'] }, fieldPath: NOT_EMPTY } },
  'api.core.v1.PersistentVolume': { required: ['spec'] },
  'api.core.v1.PersistentVolumeClaim': { required: ['spec'] },
  'api.core.v1.PersistentVolumeClaimSpec': {
    required: ['accessModes', 'resources'],
    fields: {
      'accessModes': SOME,
      'accessModes[]': { enum: ['ReadOnlyMany', 'ReadWriteMany', 'ReadWriteOnce', 'ReadWriteOncePod'] },
      'storageClassName': OPTIONAL_DNS_SUBDOMAIN,
      'volumeAttributesClassName': OPTIONAL_DNS_SUBDOMAIN,
      'volumeMode': { enum: ['Block', 'Filesystem'] },
    },
  },
  'api.core.v1.PersistentVolumeClaimVolumeSource': { fields: { claimName: NOT_EMPTY } },
  'api.core.v1.PersistentVolumeSpec': {
    required: ['accessModes'],
    fields: {
      'accessModes': SOME,
      'accessModes[]': { enum: ['ReadOnlyMany', 'ReadWriteMany', 'ReadWriteOnce', 'ReadWriteOncePod'] },
      'fc': { minProperties: 1 },
      'flocker': { minProperties: 1 },
      'persistentVolumeReclaimPolicy': { enum: ['', 'Delete', 'Recycle', 'Retain'] },
      'storageClassName': OPTIONAL_DNS_SUBDOMAIN,
      'volumeAttributesClassName': DNS_SUBDOMAIN,
      'volumeMode': { enum: ['Block', 'Filesystem'] },
    },
  },
  'api.core.v1.PhotonPersistentDiskVolumeSource': { fields: { pdID: NOT_EMPTY } },
  'api.core.v1.Pod': { required: ['spec'] },
  'api.core.v1.PodAffinityTerm': {
    fields: { 'matchLabelKeys[]': QUALIFIED_NAME, 'mismatchLabelKeys[]': QUALIFIED_NAME, 'namespaces[]': DNS_LABEL, 'topologyKey': QUALIFIED_NAME },
  },
  'api.core.v1.PodCertificateProjection': { optional: ['keyType', 'signerName'] },
  'api.core.v1.PodDNSConfig': {
    fields: { 'nameservers': { maxItems: 3 }, 'nameservers[]': IP, 'searches': { maxItems: 32 }, 'searches[]': SEARCH_DOMAIN },
  },
  'api.core.v1.PodDNSConfigOption': { required: ['name'], fields: { name: NOT_EMPTY } },
  'api.core.v1.PodOS': { fields: { name: { enum: ['linux', 'windows'] } } },
  'api.core.v1.PodReadinessGate': { fields: { conditionType: QUALIFIED_NAME } },
  'api.core.v1.PodResourceClaim': { fields: { name: DNS_LABEL, resourceClaimName: DNS_SUBDOMAIN, resourceClaimTemplateName: DNS_SUBDOMAIN } },
  'api.core.v1.PodSchedulingGate': { fields: { name: QUALIFIED_NAME } },
  'api.core.v1.PodSecurityContext': {
    unique: { sysctls: ['name'] },
    fields: {
      'fsGroup': ID,
      'fsGroupChangePolicy': { enum: ['Always', 'OnRootMismatch'] },
      'runAsGroup': ID,
      'runAsUser': ID,
      'seLinuxChangePolicy': { enum: ['MountOption', 'Recursive'] },
      'supplementalGroupsPolicy': { enum: ['Merge', 'Strict'] },
      'supplementalGroups[]': ID,
    },
  },
  'api.core.v1.PodSpec': {
    repeatable: ['hostAliases', 'imagePullSecrets'],
    fields: {
      'activeDeadlineSeconds': { minimum: 1, maximum: 2147483647 },
      'containers': SOME,
      'dnsPolicy': { enum: ['', 'ClusterFirst', 'ClusterFirstWithHostNet', 'Default', 'None'] },
      'hostname': OPTIONAL_DNS_LABEL,
      'hostnameOverride': DNS_SUBDOMAIN,
      'nodeName': OPTIONAL_DNS_SUBDOMAIN,
      'nodeSelector{}': LABEL_VALUE,
      'preemptionPolicy': { enum: ['Never', 'PreemptLowerPriority'] },
      'restartPolicy': { enum: ['', 'Always', 'Never', 'OnFailure'] },
      'runtimeClassName': DNS_SUBDOMAIN,
      'serviceAccountName': OPTIONAL_DNS_SUBDOMAIN,
      'subdomain': OPTIONAL_DNS_LABEL,
    },
  },
  'api.core.v1.PodTemplate': { required: ['template'] },
  'api.core.v1.PodTemplateSpec': { required: ['spec'] },
  'api.core.v1.PortworxVolumeSource': { fields: { volumeID: NOT_EMPTY } },
  'api.core.v1.PreferredSchedulingTerm': { optional: ['preference'], fields: { weight: { minimum: 1, maximum: 100 } } },
  'api.core.v1.Probe': {
    fields: {
      failureThreshold: NOT_NEGATIVE,
      initialDelaySeconds: NOT_NEGATIVE,
      periodSeconds: NOT_NEGATIVE,
      successThreshold: NOT_NEGATIVE,
      terminationGracePeriodSeconds: POSITIVE,
      timeoutSeconds: NOT_NEGATIVE,
    },
  },
  'api.core.v1.ProjectedVolumeSource': { fields: { defaultMode: FILE_MODE } },
  'api.core.v1.QuobyteVolumeSource': { fields: { volume: NOT_EMPTY } },
  'api.core.v1.RBDPersistentVolumeSource': { fields: { image: NOT_EMPTY, monitors: SOME } },
  'api.core.v1.RBDVolumeSource': { fields: { image: NOT_EMPTY, monitors: SOME } },
  'api.core.v1.ReplicationController': { required: ['spec'] },
  'api.core.v1.ReplicationControllerSpec': { required: ['template'], fields: { minReadySeconds: NOT_NEGATIVE, replicas: NOT_NEGATIVE } },
  'api.core.v1.ResourceClaim': { fields: { name: DNS_LABEL, request: OPTIONAL_DNS_LABEL } },
  'api.core.v1.ResourceFieldSelector': { fields: { resource: CONTAINER_RESOURCE } },
  'api.core.v1.ResourceQuotaSpec': {
    fields: {

      'scopes[]': {
        enum: [
          'BestEffort', 'CrossNamespacePodAffinity', 'NotBestEffort', 'NotTerminating', 'PriorityClass', 'Terminating', 'VolumeAttributesClass',
        ],
      },
    },
  },
  'api.core.v1.ScaleIOPersistentVolumeSource': {
    optional: ['secretRef'],
    required: ['volumeName'],
    fields: { gateway: NOT_EMPTY, system: NOT_EMPTY, volumeName: NOT_EMPTY },
  },
  'api.core.v1.ScaleIOVolumeSource': {
    optional: ['secretRef'],
    required: ['volumeName'],
    fields: { gateway: NOT_EMPTY, system: NOT_EMPTY, volumeName: NOT_EMPTY },
  },
  'api.core.v1.ScopedResourceSelectorRequirement': {
    fields: {
      operator: { enum: ['DoesNotExist', 'Exists', 'In', 'NotIn'] },
      scopeName: {
        enum: [
          'BestEffort', 'CrossNamespacePodAffinity', 'NotBestEffort', 'NotTerminating', 'PriorityClass', 'Terminating', 'VolumeAttributesClass',
        ],
      },
    },
  },
  'api.core.v1.SeccompProfile': {
    fields: { localhostProfile: OPTIONAL_RELATIVE_PATH, type: { enum: ['Localhost', 'RuntimeDefault', 'Unconfined'] } },
  },
  'api.core.v1.SecretEnvSource': { required: ['name'], fields: { name: DNS_SUBDOMAIN } },
  'api.core.v1.SecretKeySelector': { required: ['name'], fields: { key: CONFIG_KEY, name: DNS_SUBDOMAIN } },
  'api.core.v1.SecretProjection': { required: ['name'], fields: { name: NOT_EMPTY } },
  'api.core.v1.SecretVolumeSource': { required: ['secretName'], fields: { defaultMode: FILE_MODE, secretName: NOT_EMPTY } },
  'api.core.v1.SecurityContext': { fields: { procMount: { enum: ['Default', 'Unmasked'] }, runAsGroup: ID, runAsUser: ID } },
  'api.core.v1.Service': { required: ['spec'], fields: { spec: { minProperties: 1 } } },
  'api.core.v1.ServiceAccount': { repeatable: ['secrets'] },
  'api.core.v1.ServiceAccountTokenProjection': { fields: { expirationSeconds: { minimum: 600, maximum: 4294967296 }, path: RELATIVE_PATH } },
  'api.core.v1.ServicePort': {
    fields: {
      appProtocol: QUALIFIED_NAME,
      name: OPTIONAL_DNS_LABEL,
      port: PORT,
      protocol: { enum: ['', 'SCTP', 'TCP', 'UDP'] },
      targetPort: OPTIONAL_PORT_OR_NAME,
    },
  },
  'api.core.v1.ServiceSpec': {
    unique: { ipFamilies: [] },
    fields: {
      'clusterIP': OPTIONAL_CLUSTER_IP,
      'clusterIPs': { maxItems: 2 },
      'clusterIPs[]': CLUSTER_IP,
      'externalIPs[]': IP,
      'externalTrafficPolicy': { enum: ['', 'Cluster', 'Local'] },
      'healthCheckNodePort': OPTIONAL_PORT,
      'internalTrafficPolicy': { enum: ['Cluster', 'Local'] },
      'ipFamilies[]': { enum: ['IPv4', 'IPv6'] },
      'ipFamilyPolicy': { enum: ['PreferDualStack', 'RequireDualStack', 'SingleStack'] },
      'loadBalancerClass': QUALIFIED_NAME,
      'loadBalancerSourceRanges[]': SPACED_CIDR,
      'selector{}': LABEL_VALUE,
      'sessionAffinity': { enum: ['', 'ClientIP', 'None'] },
      'trafficDistribution': { enum: ['PreferClose', 'PreferSameNode', 'PreferSameZone'] },
      'type': { enum: ['', 'ClusterIP', 'ExternalName', 'LoadBalancer', 'NodePort'] },
    },
  },
  'api.core.v1.SleepAction': { optional: ['seconds'], fields: { seconds: NOT_NEGATIVE } },
  'api.core.v1.StorageOSPersistentVolumeSource': { required: ['volumeName'], fields: { volumeName: DNS_LABEL, volumeNamespace: OPTIONAL_DNS_LABEL } },
  'api.core.v1.StorageOSVolumeSource': { required: ['volumeName'], fields: { volumeName: DNS_LABEL, volumeNamespace: OPTIONAL_DNS_LABEL } },
  'api.core.v1.Sysctl': { optional: ['value'], fields: { name: SYSCTL } },
  'api.core.v1.TCPSocketAction': { fields: { port: PORT_OR_NAME } },
  'api.core.v1.Taint': { fields: { effect: { enum: ['NoExecute', 'NoSchedule', 'PreferNoSchedule'] }, key: QUALIFIED_NAME, value: LABEL_VALUE } },
  'api.core.v1.Toleration': {
    fields: {
      effect: { enum: ['', 'NoExecute', 'NoSchedule', 'PreferNoSchedule'] },
      key: OPTIONAL_QUALIFIED_NAME,
      operator: { enum: ['', 'Equal', 'Exists'] },
      value: LABEL_VALUE,
    },
  },
  'api.core.v1.TopologySelectorLabelRequirement': { unique: { values: [] }, fields: { key: QUALIFIED_NAME, values: SOME } },
  'api.core.v1.TopologySelectorTerm': { unique: { matchLabelExpressions: ['key'] } },
  'api.core.v1.TopologySpreadConstraint': {
    fields: {
      'matchLabelKeys[]': QUALIFIED_NAME,
      'maxSkew': POSITIVE,
      'minDomains': POSITIVE,
      'nodeAffinityPolicy': { enum: ['Honor', 'Ignore'] },
      'nodeTaintsPolicy': { enum: ['Honor', 'Ignore'] },
      'topologyKey': NOT_EMPTY,
      'whenUnsatisfiable': { enum: ['DoNotSchedule', 'ScheduleAnyway'] },
    },
  },
  'api.core.v1.TypedLocalObjectReference': { optional: ['kind'], fields: { name: NOT_EMPTY } },
  'api.core.v1.TypedObjectReference': { fields: { apiGroup: DNS_SUBDOMAIN, kind: NOT_EMPTY, name: NOT_EMPTY } },
  'api.core.v1.Volume': { fields: { fc: { minProperties: 1 }, flocker: { minProperties: 1 }, name: DNS_LABEL } },
  'api.core.v1.VolumeDevice': { fields: { devicePath: NOT_EMPTY, name: DNS_LABEL } },
  'api.core.v1.VolumeMount': {
    fields: {
      mountPath: NOT_EMPTY,
      mountPropagation: { enum: ['Bidirectional', 'HostToContainer', 'None'] },
      name: DNS_LABEL,
      recursiveReadOnly: { enum: ['Disabled', 'Enabled', 'IfPossible'] },
      subPath: OPTIONAL_RELATIVE_PATH,
      subPathExpr: OPTIONAL_RELATIVE_PATH,
    },
  },
  'api.core.v1.VolumeNodeAffinity': { required: ['required'] },
  'api.core.v1.VolumeResourceRequirements': { required: ['requests'], fields: { requests: { minProperties: 1 } } },
  'api.core.v1.VsphereVirtualDiskVolumeSource': { fields: { volumePath: NOT_EMPTY } },
  'api.core.v1.WeightedPodAffinityTerm': { fields: { weight: { minimum: 1, maximum: 100 } } },
  'api.core.v1.WindowsSecurityContextOptions': {
    fields: { gmsaCredentialSpec: NOT_EMPTY, gmsaCredentialSpecName: DNS_SUBDOMAIN, runAsUserName: NOT_EMPTY },
  },
  'api.discovery.v1.Endpoint': {
    repeatable: ['addresses'],
    fields: { addresses: { minItems: 1, maxItems: 100 }, hostname: DNS_LABEL, nodeName: DNS_SUBDOMAIN },
  },
  'api.discovery.v1.EndpointHints': {
    unique: { forNodes: ['name'], forZones: ['name'] },
    fields: { forNodes: { maxItems: 8 }, forZones: { maxItems: 8 } },
  },
  'api.discovery.v1.EndpointPort': { fields: { appProtocol: QUALIFIED_NAME, name: OPTIONAL_DNS_LABEL, protocol: { enum: ['SCTP', 'TCP', 'UDP'] } } },
  'api.discovery.v1.EndpointSlice': {
    optional: ['endpoints'],
    unique: { ports: ['name'] },
    fields: { addressType: { enum: ['FQDN', 'IPv4', 'IPv6'] }, endpoints: { maxItems: 1000 }, ports: { maxItems: 20000 } },
  },
  'api.discovery.v1.ForNode': { fields: { name: DNS_SUBDOMAIN } },
  'api.discovery.v1.ForZone': { optional: ['name'], fields: { name: LABEL_VALUE } },
  'api.events.v1.Event': {
    required: ['action', 'reason', 'reportingController', 'reportingInstance', 'type'],
    fields: {
      action: { minLength: 1, maxLength: 128 },
      reason: { minLength: 1, maxLength: 128 },
      reportingController: QUALIFIED_NAME,
      reportingInstance: { minLength: 1, maxLength: 128 },
      type: { enum: ['Normal', 'Warning'] },
    },
  },
  'api.events.v1.EventSeries': { fields: { count: { minimum: 2 } } },
  'api.flowcontrol.v1.ExemptPriorityLevelConfiguration': {
    fields: { lendablePercent: { minimum: 0, maximum: 100 }, nominalConcurrencyShares: NOT_NEGATIVE },
  },
  'api.flowcontrol.v1.FlowDistinguisherMethod': { fields: { type: { enum: ['ByNamespace', 'ByUser'] } } },
  'api.flowcontrol.v1.FlowSchema': { required: ['spec'] },
  'api.flowcontrol.v1.FlowSchemaSpec': { fields: { matchingPrecedence: { minimum: 0, maximum: 10000 } } },
  'api.flowcontrol.v1.GroupSubject': { fields: { name: NOT_EMPTY } },
  'api.flowcontrol.v1.LimitResponse': { fields: { type: { enum: ['Queue', 'Reject'] } } },
  'api.flowcontrol.v1.LimitedPriorityLevelConfiguration': {
    required: ['limitResponse'],
    fields: { borrowingLimitPercent: NOT_NEGATIVE, lendablePercent: { minimum: 0, maximum: 100 }, nominalConcurrencyShares: NOT_NEGATIVE },
  },
  'api.flowcontrol.v1.NonResourcePolicyRule': {
    repeatable: ['nonResourceURLs'],
    fields: {
      'nonResourceURLs': SOME,
      'nonResourceURLs[]': NON_RESOURCE_URL,
      'verbs': SOME,
      'verbs[]': { enum: ['*', 'create', 'delete', 'deletecollection', 'get', 'list', 'patch', 'proxy', 'update', 'watch'] },
    },
  },
  'api.flowcontrol.v1.PolicyRulesWithSubjects': { fields: { subjects: SOME } },
  'api.flowcontrol.v1.PriorityLevelConfiguration': { required: ['spec'] },
  'api.flowcontrol.v1.PriorityLevelConfigurationReference': { fields: { name: DNS_SUBDOMAIN } },
  'api.flowcontrol.v1.PriorityLevelConfigurationSpec': { fields: { type: { enum: ['Exempt', 'Limited'] } } },
  'api.flowcontrol.v1.QueuingConfiguration': {
    fields: { handSize: NOT_NEGATIVE, queueLengthLimit: NOT_NEGATIVE, queues: { minimum: 0, maximum: 10000000 } },
  },
  'api.flowcontrol.v1.ResourcePolicyRule': {
    repeatable: ['verbs'],
    fields: {
      'apiGroups': SOME,
      'namespaces[]': NAMESPACE_OR_ALL,
      'resources': SOME,
      'verbs': SOME,
      'verbs[]': { enum: ['*', 'create', 'delete', 'deletecollection', 'get', 'list', 'patch', 'proxy', 'update', 'watch'] },
    },
  },
  'api.flowcontrol.v1.ServiceAccountSubject': { fields: { name: DNS_SUBDOMAIN, namespace: DNS_LABEL } },
  'api.flowcontrol.v1.Subject': { fields: { kind: { enum: ['Group', 'ServiceAccount', 'User'] } } },
  'api.flowcontrol.v1.UserSubject': { fields: { name: NOT_EMPTY } },
  'api.networking.v1.HTTPIngressPath': {
    fields: { backend: { minProperties: 1 }, path: ABSOLUTE_PATH, pathType: { enum: ['Exact', 'ImplementationSpecific', 'Prefix'] } },
  },
  'api.networking.v1.HTTPIngressRuleValue': { fields: { paths: SOME } },
  'api.networking.v1.IPBlock': { fields: { 'cidr': CIDR, 'except[]': CIDR } },
  'api.networking.v1.Ingress': { required: ['spec'], fields: { spec: { minProperties: 1 } } },
  'api.networking.v1.IngressClass': { required: ['spec'] },
  'api.networking.v1.IngressClassParametersReference': {
    fields: { apiGroup: DNS_SUBDOMAIN, kind: PATH_SEGMENT, name: PATH_SEGMENT, namespace: DNS_LABEL, scope: { enum: ['Cluster', 'Namespace'] } },
  },
  'api.networking.v1.IngressClassSpec': { required: ['controller'], fields: { controller: CONTROLLER } },
  'api.networking.v1.IngressRule': { fields: { host: OPTIONAL_HOST } },
  'api.networking.v1.IngressServiceBackend': { required: ['port'], fields: { name: DNS_LABEL, port: { minProperties: 1 } } },
  'api.networking.v1.IngressSpec': { fields: { defaultBackend: { minProperties: 1 }, ingressClassName: DNS_SUBDOMAIN } },
  'api.networking.v1.IngressTLS': { fields: { 'hosts[]': HOST, 'secretName': OPTIONAL_DNS_SUBDOMAIN } },
  'api.networking.v1.NetworkPolicyEgressRule': { fields: { 'to[]': { minProperties: 1 } } },
  'api.networking.v1.NetworkPolicyIngressRule': { fields: { 'from[]': { minProperties: 1 } } },
  'api.networking.v1.NetworkPolicyPort': { fields: { endPort: PORT, port: PORT_OR_NAME, protocol: { enum: ['SCTP', 'TCP', 'UDP'] } } },
  'api.networking.v1.NetworkPolicySpec': {
    optional: ['podSelector'],
    fields: { 'policyTypes': { maxItems: 2 }, 'policyTypes[]': { enum: ['Egress', 'Ingress'] } },
  },
  'api.networking.v1.ParentReference': { fields: { group: OPTIONAL_DNS_SUBDOMAIN, name: PATH_SEGMENT, resource: PATH_SEGMENT } },
  'api.networking.v1.ServiceBackendPort': { fields: { name: OPTIONAL_PORT_NAME, number: OPTIONAL_PORT } },
  'api.networking.v1.ServiceCIDR': { required: ['spec'] },
  'api.networking.v1.ServiceCIDRSpec': { required: ['cidrs'], fields: { 'cidrs': { minItems: 1, maxItems: 2 }, 'cidrs[]': CIDR } },
  'api.node.v1.RuntimeClass': { fields: { handler: DNS_LABEL } },
  'api.node.v1.Scheduling': { fields: { 'nodeSelector{}': LABEL_VALUE } },
  'api.policy.v1.PodDisruptionBudgetSpec': {
    fields: { maxUnavailable: COUNT_OR_PART, minAvailable: COUNT_OR_PART, unhealthyPodEvictionPolicy: { enum: ['AlwaysAllow', 'IfHealthyBudget'] } },
  },
  'api.rbac.v1.AggregationRule': { required: ['clusterRoleSelectors'], fields: { clusterRoleSelectors: SOME } },
  'api.rbac.v1.PolicyRule': { fields: { verbs: SOME } },
  'api.rbac.v1.RoleRef': {
    optional: ['apiGroup'],
    fields: { apiGroup: { enum: ['', 'rbac.authorization.k8s.io'] }, kind: { enum: ['ClusterRole', 'Role'] }, name: PATH_SEGMENT },
  },
  'api.rbac.v1.Subject': {
    fields: { apiGroup: { enum: ['', 'rbac.authorization.k8s.io'] }, kind: { enum: ['Group', 'ServiceAccount', 'User'] }, name: NOT_EMPTY },
  },
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
  'api.scheduling.v1.PriorityClass': {
    optional: ['value'],
    fields: { preemptionPolicy: { enum: ['Never', 'PreemptLowerPriority'] }, value: { maximum: 2000001000 } },
  },
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
  'apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceColumnDefinition': {
    fields: {
      format: { enum: ['', 'byte', 'date', 'date-time', 'double', 'float', 'int32', 'int64', 'password'] },
      jsonPath: JSON_PATH,
      name: NOT_EMPTY,
      type: { enum: ['boolean', 'date', 'integer', 'number', 'string'] },
    },
  },
  'apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceConversion': { fields: { strategy: { enum: ['None', 'Webhook'] } } },
  'apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionNames': {
    fields: {
      'categories[]': DNS_1035_LABEL,
      'kind': KIND,
      'listKind': OPTIONAL_KIND,
      'plural': DNS_1035_LABEL,
      'shortNames[]': DNS_1035_LABEL,
      'singular': OPTIONAL_DNS_1035_LABEL,
    },
  },
  'apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionSpec': {
    unique: { versions: ['name'] },
    fields: { group: DOMAIN, scope: { enum: ['Cluster', 'Namespaced'] }, versions: SOME },
  },
  'apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionVersion': {
    optional: ['served'],
    required: ['schema'],
    unique: { selectableFields: ['jsonPath'] },
    fields: { deprecationWarning: { minLength: 1, maxLength: 256 }, name: DNS_1035_LABEL },
  },
  'apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceSubresourceScale': {
    fields: { labelSelectorPath: OPTIONAL_JSON_PATH, specReplicasPath: JSON_PATH, statusReplicasPath: JSON_PATH },
  },
  'apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceValidation': {
    required: ['openAPIV3Schema'],
    fields: { openAPIV3Schema: { minProperties: 1 } },
  },
  'apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaProps': {
    repeatable: ['x-kubernetes-validations'],
    unique: { 'x-kubernetes-list-map-keys': [] },
    fields: {
      'type': { enum: ['', 'array', 'boolean', 'integer', 'number', 'object', 'string'] },
      'x-kubernetes-list-type': { enum: ['atomic', 'map', 'set'] },
      'x-kubernetes-map-type': { enum: ['atomic', 'granular'] },
    },
  },
  'apiextensions-apiserver.pkg.apis.apiextensions.v1.SelectableField': { fields: { jsonPath: JSON_PATH } },
  'apiextensions-apiserver.pkg.apis.apiextensions.v1.ServiceReference': {
    fields: { name: NOT_EMPTY, namespace: NOT_EMPTY, path: ABSOLUTE_PATH, port: PORT },
  },
  'apiextensions-apiserver.pkg.apis.apiextensions.v1.ValidationRule': {
    fields: { reason: { enum: ['FieldValueDuplicate', 'FieldValueForbidden', 'FieldValueInvalid', 'FieldValueRequired'] }, rule: NOT_EMPTY },
  },
  'apiextensions-apiserver.pkg.apis.apiextensions.v1.WebhookClientConfig': { fields: { url: HTTPS_URL } },
  'apiextensions-apiserver.pkg.apis.apiextensions.v1.WebhookConversion': {
    unique: { conversionReviewVersions: [] },
    fields: { 'clientConfig': { minProperties: 1 }, 'conversionReviewVersions': SOME, 'conversionReviewVersions[]': DNS_1035_LABEL },
  },
  'apimachinery.pkg.apis.meta.v1.LabelSelector': { fields: { 'matchLabels{}': LABEL_VALUE } },
  'apimachinery.pkg.apis.meta.v1.LabelSelectorRequirement': {
    fields: { 'key': QUALIFIED_NAME, 'operator': { enum: ['DoesNotExist', 'Exists', 'In', 'NotIn'] }, 'values[]': LABEL_VALUE },
  },
  'kube-aggregator.pkg.apis.apiregistration.v1.APIService': { required: ['spec'] },
  'kube-aggregator.pkg.apis.apiregistration.v1.APIServiceSpec': {
    required: ['version'],
    fields: {
      group: OPTIONAL_DNS_SUBDOMAIN,
      groupPriorityMinimum: { minimum: 1, maximum: 20000 },
      version: DNS_1035_LABEL,
      versionPriority: { minimum: 1, maximum: 1000 },
    },
  },
  'kube-aggregator.pkg.apis.apiregistration.v1.ServiceReference': {
    required: ['name', 'namespace'],
    fields: { name: NOT_EMPTY, namespace: NOT_EMPTY, port: PORT },
  },
};

/** The same under another API version. */
function also(from: string, to: string): Record<string, DefinitionCorrection> {
  const entries = Object.entries(TABLE).filter(([name]) => name.startsWith(from));
  return Object.fromEntries(entries.map(([name, correction]) => [name.replace(from, to), correction]));
}

/**
 * What an API server enforces beyond the definitions, as far as it depends on no other field and holds from Kubernetes 1.30 to 1.36.
 * By definition name without the leading `io.k8s.`, for instance `api.core.v1.ServiceSpec`.
 * Numeric keywords are for numbers, the others for texts, where a field can be both.
 */
export const CORE_CORRECTIONS: Readonly<Record<string, DefinitionCorrection>> = {
  ...TABLE,
  ...also('api.flowcontrol.v1.', 'api.flowcontrol.v1beta3.'),
};
