import { type Change, type Plan, areaOf } from './plan';

/** What the author says may leave the tree, or has moved in it. */
export type Allowance =
  | { readonly kind: 'removal'; readonly target: string; readonly reason: string }
  | { readonly kind: 'move'; readonly from: string; readonly to: string };

/** What goes with an object of these kinds. */
const PROTECTED: Record<string, string> = {
  'Namespace': 'everything in it is deleted with it',
  'CustomResourceDefinition.apiextensions.k8s.io': 'every object of its kind is deleted with it',
  'PersistentVolumeClaim': 'its data may be lost',
  'StatefulSet.apps': 'its pods stop',
  'Application.argoproj.io': 'what it delivers is no longer kept up to date, or is deleted with it',
  'Kustomization.kustomize.toolkit.fluxcd.io': 'what it delivers is no longer kept up to date, or is deleted with it',
  'HelmRelease.helm.toolkit.fluxcd.io': 'its release is uninstalled',
};

/** So many objects of one area are named; the rest is counted. */
const NAMED = 10;

/** More than so many objects, and more than so large a part of an area, do not leave at once unseen. */
const MANY = 10;
const PART = 0.1;

/** What the guard has to say about a plan: problems forbid it, notices do not. */
export interface GuardVerdict {
  readonly problems: string[];
  readonly notices: string[];
}

/** Asks whether all that leaves the tree may leave it. */
export function guardPlan(plan: Plan, allowances: Allowance[]): GuardVerdict {
  const problems = allowances.flatMap(allowanceFault);
  const gone = plan.changes.filter(({ kind }) => kind === 'removed');
  // Most plans remove nothing; then where everything is need not be known.
  if (gone.length === 0 && allowances.length === 0) return { problems, notices: [] };
  const places = new Places(plan);
  const used = new Set<Allowance>();
  const leaving = new Map<string, Change[]>();
  for (const change of gone) {
    const area = areaOf(change.folder);
    // A person applies what lies in bootstrap; a file that goes deletes nothing there.
    if (area.startsWith('bootstrap/')) continue;
    const allowance = allowances.filter((one) => covers(one, change, places));
    allowance.forEach((one) => used.add(one));
    if (allowance.length === 0) leaving.set(area, [...leaving.get(area) ?? [], change]);
  }
  for (const [area, changes] of leaving) problems.push(...areaProblems(area, changes, plan.before.get(area) ?? 0, places));
  for (const allowance of allowances) {
    if (allowance.kind === 'move' && !places.holds(allowance.to)) problems.push(`${written(allowance)}: nothing is made at ${allowance.to}; name the path where it is now`);
  }
  const notices = allowances.filter((one) => !used.has(one)).map((one) => `${written(one)} is no longer needed; remove it`);
  return { problems, notices: problems.length > 0 ? [] : notices };
}

function areaProblems(area: string, changes: Change[], before: number, places: Places): string[] {
  const guarded = changes.filter(({ identity }) => PROTECTED[kindOf(identity)] !== undefined);
  const texts = guarded.slice(0, NAMED).map((change) => {
    const file = pathOf(change);
    const now = places.inArea(area, change.identity);
    const todo = now === undefined
      ? `if that is meant, say app.allowRemoval('${file}', 'why')`
      : `if it is now ${now}, say app.moved('${file}', '${now}')`;
    return `${file} would leave the tree (${change.identity}, made by ${change.path}): ${PROTECTED[kindOf(change.identity)]}; ${todo}`;
  });
  if (guarded.length > NAMED) texts.push(`… and ${guarded.length - NAMED} more protected objects would leave ${area}`);
  const gone = changes.filter(({ identity }) => places.inArea(area, identity) === undefined);
  if (gone.length > MANY && gone.length > before * PART) {
    texts.push(`${gone.length} of ${before} objects would leave ${area}, which is more than ${PART * 100} %; `
      + `if that is meant, say app.allowRemoval('${commonFolder(gone)}', 'why')`);
  }
  return texts;
}

/** Where the objects of a plan are. */
class Places {
  /** Identities by file, for all that is planned. */
  private readonly files = new Map<string, string>();
  private readonly byArea = new Map<string, string>();
  private readonly byIdentity = new Map<string, string[]>();

  constructor({ planned }: Plan) {
    for (const { folder, files } of planned) {
      const area = areaOf(folder);
      for (const { file, identity } of files) {
        this.files.set(`${folder}/${file}`, identity);
        this.byArea.set(`${area} ${identity}`, `${folder}/${file}`);
        const same = this.byIdentity.get(identity);
        if (same) same.push(`${folder}/${file}`);
        else this.byIdentity.set(identity, [`${folder}/${file}`]);
      }
    }
  }

  public holds(target: string): boolean {
    return this.files.has(target) || [...this.files.keys()].some((file) => isBelow(file, target));
  }

  public holdsIdentity(folder: string, identity: string): boolean {
    return this.byIdentity.get(identity)?.some((file) => isBelow(file, folder)) ?? false;
  }

  public inArea(area: string, identity: string): string | undefined {
    return this.byArea.get(`${area} ${identity}`);
  }
}

function covers(allowance: Allowance, change: Change, places: Places): boolean {
  const file = pathOf(change);
  if (allowance.kind === 'removal') return isBelow(file, allowance.target);
  if (file === allowance.from) return places.holds(allowance.to);
  if (!isBelow(file, allowance.from)) return false;
  return places.holds(`${allowance.to}${file.slice(allowance.from.length)}`) || places.holdsIdentity(allowance.to, change.identity);
}

function allowanceFault(allowance: Allowance): string[] {
  const paths = allowance.kind === 'removal' ? [allowance.target] : [allowance.from, allowance.to];
  const faults = paths.filter((target) => !/^(environments|clusters|bootstrap)(\/[^/]+)*$/.test(target))
    .map((target) => `${written(allowance)}: ${JSON.stringify(target)} is no path in the tree; write one as in 'environments/staging/shop'`);
  if (allowance.kind === 'removal' && allowance.reason.trim() === '') faults.push(`${written(allowance)}: has no reason; say why it may go`);
  return faults;
}

function written(allowance: Allowance): string {
  return allowance.kind === 'removal' ? `app.allowRemoval('${allowance.target}')` : `app.moved('${allowance.from}', '${allowance.to}')`;
}

/** Whether a path is another or lies below it, part by part. */
function isBelow(file: string, target: string): boolean {
  return file === target || file.startsWith(`${target}/`);
}

function commonFolder(changes: Change[]): string {
  const [first, ...others] = changes.map(({ folder }) => folder.split('/'));
  const differs = first.findIndex((part, i) => others.some((other) => other[i] !== part));
  return first.slice(0, differs < 0 ? first.length : differs).join('/');
}

function pathOf({ folder, file }: Change): string {
  return `${folder}/${file}`;
}

function kindOf(identity: string): string {
  return identity.slice(0, identity.indexOf('/'));
}
