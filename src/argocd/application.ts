import { ApiObject, type ApiObjectMetadata } from 'cdk8s';
import { Construct } from 'constructs';
import { ArgoDeletion } from './deletion';
import type { ArgoDestination } from './destination';
import type { ArgoIgnoreRule } from './ignore-rule';
import type { IArgoProject } from './project';
import type { ArgoSource } from './source';
import { ArgoSyncPolicy } from './sync-policy';
import { keepNulls } from '../core/keep-nulls';
import { addProblem, shown } from '../core/problem';

/** A line of information that Argo CD shows; a URL becomes a link. */
export interface ArgoInfo {
  /** What it is. */
  readonly name: string;

  /** What to show. */
  readonly value: string;
}

/** Properties of `ArgoApplication`. */
export interface ArgoApplicationProps {
  /** Where its objects come from. */
  readonly source: ArgoSource;

  /**
   * Further sources; of an object that several render, the last counts.
   *
   * @default - none
   */
  readonly additionalSources?: ArgoSource[];

  /** Where its objects go. */
  readonly destination: ArgoDestination;

  /**
   * The project that permits it.
   *
   * @default - the project `default`
   */
  readonly project?: IArgoProject;

  /**
   * When and how it is synced.
   *
   * @default ArgoSyncPolicy.manual()
   */
  readonly syncPolicy?: ArgoSyncPolicy;

  /**
   * Differences that are not drift.
   *
   * @default - none
   */
  readonly ignoreDifferences?: ArgoIgnoreRule[];

  /**
   * Whether a sync leaves ignored differences alone, too; otherwise it overwrites what it does not show.
   *
   * @default true
   */
  readonly respectIgnoreDifferences?: boolean;

  /**
   * What becomes of its objects when it is deleted.
   *
   * @default ArgoDeletion.ORPHAN
   */
  readonly deletion?: ArgoDeletion;

  /**
   * What Argo CD shows beside it.
   *
   * @default - nothing
   */
  readonly info?: ArgoInfo[];

  /**
   * How many deployments it remembers for a rollback.
   *
   * @default - 10 (Argo CD's)
   */
  readonly revisionHistoryLimit?: number;

  /**
   * Name, namespace, labels, annotations and further finalizers.
   *
   * @default - a name from the construct path, in the namespace of the chart
   */
  readonly metadata?: ApiObjectMetadata;
}

/**
 * An Application of Argo CD: brings the objects of its sources to one cluster.
 *
 * Argo CD checks it only when it runs, and says what is wrong in its status; what can be known before is an error of synth.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/declarative-setup/#applications
 */
export class ArgoApplication extends Construct {
  /** The name. */
  public readonly name: string;

  constructor(scope: Construct, id: string, props: ArgoApplicationProps) {
    super(scope, id);
    const sources = [props.source, ...props.additionalSources ?? []];
    const finalizers = [...props.metadata?.finalizers ?? []];
    if (props.deletion !== undefined && props.deletion !== ArgoDeletion.ORPHAN) finalizers.push(props.deletion);
    const spec = toSpec(props, sources);
    const resource = new ApiObject(this, 'Resource', {
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'Application',
      metadata: { ...props.metadata, ...finalizers.length > 0 && { finalizers } },
      spec,
    });
    this.name = resource.name;
    sources.forEach(({ _fragment }, i) => {
      keepNulls(resource, sources.length > 1 ? `/spec/sources/${i}/helm/valuesObject` : '/spec/source/helm/valuesObject', _fragment.helm?.valuesObject);
    });
    this.check(props, sources);
  }

  private check(props: ArgoApplicationProps, sources: ArgoSource[]): void {
    const faults = [...sources.flatMap(({ _faults }) => _faults), ...props.syncPolicy?._faults ?? []];
    if (props.destination._fault) faults.push(props.destination._fault);
    const references = new Set<string>();
    for (const { _ref: ref } of sources) {
      if (ref === undefined) continue;
      if (references.has(ref)) faults.push(`two sources are called ${shown(ref)}; give each its own name`);
      references.add(ref);
    }
    if (sources.every(({ _ref }) => _ref !== undefined)) faults.push('no source renders anything; references only lend files to other sources');
    for (const { _fragment } of sources) {
      for (const file of (_fragment.helm?.valueFiles ?? []) as string[]) {
        const named = /^\$([a-zA-Z0-9_-]+)\//.exec(file)?.[1];
        if (named !== undefined && !references.has(named)) {
          faults.push(`the file ${shown(file)} names the reference ${shown(named)}, which no source has; add ArgoSource.reference(repo, '${named}')`);
        }
      }
    }
    const { revisionHistoryLimit: limit } = props;
    if (limit !== undefined && !(Number.isInteger(limit) && limit >= 0)) faults.push(`revisionHistoryLimit is ${limit}; write a whole number from 0 on`);
    if (props.metadata?.finalizers?.some((finalizer) => finalizer.startsWith('resources-finalizer.argocd.argoproj.io'))) {
      faults.push('metadata names a finalizer of Argo CD; say it with deletion');
    }
    faults.forEach((fault) => addProblem(this, fault));
  }
}

function toSpec(props: ArgoApplicationProps, sources: ArgoSource[]): Record<string, any> {
  const ignored = props.ignoreDifferences ?? [];
  const fragments = sources.map(({ _fragment }) => _fragment);
  return {
    project: props.project?.projectName ?? 'default',
    ...fragments.length > 1 ? { sources: fragments } : { source: fragments[0] },
    destination: props.destination._fragment,
    syncPolicy: (props.syncPolicy ?? ArgoSyncPolicy.manual())._toSpec(ignored.length > 0 && (props.respectIgnoreDifferences ?? true)),
    ignoreDifferences: ignored.length > 0 ? ignored.map(({ _fragment }) => _fragment) : undefined,
    info: props.info && props.info.length > 0 ? props.info.map((line) => ({ ...line })) : undefined,
    revisionHistoryLimit: props.revisionHistoryLimit,
  };
}
