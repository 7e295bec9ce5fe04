import { templateSyntax } from './template-syntax';
import { unknownGenerator } from './unknown-generator';
import type { CheckedObject } from '../../../checks/checked-object';
import type { ClusterIndex } from '../../../checks/cluster-index';
import { FindingSeverity } from '../../../checks/finding';
import type { FleetIndex } from '../../../checks/fleet-index';
import { isRepoOf } from '../../../checks/repo-tree';
import { NONE, type Rule, type RuleViolation } from '../../../checks/rule';
import { isFilledLater, mapAt } from '../../../core/plain';
import { remembered } from '../../../core/remembered';
import { APPLICATION_SET } from '../../_declared';
import type { ExpandedApplication, Expansion } from '../../appset/_expand';
import { expanded } from '../../appset/_expand-lazily';
import { CLUSTER_LABEL, type ExpansionWorld, type RegisteredCluster } from '../../appset/_expand-world';
import { TreeCheckout } from '../../appset/_git-checkout';
import { knownField, metadataWay, registered } from '../credentials/_registered';
import { combinedGenerators } from '../generators/combined-generators';
import { generatorSettings } from '../generators/generator-settings';
import { listParameters } from '../generators/list-parameters';
import { mergeKeys } from '../generators/merge-keys';
import { templatePatch } from '../generators/template-patch';
import { unfilledParameter } from '../generators/unfilled-parameter';

/** What an ApplicationSet makes, as far as its fleet knows. */
export function generatedBy(object: CheckedObject, fleet: FleetIndex): Expansion {
  const known = expansions(fleet);
  let expansion = known.get(object);
  if (!expansion) known.set(object, expansion = expanded(object.manifest, worldOf(object, fleet)));
  return expansion;
}

const expansions = remembered((_: FleetIndex) => new Map<CheckedObject, Expansion>());

/** Whether everything is known that an ApplicationSet makes. */
export function isWhole({ problems, unknown, applications }: Expansion): boolean {
  return problems.length === 0 && unknown.length === 0 && !applications.some(({ name }) => isSubstituted(name));
}

function worldOf(object: CheckedObject, fleet: FleetIndex): ExpansionWorld {
  return {
    clusters: clustersOf(fleet).get(object._clusters[0]),
    hasNewGlobbing: false,
    namespace: object._home ?? 'argocd',
    repository: (url, revision) => {
      const checkout = checkoutOf(fleet);
      if (!checkout || !isRepoOf(fleet._tree, url)) return 'reads another repository';
      return /^v?\d+\.|^[0-9a-f]{40}$/.test(revision) ? 'reads what the repository was at some time' : checkout;
    },
  };
}

/** Folders that are known. Others may be there, too, where nobody has looked at the disk; what is wrong with those that are known is wrong all the same. */
const checkoutOf = remembered((fleet: FleetIndex) => fleet._tree && new TreeCheckout(fleet._tree));

/** The clusters that the Argo CD of each cluster knows; undefined where there may be others. */
const clustersOf = remembered((fleet: FleetIndex): ReadonlyMap<string, readonly RegisteredCluster[]> => {
  const known = new Map<string, readonly RegisteredCluster[]>();
  if (!fleet.isComplete) return known;
  const secrets = [...registered(fleet).values()].filter(({ type }) => type === 'cluster');
  for (const { name: hub } of fleet._clusters) {
    const own = secrets.filter(({ object }) => object._clusters.includes(hub)).map((secret): RegisteredCluster | undefined => {
      const [name, server, project] = ['name', 'server', 'project'].map((key) => knownField(secret, key));
      const [labels, annotations] = ['labels', 'annotations'].map((key) => texts(mapAt(secret.object.manifest, ...metadataWay(secret.object), key)));
      const isKnown = !secret.isOpen && name !== undefined && server !== undefined;
      return isKnown && labels && annotations ? { name, server, project, labels, annotations } : undefined;
    });
    const readable = own.filter((cluster) => cluster !== undefined);
    if (readable.length < own.length) continue;
    const stated = statedBeside(hub, readable, fleet);
    const all = [...readable, ...stated.map(({ name, server, labels }) => ({ name, server: server ?? `https://${name}`, labels: { ...labels, [CLUSTER_LABEL]: 'cluster' }, annotations: {} }))];
    // Where there is none, they are registered by hand.
    if (all.length > 0) known.set(hub, all);
  }
  return known;
});

/** The clusters of a fleet that an Argo CD knows by a Secret which is made elsewhere, and so perhaps with more labels. */
function statedBeside(hub: string, registrations: readonly { readonly name: string }[], fleet: FleetIndex): ClusterIndex[] {
  const names = new Set(registrations.map(({ name }) => name));
  return fleet._clusters.filter(({ name }) => name !== hub && !names.has(name));
}

/** Whether the labels of some clusters are known only from what is stated about them. */
export function areLabelsStated({ _clusters: [hub] }: CheckedObject, fleet: FleetIndex): boolean {
  const registrations = [...registered(fleet).values()].filter(({ type, object }) => type === 'cluster' && object._clusters.includes(hub));
  return statedBeside(hub, registrations.map((secret) => ({ name: knownField(secret, 'name') ?? '' })), fleet).length > 0;
}

function texts(map: Record<string, unknown>): Record<string, string> | undefined {
  const entries = Object.entries(map);
  return entries.every(([key, value]) => typeof value === 'string' && !isFilledLater(value) && !isFilledLater(key)) ? map as Record<string, string> : undefined;
}

/** Rules that look at what is written, and know better advice. */
const OTHERS: readonly Rule[] = [
  templateSyntax, unknownGenerator, combinedGenerators, generatorSettings, mergeKeys, listParameters, unfilledParameter, templatePatch,
];

/** The rule of a set, which is silent where others say what is wrong with the set as it is written. */
export function ruleOfGenerated(check: (object: CheckedObject, fleet: FleetIndex, expansion: Expansion) => RuleViolation[]): Pick<Rule, 'kinds' | 'check'> {
  return {
    kinds: [APPLICATION_SET],
    check(object, fleet) {
      const violations = check(object, fleet, generatedBy(object, fleet));
      return violations.length > 0 && OTHERS.some((rule) => faultsOf(rule, object, fleet)) ? NONE : violations;
    },
  };
}

function faultsOf(rule: Rule, object: CheckedObject, fleet: FleetIndex): boolean {
  return rule.check(object, fleet).some(({ severity = rule.severity }) => severity === FindingSeverity.ERROR);
}

/** One sentence about many Applications: on the first, and how many more there are. */
export function andMore(applications: readonly unknown[]): string {
  return applications.length > 1 ? ` (and ${applications.length - 1} more)` : '';
}

/** The Applications whose names are known. */
export function knownApplications({ applications }: Expansion): ExpandedApplication[] {
  return applications.filter(({ name }) => !isSubstituted(name) && !name.includes(NO_VALUE));
}

/** Whether Flux or SOPS fills a text in. What a template has left is there to stay. */
function isSubstituted(text: string): boolean {
  return /\$\{[A-Za-z_]/.test(text) || text.startsWith('ENC[');
}

/** What a Go template makes of a parameter that there is not. */
export const NO_VALUE = '<no value>';
