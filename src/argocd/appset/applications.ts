import { ApiObject, type ApiObjectProps, Chart } from 'cdk8s';
import { Construct } from 'constructs';
import { renderedSet } from './_spec';
import type { ArgoApplicationSetProps } from './application-set-props';
import { type ArgoPreviewOptions, previewApplicationSet } from './preview';
import type { Plain } from '../../core/plain';
import { addProblem } from '../../core/problem';

/**
 * The Applications that an `ArgoApplicationSet` would make, written down one by one: see `ArgoApplicationSet.asApplications`.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/
 */
export class ArgoApplications extends Construct {
  /** Their names, sorted. */
  public readonly names: string[];

  constructor(scope: Construct, id: string, props: ArgoApplicationSetProps, options: ArgoPreviewOptions = {}) {
    super(scope, id);
    const { spec, faults } = renderedSet(props);
    const namespace = props.metadata?.namespace ?? options.namespace ?? Chart.of(this).namespace;
    const metadata = { name: props.metadata?.name ?? id, namespace };
    const preview = previewApplicationSet(
      JSON.parse(JSON.stringify({ apiVersion: 'argoproj.io/v1alpha1', kind: 'ApplicationSet', metadata, spec })) as Plain,
      { ...options, namespace },
    );
    [...faults, ...faults.length > 0 ? [] : [...preview.problems, ...preview.unknown]].forEach((fault) => addProblem(this, fault));
    for (const { name, manifest } of preview.applications) new ApiObject(this, name, manifest as ApiObjectProps);
    this.names = preview.applications.map(({ name }) => name);
  }
}
