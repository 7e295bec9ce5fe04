import * as fs from 'node:fs';
import * as path from 'node:path';
import { grouped } from '../core/grouped';
import { joinDocuments } from '../output/emit';
import type { PlannedFile, PlannedFolder } from '../output/planned';

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
  // As cdk8s itself: the CLI asks for it when there are plugins.
  if (process.env.CDK8S_RECORD_CONSTRUCT_METADATA === 'true') {
    fs.writeFileSync(path.join(outdir, 'construct-metadata.json'), JSON.stringify({ version: '1.0.0', resources: constructsOf(folders) }));
  }
}

/** So many constructs are named for one name. */
const NAMED = 3;

/**
 * Which construct makes an object, by the object's name, as the CLI looks it up.
 *
 * Several objects may share a name, the more so as each environment has its own: then the entry lists their constructs, and the
 * identities (`Kind[.group]/[namespace/]name`) have entries as well.
 */
function constructsOf(folders: PlannedFolder[]): Record<string, { path: string }> {
  const resources: Record<string, { path: string }> = {};
  for (const [name, files] of grouped(folders.flatMap(({ files: all }) => all), ({ identity }) => identity.slice(identity.lastIndexOf('/') + 1))) {
    resources[name] = { path: listed(files) };
    if (files.length === 1) continue;
    for (const [identity, same] of grouped(files, (file) => file.identity)) resources[identity] = { path: listed(same) };
  }
  return resources;
}

function listed(files: PlannedFile[]): string {
  const constructs = [...new Set(files.map(({ path: construct }) => construct))];
  const named = constructs.slice(0, NAMED).join(', ');
  return constructs.length > NAMED ? `${named}, and ${constructs.length - NAMED} more` : named;
}
