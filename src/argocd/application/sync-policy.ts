import { Duration } from 'cdk8s';
import type { ArgoSyncOption } from './sync-option';
import type { ApplicationSpecSyncPolicy as SyncPolicy } from '../../../imports/types/argo-cd/argoproj.io';
import { block, list } from '../../core/fragment';
import { goDuration } from '../../core/go-duration';
import { shown } from '../../core/problem';
import { isKnown, mapOf, on } from '../_render';

const BACKOFF = Duration.seconds(5);
const MAX_BACKOFF = Duration.minutes(3);
const RESPECT_IGNORED = 'RespectIgnoreDifferences=true';
const ONLY_OUT_OF_SYNC = 'ApplyOutOfSyncOnly=true';

/** Options of every sync, automatic or by hand. */
export interface ArgoSyncOptions {
  /**
   * How objects are applied.
   *
   * @default - as Argo CD does by default
   */
  readonly options?: ArgoSyncOption[];

  /**
   * How often a failed sync is tried again; a negative number means without end, 0 never.
   *
   * @default 5
   */
  readonly retryLimit?: number;

  /**
   * How long the first try waits.
   *
   * @default Duration.seconds(5)
   */
  readonly retryBackoff?: Duration;

  /**
   * By how much each further wait is longer.
   *
   * @default 2
   */
  readonly retryFactor?: number;

  /**
   * How long a wait is at most.
   *
   * @default - three minutes, or `retryBackoff` where that is longer
   */
  readonly retryMaxBackoff?: Duration;

  /**
   * Whether a further try takes the newest revision instead of the failed one. Needs Argo CD 3.2.
   *
   * @default false
   */
  readonly retryRefresh?: boolean;

  /**
   * Labels of the namespace. They imply that Argo CD makes it.
   *
   * @default - none
   */
  readonly managedNamespaceLabels?: Record<string, string>;

  /**
   * Annotations of the namespace. They imply that Argo CD makes it.
   *
   * @default - none
   */
  readonly managedNamespaceAnnotations?: Record<string, string>;
}

/** Options of an automatic sync. */
export interface ArgoAutomatedSyncOptions extends ArgoSyncOptions {
  /**
   * Whether objects that left the source are deleted.
   *
   * @default true
   */
  readonly prune?: boolean;

  /**
   * Whether changes made in the cluster are undone.
   *
   * @default true
   */
  readonly selfHeal?: boolean;

  /**
   * Whether a source without any object may delete everything.
   *
   * @default false
   */
  readonly allowEmpty?: boolean;

  /**
   * Whether it syncs by itself now; `false` pauses it and keeps the rest. Needs Argo CD 3.1.
   *
   * @default true
   */
  readonly enabled?: boolean;
}

/**
 * When and how an Application is synced.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/user-guide/auto_sync/
 */
export class ArgoSyncPolicy {
  /** Syncs by itself. Unlike Argo CD's own default, it prunes and heals. */
  public static automated(options: ArgoAutomatedSyncOptions = {}): ArgoSyncPolicy {
    const { prune, selfHeal, allowEmpty, enabled } = options;
    return new ArgoSyncPolicy(options, {
      prune: prune ?? true, selfHeal: selfHeal ?? true, allowEmpty: on(allowEmpty), enabled: enabled === true ? undefined : enabled,
    });
  }

  /** Syncs when a person says so. */
  public static manual(options: ArgoSyncOptions = {}): ArgoSyncPolicy {
    return new ArgoSyncPolicy(options);
  }

  private readonly options: ArgoSyncOptions;

  private constructor(options: ArgoSyncOptions, private readonly automatic?: SyncPolicy['automated']) {
    this.options = {
      ...options,
      options: [...options.options ?? []],
      managedNamespaceLabels: mapOf(options.managedNamespaceLabels),
      managedNamespaceAnnotations: mapOf(options.managedNamespaceAnnotations),
    };
  }

