import { execFileSync } from 'node:child_process';
import * as path from 'node:path';

/** What a part of Argo CD's code says of an object. */
export interface ArgoVerdict {
  /** Relative to the folder of all sets. */
  readonly file: string;
  readonly kind: string;
  readonly name: string;
  readonly judge: string;
  readonly verdict: string;
  readonly messages?: string[];
}

/** What Argo CD says of the objects in the folders of a folder, each of which is a set of objects that see each other. */
export function argoVerdicts(folder: string): ArgoVerdict[] {
  const output = execFileSync(path.join(path.resolve(process.env.JUDGES_DIR!), 'judge.sh'), ['-each', folder, '-only=argocd'], {
    encoding: 'utf8', maxBuffer: 1024 * 1024 * 1024, stdio: ['ignore', 'pipe', 'inherit'],
  });
  return output.split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as ArgoVerdict);
}
