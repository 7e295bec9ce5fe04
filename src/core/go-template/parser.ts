import { GoTemplateError } from './errors';
import { type Token, type TokenType, tokensOf } from './lexer';
import { MAX_DEPTH, MAX_TEXT } from './limits';
import { type NumberLiteral, numberLiteral, runeLiteral, unquote } from './literals';
import type { BranchNode, Operand, PipeNode, TemplateNode } from './nodes';

/** The template that is rendered, among those that it defines: Argo CD's name for it. */
export const ROOT = 'base';

export type Templates = ReadonlyMap<string, readonly TemplateNode[]>;

type End = { readonly kind: 'end' } | { readonly kind: 'else' };

const OPERANDS: ReadonlySet<TokenType> = new Set<TokenType>([
  'bool', 'rune', 'dot', 'field', 'identifier', 'number', 'nil', 'raw', 'string', 'variable', 'open',
]);
const NOT_EXECUTABLE: ReadonlySet<string> = new Set(['bool', 'dot', 'nil', 'number', 'string']);

/** Reads a template and those that it defines. */
export function parseTemplates(text: string, isFunction: (name: string) => boolean): Templates {
  if (text.length > MAX_TEXT) throw new GoTemplateError(`the template is longer than ${MAX_TEXT} characters`);
  return new Parser(tokensOf(text), isFunction, text.includes('\n')).run();
}

class Parser {
  private readonly templates = new Map<string, readonly TemplateNode[]>();
  private at = 0;
  private variables = ['$'];
  private rangeDepth = 0;
  private depth = 0;

  public constructor(
    private readonly tokens: readonly Token[],
    private readonly isFunction: (name: string) => boolean,
    private readonly hasLines: boolean,
  ) {}

  public run(): Templates {
    const root: TemplateNode[] = [];
    while (this.peek().type !== 'end of template') {
      const start = this.at;
      if (this.next().type === 'left' && this.nextSolid().type === 'define') {
        this.definition();
        continue;
      }
      this.at = start;
      const node = this.textOrAction();
      if (node.kind === 'end' || node.kind === 'else') throw this.fault(`{{${node.kind}}} closes nothing`);
      root.push(node);
    }
    this.add(ROOT, root);
    return this.templates;
  }

  private definition(): void {
    const name = this.templateName(this.nextSolid(), 'define');
    this.expect('right', 'define');
    this.add(name, this.body('define'));
  }

  /** The content of a template of its own, which sees no variables of the one around it. */
  private body(context: string): readonly TemplateNode[] {
    const { variables, rangeDepth } = this;
    this.variables = ['$'];
    this.rangeDepth = 0;
    const { list, end } = this.list();
    if (end.kind !== 'end') throw this.fault(`{{else}} does not belong to {{${context}}}`);
    this.variables = variables;
    this.rangeDepth = rangeDepth;
    return list;
  }

  private add(name: string, list: readonly TemplateNode[]): void {
    const old = this.templates.get(name);
    if (old === undefined || isEmpty(old)) this.templates.set(name, list);
    else if (!isEmpty(list)) throw this.fault(`template ${JSON.stringify(name)} is defined twice`);
  }

  private list(): { readonly list: TemplateNode[]; readonly end: End } {
    const list: TemplateNode[] = [];
    while (this.peekSolid().type !== 'end of template') {
      const node = this.textOrAction();
      if (node.kind === 'end' || node.kind === 'else') return { list, end: node };
      list.push(node);
    }
    throw this.fault('an {{end}} is missing');
  }

  private textOrAction(): TemplateNode | End {
    const token = this.nextSolid();
    if (token.type === 'text') return { kind: 'text', text: token.text };
    if (token.type === 'left') return this.action();
    throw this.unexpected(token, 'a template');
  }

  private action(): TemplateNode | End {
    const token = this.nextSolid();
    switch (token.type) {
      case 'block': {
        const name = this.templateName(this.nextSolid(), 'block');
        const pipe = this.pipeline('block', 'right');
        this.add(name, this.body('block'));
        return { kind: 'template', name, line: token.line, pipe };
      }
      case 'template': {
        const name = this.templateName(this.nextSolid(), 'template');
        if (this.peekSolid().type !== 'right') return { kind: 'template', name, line: token.line, pipe: this.pipeline('template', 'right') };
        this.next();
        return { kind: 'template', name, line: token.line };
      }
      case 'break':
      case 'continue':
        this.expect('right', token.type);
        if (this.rangeDepth === 0) throw this.fault(`{{${token.type}}} stands outside {{range}}`);
        return { kind: token.type };
      case 'else': {
        const { type } = this.peekSolid();
        if (type !== 'if' && type !== 'with') this.expect('right', 'else');
        return { kind: 'else' };
      }
      case 'end':
        this.expect('right', 'end');
        return { kind: 'end' };
      case 'if':
      case 'range':
      case 'with':
        return this.branch(token.type);
    }
    this.at--;
    return { kind: 'action', pipe: this.pipeline('an action', 'right') };
  }

  private branch(kind: 'if' | 'with' | 'range'): BranchNode {
    const known = this.variables.length;
    this.enter();
    const pipe = this.pipeline(kind, 'right');
    if (kind === 'range') this.rangeDepth++;
    const { list, end } = this.list();
    if (kind === 'range') this.rangeDepth--;
    let otherwise: readonly TemplateNode[] | undefined;
    if (end.kind === 'else') {
      if (kind !== 'range' && this.peek().type === kind) {
        this.next();
        otherwise = [this.branch(kind)];
      } else {
        const rest = this.list();
        if (rest.end.kind !== 'end') throw this.fault('{{else}} stands twice');
        otherwise = rest.list;
      }
    }
    this.variables.length = known;
    this.depth--;
    return { kind, pipe, list, otherwise };
  }

