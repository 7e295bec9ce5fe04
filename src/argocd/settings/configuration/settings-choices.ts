/**
 * How Argo CD knows which objects belong to an Application.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/user-guide/resource_tracking/
 */
export enum ArgoTrackingMethod {
  /** By an annotation that names the Application and the object. */
  ANNOTATION = 'annotation',
  /** By the annotation; a label shows the Application as well. */
  ANNOTATION_AND_LABEL = 'annotation+label',
  /** By a label that others may write, too, and that holds 63 characters only. */
  LABEL = 'label',
}

/** Which objects' status is no drift. */
export enum ArgoIgnoredStatus {
  /** That of all objects. */
  ALL = 'all',
  /** That of CustomResourceDefinitions. */
  CRD = 'crd',
  /** None. */
  NONE = 'none',
}

/** What Argo CD watches where it may not list everything. */
export enum ArgoRespectRbac {
  /** What it is allowed to list, by what the API server answers. */
  NORMAL = 'normal',
  /** What it is allowed to list, asked of the API server for each kind. */
  STRICT = 'strict',
}

/** Where the banner stands. */
export enum ArgoBannerPosition {
  /** Above. */
  TOP = 'top',
  /** Below. */
  BOTTOM = 'bottom',
  /** Both. */
  BOTH = 'both',
}
