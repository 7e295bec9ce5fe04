import type { Cause } from './not-structural';

/** What a server demands of a single value and our facts have no word for yet: too much is let through there. */
interface Gap {
  readonly kind: RegExp;
  readonly field: RegExp;
  readonly message: RegExp;
  readonly why: string;
}

const NODE_AFFINITY = /\.matchFields\[\d+\]\.(key|operator|values(\[\d+\])?)$/;
const ANY_KIND = /./;

/** Facts belong to a definition; several of these belong to one of the places where it is used. */
const GAPS: readonly Gap[] = [
  // One definition at several places, of which each demands something else.
  { kind: /^(PersistentVolume|VolumeAttachment)$/, field: /\.csi\.\w+SecretRef\.(name|namespace)$/, message: /^Required value$|lowercase RFC 1123|no more than/, why: 'the name and namespace of a secret' },
  { kind: ANY_KIND, field: /\.csi\.nodePublishSecretRef\.name$/, message: /^Required value$/, why: 'the name of a secret' },
  { kind: ANY_KIND, field: /\.(storageos|iscsi|cinder|scaleIO|flexVolume|cephfs|rbd|azureFile)\.secretRef(\.(name|namespace))?$/, message: /^Required value$/, why: 'the name and namespace of a secret' },
  { kind: /^(Validating|Mutating)AdmissionPolicy$/, field: /^spec\.matchConstraints\.resourceRules$/, message: /^Required value$/, why: 'a policy needs rules, a binding does not' },
  { kind: /^MutatingAdmissionPolicy(Binding)?$/, field: /\.resourceRules\.operations$/, message: /^Unsupported value: "DELETE"/, why: 'nothing can be changed in what is deleted' },
  { kind: /^StatefulSet$/, field: /^spec\.template\.spec\.volumes\[\d+\]\.(name|persistentVolumeClaim\.claimName)$/, message: /^Required value$|lowercase RFC 1123|no more than/, why: 'the name of a claim\'s template' },
  { kind: ANY_KIND, field: NODE_AFFINITY, message: /not a valid (selector operator|field selector key)|lowercase RFC 1123 subdomain|^Required value$/, why: 'nodes are known by one field, their name' },
  { kind: ANY_KIND, field: /\.resourceFieldRef\.containerName$/, message: /^Required value$/, why: 'a volume has no container of its own' },
  { kind: /^VolumeAttachment$/, field: /^spec\.source\.inlineVolumeSpec(\.\w+)?$/, message: /inline volumes$|must specify a volume type$/, why: 'a volume within an attachment is one of CSI' },
  { kind: /^ResourceClaimTemplate$/, field: /^spec\.metadata\.\w+$/, message: /^Forbidden: cannot be set$/, why: 'a template has labels and annotations only' },
  { kind: /^Ingress$/, field: /\.resource\.(kind|apiGroup)$/, message: /^Required value$|subdomain/, why: 'a backend that is a resource' },
  { kind: /^ClusterRoleBinding$/, field: /^roleRef\.kind$/, message: /^Unsupported value: "Role"/, why: 'a role belongs to a namespace' },
  { kind: ANY_KIND, field: /ontainers\[\d+\]\.ports\[\d+\]\.name$/, message: /^Duplicate value/, why: 'names of ports, unique where they are there' },
  { kind: /^ResourceSlice$/, field: /^spec\.(devices\[\d+\]\.)?nodeSelector\.nodeSelectorTerms$/, message: /must have exactly one node selector term$/, why: 'one term, where others have several' },
  { kind: /^RuntimeClass$/, field: /^scheduling\.tolerations\[\d+\]$/, message: /^Duplicate value/, why: 'tolerations that are unique only here' },

  // Maps of amounts: their keys, and what is allowed under each.
  {
    kind: ANY_KIND,
    field: /(\[[^\]]+\]|capacity)$/,
    message: /must be a standard resource|valid resource quantity|must be (an integer|greater than (or equal to 0|zero))$|supported values: "storage"$|ratio \S+ is less than 1$/,
    why: 'the names and signs of amounts',
  },
  { kind: /^PersistentVolume$/, field: /^spec\.capacity$/, message: /^Required value$/, why: 'a volume has a size, unless it lies within an attachment' },
  { kind: /^ResourceSlice$/, field: /^spec\.devices\[\d+\]\.(attributes|capacity)$/, message: /valid C identifier/, why: 'the keys of a map' },

  { kind: /^HorizontalPodAutoscaler$/, field: /\.(averageValue|value|tolerance)$/, message: /must be (positive|greater than or equal to 0)$/, why: 'the sign of an amount' },

  // Texts with a form of their own.
  { kind: /^HorizontalPodAutoscaler$/, field: /scaleTargetRef\.apiVersion$/, message: /must specify API group$|must consist of|valid API group/, why: 'a group and a version' },
  { kind: /^(Validating|Mutating)AdmissionPolicy$/, field: /^spec\.paramKind\.apiVersion$/, message: /DNS-1035 label|subdomain|^Required value/, why: 'a group and a version' },
  { kind: /^CronJob$/, field: /timeZone$/, message: /unknown time zone/, why: 'the time zones of the world' },
  { kind: ANY_KIND, field: /\.quobyte\.registry$/, message: /must be a host:port pair/, why: 'hosts with ports' },
  { kind: ANY_KIND, field: /\.fieldRef\.fieldPath$/, message: /field label not supported/, why: 'the fields that can be looked up' },
  { kind: /^CertificateSigningRequest$/, field: /^spec\.request$/, message: /PEM block type must be CERTIFICATE REQUEST$/, why: 'a request in PEM' },
  { kind: /^DeviceClass$/, field: /^spec\.extendedResourceName$/, message: /must be a valid extended resource name$/, why: 'the name of a resource' },
  { kind: /^Namespace$/, field: /^spec\.finalizers$/, message: /neither a standard finalizer name nor is it fully qualified$/, why: 'a finalizer with a domain' },
  { kind: /^(Validating|Mutating)WebhookConfiguration$|^CustomResourceDefinition$/, field: /ReviewVersions$/, message: /must include at least one of v1, v1beta1$/, why: 'a list that has to hold one of some items' },
  { kind: /^ResourceSlice$/, field: /\.version$/, message: /semver\.org/, why: 'a version' },
  { kind: /AccessReview$/, field: /fieldSelector\.requirements\[\d+\]\.key$/, message: /^Required value: must be specified$/, why: 'a key that is not empty' },
  { kind: /^(TokenReview|SelfSubjectRulesReview)$/, field: /^$/, message: /token is required|^no namespace on request$/, why: 'a field that is required, which is only found out when the question is answered' },
  { kind: /^(Job|CronJob)$/, field: /onExitCodes\.values$/, message: /must be ordered$/, why: 'the order of a list' },
  { kind: /^CustomResourceDefinition$/, field: /\.openAPIV3Schema\.type$/, message: /must not be empty at the root$/, why: 'the type of a whole object' },
];

/** Which gap lets through what a server refuses; undefined when none is known. */
export function gapFor(kind: string, { field, message }: Cause): string | undefined {
  return GAPS.find((gap) => gap.kind.test(kind) && gap.field.test(field) && gap.message.test(message))?.why;
}
