/** One mistake, and the construct path that it belongs to. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}

/** So many are shown; a fleet with more has one cause that many repeat. */
const SHOWN = 100;

/** So many objects are named for one warning. */
const NAMED = 3;

/** Collects what is wrong over the whole app, and what will be. */
export class Problems {
  private readonly list: Problem[] = [];
  private readonly warned = new Map<string, Set<string>>();

  public add(path: string, message: string): void {
    this.list.push({ path, message });
  }

  /** Notes what does not stop the synth. */
  public warn(path: string, message: string): void {
    const paths = this.warned.get(message);
    if (paths) paths.add(path);
    else this.warned.set(message, new Set([path]));
  }

  /** What was warned of, one text for all objects that it is true of. */
  public get warnings(): string[] {
    return [...this.warned].map(([message, paths]) => {
      const named = [...paths].slice(0, NAMED).map((path) => path || 'app').join(', ');
      return `[${named}${paths.size > NAMED ? `, and ${paths.size - NAMED} more` : ''}] ${message}`;
    });
  }

  public get count(): number {
    return this.list.length;
  }

  /** Throws all of them as one error; does nothing when there are none. */
  public throwIfAny(): void {
    if (this.list.length > 0) throw synthError(this.list);
  }
}

function synthError(problems: Problem[]): Error {
  const lines = problems.slice(0, SHOWN).map(({ path, message }) => `  [${path || 'app'}] ${message}`);
  if (problems.length > SHOWN) lines.push(`  … and ${problems.length - SHOWN} more`);
  const title = problems.length === 1 ? '1 error, nothing was written:' : `${problems.length} errors, nothing was written:`;
  return plainError(`${title}\n${lines.join('\n')}`);
}

/** An error without frames: the author's mistake is in none of this library's, and Node prints them before the message. */
export function plainError(message: string): Error {
  const error = new Error(message);
  error.stack = `${error.name}: ${error.message}`;
  return error;
}
