import * as fs from 'node:fs';
import * as path from 'node:path';

export type Node = Readonly<Record<string, unknown>>;

/** What a kind looks like from a version of its system on. */
export interface Span {
  readonly from: string;
  readonly root?: number;
  readonly storage?: boolean;
  readonly deprecated?: boolean;
  readonly status?: boolean;
  readonly scale?: string;
}

export interface FactKind {
  readonly scope: string;
  readonly plural: string;
  readonly short?: readonly string[];
  readonly categories?: readonly string[];
  readonly versions: Readonly<Record<string, readonly Span[]>>;
}

export interface FactFile {
  readonly kinds: Readonly<Record<string, FactKind>>;
  /** Those that the groups of a system share, then its own. */
  readonly nodes: readonly Node[];
  readonly objectMeta?: number;
}

/** Reads the facts of an API group by themselves, without the code that the library reads them with. */
export class FactFiles {
  /** Places that something referred to, by file. */
  public readonly reached = new Map<string, Set<number>>();
  private readonly files = new Map<string, FactFile>();

  public constructor(private readonly folder: string) {}

  public group(system: string, group: string): FactFile {
    const name = `${system}/${group || 'core'}`;
    let file = this.files.get(name);
    if (!file) {
      const shared = path.join(this.folder, 'facts', system, '_shared.json');
      const common = fs.existsSync(shared) ? JSON.parse(fs.readFileSync(shared, 'utf8')) as FactFile : undefined;
      const own = JSON.parse(fs.readFileSync(path.join(this.folder, 'facts', `${name}.json`), 'utf8')) as FactFile;
      this.files.set(name, file = { kinds: own.kinds, nodes: [...common?.nodes ?? [], ...own.nodes], objectMeta: common?.objectMeta });
    }
    return file;
  }

  /** The facts at a place. */
  public node(system: string, group: string, place: number): Node {
    const node = this.group(system, group).nodes[place];
    if (node === undefined) throw new Error(`${system}/${group || 'core'} has no place ${place}`);
    const name = `${system}/${group || 'core'}`;
    if (!this.reached.has(name)) this.reached.set(name, new Set());
    this.reached.get(name)!.add(place);
    return node;
  }
}

/** The last span that begins at a version or before it. */
export function spanOf(spans: readonly Span[] | undefined, version: string): Span | undefined {
  return [...spans ?? []].reverse().find(({ from }) => number(from) <= number(version));
}

/** `1.10` is later than `1.9`. */
export function number(version: string): number {
  const [major, minor] = version.replace(/^v/, '').split('.').map(Number);
  return major * 1000 + minor;
}
