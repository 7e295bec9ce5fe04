/* Keeps what the constructs of tests render without a problem, for Argo CD's own code to look at. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { ApiObject } from 'cdk8s';

const MAKERS = new Set(['ArgoApplication', 'ArgoApplicationSet', 'ArgoApplications', 'ArgoProject']);
const folder = process.env.EMITTED_DIR!;
const render = ApiObject.prototype.toJson;
const seen = new Set<string>();

ApiObject.prototype.toJson = function (this: ApiObject): unknown {
  const manifest = render.call(this) as unknown;
  if (!MAKERS.has(this.node.scope?.constructor.name ?? '')) return manifest;
  const text = JSON.stringify(manifest);
  const { testPath, currentTestName } = expect.getState();
  if (seen.has(text) || this.node.root.node.findAll().some(({ node }) => node.validate().length > 0)) return manifest;
  seen.add(text);
  const test = `${path.basename(testPath!)}: ${currentTestName ?? 'all of them'}`;
  fs.writeFileSync(path.join(folder, `${process.pid}-${seen.size}-${path.basename(testPath!)}.json`), JSON.stringify({ test, manifest }));
  return manifest;
};
