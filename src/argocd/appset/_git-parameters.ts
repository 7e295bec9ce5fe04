import { ExpansionFault, UnknownPart } from './_expand-fault';
import type { GeneratorSetting } from './_expand-setting';
import { type Parameters, byBytes, typedList, flattened, goData, isMap, printed, sanitized } from './_expand-values';
import { withValues } from './_expand-with-values';
import type { Checkout } from './_expand-world';
import { type GlobDialect, pathGlob } from '../_path-glob';
import type { Engine } from './_render-text';
import { isSameOrBelow } from '../../checks/repo-tree';
import { type FieldPath, fieldText } from '../../core/field-path';
import { readManifests } from '../../core/manifest-yaml';
import { type Plain, listAt, textAt, valueAt } from '../../core/plain';
import { shown } from '../../core/problem';

/** What a git generator gives. */
export function gitParameters(generator: unknown, path: FieldPath, setting: GeneratorSetting): Parameters[] {
  const { world, engine } = setting;
  checkProject(setting);
  const [isFolders, isFiles] = [listAt(generator, 'directories'), listAt(generator, 'files')].map((list) => list.length > 0);
  const field = fieldText(path);
  if (!isFolders && !isFiles) throw new ExpansionFault(`${field} names neither directories nor files; give one of them`, field);
  const checkout = world.repository(textAt(generator, 'repoURL') ?? '', textAt(generator, 'revision') ?? '');
  if (typeof checkout === 'string') throw new UnknownPart(field, checkout);
  const params = isFolders ? foldersOf(generator, path, checkout, engine) : filesOf(generator, path, checkout, setting);
  return params.map((one) => withValues(one, valueAt(generator, 'values'), [...path, 'values'], engine));
}

/** Before it reads a repository, the controller looks at the project. */
function checkProject({ manifest, world }: GeneratorSetting): void {
  const project = textAt(manifest, 'spec', 'template', 'spec', 'project') ?? '';
  if (project.includes('{{') || !world.projects || world.projects.has(project)) return;
  const field = 'spec.template.spec.project';
  throw new ExpansionFault(`${field} is ${shown(project)}, and there is no such project, without which no git generator is asked; make it first`, field);
}

interface Pattern {
  readonly path: string;
  readonly isExcluded: boolean;
  readonly index: number;
}

function patternsOf(list: readonly unknown[]): Pattern[] {
  return list.map((item, index) => ({ path: textAt(item, 'path') ?? '', isExcluded: valueAt(item, 'exclude') === true, index }));
}

function foldersOf(generator: unknown, path: FieldPath, checkout: Checkout, engine: Engine): Plain[] {
  const written = patternsOf(listAt(generator, 'directories'));
  const open = written.find(({ path: pattern, isExcluded }) => !isExcluded && !isSameOrBelow(fixedPart(pattern), checkout.root));
  if (open) throw new UnknownPart(fieldText([...path, 'directories', open.index, 'path']), `names folders outside of ${checkout.root}, of which nothing is known`);
  const patterns = written.map(({ path: glob, isExcluded }) => ({ isExcluded, isMatch: pathGlob(glob, 'path') ?? (() => false) }));
  const folders = checkout.folders().filter((folder) => {
    const matching = patterns.filter(({ isMatch }) => isMatch(folder));
    return matching.length > 0 && matching.every(({ isExcluded }) => !isExcluded);
  });
  return folders.map((folder) => withPath({}, folder, undefined, generator, engine));
}

