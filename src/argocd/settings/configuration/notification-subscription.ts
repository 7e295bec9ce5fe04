import type { ArgoNotificationRecipient } from './notification-service';
import type { ArgoNotificationTrigger } from './notification-trigger';

/**
 * Who is told of what happens to all Applications, or to those with some labels.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/notifications/subscriptions/#default-subscriptions
 */
export interface ArgoNotificationSubscription {
  /** Who, as in `[slack.to('deployments')]`. */
  readonly recipients: ArgoNotificationRecipient[];

  /**
   * What they are told of.
   *
   * @default - the default triggers
   */
  readonly triggers?: ArgoNotificationTrigger[];

  /**
   * The labels of the Applications.
   *
   * @default - all Applications
   */
  readonly labels?: Record<string, string>;
}
