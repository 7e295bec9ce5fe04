/** How bad a finding is. */
export enum FindingSeverity {
  /** A cluster or a controller refuses it, or does something else than what is meant. */
  ERROR = 'error',
  /** It works, and will not for long, or surprises. */
  WARNING = 'warning',
  /** Worth knowing. */
  INFO = 'info',
}

/** Something about a manifest that its author should know. */
export interface Finding {
  /** Stable id of the check, for instance `schema/unknown-field` or `yaml/duplicate-key`. */
  readonly ruleId: string;

  /** How bad it is. */
  readonly severity: FindingSeverity;

  /** One sentence: what, got, allowed, do this. It holds no value that could be a secret. */
  readonly message: string;

  /**
   * API version of the object.
   *
   * @default - not known: the finding concerns no readable object
   */
  readonly apiVersion?: string;

  /**
   * Kind of the object.
   *
   * @default - not known: the finding concerns no readable object
   */
  readonly kind?: string;

  /**
   * Namespace that the object names.
   *
   * @default - it names none
   */
  readonly namespace?: string;

  /**
   * Name of the object.
   *
   * @default - it has none
   */
  readonly name?: string;

  /**
   * Path of the construct that makes the object.
   *
   * @default - the object was not made by a construct
   */
  readonly constructPath?: string;

  /**
   * The field, as in `spec.ports[0].port`.
   *
   * @default - the finding concerns the object as a whole
   */
  readonly field?: string;

  /**
   * Path of the file, relative to the folder that was checked.
   *
   * @default - the object was not read from a file
   */
  readonly file?: string;

  /**
   * Line in the file, counted from 1.
   *
   * @default - the finding concerns the whole file, or the object was not read from one
   */
  readonly line?: number;
}
