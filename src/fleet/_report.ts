import * as path from 'node:path';
import type { Change, Plan } from '../output/plan';

/** What a synth has to tell. */
export interface Report {
  readonly plan: Plan;
  /** Where the tree lies on disk. */
  readonly root: string;
  readonly notices: string[];
  /** Whether the tree was only compared. */
  readonly checked: boolean;
}

/** So many files are named for one place; of more, the number says enough. */
const NAMED = 12;

const SIGN: Record<Change['kind'], string> = { added: '+', changed: '~', removed: '-' };
const COLOUR: Record<Change['kind'], string> = { added: '32', changed: '33', removed: '31' };

/** The report of a synth: what changes in each environment and cluster; one line when nothing does. */
export function reportText({ plan, root, notices, checked }: Report, terminal = usesColours()): string {
  const paint = (text: string, colour: string) => (terminal ? `\u001b[${colour}m${text}\u001b[0m` : text);
  const lines: string[] = notices.map((notice) => `${paint('note', '36')}: ${notice}`);
  const where = path.relative(process.cwd(), root) || '.';
  const { changes } = plan;
  if (changes.length === 0) {
    lines.push(`${where}: ${checked ? 'current' : 'nothing to write'}, ${count(plan.unchanged, 'file')}`);
    return `${lines.join('\n')}\n`;
  }
  lines.push(`${where}: ${totals(changes)}, ${plan.unchanged} unchanged`);
  for (const [place, group] of byPlace(changes)) {
    lines.push(`  ${paint(place, '1')} (${totals(group)})`);
    for (const change of group.slice(0, NAMED)) {
      lines.push(`    ${paint(SIGN[change.kind], COLOUR[change.kind])} ${change.folder}/${change.file}`);
    }
    if (group.length > NAMED) lines.push(`    … and ${count(group.length - NAMED, 'more file')}`);
  }
  return `${lines.join('\n')}\n`;
}

const AREAS = ['environments', 'clusters', 'bootstrap'];
const WHAT: Record<string, string> = { environments: 'environment', clusters: 'delivery on cluster', bootstrap: 'to apply once, by hand, on cluster' };


/** The changes of one environment, or of one cluster. */
interface Group {
  readonly key: string;
  readonly area: string;
  readonly changes: Change[];
  readonly clusters: Set<string>;
}

/** Groups changes by environment or cluster, and names the clusters that they reach. */
function byPlace(changes: Change[]): Map<string, Change[]> {
  const groups = new Map<string, Group>();
  const byFolder = new Map<string, Group>();
  for (const change of changes) {
    let group = byFolder.get(change.folder);
    if (!group) {
      const [area, name] = change.folder.split('/', 2);
      const key = `${WHAT[area]} ${name}`;
      group = groups.get(key) ?? { key, area, changes: [], clusters: new Set() };
      groups.set(key, group);
      byFolder.set(change.folder, group);
    }
    group.changes.push(change);
    if (group.area === 'environments') for (const cluster of change.clusters) group.clusters.add(cluster);
  }
  const ordered = [...groups.values()].sort((a, b) => AREAS.indexOf(a.area) - AREAS.indexOf(b.area));
  return new Map(ordered.map(({ key, changes: own, clusters }) => [clusters.size > 0 ? `${key} → ${[...clusters].sort().join(', ')}` : key, own]));
}

function totals(changes: Change[]): string {
  const kinds: Change['kind'][] = ['added', 'changed', 'removed'];
  return kinds
    .map((kind) => ({ kind, amount: changes.filter((change) => change.kind === kind).length }))
    .filter(({ amount }) => amount > 0)
    .map(({ kind, amount }) => `${amount} ${kind}`)
    .join(', ');
}

function count(amount: number, what: string): string {
  return `${amount} ${what}${amount === 1 ? '' : 's'}`;
}

function usesColours(): boolean {
  if (process.env.NO_COLOR) return false;
  return process.stderr.isTTY === true || (process.env.FORCE_COLOR !== undefined && process.env.FORCE_COLOR !== '0');
}
