import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { performance } from 'node:perf_hooks';

const BARE = `
import { ApiObject, App, Chart } from 'cdk8s';
const app = new App();
const chart = new Chart(app, 'shop');
new ApiObject(chart, 'settings', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings' } });
app.synth();
`;

const OURS = `
import { ApiObject } from 'cdk8s';
import { Cluster, Delivery, Environment, EnvironmentStack, GitOpsApp, GitRepo } from 'cdk8s-gitops';
const app = new GitOpsApp({ repo: GitRepo.at('https://github.com/acme/fleet') });
const staging = new Environment(app, 'staging', { clusters: [Cluster.named('staging')], delivery: Delivery.flux() });
const shop = new EnvironmentStack(staging, 'shop');
new ApiObject(shop, 'settings', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings' } });
app.synth();
`;

/** How much longer \`tsc --noEmit\` takes for a stack with this library than for one with cdk8s alone; medians of three. */
export function typeCheckRatio(): number {
  const root = path.join(__dirname, '..');
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-tsc-'));
  try {
    fs.mkdirSync(path.join(folder, 'node_modules'));
    for (const name of ['cdk8s', 'constructs', '@types']) fs.symlinkSync(path.join(root, 'node_modules', name), path.join(folder, 'node_modules', name));
    fs.symlinkSync(root, path.join(folder, 'node_modules', 'cdk8s-gitops'));
    fs.writeFileSync(path.join(folder, 'bare.ts'), BARE);
    fs.writeFileSync(path.join(folder, 'ours.ts'), OURS);
    const check = (file: string) => {
      const start = performance.now();
      execFileSync(process.execPath, [path.join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '--noEmit', '--strict', '--skipLibCheck',
        '--module', 'node16', '--moduleResolution', 'node16', '--target', 'ES2022', '--types', 'node', file], { cwd: folder, stdio: 'inherit' });
      return performance.now() - start;
    };
    const median = (file: string) => [check(file), check(file), check(file)].sort((a, b) => a - b)[1];
    return median('ours.ts') / median('bare.ts');
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
