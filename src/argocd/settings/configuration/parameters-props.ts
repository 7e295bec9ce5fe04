import type { ApiObjectMetadata } from 'cdk8s';
import type { ArgoApplicationSetParameters } from './application-set-parameters';
import type { ArgoControllerParameters } from './controller-parameters';
import type { ArgoLogFormat, ArgoLogLevel } from './parameter-choices';
import type { ArgoRepoServerParameters } from './repo-server-parameters';
import type { ArgoServerParameters } from './server-parameters';

/** Properties of `ArgoParameters`. */
export interface ArgoParametersProps extends ArgoApplicationSetParameters, ArgoServerParameters, ArgoControllerParameters, ArgoRepoServerParameters {
  /**
   * Namespaces besides Argo CD's own in which Applications may lie, as globs.
   *
   * @default - none
   */
  readonly applicationNamespaces?: string[];

  /**
   * Whether the hydrator writes rendered manifests to Git. Its commit server must be installed, too.
   *
   * @default false
   */
  readonly hydrator?: boolean;

  /**
   * Whether teams may configure notifications in the namespaces of their Applications.
   *
   * @default false
   */
  readonly selfServiceNotifications?: boolean;

  /**
   * Address of Redis.
   *
   * @default 'argocd-redis:6379'
   */
  readonly redisServer?: string;

  /**
   * Address of an OpenTelemetry collector for traces.
   *
   * @default - none
   */
  readonly otlpAddress?: string;

  /**
   * How much all processes say.
   *
   * @default ArgoLogLevel.INFO
   */
  readonly logLevel?: ArgoLogLevel;

  /**
   * How all processes say it.
   *
   * @default ArgoLogFormat.JSON
   */
  readonly logFormat?: ArgoLogFormat;

  /**
   * Other keys of argocd-cmd-params-cm.
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
