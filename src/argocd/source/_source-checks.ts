import type { ArgoDirectorySettings } from './directory-source';
import type { ArgoGitSourceOptions } from './git-source';
import type { ArgoHelmChartOptions, ArgoHelmOptions } from './helm-source';
import type { ArgoKustomizeSettings } from './kustomize-source';
import type { ArgoPluginSettings } from './plugin-source';
import { readManifests } from '../../core/manifest-yaml';
import { dnsLabelFault, dnsSubdomainFault } from '../../core/names';
import { mapAt } from '../../core/plain';
import { shown } from '../../core/problem';
import { isKnown, itemsOf } from '../_render';

/** Longer names make the names of the objects that Helm derives from them too long. */
const MAX_RELEASE_NAME = 53;

/** What may be wrong; nothing is where it is undefined. What a controller fills in later is passed over everywhere. */
export type Fault = string | undefined;

export function gitFaults({ path, revision, ref, tagPrefix, name }: ArgoGitSourceOptions): Fault[] {
  return [
    pathFault('the source\'s path', path),
    revisionFault(revision),
    tagPrefix === '' ? 'tagPrefix is empty; leave it out' : undefined,
    tagPrefix && revision === undefined ? `tagPrefix is ${shown(tagPrefix)}, which counts only beside a range of versions; give one in revision, as in "1.2.*"` : undefined,
    ref === undefined ? undefined : refFault(ref),
    nameFault(name),
  ];
}

export function revisionFault(revision: string | undefined): Fault {
  return isBlank(revision) ? 'the source\'s revision is empty; name a branch, a tag or a commit, or leave it out for the repository\'s branch' : undefined;
}

export function refFault(ref: string): Fault {
  return !isKnown(ref) || /^[a-zA-Z0-9_-]+$/.test(ref) ? undefined : `the reference is called ${shown(ref)}; allowed are letters, digits, "-" and "_"`;
}

/** Says what is wrong with the name of a branch that a hydrator commits to. */
export function branchFault(what: string, branch: string): Fault {
  return isBlank(branch) ? `${what} is empty; name the branch that Argo CD commits the rendered manifests to` : undefined;
}

/** Says what is wrong with a file that one source lends to another. */
export function fileFault(path: string): Fault {
  if (isBlank(path)) return 'the path is empty; name a file from the root of the repository on';
  return pathFault('the path', path);
}

export function chartFaults({ chart, version, name }: ArgoHelmChartOptions): Fault[] {
  return [
    isBlank(chart) ? 'the chart\'s name is empty; write the name that the repository knows it by' : undefined,
    isBlank(version) ? `the chart ${shown(chart)} has no version; Argo CD needs one, as in "1.2.3"` : undefined,
    nameFault(name),
  ];
}

export function directoryFaults({ include, exclude, jsonnetExtVars, jsonnetTlas }: ArgoDirectorySettings): Fault[] {
  return [
    isBlank(include) ? 'include is empty; leave it out' : undefined,
    isBlank(exclude) ? 'exclude is empty; leave it out' : undefined,
    ...[...itemsOf(jsonnetExtVars), ...itemsOf(jsonnetTlas)].map(({ name }) => isBlank(name) ? 'a variable of Jsonnet has no name; give it one' : undefined),
  ];
}

export function helmFaults({ releaseName, namespace, kubeVersion, parameters, fileParameters, values, valuesText }: ArgoHelmOptions): Fault[] {
  return [
    releaseName === undefined ? undefined : releaseNameFault('releaseName', releaseName),
    namespace === undefined ? undefined : namespaceFault('Helm', namespace),
    kubeVersionFault(kubeVersion),
    ...[...itemsOf(parameters), ...itemsOf(fileParameters)].map(({ name }) => isBlank(name) ? 'a parameter of the chart has no name; write its path in the values' : undefined),
    ...itemsOf(parameters).map(({ name, value }) => !isKnown(value) || typeof value === 'string' ? undefined
      : `the parameter ${shown(name)} is ${shown(value)}, and Argo CD takes text only; write ${shown(String(value))}`),
    isKnown(valuesText) ? valuesTextFault(valuesText) : undefined,
    valuesText !== undefined && values !== undefined ? 'values and valuesText are both given, and Argo CD passes over valuesText; give one of them' : undefined,
  ];
}

/** Helm reads one map. */
function valuesTextFault(text: string): Fault {
  if (isBlank(text)) return 'valuesText is empty; leave it out';
  const { documents, fault = documents.find(({ faults }) => faults.length > 0)?.faults[0] } = readManifests(text);
  if (fault) return `valuesText is no YAML: ${fault.text} (line ${fault.line}); write values as in a file for Helm`;
  const isMap = documents.length === 1 && mapAt(documents[0].value) === documents[0].value;
  return isMap || documents.length === 0 ? undefined : 'valuesText is no single map of values; write values as in a file for Helm';
}

