import { hydrated, withProject } from './_examples';
import { cleanPath, hydrationOf } from './_hydrated';
import { FindingSeverity } from '../../../checks/finding';
import { NONE, type Rule } from '../../../checks/rule';
import { shown } from '../../../core/problem';
import { APPLICATION, APPLICATION_SET } from '../../_declared';

/** Rendered manifests that would go to the root of a branch, or by a detour to the folder of another Application. */
export const hydratedRoot: Rule = {
  id: 'argocd/hydrated-root',
  severity: FindingSeverity.ERROR,
  kinds: [APPLICATION, APPLICATION_SET],
  check(object) {
    const { path, at } = hydrationOf(object) ?? {};
    if (path === undefined) return NONE;
    const field = `${at}.path`;
    const clean = cleanPath(path);
    if (clean === '') {
      return [{ field, message: `${field} is ${shown(path)}, the root of the branch, which Argo CD does not hydrate to, nor then any other Application of that branch; name a folder` }];
    }
    if (/^\.\.(?:\/|$)/.test(clean)) return [{ field, message: `${field} is ${shown(path)}, which leads out of the repository; name a folder in it` }];
    if (!path.split('/').some((part) => part === '.' || part === '..')) return NONE;
    return [{ field, severity: FindingSeverity.WARNING, message: `${field} is ${shown(path)}, and Argo CD compares paths letter by letter, so it misses when another Application has the same folder; write ${shown(clean)}` }];
  },
  docs: {
    what: 'Rendered manifests go to a folder of their own',
    why: 'Argo CD clears the folder that it renders to, and refuses the root of a branch; one Application with such a mistake stops the hydration of all that share its repositories and branches.',
    bad: { yaml: withProject(hydrated('shop', './')) },
    good: { yaml: withProject(hydrated('shop', 'shop')) },
    source: ['argoproj/argo-cd controller/hydrator/hydrator.go Hydrator.validateApplications', 'https://argo-cd.readthedocs.io/en/stable/user-guide/source-hydrator/'],
    numbers: ['HY-001', 'HY-003', 'HY-006'],
  },
};
