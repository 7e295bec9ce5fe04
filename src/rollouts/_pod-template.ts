import { labelsFault } from './_labels';
import type { ServiceSpecPortsItem } from '../../imports/types/kubernetes/core';
import { dnsLabelFault } from '../core/names';
import { nearest, shown } from '../core/problem';

/** What a Rollout needs to know of its pods, wherever their template stands. */
export interface Pods {
  readonly labels: Record<string, string>;
  readonly selector: Record<string, string>;
  readonly ports: ContainerPort[];
}

/** A port that a container declares. */
export interface ContainerPort {
  readonly containerPort: number;
  readonly name?: string;
  readonly protocol?: ServiceSpecPortsItem['protocol'];
}

/** Reads the pods from a template on wire names and the labels that select them. */
export function podsOf(template: any, selector: Record<string, string>): Pods {
  const containers: any[] = Array.isArray(template?.spec?.containers) ? template.spec.containers : [];
  return {
    labels: template?.metadata?.labels ?? {},
    selector,
    ports: containers.flatMap((container) => (Array.isArray(container?.ports) ? container.ports : [])),
  };
}

/** What Kubernetes and Argo Rollouts would refuse in a pod template. */
export function templateFaults(template: Record<string, any>): string[] {
  const faults: string[] = [];
  for (const key of Object.keys(template).filter((one) => one !== 'metadata' && one !== 'spec')) {
    const near = nearest(key, ['metadata', 'spec']);
    faults.push(`template has an unknown field ${shown(key)}${near ? `; did you mean ${shown(near)}` : ', allowed are metadata and spec'}`);
  }
  const labels = template.metadata?.labels ?? {};
  if (Object.keys(labels).length === 0) faults.push('template.metadata.labels is empty; give the pods a label, for instance app');
  const fault = labelsFault(labels);
  if (fault) faults.push(`template.metadata.labels: ${fault}`);

  const spec = template.spec ?? {};
  if (spec.restartPolicy !== undefined && spec.restartPolicy !== 'Always') {
    faults.push(`template.spec.restartPolicy is ${shown(spec.restartPolicy)}, allowed is "Always"; leave it out`);
  }
  if (spec.activeDeadlineSeconds !== undefined) faults.push('template.spec.activeDeadlineSeconds is for pods that end; leave it out');
  if (!Array.isArray(spec.containers) || spec.containers.length === 0) {
    faults.push('template.spec.containers is empty; give at least one container with name and image');
    return faults;
  }
  const names = new Set<unknown>();
  spec.containers.forEach((container: any, i: number) => {
    const at = `template.spec.containers[${i}]`;
    const nameFault = typeof container?.name === 'string' ? dnsLabelFault(container.name) : 'a name is required';
    if (nameFault) faults.push(`${at}.name is ${shown(container?.name)}, ${nameFault}`);
    else if (names.has(container.name)) faults.push(`${at}.name ${shown(container.name)} is used twice; give each container its own`);
    names.add(container?.name);
    if (typeof container?.image !== 'string' || container.image.trim() !== container.image || container.image === '') {
      faults.push(`${at}.image is ${shown(container?.image)}; write the reference of an image`);
    }
  });
  return faults;
}

/**
 * The labels that select the pods. They can never be changed later, so they are only guessed when there is no choice:
 * one of several labels may be a version.
 */
export function selectorOf(template: Record<string, any>, selector?: Record<string, string>): { selector: Record<string, string>; fault?: string } {
  const labels: Record<string, string> = template.metadata?.labels ?? {};
  if (selector === undefined) {
    const keys = Object.keys(labels);
    if (keys.length <= 1) return { selector: { ...labels } };
    return {
      selector: { ...labels },
      fault: `the pods have several labels (${keys.join(', ')}), and the selector can never be changed; name in selector those that will stay`,
    };
  }
  if (Object.keys(selector).length === 0) return { selector, fault: 'selector is empty; name a label of the pods' };
  const missing = unmatchedIn(selector, labels);
  const fault = labelsFault(selector) ?? missing;
  return { selector: { ...selector }, fault: fault && `selector: ${fault}` };
}

function unmatchedIn(selector: Record<string, string>, labels: Record<string, string>): string | undefined {
  const key = Object.keys(selector).find((one) => labels[one] !== selector[one]);
  if (key === undefined) return undefined;
  const got = labels[key] === undefined ? 'have no such label' : `have ${shown(labels[key])}`;
  return `${key} is ${shown(selector[key])}, but the pods ${got}; write the same in template.metadata.labels`;
}
