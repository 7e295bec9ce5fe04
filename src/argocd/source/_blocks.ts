import type { ArgoDirectorySettings, ArgoJsonnetVariable } from './directory-source';
import type { ArgoHelmOptions } from './helm-source';
import type { ArgoKustomizeSettings } from './kustomize-source';
import type { ArgoPluginSettings } from './plugin-source';
import type {
  ApplicationOperationInfoItem as Variable, ApplicationSpecSource, ApplicationSpecSourceDirectoryJsonnet as Jsonnet,
  ApplicationSpecSourceDirectoryJsonnetExtVarsItem as JsonnetVariable, ApplicationSpecSourceHelmFileParametersItem as HelmFileParameter,
  ApplicationSpecSourceHelmParametersItem as HelmParameter, ApplicationSpecSourceKustomizeReplicasItem as Replicas,
} from '../../../imports/types/argo-cd/argoproj.io';
import { block, plainCopy } from '../../core/fragment';
import { ValuePlaceholder } from '../../core/placeholder';
import { isKnown, listOf, mapOf, on } from '../_render';

/** What a source tells each tool; undefined where it tells nothing, since Argo CD takes such blocks away. */
type Blocks = Pick<ApplicationSpecSource, 'directory' | 'helm' | 'kustomize'>;

export function directoryBlock({ recurse, include, exclude, jsonnetExtVars, jsonnetTlas, jsonnetLibs }: ArgoDirectorySettings): Blocks['directory'] {
  const jsonnet: Jsonnet | undefined = block({ extVars: variables(jsonnetExtVars), tlas: variables(jsonnetTlas), libs: listOf(jsonnetLibs) });
  return block({ recurse: on(recurse), include, exclude, jsonnet });
}

export function helmBlock(options: ArgoHelmOptions): Blocks['helm'] {
  return block({
    releaseName: options.releaseName,
    values: options.valuesText,
    valuesObject: valuesObject(options.values),
    valueFiles: listOf(options.valueFiles),
    ignoreMissingValueFiles: on(options.ignoreMissingValueFiles),
    parameters: listOf(options.parameters, ({ name, value, forceString }): HelmParameter => ({ name, value, forceString: on(forceString) })),
    fileParameters: listOf(options.fileParameters, ({ name, path }): HelmFileParameter => ({ name, path })),
    passCredentials: on(options.passCredentials),
    skipCrds: on(options.skipCrds),
    skipTests: on(options.skipTests),
    skipSchemaValidation: on(options.skipSchemaValidation),
    namespace: options.namespace,
    kubeVersion: options.kubeVersion,
    apiVersions: listOf(options.apiVersions),
  });
}

export function kustomizeBlock(options: ArgoKustomizeSettings): Blocks['kustomize'] {
  const { labelWithoutSelector = true } = options;
  const labels = mapOf(options.commonLabels);
  return block({
    namePrefix: options.namePrefix,
    nameSuffix: options.nameSuffix,
    images: listOf(options.images),
    commonLabels: labels,
    labelWithoutSelector: labels && on(labelWithoutSelector),
    labelIncludeTemplates: on(options.labelIncludeTemplates),
    forceCommonLabels: on(options.forceCommonLabels),
    commonAnnotations: mapOf(options.commonAnnotations),
    commonAnnotationsEnvsubst: on(options.commonAnnotationsEnvsubst),
    forceCommonAnnotations: on(options.forceCommonAnnotations),
    namespace: options.namespace,
    version: options.version,
    replicas: listOf(options.replicas, ({ name, count }): Replicas => ({ name, count })),
    patches: listOf(options.patches, ({ _fragment }) => _fragment),
    components: listOf(options.components),
    ignoreMissingComponents: on(options.ignoreMissingComponents),
    kubeVersion: options.kubeVersion,
    apiVersions: listOf(options.apiVersions),
  });
}

/** Even empty it says that a plugin renders the source, and Argo CD leaves it there. */
export function pluginBlock({ plugin, env, parameters }: ArgoPluginSettings): NonNullable<ApplicationSpecSource['plugin']> {
  const entries = mapOf(env);
  return {
    name: plugin,
    env: isKnown(entries) ? Object.entries(entries).map(([name, value]): Variable => ({ name, value })) : entries as Variable[] | undefined,
    parameters: listOf(parameters, ({ _fragment }) => _fragment),
  };
}

function valuesObject(values: ArgoHelmOptions['values']): ArgoHelmOptions['values'] {
  if (values === undefined || values instanceof ValuePlaceholder) return values;
  return Object.keys(values).length > 0 ? plainCopy(values) : undefined;
}

function variables(given: ArgoJsonnetVariable[] | undefined): JsonnetVariable[] | undefined {
  return listOf(given, ({ name, value, code }): JsonnetVariable => ({ name, value, code: on(code) }));
}
