import { FindingSeverity } from '../../../checks/finding';
import type { FleetIndex } from '../../../checks/fleet-index';
import { folderPath, foldersIn, isRepoOf } from '../../../checks/repo-tree';
import { NONE, type Rule } from '../../../checks/rule';
import { isMovingName } from '../../../core/moving-name';
import { type Plain, isFilledLater, textAt, valueAt } from '../../../core/plain';
import { shown } from '../../../core/problem';
import { Tier } from '../../../core/tier';
import { APPLICATION, APPLICATION_SET, declaredBy, sourcesOf } from '../../_declared';
import { application } from '../_examples';

/** A source whose content changes while the Application stays the same. */
export const mutableRevision: Rule = {
  id: 'argocd/mutable-revision',
  severity: FindingSeverity.ERROR,
  kinds: [APPLICATION, APPLICATION_SET],
  check(object, fleet) {
    const { tier } = object;
    return sourcesOf(declaredBy(object)).flatMap(({ source, at }) => {
      const repo = textAt(source, 'repoURL') ?? '';
      const revision = textAt(source, 'targetRevision');
      if ([repo, revision ?? ''].some(isFilledLater) || isRepoOf(fleet._tree, repo)) return NONE;
      const moving = movingRevision(source, repo, revision);
      const severity = moving && severityOf(moving, tier, isForeign(source, repo, fleet));
      if (!moving || !severity) return NONE;
      const field = `${at}.targetRevision`;
      const is = revision === undefined ? 'is not set' : `is ${shown(revision)}`;
      return [{ field, severity, message: `${field} ${is}, ${moving.words} reaches ${tier === Tier.PRODUCTION ? 'production' : 'the cluster'} unseen; ${moving.advice}` }];
    });
  },
  docs: {
    what: 'A source is read at a revision that stays',
    why: 'With a branch, or a range of versions, what runs changes when somebody else pushes or publishes: no commit of this repository says so, nobody approves it, '
      + 'and going back is not to go back in Git. A branch is right for the repository that this app writes itself: what lands there was approved.',
    bad: { tier: Tier.PRODUCTION, yaml: application('repoURL: https://charts.example.com\nchart: shop\ntargetRevision: ^1.2.0') },
    good: { tier: Tier.PRODUCTION, yaml: application('repoURL: https://charts.example.com\nchart: shop\ntargetRevision: 1.2.3') },
    source: ['https://argo-cd.readthedocs.io/en/stable/user-guide/tracking_strategies/', 'https://argo-cd.readthedocs.io/en/stable/user-guide/best_practices/'],
    numbers: ['2', '11', '54'],
  },
};

interface Moving {
  readonly what: 'default' | 'range' | 'branch';
  readonly words: string;
  readonly advice: string;
}

const DEFAULT: Moving = { what: 'default', words: 'so it is the default branch and whatever lands there', advice: 'name a tag or a commit' };
const RANGE: Moving = { what: 'range', words: 'a range of versions, so the next release in it', advice: 'name one version' };
const BRANCH: Moving = { what: 'branch', words: 'a branch, so whatever lands there', advice: 'name a tag or a commit' };
const NEWEST: Moving = { what: 'default', words: 'so the newest release', advice: 'name one version' };
const MOVING_TAG: Moving = { what: 'default', words: 'a tag that moves, so whatever is published under it', advice: 'name a version or a digest' };

/** What Masterminds' reader takes for a range and not for one version. */
const RANGE_OF_VERSIONS = /^v?\d+(?:\.\d+)?\.[xX*]|[\^~*<>|]|^[xX]$|\d\s+-\s+\d/;

/** Branches by names that many have; others, and above all those with digits, may as well be tags. */
const BRANCH_NAME = /^(?:refs\/heads\/|(?:next|release|staging|production|prod)$|(?:feature|feat|fix|hotfix)\/)/;

function movingRevision(source: Plain, repo: string, revision: string | undefined): Moving | undefined {
  const isOci = repo.startsWith('oci://');
  if (valueAt(source, 'chart') !== undefined || isOci) {
    // Argo CD takes no chart without, which another rule says.
    if (revision === undefined) return isOci ? NEWEST : undefined;
    if (isOci && isMovingName(revision)) return MOVING_TAG;
    return RANGE_OF_VERSIONS.test(revision) ? RANGE : undefined;
  }
  if (revision === undefined || revision === 'HEAD') return DEFAULT;
  if (revision === 'latest') return MOVING_TAG;
  if (RANGE_OF_VERSIONS.test(revision)) return RANGE;
  return BRANCH_NAME.test(revision) || isMovingName(revision) ? BRANCH : undefined;
}

/** Whether the source is surely none of the repository that holds the Application; undefined where nobody can tell. */
function isForeign(source: Plain, repo: string, { _tree: tree }: FleetIndex): boolean | undefined {
  if (tree?.repo !== undefined || valueAt(source, 'chart') !== undefined || repo.startsWith('oci://')) return true;
  const folder = folderPath(textAt(source, 'path') ?? '');
  return tree && folder !== '' && foldersIn(tree).has(folder) ? false : undefined;
}

function severityOf({ what }: Moving, tier: Tier | undefined, foreign: boolean | undefined): FindingSeverity | undefined {
  if (foreign === false) return undefined;
  // A branch of the own repository is right, and which one that is nobody said.
  if (foreign === undefined) return tier === Tier.PRODUCTION ? FindingSeverity.INFO : undefined;
  if (tier === Tier.PRODUCTION) return what === 'branch' ? FindingSeverity.WARNING : FindingSeverity.ERROR;
  return tier === Tier.STAGING && what !== 'branch' ? FindingSeverity.WARNING : FindingSeverity.INFO;
}
