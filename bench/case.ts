/* One measurement in a process of its own: `case.ts CASE STACKS OBJECTS FILLING [chained]`; prints milliseconds as JSON. */
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { performance } from 'node:perf_hooks';
import { ApiObject, YamlOutputType } from 'cdk8s';
import { type Filling, type Shape, fleetApp, plainApp } from './fleets';

const [name, stacks, objects, filling, chained] = process.argv.slice(2);
const shape: Shape = { stacks: Number(stacks), objects: Number(objects), chained: chained === 'chained' };
const kind = filling as Filling;
const memory = fs.existsSync('/dev/shm') ? '/dev/shm' : os.tmpdir();
const folder = fs.mkdtempSync(path.join(memory, 'bench-'));

function timed(action: () => void): number {
  const start = performance.now();
  action();
  return performance.now() - start;
}

// eslint-disable-next-line @typescript-eslint/no-require-imports
const library = () => require('../lib') as typeof import('../src');

function filesBelow(root: string): { file: string; text: string }[] {
  return fs.readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({ file: path.relative(root, file), text: fs.readFileSync(file, 'utf8') }));
}

function writeAll(root: string, files: { file: string; text: string }[]): void {
  for (const { file, text } of files) {
    const target = path.join(root, file);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, text);
  }
}

function manifestsOf(): Record<string, unknown>[] {
  const app = plainApp(folder, shape, kind, YamlOutputType.FOLDER_PER_CHART_FILE_PER_RESOURCE);
  return app.node.findAll().filter((child) => ApiObject.isApiObject(child)).map((child) => (child as ApiObject).toJson());
}

const CASES: Record<string, () => Record<string, number>> = {
  /** Constructing the objects and rendering each: what anybody on cdk8s pays. */
  floor: () => ({
    floor: timed(() => {
      const app = plainApp(folder, shape, kind, YamlOutputType.FOLDER_PER_CHART_FILE_PER_RESOURCE);
      for (const child of app.node.findAll()) if (ApiObject.isApiObject(child)) child.toJson();
    }),
  }),
  ours: () => {
    const lib = library();
    const cold = timed(() => fleetApp(lib, folder, shape, kind).synth());
    const warm = timed(() => fleetApp(lib, folder, shape, kind).synth());
    const files = filesBelow(folder);
    fs.rmSync(folder, { recursive: true });
    return { cold, warm, write: timed(() => writeAll(folder, files)), files: files.length };
  },
  folders: () => ({ folders: timed(() => plainApp(folder, shape, kind, YamlOutputType.FOLDER_PER_CHART_FILE_PER_RESOURCE).synth()) }),
  charts: () => ({ charts: timed(() => plainApp(folder, shape, kind, YamlOutputType.FILE_PER_CHART).synth()) }),
  /** Emitting alone. */
  emit: () => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    const { emitYaml } = require('../lib/output/emit') as typeof import('../src/output/emit');
    const manifests = manifestsOf();
    return { emit: timed(() => manifests.forEach((manifest) => emitYaml(manifest))) };
  },
  /** Holding the objects against their schemas alone, reading the facts included. */
  check: () => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    const { Catalogue } = require('../lib/schema/catalogue') as typeof import('../src/schema/catalogue');
    const manifests = manifestsOf();
    const catalogue = new Catalogue({});
    return { check: timed(() => manifests.forEach((manifest) => catalogue.faultsOf(manifest))) };
  },
  /** The index of the fleet, its references and all rules, on objects that are rendered already. */
  rules: () => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    const { planFleet, findingsIn } = require('../lib/fleet/synth') as typeof import('../src/fleet/synth');
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    const { Problems } = require('../lib/fleet/_problems') as typeof import('../src/fleet/_problems');
    const app = fleetApp(library(), folder, shape, kind);
    const plan = planFleet(app, new Problems());
    return { rules: timed(() => findingsIn(app, plan, new Problems())) };
  },
  /** Reading the facts of every group. */
  facts: () => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    const { factIndex, loadGroup } = require('../lib/schema/_store') as typeof import('../src/schema/_store');
    return {
      facts: timed(() => {
        for (const [group, kinds] of Object.entries(factIndex().groups)) new Set(Object.values(kinds)).forEach((system) => loadGroup(system, group));
      }),
    };
  },
};

const result = CASES[name]();
fs.rmSync(folder, { recursive: true, force: true });
process.stdout.write(JSON.stringify(result));
