import { groupFault, roleNameFault } from './_role-checks';
import type { ArgoPolicy } from './policy';
import type { AppProjectSpecRolesItem as Role } from '../../../imports/types/argo-cd/argoproj.io';
import { list } from '../../core/fragment';
import { shown } from '../../core/problem';

/** Options of `ArgoRole.named`. */
export interface ArgoRoleOptions {
  /**
   * Who it is for.
   *
   * @default - nothing is said
   */
  readonly description?: string;

  /**
   * What it permits and forbids.
   *
   * @default - to see the project, and nothing else
   */
  readonly policies?: ArgoPolicy[];

  /**
   * The groups of the identity provider that have it; what must be quoted is.
   *
   * @default - nobody but who holds a token of it
   */
  readonly groups?: string[];
}

/**
 * A role within a project: for people by group, and for machines by tokens that Argo CD issues.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/user-guide/projects/#project-roles
 */
export class ArgoRole {
  /**
   * A role by name.
   *
   * @throws when the name or a group is none
   */
  public static named(name: string, options: ArgoRoleOptions = {}): ArgoRole {
    const fault = roleNameFault(name);
    if (fault) throw new Error(`ArgoRole.named: the name is ${shown(name)}; ${fault}`);
    const groups = (options.groups ?? []).map((group) => (group.includes(',') && !/^".*"$/s.test(group) ? `"${group}"` : group));
    for (const group of groups) {
      const wrong = groupFault(group);
      if (wrong) throw new Error(`ArgoRole.named: the group ${shown(group)} ${wrong}`);
    }
    return new ArgoRole(name, [...options.policies ?? []], groups, options.description);
  }

  private constructor(
    /** The name. */
    public readonly name: string,
    private readonly policies: ArgoPolicy[],
    private readonly groups: string[],
    private readonly description?: string,
  ) {}

  /** @internal */
  public _toFragment(project: string): ReturnType<ArgoRole['fragment']> {
    return this.fragment(project);
  }

  private fragment(project: string): Role {
    return {
      name: this.name,
      description: this.description,
      policies: list([...new Set(this.policies.flatMap((policy) => policy._lines(project, this.name)))]),
      groups: list([...new Set(this.groups)]),
    };
  }
}
