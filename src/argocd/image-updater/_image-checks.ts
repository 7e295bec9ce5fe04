import type { ArgoImageSelection } from './image-selection';
import { type ArgoImageSettings, ArgoImageStrategy } from './image-settings';
import type { ArgoImageUpdaterProps } from './image-updater-props';
import { holdsPlaceholder } from '../../core/placeholder';
import { shown } from '../../core/problem';

/** What is wrong with an ImageUpdater: what its definition refuses, and what only the controller does. */
export function imageFaults(props: ArgoImageUpdaterProps, namespace: string | undefined): string[] {
  const faults = settingsFaults('', props, namespace);
  if (props.applications.length === 0) faults.push('applications is empty; select at least one Application');
  const patterns = new Set<string>();
  for (const selection of props.applications) {
    const { _pattern: pattern } = selection;
    if (patterns.has(pattern)) faults.push(`applications has ${shown(pattern)} twice, which no cluster takes; put both together`);
    patterns.add(pattern);
    faults.push(...selectionFaults(selection, props, namespace));
  }
  return faults;
}

function selectionFaults(selection: ArgoImageSelection, outer: ArgoImageSettings, namespace: string | undefined): string[] {
  const { _pattern: pattern, _options: options } = selection;
  const faults: string[] = [];
  const at = `${shown(pattern)}: `;
  if (pattern === '' || !isGlob(pattern)) faults.push(`applications has ${shown(pattern)}, which is no glob of names; write * for any text, ? for any character, [a-z] for one of several`);
  if (holdsPlaceholder(pattern)) faults.push('applications holds a parameter of an ApplicationSet, which is filled in only in its template; write a glob of names');
  if (!options) return faults;
  faults.push(...settingsFaults(at, options, namespace));
  if (options.images.length === 0) faults.push(`${at}images is empty; name at least one image, or use ArgoImageSelection.annotated`);
  const aliases = new Set<string>();
  for (const image of options.images) {
    const { alias } = image;
    if (!/^[a-zA-Z0-9][a-zA-Z0-9._-]*$/.test(alias)) faults.push(`${at}the alias ${shown(alias)} is none; allowed are letters, digits, "-", "." and "_", with a letter or digit first`);
    if (aliases.has(alias)) faults.push(`${at}the alias ${shown(alias)} is there twice; call every image differently`);
    aliases.add(alias);
    faults.push(...settingsFaults(`${at}${alias}: `, image, namespace));
    if (image.image === '' || /\s/.test(image.image)) faults.push(`${at}${alias}: the image is ${shown(image.image)}; write its name, and after a colon which versions are allowed`);
    const strategy = image.strategy ?? options.strategy ?? outer.strategy;
    if (strategy === ArgoImageStrategy.DIGEST && !/:[^/]+$/.test(image.image)) faults.push(`${at}${alias}: the image ${shown(image.image)} has no tag whose digest could be followed; write it after a colon`);
  }
  return faults;
}

function settingsFaults(at: string, { allowTags, platforms, registryLogin }: ArgoImageSettings, namespace: string | undefined): string[] {
  const faults: string[] = [];
  if (allowTags !== undefined && !isGoExpression(allowTags)) {
    faults.push(`${at}allowTags is ${shown(allowTags)}, which is no regular expression in Go, so that no tag would be considered; write one without looking around`);
  }
  for (const platform of platforms ?? []) {
    if (!/^[a-z0-9]+\/[a-z0-9]+(?:\/v\d+)?$/.test(platform)) faults.push(`${at}platforms has ${shown(platform)}; write it as in "linux/arm64"`);
  }
  if (registryLogin && registryLogin._text(namespace) === undefined) faults.push(`${at}registryLogin names a Secret, but the ImageUpdater has no namespace; give it one in metadata`);
  return faults;
}

function isGoExpression(text: string): boolean {
  if (/\(\?(?:[=!]|<[=!])|\\[1-9]/.test(text)) return false;
  try {
    // Go names groups and sets flags in a way that only it knows.
    new RegExp(text.replace(/\(\?P</g, '(?<').replace(/\(\?[imsU]+(?:-[imsU]+)?(:|\))/g, (_, end: string) => (end === ':' ? '(?:' : '')));
    return true;
  } catch {
    return false;
  }
}

/** A glob as Go's filepath.Match reads it: brackets must be closed, and nothing escaped at the end. */
function isGlob(text: string): boolean {
  return /^(?:[^\\[\]]|\\.|\]|\[\^?(?:[^\\\]-]|\\.)(?:[^\\\]]|\\.)*\])*$/s.test(text);
}
