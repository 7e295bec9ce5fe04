import type { NumberLiteral } from './literals';

/** What a template is made of. */
export type TemplateNode = TextNode | ActionNode | BranchNode | CallNode | JumpNode;

export interface TextNode {
  readonly kind: 'text';
  readonly text: string;
}

export interface ActionNode {
  readonly kind: 'action';
  readonly pipe: PipeNode;
}

export interface BranchNode {
  readonly kind: 'if' | 'with' | 'range';
  readonly pipe: PipeNode;
  readonly list: readonly TemplateNode[];
  readonly otherwise?: readonly TemplateNode[];
}

/** `{{template …}}` and `{{block …}}`. */
export interface CallNode {
  readonly kind: 'template';
  readonly name: string;
  readonly line: number;
  readonly pipe?: PipeNode;
}

export interface JumpNode {
  readonly kind: 'break' | 'continue';
}

/** What an argument is made of. */
export type Operand = PipeNode | ChainNode | FieldNode | VariableNode | IdentifierNode | NumberNode | { readonly kind: 'dot' } | { readonly kind: 'nil' }
| { readonly kind: 'bool'; readonly value: boolean } | { readonly kind: 'string'; readonly value: string };

export interface PipeNode {
  readonly kind: 'pipe';
  readonly line: number;
  /** The variables that it sets, with their dollar signs. */
  readonly variables: readonly string[];
  /** Whether they must have been declared before. */
  readonly isAssignment: boolean;
  readonly commands: readonly (readonly Operand[])[];
}

/** Fields of what something else comes to. */
export interface ChainNode {
  readonly kind: 'chain';
  readonly operand: Operand;
  readonly names: readonly string[];
}

export interface FieldNode {
  readonly kind: 'field';
  readonly names: readonly string[];
}

export interface VariableNode {
  readonly kind: 'variable';
  readonly name: string;
  /** Its fields. */
  readonly names: readonly string[];
}

export interface IdentifierNode {
  readonly kind: 'identifier';
  readonly name: string;
}

export interface NumberNode extends NumberLiteral {
  readonly kind: 'number';
}
