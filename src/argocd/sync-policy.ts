import type { Duration } from 'cdk8s';
import type { ArgoSyncOption } from './sync-option';
import { goDuration } from '../core/go-duration';
import { shown } from '../core/problem';

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
   * @default Duration.minutes(3)
   */
  readonly retryMaxBackoff?: Duration;

  /**
   * Whether a further try takes the newest revision instead of the failed one. Needs Argo CD 3.1.
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
}

/**
 * When and how an Application is synced.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/user-guide/auto_sync/
 */
export class ArgoSyncPolicy {
  /** Syncs by itself. Unlike Argo CD's own default, it prunes and heals. */
  public static automated(options: ArgoAutomatedSyncOptions = {}): ArgoSyncPolicy {
    const { prune, selfHeal, allowEmpty } = options;
    return new ArgoSyncPolicy(options, { prune: prune ?? true, selfHeal: selfHeal ?? true, allowEmpty });
  }

  /** Syncs when a person says so. */
  public static manual(options: ArgoSyncOptions = {}): ArgoSyncPolicy {
    return new ArgoSyncPolicy(options);
  }

  private readonly options: ArgoSyncOptions;

  private constructor(options: ArgoSyncOptions, private readonly automatic?: Record<string, boolean | undefined>) {
    this.options = { ...options, options: [...options.options ?? []] };
  }

  /**
   * What is wrong with it.
   *
   * @internal
   */
  public get _faults(): string[] {
    const { retryLimit, retryFactor, options = [] } = this.options;
    const faults: string[] = [];
    if (retryLimit !== undefined && !Number.isInteger(retryLimit)) faults.push(`retryLimit is ${retryLimit}; write a whole number, negative for no end`);
    if (retryFactor !== undefined && !(Number.isInteger(retryFactor) && retryFactor >= 1)) faults.push(`retryFactor is ${retryFactor}; write a whole number from 1 on`);
    const values = new Map<string, string>();
    for (const { _key: key, _value: value } of options) {
      const other = values.get(key);
      if (other !== undefined) faults.push(`the sync option ${key} is given as ${shown(other)} and as ${shown(value)}; give it once`);
      values.set(key, value);
    }
    if (values.has('Replace') && values.has('ServerSideApply')) {
      faults.push('the sync options Replace and ServerSideApply are both given, and Replace wins; give one of them');
    }
    return faults;
  }

  /** @internal */
  public _toSpec(respectIgnored: boolean): Record<string, any> {
    const { managedNamespaceLabels: labels, managedNamespaceAnnotations: annotations, options = [] } = this.options;
    const texts = new Set(options.map(({ _key, _value }) => `${_key}=${_value}`));
    if (labels || annotations) texts.add('CreateNamespace=true');
    if (respectIgnored) texts.add('RespectIgnoreDifferences=true');
    return {
      automated: this.automatic,
      retry: this.retry(),
      syncOptions: texts.size > 0 ? [...texts].sort() : undefined,
      managedNamespaceMetadata: labels || annotations ? { labels: copyOf(labels), annotations: copyOf(annotations) } : undefined,
    };
  }

  private retry(): Record<string, any> | undefined {
    const { retryLimit = 5, retryBackoff, retryFactor = 2, retryMaxBackoff, retryRefresh } = this.options;
    if (retryLimit === 0) return undefined;
    return {
      limit: retryLimit,
      backoff: {
        duration: retryBackoff ? goDuration(retryBackoff) : '5s',
        factor: retryFactor,
        maxDuration: retryMaxBackoff ? goDuration(retryMaxBackoff) : '3m',
      },
      refresh: retryRefresh,
    };
  }
}

function copyOf(map: Record<string, string> | undefined): Record<string, string> | undefined {
  return map && { ...map };
}
