import { hydrated, withProject } from './_examples';
import { cleanPath, hydrationOf } from './_hydrated';
import type { CheckedObject } from '../../../checks/checked-object';
import { FindingSeverity } from '../../../checks/finding';
import type { FleetIndex } from '../../../checks/fleet-index';
import { repositoryKey } from '../../../checks/repo-tree';
import { NONE, type Rule } from '../../../checks/rule';
import { grouped } from '../../../core/grouped';
import { shown } from '../../../core/problem';
import { remembered } from '../../../core/remembered';
import { APPLICATION } from '../../_declared';

/** Two Applications whose rendered manifests go to one folder. */
export const hydratedCollision: Rule = {
  id: 'argocd/hydrated-collision',
  severity: FindingSeverity.ERROR,
  kinds: [APPLICATION],
  check(object, fleet) {
    const place = placeOf(object);
    const first = place && byPlace(fleet).get(place)!.find((other) => other._clusters.some((cluster) => object._clusters.includes(cluster)));
    if (!first || first === object) return NONE;
    const { at, path, branch, dry, repo } = hydrationOf(object)!;
    const other = hydrationOf(first)!;
    // Argo CD compares only what it hydrates together, and letter by letter.
    const effect = other.path === path && other.repo === repo && other.dry === dry ? 'so neither is' : 'which Argo CD does not see, so each overwrites the other';
    const field = `${at}.path`;
    return [{ field, message: `${field} is ${shown(path)} on the branch ${shown(branch)}, to which ${first.identity} is hydrated as well, ${effect}; name a folder for each` }];
  },
  docs: {
    what: 'Each Application is hydrated to a folder of its own',
    why: 'The later one would overwrite what the earlier one has rendered. Argo CD then hydrates neither, nor any other Application that shares their repositories and branches; '
      + 'what is rendered from different repositories or revisions it does not compare, and one overwrites the other.',
    bad: { yaml: withProject(hydrated('shop', 'apps'), hydrated('cache', 'apps')) },
    good: { yaml: withProject(hydrated('shop', 'shop'), hydrated('cache', 'cache')) },
    source: ['argoproj/argo-cd controller/hydrator/hydrator.go Hydrator.validateApplications, getHydrationQueueKey'],
    numbers: ['HY-002', 'HY-003'],
  },
};

const byPlace = remembered((fleet: FleetIndex) => grouped(fleet._ofType(APPLICATION), (object) => placeOf(object) ?? ''));

function placeOf(object: CheckedObject): string | undefined {
  const { repo, branch, path } = hydrationOf(object) ?? {};
  if (repo === undefined || branch === undefined || path === undefined) return undefined;
  return JSON.stringify([repositoryKey(repo), branch, cleanPath(path)]);
}
