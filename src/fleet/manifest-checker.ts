import * as fs from 'node:fs';
import * as path from 'node:path';
import { readManifestFolder } from './_manifest-files';
import { ambiguities, findingOf, unreadable } from './_manifest-findings';
import { type LocatedObject, givenObjects, objectsInFile } from './_manifest-objects';
import type { Cluster } from './cluster';
import type { Finding } from '../checks';
import { Catalogue } from '../schema/catalogue';
import { KindDefinition } from '../schema/definition';
import { readDefinitionFiles } from '../schema/definition-files';

/** Properties of `ManifestChecker`. */
export interface ManifestCheckerProps {
  /**
   * The cluster that gets the manifests: its versions and the kinds that it provides decide what is right.
   *
   * @default - a cluster that runs the newest known version of everything
   */
  readonly cluster?: Cluster;

  /**
   * Files of CustomResourceDefinitions, or folders of such files, of kinds that the manifests do not define themselves.
   *
   * @default - none
   */
  readonly crds?: string[];
}

/**
 * Checks plain manifests as a synth checks those that it makes, without constructs: hand-written YAML, or what another tool rendered.
 *
 * Values that are only known later pass: those that Flux substitutes (`${VAR}`) and those that SOPS has encrypted.
 * What only Kustomize reads, and YAML that is no Kubernetes object, is passed over.
 *
 * @see https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation
 */
export class ManifestChecker {
  private readonly cluster?: Cluster;
  private readonly definitions: KindDefinition[];

  /** @throws when a file of definitions cannot be read */
  constructor(props: ManifestCheckerProps = {}) {
    this.cluster = props.cluster;
    const read = (props.crds ?? []).map(readDefinitionFiles);
    const faults = read.flatMap((files) => files.faults);
    if (faults.length > 0) throw new Error(`ManifestChecker: crds: ${faults.join('; ')}`);
    this.definitions = read.flatMap(({ definitions }) => definitions);
  }

  /**
   * Checks the YAML and JSON files of a folder and of all folders below it.
   *
   * Passed over are hidden folders, `node_modules`, Helm charts, and the patches that a kustomization names. Links are not followed.
   *
   * @returns what was found, by file and line
   * @throws when there is no such folder
   */
  public checkFolder(folder: string): Finding[] {
    if (!fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
      throw new Error(`ManifestChecker.checkFolder: ${path.resolve(folder)} is no folder`);
    }
    const files = readManifestFolder(folder);
    const findings = [...files.flatMap(unreadable), ...this.check(files.flatMap(objectsInFile))];
    return findings.sort((a, b) => (a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file! < b.file! ? -1 : 1));
  }

  /**
   * Checks objects, for instance those that `Testing.synth` returns.
   *
   * @param objects plain objects as they would be written to a file
   * @throws when one of them is no object that can be written as JSON
   */
  public checkObjects(objects: any[]): Finding[] {
    return this.check(givenObjects(objects));
  }

  private check(located: LocatedObject[]): Finding[] {
    const definitions = located.filter(({ object }) => object.kind === 'CustomResourceDefinition');
    const defined = definitions.map(({ object }) => KindDefinition.tryRead(object).definition).filter((definition) => definition !== undefined);
    const provided = this.cluster?._provided.map(({ _definition }) => _definition) ?? [];
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
