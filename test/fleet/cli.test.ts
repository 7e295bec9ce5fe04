import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { parseAllDocuments } from 'yaml';
import { filesBelow, temporaryFolder } from './fleet';

const root = path.join(__dirname, '..', '..');
const bin = (name: string) => path.join(root, 'node_modules', '.bin', name);

/** An example in a folder of its own. */
function exampleFleet(name = 'fleet'): string {
  const folder = temporaryFolder();
  fs.cpSync(path.join(root, 'examples', name), folder, { recursive: true, filter: (file) => !/[\\/](gitops|dist)$/.test(file) });
  fs.writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({
    compilerOptions: { target: 'ES2022', module: 'node16', moduleResolution: 'node16', strict: true, paths: { 'cdk8s-gitops': [path.join(root, 'src/index.ts')] } },
  }));
  fs.symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  return folder;
}

function run(command: string, args: string[], cwd: string): { stdout: string; stderr: string } {
  const log = path.join(temporaryFolder(), 'stderr');
  const stdout = execFileSync('sh', ['-c', `"$@" 2> "${log}"`, 'sh', command, ...args], {
    cwd, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', FLEET_CHECKOUT: undefined, PATH: `${path.join(root, 'node_modules/.bin')}:${process.env.PATH}` },
  });
  return { stdout, stderr: fs.readFileSync(log, 'utf8') };
}

const expected = filesBelow(path.join(root, 'examples/fleet/gitops'), { locks: true });

test('the example gives the tree that is committed, by tsx, twice', () => {
  const folder = exampleFleet();

  const first = run(bin('tsx'), ['main.ts'], folder);
  expect(filesBelow(path.join(folder, 'gitops'), { locks: true })).toEqual(expected);
  const second = run(bin('tsx'), ['main.ts'], folder);

  expect(filesBelow(path.join(folder, 'gitops'), { locks: true })).toEqual(expected);
  expect(first.stderr).toMatch(/^gitops: \d+ added, 0 unchanged\n {2}environment prod-eu → prod-eu \(13 added\)\n/);
  const files = Object.keys(expected).filter((file) => !file.endsWith('.gitops.lock')).length;
  expect(second.stderr).toBe(`gitops: nothing to write, ${files} files\n`);
  expect(first.stdout + second.stdout).toBe('');
});

test('the example of Applications gives the tree that is committed', () => {
  const folder = exampleFleet('argocd');

  const { stderr } = run(bin('tsx'), ['main.ts'], folder);

  expect(filesBelow(path.join(folder, 'gitops'), { locks: true })).toEqual(filesBelow(path.join(root, 'examples/argocd/gitops'), { locks: true }));
  expect(stderr).toMatch(/^gitops: \d+ added, 0 unchanged\n/);
});

test.each(['fleet', 'argocd'])('no rule has anything to say about the example %s', (name) => {
  const folder = exampleFleet(name);
  const lint = "import { GitOpsApp } from 'cdk8s-gitops';\nGitOpsApp.prototype.synth = function () { console.log(JSON.stringify(this.lint())); };\nimport('./main');\n";
  fs.writeFileSync(path.join(folder, 'lint.ts'), lint);

  expect(JSON.parse(run(bin('tsx'), ['lint.ts'], folder).stdout)).toEqual([]);
});

describe('by the cdk8s CLI', () => {
  const synth = (folder: string, ...args: string[]) => run(bin('cdk8s'), ['synth', '--check-upgrade=false', ...args], folder);

  test('synth gives the same tree, twice, and the second run writes nothing', () => {
    const folder = exampleFleet();

    const first = synth(folder);
    const second = synth(folder);

    expect(filesBelow(path.join(folder, 'gitops'), { locks: true })).toEqual(expected);
    expect(first.stdout).toContain('dist/environments.staging.shop.k8s.yaml');
    expect(second.stderr).toContain('gitops: nothing to write, ');
  });

  test('synth --stdout prints every object as a document of its own', () => {
    const folder = exampleFleet();

    const { stdout } = synth(folder, '--stdout');

    const documents = parseAllDocuments(stdout.slice(stdout.indexOf('---')));
    const files = Object.keys(expected).filter((file) => !file.endsWith('.gitops.lock'));
    expect(documents.map((document) => document.errors)).toEqual(files.map(() => []));
    expect(documents.every((document) => typeof document.toJS().kind === 'string')).toBe(true);
    expect(filesBelow(path.join(folder, 'gitops'), { locks: true })).toEqual(expected);
  });

  test('synth --output elsewhere gives the same tree', () => {
    const folder = exampleFleet();

    synth(folder, '--output', 'elsewhere');

    expect(fs.existsSync(path.join(folder, 'elsewhere/clusters.hub.k8s.yaml'))).toBe(true);
    expect(filesBelow(path.join(folder, 'gitops'), { locks: true })).toEqual(expected);
  });
});
