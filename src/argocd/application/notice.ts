/** How a notice looks. */
export enum ArgoNoticeSeverity {
  /** Something to know. */
  INFO = 'info',
  /** Something to take care of. */
  WARNING = 'warning',
  /** Something that cannot wait. */
  CRITICAL = 'critical',
}

/** Where a notice is shown. */
export enum ArgoNoticeScope {
  /** On the Application's own page. */
  BANNER = 'banner',
  /** In the list of Applications. */
  ICON = 'icon',
  /** In both places. */
  BOTH = 'both',
}

/** The icons that a notice may have. */
export enum ArgoNoticeIcon {
  /** A letter i. */
  INFO = 'fa-info-circle',
  /** A triangle. */
  TRIANGLE = 'fa-exclamation-triangle',
  /** An exclamation mark. */
  EXCLAMATION = 'fa-exclamation-circle',
  /** A bell. */
  BELL = 'fa-bell',
  /** A tool. */
  WRENCH = 'fa-wrench',
  /** A clock. */
  CLOCK = 'fa-clock',
  /** A megaphone. */
  BULLHORN = 'fa-bullhorn',
  /** A lifebuoy. */
  LIFE_RING = 'fa-life-ring',
  /** A shield. */
  SHIELD = 'fa-shield-alt',
}

/**
 * What Argo CD shows to everybody who looks at an Application.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/user-guide/application-notice/
 */
export interface ArgoNotice {
  /** The text, at most 500 characters. */
  readonly content: string;

  /**
   * How it looks.
   *
   * @default ArgoNoticeSeverity.INFO
   */
  readonly severity?: ArgoNoticeSeverity;

  /**
   * Where it leads, as in `https://…`.
   *
   * @default - nowhere
   */
  readonly url?: string;

  /**
   * Whether nobody can close it.
   *
   * @default false
   */
  readonly permanent?: boolean;

  /**
   * Its icon.
   *
   * @default - the one of its severity
   */
  readonly icon?: ArgoNoticeIcon;

  /**
   * Where it is shown.
   *
   * @default ArgoNoticeScope.BOTH
   */
  readonly scope?: ArgoNoticeScope;
}
