import type { ArgoRbacRule } from './rbac-rule';
import { shown } from '../../../core/problem';

/** Options of `ArgoRbacRole.named`. */
export interface ArgoRbacRoleOptions {
  /**
   * What it may do.
   *
   * @default - what it inherits
   */
  readonly rules?: ArgoRbacRule[];

  /**
   * Who has it: groups of the identity provider, people by their `sub`, and local accounts.
   *
   * @default - nobody
   */
  readonly members?: string[];

  /**
   * Roles all of whose rules hold for it, too.
   *
   * @default - none
   */
  readonly inherits?: ArgoRbacRole[];
}

/** A role that holds anywhere in Argo CD. */
export class ArgoRbacRole {
  /** To do everything. */
  public static readonly ADMIN = new ArgoRbacRole('role:admin', {});
  /** To see everything, logs among it. */
  public static readonly READONLY = new ArgoRbacRole('role:readonly', {});

  /**
   * A role of your own.
   *
   * @param name its name, without `role:`
   * @throws when the name is of another form
   */
  public static named(name: string, options: ArgoRbacRoleOptions = {}): ArgoRbacRole {
    if (!/^[a-zA-Z0-9]([-_.a-zA-Z0-9]*[a-zA-Z0-9])?$/.test(name)) {
      throw new Error(`ArgoRbacRole.named: the name is ${shown(name)}; allowed are letters, digits, "-", "_" and ".", with a letter or digit first and last`);
    }
    if (name === 'admin' || name === 'readonly') throw new Error(`ArgoRbacRole.named: ${shown(name)} is there by itself; use ArgoRbacRole.${name.toUpperCase()}, or choose another name`);
    const { rules = [], members = [], inherits = [] } = options;
    return new ArgoRbacRole(`role:${name}`, { rules: [...rules], members: [...members], inherits: [...inherits] });
  }

  private constructor(
    /** The subject by which policies mean it, `role:<name>`. */
    public readonly subject: string,
    private readonly options: ArgoRbacRoleOptions,
  ) {}

  /** @internal */
  public get _rules(): ArgoRbacRule[] {
    return [...this.options.rules ?? []];
  }

  /** @internal */
  public get _members(): string[] {
    return [...this.options.members ?? []];
  }

  /** @internal */
  public get _inherits(): ArgoRbacRole[] {
    return [...this.options.inherits ?? []];
  }
}
