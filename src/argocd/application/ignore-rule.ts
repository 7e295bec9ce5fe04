import type { ApplicationSpecIgnoreDifferencesItem as IgnoreRule } from '../../../imports/types/argo-cd/argoproj.io';
import { shown } from '../../core/problem';
import { isKnown, itemsOf, listOf } from '../_render';

const POD_HASH = 'rollouts-pod-template-hash';

/** An object by name, or all of its kind. */
export interface ArgoIgnoreObject {
  /**
   * The object's name.
   *
   * @default - all of the kind
   */
  readonly name?: string;

  /**
   * The object's namespace.
   *
   * @default - all
   */
  readonly namespace?: string;
}

/** The objects that an ignore rule is about. */
export interface ArgoIgnoreTarget extends ArgoIgnoreObject {
  /** The kind; a glob such as `*` is for several. */
  readonly kind: string;

  /**
   * The API group; a glob such as `*` is for several.
   *
   * @default - the core group
   */
  readonly group?: string;
}

/** Options of `ArgoIgnoreRule.albAnnotations`. */
export interface ArgoAlbAnnotationsOptions extends ArgoIgnoreObject {
  /**
   * What the annotations of the load balancer's controller begin with.
   *
   * @default 'alb.ingress.kubernetes.io'
   */
  readonly prefix?: string;

  /**
   * Routes that the Rollout adds by its steps (`managedRoutes`).
   *
   * @default - none
   */
  readonly routes?: string[];
}

/** A route of the Gateway API, or all of its kind. */
export interface ArgoRouteTarget extends ArgoIgnoreObject {
  /**
   * The kind, as in `GRPCRoute`; a glob such as `*Route` is for several.
   *
   * @default 'HTTPRoute'
   */
  readonly kind?: string;
}

/**
 * Differences between Git and cluster that are not drift.
 *
 * A sync keeps the cluster's values (`RespectIgnoreDifferences`). What a canary changes its controller sets again at once, so there a sync only
 * leaves out what shows no other difference (`ApplyOutOfSyncOnly`): to keep a weight would keep the whole list of routes.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/user-guide/diffing/
 */
export class ArgoIgnoreRule {
  /**
   * Fields by JSON pointer, as in `/spec/replicas`.
   *
   * @throws when a pointer does not begin with a slash, or holds a wildcard, which pointers do not know
   */
  public static jsonPointers(target: ArgoIgnoreTarget, pointers: string[]): ArgoIgnoreRule {
    const caller = 'ArgoIgnoreRule.jsonPointers';
    for (const pointer of itemsOf(pointers).filter(isKnown)) {
      if (!/^\/([^~]|~[01])*$/.test(pointer)) throw new Error(`${caller}: ${shown(pointer)} is no JSON pointer; write one as in "/spec/replicas"`);
      if (pointer.split('/').includes('*')) {
        throw new Error(`${caller}: ${shown(pointer)} has a "*", and JSON pointers know no wildcards; write ArgoIgnoreRule.jqPaths with ".items[]"`);
      }
    }
    return new ArgoIgnoreRule({ ...targetOf(caller, target, pointers), jsonPointers: listOf(pointers) });
  }

