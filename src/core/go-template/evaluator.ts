import { canBeNil, constant, converted, spendOn } from './arguments';
import { BUILTINS } from './builtins';
import { GoTemplateError, GoTemplateUnknown } from './errors';
import { checkItems, checkLength, MAX_DEPTH, spend } from './limits';
import type { ActionNode, BranchNode, CallNode, Operand, PipeNode, TemplateNode } from './nodes';
import { ROOT, type Templates } from './parser';
import { display, sortedKeys } from './printing';
import { type GoFunction, type GoFunctions, GoInt, GoList, GoMap, GoObject, type GoValue, isTrue, typeOf, zeroElement, zeroValue } from './values';

export type MissingKey = 'default' | 'error' | 'zero';

/** What a pipe has not handed over. */
const NOTHING = Symbol('nothing');
type Piped = GoValue | typeof NOTHING;

interface Variable {
  readonly name: string;
  value: GoValue;
}

type Jump = 'break' | 'continue' | undefined;

/** Renders the templates of one text with one set of data. */
export class Evaluator {
  private readonly out: string[] = [];
  private length = 0;
  private depth = 0;
  private line = 0;
  private variables: Variable[];

  public constructor(
    private readonly templates: Templates,
    private readonly functions: GoFunctions,
    private readonly data: GoValue,
    private readonly missingKey: MissingKey,
    private readonly hasLines: boolean,
  ) {
    this.variables = [{ name: '$', value: data }];
  }

  /** @throws GoTemplateError */
  public run(): string {
    try {
      this.walkAll(this.data, this.templates.get(ROOT)!);
    } catch (error) {
      if (!(error instanceof GoTemplateError) || !this.hasLines || this.line === 0) throw error;
      const message = `line ${this.line}: ${error.message}`;
      throw error instanceof GoTemplateUnknown ? new GoTemplateUnknown(message) : new GoTemplateError(message);
    }
    return this.out.join('');
  }

  private write(text: string): void {
    this.length += text.length;
    checkLength(this.length);
    this.out.push(text);
  }

  private walkAll(dot: GoValue, nodes: readonly TemplateNode[]): Jump {
    for (const node of nodes) {
      const jump = this.walk(dot, node);
      if (jump) return jump;
    }
    return undefined;
  }

  private walk(dot: GoValue, node: TemplateNode): Jump {
    spend();
    switch (node.kind) {
      case 'text':
        this.write(node.text);
        return undefined;
      case 'action':
        this.print(dot, node);
        return undefined;
      case 'template':
        this.call(dot, node);
        return undefined;
      case 'range':
      case 'if':
      case 'with': {
        const mark = this.variables.length;
        const jump = node.kind === 'range' ? this.range(dot, node) : this.branch(dot, node);
        this.variables.length = mark;
        return jump;
      }
      default: return node.kind;
    }
  }

  private print(dot: GoValue, { pipe }: ActionNode): void {
    const value = this.pipeline(dot, pipe);
    if (pipe.variables.length === 0) this.write(value === undefined ? '<no value>' : display(value));
  }

  private branch(dot: GoValue, node: BranchNode): Jump {
    const value = this.pipeline(dot, node.pipe);
    if (isTrue(value)) return this.walkAll(node.kind === 'with' ? value : dot, node.list);
    return node.otherwise ? this.walkAll(dot, node.otherwise) : undefined;
  }

