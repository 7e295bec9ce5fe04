import { ApiObject, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { checkOwner, namespaceOf } from './_checks';
import { Dependencies } from './_dependencies';
import { HealthCheckExprs } from './_health-check-exprs';
import { checkKustomization } from './_kustomization-checks';
import { kustomizationSpec } from './_kustomization-spec';
import { NamedObject } from './_named';
import type { FluxDependencyOptions } from './dependency';
import type { FluxHealthCheckExpr } from './health-check-expr';
import type { FluxKustomizationProps } from './kustomization-props';
import type { IFluxKustomization } from './kustomization-ref';
import type { KustomizationSpec } from '../../imports/types/flux/kustomize.toolkit.fluxcd.io';

/**
 * A folder of a source that Flux builds, applies, waits for and keeps up to date.
 *
 * Unlike Flux itself it prunes and waits unless told otherwise, and tries again after two minutes.
 *
 * @see https://fluxcd.io/flux/components/kustomize/kustomizations/
 */
export class FluxKustomization extends Construct implements IFluxKustomization {
  /**
   * A Kustomization outside the app, for instance `flux-system` that `flux bootstrap` made.
   *
   * @param namespace its namespace; by default that of the object that refers to it
   */
  public static fromName(scope: Construct, id: string, name: string, namespace?: string): IFluxKustomization {
    return new NamedObject(scope, id, 'Kustomization', name, namespace);
  }

  /** The kind, `Kustomization`. */
  public readonly kind: string = 'Kustomization';
  /** The name. */
  public readonly name: string;
  /** The namespace. */
  public readonly namespace?: string;
  /** The folder in the source, as Flux reads it: `./a/b`. */
  public readonly path: string;

  private readonly dependencies: Dependencies;
  private readonly healthCheckExprs: HealthCheckExprs;

  constructor(scope: Construct, id: string, props: FluxKustomizationProps) {
    super(scope, id);
    this.namespace = namespaceOf(this, props.metadata);
    const spec = kustomizationSpec(this, props, this.namespace);
    this.path = spec.path!;
    const resource = new ApiObject(this, 'Resource', {
      apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
      kind: this.kind,
      metadata: props.metadata,
      spec: Lazy.any({
        produce: (): KustomizationSpec => ({ ...spec, dependsOn: this.dependencies.render(), healthCheckExprs: this.healthCheckExprs.render() }),
      }),
    });
    this.name = resource.name;
    checkOwner(this, this.name, this.namespace);
    checkKustomization(this, props);
    this.dependencies = new Dependencies(this);
    this.healthCheckExprs = new HealthCheckExprs(this);
    for (const other of props.dependsOn ?? []) this.addDependency(other);
    for (const expr of props.healthCheckExprs ?? []) this.addHealthCheckExpr(expr);
  }

  /** Has this Kustomization wait until another one is ready. Saying it twice changes nothing. */
  public addDependency(other: IFluxKustomization, options: FluxDependencyOptions = {}): void {
    this.dependencies.add(other, options.readyExpr);
  }

  /** Says how the health of a custom resource is told; one expression for each kind. Saying it twice changes nothing. */
  public addHealthCheckExpr(expr: FluxHealthCheckExpr): void {
    this.healthCheckExprs.add(expr);
  }
}
