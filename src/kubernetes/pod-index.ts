import { POD_TYPES, podTemplateOf } from './pod-template';
import { type CheckedObject, UNKNOWN_NAMESPACE } from '../checks/checked-object';
import type { ClusterIndex } from '../checks/cluster-index';
import { type Plain, isFilledLater, mapAt } from '../core/plain';
import { remembered } from '../core/remembered';

/** Pods that an object runs. */
export interface Pods {
  readonly object: CheckedObject;
  readonly spec: Plain;
  readonly labels: Plain;
  /** Labels that its controller sets while it runs. */
  readonly later: readonly string[];
}

/** What a Service selects pods by. */
export type Selector = readonly (readonly [label: string, value: string])[];

/** Labels that controllers of Kubernetes and of Argo Rollouts give to pods, and what tells the leader of some well-known servers. */
const SET_LATER = new Set([
  'apps.kubernetes.io/pod-index', 'batch.kubernetes.io/controller-uid', 'batch.kubernetes.io/job-completion-index', 'batch.kubernetes.io/job-name', 'controller-revision-hash',
  'controller-uid', 'job-name', 'pod-template-generation', 'pod-template-hash', 'rollouts-pod-template-hash', 'statefulset.kubernetes.io/pod-name',
  'redisfailovers-role', 'spilo-role', 'vault-active', 'vault-initialized', 'vault-perf-standby', 'vault-sealed', 'vault-version',
]);

/** What a Service selects its pods by, without the labels that nobody writes; undefined where it selects none, or what it selects is only filled in later. */
export function selectorOf({ manifest }: CheckedObject): Selector | undefined {
  const spec = mapAt(manifest, 'spec');
  if (spec.type === 'ExternalName') return undefined;
  const entries = Object.entries(mapAt(spec, 'selector'));
  if (entries.some(([label, value]) => typeof value !== 'string' || isFilledLater(label) || isFilledLater(value))) return undefined;
  const written = (entries as [string, string][]).filter(([label]) => !SET_LATER.has(label));
  return written.length === 0 ? undefined : written;
}

/** Whether pods have a label, or may have. */
export function hasLabel({ labels, later }: Pods, label: string, value: string): boolean {
  const own = labels[label];
  return own === value || later.includes(label) || (typeof own === 'string' && isFilledLater(own)) || Object.keys(labels).some(isFilledLater);
}

/** The pods of a cluster, by namespace and label. */
export const podsOf = remembered((cluster: ClusterIndex) => new PodIndex(cluster));

/** Stands for all namespaces. */
const ANYWHERE = '*';

const RUNS_PODS = new Set(POD_TYPES);

/** Finds the pods that a Service selects without looking at all of them. */
export class PodIndex {
  private readonly byLabel = new Map<string, Pods[]>();
  private readonly vague = new Map<string, Pods[]>();
  private readonly values = new Map<string, Set<string>>();

  public constructor(cluster: ClusterIndex) {
    for (const object of cluster.all) {
      const pods = podsIn(object);
      if (!pods) continue;
      for (const home of [object._home ?? '', ANYWHERE]) this.add(home, pods);
    }
  }

  /** The pods in a namespace that have all labels of a selector, of so many objects at most. */
  public selected(selector: Selector, home: string | undefined, most: number): Pods[] {
    const found: Pods[] = [];
    for (const one of homes(home)) {
      for (const list of [this.fewest(selector, one), this.vague.get(one)]) {
        for (const pods of list ?? []) {
          if (selector.every(([label, value]) => hasLabel(pods, label, value)) && found.push(pods) >= most) return found;
        }
      }
    }
    return found;
  }

  /** The pods in a namespace that have most of a selector's labels, if any has one. */
  public nearest(selector: Selector, home: string | undefined): Pods | undefined {
    let best: Pods | undefined;
    let most = 0;
    for (const one of homes(home)) {
      for (const pods of selector.flatMap(([label, value]) => this.having(label, value, one)?.slice(0, MOST_COMPARED) ?? [])) {
        const count = selector.filter(([label, value]) => hasLabel(pods, label, value)).length;
        if (count <= most) continue;
        best = pods;
        most = count;
      }
    }
    return best;
  }

  /** Values that a label has in a namespace. */
  public valuesOf(label: string, home: string | undefined): string[] {
    const found: string[] = [];
    for (const one of homes(home)) {
      for (const value of this.values.get(`${one}\n${label}`) ?? []) {
        if (found.push(value) >= MOST_COMPARED) return found;
      }
    }
    return found;
  }

  /** The pods that have that label of a selector which the fewest have. */
  private fewest(selector: Selector, home: string): readonly Pods[] | undefined {
    let fewest: readonly Pods[] | undefined;
    for (const [label, value] of selector) {
      const having = this.having(label, value, home);
      if (!having) return undefined;
      if (!fewest || having.length < fewest.length) fewest = having;
    }
    return fewest;
  }

  private having(label: string, value: string, home: string): readonly Pods[] | undefined {
    return this.byLabel.get(`${home}\n${label}\n${value}`);
  }

  private add(home: string, pods: Pods): void {
    if (pods.later.length > 0 || Object.entries(pods.labels).some(([label, value]) => isFilledLater(label) || isFilledLater(String(value)))) {
      push(this.vague, home, pods);
      return;
    }
    for (const [label, value] of Object.entries(pods.labels)) {
      push(this.byLabel, `${home}\n${label}\n${String(value)}`, pods);
      const values = this.values.get(`${home}\n${label}`);
      if (values) values.add(String(value));
      else this.values.set(`${home}\n${label}`, new Set([String(value)]));
    }
  }
}

/** More pods, or values, are not compared for "did you mean". */
const MOST_COMPARED = 100;

/** The namespaces in which the pods of a Service may be. */
function homes(home: string | undefined): string[] {
  return home === UNKNOWN_NAMESPACE ? [ANYWHERE] : [home ?? '', UNKNOWN_NAMESPACE];
}

function podsIn(object: CheckedObject): Pods | undefined {
  const { _type, manifest } = object;
  if (_type === '/PodTemplate') return { object, spec: mapAt(manifest, 'template', 'spec'), labels: mapAt(manifest, 'template', 'metadata', 'labels'), later: [] };
  if (!RUNS_PODS.has(_type)) return undefined;
  const template = podTemplateOf(object);
  return template && { object, spec: template.spec, labels: mapAt(template.metadata, 'labels'), later: _type === 'argoproj.io/Rollout' ? labelsOfRollout(manifest) : [] };
}

/** Labels that a Rollout gives to its pods by the part that they play. */
function labelsOfRollout(manifest: Plain): string[] {
  const { canary, blueGreen } = mapAt(manifest, 'spec', 'strategy');
  const parts = [mapAt(canary, 'canaryMetadata'), mapAt(canary, 'stableMetadata'), mapAt(blueGreen, 'activeMetadata'), mapAt(blueGreen, 'previewMetadata')];
  return parts.flatMap((part) => Object.keys(mapAt(part, 'labels')));
}

function push(map: Map<string, Pods[]>, key: string, pods: Pods): void {
  const known = map.get(key);
  if (known) known.push(pods);
  else map.set(key, [pods]);
}
