/**
 * The kinds that Kubernetes itself serves, by API group; a kind that two groups have stands in the newer one, except Event.
 * File names depend on this table and on WORDS: an entry that is added or changed renames files in the repositories of users.
 */
const BUILT_IN_KINDS: Record<string, string> = {
  '': 'Binding ComponentStatus ConfigMap Endpoints Event LimitRange Namespace Node PersistentVolume PersistentVolumeClaim Pod PodTemplate '
    + 'ReplicationController ResourceQuota Secret Service ServiceAccount',
  'admissionregistration.k8s.io': 'MutatingAdmissionPolicy MutatingAdmissionPolicyBinding MutatingWebhookConfiguration '
    + 'ValidatingAdmissionPolicy ValidatingAdmissionPolicyBinding ValidatingWebhookConfiguration',
  'apiextensions.k8s.io': 'CustomResourceDefinition',
  'apiregistration.k8s.io': 'APIService',
  'apps': 'ControllerRevision DaemonSet Deployment ReplicaSet StatefulSet',
  'authentication.k8s.io': 'SelfSubjectReview TokenRequest TokenReview',
  'authorization.k8s.io': 'LocalSubjectAccessReview SelfSubjectAccessReview SelfSubjectRulesReview SubjectAccessReview',
  'autoscaling': 'HorizontalPodAutoscaler Scale',
  'batch': 'CronJob Job',
  'certificates.k8s.io': 'CertificateSigningRequest ClusterTrustBundle PodCertificateRequest',
  'coordination.k8s.io': 'Lease LeaseCandidate',
  'discovery.k8s.io': 'EndpointSlice',
  'flowcontrol.apiserver.k8s.io': 'FlowSchema PriorityLevelConfiguration',
  'internal.apiserver.k8s.io': 'StorageVersion',
  'networking.k8s.io': 'IPAddress Ingress IngressClass NetworkPolicy ServiceCIDR',
  'node.k8s.io': 'RuntimeClass',
  'policy': 'Eviction PodDisruptionBudget PodSecurityPolicy',
  'rbac.authorization.k8s.io': 'ClusterRole ClusterRoleBinding Role RoleBinding',
  'resource.k8s.io': 'DeviceClass DeviceTaintRule PodSchedulingContext ResourceClaim ResourceClaimParameters ResourceClaimTemplate ResourceClass '
    + 'ResourceClassParameters ResourcePoolStatusRequest ResourceSlice',
  'scheduling.k8s.io': 'PodGroup PriorityClass Workload',
  'storage.k8s.io': 'CSIDriver CSINode CSIStorageCapacity StorageClass VolumeAttachment VolumeAttributesClass',
  'storagemigration.k8s.io': 'StorageVersionMigration',
};

/** Words that names of kinds are made of, with the capitals they have there; a first word need not be among them. */
const WORDS = `
  ACR API AWS BGP CA CIDR CPU CSI DB DNS EC2 ECR GCP GCR GKE GPU GRPC HTTP HTTPS IAM IP JWT KMS MFA NFS OCI OIDC PKI RDS S3 SNS SQS SSH SSL STS TCP TLS UDP
  UUID VM VPC XDS
  Access Account Action Address Addon Adoption Advertisement Agent Aggregate Alert Alertmanager Allocation Analysis App Application Approval Archive Artifact
  Assignment Attachment Auth Authentication Authority Authorization Automation Autoscaler Backend Backup Balancer Binding Block Blueprint Bootstrap Bridge
  Broker Bucket Budget Build Builder Bundle Bus Cache Campaign Canary Candidate Capacity Catalog Certificate Challenge Channel Chart Check Checkpoint Claim
  Class Client Cluster Collector Community Component Composite Composition Condition Config Configuration Connect Connection Connector Constraint Constraints
  Consumer Container Content Context Control Controller Credential Credentials Cron Dashboard Data Database Datasource Default Definition Delegation Deploy
  Deployment Destination Device Discovery Disk Disruption Distribution Domain Driver Dynamic Endpoint Endpoints Engine Entry Environment Event Exception
  Execution Experiment Exporter Export Extension External Factory Failover Feature Federation Filter Firewall Flag Flavor Flow Folder Framework Function
  Gateway Generator Global Grant Group Handler Hash Health Helm Host Identity Image Import Index Ingress Initializer Input Instance Instrumentation
  Integration Interceptor Inventory Issuer Job Key Label Layer Level Limit Link List Listener Load Location Log Machine Maintenance Managed Management
  Manager Manifest Map Mapping Member Mesh Message Metric Metrics Middleware Migration Mirror Model Monitor Monitoring Mount Namespace Network Node Notification
  Object Operation Operator Option Options Order Output Override Package Parameter Parameters Params Partition Peer Permission Pipeline Placement Plan Plane
  Plugin Pod Policy Pool Port Preference Preset Priority Probe Process Profile Project Promotion Propagation Property Provider Provisioner Proxy Public Push
  Query Queue Quota Range Rbac Receiver Record Recording Reference Registration Registry Release Replica Replication Report Repository Request Requirement
  Reservation Resolution Resource Response Restore Result Review Revision Role Rollout Route Router Rule Rules Run Runner Runtime Sandbox Scale Scaled Scaler
  Scan Schedule Scheduled Schema Scope Scrape Script Secret Section Security Selector Sensor Server Service Serving Session Set Setting Settings Shard
  Sidecar Signing Sink Slice Snapshot Source Space Spec Split Splitter Stack Stage State Static Status Storage Store Stream Subject Subnet Subscription Sync
  Synchronization System Table Taint Target Task Team Telemetry Template Tenant Test Token Topic Topology Tracing Traffic Transformation Transport Trigger
  Trust Tunnel Type Update Upgrade Usage User Validation Value Values Variable Version Virtual Volume Warehouse Watch Webhook Weighted Window Worker
  Workflow Workload Workspace Wrapper Zone`;

