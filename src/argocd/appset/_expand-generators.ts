import { ExpansionFault, UnknownPart } from './_expand-fault';
import { readSelector } from './_expand-selector';
import type { GeneratorSetting } from './_expand-setting';
import { type Parameters, byBytes, flattened, goData, isMap, printed, sanitized, textMap, typedList } from './_expand-values';
import { withValues } from './_expand-with-values';
import { LOCAL_NAME, LOCAL_SERVER, type RegisteredCluster } from './_expand-world';
import { gitParameters } from './_git-parameters';
import { mergeTemplates } from './_merge-template';
import { mergeParameters } from './_merge-values';
import { renderGenerator } from './_render-data';
import type { Engine } from './_render-text';
import { type FieldPath, fieldText } from '../../core/field-path';
import { readManifests } from '../../core/manifest-yaml';
import { type Plain, listAt, mapAt, textAt, valueAt } from '../../core/plain';
import { shown } from '../../core/problem';

/** What one generator gives: parameters, and the template that they go into. */
export interface Generated {
  readonly params: readonly Parameters[];
  readonly template: Plain;
}

/** The generators in the order in which Argo CD asks those of one entry. */
const KINDS = ['list', 'clusters', 'git', 'scmProvider', 'clusterDecisionResource', 'pullRequest', 'matrix', 'merge', 'plugin'] as const;
type Kind = typeof KINDS[number];

/** What cannot be asked without a network, and who would be. */
const REMOTE: Partial<Record<Kind, string>> = {
  scmProvider: 'asks a Git host for its repositories',
  clusterDecisionResource: 'reads the status of an object in the cluster',
  pullRequest: 'asks a Git host for its pull requests',
  plugin: 'asks a service of its own',
};

/** Asks one entry of a list of generators: each kind that it holds. */
export function generate(entry: unknown, path: FieldPath, base: Plain, setting: GeneratorSetting, given: Parameters = null): Generated[] {
  const selector = valueAt(entry, 'selector');
  const isSelected = isMap(selector) ? readSelector(selector, fieldText([...path, 'selector']), false) : undefined;
  const kinds = KINDS.filter((kind) => isMap(valueAt(entry, kind)));
  return kinds.map((kind) => {
    const template = mergeTemplates(valueAt(entry, kind, 'template'), base);
    const hasGiven = given !== null && Object.keys(given).length > 0;
    const generator = hasGiven ? renderGenerator(entry, path, given, setting.engine) : entry;
    const params = ask(kind, valueAt(generator, kind), [...path, kind], setting);
    return { params: isSelected ? params.filter((one) => isSelected(asTexts(one))) : params, template };
  });
}

function asTexts(params: Parameters): Record<string, string> {
  return Object.fromEntries(Object.entries(flattened(params ?? {})).map(([key, value]) => [key, typeof value === 'string' ? value : printed(value)]));
}

function ask(kind: Kind, generator: unknown, path: FieldPath, setting: GeneratorSetting): Parameters[] {
  switch (kind) {
    case 'list': return listParameters(generator, path, setting.engine);
    case 'clusters': return clusterParameters(generator, path, setting);
    case 'git': return gitParameters(generator, path, setting);
    case 'matrix': return matrixParameters(generator, path, setting);
    case 'merge': return mergedParameters(generator, path, setting);
    default: throw new UnknownPart(fieldText(path), REMOTE[kind]!);
  }
}

function refuse(path: FieldPath, text: string): never {
  const field = fieldText(path);
  throw new ExpansionFault(`${field} ${text}`, field);
}

