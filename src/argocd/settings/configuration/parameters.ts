import { Construct } from 'constructs';
import { parametersContent, parametersFaults, propertyOf } from './_parameters-data';
import { checkExtra, settingsMap } from './_settings-map';
import type { ArgoParametersProps } from './parameters-props';
import { addProblem } from '../../../core/problem';

/**
 * The ConfigMap `argocd-cmd-params-cm`: what the processes of Argo CD are started with. They must be restarted after a change.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/argocd-cmd-params-cm-yaml/
 */
export class ArgoParameters extends Construct {
  constructor(scope: Construct, id: string, props: ArgoParametersProps = {}) {
    super(scope, id);
    checkExtra(this, props.extra, propertyOf);
    for (const fault of parametersFaults(props)) addProblem(this, fault);
    const data = parametersContent(props);
    settingsMap(this, 'argocd-cmd-params-cm', props.metadata, () => data);
  }
}
