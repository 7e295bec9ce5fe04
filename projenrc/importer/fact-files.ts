import { FactGraph, relink } from './graph';
import { compare } from './inputs';
import { KindVersion, compareApiVersions } from './kinds';
import { compareVersions } from '../../src/schema/_systems';
import type { KindFacts, KindSpan } from '../../src/schema/facts';

/** What is known of a system: its versions, its kinds in each of them, and the graph that these refer to. */
export interface SystemFacts {
  readonly system: string;
  readonly releases: string[];
  readonly kinds: KindVersion[];
  readonly graph: FactGraph;
  /** Facts of `metadata`, one place for each version; of the system that defines them. */
  readonly objectMeta?: number[];
}

/** The files of a system, by path below `imports/facts`. */
export function factFiles(facts: SystemFacts): Map<string, string> {
  const { system, graph, objectMeta = [] } = facts;
  const same = graph.equals();
  const groups = [...new Set(facts.kinds.map(({ group }) => group))].sort();
  const reached = new Map(groups.map((group) => [group, reach(graph, same, rootsOf(facts, group))]));
  const meta = objectMeta.map((place) => same[place]);

  const uses = new Map<number, number>();
  for (const places of reached.values()) places.forEach((place) => uses.set(place, (uses.get(place) ?? 0) + 1));
  reach(graph, same, meta).forEach((place) => uses.set(place, 2));
  const allPlaces = new Set([...reach(graph, same, meta), ...[...reached.values()].flatMap((places) => [...places])]);
  const sharedPlaces = [...allPlaces].filter((place) => uses.get(place)! > 1);
  const sharedNumbers = numbered(sharedPlaces, 0);

  const files = new Map<string, string>();
  if (sharedPlaces.length > 0) {
    const head = meta.length > 0 ? { objectMeta: sharedNumbers.get(meta[meta.length - 1])! } : {};
    files.set(`${system}/_shared.json`, fileText(head, table(graph, same, sharedPlaces, sharedNumbers)));
  }
  for (const group of groups) {
    const own = [...reached.get(group)!].filter((place) => !sharedNumbers.has(place));
    const numbers = new Map([...sharedNumbers, ...numbered(own, sharedPlaces.length)]);
    const kinds = kindsOf(facts, group, (place) => numbers.get(same[place])!);
    files.set(`${system}/${group || 'core'}.json`, fileText({ kinds }, table(graph, same, own, numbers)));
  }
  return files;
}

/** The kinds of a group with what they look like from version to version. */
export function kindsOf({ kinds, releases }: SystemFacts, group: string, number: (place: number) => number): Record<string, KindFacts> {
  const names = [...new Set(kinds.filter((kind) => kind.group === group).map(({ kind }) => kind))].sort();
  return Object.fromEntries(names.map((name) => {
    const all = kinds.filter((kind) => kind.group === group && kind.kind === name);
    const { scope, plural, short, categories } = all.reduce((a, b) => (compareVersions(a.release, b.release) > 0 ? a : b));
    const versions = [...new Set(all.map(({ version }) => version))].sort(compareApiVersions);
    return [name, {
      scope,
      plural,
      ...(short.length > 0 && { short }),
      ...(categories.length > 0 && { categories }),
      versions: Object.fromEntries(versions.map((version) => [version, spansOf(all.filter((kind) => kind.version === version), releases, number)])),
    }];
  }));
}

function spansOf(kinds: KindVersion[], releases: string[], number: (place: number) => number): KindSpan[] {
  const spans: KindSpan[] = [];
  let last = '';
  for (const release of releases) {
    const kind = kinds.find((candidate) => candidate.release === release);
    const state = kind === undefined ? {} : {
      ...(kind.root !== undefined && { root: number(kind.root) }),
      ...(kind.storage && { storage: true as const }),
      ...(kind.deprecated && { deprecated: true as const }),
      ...(kind.status && kind.root !== undefined && { status: true as const }),
      ...(kind.scale !== undefined && kind.root !== undefined && { scale: kind.scale }),
      ...(kind.instead !== undefined && { instead: kind.instead }),
    };
    const text = JSON.stringify(state);
    if (text === last || (kind === undefined && spans.length === 0)) continue;
    spans.push({ from: release, ...state });
    last = text;
  }
  return spans;
}

function rootsOf({ kinds, releases }: SystemFacts, group: string): number[] {
  return kinds
    .filter((kind) => kind.group === group && kind.root !== undefined)
    .sort((a, b) => compare(a.kind, b.kind) || compareApiVersions(a.version, b.version) || releases.indexOf(a.release) - releases.indexOf(b.release))
    .map(({ root }) => root!);
}

/** Everything that the roots refer to, in the order in which it is met. */
function reach(graph: FactGraph, same: number[], roots: number[]): Set<number> {
  const met = new Set<number>();
  const visit = (place: number): void => {
    const first = same[place];
    if (met.has(first)) return;
    met.add(first);
    relink(graph.at(first), visit);
  };
  roots.forEach(visit);
  return met;
}

function numbered(places: number[], start: number): Map<number, number> {
  return new Map(places.map((place, index) => [place, start + index]));
}

function table(graph: FactGraph, same: number[], places: number[], numbers: Map<number, number>): string[] {
  return places.map((place) => JSON.stringify(relink(graph.at(place), (child) => numbers.get(same[child])!)));
}

/** One kind and one place of the table a line, so that a change can be read. */
function fileText(head: { objectMeta?: number; kinds?: Record<string, KindFacts> }, nodes: string[]): string {
  const lines = [];
  if (head.objectMeta !== undefined) lines.push(`"objectMeta":${head.objectMeta},`);
  if (head.kinds) {
    const kinds = Object.entries(head.kinds).map(([name, kind]) => `${JSON.stringify(name)}:${JSON.stringify(kind)}`);
    lines.push(`"kinds":{\n${kinds.join(',\n')}\n},`);
  }
  return `{${lines.join('\n')}\n"nodes":[\n${nodes.join(',\n')}\n]}\n`;
}
