import { type Parameters, isMap } from './_expand-values';
import { renderAt, renderData } from './_render-data';
import { patched } from './_render-patch';
import type { Engine } from './_render-text';
import { rollingSteps } from './_rolling-plan';
import { type Plain, listAt, mapAt, textAt, valueAt } from '../../core/plain';

const META = ['name', 'labels', 'annotations', 'finalizers'];
const FINALIZER = 'resources-finalizer.argocd.argoproj.io';

/** The Application that a set makes of a template and one set of parameters. */
export function renderApplication(manifest: Plain, template: Plain, params: Parameters, engine: Engine, namespace: string): Plain {
  const isEmpty = params === null || Object.keys(params).length === 0;
  const rendered = (isEmpty ? template : renderData(template, ['spec', 'template'], params, engine)) as Plain;
  const metadata = Object.fromEntries(Object.entries(mapAt(rendered, 'metadata')).filter(([key, value]) => META.includes(key) && value !== null));
  if (!isEmpty && listAt(metadata, 'finalizers').length === 0 && valueAt(manifest, 'spec', 'syncPolicy', 'preserveResourcesOnDeletion') !== true) {
    metadata.finalizers = [FINALIZER];
  }
  let application: Plain = { apiVersion: 'argoproj.io/v1alpha1', kind: 'Application', metadata, spec: { ...mapAt(rendered, 'spec') } };
  const patch = textAt(manifest, 'spec', 'templatePatch');
  if (patch !== undefined) application = patched(application, renderAt(patch, ['spec', 'templatePatch'], params, engine));
  application.metadata = { ...mapAt(application, 'metadata'), namespace };
  return application;
}

/** An Application as the controller writes it: without empty blocks, and without automated sync where the set rolls. */
export function written(application: Plain, manifest: Plain): Plain {
  const spec = normalized(mapAt(application, 'spec'));
  const automated = valueAt(spec, 'syncPolicy', 'automated');
  if (rollingSteps(manifest) && isMap(automated)) spec.syncPolicy = { ...spec.syncPolicy as Plain, automated: { ...automated, enabled: false } };
  const { status: _, ...rest } = application;
  return { ...rest, metadata: withoutEmpty(mapAt(application, 'metadata')), spec };
}

function normalized(spec: Plain): Plain {
  const { source, sources, syncPolicy, ...rest } = spec;
  const policy = isMap(syncPolicy) ? withoutEmpty(syncPolicy) : {};
  return {
    ...rest,
    project: textAt(spec, 'project') ?? 'default',
    ...(isMap(source) && { source: listAt(spec, 'sources').length > 0 ? source : normalizedSource(source) }),
    ...(Array.isArray(sources) && sources.length > 0 && { sources: sources.map((one) => (isMap(one) ? normalizedSource(one) : one)) }),
    ...(Object.keys(policy).length > 0 && { syncPolicy: policy }),
  };
}

/** The blocks of a source that vanish when they say nothing. */
const BLOCKS = ['helm', 'kustomize', 'directory'];

function normalizedSource(source: Plain): Plain {
  return Object.fromEntries(Object.entries(source).filter(([key, value]) => value !== '' && !(BLOCKS.includes(key) && saysNothing(value))));
}

function saysNothing(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return isMap(value) ? Object.values(value).every(saysNothing) : value === '' || value === false || value === null || value === undefined;
}

function withoutEmpty(map: Plain): Plain {
  return Object.fromEntries(Object.entries(map).filter(([key, value]) => key === 'name' || !(value === '' || value === null || (Array.isArray(value) && value.length === 0)
    || (isMap(value) && Object.keys(value).length === 0 && key !== 'automated' && key !== 'retry' && key !== 'managedNamespaceMetadata'))));
}
