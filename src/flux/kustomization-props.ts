import type { ApiObjectMetadata, Duration } from 'cdk8s';
import type { FluxBuildMetadata } from './build-metadata';
import type { FluxCommonMetadata } from './common-metadata';
import type { FluxDecryption } from './decryption';
import type { FluxDeletionPolicy } from './deletion-policy';
import type { FluxHealthCheck } from './health-check';
import type { FluxHealthCheckExpr } from './health-check-expr';
import type { FluxIgnoreRule } from './ignore-rule';
import type { FluxImageOverride } from './image-override';
import type { FluxKubeConfig } from './kube-config';
import type { IFluxKustomization } from './kustomization-ref';
import type { FluxPatch } from './patch';
import type { IFluxSource } from './source';
import type { FluxSubstituteFrom, FluxSubstituteStrategy } from './substitution';

/** Properties of `FluxKustomization`. */
export interface FluxKustomizationProps {
  /** Where the files come from. */
  readonly source: IFluxSource;

  /** The folder in the source, with a kustomization.yaml or manifests; `.` is its root. */
  readonly path: string;

  /**
   * How often Flux compares the cluster with the folder; a new revision of the source is applied at once.
   *
   * @default Duration.minutes(10)
   */
  readonly interval?: Duration;

  /**
   * How soon Flux tries again after a failure.
   *
   * @default Duration.minutes(2)
   */
  readonly retryInterval?: Duration;

  /**
   * How long building, applying and waiting for health may take together; Flux takes at least 30 seconds.
   *
   * @default Duration.minutes(5)
   */
  readonly timeout?: Duration;

  /**
   * Whether objects that left the folder are deleted from the cluster.
   *
   * @default true
   */
  readonly prune?: boolean;

  /**
   * Whether Flux waits until all applied objects are healthy before it calls the Kustomization ready.
   *
   * @default - true, unless `healthChecks` say what is waited for
   */
  readonly wait?: boolean;

  /**
   * The only objects whose health is waited for, with `wait` off.
   *
   * @default - all, by `wait`
   */
  readonly healthChecks?: FluxHealthCheck[];

  /**
   * How the health of custom resources is told.
   *
   * @default - by their conditions
   */
  readonly healthCheckExprs?: FluxHealthCheckExpr[];

  /**
   * Kustomizations that have to be ready first.
   *
   * @default - none
   */
  readonly dependsOn?: IFluxKustomization[];

  /**
   * Namespace of all namespaced objects in the folder, whatever the files say. Flux does not make it.
   *
   * @default - what the files say
   */
  readonly targetNamespace?: string;

  /**
   * What happens to the objects when the Kustomization itself is deleted.
   *
   * @default - Flux takes `FluxDeletionPolicy.MIRROR_PRUNE`
   */
  readonly deletionPolicy?: FluxDeletionPolicy;

  /**
   * Whether an object is deleted and made anew when a field changes that cannot be changed.
   *
   * @default false
   */
  readonly force?: boolean;

  /**
   * Whether Flux leaves the objects alone. A suspended Kustomization that is deleted leaves its objects behind.
   *
   * @default false
   */
  readonly suspend?: boolean;

  /**
   * Name of the ServiceAccount, in the same namespace (with `kubeConfig`: on the other cluster), that Flux acts as.
   *
   * @default - Flux's own rights, or the ServiceAccount that Flux was told to take by default
   */
  readonly serviceAccountName?: string;

  /**
   * The cluster that the objects are applied to.
   *
   * @default - the cluster that Flux runs in
   */
  readonly kubeConfig?: FluxKubeConfig;

  /**
   * How files are decrypted.
   *
   * @default - not at all; an encrypted file is an error
   */
  readonly decryption?: FluxDecryption;

  /**
   * Values of `${variables}` in the manifests; they win over `substituteFrom`. Not for secrets.
   *
   * @default - none
   */
  readonly substitute?: Record<string, string>;

  /**
   * ConfigMaps and Secrets with values of `${variables}`; a later one wins.
   *
   * @default - none
   */
  readonly substituteFrom?: FluxSubstituteFrom[];

  /**
   * When `${variables}` are replaced.
   *
   * @default - Flux takes `FluxSubstituteStrategy.WITH_VARIABLES`
   */
  readonly substituteStrategy?: FluxSubstituteStrategy;

  /**
   * Changes to the objects, in order.
   *
   * @default - none
   */
  readonly patches?: FluxPatch[];

  /**
   * Other names, tags or digests for images.
   *
   * @default - none
   */
  readonly images?: FluxImageOverride[];

  /**
   * Folders of kustomize components, relative to `path`.
   *
   * @default - none
   */
  readonly components?: string[];

  /**
   * Whether components that are not there are left out instead of failing (from Flux 2.7 on).
   *
   * @default false
   */
  readonly ignoreMissingComponents?: boolean;

  /**
   * Labels and annotations of all objects.
   *
   * @default - none
   */
  readonly commonMetadata?: FluxCommonMetadata;

  /**
   * Text before the names of all objects, at most 200 characters.
   *
   * @default - none
   */
  readonly namePrefix?: string;

  /**
   * Text after the names of all objects, at most 200 characters.
   *
   * @default - none
   */
  readonly nameSuffix?: string;

  /**
   * Fields that Flux neither compares nor corrects (from Flux 2.9 on).
   *
   * @default - none
   */
  readonly ignore?: FluxIgnoreRule[];

  /**
   * What is noted in annotations of the objects (from Flux 2.9 on).
   *
   * @default - nothing
   */
  readonly buildMetadata?: FluxBuildMetadata[];

  /**
   * Name, namespace, labels and annotations of the Kustomization; name and namespace have at most 63 characters each.
   *
   * @default - name and namespace are the chart's choice
   */
  readonly metadata?: ApiObjectMetadata;
}
