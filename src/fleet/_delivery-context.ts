import type { CollectedStack } from './_collection';
import type { Layout } from './_layout';
import type { StackOrder } from './_order';
import type { Problems } from './_problems';
import type { TreeSettings } from './_tree-settings';
import type { Workbench } from './_workbench';

/** What both engines' deliveries work on. */
export interface DeliveryContext {
  readonly app: TreeSettings;
  readonly layout: Layout;
  readonly order: StackOrder;
  readonly stacks: CollectedStack[];
  readonly workbench: Workbench;
  readonly problems: Problems;
}
