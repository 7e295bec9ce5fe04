import { textOf } from './_expression';
import { holdsValue, isPlain } from './_passes';
import { PatchText } from './_patch-text';
import type { ArgoApplicationTemplate, ArgoTemplateOverride } from './application-template';
import type { ApplicationSetSpecTemplate as Template, ApplicationSpecSource as Source } from '../../../imports/types/argo-cd/argoproj.io';
import { map } from '../../core/fragment';
import { type Plain, mapAt } from '../../core/plain';
import { applicationAnnotations } from '../application/_annotations';
import { applicationSpec } from '../application/_spec';
import { ArgoDeletion } from '../application/deletion';

/** Where charts stand whose values a patch can change. */
export const CHARTS = [['spec', 'source', 'helm'], ['spec', 'sourceHydrator', 'drySource', 'helm']] as const;

/** The template of a set, with parameters as they flow through the classes. */
export function templateOf(template: ArgoApplicationTemplate): Template {
  const { name, labels, annotations, deletion = ArgoDeletion.ORPHAN } = template;
  const { source, sources, sourceHydrator, ...spec } = applicationSpec(template);
  return {
    metadata: {
      name,
      labels: map(labels),
      annotations: map({ ...applicationAnnotations(template), ...annotations }),
      finalizers: deletion === ArgoDeletion.ORPHAN ? undefined : [deletion],
    },
    spec: written({
      source: source && withText(source),
      sources: Array.isArray(sources) ? sources.map(withText) : sources,
      sourceHydrator: sourceHydrator && { ...sourceHydrator, drySource: withText(sourceHydrator.drySource) },
      ...spec,
    }),
  };
}

/** What a generator says instead of the template of the set, and what is meant by it. */
export function overrideOf(override: ArgoTemplateOverride, template: ArgoApplicationTemplate): { template: Template; meant: Template } {
  const meant = templateOf({
    ...template,
    ...Object.fromEntries(Object.entries(override).filter(([, value]) => value !== undefined)),
    ...override.source && { additionalSources: override.additionalSources },
    labels: { ...template.labels, ...override.labels },
    annotations: { ...template.annotations, ...override.annotations },
  });
  const { project, destination, source, sources, sourceHydrator, syncPolicy, ignoreDifferences, info, revisionHistoryLimit } = meant.spec;
  const differs = override.syncPolicy !== undefined || override.ignoreDifferences !== undefined;
  return {
    meant,
    template: {
      metadata: { name: override.name, labels: map(override.labels), annotations: map(override.annotations) },
      spec: written({
        // The schema asks for both; Argo CD fills in what is empty.
        project: override.project ? project : '',
        destination: override.destination ? destination : {},
        ...(override.source ?? override.additionalSources) && { source, sources, sourceHydrator },
        ...differs && { syncPolicy, ignoreDifferences },
        info: override.info && info,
        revisionHistoryLimit: override.revisionHistoryLimit === undefined ? undefined : revisionHistoryLimit,
      }),
    },
  };
}

/** What Argo CD makes of a generator's template and the set's: it fills in what is missing or empty, however deep it lies. */
export function filled(own: unknown, other: unknown, key?: string): unknown {
  if (isPlain(own) && isPlain(other) && key !== 'valuesObject') {
    const keys = new Set([...Object.keys(own), ...Object.keys(other)]);
    return Object.fromEntries([...keys].map((name) => [name, filled(own[name], other[name], name)]));
  }
  const isEmpty = own === undefined || own === false || own === 0 || own === '' || (Array.isArray(own) && own.length === 0);
  return isEmpty && other !== undefined ? other : own;
}

/**
 * Takes out of a template the values that no text can stand for, and gives them back as a patch.
 *
 * A patch replaces whole lists, and goes no deeper into the values of a chart than their first level: what holds such a value there is moved as a whole.
 *
 * @param changed names of values of a chart that are moved in any case, since other patches change something in them
 */
export function splitValues(value: Plain, changed: ReadonlySet<string>): { readonly kept: Plain; readonly patch?: Plain } {
  const kept: Plain = {};
  const patch: Plain = {};
  for (const [key, item] of Object.entries(value)) {
    if (!isPlain(item)) {
      if (!holdsValue(item)) kept[key] = item;
      else patch[key] = item;
      // Whoever reads the template still finds its sources there.
      if (key === 'sources' && key in patch) kept[key] = (item as Plain[]).map((one) => splitValues(one, new Set()).kept);
      continue;
    }
    const inner = key === 'valuesObject' ? splitFirst(item, changed) : splitValues(item, changed);
    if (inner.patch) patch[key] = inner.patch;
    if (!inner.patch || Object.keys(inner.kept).length > 0) kept[key] = inner.kept;
  }
  return { kept, ...Object.keys(patch).length > 0 && { patch } };
}

function splitFirst(values: Plain, changed: ReadonlySet<string>): { readonly kept: Plain; readonly patch?: Plain } {
  const entries = Object.entries(values);
  const moved = entries.filter(([key, item]) => holdsValue(item) || changed.has(key));
  const kept = Object.fromEntries(entries.filter((entry) => !moved.includes(entry)));
  return { kept, ...moved.length > 0 && { patch: Object.fromEntries(moved) } };
}

/** The values of a chart of which both a template and a patch have something below: Argo CD cannot put these together. */
export function changedValues(template: Plain, patches: readonly Plain[]): Set<string> {
  const isLarge = (value: unknown): boolean => typeof value === 'object' && value !== null;
  return new Set(CHARTS.flatMap((way) => {
    const values = mapAt(template, ...way, 'valuesObject');
    const entries = patches.flatMap((patch) => Object.entries(mapAt(patch, ...way, 'valuesObject')));
    return entries.filter(([key, item]) => isLarge(item) && isLarge(values[key])).map(([key]) => key);
  }));
}

/**
 * Writes values of a chart as text where one of them is null: of values that are an object, Argo CD drops nulls when it fills in parameters, and Helm keeps
 * the chart's defaults.
 */
function withText<S extends Pick<Source, 'helm'>>(source: S): S {
  const { valuesObject, ...helm } = source.helm ?? {};
  if (!isPlain(valuesObject) || !holdsNull(valuesObject)) return source;
  return { ...source, helm: { ...helm, values: new PatchText(textOf).of([{ value: valuesObject }]) } };
}

function holdsNull(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holdsNull);
  return value === null || (isPlain(value) && Object.values(value).some(holdsNull));
}

/** Without what is not set. */
function written<T>(value: T): T {
  if (Array.isArray(value)) return value.map((item) => written(item)) as T;
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined).map(([key, item]) => [key, written(item)])) as T;
}
