import type { CelMessages } from './cel';

/** One thing that an API server says is wrong. */
export interface Cause {
  readonly field: string;
  readonly message: string;
}

interface Reason {
  /** The kinds that it concerns; all built-in ones unless given. */
  readonly kind?: RegExp;
  /** The field that the server names; any unless given. */
  readonly field?: RegExp;
  readonly message: RegExp;
  readonly why: string;
}

const WORKLOADS = /^(Pod|PodTemplate|ReplicationController|ReplicaSet|Deployment|DaemonSet|StatefulSet|Job|CronJob)$/;
const POLICIES = /^(Validating|Mutating)(AdmissionPolicy|AdmissionPolicyBinding|WebhookConfiguration)$/;
const REVIEWS = /^(Local|Self)?Subject(AccessReview|RulesReview)$/;

/** What the code of built-in kinds refuses although the value that it names is right by itself. */
const REASONS: readonly Reason[] = [
  // An operator decides about its values, in selectors of all kinds.
  { message: /^(Required value|Forbidden): (must|may not) be specified when `operator` is '[\w' ]+$/, why: 'the operator beside' },
  { message: /^Required value: must be (specified single|only one|at least one) value when `operator` is/, why: 'the operator beside' },
  { message: /^Invalid value: .*: must be no value when `operator` is/, why: 'the operator beside' },
  { message: /^Invalid value: .*: (value must be empty when `operator` is 'Exists'|must be empty for operator `Exists`)$/, why: 'the operator beside' },
  { message: /^Invalid value: .*: operator must be Exists when `key` is empty/, why: 'the key beside' },
  { field: /^spec\.selector$|[sS]electors\[\d+\]$/, message: /^Invalid value: (\{.*\}|null)(: invalid label selector\.?)?$/, why: 'the operator within, which another cause names' },
  { message: /^Invalid value: .*: `selector` (does not match template `labels`|not auto-generated|will be auto-generated)$/, why: 'labels, or a flag beside' },
  { kind: /^Job$/, field: /^spec\.selector$/, message: /^Required value$/, why: 'the flag for a selector of one\'s own' },
  { kind: /^ResourceQuota$/, field: /^spec\.scope/, message: /must be 'Exists' when scope is any of|unsupported scope applied to resource$/, why: 'the scope, and the resources that are limited' },

  // Choices among fields.
  { message: /^Required value: (exactly one of|one of fieldRef and resourceFieldRef|one of name or selector|must specify a (handler|volume) type|must populate information for the given|port name or number is required)/, why: 'a choice among fields' },
  { message: /^Required value: must (set either a target raw value or a target utilization|specify a positive target \w+|set either a target value (for metric or a per-pod target|or averageValue))$/, why: 'a choice among fields' },
  { message: /^Invalid value: .*: (must specify one of: |exactly one value must be specified|exactly one of nonResourceAttributes or resourceAttributes)/, why: 'a choice among fields' },
  { message: /^Invalid value: specifying one of OnExitCodes and OnPodConditions is required$/, why: 'a choice among fields' },
  { message: /^(Forbidden|Invalid value: .*): (name and selector are mutually exclusive|may not specify both ipBlock and another peer|only one of `sharedCounters` or `devices` is allowed)$/, why: 'a choice among fields' },
  { message: /^Forbidden: may not specify more than 1 (volume|handler) type$/, why: 'a choice among fields' },
  { kind: REVIEWS, message: /disallowed on this kind of request$|cannot be specified in combination with resourceAttributes|at least one of user or group|(requirements|rawSelector) is required$|mutually exclusive/, why: 'a choice among fields' },
  { kind: REVIEWS, message: /must match metadata\.namespace$/, why: 'the namespace of the question' },

  // Pods.
  { kind: WORKLOADS, field: /restartPolicy$/, message: /^Required value: valid values: |only "Never" is supported when podFailurePolicy/, why: 'what the pod is for' },
  { kind: WORKLOADS, message: /^Forbidden: may not be set for init containers without restartPolicy=Always$/, why: 'the restart policy beside' },
  { message: /^Forbidden: (must|may) not be (specified|set) when \w+ is (not )?set$/, why: 'the field that the server names' },
  {
    kind: WORKLOADS,
    message: /cannot be set for a (linux|windows) pod$|`hostUsers` must be false|available only to privileged|may not be \w+ when 'host\w+' is|only allowed for updateStrategy|less than terminationGracePeriodSeconds/,
    why: 'the rest of the pod',
  },
  { message: /must specify either targetWWNs or wwids, but not both$/, why: 'a choice among fields' },
  { kind: WORKLOADS, message: /only divisor's values .* are supported with the \S+ resource$/, why: 'the resource beside' },
  { kind: WORKLOADS, message: /must be (less than or equal to \S+ limit of|greater than or equal to \S+ (container|aggregate))/, why: 'the limit beside' },
  { kind: WORKLOADS, message: /(can only|must) be set when (AppArmor|seccomp) type is Localhost$/, why: 'the type beside' },
  { kind: WORKLOADS, field: /((volumeMounts|volumeDevices)\[\d+\]\.name|claims\[\d+\])$/, message: /^Not found: /, why: 'the volumes and claims of the pod' },
  { kind: WORKLOADS, message: /^Invalid value: .*: must be (less than or equal to|unique|empty|specified|one of the container)/, field: /^spec\.(podFailurePolicy|jobTemplate\.spec\.podFailurePolicy)/, why: 'the containers of the pod' },
  { kind: WORKLOADS, message: /may not be set when max\w+ is non-zero$|(may not|cannot) be 0 when `?max\w+`? is 0/, why: 'the other half of an update' },
  { kind: /^(Job|CronJob)$/, field: /onExitCodes\.values\[\d+\]$/, message: /must not be 0 for the In operator$/, why: 'the operator beside' },
  { kind: /^(Job|CronJob)$/, message: /requires indexed completion mode$|when maxFailedIndexes is specified$|requires the backoffLimitPerIndex to be set$/, why: 'the completion mode, or a limit beside' },

  { kind: /^(Job|CronJob)$/, message: /error parsing succeededIndexes: too large index|less than or equal to (completions|\d+ \(the number of (indexes|specified completions))|supported values: "Failed"$/, why: 'the completions, or a policy beside' },
  { kind: /^Deployment$/, message: /may not be specified when strategy `type` is/, why: 'the type beside' },
  { kind: /^Deployment$/, field: /^spec\.progressDeadlineSeconds$/, message: /must be greater than minReadySeconds$/, why: 'the other time' },
  { kind: WORKLOADS, field: /dnsConfig(\.nameservers)?$/, message: /^Required value: must provide (`dnsConfig`|at least one DNS nameserver) when `dnsPolicy` is None$/, why: 'the policy beside' },
  { kind: WORKLOADS, field: /\.azureDisk\.diskURI$/, message: /^Unsupported value/, why: 'the kind of the disk' },
  { kind: WORKLOADS, field: /\.projected$/, message: /conflicting duplicate paths$/, why: 'the other sources' },
  { kind: WORKLOADS, field: /tolerations\[\d+\]/, message: /when the effect is|must be NoExecute/, why: 'the effect beside' },

  // Amounts that depend on each other.
  { kind: /^LimitRange$/, message: /is (greater|less) than (max|min|default|1$)|^Invalid value: .*: ratio \S+ is (less|greater) than/, why: 'the other amounts' },
  { kind: /^ResourceSlice$/, field: /\.(requestPolicy|capacity)/, message: /not a multiple of a given step|according to the requestPolicy$|default is (less|more) than|min is larger than|larger than capacity value|sorted in ascending order$|^Duplicate value|when (validValues|validRange) is defined$/, why: 'the other amounts' },
  { kind: /^ResourceSlice$/, message: /allowMultipleAllocations must be true$|can only be set if `perDeviceNodeSelection` is/, why: 'a flag beside' },
  { kind: /^ResourceClaim(Template)?$/, message: /admin access to devices requires/, why: 'a label of the namespace' },
  { kind: /^ResourceClaim(Template)?$/, message: /no more than 63 characters$|must be the name of a request in the claim|must not be specified when allocationMode is 'All'$/, why: 'the requests of the claim' },
  { kind: /^HorizontalPodAutoscaler$/, message: /must be greater than or equal to `minReplicas`$/, why: 'the least number' },

  // Services and networking.
  { kind: /^Service$/, message: /(may|must) (only|not) be (set|used) (when|for) |may not be set for ExternalName services$|must be empty when `clusterIP` is not|expected an? IPv[46] value as indicated|no more than one IP for each IP family$|not configured for dual-stack/, why: 'the type of the service, its addresses, the cluster' },
  { kind: /^Service$/, field: /^spec\.(ports(\[\d+\]\.name)?|externalName)$/, message: /^Required value$/, why: 'the type of the service, and how many ports it has' },
  { kind: /^Service$/, field: /^spec\.externalName$/, message: /a lowercase RFC 1123 subdomain must/, why: 'the type of the service' },
  { kind: /^NetworkPolicy$/, field: /endPort$/, message: /may not be specified when `port` is|greater than or equal to `port`$/, why: 'the port beside' },
  { kind: /^Ingress$/, field: /\.path$/, message: /must be an absolute path$/, why: 'the type of the path' },
  { kind: /^IngressClass$/, field: /^spec\.parameters\.namespace$/, message: /`parameters\.scope` is set to/, why: 'the scope beside' },
  { kind: /^EndpointSlice$/, field: /addresses(\[\d+\])?$/, message: /must be an? (valid IP|IPv[46]) address/, why: 'the type of the addresses' },
  { kind: /^Node$/, field: /^spec\.podCIDRs/, message: /^Internal error: invalid PodCIDRs|no more than one CIDR for each IP family$|must be a valid CIDR value/, why: 'the other networks' },

  // Volumes.
  { kind: /^PersistentVolume(Claim)?$/, message: /must be 'PersistentVolumeClaim' when referencing the default apiGroup$|ReadWriteOncePod with other access modes$/, why: 'the group, or the other modes, beside' },
  { kind: /^PersistentVolume$/, field: /^spec\.azureDisk\.diskURI$/, message: /^Unsupported value/, why: 'the kind of the disk' },
  { kind: /^PersistentVolume(Claim)?$/, field: /azureDisk/, message: /^Unsupported value/, why: 'the kind of the disk' },
  { kind: /^PersistentVolume$/, message: /has to be specified when using volumeAttributesClassName$/, why: 'the class beside' },
  { kind: /^CSIDriver$/, message: /no tokenRequests are specified$/, why: 'the tokens beside' },
  { kind: /^StorageClass$/, field: /^allowedTopologies\[\d+\]\.matchLabelExpressions$/, message: /^Duplicate value/, why: 'the other topologies' },

  // Access.
  { kind: /^(Cluster)?Role$/, field: /^rules\[\d+\]/, message: /resource rules must supply at least one|may not have both|rule may not apply to both|namespaced rules cannot apply/, why: 'whether a rule is for resources' },
  { kind: /^(Cluster)?RoleBinding$/, field: /^subjects\[\d+\]\.(apiGroup|namespace)$/, message: /^Unsupported value|^Required value$/, why: 'the kind of the subject' },
  { kind: /^FlowSchema$/, field: /^spec\.rules\[\d+\]\.subjects\[\d+\]/, message: /is (required|forbidden) when subject kind is/, why: 'the kind of the subject' },
  { kind: /^FlowSchema$/, message: /if '\*' is present, must not specify other/, why: 'the other items' },
  { kind: /^PriorityLevelConfiguration$/, message: /must equal the fixed value$|if and only if `name` is 'exempt'$|must be nil if|must not be (empty|nil) (if|when)/, why: 'the type beside, and the name' },
  { kind: /^PriorityClass$/, message: /^Forbidden: maximum allowed value of a user defined priority/, why: 'who has made it' },

  // Admission and definitions.
  { kind: POLICIES, message: /if '\*' is present, must not specify other|must( not)? be specified when patchType is/, why: 'the other items, or the type beside' },
  { message: /compilation failed|no matching overload|must evaluate to |Syntax error|messageExpression must evaluate to a string$/, field: /[eE]xpression$|\.rule$|\[\d+\]$/, why: 'an expression that does not compile' },
  { kind: /^APIService$/, message: /must be `spec\.version\+"\."\+spec\.group`|local APIServices may not/, why: 'the version and the group in the name; whether there is a service' },
  { kind: /^CustomResourceDefinition$/, field: /^spec\.conversion\.\w+$/, message: /^Required value/, why: 'the strategy beside' },
  { kind: /^CustomResourceDefinition$/, field: /^(spec\.versions|status\.storedVersions)$/, message: /must have (exactly one version marked as|the) storage version/, why: 'the other versions' },
  { kind: /^CustomResourceDefinition$/, field: /^metadata\.name$/, message: /must be spec\.names\.plural/, why: 'the plural and the group in the name' },
  { kind: /^CustomResourceDefinition$/, field: /openAPIV3Schema|selectableFields|conversion|deprecationWarning/, message: /can only be set for deprecated versions$|estimated .*cost|MultipleOf declared for {2}must be positive|must point to a field of type|^Invalid value: .*: "" must |must be of type integer|^Invalid value: .*: only \[|if x-kubernetes-\w|must be (array|map|object|specified)|must not be empty for specified|only "object" is allowed|does not refer to a valid field$|: +in body (must|should) be|may not be set if oldSelf is not used|must all be names of item properties|required when strategy is|should not be set when strategy/, why: 'another part of the schema' },
  { kind: /^Pod$/, field: /^pods "/, message: /^no PriorityClass with name|must not be provided in pod spec/, why: 'the priority class' },
  { kind: /^Event$/, field: /^(reason|action|reportingComponent|reportingInstance|type)$/, message: /./, why: 'the time beside, which tells an old event from a new one' },
];

/** Why a cause is none that a schema could hold; undefined when it is one. */
export function reasonFor(kind: string, isBuiltIn: boolean, { field, message }: Cause, cel: CelMessages): string | undefined {
  if (!isBuiltIn) return cel.includes(message) ? 'a rule in CEL' : undefined;
  return REASONS.find((reason) => (reason.kind?.test(kind) ?? true) && (reason.field?.test(field) ?? true) && reason.message.test(message))?.why;
}
