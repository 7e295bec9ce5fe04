import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { renderedSet } from './_spec';
import type { ArgoApplicationSetProps } from './application-set-props';
import { ArgoApplications } from './applications';
import { type ArgoApplicationSetPreview, type ArgoPreviewOptions, previewApplicationSet } from './preview';
import { addProblem } from '../../core/problem';

/**
 * An ApplicationSet of Argo CD: makes one Application for each set of parameters that its generators give.
 *
 * Parameters are members of the generators and may stand in every field of the template; fields that take no text are written as a patch of the template.
 * When an element goes, its Application goes, and what the Application has brought stays, unless `deletion` of the template says otherwise.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/
 */
export class ArgoApplicationSet extends Construct {
  /**
   * Makes the Applications themselves, as they would be made of a set with these options, instead of the set.
   *
   * What cannot be known without a cluster is an error, as is whatever Argo CD would refuse.
   */
  public static asApplications(scope: Construct, id: string, props: ArgoApplicationSetProps, options: ArgoPreviewOptions = {}): ArgoApplications {
    return new ArgoApplications(scope, id, props, options);
  }

  /** The name. */
  public readonly name: string;

  private readonly resource: ApiObject;

  constructor(scope: Construct, id: string, props: ArgoApplicationSetProps) {
    super(scope, id);
    const { spec, faults } = renderedSet(props);
    this.resource = new ApiObject(this, 'Resource', { apiVersion: 'argoproj.io/v1alpha1', kind: 'ApplicationSet', metadata: props.metadata, spec });
    this.name = this.resource.name;
    faults.forEach((fault) => addProblem(this, fault));
  }

  /** The Applications that Argo CD makes of this set, as far as that can be known from the set, a checkout and a list of clusters. */
  public preview(options: ArgoPreviewOptions = {}): ArgoApplicationSetPreview {
    return previewApplicationSet(this.resource.toJson(), options);
  }
}
