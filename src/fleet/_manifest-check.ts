import * as fs from 'node:fs';
import * as path from 'node:path';
import { providedDefinitions } from './_catalogues';
import { type ManifestFile, readManifestFolder } from './_manifest-files';
import { ambiguities, findingOf, unreadable, withLine } from './_manifest-findings';
import { indexManifests } from './_manifest-index';
import { type LocatedObject, givenObjects, objectsInFile } from './_manifest-objects';
import { RULES } from './_rule-book';
import type { Cluster } from './cluster';
import type { Finding, IRule } from '../checks';
import { runRules } from '../checks/run-rules';
import type { Tier } from '../core/tier';
import { Catalogue } from '../schema/catalogue';
import { KindDefinition } from '../schema/definition';
import { readDefinitionFiles } from '../schema/definition-files';

/** What the manifests are for, and what they need besides. */
export interface CheckSettings {
  readonly cluster?: Cluster;
  readonly crds?: readonly string[];
  readonly tier?: Tier;
  readonly complete?: boolean;
  readonly rules?: readonly IRule[];
}

/** What a `ManifestChecker` does. */
export class ManifestCheck {
  private readonly cluster?: Cluster;
  private readonly definitions: KindDefinition[];

  public constructor(private readonly settings: CheckSettings) {
    const { cluster, crds = [] } = settings;
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
    return this.files(readManifestFolder(folder), folder);
  }

  /**
   * Checks files that were read; what is found stands in the order of files and lines.
   *
   * @param folder where everything that lies there was read
   */
  public files(files: readonly ManifestFile[], folder?: string): Finding[] {
    const findings = [...files.flatMap(unreadable), ...this.check(files.flatMap(objectsInFile), folder)];
    return findings.sort((a, b) => (a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file! < b.file! ? -1 : 1));
  }

  public objects(objects: readonly unknown[]): Finding[] {
    return this.check(givenObjects(objects));
  }

  private check(located: LocatedObject[], folder?: string): Finding[] {
    const definitions = located.filter(({ object }) => object.kind === 'CustomResourceDefinition');
    const defined = definitions.map(({ object }) => KindDefinition.tryRead(object).definition).filter((definition) => definition !== undefined);
    const provided = this.cluster ? providedDefinitions(this.cluster) : [];
    const catalogue = new Catalogue(this.cluster?._versions ?? {}, [...this.definitions, ...provided, ...defined]);
    const sound = new Set<LocatedObject>();
    const structural = located.flatMap((one) => {
      const faults = one.isKustomize ? [] : catalogue.faultsOf(one.object, { isLater, bytes: bytesOf(one.object) });
      if (faults.every(({ severity }) => severity !== 'error')) sound.add(one);
      return [...faults.map((fault) => findingOf(one, fault)), ...ambiguities(one)];
    });
    const { tier, complete = false, rules = [] } = this.settings;
    const indexed = indexManifests(located, { catalogue, cluster: this.cluster, tier, isComplete: complete, folder });
    const checked = [...indexed.objects].filter(([, one]) => sound.has(one)).map(([object]) => object);
    const all = [...RULES, ...rules].map((rule) => ({ rule, path: '' }));
    return [...structural, ...runRules(indexed.fleet, all, checked).map(({ finding, object }) => withLine(finding, indexed.objects.get(object)!))];
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