function listParameters(generator: unknown, path: FieldPath, { isGo }: Engine): Parameters[] {
  const elements = listAt(generator, 'elements').map((element, index): Parameters => {
    const at = [...path, 'elements', index];
    if (element !== null && !isMap(element)) refuse(at, `is ${shown(goData(element))}; write a map of parameters`);
    const params = goData(element) as Parameters;
    if (isGo || params === null) return params;
    const flat = Object.entries(params).flatMap(([key, value]) => {
      if (key !== 'values') return [[key, textOf(value, [...at, key])]];
      if (!isMap(value)) return refuse([...at, key], `is ${shown(value)}; write a map of texts`);
      return Object.entries(value).map(([name, item]) => [`values.${name}`, textOf(item, [...at, key, name])]);
    });
    return flat.length === 0 ? null : Object.fromEntries(flat) as Plain;
  });
  const text = textAt(generator, 'elementsYaml');
  return text === undefined ? elements : [...elements, ...yamlElements(text, [...path, 'elementsYaml'])];
}

function textOf(value: unknown, path: FieldPath): string {
  return typeof value === 'string' ? value : refuse(path, `is ${shown(goData(value))}, and only texts can be filled in where spec.goTemplate is not true; write it in quotes, or set that`);
}

function yamlElements(text: string, path: FieldPath): Parameters[] {
  const { documents, fault } = readManifests(text);
  const wrong = fault ?? documents[0]?.faults[0];
  if (wrong) refuse(path, `cannot be read as YAML: ${wrong.text}`);
  const value = documents[0]?.value ?? [];
  if (!Array.isArray(value) || !value.every((item) => item === null || isMap(item))) refuse(path, `holds ${shown(goData(value))}; write a list of maps of parameters`);
  return (value as unknown[]).map((item) => goData(item) as Parameters);
}

/** Annotations that are no parameters. */
const HIDDEN = new Set([
  'argocd.argoproj.io/refresh', 'argocd.argoproj.io/hydrate', 'argocd.argoproj.io/tracking-id', 'argocd.argoproj.io/installation-id', 'kubectl.kubernetes.io/last-applied-configuration',
]);

function clusterParameters(generator: unknown, path: FieldPath, { world, engine }: GeneratorSetting): Parameters[] {
  const selector = mapAt(generator, 'selector');
  const isSelected = readSelector(selector, fieldText([...path, 'selector']), true);
  const hasConditions = Object.keys(mapAt(selector, 'matchLabels')).length + listAt(selector, 'matchExpressions').length > 0;
  const { clusters } = world;
  if (!clusters) throw new UnknownPart(fieldText(path), 'reads the clusters that are registered in Argo CD');
  // Of Secrets for the same name, one counts.
  const byName = new Map(clusters.filter(({ labels }) => isSelected(labels)).map((cluster) => [cluster.name, cluster]));
  const selected = [...byName.values()].sort((a, b) => byBytes(a.name, b.name));
  const params = selected.map((cluster) => parametersOf(cluster, engine));
  if (!hasConditions && !selected.some(({ server }) => server === LOCAL_SERVER)) {
    params.push({ name: LOCAL_NAME, nameNormalized: LOCAL_NAME, server: LOCAL_SERVER, project: '' });
  }
  const complete = params.map((one) => withValues(one, valueAt(generator, 'values'), [...path, 'values'], engine));
  return valueAt(generator, 'flatList') === true ? [{ clusters: typedList('[]map[string]interface {}', complete) }] : complete;
}

function parametersOf({ name, server, project, labels, annotations }: RegisteredCluster, { isGo }: Engine): Plain {
  const params: Plain = { name, nameNormalized: sanitized(name), server, project: project ?? '' };
  const visible = Object.entries(annotations).filter(([key]) => !HIDDEN.has(key));
  if (isGo) {
    params.metadata = {
      ...(Object.keys(annotations).length > 0 && { annotations: textMap(visible) }),
      ...(Object.keys(labels).length > 0 && { labels: textMap(Object.entries(labels)) }),
    };
  } else {
    for (const [key, value] of visible) params[`metadata.annotations.${key}`] = value;
    for (const [key, value] of Object.entries(labels)) params[`metadata.labels.${key}`] = value;
  }
  return params;
}

