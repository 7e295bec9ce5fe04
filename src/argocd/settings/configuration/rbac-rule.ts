import type { RuleParts } from './_policy-line';
import { shown } from '../../../core/problem';
import { ArgoAction, type ArgoScopedPolicyOptions } from '../../project/policy';
import type { IArgoProject } from '../../project/project-ref';

/** Options of rules about Applications, and what belongs to them. */
export interface ArgoRbacApplicationOptions {
  /**
   * The project of the Applications.
   *
   * @default - all projects
   */
  readonly project?: IArgoProject;

  /**
   * Their name, or a glob.
   *
   * @default '*'
   */
  readonly name?: string;

  /**
   * Their namespace, or a glob, where they lie in another one than Argo CD.
   *
   * @default - the namespace of Argo CD; all namespaces where the project or name is `*`
   */
  readonly namespace?: string;

  /**
   * Whether it forbids; what is forbidden stays so, whatever else permits it.
   *
   * @default false
   */
  readonly deny?: boolean;
}

/** Options of rules about everything else. */
export interface ArgoRbacObjectOptions {
  /**
   * The name, or a glob: a project's name, the address of a repository or API server, the name of an account, a host or a key.
   *
   * @default '*'
   */
  readonly name?: string;

  /**
   * The project that a repository or cluster belongs to.
   *
   * @default - it belongs to none, or to any where the name is `*`
   */
  readonly project?: IArgoProject;

  /**
   * Whether it forbids; what is forbidden stays so, whatever else permits it.
   *
   * @default false
   */
  readonly deny?: boolean;
}

/**
 * What a role may do anywhere in Argo CD, or may not.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/rbac/
 */
export class ArgoRbacRule {
  /** What may be done with Applications. */
  public static applications(actions: ArgoAction[], options: ArgoRbacApplicationOptions = {}): ArgoRbacRule {
    return ofApplications('applications', actions, options);
  }

  /** What may be done with ApplicationSets, by the project of the Applications that they make. */
  public static applicationSets(actions: ArgoAction[], options: ArgoRbacApplicationOptions = {}): ArgoRbacRule {
    return ofApplications('applicationSets', actions, options);
  }

  /** To read the logs of pods, which no action on Applications includes. */
  public static logs(options: ArgoRbacApplicationOptions = {}): ArgoRbacRule {
    return ofApplications('logs', [ArgoAction.GET], options);
  }

  /** To open a shell in pods. */
  public static exec(options: ArgoRbacApplicationOptions = {}): ArgoRbacRule {
    return ofApplications('exec', [ArgoAction.CREATE], options);
  }

  /** What may be done with clusters. */
  public static clusters(actions: ArgoAction[], options: ArgoRbacObjectOptions = {}): ArgoRbacRule {
    return ofObjects('clusters', actions, options);
  }

  /** What may be done with repositories. */
  public static repositories(actions: ArgoAction[], options: ArgoRbacObjectOptions = {}): ArgoRbacRule {
    return ofObjects('repositories', actions, options);
  }

  /** What may be done with repositories that the hydrator writes to. */
  public static writeRepositories(actions: ArgoAction[], options: ArgoRbacObjectOptions = {}): ArgoRbacRule {
    return ofObjects('writeRepositories', actions, options);
  }

  /** What may be done with projects. */
  public static projects(actions: ArgoAction[], options: ArgoRbacObjectOptions = {}): ArgoRbacRule {
    return ofObjects('projects', actions, options);
  }

  /** What may be done with local accounts: to see and to change them. */
  public static accounts(actions: ArgoAction[], options: ArgoRbacObjectOptions = {}): ArgoRbacRule {
    return ofObjects('accounts', actions, options);
  }

  /** What may be done with certificates and known hosts. */
  public static certificates(actions: ArgoAction[], options: ArgoRbacObjectOptions = {}): ArgoRbacRule {
    return ofObjects('certificates', actions, options);
  }

