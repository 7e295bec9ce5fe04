import { shown } from '../../core/problem';

/** The resources within an Application that an action is about. All may be globs. */
export interface ArgoResourcePattern {
  /**
   * API group; empty for the core group.
   *
   * @default '*'
   */
  readonly group?: string;

  /**
   * Kind, as in `Deployment`.
   *
   * @default '*'
   */
  readonly kind?: string;

  /**
   * Namespace.
   *
   * @default '*'
   */
  readonly namespace?: string;

  /**
   * Name.
   *
   * @default '*'
   */
  readonly name?: string;
}

/** The kind that a resource action belongs to. Both may be globs. */
export interface ArgoActionKind {
  /**
   * API group; empty for the core group.
   *
   * @default '*'
   */
  readonly group?: string;

  /**
   * Kind, as in `Deployment`.
   *
   * @default '*'
   */
  readonly kind?: string;
}

/**
 * What somebody may do.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/rbac/
 */
export class ArgoAction {
  /** To see. */
  public static readonly GET = new ArgoAction('get');
  /** To make. */
  public static readonly CREATE = new ArgoAction('create');
  /** To change; of an Application not the resources that it brings, see `updateResource`. */
  public static readonly UPDATE = new ArgoAction('update');
  /** To delete; of an Application not single resources that it brings, see `deleteResource`. */
  public static readonly DELETE = new ArgoAction('delete');
  /** To sync. */
  public static readonly SYNC = new ArgoAction('sync');
  /** To sync manifests from one's own machine instead of those in Git. */
  public static readonly OVERRIDE = new ArgoAction('override');
  /** Everything. */
  public static readonly ALL = new ArgoAction('*');

  /** To change resources that an Application brings; all of them unless they are named. */
  public static updateResource(resources: ArgoResourcePattern = {}): ArgoAction {
    return new ArgoAction(fineGrained('updateResource', 'update', resources));
  }

  /** To delete resources that an Application brings; all of them unless they are named. */
  public static deleteResource(resources: ArgoResourcePattern = {}): ArgoAction {
    return new ArgoAction(fineGrained('deleteResource', 'delete', resources));
  }

  /**
   * To run a resource action, as in `ArgoAction.run('restart', { group: 'apps', kind: 'Deployment' })`.
   *
   * @param action its name, or a glob
   */
  public static run(action: string, of: ArgoActionKind = {}): ArgoAction {
    const { group = '*', kind = '*' } = of;
    checkParts('run', [action, group, kind]);
    return new ArgoAction(`action/${group}/${kind}/${action}`);
  }

  private constructor(
    /** @internal */
    public readonly _text: string,
  ) {}
}

function fineGrained(caller: string, action: string, { group = '*', kind = '*', namespace = '*', name = '*' }: ArgoResourcePattern): string {
  checkParts(caller, [group, kind, namespace, name]);
  return [group, kind, namespace, name].every((part) => part === '*') ? `${action}/*` : `${action}/${group}/${kind}/${namespace}/${name}`;
}