/** The parameters of a generator within another one. */
function nested(entry: unknown, path: FieldPath, setting: GeneratorSetting, given: Parameters): readonly Parameters[] {
  const generated = generate(entry, path, {}, setting, given);
  if (generated.length === 0) refuse(path, 'holds no generator that Argo CD knows, so the set makes no Application; name one');
  if (generated.length > 1) refuse(path, 'holds several generators; give each an entry of its own');
  return generated[0].params;
}

function matrixParameters(generator: unknown, path: FieldPath, setting: GeneratorSetting): Parameters[] {
  const at = [...path, 'generators'];
  const generators = listAt(generator, 'generators');
  if (generators.length !== 2) refuse(at, `has ${counted(generators)}, and a matrix is made of two; put one matrix into another for three`);
  const { isGo } = setting.engine;
  const made: Parameters[] = [];
  for (const first of nested(generators[0], [...at, 0], setting, null)) {
    const second = nested(generators[1], [...at, 1], setting, first);
    if (made.length + second.length > MOST) throw new UnknownPart(fieldText(path), `makes more than ${MOST} Applications, which are not worked out here`);
    for (const one of second) made.push(isGo ? mergeParameters(one, first) : combined(first, one, at));
  }
  return made;
}

/** The most that a matrix makes: some lists of a few kilobytes would fill the memory otherwise. */
const MOST = 10_000;

function counted(list: readonly unknown[]): string {
  return list.length === 0 ? 'no entry' : list.length === 1 ? '1 entry' : `${list.length} entries`;
}

/** Parameters side by side, all as texts; where both have one, they must agree. */
function combined(first: Parameters, second: Parameters, path: FieldPath): Plain {
  const texts = (params: Parameters): Plain => Object.fromEntries(Object.entries(params ?? {}).map(([key, value]) => [key, printed(value)]));
  const [all, more] = [texts(first), texts(second)];
  for (const [key, value] of Object.entries(more)) {
    if (Object.hasOwn(all, key) && all[key] !== value) {
      refuse(path, `both give the parameter ${shown(key)}, one ${shown(all[key])}, the other ${shown(value)}; rename one, or set spec.goTemplate, where the first one wins`);
    }
    all[key] = value;
  }
  return all;
}

function mergedParameters(generator: unknown, path: FieldPath, setting: GeneratorSetting): Parameters[] {
  const at = [...path, 'generators'];
  const generators = listAt(generator, 'generators');
  if (generators.length < 2) refuse(at, `has ${counted(generators)}, and a merge needs two or more`);
  const keys = [...new Set(listAt(generator, 'mergeKeys').map(String))];
  const [base, ...others] = generators.map((entry, index) => nested(entry, [...at, index], setting, null));
  if (keys.length === 0) refuse([...path, 'mergeKeys'], 'is empty; name the parameters that tell which belong together');
  const merged = byKeys(base, keys, [...at, 0]);
  others.forEach((sets, index) => {
    const overrides = byKeys(sets, keys, [...at, index + 1]);
    for (const [key, params] of merged) {
      const override = overrides.get(key);
      if (override !== undefined) merged.set(key, setting.engine.isGo ? mergeParameters(params, override) : { ...params, ...override });
    }
  });
  return [...merged.values()];
}

function byKeys(sets: readonly Parameters[], keys: readonly string[], path: FieldPath): Map<string, Parameters> {
  const found = new Map<string, Parameters>();
  for (const params of sets) {
    const values = keys.map((key) => (params && Object.hasOwn(params, key) ? params[key] : null));
    const key = JSON.stringify(values, (_, value: unknown) => (isMap(value) ? sorted(value) : value));
    if (found.has(key)) {
      const shownKeys = keys.map((name, index) => `${name}: ${shown(values[index])}`).join(', ');
      refuse(path, `makes two sets of parameters with ${shownKeys}, and the merge cannot tell them apart; merge by keys whose values differ in each (where spec.goTemplate is true, by parameters at the top only)`);
    }
    found.set(key, params);
  }
  return found;
}

function sorted(map: Plain): Plain {
  return Object.fromEntries(Object.entries(map).sort(([a], [b]) => byBytes(a, b)));
}
