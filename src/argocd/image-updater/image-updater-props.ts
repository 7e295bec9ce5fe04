import type { ApiObjectMetadata } from 'cdk8s';
import type { ArgoImageSelection } from './image-selection';
import type { ArgoImageSettings } from './image-settings';
import type { ArgoImageWriteBack } from './image-write-back';

/** Properties of `ArgoImageUpdater`. */
export interface ArgoImageUpdaterProps extends ArgoImageSettings {
  /** The Applications, at least one selection. */
  readonly applications: ArgoImageSelection[];

  /**
   * Where images are put.
   *
   * @default ArgoImageWriteBack.argoCd()
   */
  readonly writeBack?: ArgoImageWriteBack;

  /**
   * Name, namespace, labels, annotations. The namespace must be that of the Applications.
   *
   * @default - a name from the construct path, in the namespace of the chart
   */
  readonly metadata?: ApiObjectMetadata;
}
