import { renderSelector, selectorFault } from './_selector';
import type { FluxIgnoreRule } from './ignore-rule';
import type { KustomizationSpecIgnoreItem } from '../../imports/types/flux/kustomize.toolkit.fluxcd.io';
import { shown } from '../core/problem';

/** Says what is wrong with a rule, or undefined when nothing is. */
export function ignoreRuleFault(rule: FluxIgnoreRule): string | undefined {
  if (rule.paths.length === 0) return 'no path is given; give at least one, as in "/spec/replicas"';
  const wrong = rule.paths.find((path) => !/^\/([^~]|~[01])*$/.test(path));
  if (wrong !== undefined) return `the path is ${shown(wrong)}; write a JSON pointer, as in "/spec/replicas"`;
  return selectorFault(rule.target);
}

/** Renders a rule. */
export function renderIgnoreRule(rule: FluxIgnoreRule): KustomizationSpecIgnoreItem {
  return { paths: [...rule.paths], target: renderSelector(rule.target) };
}
