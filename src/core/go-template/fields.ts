import type { Operand, PipeNode, TemplateNode } from './nodes';
import { ROOT, type Templates } from './parser';

type Path = readonly string[];

/** The paths of the fields of the root data that templates read, as far as the text tells. */
export function fieldsOf(templates: Templates): readonly Path[] {
  const reader = new Reader(templates);
  reader.template(ROOT, []);
  return [...reader.found.values()];
}

class Reader {
  public readonly found = new Map<string, Path>();
  private readonly open = new Set<string>();
  /** Where in the root data each variable points to; undefined when it cannot be told. */
  private variables = new Map<string, Path | undefined>();

  public constructor(private readonly templates: Templates) {}

  public template(name: string, dot: Path | undefined): void {
    const nodes = this.templates.get(name);
    const call = JSON.stringify([name, dot]);
    if (!nodes || this.open.has(call)) return;
    this.open.add(call);
    const { variables } = this;
    this.variables = new Map([['$', dot]]);
    this.nodes(nodes, dot);
    this.variables = variables;
  }

  private nodes(nodes: readonly TemplateNode[], dot: Path | undefined): void {
    for (const node of nodes) {
      if (node.kind === 'action') {
        this.pipe(node.pipe, dot);
      } else if (node.kind === 'template') {
        this.template(node.name, node.pipe && this.pipe(node.pipe, dot));
      } else if (node.kind === 'if' || node.kind === 'with' || node.kind === 'range') {
        const outer = new Map(this.variables);
        const value = this.pipe(node.pipe, dot);
        if (node.kind === 'range') for (const name of node.pipe.variables) this.variables.set(name, undefined);
        this.nodes(node.list, node.kind === 'if' ? dot : node.kind === 'with' ? value : undefined);
        this.nodes(node.otherwise ?? [], dot);
        this.variables = outer;
      }
    }
  }

  /** Notes what a pipeline reads, and says where its value lies. */
  private pipe(pipe: PipeNode, dot: Path | undefined): Path | undefined {
    const values = pipe.commands.map((command) => this.command(command, dot));
    const value = values.length === 1 ? values[0] : undefined;
    for (const name of pipe.variables) this.variables.set(name, pipe.isAssignment ? undefined : value);
    return value;
  }

  private command(command: readonly Operand[], dot: Path | undefined): Path | undefined {
    const [first, ...args] = command;
    if (first.kind === 'identifier' && first.name === 'index' && args.length > 1) {
      const keys = args.slice(1).map((arg) => (arg.kind === 'string' ? arg.value : undefined));
      const end = keys.indexOf(undefined);
      const known = (end < 0 ? keys : keys.slice(0, end)) as string[];
      args.slice(1).forEach((arg) => this.operand(arg, dot));
      const path = this.operand(args[0], dot, known);
      return end < 0 ? path : undefined;
    }
    const values = command.map((operand) => this.operand(operand, dot));
    return command.length === 1 && first.kind !== 'identifier' ? values[0] : undefined;
  }

  private operand(operand: Operand, dot: Path | undefined, more: Path = []): Path | undefined {
    switch (operand.kind) {
      case 'dot': return this.note(dot, more);
      case 'field': return this.note(dot, [...operand.names, ...more]);
      case 'variable': return this.note(this.variables.get(operand.name), [...operand.names, ...more]);
      case 'chain': return this.note(this.operand(operand.operand, dot), [...operand.names, ...more]);
      case 'pipe': return this.note(this.pipe(operand, dot), more);
      default: return undefined;
    }
  }

  private note(base: Path | undefined, names: Path): Path | undefined {
    if (!base) return undefined;
    const path = [...base, ...names];
    if (path.length > 0) this.found.set(JSON.stringify(path), path);
    return path;
  }
}
