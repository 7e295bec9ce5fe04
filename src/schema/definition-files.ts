import * as fs from 'node:fs';
import * as path from 'node:path';
import { KindDefinition } from './definition';
import { readYamlFile } from '../core/yaml-file';

/** The largest file of definitions that is read: all of a large operator's are a few megabytes. */
const MAX_BYTES = 16 * 1024 * 1024;

/** What files of definitions hold. */
export interface DefinitionFiles {
  readonly definitions: KindDefinition[];
  /** What is wrong, each beginning with the file's name. */
  readonly faults: string[];
}

/** Reads the CustomResourceDefinitions of a YAML or JSON file, or of all such files of a folder. Other objects beside them are passed over. */
export function readDefinitionFiles(fileOrFolder: string): DefinitionFiles {
  const definitions: KindDefinition[] = [];
  const faults: string[] = [];
  const files = filesOf(fileOrFolder);
  for (const file of files) {
    const read = readYamlFile(file, MAX_BYTES);
    for (const { line, text } of read.faults) faults.push(`${file}${line === undefined ? '' : `:${line}`} ${text}`);
    for (const { value, lineOf } of read.documents) {
      if ((value as { kind?: unknown } | null)?.kind !== 'CustomResourceDefinition') continue;
      try {
        definitions.push(KindDefinition.read(value));
      } catch (error) {
        faults.push(`${file}:${lineOf([])} ${(error as Error).message}`);
      }
    }
  }
  if (definitions.length === 0 && faults.length === 0) faults.push(`${fileOrFolder} holds no CustomResourceDefinition; name the file, or the folder of files, that does`);
  return { definitions, faults };
}

function filesOf(fileOrFolder: string): string[] {
  if (!fs.statSync(fileOrFolder, { throwIfNoEntry: false })?.isDirectory()) return [fileOrFolder];
  return fs.readdirSync(fileOrFolder).filter((name) => /\.(ya?ml|json)$/.test(name)).sort().map((name) => path.join(fileOrFolder, name));
}
