import { isKnown } from './_render';
import type { AppProjectSpecDestinationsItem as Destination } from '../../imports/types/argo-cd/argoproj.io';
import { dnsLabelFault } from '../core/names';
import { holdsPlaceholder } from '../core/placeholder';
import { shown } from '../core/problem';

/**
 * Where an Application brings its objects, or a project lets them go: a cluster, by address or by name, and a namespace.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/user-guide/application-specification/
 */
export class ArgoDestination {
  /** The cluster that Argo CD itself runs in. */
  public static inCluster(namespace?: string): ArgoDestination {
    return new ArgoDestination({ server: 'https://kubernetes.default.svc' }, namespace);
  }

  /**
   * A cluster by the address of its API server. For a project it may be a glob, and `!` before it forbids.
   *
   * @throws when the address is no URL with https or http
   */
  public static server(url: string, namespace?: string): ArgoDestination {
    if (!holdsPlaceholder(url) && !/^!?(\*|https?:\/\/[^\s/]\S*)$/.test(url)) {
      throw new Error(`ArgoDestination.server: ${shown(url)} is no address of an API server; write https://…`);
    }
    return new ArgoDestination({ server: url }, namespace);
  }

  /**
   * A cluster by the name under which Argo CD has registered it. For a project it may be a glob, and `!` before it forbids.
   *
   * @throws when the name is empty
   */
  public static named(name: string, namespace?: string): ArgoDestination {
    if (name.trim() === '') throw new Error('ArgoDestination.named: the name is empty; write the name of a registered cluster');
    return new ArgoDestination({ name }, namespace);
  }

  private constructor(
    private readonly cluster: Pick<Destination, 'server' | 'name'>,
    /** The namespace for objects that name none; for a project, the one that it permits, or a glob. */
    public readonly namespace?: string,
  ) {}

  /**
   * What is wrong with it as the destination of an Application.
   *
   * @internal
   */
  public get _faults(): string[] {
    const faults: string[] = [];
    const cluster = this.cluster.server ?? this.cluster.name!;
    if (isKnown(cluster) && /^!|[*?[\]{}]/.test(cluster)) faults.push(`the destination's cluster is ${shown(cluster)}, a pattern, which only projects know; name one cluster`);
    const fault = isKnown(this.namespace) ? dnsLabelFault(this.namespace) : undefined;
    if (fault) faults.push(`the destination's namespace is ${shown(this.namespace)}; ${fault}`);
    return faults;
  }

  /** @internal */
  public get _fragment(): ArgoDestination['fragment'] {
    return this.fragment;
  }

  private get fragment(): Destination {
    return { ...this.cluster, namespace: this.namespace };
  }
}