  private pipeline(context: string, end: TokenType): PipeNode {
    const { line } = this.peekSolid();
    const variables: string[] = [];
    let isAssignment = false;
    while (this.peekSolid().type === 'variable') {
      const start = this.at;
      const { text } = this.next();
      const { type, text: sign } = this.nextSolid();
      const isList = type === 'symbol' && sign === ',';
      if (type !== 'assign' && type !== 'declare' && !isList) {
        this.at = start;
        break;
      }
      isAssignment = type === 'assign';
      variables.push(text);
      this.variables.push(text);
      if (!isList) break;
      if (context !== 'range' || variables.length === 2) throw this.fault('too many variables are declared at once');
      const after = this.peekSolid().type;
      if (after !== 'variable' && after !== 'right' && after !== 'close') throw this.fault('range can only set variables');
    }
    const commands: Operand[][] = [];
    for (let token = this.nextSolid(); token.type !== end; token = this.nextSolid()) {
      if (!OPERANDS.has(token.type)) throw this.unexpected(token, context);
      this.at--;
      commands.push(this.command());
    }
    if (commands.length === 0) throw this.fault(`a value is missing in ${context}`);
    if (commands.slice(1).some(([first]) => NOT_EXECUTABLE.has(first.kind))) throw this.fault('something that is no function stands behind a pipe');
    return { kind: 'pipe', line, variables, isAssignment, commands };
  }

  private command(): Operand[] {
    const operands: Operand[] = [];
    for (;;) {
      this.peekSolid();
      const operand = this.operand();
      if (operand) operands.push(operand);
      const token = this.next();
      if (token.type === 'space') continue;
      if (token.type === 'right' || token.type === 'close') this.at--;
      else if (token.type !== 'pipe') throw this.unexpected(token, 'an argument');
      break;
    }
    if (operands.length === 0) throw this.fault('a command is empty');
    return operands;
  }

  private operand(): Operand | undefined {
    const operand = this.term();
    if (!operand || this.peek().type !== 'field') return operand;
    if (NOT_EXECUTABLE.has(operand.kind)) throw this.fault('something that has no fields is followed by a field');
    const names: string[] = [];
    while (this.peek().type === 'field') names.push(this.next().text.slice(1));
    if (operand.kind === 'field' || operand.kind === 'variable') return { ...operand, names: [...operand.names, ...names] };
    return { kind: 'chain', operand, names };
  }

  private term(): Operand | undefined {
    const token = this.nextSolid();
    switch (token.type) {
      case 'identifier':
        if (!this.isFunction(token.text)) throw this.fault(`there is no function ${JSON.stringify(token.text.slice(0, 80))}`);
        return { kind: 'identifier', name: token.text };
      case 'dot': return { kind: 'dot' };
      case 'nil': return { kind: 'nil' };
      case 'variable':
        if (!this.variables.includes(token.text)) throw this.fault(`variable ${token.text.slice(0, 80)} was never declared`);
        return { kind: 'variable', name: token.text, names: [] };
      case 'field': return { kind: 'field', names: [token.text.slice(1)] };
      case 'bool': return { kind: 'bool', value: token.text === 'true' };
      case 'number': return { kind: 'number', ...this.number(numberLiteral(token.text)) };
      case 'rune': return { kind: 'number', ...this.number(runeLiteral(token.text)) };
      case 'string':
      case 'raw': return { kind: 'string', value: this.text(token) };
      case 'open': {
        this.enter();
        const pipe = this.pipeline('parentheses', 'close');
        this.depth--;
        return pipe;
      }
    }
    this.at--;
    return undefined;
  }

  private number(literal: NumberLiteral | undefined): NumberLiteral {
    if (!literal) throw this.fault('a number or character is written wrong, or too large');
    return literal;
  }

  private templateName(token: Token, context: string): string {
    if (token.type !== 'string' && token.type !== 'raw') throw this.unexpected(token, context);
    return this.text(token);
  }

  private text(token: Token): string {
    const text = unquote(token.text);
    if (text === undefined) throw this.fault('a text in quotes holds a wrong escape');
    return text;
  }

  private enter(): void {
    if (++this.depth > MAX_DEPTH) throw this.fault(`is nested deeper than ${MAX_DEPTH} levels`);
  }

  private next(): Token {
    return this.tokens[Math.min(this.at++, this.tokens.length - 1)];
  }

  private peek(): Token {
    return this.tokens[Math.min(this.at, this.tokens.length - 1)];
  }

  private nextSolid(): Token {
    this.peekSolid();
    return this.next();
  }

  /** Passes over spaces. */
  private peekSolid(): Token {
    while (this.peek().type === 'space') this.at++;
    return this.peek();
  }

  private expect(type: TokenType, context: string): void {
    const token = this.nextSolid();
    if (token.type !== type) throw this.unexpected(token, context);
  }

  private unexpected(token: Token, context: string): GoTemplateError {
    const shown = token.type === 'right' ? 'the end of the action' : token.type === 'identifier' || token.type === 'symbol' ? token.text.slice(0, 80) : token.type;
    return this.fault(`${shown} is not expected in ${context}`);
  }

  private fault(text: string): GoTemplateError {
    return new GoTemplateError(this.hasLines ? `line ${this.tokens[Math.max(0, Math.min(this.at, this.tokens.length) - 1)].line}: ${text}` : text);
  }
}

function isEmpty(list: readonly TemplateNode[]): boolean {
  return list.every((node) => node.kind === 'text' && /^[\t-\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]*$/.test(node.text));
}
