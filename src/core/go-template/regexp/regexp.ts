import { spend } from '../limits';
import { parseRegexp } from './parser';
import { compile, type Step } from './program';
import type { Assertion } from './syntax';

/** Where a match and its groups begin and end; -1 where a group has no part in it. */
export type Match = readonly number[];

interface Thread {
  readonly at: number;
  readonly slots: Match;
}

/**
 * A regular expression as Go's package regexp understands it: tried on all ways at once, so that no expression takes long, and the first way wins.
 *
 * @see https://pkg.go.dev/regexp/syntax
 */
export class GoRegexp {
  private readonly steps: readonly Step[];
  private readonly names: readonly string[];
  private runes: readonly string[] = [];

  /** @throws GoTemplateError */
  public constructor(private readonly text: string) {
    const { root, names } = parseRegexp(text);
    this.steps = compile(root);
    this.names = names;
  }

  public matches(text: string): boolean {
    this.runes = Array.from(text);
    return this.find(0) !== undefined;
  }

  /** The first matches, at most so many; all when it is negative. */
  public findAll(text: string, limit: number): string[] {
    return this.places(text, limit).map(([start, end]) => this.between(start, end));
  }

  /** Replaces each match by what a function makes of it. */
  public replaceAll(text: string, replacement: (match: Match) => string): string {
    this.runes = Array.from(text);
    const out: string[] = [];
    let last = 0;
    for (let from = 0; from <= this.runes.length;) {
      const match = this.find(from);
      if (!match) break;
      out.push(this.between(last, match[0]));
      // Nothing is put in for an empty match right behind another one.
      if (match[1] > last || match[0] === 0) out.push(replacement(match));
      last = match[1];
      from = Math.max(from + 1, match[1]);
    }
    return out.join('') + this.between(last, this.runes.length);
  }

  /** A replacement with its `$1` and `${name}` filled in. */
  public expand(template: string, match: Match): string {
    return template.replace(/\$(?:(\$)|(\w+)|\{(\w+)\})/g, (_, dollar: string | undefined, short: string | undefined, long: string | undefined) => {
      if (dollar !== undefined) return '$';
      const name = short ?? long!;
      const index = /^[0-9]+$/.test(name) ? Number(name) : this.names.indexOf(name);
      return index < 0 || match[2 * index] === undefined || match[2 * index] < 0 ? '' : this.between(match[2 * index], match[2 * index + 1]);
    });
  }

  public split(text: string, limit: number): string[] {
    if (limit === 0) return [];
    if (this.text !== '' && text === '') return [''];
    const parts: string[] = [];
    let begin = 0;
    let end = 0;
    for (const match of this.places(text, limit)) {
      if (limit > 0 && parts.length === limit - 1) break;
      end = match[0];
      if (match[1] !== 0) parts.push(this.between(begin, end));
      begin = match[1];
    }
    if (end !== this.runes.length) parts.push(this.between(begin, this.runes.length));
    return parts;
  }

  private places(text: string, limit: number): Match[] {
    this.runes = Array.from(text);
    const found: Match[] = [];
    let lastEnd = -1;
    for (let from = 0; (limit < 0 || found.length < limit) && from <= this.runes.length;) {
      const match = this.find(from);
      if (!match) break;
      if (match[1] !== from || match[0] !== lastEnd) found.push(match);
      from = match[1] === from ? from + 1 : match[1];
      lastEnd = match[1];
    }
    return found;
  }

  private between(start: number, end: number): string {
    return this.runes.slice(start, end).join('');
  }

  /** The first match that begins at a place or behind it. */
  private find(from: number): Match | undefined {
    let threads: Thread[] = [];
    let best: Match | undefined;
    for (let place = from; place <= this.runes.length; place++) {
      const seen = new Set<number>();
      const now: Thread[] = [];
      for (const thread of threads) this.follow(thread.at, thread.slots, place, seen, now);
      if (!best) this.follow(0, [], place, seen, now, place);
      threads = [];
      spend(1 + Math.floor(seen.size / 8));
      for (const { at, slots } of now) {
        const step = this.steps[at];
        if (step.kind === 'match') {
          best = Object.assign([...slots], { 1: place });
          break;
        }
        if (step.kind === 'char' && place < this.runes.length && step.accepts(this.runes[place])) threads.push({ at: at + 1, slots });
      }
      if (best && threads.length === 0) break;
    }
    return best;
  }

  /** Follows all steps that take no character; what is preferred comes first. */
  private follow(first: number, slots: Match, place: number, seen: Set<number>, threads: Thread[], start?: number): void {
    const open: Thread[] = [{ at: first, slots: start === undefined ? slots : [start] }];
    for (let thread = open.pop(); thread; thread = open.pop()) {
      const { at } = thread;
      if (seen.has(at)) continue;
      seen.add(at);
      const step = this.steps[at];
      if (step.kind === 'jump') open.push({ at: step.to, slots: thread.slots });
      else if (step.kind === 'fork') open.push({ at: step.second, slots: thread.slots }, { at: step.first, slots: thread.slots });
      else if (step.kind === 'save') open.push({ at: at + 1, slots: Object.assign([...thread.slots], { [step.slot]: place }) });
      else if (step.kind === 'char' || step.kind === 'match') threads.push(thread);
      else if (this.holds(step.assertion, place)) open.push({ at: at + 1, slots: thread.slots });
    }
  }

  private holds(assertion: Assertion, place: number): boolean {
    const before = this.runes[place - 1];
    const after = this.runes[place];
    switch (assertion) {
      case 'text start': return place === 0;
      case 'text end': return place === this.runes.length;
      case 'line start': return place === 0 || before === '\n';
      case 'line end': return place === this.runes.length || after === '\n';
      default: return (isWord(before) !== isWord(after)) === (assertion === 'word edge');
    }
  }
}

function isWord(rune: string | undefined): boolean {
  return rune !== undefined && /^[0-9A-Za-z_]$/.test(rune);
}
