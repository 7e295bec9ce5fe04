import type { ArgoImageRegistryLogin } from './image-registry-login';
import type { ArgoImageVerification } from './image-verification';

/** Which tag of an image Image Updater chooses. */
export enum ArgoImageStrategy {
  /** The highest version that the constraint behind the image's name allows. */
  SEMVER = 'semver',
  /** The tag that was built last. Needs the metadata of every tag. */
  NEWEST_BUILD = 'newest-build',
  /** The tag that comes last in the alphabet, as dates do. */
  ALPHABETICAL = 'alphabetical',
  /** Whatever the tag behind the image's name stands for at the time. */
  DIGEST = 'digest',
}

/** How images are updated. What is said of one image comes before what is said of Applications, and that before what is said of all. */
export interface ArgoImageSettings {
  /**
   * Which tag is chosen.
   *
   * @default - what is said for more images; ArgoImageStrategy.SEMVER where nothing is
   */
  readonly strategy?: ArgoImageStrategy;

  /**
   * Whether images are updated that no pod of the Application seems to use: those of custom resources, for instance.
   *
   * @default - what is said for more images; false where nothing is
   */
  readonly forceUpdate?: boolean;

  /**
   * The only tags that are considered: a regular expression in the language of Go.
   *
   * @default - what is said for more images; all tags where nothing is
   */
  readonly allowTags?: string;

  /**
   * Tags that are not considered, as globs.
   *
   * @default - what is said for more images; none where nothing is
   */
  readonly ignoreTags?: string[];

  /**
   * How Image Updater logs in to the registry.
   *
   * @default - what is said for more images; what the registry is configured with where nothing is
   */
  readonly registryLogin?: ArgoImageRegistryLogin;

  /**
   * The platforms that an image must be built for, as in `linux/arm64`. Counts for the newest build and for digests.
   *
   * @default - what is said for more images; that of Image Updater itself where nothing is
   */
  readonly platforms?: string[];

  /**
   * Whether images must be signed.
   *
   * @default - what is said for more images; they need not where nothing is
   */
  readonly verification?: ArgoImageVerification;
}
