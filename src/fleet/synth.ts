import type { IConstruct } from 'constructs';
import { deliverByArgo } from './_argo-delivery';
import { Catalogues } from './_catalogues';
import { checkFleet, checkIdentities } from './_checks';
import { type CollectedStack, type Collection, collect } from './_collect';
import { deliverByFlux } from './_flux-delivery';
import { Layout } from './_layout';
import { stackOrder } from './_order';
import { writeOutdir } from './_outdir';
import { Problems, plainError } from './_problems';
import { reportText } from './_report';
import { type Settings, readSettings, treeRoot } from './_settings';
import type { TreeSettings } from './_tree-settings';
import { checkDependencies } from './_units';
import { type DeliveredObject, Workbench } from './_workbench';
import { joinDocuments } from '../output/emit';
import { fileName } from '../output/file-name';
import { type Allowance, guardPlan } from '../output/guard';
import { type Plan, describeStale, planTree } from '../output/plan';
import type { PlannedFile, PlannedFolder } from '../output/planned';
import { readTree } from '../output/tree';
import { writePlan } from '../output/write';
import type { KindDefinition } from '../schema/definition';

/** The root of a construct tree, and where its tree of files lies. */
type Fleet = IConstruct & TreeSettings & { readonly _definitions: readonly KindDefinition[] };

/** Walks, checks and renders the fleet, then brings the tree up to date. Throws all errors at once, with nothing written. */
export function synthesize(app: Fleet, allowances: Allowance[], say: (text: string) => void): void {
  const problems = new Problems();
  const { folders, collection } = planFleet(app, problems);
  const settings = readSettings(process.env, collection.environments, problems);
  const root = treeRoot(app.checkout, app.tree, settings.outdir, problems);
  problems.throwIfAny();

  const plan = planTree(readTree(root, folders), folders, { selected: selection(settings, collection), acceptEdits: settings.acceptEdits });
  const guarded = guardPlan(plan, allowances);
  for (const { path, message } of plan.edits) problems.add(path, message);
  for (const message of guarded.problems) problems.add('', message);
  problems.throwIfAny();

  if (settings.check) failWhenStale(plan);
  else writePlan(root, plan);
  if (settings.outdir !== undefined) writeOutdir(settings.outdir, folders);
  say(reportText({ plan, root, notices: [...problems.warnings, ...unusedPins(collection), ...guarded.notices], checked: settings.check }));
}

/** The whole fleet as one text of YAML documents. Reads and writes no file. */
export function fleetYaml(app: Fleet): string {
  const problems = new Problems();
  const { folders } = planFleet(app, problems);
  problems.throwIfAny();
  return joinDocuments(folders.flatMap(({ files }) => files.map(({ content }) => content)));
}

function planFleet(app: Fleet, problems: Problems): { folders: PlannedFolder[]; collection: Collection } {
  const catalogues = new Catalogues(app._definitions);
  const collection = collect(app, catalogues, problems);
  const { stacks, environments } = collection;
  catalogues.note(new Set(environments.flatMap(({ clusters }) => clusters)), problems);
  checkFleet(collection, problems);
  const order = stackOrder(stacks, problems);
  checkDependencies(stacks, order, problems);

  const layout = new Layout(environments);
  const workbench = new Workbench();
  const context = { app, layout, order, stacks, workbench, problems };
  deliverByArgo(context);
  deliverByFlux(context);
  const delivered = workbench.finish(catalogues, problems);
  checkIdentities(stacks, delivered, problems);
  return { folders: problems.count > 0 ? [] : plannedFolders(layout, stacks, delivered), collection };
}

function plannedFolders(layout: Layout, stacks: CollectedStack[], delivered: DeliveredObject[]): PlannedFolder[] {
  const folders = new Map<string, PlannedFile[]>();
  const take = (folder: string, file: PlannedFile): void => {
    const files = folders.get(folder);
    if (files) files.push(file);
    else folders.set(folder, [file]);
  };
  for (const { stack, objects } of stacks) {
    const places = layout.stackFolders(stack).map(({ folder, clusters }) => ({ folder, clusters: clusters.map(({ name }) => name) }));
    for (const object of objects) {
      const { content, identity, path } = object;
      const file = fileName(object, stack.namespace);
      for (const { folder, clusters } of places) take(folder, { file, content, identity, path, clusters });
    }
  }
  for (const object of delivered) {
    const { content, identity, path, folder, folderNamespace, clusters } = object;
    take(folder, { file: fileName(object, folderNamespace), content, identity, path, clusters: clusters.map(({ name }) => name) });
  }
  return [...folders].map(([folder, files]) => ({ folder, files }));
}

/** In a selective synth: what belongs to the chosen environments, their clusters' bootstrap included. */
function selection({ only }: Settings, { environments, stacks }: Collection): ((folder: string, path: string) => boolean) | undefined {
  if (!only) return undefined;
  const chosen = environments.filter(({ name }) => only.includes(name));
  const paths = chosen.map(({ node }) => node.path);
  const folders = new Set(chosen.map(({ name }) => `environments/${name}`));
  for (const { stack } of stacks) {
    if (!only.includes(stack.environment.name)) continue;
    for (const cluster of stack.clusters) folders.add(`bootstrap/${stack.delivery._engineCluster(cluster).name}`);
  }
  return (folder, path) => folders.has(folder.split('/', 2).join('/')) || paths.some((prefix) => path === prefix || path.startsWith(`${prefix}/`));
}

function failWhenStale(plan: Plan): void {
  const lines = describeStale(plan);
  if (lines.length === 0) return;
  throw plainError(`the tree is not current (${lines.length} ${lines.length === 1 ? 'file' : 'files'}); run synth and commit what it writes:\n`
    + lines.map((line) => `  ${line}`).join('\n'));
}

function unusedPins({ environments }: Collection): string[] {
  return [...new Set(environments.map(({ pins }) => pins))].flatMap((pins) => pins._unused);
}