function checkParts(caller: string, parts: string[]): void {
  const bad = parts.find((part) => /[,/\s"]/.test(part));
  if (bad !== undefined) throw new Error(`ArgoAction.${caller}: ${shown(bad)} holds a comma, slash, quote or space, which no name does; write a name or a glob`);
}

/** Options of a policy about Applications, and what belongs to them. */
export interface ArgoPolicyOptions {
  /**
   * Whether it forbids; what is forbidden stays so, whatever else permits it.
   *
   * @default false
   */
  readonly deny?: boolean;

  /**
   * Namespace of the Applications, or a glob, where they lie in another one than Argo CD. Then the project must name it in `sourceNamespaces`.
   *
   * @default - the namespace of Argo CD
   */
  readonly namespace?: string;
}

/** Options of a policy about repositories or clusters. */
export interface ArgoScopedPolicyOptions {
  /**
   * Whether it forbids; what is forbidden stays so, whatever else permits it.
   *
   * @default false
   */
  readonly deny?: boolean;
}

/**
 * What a role of a project permits or forbids. The project and the role that it belongs to are filled in by them.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/user-guide/projects/#project-roles
 */
export class ArgoPolicy {
  /**
   * What may be done with Applications.
   *
   * @param actions what
   * @param applications name, or a glob of `*`
   */
  public static applications(actions: ArgoAction[], applications: string = '*', options: ArgoPolicyOptions = {}): ArgoPolicy {
    return new ArgoPolicy('applications', texts('applications', actions), objectOf('applications', applications, options.namespace), options.deny);
  }

  /**
   * What may be done with ApplicationSets: `GET`, `CREATE`, `UPDATE`, `DELETE`.
   *
   * @param actions what
   * @param applicationSets name, or a glob of `*`
   */
  public static applicationSets(actions: ArgoAction[], applicationSets: string = '*', options: ArgoPolicyOptions = {}): ArgoPolicy {
    const known = texts('applicationSets', actions, OF_OBJECTS);
    return new ArgoPolicy('applicationsets', known, objectOf('applicationSets', applicationSets, options.namespace), options.deny);
  }

  /** Whether the logs of pods may be read. */
  public static logs(applications: string = '*', options: ArgoPolicyOptions = {}): ArgoPolicy {
    return new ArgoPolicy('logs', ['get'], objectOf('logs', applications, options.namespace), options.deny);
  }

  /** Whether a shell may be opened in pods. */
  public static exec(applications: string = '*', options: ArgoPolicyOptions = {}): ArgoPolicy {
    return new ArgoPolicy('exec', ['create'], objectOf('exec', applications, options.namespace), options.deny);
  }

  /**
   * What may be done with the repositories that belong to the project: `GET`, `CREATE`, `UPDATE`, `DELETE`.
   *
   * @param actions what
   * @param repos a glob of `*`, letters, digits, `-`, `_` and `.`, in which `*` stands for slashes, too: Argo CD takes no whole address here
   */
  public static repositories(actions: ArgoAction[], repos: string = '*', options: ArgoScopedPolicyOptions = {}): ArgoPolicy {
    return new ArgoPolicy('repositories', texts('repositories', actions, OF_OBJECTS), objectOf('repositories', repos), options.deny);
  }

  /**
   * What may be done with the clusters that belong to the project: `GET`, `CREATE`, `UPDATE`, `DELETE`.
   *
   * @param actions what
   * @param clusters a glob of `*`, letters, digits, `-`, `_` and `.` for their addresses, in which `*` stands for slashes, too
   */
  public static clusters(actions: ArgoAction[], clusters: string = '*', options: ArgoScopedPolicyOptions = {}): ArgoPolicy {
    return new ArgoPolicy('clusters', texts('clusters', actions, OF_OBJECTS), objectOf('clusters', clusters), options.deny);
  }

  private constructor(
    private readonly resource: string, private readonly actions: string[], private readonly object: string, private readonly deny = false,
  ) {}

  /**
   * The policy as it stands in a role of a project, a line for each action.
   *
   * @internal
   */
  public _lines(project: string, role: string): string[] {
    return this.actions.map((action) => `p, proj:${project}:${role}, ${this.resource}, ${action}, ${project}/${this.object}, ${this.deny ? 'deny' : 'allow'}`);
  }
}

const OF_OBJECTS = [ArgoAction.GET, ArgoAction.CREATE, ArgoAction.UPDATE, ArgoAction.DELETE, ArgoAction.ALL].map(({ _text }) => _text);

function texts(caller: string, actions: ArgoAction[], known?: string[]): string[] {
  if (actions.length === 0) throw new Error(`ArgoPolicy.${caller}: no action is named; name one, as in [ArgoAction.GET]`);
  const found = [...new Set(actions.map(({ _text }) => _text))];
  const bad = known && found.find((text) => !known.includes(text));
  if (bad !== undefined) throw new Error(`ArgoPolicy.${caller}: there is no action ${shown(bad)}; there are ${known!.join(', ')}`);
  return found;
}

function objectOf(caller: string, name: string, namespace?: string): string {
  for (const part of namespace === undefined ? [name] : [namespace, name]) {
    if (!/^[*\w.-]+$/.test(part)) throw new Error(`ArgoPolicy.${caller}: ${shown(part)} is no name that Argo CD takes in a policy; write letters, digits, "-", "_", "." and "*"`);
  }
  return namespace === undefined ? name : `${namespace}/${name}`;
}
