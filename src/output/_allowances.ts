import type { Departure } from './_changes';
import type { PlannedFolder } from './planned';
import { shown } from '../core/problem';

/** What the author says may leave the tree, or has moved in it. */
export type Allowance =
  | { readonly kind: 'removal'; readonly target: string; readonly reason: string }
  | { readonly kind: 'move'; readonly from: string; readonly to: string };

/** The author's allowances, held against what leaves the tree. */
export class Allowances {
  /** What is wrong with the allowances themselves. */
  public readonly problems: string[];
  private readonly used = new Set<Allowance>();
  private readonly places: Places;

  constructor(private readonly list: Allowance[], planned: PlannedFolder[]) {
    this.places = new Places(list.length > 0 ? planned : []);
    this.problems = list.flatMap((allowance) => this.faults(allowance));
  }

  /** Whether any of them lets an object leave. */
  public cover(departure: Departure): boolean {
    const covering = this.list.filter((allowance) => this.covers(allowance, departure));
    covering.forEach((allowance) => this.used.add(allowance));
    return covering.length > 0;
  }

  /** Those that let nothing leave. */
  public get unused(): string[] {
    return this.list.filter((allowance) => !this.used.has(allowance)).map((allowance) => `${written(allowance)} is no longer needed: remove it`);
  }

  private covers(allowance: Allowance, { folder, file, identity }: Departure): boolean {
    const path = `${folder}/${file}`;
    if (allowance.kind === 'removal') return isBelow(path, allowance.target);
    const { from, to } = allowance;
    if (!isBelow(path, from)) return false;
    // A file that goes to another name covers exactly that pair; a folder's files keep their way below it, or at least their object.
    return this.places.hasFile(path === from ? to : `${to}${path.slice(from.length)}`) || this.places.hasObject(to, identity);
  }

  private faults(allowance: Allowance): string[] {
    const paths = allowance.kind === 'removal' ? [allowance.target] : [allowance.from, allowance.to];
    const stray = paths.filter((path) => !isPath(path));
    if (stray.length > 0) {
      return stray.map((path) => `${written(allowance)} names ${shown(path)}, which is no path in the tree; write one below environments, clusters or bootstrap, `
        + 'as in \'environments/staging/shop\'');
    }
    if (allowance.kind === 'removal' && allowance.reason.trim() === '') return [`${written(allowance)} has no reason; say as the second argument why it may go`];
    if (allowance.kind === 'move' && !this.places.has(allowance.to)) {
      return [`${written(allowance)} names a target at which nothing is planned; write the path that it has now, or remove the line`];
    }
    return [];
  }
}

/** How the author writes an allowance for a removal. */
export function removalOf(target: string): string {
  return `app.allowRemoval('${target}', 'why')`;
}

/** How the author writes a move. */
export function moveOf(from: string, to: string): string {
  return `app.moved('${from}', '${to}')`;
}

/** What is planned where. */
class Places {
  private readonly files = new Set<string>();
  /** Every folder on the way to a file, with the objects below it. */
  private readonly folders = new Map<string, Set<string>>();

  constructor(planned: PlannedFolder[]) {
    for (const { folder, files } of planned) {
      if (files.length === 0) continue;
      const parts = folder.split('/');
      const ways = parts.map((_, i) => parts.slice(0, i + 1).join('/'));
      for (const way of ways) if (!this.folders.has(way)) this.folders.set(way, new Set());
      for (const { file, identity } of files) {
        this.files.add(`${folder}/${file}`);
        ways.forEach((way) => this.folders.get(way)!.add(identity));
      }
    }
  }

  public has(path: string): boolean {
    return this.files.has(path) || this.folders.has(path);
  }

  public hasFile(path: string): boolean {
    return this.files.has(path);
  }

  public hasObject(folder: string, identity: string): boolean {
    return this.folders.get(folder)?.has(identity) ?? false;
  }
}

function written(allowance: Allowance): string {
  return allowance.kind === 'removal' ? `app.allowRemoval('${allowance.target}', …)` : moveOf(allowance.from, allowance.to);
}

/** Part by part, so that `environments/a` does not cover `environments/a-b`. */
function isBelow(path: string, target: string): boolean {
  return path === target || path.startsWith(`${target}/`);
}

function isPath(path: string): boolean {
  const [area, ...parts] = path.split('/');
  return ['environments', 'clusters', 'bootstrap'].includes(area) && parts.every((part) => part !== '' && part !== '.' && part !== '..');
}
