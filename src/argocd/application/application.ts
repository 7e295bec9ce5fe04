import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { applicationFaults } from './_application-checks';
import { applicationSpec } from './_spec';
import type { ArgoApplicationProps } from './application-props';
import { ArgoDeletion } from './deletion';
import { list } from '../../core/fragment';
import { keepNulls } from '../../core/keep-nulls';
import { addProblem } from '../../core/problem';

/**
 * An Application of Argo CD: brings the objects of its sources to one cluster.
 *
 * Argo CD checks it only when it runs, and says what is wrong in its status; what can be known before is an error of synth.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/declarative-setup/#applications
 */
export class ArgoApplication extends Construct {
  /** The name. */
  public readonly name: string;

  constructor(scope: Construct, id: string, props: ArgoApplicationProps) {
    super(scope, id);
    const sources = [props.source, ...props.additionalSources ?? []];
    const finalizers = [...props.metadata?.finalizers ?? []];
    if (props.deletion !== undefined && props.deletion !== ArgoDeletion.ORPHAN) finalizers.push(props.deletion);
    const resource = new ApiObject(this, 'Resource', {
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'Application',
      metadata: { ...props.metadata, finalizers: list(finalizers) },
      spec: applicationSpec(props),
    });
    this.name = resource.name;
    sources.forEach(({ _fragment }, i) => {
      keepNulls(resource, sources.length > 1 ? `/spec/sources/${i}/helm/valuesObject` : '/spec/source/helm/valuesObject', _fragment.helm?.valuesObject);
    });
    applicationFaults(this.name, props, sources).forEach((fault) => addProblem(this, fault));
  }
}
