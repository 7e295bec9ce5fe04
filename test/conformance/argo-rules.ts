/*
 * The examples of the rules about Argo CD before Argo CD's own code. It takes what is right, and most of what is wrong without a word: that is why there are
 * rules. Where it refuses a wrong example by itself, the rule says at synth what its status would say; which ones these are stands here.
 */
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { isOutside } from './argo-outside';
import { argoVerdicts } from './argo-verdicts';
import { Tally } from './tally';
import { ARGO_RULES } from '../../src/argocd/rules';

/** Rules whose wrong example Argo CD refuses. */
const REFUSED = new Set([
  'argocd/incomplete-source', 'argocd/ambiguous-tool', 'argocd/ambiguous-destination', 'argocd/managed-by-url', 'argocd/normalised-away',
  'argocd/unknown-generator', 'argocd/combined-generators', 'argocd/generator-settings', 'argocd/list-parameters', 'argocd/merge-keys', 'argocd/template-patch',
  'argocd/generated-parameter', 'argocd/generated-duplicate', 'argocd/project-role', 'argocd/sync-window', 'argocd/project-service-account', 'argocd/project-source',
  'argocd/project-destination', 'argocd/project-namespace', 'argocd/unknown-hook',
]);

/** Rules whose examples hold hooks that run when an Application is deleted. */
const DELETION_HOOKS = /deletion|pre-delete/;

/** Clusters that examples name, as Argo CD knows them. */
const CLUSTERS = ['prod', 'eu', 'us'].map((name) => `apiVersion: v1
kind: Secret
metadata:
  name: cluster-${name}
  namespace: argocd
  labels:
    argocd.argoproj.io/secret-type: cluster
    tier: production
stringData:
  name: ${name}
  server: https://${name}.example.com
  config: '{}'
`).join('---\n');

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'conformance-'));

function write(file: string, text: string): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
}

for (const { id, docs } of ARGO_RULES) {
  for (const side of ['bad', 'good'] as const) {
    const set = path.join(folder, `${id.replace('/', '.')}.${side}`);
    const [all, ...files] = docs[side].yaml.split(/^# file (.*)\n/m);
    if (files.length === 0) write(path.join(set, 'example.yaml'), all);
    for (let index = 0; index < files.length; index += 2) write(path.join(set, files[index]), files[index + 1]);
    if (!docs[side].yaml.includes('secret-type: cluster')) write(path.join(set, 'clusters.yaml'), CLUSTERS);
  }
}

const verdicts = argoVerdicts(folder);
fs.rmSync(folder, { recursive: true });
const refusals = new Map<string, string>();
for (const { file, kind, name, judge, verdict, messages } of verdicts) {
  // Where Kustomize or Helm would have to be asked, nobody is; hooks of deletions are known to Argo CD alone, not to the code of syncs that is asked about hooks.
  const isHookOfDeletion = judge === 'argocd/hook' && DELETION_HOOKS.test(file);
  if (verdict === 'reject' && !isHookOfDeletion && !messages?.every(isOutside)) refusals.set(file.split('/')[0], `${judge}, ${kind} ${name}: ${messages?.join('; ')}`);
}

const tally = new Tally('Argo CD, examples of rules');
for (const { id } of ARGO_RULES) {
  const [bad, good] = ['bad', 'good'].map((side) => refusals.get(`${id.replace('/', '.')}.${side}`));
  tally.check(good === undefined, `the right example of ${id}`, good);
  tally.check((bad !== undefined) === REFUSED.has(id), `the wrong example of ${id}`, bad ?? 'Argo CD takes it by now');
}
console.log(`of ${ARGO_RULES.length} rules, Argo CD refuses the wrong example of ${REFUSED.size} by itself`);
tally.end(100);
