import { ApiObject } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { type AddressBook, addressBook, noteAddresses } from './_addresses';
import type { Catalogues } from './_catalogues';
import type { CollectedStack, Collection } from './_collection';
import { registerDefinition } from './_definitions';
import type { Problems } from './_problems';
import { type RenderContext, prepareObject, writeObject } from './_render';
import { type ObjectOfStack, rollPods } from './_roll-pods';
import { orderObjects } from './_stack-waves';
import { isStack, stackOf } from './_stacks';
import { Environment } from './environment';
import { externalOf } from '../checks/external';
import { ruleNotes } from '../checks/rules';
import type { ScopedRule } from '../checks/run-rules';
import type { PlacedSuppression } from '../checks/suppressions';
import { SealedSecretRef } from '../secrets';

/** An object before it is rendered: what it looks like may depend on what comes later in the tree. */
interface Found {
  readonly object: ApiObject;
  readonly path: string;
  readonly stack: CollectedStack;
}

/** Walks the construct tree once: asks every construct for its problems, and renders every object to its text. */
export function collect(app: IConstruct, catalogues: Catalogues, problems: Problems): Collection {
  const environments: Environment[] = [];
  const stacks: CollectedStack[] = [];
  const found: Found[] = [];
  const suppressions: PlacedSuppression[] = [];
  const rules: ScopedRule[] = [];
  const book = addressBook(app);

  const visit = (construct: IConstruct, path: string, outer: CollectedStack | undefined): void => {
    const { node } = construct;
    let current = outer;
    if (isStack(construct)) {
      current = { stack: construct, path, objects: [], secrets: [], externals: [], dependsOn: new Set(), waits: [] };
      stacks.push(current);
    }
    const notes = ruleNotes(construct);
    if (notes) {
      suppressions.push(...notes.suppressions.map((suppression) => ({ ...suppression, path })));
      rules.push(...notes.rules.map((rule) => ({ rule, path })));
    }
    for (const message of node.validate()) problems.add(path, message);
    for (const target of current ? node.dependencies : []) {
      current!.dependsOn.add(target);
      if (stackOf(target) === current!.stack) current!.waits.push({ source: construct, target });
    }
    if (ApiObject.isApiObject(construct)) {
      if (current) found.push({ object: construct, path, stack: current });
      else problems.add(path, 'the object lies in no EnvironmentStack, so nothing would deliver it; give a stack of an environment as scope');
    } else if (current) {
      noteAddresses(book, construct, current.stack);
      if (construct instanceof SealedSecretRef) current.secrets.push(construct);
      const external = externalOf(construct, current.stack.namespace!);
      if (external) current.externals.push(external);
    } else if (Environment.isEnvironment(construct)) {
      environments.push(construct);
    }
    for (const child of node.children) visit(child, path ? `${path}/${child.node.id}` : child.node.id, current);
  };
  visit(app, '', undefined);

  render(found, book, catalogues, problems);
  return { environments, stacks, suppressions, rules };
}

function render(found: Found[], book: AddressBook, catalogues: Catalogues, problems: Problems): void {
  for (const { object, stack } of found) {
    if (object.kind === 'CustomResourceDefinition') registerDefinition(object, stack.stack.clusters, catalogues);
  }
  const contexts = new Map<CollectedStack, RenderContext>();
  const prepared: StackObject[] = [];
  for (const { object, path, stack: content } of found) {
    let context = contexts.get(content);
    if (!context) {
      const { namespace, clusters } = content.stack;
      contexts.set(content, context = { book, home: namespace!, catalogues: catalogues.of(clusters), problems });
    }
    const one = prepareObject(object, path, context);
    if (one) prepared.push({ stack: content.stack, object: one, construct: object, content, context });
  }
  rollPods(prepared);
  orderObjects(prepared, problems);
  for (const { object, content, context } of prepared) {
    const rendered = writeObject(object, context);
    if (rendered) content.objects.push(rendered);
  }
}

/** An object on its way to its text. */
interface StackObject extends ObjectOfStack {
  readonly construct: ApiObject;
  readonly content: CollectedStack;
  readonly context: RenderContext;
}
