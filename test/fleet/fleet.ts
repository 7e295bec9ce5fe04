import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { ApiObject } from 'cdk8s';
import type { Construct } from 'constructs';
import { type EnvironmentProps, type GitOpsAppProps, Cluster, Delivery, Environment, GitOpsApp, GitRepo } from '../../src';

/** A fresh folder that the test runner's machine forgets. */
export function temporaryFolder(): string {
  return fs.mkdtempSync(path.join(os.tmpdir(), 'cdk8s-gitops-'));
}

/** A quiet app with its tree in a fresh folder, or in one given. */
export function newApp(props: Partial<GitOpsAppProps> = {}): GitOpsApp {
  return new GitOpsApp({ repo: GitRepo.at('https://github.com/acme/fleet'), checkout: temporaryFolder(), quiet: true, ...props });
}

/** An environment on a cluster of the same name, delivered by Flux. */
export function newEnvironment(app: Construct, id = 'staging', props: Partial<EnvironmentProps> = {}): Environment {
  return new Environment(app, id, { clusters: [Cluster.named(id)], delivery: Delivery.flux(), ...props });
}

/** A ConfigMap, the plainest object. */
export function configMap(scope: Construct, id: string, data: Record<string, string> = { key: 'value' }, metadata: Record<string, string> = {}): ApiObject {
  return new ApiObject(scope, id, { apiVersion: 'v1', kind: 'ConfigMap', metadata, data } as any);
}

/** All files below a folder with their texts, by path; locks only when asked for. */
export function filesBelow(folder: string, { locks = false } = {}): Record<string, string> {
  const files: Record<string, string> = {};
  const visit = (below: string): void => {
    for (const entry of fs.readdirSync(path.join(folder, below), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const name = below ? `${below}/${entry.name}` : entry.name;
      if (entry.isDirectory()) visit(name);
      else if (locks || entry.name !== '.gitops.lock') files[name] = fs.readFileSync(path.join(folder, name), 'utf8');
    }
  };
  if (fs.existsSync(folder)) visit('');
  return files;
}

/** The tree of an app on disk. */
export function treeOf(app: GitOpsApp, options: { locks?: boolean } = {}): Record<string, string> {
  return filesBelow(path.join(app.checkout, app.tree), options);
}

/** The text of the error that an action throws. */
export function errorOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('nothing was thrown');
}

/** Runs an action with environment variables set. */
export function withVariables<T>(variables: Record<string, string>, action: () => T): T {
  const before = { ...process.env };
  Object.assign(process.env, variables);
  try {
    return action();
  } finally {
    for (const name of Object.keys(variables)) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
}
