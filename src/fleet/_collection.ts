import type { IConstruct } from 'constructs';
import type { RenderedObject } from './_render';
import type { Environment } from './environment';
import type { IStack } from './stack';
import type { Product } from '../checks/product';
import type { ScopedRule } from '../checks/run-rules';
import type { PlacedSuppression } from '../checks/suppressions';
import type { SealedSecretRef } from '../secrets';

/** That a construct depends on another one in the same stack. */
export interface StackWait {
  readonly source: IConstruct;
  readonly target: IConstruct;
}

/** A stack with what lies in it. */
export interface CollectedStack {
  readonly stack: IStack;
  readonly path: string;
  readonly objects: RenderedObject[];
  readonly secrets: SealedSecretRef[];
  /** What the author says is there although the app does not deliver it. */
  readonly externals: Product[];
  /** Constructs that something in it depends on. */
  readonly dependsOn: Set<IConstruct>;
  /** Dependencies between constructs in it. */
  readonly waits: StackWait[];
}

/** What the construct tree holds, in its order. */
export interface Collection {
  readonly environments: Environment[];
  readonly stacks: CollectedStack[];
  readonly suppressions: PlacedSuppression[];
  /** Rules of the author's own. */
  readonly rules: ScopedRule[];
}
