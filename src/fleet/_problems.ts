/** One mistake, and the construct path that it belongs to. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}

/** So many are shown; a fleet with more has one cause that many repeat. */
const SHOWN = 100;

/** Collects what is wrong over the whole app. */
export class Problems {
  private readonly list: Problem[] = [];

  public add(path: string, message: string): void {
    this.list.push({ path, message });
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
  const error = new Error(`${title}\n${lines.join('\n')}`);
  // The author's mistake is not in the frames of this library, and Node prints them before the message.
  error.stack = `${error.name}: ${error.message}`;
  return error;
}
