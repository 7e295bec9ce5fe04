import type { CheckedObject } from './checked-object';
import type { FindingSeverity } from './finding';
import type { FleetIndex } from './fleet-index';
import type { StatedVersions, VersionedSystem } from './versions';
import type { Tier } from '../core/tier';

/** What a rule has against an object. */
export interface RuleViolation {
  /** One lower-case sentence without final period: what, got, allowed, do this. It must hold no value that could be a secret. */
  readonly message: string;

  /**
   * The field, as in `spec.template.spec.containers[0].image`.
   *
   * @default - the object as a whole
   */
  readonly field?: string;

  /**
   * How bad it is.
   *
   * @default - the rule's own severity
   */
  readonly severity?: FindingSeverity;
}

/**
 * A rule that objects are held against: a pure function of the object and of what else is in the fleet.
 *
 * Give it to `Rules.of(scope).add(rule)`, or to a `ManifestChecker`.
 */
export interface IRule {
  /** Stable id, as in `acme/team-label`: the organisation, a slash, what is asked for. */
  readonly id: string;

  /** How bad a violation is, unless it says so itself. */
  readonly severity: FindingSeverity;

  /**
   * The kinds that the rule looks at, as `group/Kind`: `apps/Deployment`, and `/Service` for the core kinds.
   *
   * @default - all kinds
   */
  readonly kinds?: string[];

  /**
   * Holds an object against the rule.
   *
   * @param object an object without structural errors
   * @param fleet everything else that is known
   * @returns what is wrong; nothing when the object is right, or when that cannot be decided
   */
  check(object: CheckedObject, fleet: FleetIndex): RuleViolation[];
}

/** An example of a rule: manifests, and what is known of where they go. */
export interface RuleExample {
  /** Documents; of several files, each begins with a line `# file <path>`, and they are the checkout of a repository. */
  readonly yaml: string;
  readonly tier?: Tier;
  /** Whether the manifests are everything that the cluster gets; otherwise what is missing may come from elsewhere. */
  readonly complete?: boolean;
  /** What the cluster states, `major.minor`. */
  readonly versions?: StatedVersions;
}

/** A rule of this library: documented, with its tests. */
export interface Rule extends IRule {
  /** The versions that it holds for: from the first on, before the second. A cluster that states none runs the newest. */
  readonly versions?: { readonly system: VersionedSystem; readonly from?: string; readonly before?: string };
  readonly docs: {
    /** What it says, as a title. */
    readonly what: string;
    /** What happens otherwise, and what decides it. */
    readonly why: string;
    readonly bad: RuleExample;
    readonly good: RuleExample;
    /** Upstream documentation, or file and function that behave so. */
    readonly source: readonly string[];
    /** Numbers by which the facts are known elsewhere. */
    readonly numbers?: readonly string[];
  };
  /** The only objects that it can have something against, where they are few; all of its kinds when left out. */
  subjects?(fleet: FleetIndex): Iterable<CheckedObject>;
}

/** No violation. */
export const NONE = Object.freeze([]) as unknown as RuleViolation[];
