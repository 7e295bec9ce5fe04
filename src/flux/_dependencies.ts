import type { IConstruct } from 'constructs';
import { type Identity, nameAndNamespace } from './_named';
import type { KustomizationSpecDependsOnItem as Dependency } from '../../imports/types/flux/kustomize.toolkit.fluxcd.io';
import { addProblem, shown } from '../core/problem';

/** The objects of the same kind that an object waits for. */
export class Dependencies {
  private readonly entries = new Map<string, { target: Identity; readyExpr?: string }>();

  constructor(private readonly owner: IConstruct & Identity) {}

  /** Adds an object; adding it again changes nothing. */
  public add(target: Identity, readyExpr?: string): void {
    const { owner } = this;
    if (target.kind !== owner.kind) {
      addProblem(owner, `dependsOn holds the ${target.kind} ${shown(target.name)}; a ${owner.kind} waits for objects of kind ${owner.kind} only`);
      return;
    }
    const namespace = target.namespace ?? owner.namespace;
    if (target.name === owner.name && namespace === owner.namespace) {
      addProblem(owner, `the ${owner.kind} ${shown(owner.name)} depends on itself and would never become ready; leave it out of dependsOn`);
      return;
    }
    const key = `${namespace ?? ''}/${target.name}`;
    const known = this.entries.get(key);
    if (known?.readyExpr !== undefined && readyExpr !== undefined && known.readyExpr !== readyExpr) {
      addProblem(owner, `the dependency on ${shown(target.name)} has two readyExpr, ${shown(known.readyExpr)} and ${shown(readyExpr)}; give one`);
      return;
    }
    this.entries.set(key, { target, readyExpr: readyExpr ?? known?.readyExpr });
  }

  /** Renders the list sorted, so that the order of calls does not show. */
  public render(): Dependency[] | undefined {
    if (this.entries.size === 0) return undefined;
    return [...this.entries]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, { target, readyExpr }]): Dependency => ({ ...nameAndNamespace(target, this.owner.namespace), readyExpr }));
  }
}
