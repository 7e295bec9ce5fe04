/** One thing that an API server says is wrong. */
export interface Cause {
  readonly field: string;
  readonly message: string;
}

interface Reason {
  /** The kinds that it concerns; all unless given. */
  readonly kind?: RegExp;
  /** The field that the server names. */
  readonly field?: RegExp;
  readonly message: RegExp;
  readonly why: string;
}

/** What a server refuses for reasons that no schema of a single value holds. */
const REASONS: readonly Reason[] = [
  // A rule in CEL has its own words behind the colon; everything else shows the value there.
  { message: /^Invalid value: (?!["\d[{-]|null|true|false)/, why: 'a rule in CEL' },
  { message: /must be ordered|priority admission|requires node affinity|is set but no|if '\*' is present|must be specified when|local volume requires/i, why: 'another field' },
  { message: /compilation failed|Syntax error/, why: 'an expression that does not compile' },
  { field: /^spec\.selector$/, message: /^Invalid value: \{/, why: 'the operator beside' },
  { message: /selector` does not match template `labels`|empty selector is invalid/, why: 'the labels of the template' },
  { message: /must be specified when `operator`|when `operator` is|must be only one value|must be at least one value when|operator must be Exists/, why: 'the operator beside' },
  {
    message: /exactly one|one of .* (is required|must be)|must specify (either|one)|may not specify more than|only one of|at least one of|must specify a (volume|handler) type/i,
    why: 'a choice among fields',
  },
  {
    message: /has to be specified in the context of|must not be|may not be (used|set|specified|have)|may not have|may only be|can only be|cannot be set|should not|must be set when/,
    why: 'another field',
  },
  { message: /not supported (for|when)|requires indexed|is required when|available only to|less than terminationGracePeriodSeconds|when referencing the default/, why: 'another field' },
  { message: /doesn't match|does not match|must match|mismatch|must be (less|greater) than (max|min|or equal to `)|default is less|is larger|not a multiple/, why: 'another field' },
  { message: /is greater than|default value is not valid|does not refer to|not found/i, why: 'another field' },
  { message: /^Duplicate value/, field: /hostPort|matchLabelExpressions|tolerations|clusterIPs|externalIPs/, why: 'what several lists hold together' },
  // Maps of quantities: the keys, and whether one may be negative or a fraction, depend on where they stand.
  { field: /\[[^\]]+\]$|^spec\.capacity$|^spec\.hard|limits|requests|podFixed|averageValue|tolerance$|^capacity$/, message: /standard resource|supported values: "storage"|Required value|must be (an integer|greater than)|valid resource quantity|fully qualified|positive/, why: 'the key of a map, or the resource beside it' },
  { kind: /^PersistentVolume$/, field: /^spec\.capacity$/, message: /^Required value/, why: 'a volume within an attachment has none' },
  // One definition serves several kinds of volumes, of which each demands something else.
  { kind: /^(PersistentVolume|VolumeAttachment)$/, field: /[sS]ecretRef|flocker|quobyte|iscsi|volumeAttributesClassName|csi$|diskURI|wwids|matchFields|matchExpressions/, message: /./, why: 'the kind of volume' },
  { kind: /^Service$/, field: /^spec\.(ports|externalName|externalTrafficPolicy|clusterIP)/, message: /./, why: 'the type of the service' },
  { kind: /^(Cluster)?Role(Binding)?$/, field: /^rules\[\d+\]|^subjects\[\d+\]/, message: /must supply at least one|subdomain|no more than|Required value/, why: 'whether a rule is for resources, or what kind a subject is' },
  { kind: /^(Validating|Mutating)(AdmissionPolicy|WebhookConfiguration)/, field: /matchConstraints|paramRef|paramKind|matchResources|operations/, message: /^Required value|label must consist|may not contain|if '\*' is present/, why: 'what a policy has beside, or a part of a text' },
  { kind: /^Event$/, field: /^(reason|action|reporting|type)/, message: /./, why: 'events are as old as v1, which decides by other fields how they are checked' },
  { kind: /^(Deployment|Pod|Job|CronJob|DaemonSet|StatefulSet|ReplicaSet|ReplicationController|PodTemplate)$/, field: /path$|volumeMounts/, message: /must be an absolute path|Not found/, why: 'another field' },
  { kind: /^Ingress$/, field: /path$|resource\.(kind|apiGroup|name)$/, message: /must be an absolute path|Required value|subdomain|may not contain/, why: 'the type of the path; whether a backend is a service' },
  { kind: /^EndpointSlice$/, field: /addresses/, message: /valid IP address/, why: 'the type of the addresses' },
  { kind: /^IngressClass$/, field: /^spec\.parameters/, message: /parameters\.scope/, why: 'another field' },
  { kind: /^StatefulSet$/, field: /^spec\.template\.spec\.volumes|volumeClaimTemplates/, message: /label must consist|no more than|Required value/, why: 'claims become volumes of the template' },
  { kind: /^(APIService|LimitRange|ClusterRole|CustomResourceDefinition|CSIStorageCapacity)$/, field: /^metadata\.name$|^capacity$|maxLimitRequestRatio|clusterRoleSelectors|conversion|default$/, message: /./, why: 'another field' },
  { kind: /^(Deployment|Pod|Job|CronJob|DaemonSet|StatefulSet|ReplicaSet|ReplicationController|PodTemplate)$/, field: /restartPolicy|matchExpressions|containerName|timeZone|quobyte|securityContext$|maxFailedIndexes|requests$/, message: /./, why: 'what a template is for, or a list of names' },
  { kind: /^HorizontalPodAutoscaler$/, field: /apiVersion$/, message: /API group|label must consist|Invalid value/, why: 'a part of a text' },
  { kind: /^(CertificateSigningRequest|DeviceClass|Namespace|IPAddress|CustomResourceDefinition|Job)$/, field: /./, message: /PEM|time zone|extended resource name|standard finalizer|may not contain|is an invalid path|must not be empty for specified|indexed/, why: 'a text with a form of its own' },
  { kind: /^Resource(Slice|Claim|ClaimTemplate)$/, field: /attributes|matchFields|constraints|capacity|counters|config|adminAccess/, message: /./, why: 'other devices, requests and fields' },
];

/** Whether a server refuses an object only for reasons that no schema holds. */
export function isNotStructural(kind: string, causes: readonly Cause[]): boolean {
  return causes.length > 0 && causes.every((cause) => REASONS.some((reason) => (
    (reason.kind?.test(kind) ?? true) && (reason.field?.test(cause.field) ?? true) && reason.message.test(cause.message)
  )));
}
