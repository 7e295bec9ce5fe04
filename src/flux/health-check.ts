import { ApiObject } from 'cdk8s';
import type { IConstruct } from 'constructs';
import type { KustomizationSpecHealthChecksItem } from '../../imports/types/flux/kustomize.toolkit.fluxcd.io';
import { shown } from '../core/problem';
import { isClusterScoped } from '../kubernetes/scope';

/** An object whose health Flux waits for. */
export class FluxHealthCheck {
  /**
   * An object of this app.
   *
   * @param object an `ApiObject`, or a construct that stands for one
   */
  public static of(object: IConstruct): FluxHealthCheck {
    const { apiVersion, kind, name, metadata } = ApiObject.of(object);
    const group = apiVersion.includes('/') ? apiVersion.split('/')[0] : '';
    if (isClusterScoped(group, kind)) return new FluxHealthCheck({ apiVersion, kind, name });
    if (!metadata.namespace) {
      throw new Error(`FluxHealthCheck.of: the ${kind} ${shown(name)} has no namespace, without which Flux does not find it; `
        + 'give it one, or use FluxHealthCheck.clusterScoped');
    }
    return new FluxHealthCheck({ apiVersion, kind, name, namespace: metadata.namespace });
  }

  /** An object outside the app, in a namespace. */
  public static namespaced(apiVersion: string, kind: string, name: string, namespace: string): FluxHealthCheck {
    return new FluxHealthCheck({ apiVersion, kind, name, namespace });
  }

  /** An object that belongs to no namespace. */
  public static clusterScoped(apiVersion: string, kind: string, name: string): FluxHealthCheck {
    return new FluxHealthCheck({ apiVersion, kind, name });
  }

  private constructor(private readonly fragment: KustomizationSpecHealthChecksItem) {}

  /** @internal */
  public get _fragment(): FluxHealthCheck['fragment'] {
    return this.fragment;
  }
}