/** The folder that all paths lie in which a pattern names. */
function fixedPart(pattern: string): string {
  const parts = pattern.split('/');
  const first = parts.findIndex((part) => /[*?[\\]/.test(part));
  return (first < 0 ? parts : parts.slice(0, first)).join('/');
}

function filesOf(generator: unknown, path: FieldPath, checkout: Checkout, { world, engine }: GeneratorSetting): Plain[] {
  const files = checkout.files();
  if (!files) throw new UnknownPart(fieldText(path), 'reads files that are known by their names only');
  const patterns = patternsOf(listAt(generator, 'files'));
  const named = (pattern: Pattern): string[] => filesNamed(pattern, [...path, 'files', pattern.index, 'path'], files, checkout, world.hasNewGlobbing);
  const found = new Set(patterns.filter(({ isExcluded }) => !isExcluded).flatMap(named));
  for (const file of patterns.filter(({ isExcluded }) => isExcluded).flatMap(named)) found.delete(file);
  return [...found].sort(byBytes).flatMap((file) => (
    parametersIn(file, path, checkout, engine).map((params) => withPath(params, parentOf(file), file, generator, engine))
  ));
}

function filesNamed({ path: pattern }: Pattern, path: FieldPath, files: readonly string[], checkout: Checkout, hasNewGlobbing: boolean): string[] {
  const field = fieldText(path);
  const dialect: GlobDialect = hasNewGlobbing ? 'doublestar' : 'pathspec';
  if (!hasNewGlobbing && pattern.startsWith(':')) throw new UnknownPart(field, `is ${shown(pattern)}, whose ":" means something to git ls-files that is not worked out here`);
  const parts = resolved(pattern);
  if (!parts || (!hasNewGlobbing && pattern.startsWith('/'))) throw new ExpansionFault(`${field} is ${shown(pattern)}, which leads out of the repository; write it relative to its root`, field);
  const normal = parts.join('/');
  const isMatch = pathGlob(normal, dialect);
  if (!isMatch) {
    if (hasNewGlobbing) throw new ExpansionFault(`${field} is ${shown(pattern)}, which is no glob; close its brackets and braces`, field);
    return files.filter((file) => isOrBelow(file, normal));
  }
  if (!hasNewGlobbing) {
    const isFolder = pattern.endsWith('/');
    return files.filter((file) => (isOrBelow(file, normal) && !(isFolder && file === normal)) || (!isFolder && isMatch(file)));
  }
  const folder = ['', '.git', ...checkout.folders()].find(isMatch);
  if (folder !== undefined) {
    throw new ExpansionFault(`${field} is ${shown(pattern)}, which names the folder ${shown(folder || '.')}, too, and Argo CD tries to read it as a file; end the pattern with a name of files`, field);
  }
  return files.filter(isMatch);
}

/** The parts of a path without "." and ".."; undefined where it leads out of what it is relative to. */
function resolved(path: string): string[] | undefined {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..' && parts.pop() === undefined) return undefined;
    if (part !== '' && part !== '.' && part !== '..') parts.push(part);
  }
  return parts;
}

function isOrBelow(file: string, folder: string): boolean {
  return folder === '' || file === folder || (file.startsWith(folder) && file[folder.length] === '/');
}

/** The sets of parameters that a file holds: one map, or a list of them. */
function parametersIn(file: string, path: FieldPath, checkout: Checkout, { isGo }: Engine): Plain[] {
  const field = fieldText(path);
  const refuse = (text: string): never => {
    throw new ExpansionFault(`${field} reads ${file}, which ${text}`, field);
  };
  const { text, fault, unknown } = checkout.read(file);
  if (unknown !== undefined) throw new UnknownPart(field, `reads ${file}, which ${unknown}`);
  if (text === undefined) return refuse(fault!);
  const { documents, fault: whole } = readManifests(text);
  const wrong = whole ?? documents[0]?.faults[0];
  if (wrong) refuse(`cannot be read as YAML: ${wrong.line === undefined ? '' : `line ${wrong.line}: `}${wrong.text}`);
  const value = goData(documents[0]?.value ?? {});
  const sets = Array.isArray(value) ? value as unknown[] : [value];
  if (!sets.every((set) => set === null || isMap(set))) refuse('holds neither a map of parameters nor a list of such maps');
  return sets.map((set) => {
    const params = (set ?? {}) as Plain;
    return isGo ? params : Object.fromEntries(Object.entries(flattened(params)).map(([key, item]) => [key, printed(item)]));
  });
}

function withPath(params: Plain, folder: string, file: string | undefined, generator: unknown, { isGo }: Engine): Plain {
  const prefix = textAt(generator, 'pathParamPrefix');
  const segments = folder.split('/');
  const base = segments[segments.length - 1];
  const name = file?.slice(file.lastIndexOf('/') + 1);
  const named = {
    basename: base,
    ...(name !== undefined && { filename: name }),
    basenameNormalized: sanitized(base),
    ...(name !== undefined && { filenameNormalized: sanitized(name) }),
  };
  if (isGo) {
    const path = { path: folder, ...named, segments: typedList('[]string', segments) };
    return { ...params, ...(prefix === undefined ? { path } : { [prefix]: { path } }) };
  }
  const at = prefix === undefined ? 'path' : `${prefix}.path`;
  const flat: Plain = { ...params, [at]: folder };
  for (const [key, value] of Object.entries(named)) flat[`${at}.${key}`] = value;
  segments.forEach((segment, index) => {
    if (segment !== '') flat[`${at}[${index}]`] = segment;
  });
  return flat;
}

function parentOf(file: string): string {
  const cut = file.lastIndexOf('/');
  return cut < 0 ? '.' : file.slice(0, cut);
}
