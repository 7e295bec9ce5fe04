import { type CheckedObject, UNKNOWN_NAMESPACE } from '../checks/checked-object';
import type { ClusterIndex } from '../checks/cluster-index';
import { type Plain, isFilledLater, listAt, mapAt, textAt, valueAt } from '../core/plain';

export const ROLLOUT = 'argoproj.io/Rollout';
export const EXPERIMENT = 'argoproj.io/Experiment';
export const ANALYSIS_TEMPLATE = 'argoproj.io/AnalysisTemplate';
export const CLUSTER_ANALYSIS_TEMPLATE = 'argoproj.io/ClusterAnalysisTemplate';

/** A place where a Rollout or an Experiment has something analysed. */
export interface Analysis {
  /** Where it stands, as in `spec.strategy.canary.steps[1].analysis`. */
  readonly field: string;
  readonly templates: readonly TemplateName[];
  /** Names of the arguments that it gives. */
  readonly args: readonly string[];
  /** Whether the controller refuses it unless it comes to an end. */
  readonly mustEnd: boolean;
}

/** How a template is named. */
export interface TemplateName {
  readonly field: string;
  readonly name: string;
  readonly isOfCluster: boolean;
}

/** Everything that an object has analysed. */
export function analysesOf({ _type, manifest }: CheckedObject): Analysis[] {
  if (_type === EXPERIMENT) return ofExperiment(mapAt(manifest, 'spec'), 'spec');
  const { canary, blueGreen } = mapAt(manifest, 'spec', 'strategy');
  const found: Analysis[] = [];
  const add = (field: string, analysis: unknown, mustEnd: boolean): void => {
    if (typeof analysis !== 'object' || analysis === null) return;
    found.push({ field, templates: templatesOf(analysis, field), args: namesOf(valueAt(analysis, 'args')), mustEnd });
  };
  const path = 'spec.strategy.canary';
  add(`${path}.analysis`, valueAt(canary, 'analysis'), false);
  listAt(canary, 'steps').forEach((step, index) => {
    add(`${path}.steps[${index}].analysis`, valueAt(step, 'analysis'), true);
    found.push(...ofExperiment(mapAt(step, 'experiment'), `${path}.steps[${index}].experiment`));
  });
  for (const moment of ['prePromotionAnalysis', 'postPromotionAnalysis']) add(`spec.strategy.blueGreen.${moment}`, valueAt(blueGreen, moment), true);
  return found;
}

/** An experiment that is under way ends its analyses itself. */
function ofExperiment(experiment: Plain, path: string): Analysis[] {
  return listAt(experiment, 'analyses').map((analysis, index) => {
    const field = `${path}.analyses[${index}]`;
    return { field, templates: templateOf(analysis, field), args: namesOf(valueAt(analysis, 'args')), mustEnd: false };
  });
}

/** The templates that an analysis names, or another template. */
export function templatesOf(analysis: unknown, path: string): TemplateName[] {
  return listAt(analysis, 'templates').flatMap((template, index) => templateOf(template, `${path}.templates[${index}]`));
}

function templateOf(entry: unknown, field: string): TemplateName[] {
  const name = textAt(entry, 'templateName');
  const isOfCluster = valueAt(entry, 'clusterScope') ?? false;
  return name === undefined || isFilledLater(name) || typeof isOfCluster !== 'boolean' ? [] : [{ field, name, isOfCluster }];
}

function namesOf(args: unknown): string[] {
  return (Array.isArray(args) ? args : []).map((arg) => textAt(arg, 'name')).filter((name) => name !== undefined);
}

/** Templates, as far as they are known. */
export interface ResolvedTemplates {
  readonly templates: readonly CheckedObject[];
  /** Whether one of them is not known here. */
  readonly isPartial: boolean;
}

/** The templates that an analysis names, and those that they name in turn. */
export function resolveTemplates(names: readonly TemplateName[], home: string | undefined, cluster: ClusterIndex): ResolvedTemplates {
  const found = new Set<CheckedObject>();
  const open = [...names];
  let isPartial = false;
  for (const { name, isOfCluster } of open) {
    // Two objects without namespace are taken to get the same one.
    const namespace = home === UNKNOWN_NAMESPACE ? undefined : home;
    const template = isOfCluster ? cluster.find(CLUSTER_ANALYSIS_TEMPLATE, undefined, name) : cluster.find(ANALYSIS_TEMPLATE, namespace, name);
    isPartial ||= template === undefined;
    if (!template || found.has(template)) continue;
    found.add(template);
    open.push(...templatesOf(template.manifest.spec, 'spec'));
  }
  return { templates: [...found], isPartial };
}
