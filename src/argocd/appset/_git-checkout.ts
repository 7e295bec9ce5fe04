import * as fs from 'node:fs';
import * as path from 'node:path';
import { byBytes } from './_expand-values';
import type { Checkout, CheckoutText } from './_expand-world';
import { type RepoTree, foldersIn } from '../../checks/repo-tree';
import { readTextFile } from '../../core/yaml-file';

/** The largest file of parameters that is read. */
const MAX_BYTES = 16 * 1024 * 1024;

/** A checkout on disk. What Git does not keep (folders without files, `.git`) is not seen, and links are not followed out of it. */
export class DiskCheckout implements Checkout {
  public readonly root = '';
  private readonly folder: string;
  private walked?: { readonly folders: string[]; readonly files: string[] };

  public constructor(folder: string) {
    this.folder = path.resolve(folder);
  }

  public folders(): readonly string[] {
    return this.walk().folders;
  }

  public files(): readonly string[] {
    return this.walk().files;
  }

  public read(file: string): CheckoutText {
    const absolute = path.join(this.folder, file);
    const target = fs.lstatSync(absolute).isSymbolicLink() ? this.targetOf(absolute) : absolute;
    if (target === undefined) return { unknown: 'is a link that leads to nothing, or out of the checkout' };
    const { text, fault } = readTextFile(target, MAX_BYTES);
    return text === undefined ? { fault: fault!.text } : { text };
  }

  private targetOf(link: string): string | undefined {
    try {
      const target = fs.realpathSync(link);
      const inside = path.relative(fs.realpathSync(this.folder), target);
      return inside !== '' && !inside.startsWith('..') && !path.isAbsolute(inside) ? target : undefined;
    } catch {
      return undefined;
    }
  }

  private walk(): { readonly folders: string[]; readonly files: string[] } {
    if (this.walked) return this.walked;
    const files: string[] = [];
    const visit = (below: string): string[] => {
      const folders: string[] = [];
      const entries = fs.readdirSync(path.join(this.folder, below), { withFileTypes: true }).sort((a, b) => byBytes(a.name, b.name));
      for (const entry of entries) {
        const at = below === '' ? entry.name : `${below}/${entry.name}`;
        if (!entry.isDirectory()) {
          if (entry.isFile() || entry.isSymbolicLink()) files.push(at);
        } else if (entry.name !== '.git') {
          const before = files.length;
          const inside = visit(at);
          if (files.length > before && !entry.name.startsWith('.')) folders.push(at, ...inside);
        }
      }
      return folders;
    };
    const folders = visit('');
    this.walked = { folders, files };
    return this.walked;
  }
}

/** What a fleet knows of its own repository: its folders. */
export class TreeCheckout implements Checkout {
  public readonly root: string;
  private known?: readonly string[];

  public constructor(private readonly tree: RepoTree) {
    this.root = tree.root;
  }

  public folders(): readonly string[] {
    this.known ??= [...foldersIn(this.tree)].filter((folder) => folder !== '' && !folder.split('/').some((part) => part.startsWith('.')))
      .map((folder) => ({ folder, parts: folder.split('/') })).sort((a, b) => byParts(a.parts, b.parts)).map(({ folder }) => folder);
    return this.known;
  }

  public files(): undefined {
    return undefined;
  }

  public read(): CheckoutText {
    return { unknown: 'is known by its name only' };
  }
}

/** A folder comes before what lies in it, and after what lies in those before it. */
function byParts(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) if (a[i] !== b[i]) return byBytes(a[i], b[i]);
  return a.length - b.length;
}
