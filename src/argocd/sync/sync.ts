import { ApiObject } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { IGNORE_DEFAULT_LINKS, IGNORE_HEALTHCHECK, IGNORE_RESOURCE_UPDATES } from './_annotations';
import { annotateObject } from './_sync-annotations';
import { type SyncNotes, startNotes, syncNotes } from './_sync-notes';
import { type ArgoHookDeletePolicy, ArgoHookType } from './hook-type';
import type { ArgoResourceOption } from './resource-option';
import { addProblem, shown } from '../../core/problem';

/**
 * How Argo CD syncs and compares the objects of a construct: an object, what makes one, or a whole part of the tree.
 *
 * It only adds annotations. Of what is said at several levels, the nearest to an object holds; options, flags and links are taken together.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/user-guide/annotations-and-labels/
 */
export class ArgoSync {
  /** How the objects below a construct are synced, also those that are added later. */
  public static of(construct: IConstruct): ArgoSync {
    return new ArgoSync(construct);
  }

  private readonly notes: SyncNotes;

  private constructor(private readonly construct: IConstruct) {
    const known = syncNotes(construct);
    this.notes = known ?? startNotes(construct);
    // What comes into the construct later is annotated when the app is asked for its problems, just before it is rendered.
    if (!known) construct.node.addValidation({ validate: () => annotateBelow(construct) });
  }

  /**
   * Applies the objects in this wave of their phase: lower ones first, each when all before it is healthy. Without one it is 0.
   *
   * In a stack that Argo CD delivers, `addDependency` makes the waves.
   */
  public wave(wave: number): ArgoSync {
    this.notes.wave = wave;
    return this.written();
  }

  /** Makes hooks of the objects: they are applied in these phases, and not kept in sync. See `ArgoHook` for safe delete policies. */
  public hook(...types: ArgoHookType[]): ArgoSync {
    if (types.length === 0) addProblem(this.construct, 'ArgoSync.hook: no type is given; give the phases in which the hook is applied');
    else this.notes.hooks = [...new Set(types)];
    return this.written();
  }

  /** Deletes the hooks again. Where nothing is said, Argo CD deletes them before they are made anew. */
  public deletePolicy(...policies: ArgoHookDeletePolicy[]): ArgoSync {
    if (policies.length === 0) addProblem(this.construct, 'ArgoSync.deletePolicy: no policy is given; say when the hook is deleted');
    else this.notes.deletePolicies = [...new Set(policies)];
    return this.written();
  }

  /** Leaves the objects out: Argo CD neither applies them nor counts them. */
  public skip(): ArgoSync {
    return this.hook(ArgoHookType.SKIP);
  }

  /** Applies and deletes the objects in this way, whatever their Application says. */
  public options(...options: ArgoResourceOption[]): ArgoSync {
    const given = new Map<string, string>();
    for (const { _key: key, _value: value } of options) {
      const other = given.get(key);
      if (other !== undefined && other !== value) {
        addProblem(this.construct, `ArgoSync.options: ${key} is given as ${shown(other)} and as ${shown(value)}; give it once`);
      }
      given.set(key, value);
      this.notes.options.set(key, value);
    }
    return this.written();
  }

  /** Does not call the Application out of sync because of the objects when they are in no source; with `ArgoResourceOption.prune` they also stay. */
  public ignoreExtraneous(): ArgoSync {
    this.notes.comparison.add('IgnoreExtraneous');
    return this.written();
  }

  /** Does not count the health of the objects in that of their Application. Waves wait for it all the same. */
  public ignoreHealthcheck(): ArgoSync {
    this.notes.flags.add(IGNORE_HEALTHCHECK);
    return this.written();
  }

  /**
   * Does not refresh the Application when something changes in objects that Argo CD does not deliver itself: pods of a cdk8s-plus workload, and
   * the ReplicaSets of a Deployment, which get its annotations.
   */
  public ignoreResourceUpdates(): ArgoSync {
    this.notes.flags.add(IGNORE_RESOURCE_UPDATES);
    return this.written();
  }

  /** Shows no link that Argo CD derives from the objects, for instance from an Ingress. */
  public ignoreDefaultLinks(): ArgoSync {
    this.notes.flags.add(IGNORE_DEFAULT_LINKS);
    return this.written();
  }

  /**
   * Shows a link at the objects.
   *
   * @param name told apart by it, as in `dashboard`
   * @param url with http or https
   * @param title what is shown; the address when left out
   */
  public link(name: string, url: string, title?: string): ArgoSync {
    if (!/^[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$/.test(name)) {
      addProblem(this.construct, `ArgoSync.link: the name is ${shown(name)}; write at most 63 letters, digits, and ".", "_" or "-" between them`);
      return this;
    }
    if (!/^https?:\/\/[^\s]+$/.test(url)) {
      addProblem(this.construct, `ArgoSync.link: the address of ${shown(name)} is ${shown(url)}, which Argo CD does not show; write one with http:// or https://`);
    }
    if (title?.includes('|')) addProblem(this.construct, `ArgoSync.link: the title of ${shown(name)} is ${shown(title)}; write one without "|", which ends it`);
    this.notes.links.set(name, title === undefined ? url : `${title}|${url}`);
    return this.written();
  }

  private written(): ArgoSync {
    objectsOf(this.construct).forEach((object) => annotateObject(object));
    return this;
  }
}

/** Annotates the objects of a construct, and says what is wrong with them. Those below what has something said at itself say so there. */
function annotateBelow(construct: IConstruct): string[] {
  const objects = objectsOf(construct);
  if (objects.length === 0) return ['ArgoSync.of: the construct holds no object, so nothing would be annotated; give one that does'];
  const own = mainObjectOf(construct);
  return objects.filter((object) => nearestNoted(object) === construct).flatMap((object) => (
    annotateObject(object).map((fault) => (object === own ? fault : `${relativePath(object, construct)}: ${fault}`))
  ));
}

function objectsOf(construct: IConstruct): ApiObject[] {
  return construct.node.findAll().filter((one): one is ApiObject => ApiObject.isApiObject(one));
}

function nearestNoted(object: IConstruct): IConstruct {
  return [...object.node.scopes].reverse().find((scope) => syncNotes(scope) !== undefined)!;
}

function mainObjectOf(construct: IConstruct): IConstruct | undefined {
  return ApiObject.isApiObject(construct) ? construct : construct.node.defaultChild;
}

function relativePath({ node: { path } }: IConstruct, { node }: IConstruct): string {
  return node.path === '' ? path : path.slice(node.path.length + 1);
}
