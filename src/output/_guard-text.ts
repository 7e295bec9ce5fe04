import { moveOf, removalOf } from './_allowances';
import type { Departure } from './_changes';

/** An object of a protected kind that leaves, and what happens when a controller then deletes it. */
export interface Protected {
  readonly departure: Departure;
  /** Continues "pruning it …". */
  readonly effect: string;
}

/** So many objects, or folders, are named; the rest is counted. */
const NAMED = 10;

/**
 * The problems with protected objects that leave one folder.
 *
 * @param alive folders in which something is planned
 */
export function lossText(objects: Protected[], alive: Set<string>): string[] {
  const texts = objects.slice(0, NAMED).map(({ departure, effect }) => {
    const { folder, file, replacedBy } = departure;
    const what = replacedBy === undefined ? 'would leave the tree' : `would hold ${replacedBy} instead`;
    return `${folder}/${file} ${what} (${origin(departure)}${reach(departure)}): pruning it ${effect}; ${whatToWrite(departure, alive)}`;
  });
  const unnamed = objects.length - texts.length;
  const { folder } = objects[0].departure;
  if (unnamed > 0) texts.push(`… and ${unnamed} more of ${folder}; for all that leaves it, write ${removalOf(folder)}`);
  return texts;
}

/** The problem with an area that loses many objects, by folder. */
export function manyText(area: string, before: number, folders: Map<string, Departure[]>): string {
  const total = [...folders.values()].reduce((sum, { length }) => sum + length, 0);
  const lines = [...folders].slice(0, NAMED).flatMap(([folder, objects]) => [
    `    ${objects.length} of ${folder}; if that is meant, write ${removalOf(folder)}`,
    ...objects.slice(0, NAMED).map((object) => `      ${object.file} (${origin(object)})`),
    ...more(objects.length, 'objects').map((text) => `  ${text}`),
  ]);
  return [`${total} of ${before} objects would leave ${area}, which is more than 10 %:`, ...lines, ...more(folders.size, 'folders')].join('\n');
}

function more(amount: number, what: string): string[] {
  return amount > NAMED ? [`    … and ${amount - NAMED} more ${what}`] : [];
}

function origin({ identity, path }: Departure): string {
  return `${identity}, made by ${path || 'the app'}`;
}

function reach({ clusters }: Departure): string {
  return clusters.length > 0 ? `, on ${clusters.join(', ')}` : '';
}

function whatToWrite({ folder, file, movedTo }: Departure, alive: Set<string>): string {
  const removal = removalOf(`${folder}/${file}`);
  if (movedTo === undefined) return `if that is meant, write ${removal}`;
  // What went as a whole is said as a whole, in one line for all of its files.
  const move = movedTo.file === file && !alive.has(folder)
    ? moveOf(folder, movedTo.folder)
    : moveOf(`${folder}/${file}`, `${movedTo.folder}/${movedTo.file}`);
  return `if it is now ${movedTo.folder}/${movedTo.file}, write ${move}, else ${removal}`;
}
