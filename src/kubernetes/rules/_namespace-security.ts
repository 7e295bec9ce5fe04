import type { CheckedObject } from '../../checks/checked-object';
import type { ClusterIndex } from '../../checks/cluster-index';
import type { FleetIndex } from '../../checks/fleet-index';
import { mapAt, textAt } from '../../core/plain';
import { remembered } from '../../core/remembered';

/** How a Namespace says what pods in it may do, and by the standard of which version. */
export const SECURITY_LABEL = 'pod-security.kubernetes.io/';

/** What a namespace says that the API server does not take of pods. */
export interface EnforcedStandard {
  readonly level: 'privileged' | 'baseline' | 'restricted';
  /** Minor version of Kubernetes that the standard is read by; infinite for the newest. */
  readonly minor: number;
}

/** What is known already, by cluster and namespace. */
const standards = remembered((_fleet: FleetIndex) => new Map<string, EnforcedStandard | undefined>());

/** The standard that the namespace of an object enforces, on the first of its clusters that tells; undefined where none does. */
export function enforcedStandard({ _clusters, _home }: CheckedObject, fleet: FleetIndex): EnforcedStandard | undefined {
  if (_home === undefined) return undefined;
  const known = standards(fleet);
  for (const cluster of _clusters) {
    const key = `${cluster}/${_home}`;
    let standard = known.get(key);
    if (!standard && !known.has(key)) known.set(key, standard = standardOf(fleet._cluster(cluster), _home));
    if (standard) return standard;
  }
  return undefined;
}

function standardOf(cluster: ClusterIndex, namespace: string): EnforcedStandard | undefined {
  const labels = mapAt(cluster.find('/Namespace', undefined, namespace)?.manifest, 'metadata', 'labels');
  const level = labels[`${SECURITY_LABEL}enforce`];
  if (level !== 'privileged' && level !== 'baseline' && level !== 'restricted') return undefined;
  const asked = minorOf(textAt(labels, `${SECURITY_LABEL}enforce-version`));
  return { level, minor: Math.min(asked, minorOf(cluster.versionOf('kubernetes'))) };
}

/** `v1.29` and `1.29` are 29, everything else is the newest. */
function minorOf(version: string | undefined): number {
  const minor = /^v?1\.(\d+)$/.exec(version ?? '');
  return minor ? Number(minor[1]) : Infinity;
}
