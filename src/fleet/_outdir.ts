import * as fs from 'node:fs';
import * as path from 'node:path';
import { joinDocuments } from '../output/emit';
import type { PlannedFolder } from '../output/planned';

/**
 * Writes what the cdk8s CLI lists, prints and gives to its plugins: one file for each folder of the tree.
 *
 * Every document starts with `---`, since `cdk8s synth --stdout` puts the files behind each other.
 */
export function writeOutdir(outdir: string, folders: PlannedFolder[]): void {
  fs.mkdirSync(outdir, { recursive: true });
  for (const { folder, files } of folders) {
    const text = joinDocuments(files.map(({ content }) => content));
    fs.writeFileSync(path.join(outdir, `${folder.replaceAll('/', '.')}.k8s.yaml`), text);
  }
}
