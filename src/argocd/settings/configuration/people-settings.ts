import type { Duration } from 'cdk8s';
import type { ArgoAccount } from './account';
import type { ArgoDeepLink } from './deep-link';
import type { ArgoBannerPosition } from './settings-choices';
import type { ArgoSso } from './sso';

/** What `ArgoSettings` says about people: who they are, and what they see. */
export interface ArgoPeopleSettings {
  /**
   * Where people reach Argo CD. Needed for single sign-on and links in notifications.
   *
   * @default - it is not known
   */
  readonly url?: string;

  /**
   * Where people reach it as well.
   *
   * @default - nowhere else
   */
  readonly additionalUrls?: string[];

  /**
   * How people sign in.
   *
   * @default - with local accounts
   */
  readonly sso?: ArgoSso;

  /**
   * Whether any certificate of the provider is believed when a token is verified.
   *
   * @default false
   */
  readonly insecureSkipOidcVerify?: boolean;

  /**
   * Local accounts.
   *
   * @default - `admin` only
   */
  readonly accounts?: ArgoAccount[];

  /**
   * Whether the account `admin` can be used, which may do everything.
   *
   * @default true
   */
  readonly adminEnabled?: boolean;

  /**
   * Whether people who have not signed in have the default role.
   *
   * @default false
   */
  readonly anonymousUsers?: boolean;

  /**
   * How long a session lasts.
   *
   * @default Duration.hours(24)
   */
  readonly sessionDuration?: Duration;

  /**
   * What new passwords must match, as a regular expression.
   *
   * @default - 8 to 32 characters
   */
  readonly passwordPattern?: string;

  /**
   * Whether an update or deletion that is permitted for an Application is permitted for its resources, too, as it was before Argo CD 3.0.
   *
   * @default false
   */
  readonly inheritResourcePermissions?: boolean;

  /**
   * Whether a sync to another revision than the Application's needs the permission `override`. Needs Argo CD 3.2.
   *
   * @default false
   */
  readonly overrideForOtherRevision?: boolean;

  /**
   * Whether syncs use the service account that the project names for the destination.
   *
   * @default false
   */
  readonly syncImpersonation?: boolean;

  /**
   * Whether a sync without such an account fails.
   *
   * @default true
   */
  readonly enforceSyncImpersonation?: boolean;

  /**
   * Whether people may open a terminal in a container.
   *
   * @default false
   */
  readonly exec?: boolean;

  /**
   * The shells that are tried, in this order.
   *
   * @default - bash, sh, powershell, cmd
   */
  readonly execShells?: string[];

  /**
   * The most pods whose logs are shown together.
   *
   * @default 10
   */
  readonly maxPodLogs?: number;

  /**
   * Links beside Applications.
   *
   * @default - none
   */
  readonly applicationLinks?: ArgoDeepLink[];

  /**
   * Links beside projects.
   *
   * @default - none
   */
  readonly projectLinks?: ArgoDeepLink[];

  /**
   * Links beside resources.
   *
   * @default - none
   */
  readonly resourceLinks?: ArgoDeepLink[];

  /**
   * What stands on every page.
   *
   * @default - nothing
   */
  readonly banner?: string;

  /**
   * Where the banner leads.
   *
   * @default - nowhere
   */
  readonly bannerUrl?: string;

  /**
   * Whether the banner cannot be closed.
   *
   * @default false
   */
  readonly bannerPermanent?: boolean;

  /**
   * Where the banner stands.
   *
   * @default ArgoBannerPosition.TOP
   */
  readonly bannerPosition?: ArgoBannerPosition;

  /**
   * A style sheet: an address, or a path below `/shared/app`.
   *
   * @default - none
   */
  readonly cssUrl?: string;

  /**
   * Where people get help.
   *
   * @default - nowhere
   */
  readonly helpChatUrl?: string;

  /**
   * What stands on that link.
   *
   * @default 'Chat now!'
   */
  readonly helpChatText?: string;

  /**
   * Where the command line can be downloaded, by platform, as in `darwin-arm64`.
   *
   * @default - Argo CD's own for Linux
   */
  readonly downloads?: Record<string, string>;

  /**
   * Whether badges of Applications are shown to anybody.
   *
   * @default false
   */
  readonly statusBadge?: boolean;

  /**
   * Where badges lead, with a final slash.
   *
   * @default - `url`
   */
  readonly statusBadgeUrl?: string;

  /**
   * Proxy extensions, as Argo CD documents `extension.config`. Needs the parameter `proxyExtension`.
   *
   * @default - none
   */
  readonly extensions?: any[];
}
