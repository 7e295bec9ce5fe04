import { ApiObject, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { checkOwner, namespaceOf } from './_checks';
import { Dependencies } from './_dependencies';
import { HealthCheckExprs } from './_health-check-exprs';
import { checkHelmRelease } from './_helm-release-checks';
import { helmReleaseSpec } from './_helm-release-spec';
import { NamedObject } from './_named';
import type { FluxDependencyOptions } from './dependency';
import type { FluxHealthCheckExpr } from './health-check-expr';
import type { FluxHelmReleaseProps } from './helm-release-props';
import type { IFluxHelmRelease } from './helm-release-ref';
import { FluxWaitStrategy } from './wait-strategy';
import type { HelmReleaseSpec } from '../../imports/types/flux/helm.toolkit.fluxcd.io';
import { keepNulls } from '../core/keep-nulls';
import { addProblem } from '../core/problem';

/**
 * A Helm chart that Flux installs, upgrades and keeps as it was installed.
 *
 * Unlike Flux itself it upgrades CRDs, tries again three times and corrects drift unless told otherwise.
 *
 * @see https://fluxcd.io/flux/components/helm/helmreleases/
 */
export class FluxHelmRelease extends Construct implements IFluxHelmRelease {
  /**
   * A HelmRelease outside the app.
   *
   * @param namespace its namespace; by default that of the object that refers to it
   */
  public static fromName(scope: Construct, id: string, name: string, namespace?: string): IFluxHelmRelease {
    return new NamedObject(scope, id, 'HelmRelease', name, namespace);
  }

  /** The kind, `HelmRelease`. */
  public readonly kind: string = 'HelmRelease';
  /** The name. */
  public readonly name: string;
  /** The namespace. */
  public readonly namespace?: string;
  /** Name of the release, as Helm knows it. */
  public readonly releaseName: string;

  private readonly dependencies: Dependencies;
  private readonly healthCheckExprs: HealthCheckExprs;
  private readonly pollsHealth: boolean;

  constructor(scope: Construct, id: string, props: FluxHelmReleaseProps) {
    super(scope, id);
    this.namespace = namespaceOf(this, props.metadata);
    const spec = helmReleaseSpec(this, props, this.namespace);
    const resource = new ApiObject(this, 'Resource', {
      apiVersion: 'helm.toolkit.fluxcd.io/v2',
      kind: this.kind,
      metadata: props.metadata,
      spec: Lazy.any({
        produce: (): HelmReleaseSpec => ({ ...spec, dependsOn: this.dependencies.render(), healthCheckExprs: this.healthCheckExprs.render() }),
      }),
    });
    keepNulls(resource, '/spec/values', spec.values);
    this.name = resource.name;
    this.releaseName = props.releaseName ?? (props.targetNamespace === undefined ? this.name : `${props.targetNamespace}-${this.name}`);
    this.pollsHealth = props.waitStrategy !== FluxWaitStrategy.LEGACY;
    checkOwner(this, this.name, this.namespace);
    checkHelmRelease(this, props, this.releaseName);
    this.dependencies = new Dependencies(this);
    this.healthCheckExprs = new HealthCheckExprs(this);
    for (const other of props.dependsOn ?? []) this.addDependency(other);
    for (const expr of props.healthCheckExprs ?? []) this.addHealthCheckExpr(expr);
  }

  /** Has this release wait until another one is ready. Saying it twice changes nothing. */
  public addDependency(other: IFluxHelmRelease, options: FluxDependencyOptions = {}): void {
    this.dependencies.add(other, options.readyExpr);
  }

  /** Says how the health of a custom resource is told; one expression for each kind. Saying it twice changes nothing. */
  public addHealthCheckExpr(expr: FluxHealthCheckExpr): void {
    if (!this.pollsHealth && this.healthCheckExprs.isEmpty) {
      addProblem(this, 'healthCheckExprs are given with the wait strategy "legacy", which leaves them out; drop one of the two');
    }
    this.healthCheckExprs.add(expr);
  }
}
