import * as fs from 'node:fs';
import * as path from 'node:path';
import { providedDefinitions } from './_catalogues';
import { readManifestFolder } from './_manifest-files';
import { ambiguities, findingOf, unreadable } from './_manifest-findings';
import { type LocatedObject, givenObjects, objectsInFile } from './_manifest-objects';
import type { Cluster } from './cluster';
import type { Finding } from '../checks';
import { Catalogue } from '../schema/catalogue';
import { KindDefinition } from '../schema/definition';
import { readDefinitionFiles } from '../schema/definition-files';

/** What the manifests are for, and what they need besides. */
interface CheckSettings {
  readonly cluster?: Cluster;
  readonly crds?: readonly string[];
}

/** What a `ManifestChecker` does. */
export class ManifestCheck {
  private readonly cluster?: Cluster;
  private readonly definitions: KindDefinition[];

  public constructor({ cluster, crds = [] }: CheckSettings) {
    this.cluster = cluster;
    const read = crds.map(readDefinitionFiles);
    const faults = read.flatMap((files) => files.faults);
    if (faults.length > 0) throw new Error(`ManifestChecker: crds: ${faults.join('; ')}`);
    this.definitions = read.flatMap(({ definitions }) => definitions);
  }

  public folder(folder: string): Finding[] {
    if (!fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
      throw new Error(`ManifestChecker.checkFolder: ${path.resolve(folder)} is no folder`);
    }
    const files = readManifestFolder(folder);
    const findings = [...files.flatMap(unreadable), ...this.check(files.flatMap(objectsInFile))];
    return findings.sort((a, b) => (a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file! < b.file! ? -1 : 1));
  }

  public objects(objects: readonly unknown[]): Finding[] {
    return this.check(givenObjects(objects));
  }

  private check(located: LocatedObject[]): Finding[] {
    const definitions = located.filter(({ object }) => object.kind === 'CustomResourceDefinition');
    const defined = definitions.map(({ object }) => KindDefinition.tryRead(object).definition).filter((definition) => definition !== undefined);
    const provided = this.cluster ? providedDefinitions(this.cluster) : [];
    const catalogue = new Catalogue(this.cluster?._versions ?? {}, [...this.definitions, ...provided, ...defined]);
    return located.flatMap((one) => {
      const faults = catalogue.faultsOf(one.object, { isLater, bytes: bytesOf(one.object) });
      return [...faults.map((fault) => findingOf(one, fault)), ...ambiguities(one)];
    });
  }
}

/** Whether a text stands for a value that Flux or SOPS puts in its place. */
function isLater(text: string): boolean {
  return /\$\{[A-Za-z_]/.test(text) || text.startsWith('ENC[');
}

/** How many bytes an object takes as JSON, about. */
function bytesOf(object: object): number {
  return JSON.stringify(object, (_, value: unknown) => (typeof value === 'bigint' ? Number(value) : value)).length;
}
