import type { ApiObjectMetadata, Duration } from 'cdk8s';
import type { FluxChart } from './chart';
import type { FluxCommonMetadata } from './common-metadata';
import type { FluxDriftDetection } from './drift-detection';
import type { FluxHealthCheckExpr } from './health-check-expr';
import type { IFluxHelmRelease } from './helm-release-ref';
import type { FluxIgnoreRule } from './ignore-rule';
import type { FluxKubeConfig } from './kube-config';
import type { FluxPostRenderer, FluxPostRenderStrategy } from './post-renderer';
import type {
  FluxCrdsPolicy, FluxInstallOptions, FluxRollbackOptions, FluxTestOptions, FluxUninstallOptions, FluxUpgradeOptions,
} from './release-actions';
import type { FluxValuesFrom } from './values-from';
import type { FluxWaitStrategy } from './wait-strategy';

/** Properties of `FluxHelmRelease`. */
export interface FluxHelmReleaseProps {
  /** The chart and where it comes from. */
  readonly chart: FluxChart;

  /**
   * Name of the release, at most 53 characters. Changing it uninstalls and installs anew.
   *
   * @default - the name of this object, after that of `targetNamespace` and "-" where this is given
   */
  readonly releaseName?: string;

  /**
   * Namespace of the objects of the chart. Flux makes it only with `install.createNamespace`. Changing it uninstalls and installs anew.
   *
   * @default - the namespace of this object
   */
  readonly targetNamespace?: string;

  /**
   * Namespace of Helm's history. Changing it uninstalls and installs anew.
   *
   * @default - the namespace of this object
   */
  readonly storageNamespace?: string;

  /**
   * Values, as an object. A value that is null drops the chart's own. Not for secrets, see `valuesFrom`.
   *
   * @default - the chart's own
   */
  readonly values?: Record<string, any>;

  /**
   * Values from ConfigMaps and Secrets; a later one wins, and `values` wins over those without a `targetPath`.
   *
   * @default - none
   */
  readonly valuesFrom?: FluxValuesFrom[];

  /**
   * How often Flux compares the release with its chart and values.
   *
   * @default Duration.minutes(10)
   */
  readonly interval?: Duration;

  /**
   * How long one operation of Helm may take.
   *
   * @default - Flux takes 5 minutes
   */
  readonly timeout?: Duration;

  /**
   * Releases that have to be ready first.
   *
   * @default - none
   */
  readonly dependsOn?: IFluxHelmRelease[];

  /**
   * What happens to CRDs of the chart. Flux alone would make them once and never upgrade them.
   *
   * @default FluxCrdsPolicy.CREATE_REPLACE
   */
  readonly crds?: FluxCrdsPolicy;

  /**
   * How often a failed install or upgrade is undone and tried again; -1 is without end.
   *
   * Flux alone would not try again until the release is changed. `onFailure` of an action wins.
   *
   * @default 3
   */
  readonly retries?: number;

  /**
   * What happens when somebody else changed objects of the release. Flux alone would not look.
   *
   * @default FluxDriftDetection.ENABLED
   */
  readonly driftDetection?: FluxDriftDetection;

  /**
   * Fields that others own, for instance the replicas of what an autoscaler scales.
   *
   * @default - none
   */
  readonly driftIgnore?: FluxIgnoreRule[];

  /**
   * Options of installing.
   *
   * @default - those of the release
   */
  readonly install?: FluxInstallOptions;

  /**
   * Options of upgrading.
   *
   * @default - those of the release
   */
  readonly upgrade?: FluxUpgradeOptions;

  /**
   * Options of going back to an earlier release.
   *
   * @default - Flux's own
   */
  readonly rollback?: FluxRollbackOptions;

  /**
   * Options of uninstalling.
   *
   * @default - Flux's own
   */
  readonly uninstall?: FluxUninstallOptions;

  /**
   * Options of the chart's tests.
   *
   * @default - the tests do not run
   */
  readonly test?: FluxTestOptions;

  /**
   * Changes to the objects of the chart, in order.
   *
   * @default - none
   */
  readonly postRenderers?: FluxPostRenderer[];

  /**
   * Which objects the post-renderers change (from Flux 2.9 on).
   *
   * @default - Flux takes `FluxPostRenderStrategy.COMBINED`; before 2.9 hooks were left out
   */
  readonly postRenderStrategy?: FluxPostRenderStrategy;

  /**
   * How the health of custom resources is told (from Flux 2.8 on).
   *
   * @default - by their conditions
   */
  readonly healthCheckExprs?: FluxHealthCheckExpr[];

  /**
   * How Flux waits for health (from Flux 2.8 on).
   *
   * @default - Flux takes `FluxWaitStrategy.POLLER`
   */
  readonly waitStrategy?: FluxWaitStrategy;

  /**
   * Labels and annotations of all objects of the chart (from Flux 2.7 on).
   *
   * @default - none
   */
  readonly commonMetadata?: FluxCommonMetadata;

  /**
   * How many revisions Helm keeps; 0 is all.
   *
   * @default - Flux takes 5
   */
  readonly maxHistory?: number;

  /**
   * Whether one connection to the cluster serves the whole reconciliation.
   *
   * @default - Flux takes true
   */
  readonly persistentClient?: boolean;

  /**
   * Name of the ServiceAccount, in the same namespace (with `kubeConfig`: on the other cluster), that Flux acts as.
   *
   * @default - Flux's own rights, or the ServiceAccount that Flux was told to take by default
   */
  readonly serviceAccountName?: string;

  /**
   * The cluster that the chart is installed in.
   *
   * @default - the cluster that Flux runs in
   */
  readonly kubeConfig?: FluxKubeConfig;

  /**
   * Whether Flux leaves the release alone. A suspended HelmRelease that is deleted leaves its release behind.
   *
   * @default false
   */
  readonly suspend?: boolean;

  /**
   * Name, namespace, labels and annotations of the HelmRelease; name and namespace have at most 63 characters each.
   *
   * @default - name and namespace are the chart's choice
   */
  readonly metadata?: ApiObjectMetadata;
}
