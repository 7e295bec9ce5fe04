import * as fs from 'node:fs';
import * as path from 'node:path';
import { KUSTOMIZATION_FILE } from '../core/kustomization-file';
import { type ManifestDocument, readManifests } from '../core/manifest-yaml';
import { type FileFault, readTextFile } from '../core/yaml-file';

/** A file of a folder of manifests. */
export interface ManifestFile {
  /** Relative to the folder, with "/". */
  readonly file: string;
  readonly documents: readonly ManifestDocument[];
  /** What is wrong with the file as a whole. */
  readonly fault?: FileFault;
}

/** The largest file that is read. */
const MAX_BYTES = 16 * 1024 * 1024;

const LOOKS_LIKE_MANIFEST = /^[\s{-]*["']?(apiVersion|kind)["']?[ \t]*:/m;

/**
 * Reads the manifests of a folder and of all below it, in the order of their names.
 *
 * Passed over are hidden folders, `node_modules`, charts (what Helm renders is no manifest yet) and the patches of kustomizations (they are
 * parts of objects). Links are not followed.
 */
export function readManifestFolder(folder: string): ManifestFile[] {
  const names: string[] = [];
  collect(folder, '', names);
  const files = names.map((file) => readManifestFile(folder, file));
  const patches = new Set(files.filter(({ file }) => KUSTOMIZATION_FILE.test(path.posix.basename(file))).flatMap(patchesOf));
  return files.filter(({ file }) => !patches.has(file));
}

function collect(folder: string, below: string, names: string[]): void {
  const entries = fs.readdirSync(path.join(folder, below), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  if (entries.some(({ name }) => name === 'Chart.yaml')) return;
  for (const entry of entries) {
    const file = below ? `${below}/${entry.name}` : entry.name;
    if (entry.isDirectory()) {
      if (!entry.name.startsWith('.') && entry.name !== 'node_modules') collect(folder, file, names);
    } else if (entry.isFile() && (/\.(ya?ml|json)$/.test(entry.name) || KUSTOMIZATION_FILE.test(entry.name))) {
      names.push(file);
    }
  }
}

/** Reads one file of manifests. */
export function readManifestFile(folder: string, file: string): ManifestFile {
  const { text, fault } = readTextFile(path.join(folder, file), MAX_BYTES);
  if (text === undefined) return { file, documents: [], fault };
  const read = readManifests(text);
  // What does not even look like a manifest is somebody else's file, perhaps in a dialect of its own.
  return LOOKS_LIKE_MANIFEST.test(text) ? { file, ...read } : { file, documents: read.documents.filter(({ faults }) => faults.length === 0) };
}

/** The files that a kustomization names as patches. */
function patchesOf({ file, documents }: ManifestFile): string[] {
  return documents.flatMap(({ value }) => {
    const { patches, patchesStrategicMerge, patchesJson6902 } = (value ?? {}) as Record<string, unknown>;
    const entries = [patches, patchesStrategicMerge, patchesJson6902].flatMap((list) => (Array.isArray(list) ? list as unknown[] : []));
    const named = entries.map((entry) => (typeof entry === 'string' ? entry : (entry as { path?: unknown } | null)?.path));
    return named.filter((name) => typeof name === 'string').map((name) => path.posix.join(path.posix.dirname(file), name));
  });
}