  private range(dot: GoValue, { pipe, list, otherwise }: BranchNode): Jump {
    const value = this.pipeline(dot, pipe);
    const [first, second] = pipe.variables;
    const mark = this.variables.length;
    const once = (index: GoValue, element: GoValue): Jump => {
      spend();
      if (pipe.isAssignment) {
        if (second !== undefined) this.assign(first, index);
        if (first !== undefined) this.assign(second ?? first, element);
      } else {
        if (first !== undefined) this.variables[mark - 1].value = element;
        if (second !== undefined) this.variables[mark - 2].value = index;
      }
      const jump = this.walkAll(element, list);
      this.variables.length = mark;
      return jump;
    };
    let isEmpty = true;
    if (value instanceof GoInt) {
      if (second !== undefined) throw new GoTemplateError('range over a number sets one variable only');
      for (let at = 0n; at < value.value; at++) {
        isEmpty = false;
        if (once(undefined, new GoInt(at, value.kind)) === 'break') return undefined;
      }
    } else if (value instanceof GoList) {
      isEmpty = value.length === 0;
      for (let at = 0; at < value.length; at++) if (once(new GoInt(at), value.items[at]) === 'break') return undefined;
    } else if (value instanceof GoMap) {
      isEmpty = value.entries.size === 0;
      for (const key of sortedKeys(value)) if (once(key, value.entries.get(key)) === 'break') return undefined;
    } else if (value !== undefined && value !== null) {
      throw new GoTemplateError(`range cannot walk over a ${typeOf(value)}`);
    }
    // As in Go, a break or continue in the else branch ends there what range began.
    return isEmpty && otherwise ? outward(this.walkAll(dot, otherwise)) : undefined;
  }

  private call(dot: GoValue, { name, pipe, line }: CallNode): void {
    this.line = line;
    const nodes = this.templates.get(name);
    if (!nodes) throw new GoTemplateError(`there is no template ${JSON.stringify(name.slice(0, 80))}`);
    if (++this.depth > MAX_DEPTH) throw new GoTemplateError(`templates call each other deeper than ${MAX_DEPTH} levels`);
    const value = pipe && this.pipeline(dot, pipe);
    const { variables } = this;
    this.variables = [{ name: '$', value }];
    this.walkAll(value, nodes);
    this.variables = variables;
    this.depth--;
  }

  private pipeline(dot: GoValue, pipe: PipeNode): GoValue {
    this.line = pipe.line;
    let value: Piped = NOTHING;
    for (const command of pipe.commands) {
      value = this.command(dot, command, value);
      if (value === null) value = undefined;
    }
    for (const name of pipe.variables) {
      if (pipe.isAssignment) this.assign(name, value as GoValue);
      else this.variables.push({ name, value: value as GoValue });
    }
    return value as GoValue;
  }

  private assign(name: string, value: GoValue): void {
    this.variable(name).value = value;
  }

  private variable(name: string): Variable {
    for (let at = this.variables.length - 1; at >= 0; at--) if (this.variables[at].name === name) return this.variables[at];
    throw new GoTemplateError(`variable ${name.slice(0, 80)} was never declared`);
  }

  private command(dot: GoValue, args: readonly Operand[], piped: Piped): GoValue {
    spend();
    const [first] = args;
    const isCalled = args.length > 1 || piped !== NOTHING;
    switch (first.kind) {
      case 'field': return this.fields(dot, dot, first.names, args, piped);
      case 'chain': return this.fields(dot, this.argument(dot, undefined, first.operand), first.names, args, piped);
      case 'identifier': return this.apply(dot, first.name, args.slice(1), piped);
      case 'variable':
        if (first.names.length > 0) return this.fields(dot, this.variable(first.name).value, first.names, args, piped);
    }
    if (isCalled) throw new GoTemplateError('something that is no function is given arguments');
    if (first.kind === 'nil') throw new GoTemplateError('nil is no command');
    return this.argument(dot, undefined, first);
  }

  private fields(dot: GoValue, receiver: GoValue, names: readonly string[], args: readonly Operand[], piped: Piped): GoValue {
    let here = receiver;
    names.forEach((name, index) => {
      const isLast = index === names.length - 1;
      here = this.field(dot, here, name, isLast ? args.slice(1) : [], isLast ? piped : NOTHING);
    });
    return here;
  }

