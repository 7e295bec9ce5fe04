import type { IConstruct } from 'constructs';
import type { FluxHealthCheckExpr } from './health-check-expr';
import type { KustomizationSpecHealthCheckExprsItem as HealthCheckExpr } from '../../imports/types/flux/kustomize.toolkit.fluxcd.io';
import { addProblem, shown } from '../core/problem';

/** The health expressions of an object, one for each kind. */
export class HealthCheckExprs {
  private readonly entries = new Map<string, HealthCheckExpr>();

  constructor(private readonly owner: IConstruct) {}

  /** Adds an expression; adding an equal one again changes nothing. */
  public add({ apiVersion, kind, current, failed, inProgress }: FluxHealthCheckExpr): void {
    const fragment: HealthCheckExpr = { apiVersion, kind, inProgress, failed, current };
    const key = `${apiVersion}/${kind ?? ''}`;
    const known = this.entries.get(key);
    if (known && JSON.stringify(known) !== JSON.stringify(fragment)) {
      addProblem(this.owner, `healthCheckExprs holds two different expressions for ${shown(kind ?? 'every kind')} of ${shown(apiVersion)}; give one`);
      return;
    }
    this.entries.set(key, fragment);
  }

  /** Renders the list sorted, so that the order of calls does not show. */
  public render(): HealthCheckExpr[] | undefined {
    if (this.entries.size === 0) return undefined;
    return [...this.entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, fragment]) => ({ ...fragment }));
  }

  /** Whether there is any. */
  public get isEmpty(): boolean {
    return this.entries.size === 0;
  }
}
