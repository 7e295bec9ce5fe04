import * as fs from 'node:fs';
import * as path from 'node:path';
import type { CheckedObject } from '../checks/checked-object';
import { type FileOddity, type RepoTree, type TreeFile, SKIP_MARKER } from '../checks/repo-tree';
import { readManifests } from '../core/manifest-yaml';
import { textAt } from '../core/plain';
import { readTextFile } from '../core/yaml-file';

/** The largest file that is read. */
const MAX_BYTES = 16 * 1024 * 1024;

/** Folders that may be large, and hold nothing that an engine reads. */
const PASSED_OVER = new Set(['.git', 'node_modules']);

/** A file that this app did not make. It is looked into when a rule asks what it holds. */
export class ForeignFile implements TreeFile {
  public readonly isOurs = false;
  private found?: { readonly isMarked: boolean; readonly oddity?: FileOddity };
  private size?: number;

  /**
   * @param file where it lies on disk
   * @param folder its folder, relative to the root of the repository
   */
  public constructor(
    public readonly name: string, private readonly file: string, private readonly folder: string, private readonly isLink: boolean,
    public readonly objects: readonly CheckedObject[] = [],
  ) {}

  public get bytes(): number {
    return this.size ??= this.isLink ? 0 : fs.lstatSync(this.file, { throwIfNoEntry: false })?.size ?? 0;
  }

  public get isMarked(): boolean {
    return this.facts.isMarked;
  }

  public get oddity(): FileOddity | undefined {
    return this.facts.oddity;
  }

  private get facts(): { readonly isMarked: boolean; readonly oddity?: FileOddity } {
    return this.found ??= this.isLink ? { isMarked: false, oddity: leadsOut(this.file, this.folder) ? 'link out' : undefined } : this.read();
  }

  private read(): { readonly isMarked: boolean; readonly oddity?: FileOddity } {
    const isJson = this.name.endsWith('.json');
    const { text } = isJson || /\.ya?ml$/.test(this.name) ? readTextFile(this.file, MAX_BYTES) : { text: undefined };
    if (text === undefined) return { isMarked: false };
    // Whoever writes it in a comment means it.
    const isMarked = text.includes(SKIP_MARKER);
    const isMeant = !isJson && text.split('\n').some((line) => line.includes(SKIP_MARKER) && /^\s*#/.test(line));
    if (isMarked) return { isMarked: !isMeant };
    return { isMarked, oddity: isJson ? oddJson(text) : oddYaml(text) };
  }
}

/** The folder that somebody checks, as part of the repository that it is checked out of; undefined where it is part of none. */
export function checkoutTree(folder: string, objectsIn: (file: string) => readonly CheckedObject[]): RepoTree | undefined {
  const checked = path.resolve(folder);
  let top = checked;
  while (!fs.existsSync(path.join(top, '.git'))) {
    const parent = path.dirname(top);
    if (parent === top) return undefined;
    top = parent;
  }
  const root = path.relative(top, checked).split(path.sep).join('/');
  let folders: Map<string, TreeFile[]> | undefined;
  return {
    root,
    isWhole: true,
    get folders() {
      return folders ??= foldersBelow(checked, root, objectsIn);
    },
  };
}

function foldersBelow(checked: string, root: string, objectsIn: (file: string) => readonly CheckedObject[]): Map<string, TreeFile[]> {
  const folders = new Map<string, TreeFile[]>();
  const visit = (below: string): void => {
    const entries = fs.readdirSync(path.join(checked, below), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    const folder = joined(root, below);
    folders.set(folder, foreignFiles(path.join(checked, below), folder, entries, (name) => objectsIn(joined(below, name))));
    for (const entry of entries) {
      if (entry.isDirectory() && !PASSED_OVER.has(entry.name)) visit(joined(below, entry.name));
    }
  };
  visit('');
  return folders;
}

/** The files of a folder. */
export function foreignFiles(
  onDisk: string, folder: string, entries: Iterable<fs.Dirent>, objectsIn?: (name: string) => readonly CheckedObject[],
): ForeignFile[] {
  const files: ForeignFile[] = [];
  for (const entry of entries) {
    const isLink = entry.isSymbolicLink();
    if (isLink || entry.isFile()) files.push(new ForeignFile(entry.name, path.join(onDisk, entry.name), folder, isLink, objectsIn?.(entry.name)));
  }
  return files;
}

function joined(folder: string, name: string): string {
  return folder === '' ? name : name === '' ? folder : `${folder}/${name}`;
}

/** Whether a link is absolute, or passes the root of the repository on its way. */
function leadsOut(file: string, folder: string): boolean {
  const target = fs.readlinkSync(file);
  if (path.isAbsolute(target)) return true;
  let depth = folder === '' ? 0 : folder.split('/').length;
  return target.split('/').some((part) => {
    if (part === '..') depth--;
    else if (part !== '' && part !== '.') depth++;
    return depth < 0;
  });
}

/** Of a JSON file, Argo CD takes one object. */
function oddJson(text: string): FileOddity | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const first = firstObject(text);
    return first !== undefined && textAt(first, 'kind') !== undefined ? 'several objects' : 'no object';
  }
  return textAt(value, 'kind') === undefined ? 'no object' : undefined;
}

/** The object that a text begins with, where more follows. */
function firstObject(text: string): unknown {
  let depth = 0;
  let inText = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (inText) {
      if (character === '\\') i++;
      else if (character === '"') inText = false;
    } else if (character === '"') {
      inText = true;
    } else if (character === '{') {
      depth++;
    } else if (character === '}' && --depth === 0) {
      try {
        return JSON.parse(text.slice(0, i + 1)) as unknown;
      } catch {
        return undefined;
      }
    }
  }
  return undefined;
}

/** Argo CD passes over YAML that it cannot read, unless it looks like an object or comes behind one. */
function oddYaml(text: string): FileOddity | undefined {
  const { documents, fault } = readManifests(text);
  let isBehindObject = false;
  let isSyntax = fault !== undefined;
  let isFaulty = isSyntax;
  for (const { value, faults } of documents) {
    // Its reader takes the last of two equal keys.
    const broken = faults.some((one) => !one.text.includes(' is written twice'));
    if (faults.length === 0 && value === null) continue;
    if (broken || (faults.length === 0 && textAt(value, 'kind') === undefined)) {
      isSyntax ||= broken;
      isFaulty = true;
      break;
    }
    isBehindObject = true;
  }
  if (!isFaulty) return undefined;
  const looks = ['apiVersion:', 'kind:', 'metadata:'].every((word) => text.includes(word));
  return isBehindObject || looks ? 'unreadable manifest' : isSyntax ? 'unreadable' : undefined;
}