  /** What may be done with the keys of signatures: to see, make and delete them. */
  public static gpgKeys(actions: ArgoAction[], options: ArgoRbacObjectOptions = {}): ArgoRbacRule {
    return ofObjects('gpgKeys', actions, options);
  }

  /** To use a proxy extension, on Applications that may be seen. */
  public static extension(extension: string, options: ArgoScopedPolicyOptions = {}): ArgoRbacRule {
    return new ArgoRbacRule({ resource: 'extensions', actions: ['invoke'], object: extension, effect: effectOf(options) });
  }

  /** @internal */
  public static _of(parts: RuleParts): ArgoRbacRule {
    return new ArgoRbacRule(parts);
  }

  private constructor(
    /** @internal */
    public readonly _parts: RuleParts,
  ) {}
}

const WRITES = ['get', 'create', 'update', 'delete', '*'];

/** The resources of policies by our names, and the actions that they know; undefined where Applications' own are known. */
const RESOURCES = {
  applications: { resource: 'applications', actions: undefined },
  applicationSets: { resource: 'applicationsets', actions: WRITES },
  logs: { resource: 'logs', actions: ['get'] },
  exec: { resource: 'exec', actions: ['create'] },
  clusters: { resource: 'clusters', actions: WRITES },
  repositories: { resource: 'repositories', actions: WRITES },
  writeRepositories: { resource: 'write-repositories', actions: WRITES },
  projects: { resource: 'projects', actions: WRITES },
  accounts: { resource: 'accounts', actions: ['get', 'update', '*'] },
  certificates: { resource: 'certificates', actions: WRITES },
  gpgKeys: { resource: 'gpgkeys', actions: ['get', 'create', 'delete', '*'] },
} as const;

type Named = keyof typeof RESOURCES;

function ofApplications(caller: Named, actions: ArgoAction[], { project, name = '*', namespace, deny }: ArgoRbacApplicationOptions): ArgoRbacRule {
  const parts = [project?.projectName ?? '*', ...namespace === undefined ? [] : [namespace], name];
  const bad = parts.find((part) => /[/\s]/.test(part) || part === '');
  if (bad !== undefined) throw new Error(`ArgoRbacRule.${caller}: ${shown(bad)} is no name and no glob of one; leave slashes and spaces out`);
  return ruleOf(caller, actions, parts.join('/'), { deny });
}

function ofObjects(caller: Named, actions: ArgoAction[], { name = '*', project, deny }: ArgoRbacObjectOptions): ArgoRbacRule {
  if (project && caller !== 'clusters' && caller !== 'repositories' && caller !== 'writeRepositories') {
    throw new Error(`ArgoRbacRule.${caller}: project is set, and only repositories and clusters belong to projects; leave it out`);
  }
  if (name.trim() === '') throw new Error(`ArgoRbacRule.${caller}: the name is empty; leave it out for all`);
  return ruleOf(caller, actions, project ? `${project.projectName}/${name}` : name, { deny });
}

function ruleOf(caller: Named, actions: ArgoAction[], object: string, options: { readonly deny?: boolean }): ArgoRbacRule {
  const { resource, actions: known } = RESOURCES[caller];
  const texts = [...new Set(actions.map(({ _text }) => _text))];
  if (texts.length === 0) throw new Error(`ArgoRbacRule.${caller}: no action is named; name one, as in [ArgoAction.GET]`);
  const bad = known && texts.find((text) => !(known as readonly string[]).includes(text));
  if (bad !== undefined) throw new Error(`ArgoRbacRule.${caller}: there is no action ${shown(bad)}; there are ${known!.join(', ')}`);
  return ArgoRbacRule._of({ resource, actions: texts, object, effect: effectOf(options) });
}

function effectOf({ deny }: { readonly deny?: boolean }): 'allow' | 'deny' {
  return deny ? 'deny' : 'allow';
}
