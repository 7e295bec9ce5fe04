import type { IConstruct } from 'constructs';
import { turned, visitAfterDependencies } from './_order';
import type { PreparedObject } from './_render';
import { DELETE_PHASES, type Phase, SYNC_PHASES } from '../argocd/sync/sync-reading';

/** An object that is ordered: in which phases it comes, and in which wave if somebody has said so. */
export interface OrderedObject {
  readonly object: PreparedObject;
  readonly phases: readonly Phase[];
  readonly wave?: number;
}

/** That objects of one construct wait for those of another. */
export interface Wait {
  readonly source: IConstruct;
  readonly target: IConstruct;
  /** Which of both contains the other, so that not all of its objects are meant. */
  readonly isRest?: 'source' | 'target';
  readonly sources: () => OrderedObject[];
  readonly targets: () => OrderedObject[];
}

/** An object, or the objects of a construct that come in one phase and wait for something together, or are waited for. */
interface Node {
  readonly member?: OrderedObject;
  /** The construct of a group that waits. */
  readonly waiting?: IConstruct;
  readonly before: Node[];
  /** The highest wave in it; of a group that waits, the lowest that it can have. */
  wave: number;
}

const ORDER: readonly Phase[] = [...SYNC_PHASES, ...DELETE_PHASES];

/** Reports what is wrong at the path of a construct. */
type Report = (path: string, message: string) => void;

/**
 * The waves that keep the dependencies, of the objects that need one and have none: the length of the longest way down, since a wave begins
 * when all before it is healthy. Phases have waves of their own.
 */
export function wavesOf(waits: readonly Wait[], report: Report): Map<OrderedObject, number> {
  const graph = new WaveGraph();
  for (const wait of waits) {
    const fault = graph.add(wait);
    if (fault) report(wait.source.node.path, fault);
  }
  return graph.waves(report);
}

class WaveGraph {
  private readonly members = new Map<OrderedObject, Node>();
  private readonly groups = new Map<string, Map<Phase, Node>>();

  /** Takes in a dependency; returns why it cannot be kept. */
  public add({ source, target, isRest, sources, targets }: Wait): string | undefined {
    if (source === target) return 'depends on itself; remove the dependency';
    const waiting = this.group(`${isRest === 'source' ? 'rest of' : 'waiting'} ${source.node.path}`, sources, source);
    const awaited = this.group(`${isRest === 'target' ? 'all but' : 'awaited'} ${target.node.path}`, targets);
    for (const [phase, node] of waiting) {
      const before = awaited.get(phase);
      if (before) node.before.push(before);
    }
    return waiting.size > 0 && awaited.size > 0 ? phaseFault([...waiting.keys()], [...awaited.keys()], target.node.path) : undefined;
  }

  /** The waves of the objects; none where they wait for each other. */
  public waves(report: Report): Map<OrderedObject, number> {
    const waves = new Map<OrderedObject, number>();
    const reported = new Set<string>();
    visitAfterDependencies(this.members.values(), ({ before }) => before, (node) => {
      node.wave = node.before.reduce((highest, { wave }) => Math.max(highest, wave), -Infinity) + (node.waiting ? 1 : 0);
      if (!node.member) return;
      const { object, wave } = node.member;
      if (wave === undefined) {
        node.wave = Math.max(0, node.wave);
        if (node.wave > 0) waves.set(node.member, node.wave);
      } else {
        if (wave < node.wave) report(object.path, contradiction(wave, node));
        node.wave = wave;
      }
    }, (cycle) => {
      const paths = turned(cycle.flatMap(({ waiting }) => waiting?.node.path ?? []));
      const circle = paths.join(' → ');
      if (!reported.has(circle)) report(paths[0], `the objects wait for each other: ${circle}; remove one of these dependencies`);
      reported.add(circle);
    });
    return reported.size > 0 ? new Map() : waves;
  }

  /** The objects of a construct, by phase. What waits is waited for by its group, what is awaited by another. */
  private group(key: string, objects: () => OrderedObject[], waiting?: IConstruct): Map<Phase, Node> {
    const known = this.groups.get(key);
    if (known) return known;
    const nodes = new Map<Phase, Node>();
    for (const object of objects()) {
      const member = this.member(object);
      for (const phase of object.phases) {
        let node = nodes.get(phase);
        if (!node) nodes.set(phase, node = { waiting, before: [], wave: 0 });
        if (waiting) member.before.push(node);
        else node.before.push(member);
      }
    }
    this.groups.set(key, nodes);
    return nodes;
  }

  private member(object: OrderedObject): Node {
    let node = this.members.get(object);
    if (!node) this.members.set(object, node = { member: object, before: [], wave: 0 });
    return node;
  }
}

/** Why what comes in some phases cannot wait for what comes in others; undefined where part of it can. */
function phaseFault(waiting: readonly Phase[], awaited: readonly Phase[], target: string): string | undefined {
  const [last, first] = [Math.max(...waiting.map((phase) => ORDER.indexOf(phase))), Math.min(...awaited.map((phase) => ORDER.indexOf(phase)))];
  const [own, its] = [ORDER[last], ORDER[first]];
  if (last < first) {
    const what = own === 'Sync' ? '' : `is a ${own} hook and `;
    const whose = its === 'Sync' ? 'comes with the sync itself' : `is a ${its} hook`;
    return `${what}depends on ${target}, which ${whose} and comes later; remove the dependency, or change the hook`;
  }
  if (last === first && last >= SYNC_PHASES.length && waiting.length === 1 && awaited.length === 1) {
    return `is a ${own} hook and depends on ${target}, which is one as well, and all hooks of a deletion come at once; remove the dependency, or do both in one Job`;
  }
  return undefined;
}

function contradiction(wave: number, { before }: Node): string {
  const group = before.reduce((highest, one) => (one.wave > highest.wave ? one : highest));
  const awaited = group.before.reduce((highest, one) => (one.wave > highest.wave ? one : highest));
  const [first] = awaited.before.filter((one) => one.wave === awaited.wave);
  return `has the sync wave ${wave}, but depends on ${first.member!.object.path}, which has ${awaited.wave}; give it ${awaited.wave + 1} or more, or leave its wave out`;
}
