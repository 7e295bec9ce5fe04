import type { IConstruct } from 'constructs';
import { checkName, checkNamespace, checkWhole, holdsVariable } from './_checks';
import { ignoreRuleFault } from './_ignore-rule';
import { postRendererFault } from './_post-renderer';
import type { FluxHelmReleaseProps } from './helm-release-props';
import { dnsSubdomainFault } from '../core/names';
import { addProblem, shown } from '../core/problem';

/** Records what Flux would refuse or silently leave out of the props of a release. */
export function checkHelmRelease(construct: IConstruct, props: FluxHelmReleaseProps, releaseName: string): void {
  const problem = (message: string) => addProblem(construct, message);
  const nameFault = releaseNameFault(releaseName, props.releaseName !== undefined);
  if (nameFault) problem(nameFault);
  checkNamespace(construct, 'targetNamespace', props.targetNamespace);
  checkNamespace(construct, 'storageNamespace', props.storageNamespace);
  checkName(construct, 'serviceAccountName', props.serviceAccountName);
  checkWhole(construct, 'maxHistory', props.maxHistory, 0);
  if (props.values !== undefined && (props.values === null || typeof props.values !== 'object' || Array.isArray(props.values))) {
    problem(`values is ${shown(props.values)}; give an object`);
  }
  for (const rule of props.driftIgnore ?? []) {
    const fault = ignoreRuleFault(rule);
    if (fault) problem(`driftIgnore: ${fault}`);
  }
  for (const renderer of props.postRenderers ?? []) {
    const fault = postRendererFault(renderer);
    if (fault) problem(`postRenderers: ${fault}`);
  }
  for (const { name } of props.test?.filters ?? []) {
    if (name.length < 1 || name.length > 253) problem(`test.filters holds a name of ${name.length} characters; allowed are 1 to 253`);
  }
}

function releaseNameFault(name: string, stated: boolean): string | undefined {
  if (holdsVariable(name)) return undefined;
  if (name.length > 53) {
    return `the name of the release is ${shown(name)} and has ${name.length} characters; allowed are 53; ${stated
      ? 'give a shorter releaseName'
      : 'Flux would cut it and add a hash, so give a releaseName'}`;
  }
  const fault = dnsSubdomainFault(name);
  return fault && `the name of the release is ${shown(name)}; ${fault}`;
}
