import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Problems } from './_problems';
import type { Environment } from './environment';
import { nearest, shown } from '../core/problem';

/** What the environment variables ask of a synth. */
export interface Settings {
  /** Write nothing, and fail when the tree is not current. */
  readonly check: boolean;
  /** Overwrite what was edited by hand. */
  readonly acceptEdits: boolean;
  /** Names of the only environments to write; undefined for all. */
  readonly only?: string[];
  /** The folder that the cdk8s CLI lists; undefined without it. */
  readonly outdir?: string;
}

/** Reads `GITOPS_CHECK`, `GITOPS_ACCEPT`, `GITOPS_ENV` and `CDK8S_OUTDIR`. */
export function readSettings(variables: NodeJS.ProcessEnv, environments: Environment[], problems: Problems): Settings {
  const { GITOPS_CHECK: check, GITOPS_ACCEPT: accept, GITOPS_ENV: only, CDK8S_OUTDIR: outdir } = variables;
  if (check && !['0', '1'].includes(check)) problems.add('', `GITOPS_CHECK is ${shown(check)}; write 1 to check, or leave it out`);
  if (accept && accept !== 'discard-edits') problems.add('', `GITOPS_ACCEPT is ${shown(accept)}; write discard-edits, or leave it out`);
  return {
    check: check === '1',
    acceptEdits: accept === 'discard-edits',
    only: only ? chosen(only, environments, problems) : undefined,
    outdir: outdir || undefined,
  };
}

function chosen(list: string, environments: Environment[], problems: Problems): string[] {
  const names = environments.map(({ name }) => name);
  const wanted = list.split(',').map((name) => name.trim()).filter((name) => name !== '');
  for (const name of wanted) {
    if (names.includes(name)) continue;
    const near = nearest(name, names);
    problems.add('', `GITOPS_ENV names ${shown(name)}, which is no environment; ${near ? `did you mean ${near}?` : `there are ${names.join(', ')}`}`);
  }
  return wanted;
}

/**
 * Where the tree lies on disk.
 *
 * The cdk8s CLI deletes its output folder before it runs the app, so the tree may not lie in it, around it or be it.
 */
export function treeRoot(checkout: string, tree: string, outdir: string | undefined, problems: Problems): string {
  if (path.isAbsolute(tree) || tree.split(/[\\/]/).some((part) => part === '..' || part === '.git') || tree.trim() === '') {
    problems.add('', `tree is ${shown(tree)}; write a path below the repository's root, as in "gitops"`);
    return path.resolve(checkout);
  }
  const root = path.resolve(checkout, tree);
  for (const folder of [outdir, configuredOutput()]) {
    if (folder === undefined) continue;
    const output = path.resolve(folder);
    if (isWithin(real(root), real(output)) || isWithin(real(output), real(root))) {
      problems.add('', `the tree ${shown(root)} and the output folder of the cdk8s CLI ${shown(output)} overlap, and the CLI deletes that folder on every run; `
        + 'choose another tree, or another output in cdk8s.yaml');
      break;
    }
  }
  return root;
}

/** The output folder that `cdk8s.yaml` beside the app names, which `cdk8s synth` would delete. */
function configuredOutput(): string | undefined {
  let text: string;
  try {
    text = fs.readFileSync('cdk8s.yaml', 'utf8');
  } catch {
    return undefined;
  }
  const named = /^output:[ \t]*(?:"([^"\n]*)"|'([^'\n]*)'|([^#\n]*?))[ \t]*(?:#.*)?$/m.exec(text);
  return named?.slice(1).find((value) => value !== undefined) || 'dist';
}

function isWithin(inner: string, outer: string): boolean {
  const way = path.relative(outer, inner);
  return way === '' || (way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way));
}

/** The path with the links in its existing part followed. */
function real(folder: string): string {
  try {
    return fs.realpathSync(folder);
  } catch {
    const parent = path.dirname(folder);
    return parent === folder ? folder : path.join(real(parent), path.basename(folder));
  }
}
