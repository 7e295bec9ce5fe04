import type { ApiObjectMetadata } from 'cdk8s';
import type { ArgoApplicationOptions } from './application-options';
import type { ArgoDeletion } from './deletion';

/** Properties of `ArgoApplication`. */
export interface ArgoApplicationProps extends ArgoApplicationOptions {
  /**
   * What becomes of its objects when it is deleted. They stay by default: an Application that a commit or a rename takes away deletes nothing.
   *
   * @default ArgoDeletion.ORPHAN
   */
  readonly deletion?: ArgoDeletion;

  /**
   * Name, namespace, labels, annotations and further finalizers.
   *
   * @default - a name from the construct path, in the namespace of the chart
   */
  readonly metadata?: ApiObjectMetadata;
}
