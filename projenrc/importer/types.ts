import type { SystemFacts } from './fact-files';
import { compare } from './inputs';
import { KindVersion, compareApiVersions } from './kinds';
import { Life, Member, Shape, Shapes, WireType, literal } from './type-shapes';

/** One API version of a kind, over all releases. */
interface Declared {
  readonly name: string;
  readonly apiVersion: string;
  readonly kind: string;
  readonly life: Life;
}

const HEADER = '// Generated from the facts by "npm run import"; not to be edited.\n';
const META = 'ObjectMeta';

/** Declarations on wire names, one file for each group, by path below `imports/types`. They hold for all releases of the system at once. */
export function typeFiles(facts: SystemFacts): Map<string, string> {
  const same = facts.graph.equals();
  const shapes = new Shapes(facts.graph, same, facts.releases);
  const everywhere = facts.releases.map(() => 0);
  const groups = [...new Set(facts.kinds.map(({ group }) => group))].sort();
  return new Map(groups.flatMap((group) => {
    const declared = declaredOf(facts, group, same);
    if (declared.length === 0) return [];
    const file = new TypeFile(declared.map(({ name }) => name));
    if (facts.objectMeta) file.name(shapes.shapeOf(facts.objectMeta.map((place) => same[place])), META);
    for (const kind of declared) file.addKind(kind, shapes.shapeOf(kind.life), shapes.docOf(kind.life, everywhere));
    const head = facts.objectMeta ? HEADER : `${HEADER}import type { ${META} } from '../kubernetes/core';\n`;
    return [[`${facts.system}/${group || 'core'}.d.ts`, head + file.text]];
  }));
}

function declaredOf({ kinds, releases }: SystemFacts, group: string, same: number[]): Declared[] {
  const served = kinds.filter((kind) => kind.group === group && kind.root !== undefined);
  return [...new Set(served.map(({ kind }) => kind))].sort(compare).flatMap((kind) => {
    const all = served.filter((candidate) => candidate.kind === kind);
    const isLast = lastServed(all, releases);
    const versions = [...new Set(all.map(({ version }) => version))];
    versions.sort((a, b) => Number(isLast(b)) - Number(isLast(a)) || compareApiVersions(a, b));
    return versions.map((version, i) => ({
      name: i === 0 ? kind : kind + pascal(version.replace(/alpha|beta/, '-$&')),
      apiVersion: group ? `${group}/${version}` : version,
      kind,
      life: releases.map((release) => {
        const root = all.find((candidate) => candidate.version === version && candidate.release === release)?.root;
        return root === undefined ? -1 : same[root];
      }),
    }));
  });
}

/** Whether an API version is served where the kind was served last. */
function lastServed(all: KindVersion[], releases: string[]): (version: string) => boolean {
  const last = Math.max(...all.map(({ release }) => releases.indexOf(release)));
  return (wanted) => all.some(({ version, release }) => version === wanted && releases.indexOf(release) === last);
}

/** Collects declarations and gives each shape the first, which is the shortest, path that leads to it as its name. */
class TypeFile {
  public text = '';
  private readonly names = new Map<Shape, string>();
  private readonly taken: Set<string>;
  private readonly waiting: Shape[] = [];

  public constructor(kinds: string[]) {
    this.taken = new Set(['Record', META, ...kinds]);
  }

  public addKind({ name, apiVersion, kind }: Declared, root: Shape, doc: string | undefined): void {
    const own = root.members.filter((member) => !['apiVersion', 'kind', 'metadata', 'status'].includes(member.name));
    const head = Object.entries({ apiVersion: literal(apiVersion), kind: literal(kind), metadata: META })
      .map(([field, text]): Member => ({ name: field, optional: false, type: { text } }));
    this.declare(name, { members: [...head, ...own], open: root.open }, doc);
    this.declareWaiting();
  }

  /** Names a shape before it is met. */
  public name(shape: Shape, name: string): void {
    this.names.set(shape, name);
    this.waiting.push(shape);
  }

  private declareWaiting(): void {
    for (let shape = this.waiting.shift(); shape; shape = this.waiting.shift()) this.declare(this.names.get(shape)!, shape);
  }

  private declare(name: string, { members, open }: Shape, doc?: string): void {
    const lines = members.map((member) => {
      const field = `${/^[A-Za-z_$][\w$]*$/.test(member.name) ? member.name : literal(member.name)}${member.optional ? '?' : ''}`;
      return `${docLine(member.doc, '  ')}  ${field}: ${this.render(member.type, name + pascal(member.name))};\n`;
    });
    if (open) lines.push('  [field: string]: any;\n');
    this.text += `\n${docLine(doc, '')}export interface ${name} {\n${lines.join('')}}\n`;
  }

  private render(type: WireType, path: string): string {
    if ('text' in type) return type.text;
    if ('list' in type) {
      const items = this.render(type.list, `${path}Item`);
      return 'union' in type.list ? `(${items})[]` : `${items}[]`;
    }
    if ('map' in type) return `Record<string, ${this.render(type.map, `${path}Value`)}>`;
    if ('union' in type) return type.union.map((part) => this.render(part, path)).join(' | ');
    return this.nameOf(type.shape, path);
  }

  private nameOf(shape: Shape, path: string): string {
    const known = this.names.get(shape);
    if (known) return known;
    let name = path;
    for (let i = 2; this.taken.has(name); i++) name = `${path}${i}`;
    this.taken.add(name);
    this.name(shape, name);
    return name;
  }
}

function docLine(doc: string | undefined, indent: string): string {
  return doc ? `${indent}/** ${doc} */\n` : '';
}

/** As a part of a type's name. */
function pascal(text: string): string {
  return text.split(/[^A-Za-z0-9]+/).map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}
