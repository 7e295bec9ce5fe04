import type { ArgoGitSourceOptions } from './git-source';
import type { ArgoHelmChartOptions, ArgoHelmOptions } from './helm-source';
import type { ArgoKustomizeOptions } from './kustomize-source';
import { dnsLabelFault, dnsSubdomainFault } from '../../core/names';
import { shown } from '../../core/problem';

/** Longer names make the names of the objects that Helm derives from them too long. */
const MAX_RELEASE_NAME = 53;

/** What may be wrong; nothing is where it is undefined. */
type Fault = string | undefined;

export function gitFaults({ path, revision, ref, tagPrefix, name }: ArgoGitSourceOptions): Fault[] {
  return [
    pathFault(path),
    revisionFault(revision),
    tagPrefix === '' ? 'tagPrefix is empty; leave it out' : undefined,
    tagPrefix && revision === undefined ? `tagPrefix is ${shown(tagPrefix)}, which counts only beside a range of versions; give one in revision, as in "1.2.*"` : undefined,
    ref === undefined ? undefined : refFault(ref),
    nameFault(name),
  ];
}

export function revisionFault(revision: string | undefined): Fault {
  return revision?.trim() === '' ? 'the source\'s revision is empty; name a branch, a tag or a commit, or leave it out for the repository\'s branch' : undefined;
}

export function refFault(ref: string): Fault {
  return /^[a-zA-Z0-9_-]+$/.test(ref) ? undefined : `the reference is called ${shown(ref)}; allowed are letters, digits, "-" and "_"`;
}

export function chartFaults({ chart, version, name }: ArgoHelmChartOptions): Fault[] {
  return [
    chart.trim() === '' ? 'the chart\'s name is empty; write the name that the repository knows it by' : undefined,
    version.trim() === '' ? `the chart ${shown(chart)} has no version; Argo CD needs one, as in "1.2.3"` : undefined,
    nameFault(name),
  ];
}

export function helmFaults({ releaseName, namespace, kubeVersion, parameters = [], fileParameters = [] }: ArgoHelmOptions): Fault[] {
  return [
    releaseName === undefined ? undefined : releaseNameFault('releaseName', releaseName),
    namespace === undefined ? undefined : namespaceFault('Helm', namespace),
    kubeVersionFault(kubeVersion),
    ...[...parameters, ...fileParameters].map(({ name }) => name.trim() === '' ? 'a parameter of the chart has no name; write its path in the values' : undefined),
  ];
}

/** Says what is wrong with the name of a release. */
export function releaseNameFault(what: string, name: string): Fault {
  if (name.length > MAX_RELEASE_NAME) return `${what} is ${shown(name)}; it has ${name.length} characters, and Helm allows ${MAX_RELEASE_NAME}`;
  const fault = dnsSubdomainFault(name);
  return fault && `${what} is ${shown(name)}; ${fault}`;
}

export function kustomizeFaults(options: ArgoKustomizeOptions): Fault[] {
  const { images = [], replicas = [], commonLabels = {}, labelWithoutSelector, labelIncludeTemplates, namespace, kubeVersion } = options;
  return [
    ...images.map((image) => isImage(image) ? undefined
      : `the image is ${shown(image)}; write a name with a tag, a digest or another name, as in "web:1.2.3" or "web=registry.example.com/web:1.2.3"`),
    ...replicas.map(({ name, count }) => {
      if (name.trim() === '') return 'replicas are given without a name; write the name of the workload';
      return Number.isInteger(count) && count >= 0 ? undefined : `the replicas of ${shown(name)} are ${count}; write a whole number from 0 on`;
    }),
    labelIncludeTemplates && labelWithoutSelector === false
      ? 'labelIncludeTemplates needs labels that stay out of selectors, and labelWithoutSelector is false; leave one of them out' : undefined,
    labelIncludeTemplates && Object.keys(commonLabels).length === 0 ? 'labelIncludeTemplates is given without commonLabels, so it changes nothing; leave it out' : undefined,
    namespace === undefined ? undefined : namespaceFault('kustomize', namespace),
    kubeVersionFault(kubeVersion),
  ];
}

function pathFault(path: string): Fault {
  if (path.trim() === '') return 'the source\'s path is empty; write "." for the root of the repository';
  if (path.startsWith('/')) return `the source's path is ${shown(path)}; write it from the root of the repository, without a slash first`;
  return path.split('/').includes('..') ? `the source's path is ${shown(path)}; it may not leave the repository by ".."` : undefined;
}

function nameFault(name: string | undefined): Fault {
  return name?.trim() === '' ? 'the source\'s name is empty; leave it out' : undefined;
}

function namespaceFault(tool: string, namespace: string): Fault {
  const fault = dnsLabelFault(namespace);
  return fault && `the namespace for ${tool} is ${shown(namespace)}; ${fault}`;
}

function kubeVersionFault(version: string | undefined): Fault {
  return version === undefined || /^v?\d+\.\d+(\.\d+)?([-+]\S+)?$/.test(version)
    ? undefined : `kubeVersion is ${shown(version)}; write a version of Kubernetes, as in "1.34.0"`;
}

/** Kustomize takes `[old=]new`, where a name alone says nothing; a port stands before the last slash. */
function isImage(image: string): boolean {
  return !/\s/.test(image) && (/^[^=]+=[^=]+$/.test(image) || /^[^:@]+[:@]./.test(image.split('/').pop()!));
}
