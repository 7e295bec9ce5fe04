import type { ApiObjectMetadata } from 'cdk8s';
import type { ArgoPeopleSettings } from './people-settings';
import type { ArgoResourceSettings } from './resource-settings';
import type { ArgoSourceSettings } from './source-settings';

/** Properties of `ArgoSettings`. */
export interface ArgoSettingsProps extends ArgoResourceSettings, ArgoPeopleSettings, ArgoSourceSettings {
  /**
   * Other keys of argocd-cm.
   *
   * @default - none
   */
  readonly extra?: Record<string, string>;

  /**
   * Namespace, labels, annotations.
   *
   * @default - the namespace of the chart
   */
  readonly metadata?: ApiObjectMetadata;
}
