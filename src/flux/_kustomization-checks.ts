import type { IConstruct } from 'constructs';
import { checkName, checkNamespace } from './_checks';
import { ignoreRuleFault } from './_ignore-rule';
import { imageOverrideFault } from './_image-override';
import { artifactPath } from './_paths';
import { variableFault } from './_variable';
import type { FluxKustomizationProps } from './kustomization-props';
import { addProblem, shown } from '../core/problem';

const SOURCES = ['GitRepository', 'OCIRepository', 'Bucket', 'ExternalArtifact'];

/** Records what Flux would refuse or silently leave out of the props of a Kustomization. */
export function checkKustomization(construct: IConstruct, props: FluxKustomizationProps): void {
  const problem = (message: string) => addProblem(construct, message);
  const { source, path, wait, healthChecks } = props;
  if (!SOURCES.includes(source.kind)) {
    problem(`source is the ${source.kind} ${shown(source.name)}; a Kustomization reads from ${SOURCES.slice(0, -1).join(', ')} or ${SOURCES.at(-1)}`);
  }
  if (artifactPath(path) === undefined) {
    problem(`path is ${shown(path)}; write a folder below the root of the source, as in "./apps/web"`);
  }
  if (wait && healthChecks && healthChecks.length > 0) {
    problem('healthChecks are given with wait: true, under which Flux waits for everything and leaves them out; drop one of the two');
  }
  checkNamespace(construct, 'targetNamespace', props.targetNamespace);
  checkName(construct, 'serviceAccountName', props.serviceAccountName);
  for (const [what, affix] of Object.entries({ namePrefix: props.namePrefix, nameSuffix: props.nameSuffix })) {
    if (affix !== undefined && (affix.length < 1 || affix.length > 200)) {
      problem(`${what} has ${affix.length} characters; allowed are 1 to 200`);
    }
  }
  for (const name of Object.keys(props.substitute ?? {})) {
    const fault = variableFault(name);
    if (fault) problem(`substitute holds ${fault}`);
  }
  for (const component of props.components ?? []) {
    if (!isRelativeFolder(component)) {
      problem(`components holds ${shown(component)}; write a folder of the same source relative to path, as in "../components/ha"`);
    }
  }
  for (const image of props.images ?? []) {
    const fault = imageOverrideFault(image);
    if (fault) problem(`images: ${fault}`);
  }
  for (const rule of props.ignore ?? []) {
    const fault = ignoreRuleFault(rule);
    if (fault) problem(`ignore: ${fault}`);
  }
}

function isRelativeFolder(path: string): boolean {
  return path !== '' && !/^\/|\/\/|\?ref=|^[\w.-]+@|\\|\s/.test(path);
}
