import type { PodContainer } from '../pod-template';

/** Whether a container runs as long as its pod: none that ends before the others begin, and none that somebody adds to look around. */
export function isLasting({ path, isInit }: PodContainer): boolean {
  return !isInit && !path.startsWith('ephemeral');
}

/** Containers in a sentence: `the container web`. */
export function theContainers(names: readonly string[]): string {
  return `${names.length === 1 ? 'the container' : 'the containers'} ${names.join(', ')}`;
}
