import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import type { Cause } from './generate/not-structural';

/** What a real API server says of an object. */
export interface ServerVerdict {
  readonly file: string;
  readonly docIndex: number;
  readonly verdict: string;
  readonly message?: string;
  readonly causes?: Cause[];
  readonly unknownFields?: string[];
}

/** What the server says of each object, in their order. */
export function serverVerdicts(objects: readonly object[]): ServerVerdict[] {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'conformance-'));
  for (let start = 0; start < objects.length; start += 5000) {
    const name = `${String(start).padStart(9, '0')}.yaml`;
    fs.writeFileSync(path.join(folder, name), objects.slice(start, start + 5000).map((object) => JSON.stringify(object)).join('\n---\n'));
  }
  // It ends with 2 when there is no verdict on some objects, which their lines tell.
  const { stdout } = spawnSync(path.join(process.env.JUDGES_BIN!, 'judge-apiserver'), ['run', folder], {
    encoding: 'utf8',
    maxBuffer: 1024 ** 4,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  fs.rmSync(folder, { recursive: true });
  const verdicts = stdout.split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as ServerVerdict)
    .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.docIndex - b.docIndex));
  if (verdicts.length !== objects.length) throw new Error(`${objects.length} objects were given, ${verdicts.length} verdicts came back`);
  return verdicts;
}
