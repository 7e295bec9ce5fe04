import type { FluxSelector } from './selector';

/** Fields that Flux neither compares nor corrects, because somebody else owns them. */
export interface FluxIgnoreRule {
  /** The fields, as JSON pointers: `/spec/replicas`; within a name `/` is written `~1` and `~` is written `~0`. */
  readonly paths: string[];

  /**
   * The objects.
   *
   * @default - all
   */
  readonly target?: FluxSelector;
}
