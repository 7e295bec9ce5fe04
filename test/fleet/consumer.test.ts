import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { temporaryFolder } from './fleet';

const root = path.join(__dirname, '..', '..');

const MAIN = `
import { ApiObject } from 'cdk8s';
import {
  type CheckedObject, type FleetIndex, type IRule, type RuleViolation, Cluster, Delivery, Environment, EnvironmentStack, FindingSeverity, GitOpsApp, GitRepo, Rules,
} from 'cdk8s-gitops';

/** Every Service says who answers for it. */
class OwnedService implements IRule {
  public readonly id = 'acme/owned-service';
  public readonly severity = FindingSeverity.ERROR;
  public readonly kinds = ['/Service'];

  public check({ manifest, namespace }: CheckedObject, fleet: FleetIndex): RuleViolation[] {
    const owners = fleet.ofKind('', 'ConfigMap').filter((other) => other.namespace === namespace && other.name === 'owners');
    if (owners.some((other) => manifest.metadata.name in other.manifest.data)) return [];
    return [{ field: 'metadata.name', message: \`metadata.name is "\${manifest.metadata.name}", which the ConfigMap owners does not know; add it there\` }];
  }
}

const app = new GitOpsApp({ repo: GitRepo.at('https://github.com/acme/fleet') });
const staging = new Environment(app, 'staging', { clusters: [Cluster.named('staging')], delivery: Delivery.flux() });
const shop = new EnvironmentStack(staging, 'shop');
for (const name of ['web', 'api']) {
  new ApiObject(shop, name, { apiVersion: 'v1', kind: 'Service', spec: { type: 'ExternalName', externalName: 'example.com' } } as any);
}
new ApiObject(shop, 'owners', { apiVersion: 'v1', kind: 'ConfigMap', data: { web: 'team-a' } } as any);
Rules.of(app).add(new OwnedService());
app.synth();
`;

/** A project that has this library installed as it is published: compiled, with its declarations. */
function project(): string {
  const folder = temporaryFolder();
  const modules = path.join(folder, 'node_modules');
  fs.mkdirSync(modules);
  for (const name of ['cdk8s', 'constructs']) fs.symlinkSync(path.join(root, 'node_modules', name), path.join(modules, name));
  fs.symlinkSync(root, path.join(modules, 'cdk8s-gitops'));
  fs.writeFileSync(path.join(folder, 'main.ts'), MAIN);
  fs.writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({
    compilerOptions: { target: 'ES2022', module: 'node16', moduleResolution: 'node16', strict: true, noUnusedLocals: true, noEmit: true, types: [], skipLibCheck: true },
    files: ['main.ts'],
  }));
  return folder;
}

test('a project of others writes a rule of its own against the published types, and is stopped by it', () => {
  const folder = project();
  const run = (tool: string, ...args: string[]) => spawnSync(path.join(root, 'node_modules/.bin', tool), args, { cwd: folder, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });

  const { status, stdout } = run('tsc', '-p', '.');
  expect([status, stdout]).toEqual([0, '']);

  const synth = run('tsx', 'main.ts');
  expect(synth.status).toBe(1);
  expect(synth.stderr).toContain('1 error, nothing was written:\n'
    + '  [staging/shop/api] metadata.name is "api", which the ConfigMap owners does not know; add it there (acme/owned-service)');
  expect(fs.existsSync(path.join(folder, 'gitops'))).toBe(false);
});
