import { unknownFields } from './_patch-checks';
import { CHARTS, templateOf } from './_template';
import type { ArgoApplicationSetProps } from './application-set-props';
import { dnsSubdomainFault } from '../../core/names';
import { holdsPlaceholder } from '../../core/placeholder';
import { valueAt } from '../../core/plain';
import { nearest, shown } from '../../core/problem';
import { writtenAnnotationFaults } from '../application/_annotations';
import { optionFaults } from '../application/_application-checks';
import { applicationSpec } from '../application/_spec';

/** Says what is wrong with an ApplicationSet, apart from its parameters. */
export function setFaults(props: ArgoApplicationSetProps): string[] {
  const { generators, template, patches = [], ignoreApplicationDifferences = [] } = props;
  const faults = [
    ...nameFaults(props),
    ...optionFaults(template, template.name),
    ...writtenAnnotationFaults(template.annotations, template),
    ...rollingFaults(props),
    ...unknownFields(props.patches ?? []),
  ];
  const rendered = templateOf(template);
  const changed = CHARTS.filter((way) => patches.some(({ _patch }) => valueAt(_patch, ...way, 'valuesObject') !== undefined));
  if (changed.some((way) => valueAt(rendered, ...way, 'values') !== undefined)) {
    faults.push('a patch changes values of a chart that the template has as text, as it has those with a null; leave the null out, or say in the template what the patch changes');
  }
  if (generators.length === 0) faults.push('the set has no generators, so it makes no Application; give it one of ArgoGenerator');
  for (const { jsonPointers = [], jqPaths = [] } of ignoreApplicationDifferences) {
    if (jsonPointers.length + jqPaths.length === 0) faults.push('a difference of Applications names no field; give it jsonPointers or jqPaths');
    const pointer = jsonPointers.find((one) => !/^\/([^~]|~[01])*$/.test(one));
    if (pointer !== undefined) faults.push(`${shown(pointer)} is no JSON pointer; write one as in "/spec/source/targetRevision"`);
  }
  return faults;
}

function nameFaults({ generators, template: { name } }: ArgoApplicationSetProps): string[] {
  if (holdsPlaceholder(name)) return [];
  const fault = dnsSubdomainFault(name);
  if (fault) return [`the template's name is ${shown(name)}; ${fault}`];
  return generators.length === 1 && generators[0]._isSingle ? []
    : [`every Application would be called ${shown(name)}; put parameters into the template's name that tell them apart`];
}

function rollingFaults({ generators, template, rollingSteps = [], reverseDeletion, patches = [] }: ArgoApplicationSetProps): string[] {
  const faults: string[] = [];
  if (rollingSteps.length === 0) {
    if (reverseDeletion) faults.push('reverseDeletion is given without rollingSteps, so that it changes nothing; give the steps, or leave it out');
    return faults;
  }
  if (valueAt(applicationSpec(template), 'syncPolicy', 'automated', 'selfHeal') === true) {
    faults.push('the template\'s sync policy heals, but with rollingSteps only the steps sync, and what is changed in a cluster stays; give it selfHeal: false, prune still counts');
  }
  const labels = [template, ...generators.map(({ _template }) => _template)].flatMap((one) => Object.keys(one?.labels ?? {}));
  const mayBeOthers = labels.some(holdsPlaceholder) || patches.some(({ _patch }) => valueAt(_patch, 'metadata', 'labels') !== undefined);
  if (mayBeOthers) return faults;
  const keys = new Set(rollingSteps.flatMap(({ _fragment }) => (_fragment.matchExpressions ?? []).map(({ key }) => key ?? '')));
  for (const key of keys) {
    if (labels.includes(key)) continue;
    const near = nearest(key, labels);
    faults.push(`a step looks at the label ${shown(key)}, which the template gives to no Application; ${near ? `did you mean ${shown(near)}?` : 'add it to the template\'s labels'}`);
  }
  return faults;
}