  private field(dot: GoValue, receiver: GoValue, name: string, args: readonly Operand[], piped: Piped): GoValue {
    const shown = JSON.stringify(name.slice(0, 80));
    if (receiver === undefined) {
      if (this.missingKey === 'error') throw new GoTemplateError(`there is no data, so no key ${shown}`);
      return undefined;
    }
    if (receiver === null) throw new GoTemplateError(`key ${shown} is asked of nil`);
    const method = receiver instanceof GoObject ? receiver.methods.get(name) : undefined;
    if (method) return this.invoke(dot, name, method, args, piped);
    if (!(receiver instanceof GoMap)) throw new GoTemplateError(`a ${typeOf(receiver)} has no field ${shown}`);
    if (args.length > 0 || piped !== NOTHING) throw new GoTemplateError(`field ${shown} is no function, but is given arguments`);
    if (receiver.entries.has(name)) return receiver.entries.get(name);
    if (this.missingKey === 'error') throw new GoTemplateError(`there is no key ${shown}`);
    return this.missingKey === 'zero' ? zeroElement(receiver.type) : undefined;
  }

  private apply(dot: GoValue, name: string, args: readonly Operand[], piped: Piped): GoValue {
    const own = this.functions.get(name);
    if (!own && (name === 'and' || name === 'or')) return this.shortCircuit(dot, name, args, piped);
    return this.invoke(dot, name, own ?? BUILTINS.get(name)!, args, piped);
  }

  private shortCircuit(dot: GoValue, name: 'and' | 'or', args: readonly Operand[], piped: Piped): GoValue {
    if (args.length === 0 && piped === NOTHING) throw new GoTemplateError(`${name} needs an argument`);
    let value: GoValue;
    for (const arg of args) {
      value = this.argument(dot, 'value', arg);
      if (isTrue(value) === (name === 'or')) return value;
    }
    return piped === NOTHING ? value : piped;
  }

  private invoke(dot: GoValue, name: string, { parameters, call }: GoFunction, args: readonly Operand[], piped: Piped): GoValue {
    const count = args.length + (piped === NOTHING ? 0 : 1);
    const last = parameters.at(-1);
    const isVariadic = last?.endsWith('...') ?? false;
    const fixed = parameters.length - (isVariadic ? 1 : 0);
    if (isVariadic ? count < fixed : count !== fixed) {
      throw new GoTemplateError(`${name} takes ${isVariadic ? 'at least ' : ''}${fixed} argument${fixed === 1 ? '' : 's'}, but is given ${count}`);
    }
    const typeAt = (index: number) => (index < fixed ? parameters[index] : last!.slice(0, -3));
    const values = args.map((arg, index) => this.argument(dot, typeAt(index), arg));
    if (piped !== NOTHING) values.push(converted(piped, typeAt(args.length)));
    values.forEach(spendOn);
    const result = call(values);
    spendOn(result);
    if (typeof result === 'string') checkLength(result.length);
    if (result instanceof GoList) checkItems(result.length);
    return result;
  }

  /** An argument, as a value of the type that is asked for, if any. */
  private argument(dot: GoValue, type: string | undefined, operand: Operand): GoValue {
    switch (operand.kind) {
      case 'dot': return converted(dot, type);
      case 'field': return converted(this.fields(dot, dot, operand.names, [], NOTHING), type);
      case 'variable': return converted(this.fields(dot, this.variable(operand.name).value, operand.names, [], NOTHING), type);
      case 'pipe': return converted(this.pipeline(dot, operand), type);
      case 'identifier': return converted(this.apply(dot, operand.name, [], NOTHING), type);
      case 'chain': return converted(this.fields(dot, this.argument(dot, undefined, operand.operand), operand.names, [], NOTHING), type);
      case 'nil':
        if (type === 'value') return undefined;
        if (type === undefined || !canBeNil(type)) throw new GoTemplateError(`nil stands where ${type ?? 'a value'} is expected`);
        return zeroValue(type);
      case 'number': return constant(operand, type);
    }
    return converted(operand.value, type);
  }
}

function outward(jump: Jump): Jump {
  return jump === 'break' ? undefined : jump;
}