  /**
   * Fields by jq path, as in `.spec.template.spec.containers[] | select(.name == "sidecar")`.
   *
   * @throws when a path begins with a slash or a plain word
   */
  public static jqPaths(target: ArgoIgnoreTarget, paths: string[]): ArgoIgnoreRule {
    const caller = 'ArgoIgnoreRule.jqPaths';
    for (const path of itemsOf(paths).filter(isKnown)) {
      if (/^\s*($|\/|\w+([.[]|\s*$))/.test(path)) throw new Error(`${caller}: ${shown(path)} is no path of jq; write one as in ".spec.replicas"`);
    }
    return new ArgoIgnoreRule({ ...targetOf(caller, target, paths), jqPathExpressions: listOf(paths) });
  }

  /**
   * Fields that these managers own, as in `kube-controller-manager`.
   *
   * @throws when the name of a manager is empty
   */
  public static managedFields(target: ArgoIgnoreTarget, managers: string[]): ArgoIgnoreRule {
    const caller = 'ArgoIgnoreRule.managedFields';
    if (itemsOf(managers).some((manager) => manager.trim() === '')) {
      throw new Error(`${caller}: the name of a manager is empty; write it as in "kube-controller-manager"`);
    }
    return new ArgoIgnoreRule({ ...targetOf(caller, target, managers), managedFieldsManagers: listOf(managers) });
  }

  /**
   * The replicas that a HorizontalPodAutoscaler sets, where Git states a number, too.
   *
   * @param target all Deployments, unless it says otherwise
   */
  public static hpaReplicas(target: ArgoIgnoreTarget = { group: 'apps', kind: 'Deployment' }): ArgoIgnoreRule {
    return ArgoIgnoreRule.jsonPointers(target, ['/spec/replicas']);
  }

  /** The weights of a VirtualService's routes, which a canary shifts. */
  public static istioWeights(target: ArgoIgnoreObject = {}): ArgoIgnoreRule {
    const paths = ['http', 'tcp', 'tls'].map((protocol) => `.spec.${protocol}[]?.route[]?.weight`);
    return ArgoIgnoreRule.setAgain({ ...target, group: 'networking.istio.io', kind: 'VirtualService' }, paths);
  }

  /** The labels by which a Rollout has a DestinationRule's subsets pick its pods. */
  public static istioSubsets(target: ArgoIgnoreObject = {}): ArgoIgnoreRule {
    return ArgoIgnoreRule.setAgain({ ...target, group: 'networking.istio.io', kind: 'DestinationRule' }, [`.spec.subsets[]?.labels["${POD_HASH}"]?`]);
  }

  /** The weights of a route of the Gateway API, which a canary shifts. */
  public static httpRouteWeights(target: ArgoRouteTarget = {}): ArgoIgnoreRule {
    return ArgoIgnoreRule.setAgain({ ...target, kind: target.kind ?? 'HTTPRoute', group: 'gateway.networking.k8s.io' }, ['.spec.rules[]?.backendRefs[]?.weight']);
  }

  /** The weights of a TraefikService, which a canary shifts. */
  public static traefikWeights(target: ArgoIgnoreObject = {}): ArgoIgnoreRule {
    return ArgoIgnoreRule.setAgain({ ...target, group: 'traefik.io', kind: 'TraefikService' }, ['.spec.weighted.services[]?.weight']);
  }

  /** The weights of an ApisixRoute, which a canary shifts. */
  public static apisixWeights(target: ArgoIgnoreObject = {}): ArgoIgnoreRule {
    return ArgoIgnoreRule.setAgain({ ...target, group: 'apisix.apache.org', kind: 'ApisixRoute' }, ['.spec.http[]?.backends[]?.weight']);
  }

  /**
   * The annotations of an Ingress by which a Rollout has an application load balancer shift traffic.
   *
   * @param service the Service that the Ingress names: the Rollout's `rootService`, or else its `stableService`
   * @throws when the name of the Service is empty
   */
  public static albAnnotations(service: string, options: ArgoAlbAnnotationsOptions = {}): ArgoIgnoreRule {
    const { prefix = 'alb.ingress.kubernetes.io', routes, name, namespace } = options;
    if (isKnown(service) && service.trim() === '') throw new Error('ArgoIgnoreRule.albAnnotations: the service is empty; name the one that the Ingress names');
    const annotations = [
      `${prefix}/actions.${service}`,
      ...itemsOf(routes).flatMap((route) => [`${prefix}/actions.${route}`, `${prefix}/conditions.${route}`]),
      'rollouts.argoproj.io/managed-alb-annotations',
    ];
    const pointers = annotations.map((annotation) => `/metadata/annotations/${annotation.replace(/~/g, '~0').replace(/\//g, '~1')}`);
    return ArgoIgnoreRule.setAgain({ group: 'networking.k8s.io', kind: 'Ingress', name, namespace }, undefined, pointers);
  }

  /** The label by which a Rollout has a Service pick its pods. */
  public static rolloutSelectors(target: ArgoIgnoreObject = {}): ArgoIgnoreRule {
    return ArgoIgnoreRule.setAgain({ ...target, kind: 'Service' }, undefined, [`/spec/selector/${POD_HASH}`]);
  }

  /** The certificates that something in the cluster fills into webhooks, such as cert-manager. */
  public static webhookCaBundles(target: ArgoIgnoreTarget = { group: 'admissionregistration.k8s.io', kind: '*WebhookConfiguration' }): ArgoIgnoreRule {
    return target.kind === 'CustomResourceDefinition'
      ? ArgoIgnoreRule.jsonPointers(target, ['/spec/conversion/webhook/clientConfig/caBundle'])
      : ArgoIgnoreRule.jqPaths(target, ['.webhooks[]?.clientConfig.caBundle']);
  }

  private static setAgain({ kind, group, name, namespace }: ArgoIgnoreTarget, jqPathExpressions?: string[], jsonPointers?: string[]): ArgoIgnoreRule {
    return new ArgoIgnoreRule({ group, kind, name, namespace, jqPathExpressions, jsonPointers }, true);
  }

  private constructor(
    private readonly fragment: IgnoreRule,
    /**
     * Whether a controller sets it again at once, so that a sync need not keep it.
     *
     * @internal
     */
    public readonly _isSetAgain = false,
  ) {}

  /** @internal */
  public get _fragment(): ArgoIgnoreRule['fragment'] {
    return this.fragment;
  }
}

function targetOf(caller: string, { kind, group, name, namespace }: ArgoIgnoreTarget, values: string[]): IgnoreRule {
  if (isKnown(kind) && kind.trim() === '') throw new Error(`${caller}: the kind is empty; name one, or "*"`);
  if (Array.isArray(values) && values.length === 0) throw new Error(`${caller}: the list is empty, so nothing of ${kind} would be ignored; name at least one`);
  return { group, kind, name, namespace };
}
