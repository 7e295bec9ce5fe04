import { Claims, type Owner } from './_argo-claims';
import type { CollectedStack } from './_collection';
import type { Problems } from './_problems';
import type { RenderedObject } from './_render';
import type { Unit } from './_units';
import { ArgoIgnoreRule } from '../argocd';
import { listAt, mapAt, textAt, valueAt } from '../core/plain';

/** Annotations by which something in the cluster fills certificates in. */
const INJECTED = /^(cert-manager\.io\/inject-ca-from(-secret)?|cert-manager\.io\/inject-apiserver-ca|service\.beta\.openshift\.io\/inject-cabundle)$/;

/** What Argo CD is to leave alone in an Application's objects. */
export interface Ignored {
  readonly rules: ArgoIgnoreRule[];
  /** False where a sync that keeps the cluster's values would keep whole lists of routes; undefined where nothing speaks against it. */
  readonly respects?: false;
}

/** A rule, and what it is about. */
interface Difference {
  readonly rule: ArgoIgnoreRule;
  readonly object: RenderedObject;
  readonly what: Owner['what'] | 'certificates';
}

/** The differences that come from controllers in the same cluster: replicas, weights of routes, selectors and certificates that they set. */
export class ArgoIgnored {
  private readonly claims: Claims;
  private readonly told = new Set<CollectedStack>();

  constructor(stacks: CollectedStack[], private readonly problems: Problems) {
    this.claims = new Claims(stacks);
  }

  /** What Argo CD is to leave alone in the objects of a unit; nothing where nobody else sets anything. */
  public of({ content, cluster }: Unit): Ignored {
    const differences = content.objects.flatMap((object) => {
      const owned = this.claims.on(cluster, object).flatMap((owner) => ownedDifference(object, owner));
      return [...owned, ...certificates(object)];
    });
    const rules = differences.map(({ rule }) => rule);
    const routes = differences.find(({ what }) => what === 'weights' || what === 'subsets');
    const replicas = differences.find(({ what }) => what === 'replicas');
    if (!routes) return { rules };
    if (!replicas) return { rules, respects: false };
    if (!this.told.has(content)) this.problems.warn(content.path, clash(replicas.object, routes.object));
    this.told.add(content);
    return { rules };
  }
}

function clash(scaled: RenderedObject, routed: RenderedObject): string {
  return `${scaled.kind} ${scaled.name} states replicas, which something else sets, and a Rollout shifts traffic in ${routed.kind} ${routed.name}; `
    + `where Argo CD keeps the one, it keeps the other's whole list too, so that changes of Git never arrive there; leave spec.replicas of ${scaled.name} out`;
}

/** What an owner changes of an object; nothing where Git does not say it. */
function ownedDifference(object: RenderedObject, { what, annotations }: Owner): Difference[] {
  const { group, kind, name, namespace } = object;
  const target = { name, namespace };
  const differs = (rule: ArgoIgnoreRule): Difference[] => [{ rule, object, what }];
  switch (what) {
    case 'replicas':
      return valueAt(object.manifest, 'spec', 'replicas') === undefined ? [] : differs(ArgoIgnoreRule.hpaReplicas({ ...target, group, kind }));
    case 'selector': return differs(ArgoIgnoreRule.rolloutSelectors(target));
    case 'annotations': return differs(ArgoIgnoreRule.albAnnotations(annotations!.service, { ...target, ...annotations }));
    case 'subsets': return differs(ArgoIgnoreRule.istioSubsets(target));
    case 'weights':
  }
  switch (group) {
    case 'networking.istio.io': return differs(ArgoIgnoreRule.istioWeights(target));
    case 'traefik.io': return differs(ArgoIgnoreRule.traefikWeights(target));
    case 'apisix.apache.org': return differs(ArgoIgnoreRule.apisixWeights(target));
    default: return differs(ArgoIgnoreRule.httpRouteWeights({ ...target, kind }));
  }
}

/** The certificates that something fills into an object's webhooks: where Git leaves them empty, or an annotation asks for it. */
function certificates(object: RenderedObject): Difference[] {
  const { group, kind, name, manifest } = object;
  const webhooks = webhooksOf(group, kind, manifest);
  if (webhooks.length === 0) return [];
  const isInjected = Object.keys(mapAt(manifest, 'metadata', 'annotations')).some((annotation) => INJECTED.test(annotation));
  if (!isInjected && !webhooks.some(isUnsigned)) return [];
  return [{ rule: ArgoIgnoreRule.webhookCaBundles({ group, kind, name }), object, what: 'certificates' }];
}

/** How each webhook of an object is reached. */
function webhooksOf(group: string, kind: string, manifest: RenderedObject['manifest']): readonly unknown[] {
  if (group === 'admissionregistration.k8s.io' && kind.endsWith('WebhookConfiguration')) {
    return listAt(manifest, 'webhooks').map((webhook) => valueAt(webhook, 'clientConfig'));
  }
  if (kind !== 'CustomResourceDefinition') return [];
  const client = valueAt(manifest, 'spec', 'conversion', 'webhook', 'clientConfig');
  return client === undefined ? [] : [client];
}

/** A certificate of a public authority is not named, but then the webhook has a URL; a line break stands for a certificate that comes later. */
function isUnsigned(client: unknown): boolean {
  const bundle = textAt(client, 'caBundle');
  return bundle === undefined ? valueAt(client, 'url') === undefined : bundle === 'Cg==';
}
