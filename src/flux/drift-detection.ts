/** What Flux does when objects of a release were changed by somebody else. */
export enum FluxDriftDetection {
  /** It corrects them. */
  ENABLED = 'enabled',
  /** It reports them. */
  WARN = 'warn',
  /** Nothing; it does not even look. */
  DISABLED = 'disabled',
}
