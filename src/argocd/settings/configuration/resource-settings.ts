import type { ArgoGlobalProject } from './global-project';
import type { ArgoResourceCustomization } from './resource-customization';
import type { ArgoResourceFilter } from './resource-filter';
import type { ArgoIgnoredStatus, ArgoRespectRbac, ArgoTrackingMethod } from './settings-choices';

/** What `ArgoSettings` says about objects in clusters: which are watched, compared and how. */
export interface ArgoResourceSettings {
  /**
   * How objects of an Application are known.
   *
   * @default ArgoTrackingMethod.ANNOTATION
   */
  readonly trackingMethod?: ArgoTrackingMethod;

  /**
   * The label that holds an Application's name, where the tracking method writes one.
   *
   * @default 'app.kubernetes.io/instance'
   */
  readonly instanceLabelKey?: string;

  /**
   * Tells this Argo CD from others that bring objects to the same cluster.
   *
   * @default - it is the only one
   */
  readonly installationId?: string;

  /**
   * Kinds that are left out, besides those that Argo CD leaves out by itself.
   *
   * @default - none besides
   */
  readonly exclusions?: ArgoResourceFilter[];

  /**
   * Whether the kinds that Argo CD's own manifests leave out stay left out; nobody else says so where this ConfigMap takes the place of theirs.
   *
   * @default true
   */
  readonly defaultExclusions?: boolean;

  /**
   * The only kinds that are looked at; exclusions win.
   *
   * @default - all
   */
  readonly inclusions?: ArgoResourceFilter[];

  /**
   * How kinds are treated: health, actions, fields that are no drift. Of two for one kind and sort, there can be one only.
   *
   * @default - as Argo CD does by itself
   */
  readonly customizations?: ArgoResourceCustomization[];

  /**
   * Whether sync waves wait for the health of Applications, as an app of apps needs it.
   *
   * @default true
   */
  readonly applicationHealth?: boolean;

  /**
   * Whether changes of fields that change all the time are passed over: those that Argo CD's own manifests name, and `ignoreUpdates` of customizations.
   *
   * @default true
   */
  readonly ignoreResourceUpdates?: boolean;

  /**
   * Whether what is no drift is also no reason to look at an Application again.
   *
   * @default true
   */
  readonly ignoreDifferencesOnResourceUpdates?: boolean;

  /**
   * Whether rules that Kubernetes adds to aggregated ClusterRoles are no drift.
   *
   * @default false
   */
  readonly ignoreAggregatedRoles?: boolean;

  /**
   * Which objects' status is no drift.
   *
   * @default ArgoIgnoredStatus.ALL
   */
  readonly ignoredStatus?: ArgoIgnoredStatus;

  /**
   * What is watched where Argo CD may not list everything.
   *
   * @default - everything; what may not be listed is an error
   */
  readonly respectRbac?: ArgoRespectRbac;

  /**
   * Annotations of Secrets whose values are not shown.
   *
   * @default - none
   */
  readonly maskedAnnotations?: string[];

  /**
   * Labels of objects that are shown.
   *
   * @default - none
   */
  readonly shownLabels?: string[];

  /**
   * Labels of Applications and projects that events get, as globs.
   *
   * @default - none
   */
  readonly eventLabels?: string[];

  /**
   * Labels that events do not get, as globs.
   *
   * @default - none
   */
  readonly excludedEventLabels?: string[];

  /**
   * Labels of nodes that are shown with pods.
   *
   * @default - none
   */
  readonly nodeLabels?: string[];

  /**
   * Whether Applications may go to the cluster that Argo CD runs on.
   *
   * @default true
   */
  readonly inCluster?: boolean;

  /**
   * Projects whose permissions others inherit.
   *
   * @default - none
   */
  readonly globalProjects?: ArgoGlobalProject[];
}