const WORD_BY_LETTERS = new Map(WORDS.trim().split(/\s+/).map((word) => [word.toLowerCase(), word]));

/** The longest word at the end that leaves two letters before it; words of two letters are too often parts of others. */
const LAST_WORD = new RegExp(`^(.{2,}?)(${[...WORD_BY_LETTERS.keys()].filter((word) => word.length > 2).join('|')})$`);

const BUILT_IN = new Map(Object.entries(BUILT_IN_KINDS).flatMap(([group, kinds]) => kinds.split(' ').map((kind) => [kind, group])));
const BUILT_IN_BY_LETTERS = new Map([...BUILT_IN.keys()].map((kind) => [kind.toLowerCase(), kind]));

/** Names that Windows keeps for devices, whatever follows behind a dot. */
const DEVICE = /^(?:aux|con|nul|prn|com[0-9]|lpt[0-9])$/;

/** Kubernetes takes no longer ones; they are not worth a guess. */
const LONGEST_KIND = 63;

const labels = new Map<string, string>();

/** Whether Kubernetes itself serves a kind, and in this group. */
export function isBuiltIn(group: string, kind: string): boolean {
  return BUILT_IN.get(kind) === group;
}

/** Whether a label is that of a kind which Kubernetes itself serves. */
export function isBuiltInLabel(label: string): boolean {
  return BUILT_IN_BY_LETTERS.has(label);
}

/**
 * The lower-case label of a kind, without dots; no two kinds share one.
 *
 * Of the kinds that differ only in case one has the bare letters, namely that which `usualKind` expects; the others
 * bring the places of their capitals behind a dash. What is no word of letters and digits starts with "kind--".
 */
export function kindLabel(kind: string): string {
  let label = labels.get(kind);
  if (label === undefined) {
    label = newLabel(kind);
    labels.set(kind, label);
  }
  return label;
}

function newLabel(kind: string): string {
  if (!/^[A-Za-z0-9]+$/.test(kind)) return `kind--${kind.replace(/[^a-z0-9]/g, hexEscape)}`;
  const letters = kind.toLowerCase();
  return kind.length <= LONGEST_KIND && usualKind(letters) === kind && !DEVICE.test(letters) ? letters : `${letters}-${capitals(kind)}`;
}

/** How a kind is most likely written, by its letters alone. A wrong guess makes a name longer, never ambiguous. */
function usualKind(letters: string): string {
  const builtIn = BUILT_IN_BY_LETTERS.get(letters);
  if (builtIn) return builtIn;
  let end = '';
  let rest = letters;
  for (;;) {
    const found: RegExpExecArray | null = WORD_BY_LETTERS.has(rest) ? null : LAST_WORD.exec(rest);
    if (!found) return (WORD_BY_LETTERS.get(rest) ?? rest.charAt(0).toUpperCase() + rest.slice(1)) + end;
    rest = found[1];
    end = WORD_BY_LETTERS.get(found[2])! + end;
  }
}

/** The places of the capitals as the bits of a hexadecimal number, the first letter being the lowest. */
function capitals(kind: string): string {
  const bits = [...kind].reverse().map((letter) => letter >= 'A' && letter <= 'Z' ? '1' : '0');
  return BigInt(`0b${bits.join('')}`).toString(16);
}

/** A UTF-16 unit as hexadecimal digits between dashes. */
export function hexEscape(character: string): string {
  return `-${character.charCodeAt(0).toString(16)}-`;
}
