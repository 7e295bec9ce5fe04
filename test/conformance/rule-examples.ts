/*
 * The examples of all rules before a real API server. It takes what is right, and nearly all that is wrong: that is why there are rules. Where it refuses a
 * wrong example by itself, the rule says at synth what the server would say; which ones these are stands here, so that neither side changes unseen.
 */
import { serverVerdicts } from './server-verdicts';
import { Tally } from './tally';
import { readManifests } from '../../src/core/manifest-yaml';
import { RULES } from '../../src/fleet/_rule-book';

/** Rules whose wrong example the server refuses by itself. */
const REFUSED = new Set(['kubernetes/pod-security-label', 'kubernetes/selector-mismatch']);

/** Kinds whose definitions the server is not given: those of others, and what only Kustomize reads. */
const UNKNOWN = /^(kustomize\.config\.k8s\.io|cert-manager\.io|gateway\.networking\.k8s\.io|example\.com|argocd-image-updater\.argoproj\.io)\//;

interface Row {
  readonly id: string;
  readonly isGood: boolean;
  readonly object: { readonly apiVersion: string; readonly kind: string; readonly metadata?: { readonly name?: string } };
}

/** What SOPS adds to a file is gone when the object reaches a cluster. */
function withoutSops(value: unknown): unknown {
  const { sops: _, ...rest } = value as Record<string, unknown>;
  return rest;
}

const rows = RULES.flatMap(({ id, docs }): Row[] => [docs.bad, docs.good].flatMap(({ yaml }, index) => (
  readManifests(yaml.replace(/^# file .*$/gm, '---')).documents
    .map(({ value }) => ({ id, isGood: index === 1, object: withoutSops(value) as Row['object'] }))
    .filter(({ object }) => typeof object?.apiVersion === 'string' && !UNKNOWN.test(object.apiVersion))
)));
const verdicts = serverVerdicts(rows.map(({ object }) => object));

const tally = new Tally('API server, examples of rules');
const refused = new Set<string>();
rows.forEach(({ id, isGood, object }, index) => {
  const { verdict, message = '' } = verdicts[index];
  const isTaken = verdict === 'accept';
  if (!isTaken && !isGood) refused.add(id);
  tally.check(isTaken || (!isGood && REFUSED.has(id)), `${object.kind} ${object.metadata?.name ?? ''} of ${id}, ${isGood ? 'right' : 'wrong'}`, `${verdict} ${message}`);
});
for (const id of REFUSED) tally.check(refused.has(id), id, 'the server takes the wrong example by now');
console.log(`of ${RULES.length} rules, the server refuses the wrong example of ${refused.size} by itself`);
tally.end(150);
