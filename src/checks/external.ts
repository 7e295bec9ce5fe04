import type { IConstruct } from 'constructs';
import { UNKNOWN_NAMESPACE } from './checked-object';
import type { Product } from './product';

/** A construct that stands for an object which lives outside the app. */
export interface External {
  /**
   * `group/Kind` of the object.
   *
   * @internal
   */
  readonly _externalType: string;
}

/**
 * The object outside the app that a construct stands for, if it does: one of this library's `fromName`, or of cdk8s-plus.
 *
 * @param home the namespace of a construct that names none
 */
export function externalOf(construct: IConstruct, home: string): Product | undefined {
  const { name, namespace, kind, apiGroup, projectName, _externalType: type } = construct as unknown as Record<string, unknown>;
  if (typeof type === 'string') {
    return { type, namespace: typeof namespace === 'string' ? namespace : UNKNOWN_NAMESPACE, name: String(name ?? projectName) };
  }
  const isImported = typeof apiGroup === 'string' && typeof kind === 'string' && typeof name === 'string' && construct.node.children.length === 0;
  return isImported ? { type: `${apiGroup}/${kind}`, namespace: home, name } : undefined;
}