/** Says what is wrong with the name of a release. */
export function releaseNameFault(what: string, name: string): Fault {
  if (!isKnown(name)) return undefined;
  if (name.length > MAX_RELEASE_NAME) return `${what} is ${shown(name)}; it has ${name.length} characters, and Helm allows ${MAX_RELEASE_NAME}`;
  const fault = dnsSubdomainFault(name);
  return fault && `${what} is ${shown(name)}; ${fault}`;
}

export function kustomizeFaults(options: ArgoKustomizeSettings): Fault[] {
  const { images, replicas, labelWithoutSelector, labelIncludeTemplates, namespace, kubeVersion } = options;
  return [
    ...itemsOf(images).map((image) => isImage(image) ? undefined
      : `the image is ${shown(image)}; write a name with a tag, a digest or another name, as in "web:1.2.3" or "web=registry.example.com/web:1.2.3"`),
    ...itemsOf(replicas).map(({ name, count }) => {
      if (isBlank(name)) return 'replicas are given without a name; write the name of the workload';
      return !isKnown(count) || (Number.isInteger(count) && count >= 0) ? undefined : `the replicas of ${shown(name)} are ${count}; write a whole number from 0 on`;
    }),
    labelIncludeTemplates && labelWithoutSelector === false
      ? 'labelIncludeTemplates needs labels that stay out of selectors, and labelWithoutSelector is false; leave one of them out' : undefined,
    ...needless(options),
    namespace === undefined ? undefined : namespaceFault('kustomize', namespace),
    kubeVersionFault(kubeVersion),
  ];
}

/** Switches that change nothing by themselves; Argo CD takes a block away that holds nothing else. */
function needless(options: ArgoKustomizeSettings): Fault[] {
  const { commonLabels, commonAnnotations, labelIncludeTemplates, forceCommonLabels, commonAnnotationsEnvsubst, forceCommonAnnotations } = options;
  const without = (what: string, of: Record<string, string> | undefined, switches: Record<string, boolean | undefined>): Fault[] => (
    Object.keys(of ?? {}).length > 0 ? [] : Object.entries(switches).map(([name, isOn]) => (
      isOn ? `${name} is given without ${what}, so it changes nothing; leave it out` : undefined)));
  return [
    ...without('commonLabels', commonLabels, { labelIncludeTemplates, forceCommonLabels }),
    ...without('commonAnnotations', commonAnnotations, { commonAnnotationsEnvsubst, forceCommonAnnotations }),
  ];
}

export function pluginFaults({ plugin, env, parameters }: ArgoPluginSettings): Fault[] {
  const names = new Set<string>();
  return [
    isBlank(plugin) ? 'the plugin\'s name is empty; leave it out for the plugin that finds files of its own' : undefined,
    ...Object.keys(isKnown(env) ? env : {}).map((name) => /^[^\s=]+$/.test(name) ? undefined
      : `the plugin's variable is called ${shown(name)}; write a name without spaces and "="`),
    ...itemsOf(parameters).map(({ _fragment: { name } }) => {
      const isAgain = isKnown(name) && names.has(name);
      if (isKnown(name)) names.add(name);
      return isAgain ? `the plugin's parameter ${shown(name)} is given twice; give it once` : undefined;
    }),
  ];
}

/** Says what is wrong with a folder in a repository. */
export function pathFault(what: string, path: string): Fault {
  if (!isKnown(path)) return undefined;
  if (isBlank(path)) return `${what} is empty; write "." for the root of the repository`;
  if (path.startsWith('/')) return `${what} is ${shown(path)}; write it from the root of the repository, without a slash first`;
  return path.split('/').includes('..') ? `${what} is ${shown(path)}; it may not leave the repository by ".."` : undefined;
}

export function nameFault(name: string | undefined): Fault {
  return isBlank(name) ? 'the source\'s name is empty; leave it out' : undefined;
}

function namespaceFault(tool: string, namespace: string): Fault {
  const fault = isKnown(namespace) ? dnsLabelFault(namespace) : undefined;
  return fault && `the namespace for ${tool} is ${shown(namespace)}; ${fault}`;
}

function kubeVersionFault(version: string | undefined): Fault {
  return !isKnown(version) || /^v?\d+\.\d+(\.\d+)?([-+]\S+)?$/.test(version)
    ? undefined : `kubeVersion is ${shown(version)}; write a version of Kubernetes, as in "1.34.0"`;
}

/** Kustomize takes `[old=]new`, where a name alone says nothing; a port stands before the last slash. */
function isImage(image: string): boolean {
  return !isKnown(image) || (!/\s/.test(image) && (/^[^=]+=[^=]+$/.test(image) || /^[^:@]+[:@]./.test(image.split('/').pop()!)));
}

export function isBlank(text: string | undefined): boolean {
  return isKnown(text) && text.trim() === '';
}
