import type { IConstruct } from 'constructs';
import { deliverByArgo } from './_argo-delivery';
import { Catalogues } from './_catalogues';
import { checkFleet } from './_checks';
import { collect } from './_collect';
import type { CollectedStack, Collection } from './_collection';
import { indexFleet } from './_fleet-index';
import type { FleetFile, FleetFolder } from './_fleet-tree';
import { deliverByFlux } from './_flux-delivery';
import { Layout } from './_layout';
import { stackOrder } from './_order';
import { writeOutdir } from './_outdir';
import { Problems, plainError } from './_problems';
import { reportText } from './_report';
import { RULES } from './_rule-book';
import { type Settings, readSettings, treeRoot } from './_settings';
import type { TreeSettings } from './_tree-settings';
import { checkDependencies } from './_units';
import { type DeliveredObject, Workbench } from './_workbench';
import type { Finding } from '../checks';
import { runRules } from '../checks/run-rules';
import { joinDocuments } from '../output/emit';
import { fileName } from '../output/file-name';
import { type Allowance, guardPlan } from '../output/guard';
import { type Plan, describeStale, planTree } from '../output/plan';
import type { PlannedFolder } from '../output/planned';
import { type TreeState, readTree } from '../output/tree';
import { writePlan } from '../output/write';
import type { KindDefinition } from '../schema/definition';

/** The root of a construct tree, and where its tree of files lies. */
type Fleet = IConstruct & TreeSettings & { readonly strict: boolean; readonly _definitions: readonly KindDefinition[] };

/** Walks, checks and renders the fleet, then brings the tree up to date. Throws all errors at once, with nothing written. */
export function synthesize(app: Fleet, allowances: Allowance[], say: (text: string) => void): void {
  const problems = new Problems();
  const planned = planFleet(app, problems);
  const { folders, collection } = planned;
  const disk = treeOnDisk(app, folders);
  findingsIn(app, planned, problems, disk);
  const settings = readSettings(process.env, collection.environments, problems);
  const root = treeRoot(app.checkout, app.tree, settings.outdir, problems);
  problems.throwIfAny(app.strict);

  const plan = planTree(disk ?? readTree(root, folders), folders, { selected: selection(settings, collection), acceptEdits: settings.acceptEdits });
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
  const { folders } = checkedFleet(app, problems);
  problems.throwIfAny(app.strict);
  return joinDocuments(folders.flatMap(({ files }) => files.map(({ content }) => content)));
}

/** Everything that is found in the fleet, silenced findings left out. Reads and writes no file of the tree. */
export function lintFleet(app: Fleet): Finding[] {
  return inspectFleet(app).findings;
}

/** The fleet as it would be written, and what is found in it; also when something is wrong. Reads and writes no file of the tree. */
export function inspectFleet(app: Fleet): FleetPlan & { readonly findings: Finding[] } {
  const problems = new Problems();
  const plan = checkedFleet(app, problems);
  return { ...plan, findings: problems.findings };
}

/** The planned tree, held against all rules. */
function checkedFleet(app: Fleet, problems: Problems): FleetPlan {
  const plan = planFleet(app, problems);
  findingsIn(app, plan, problems);
  return plan;
}

/** Holds a planned tree against all rules, and what others put into it where the disk was read. */
export function findingsIn(app: Fleet, { collection, delivered, folders }: FleetPlan, problems: Problems, disk?: TreeState): void {
  const indexed = indexFleet(app, collection, delivered, folders, disk);
  const rules = [...RULES.map((rule) => ({ rule, path: '' })), ...collection.rules];
  // Where stacks are at fault, what delivers them would only repeat it.
  const objects = problems.count > 0 ? indexed.own : [...indexed.own, ...indexed.delivered];
  for (const { finding } of runRules(indexed.fleet, rules, objects)) problems.find(finding);
  // What a rule would find on the disk, nobody can know who has not read it.
  const found = new Set(problems.findings.map(({ ruleId }) => ruleId));
  const suppressions = collection.suppressions.filter(({ rule }) => disk || found.has(rule) || !rule.startsWith('argocd/layout-'));
  problems.silence(suppressions, rules.map(({ rule }) => rule.id));
}

/** What lies in the tree; undefined where it cannot be read, which is said when it is to be written. */
function treeOnDisk({ checkout, tree }: Fleet, folders: PlannedFolder[]): TreeState | undefined {
  const refused = new Problems();
  const root = treeRoot(checkout, tree, undefined, refused);
  try {
    return refused.count > 0 ? undefined : readTree(root, folders);
  } catch {
    return undefined;
  }
}

/** A fleet as it would be written. */
export interface FleetPlan {
  readonly folders: FleetFolder[];
  readonly collection: Collection;
  readonly delivered: DeliveredObject[];
}

/** Renders everything, and plans where it goes. */
export function planFleet(app: Fleet, problems: Problems): FleetPlan {
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
  return { folders: plannedFolders(layout, stacks, delivered), collection, delivered };
}

function plannedFolders(layout: Layout, stacks: CollectedStack[], delivered: DeliveredObject[]): FleetFolder[] {
  const folders = new Map<string, FleetFile[]>();
  const take = (folder: string, file: FleetFile): void => {
    const files = folders.get(folder);
    if (files) files.push(file);
    else folders.set(folder, [file]);
  };
  for (const { stack, objects } of stacks) {
    const places = layout.stackFolders(stack).map(({ folder, clusters }) => ({ folder, clusters: clusters.map(({ name }) => name) }));
    for (const object of objects) {
      const { content, identity, path } = object;
      const file = fileName(object, stack.namespace);
      for (const { folder, clusters } of places) take(folder, { file, content, identity, path, clusters, object });
    }
  }
  for (const object of delivered) {
    const { content, identity, path, folder, folderNamespace, clusters } = object;
    take(folder, { file: fileName(object, folderNamespace), content, identity, path, clusters: clusters.map(({ name }) => name), object });
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
