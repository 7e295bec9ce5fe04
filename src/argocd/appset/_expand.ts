import { ExpansionFault, UnknownPart } from './_expand-fault';
import { type Generated, generate } from './_expand-generators';
import { type ApplicationFault, faultsOfApplication } from './_expand-validation';
import { type Parameters, goData } from './_expand-values';
import type { ExpansionWorld } from './_expand-world';
import { renderApplication, written } from './_render-application';
import { type Engine, engineOf } from './_render-text';
import { type RollingPlan, rollingPlan } from './_rolling-plan';
import { grouped } from '../../core/grouped';
import { type Plain, listAt, mapAt, textAt } from '../../core/plain';
import { shown } from '../../core/problem';

/** An Application that a set makes. */
export interface ExpandedApplication {
  readonly name: string;
  readonly parameters: Parameters;
  /** As the controller would write it. */
  readonly manifest: Plain;
  /** The generator that it comes from, by its place in `spec.generators`. */
  readonly generator: number;
  /** What keeps it from being written. */
  readonly faults: readonly ApplicationFault[];
}

/** What keeps a whole set from making Applications. */
export interface ExpansionProblem {
  readonly message: string;
  readonly field?: string;
  /** Whether a generator fails, or the template with some parameters. */
  readonly stage: 'generator' | 'template';
}

/** A part of which nobody knows what it makes. */
export interface UnknownExpansion {
  readonly field: string;
  readonly why: string;
}

/** What becomes of an ApplicationSet. */
export interface Expansion {
  /** All Applications that could be worked out, also where others fail and so keep all from being made. */
  readonly applications: readonly ExpandedApplication[];
  readonly problems: readonly ExpansionProblem[];
  readonly unknown: readonly UnknownExpansion[];
  /** Undefined where the set syncs all at once. */
  readonly plan?: RollingPlan;
}

/**
 * Makes the Applications of an ApplicationSet as Argo CD does.
 *
 * The set is a plain manifest that the API server would take.
 */
export function expandApplicationSet(manifest: Plain, world: ExpansionWorld): Expansion {
  const expansion = new Run(manifest, world);
  expansion.generators();
  return expansion.result();
}

class Run {
  private readonly made: { readonly parameters: Parameters; readonly manifest: Plain; readonly generator: number }[] = [];
  private readonly problems = new Map<string, ExpansionProblem>();
  private readonly unknown = new Map<string, UnknownExpansion>();

  public constructor(private readonly manifest: Plain, private readonly world: ExpansionWorld) {}

  public generators(): void {
    const { goTemplate, goTemplateOptions } = mapAt(this.manifest, 'spec');
    // Sets that no cluster takes are asked, too, when names are compared, and so there may be numbers of any size.
    const engine = this.attempt('generator', () => engineOf({ spec: { goTemplate, goTemplateOptions: goData(goTemplateOptions) } }));
    if (!engine) return;
    const setting = { manifest: this.manifest, world: this.world, engine };
    const base = mapAt(this.manifest, 'spec', 'template');
    listAt(this.manifest, 'spec', 'generators').forEach((entry, index) => {
      const generated = this.attempt('generator', () => generate(entry, ['spec', 'generators', index], base, setting));
      generated?.forEach((one) => this.applications(one, index, engine));
    });
  }

  public result(): Expansion {
    const manifests = this.made.map(({ manifest }) => manifest);
    const twins = grouped(manifests, nameOf);
    const applications = this.made.map(({ parameters, manifest, generator }): ExpandedApplication => {
      const name = nameOf(manifest);
      const faults = [...(twins.get(name)!.length > 1 && name !== '' ? [duplicate(name, twins.get(name)!.length)] : []), ...faultsOfApplication(manifest, this.world)];
      return { name, parameters, generator, manifest: written(manifest, this.manifest), faults };
    });
    return { applications, problems: [...this.problems.values()], unknown: [...this.unknown.values()], plan: rollingPlan(this.manifest, manifests) };
  }

  private applications({ params, template }: Generated, generator: number, engine: Engine): void {
    const namespace = textAt(this.manifest, 'metadata', 'namespace') ?? this.world.namespace;
    for (const parameters of params) {
      const manifest = this.attempt('template', () => renderApplication(this.manifest, template, parameters, engine, namespace));
      if (manifest) this.made.push({ parameters, manifest, generator });
    }
  }

  private attempt<T>(stage: ExpansionProblem['stage'], make: () => T): T | undefined {
    try {
      return make();
    } catch (error) {
      if (error instanceof UnknownPart) this.unknown.set(`${error.field} ${error.why}`, { field: error.field, why: error.why });
      else if (error instanceof ExpansionFault) this.problems.set(error.message, { message: error.message, field: error.field, stage });
      else throw error;
      return undefined;
    }
  }
}

function nameOf(manifest: Plain): string {
  return textAt(manifest, 'metadata', 'name') ?? '';
}

function duplicate(name: string, count: number): ApplicationFault {
  const field = 'metadata.name';
  return { kind: 'duplicate', field, message: `${field} is ${shown(name)} ${count} times, and Argo CD then makes none of these; add the parameter to the name that tells them apart` };
}