  /**
   * What is wrong with it.
   *
   * @internal
   */
  public get _faults(): string[] {
    const { retryLimit, retryFactor, retryBackoff, retryMaxBackoff, options = [] } = this.options;
    const faults: string[] = [];
    if (isKnown(retryLimit) && !Number.isInteger(retryLimit)) faults.push(`retryLimit is ${retryLimit}; write a whole number, negative for no end`);
    if (isKnown(retryFactor) && !(Number.isInteger(retryFactor) && retryFactor >= 1)) {
      faults.push(`retryFactor is ${retryFactor}; write a whole number from 1 on`);
    }
    const first = retryBackoff ?? BACKOFF;
    if (retryMaxBackoff && retryMaxBackoff.toMilliseconds() < first.toMilliseconds()) {
      faults.push(`retryMaxBackoff is ${goDuration(retryMaxBackoff)}, but the first wait is ${goDuration(first)}; write at least as much`);
    }
    const values = new Map<string, string>();
    for (const { _key: key, _value: value } of options) {
      const other = values.get(key);
      if (other === value) faults.push(`the sync option ${key} is given twice; give it once`);
      else if (other !== undefined) faults.push(`the sync option ${key} is given as ${shown(other)} and as ${shown(value)}; give it once`);
      values.set(key, value);
    }
    if (values.has('Replace') && values.has('ServerSideApply')) {
      faults.push('the sync options Replace and ServerSideApply are both given, and Replace wins; give one of them');
    }
    return faults;
  }

  /** @internal */
  public get _createsNamespace(): boolean {
    return this.texts().has('CreateNamespace=true');
  }

  /** @internal */
  public get _respectsIgnored(): boolean {
    return this.texts().has(RESPECT_IGNORED);
  }

  /** @internal */
  public get _migratesFields(): boolean {
    return !this.texts().has('ClientSideApplyMigration=false');
  }

  /**
   * @param respectIgnored whether a sync leaves ignored differences alone
   * @param onlyOutOfSync whether a sync leaves objects alone that show no difference
   * @internal
   */
  public _toSpec(respectIgnored: boolean, onlyOutOfSync = false): ReturnType<ArgoSyncPolicy['toSpec']> {
    return this.toSpec(respectIgnored, onlyOutOfSync);
  }

  private toSpec(respectIgnored: boolean, onlyOutOfSync: boolean): SyncPolicy | undefined {
    const { managedNamespaceLabels: labels, managedNamespaceAnnotations: annotations } = this.options;
    const texts = this.texts();
    if (respectIgnored) texts.add(RESPECT_IGNORED);
    if (onlyOutOfSync) texts.add(ONLY_OUT_OF_SYNC);
    return block({
      automated: this.automatic,
      retry: this.retry(),
      syncOptions: list([...texts].sort()),
      managedNamespaceMetadata: block({ labels, annotations }),
    });
  }

  private texts(): Set<string> {
    const { managedNamespaceLabels: labels, managedNamespaceAnnotations: annotations, options = [] } = this.options;
    const texts = new Set(options.map(({ _key, _value }) => `${_key}=${_value}`));
    if (labels || annotations) texts.add('CreateNamespace=true');
    return texts;
  }

  private retry(): SyncPolicy['retry'] {
    const { retryLimit = 5, retryBackoff: first = BACKOFF, retryFactor = 2, retryMaxBackoff, retryRefresh } = this.options;
    // Without the block, automatic syncs are tried five times again; a limit of 0 in it would be removed.
    if (retryLimit === 0) return this.automatic && {};
    const longest = retryMaxBackoff ?? (first.toMilliseconds() > MAX_BACKOFF.toMilliseconds() ? first : MAX_BACKOFF);
    return {
      limit: retryLimit,
      backoff: { duration: goDuration(first), factor: retryFactor, maxDuration: goDuration(longest) },
      refresh: on(retryRefresh),
    };
  }
}
