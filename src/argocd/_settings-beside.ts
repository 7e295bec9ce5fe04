import type { CheckedObject } from '../checks/checked-object';
import type { FleetIndex } from '../checks/fleet-index';
import { type Plain, mapAt } from '../core/plain';

/** What a ConfigMap of Argo CD's settings holds that lies beside an object: for each cluster that is given one. */
export function settingsBeside({ _clusters, _home }: CheckedObject, name: 'argocd-cm' | 'argocd-cmd-params-cm', fleet: FleetIndex): Plain[] {
  return _clusters.flatMap((cluster) => {
    const settings = fleet._cluster(cluster).find('/ConfigMap', _home, name);
    return settings ? [mapAt(settings.manifest, 'data')] : [];
  });
}
