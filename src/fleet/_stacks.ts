import type { IConstruct } from 'constructs';
import type { IStack } from './stack';

const STACK = Symbol.for('cdk8s-gitops.Stack');

/** Marks a construct as a stack, so that stacks of several copies of this library know each other. */
export function markStack(stack: IStack): void {
  Object.defineProperty(stack, STACK, { value: true });
}

/** Whether a construct is a stack. */
export function isStack(construct: IConstruct): construct is IStack {
  return STACK in construct;
}

/** The stack that a construct is, or lies in; undefined outside every stack. */
export function stackOf(construct: IConstruct): IStack | undefined {
  for (let current: IConstruct | undefined = construct; current; current = current.node.scope) {
    if (isStack(current)) return current;
  }
  return undefined;
}
