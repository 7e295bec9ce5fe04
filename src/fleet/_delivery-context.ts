import type { CollectedStack } from './_collect';
import type { Layout } from './_layout';
import type { StackOrder } from './_order';
import type { Problems } from './_problems';
import type { Workbench } from './_workbench';
import type { GitOpsApp } from './gitops-app';

/** What both engines' deliveries work on. */
export interface DeliveryContext {
  readonly app: GitOpsApp;
  readonly layout: Layout;
  readonly order: StackOrder;
  readonly stacks: CollectedStack[];
  readonly workbench: Workbench;
  readonly problems: Problems;
}
