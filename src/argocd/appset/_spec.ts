import type { Asked } from './_expression';
import { Passes, askedOf, isPlain, placeholderAt } from './_passes';
import { type Contribution, PatchText } from './_patch-text';
import { setFaults } from './_set-checks';
import { changedValues, filled, overrideOf, splitValues, templateOf } from './_template';
import type { ArgoApplicationSetProps } from './application-set-props';
import type { ArgoGeneratorBase } from './generator-base';
import type { ApplicationSetSpec, ApplicationSetSpecGeneratorsItem as Generator, ApplicationSetSpecTemplate as Template } from '../../../imports/types/argo-cd/argoproj.io';
import { block, list, text } from '../../core/fragment';
import { type Plain, valueAt } from '../../core/plain';
import { ArgoDeletion } from '../application/deletion';

/** The `spec` of an ApplicationSet, and what is wrong with it. */
export interface RenderedSet {
  readonly spec: ApplicationSetSpec;
  readonly faults: readonly string[];
}

export function renderedSet(props: ArgoApplicationSetProps): RenderedSet {
  const faults = new Set<string>(setFaults(props));
  const known = new Set(props.generators.flatMap(({ _ids }) => [..._ids]));
  const base = templateOf(props.template);
  const split = splitValues(base as unknown as Plain, changedValues(base as unknown as Plain, (props.patches ?? []).map(({ _patch }) => _patch)));
  const contributions: Contribution[] = [
    ...split.patch ? [{ value: split.patch }] : [],
    ...(props.patches ?? []).map(({ _patch, _condition }) => ({ when: _condition?._go, value: _patch })),
  ];
  const stray = ({ spoken }: Asked): void => {
    faults.add(`the template uses ${spoken}, but its generator is not among those of the set; add it to generators, alone or in a matrix`);
  };
  const passes = new Passes([known], stray, (path) => faults.add(`a value is filled in at ${path} of a generator's template, where only texts are; say it in the template of the set`));
  const patched = contributions.flatMap(({ when, value }) => askedOf(value).map((asked): Asked => ({ ...asked, isConditional: when !== undefined })));
  patched.push(...(props.patches ?? []).flatMap(({ _condition }) => _condition?._asked ?? []));
  patched.filter(({ of }) => !known.has(of)).forEach(stray);

  const generators = props.generators.map((generator): Generator => {
    const entry = generator._entry(outside(faults));
    generator._faults.forEach((fault) => faults.add(fault));
    const override = generator._template && overrideOf(generator._template, props.template);
    const merged = (override ? filled(override.template, base) : base) as Template;
    for (const fault of parameterFaults(generator, [...askedOf(merged), ...patched], known)) faults.add(fault);
    if (!override) return entry;
    for (const fault of overrideFaults(generator, override.meant, merged, split.patch, override.template)) faults.add(fault);
    return { ...entry, [generator.kind]: { ...(entry as Record<string, object>)[generator.kind], template: passes.value(override.template) } };
  });

  const spec: ApplicationSetSpec = {
    goTemplate: true,
    goTemplateOptions: list(props.goTemplateOptions ?? ['missingkey=error']),
    generators,
    template: passes.value(split.kept as unknown as Template),
    templatePatch: new PatchText(({ go }) => `{{ ${go} }}`).of(contributions),
    ...behaviour(props),
  };
  const unfilled = placeholderAt(props.metadata, 'metadata') ?? placeholderAt(spec, 'spec');
  if (unfilled !== undefined) faults.add(`a parameter stands at ${unfilled}, where Argo CD fills in none; write the value itself`);
  return { spec, faults: [...faults] };
}

function behaviour(props: ArgoApplicationSetProps): Partial<ApplicationSetSpec> {
  const steps = list(props.rollingSteps)?.map(({ _fragment }) => _fragment);
  return {
    strategy: steps && { type: 'RollingSync', rollingSync: { steps }, ...props.reverseDeletion && { deletionOrder: 'Reverse' } },
    syncPolicy: block({
      // Without a finalizer of the template, Argo CD adds one that deletes, unless this is said.
      preserveResourcesOnDeletion: (props.template.deletion ?? ArgoDeletion.ORPHAN) === ArgoDeletion.ORPHAN ? true : undefined,
      applicationsSync: text(props.applicationsSync),
    }),
    preservedFields: block({ annotations: list(props.preservedAnnotations), labels: list(props.preservedLabels) }),
    ignoreApplicationDifferences: list(props.ignoreApplicationDifferences)?.map(({ applicationName, jsonPointers, jqPaths }) => ({
      name: applicationName, jsonPointers: list(jsonPointers), jqPathExpressions: list(jqPaths),
    })),
  };
}

/** No parameters are known where a generator stands by itself. */
function outside(faults: Set<string>): Passes {
  return new Passes([], ({ spoken }) => {
    faults.add(`a generator uses ${spoken}, which it does not know: only the second generator of a matrix may use parameters, and only those of the first; `
      + 'write ArgoGenerator.matrix with the one that makes it first');
  }, (path) => faults.add(`a generator has a value that is filled in at ${path}, where only texts are; write the value itself`));
}

/** What the template asks of the parameter sets of one generator in vain. */
function parameterFaults(generator: ArgoGeneratorBase, asked: readonly Asked[], known: ReadonlySet<number>): string[] {
  const faults: string[] = [];
  for (const one of asked) {
    if (!known.has(one.of)) continue;
    const isOwn = generator._ids.has(one.of);
    // What only some sets have is only asked for where a condition holds.
    const mayLack = one.isOptional || (one.isConditional && generator._makes(one.way));
    const lack = mayLack ? undefined : generator._lack(one.way);
    if (lack !== undefined) {
      faults.push(isOwn ? `the template uses ${one.spoken}, but ${lack}`
        : `the template uses ${one.spoken}, which the ${generator.kind} generator beside it does not make: ${lack}; give that generator a template of its own, or make two sets`);
    }
    const hiding = isOwn ? generator._hides(one) : undefined;
    if (hiding) {
      faults.push(`the template uses ${one.spoken}, but the ${hiding.kind} generator before it makes a parameter of that name, too, and Argo CD takes the first; `
        + 'use that one, or give one of them another name');
    }
  }
  return faults;
}

/** Where Argo CD makes something else of a generator's template than what is meant. */
function overrideFaults(generator: ArgoGeneratorBase, meant: Template, merged: Template, patch: Plain | undefined, own: Template): string[] {
  const faults: string[] = [];
  const fields = ['source', 'sources', 'sourceHydrator', 'destination', 'syncPolicy', 'ignoreDifferences', 'info', 'revisionHistoryLimit'] as const;
  for (const field of fields) {
    if (own.spec[field] !== undefined && valueAt(patch, 'spec', field) !== undefined) {
      faults.push(`the template of a ${generator.kind} generator says ${field}, but values that are filled in there by the template of the set win; make two sets`);
    } else if (!isEqual(meant.spec[field], merged.spec[field])) {
      faults.push(`the template of a ${generator.kind} generator is mixed by Argo CD with that of the set, whose ${field} has what is missing in it; make two sets, or let both have the same fields`);
    }
  }
  return faults;
}

function isEqual(one: unknown, other: unknown): boolean {
  if (Array.isArray(one)) return Array.isArray(other) && one.length === other.length && one.every((item, index) => isEqual(item, other[index]));
  if (!isPlain(one) || !isPlain(other)) return one === other;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => isEqual(one[key], other[key]));
}
