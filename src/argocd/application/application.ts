import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { applicationAnnotations } from './_annotations';
import { applicationFaults } from './_application-checks';
import { applicationSpec, keepValueNulls } from './_spec';
import type { ArgoApplicationProps } from './application-props';
import { ArgoDeletion } from './deletion';
import { addProblem } from '../../core/problem';
import { listOf, mapOf, withoutPlaceholders } from '../_render';

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
    const finalizers = [...props.metadata?.finalizers ?? []];
    if (props.deletion !== undefined && props.deletion !== ArgoDeletion.ORPHAN) finalizers.push(props.deletion);
    const metadata = {
      ...props.metadata,
      annotations: mapOf({ ...applicationAnnotations(props), ...props.metadata?.annotations }),
      finalizers: listOf(finalizers),
    };
    const spec = applicationSpec(props);
    const resource = new ApiObject(this, 'Resource', { apiVersion: 'argoproj.io/v1alpha1', kind: 'Application', metadata, spec: withoutPlaceholders(spec) });
    this.name = resource.name;
    keepValueNulls(resource, props);
    applicationFaults(this.name, props, { metadata, spec }).forEach((fault) => addProblem(this, fault));
  }
}
