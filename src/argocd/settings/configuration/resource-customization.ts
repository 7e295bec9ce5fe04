import { embeddedYaml } from './_embedded-yaml';
import { block, list } from '../../../core/fragment';
import { shown } from '../../../core/problem';

/** Fields of objects. */
export interface ArgoIgnoredFields {
  /**
   * JSON pointers, as in `/spec/replicas`.
   *
   * @default - none
   */
  readonly jsonPointers?: string[];

  /**
   * Expressions of jq, as in `.spec.template.spec.initContainers[]`.
   *
   * @default - none
   */
  readonly jqPathExpressions?: string[];

  /**
   * Field managers whose fields are meant.
   *
   * @default - none
   */
  readonly managers?: string[];
}

/** Something that people can do with an object in Argo CD. */
export interface ArgoCustomAction {
  /** Its name, by which permissions name it, too. */
  readonly name: string;

  /** A Lua script that gets `obj` and returns it as it shall be. */
  readonly lua: string;
}

/** A field whose quantity is written in several ways. */
export interface ArgoKnownTypeField {
  /** The field, as in `spec.resources.requests.cpu`. */
  readonly field: string;

  /** What it is read as, as in `core/v1/ResourceList` or `core/Quantity`. */
  readonly type: string;
}

/** Options of `ArgoResourceCustomization`. */
export interface ArgoResourceCustomizationOptions {
  /**
   * A Lua script that gets `obj` and returns a table with `status` (Healthy, Progressing, Degraded, Suspended, Missing or Unknown) and `message`.
   *
   * @default - Argo CD's own, if it has one
   */
  readonly health?: string;

  /**
   * Whether the script may use the standard libraries of Lua.
   *
   * @default false
   */
  readonly useOpenLibs?: boolean;

  /**
   * What people can do with such objects.
   *
   * @default - Argo CD's own
   */
  readonly actions?: ArgoCustomAction[];

  /**
   * A Lua script that says which actions an object offers now.
   *
   * @default - all of them, always
   */
  readonly actionDiscovery?: string;

  /**
   * Whether Argo CD's own actions stay beside these. Needs Argo CD 3.0.
   *
   * @default true
   */
  readonly keepBuiltinActions?: boolean;

  /**
   * Fields whose differences are no drift.
   *
   * @default - none
   */
  readonly ignoreDifferences?: ArgoIgnoredFields;

  /**
   * Fields whose changes are no reason to look at an Application again.
   *
   * @default - none
   */
  readonly ignoreUpdates?: ArgoIgnoredFields;

  /**
   * Fields that hold quantities, so that `0.1` and `100m` are the same.
   *
   * @default - none
   */
  readonly knownTypeFields?: ArgoKnownTypeField[];
}

/**
 * How Argo CD treats objects of a kind.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/health/
 * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/resource_actions/
 */
export class ArgoResourceCustomization {
  /**
   * Of a kind; group and kind may be globs, such as `*.crossplane.io` and `*`.
   *
   * @param group API group; empty for the core group
   * @throws when the group or kind is of another form, or nothing is customized
   */
  public static of(group: string, kind: string, options: ArgoResourceCustomizationOptions): ArgoResourceCustomization {
    if (!/^[-.a-z0-9*?]*$/.test(group)) throw new Error(`ArgoResourceCustomization.of: the group is ${shown(group)}; write an API group, or a glob such as "*.example.com"`);
    if (!/^[A-Za-z0-9*?]+$/.test(kind)) throw new Error(`ArgoResourceCustomization.of: the kind is ${shown(kind)}; write a kind, or a glob such as "*"`);
    return new ArgoResourceCustomization('of', group, kind, options);
  }

  /**
   * Of all kinds.
   *
   * @throws when nothing is customized
   */
  public static ofAll(options: ArgoResourceCustomizationOptions): ArgoResourceCustomization {
    return new ArgoResourceCustomization('ofAll', '*', '*', options);
  }

  /** What each sort of customization says, as it stands in argocd-cm. */
  private readonly texts: ReadonlyMap<string, string>;
  private readonly openLibs: boolean;
  private readonly fields?: ArgoKnownTypeField[];

  private constructor(caller: string, private readonly group: string, private readonly kind: string, options: ArgoResourceCustomizationOptions) {
    const { health, actions, ignoreDifferences, ignoreUpdates, knownTypeFields } = options;
    for (const [what, script] of [['health', health], ['actionDiscovery', options.actionDiscovery], ...(actions ?? []).map(({ name, lua }) => [`the action ${name}`, lua])]) {
      if (script !== undefined && !/\breturn\b/.test(script)) {
        throw new Error(`ArgoResourceCustomization.${caller}: ${what} returns nothing, so Argo CD learns nothing from it; end the script with a return`);
      }
    }
    if (actions && /[*?]/.test(group + kind)) {
      throw new Error(`ArgoResourceCustomization.${caller}: the kind is a glob, and Argo CD knows actions by the exact kind only; say them for each kind`);
    }
    const texts: [string, string | undefined][] = [
      ['health', health],
      ['useOpenLibs', options.useOpenLibs ? 'true' : undefined],
      ['actions', actions && actionsText(actions, options)],
      ['ignoreDifferences', fieldsText(ignoreDifferences)],
      ['ignoreResourceUpdates', fieldsText(ignoreUpdates)],
      ['knownTypeFields', knownTypeFields?.length ? embeddedYaml(knownTypeFields.map(({ field, type }) => ({ field, type }))) : undefined],
    ];
    this.texts = new Map(texts.filter((entry): entry is [string, string] => entry[1] !== undefined));
    this.openLibs = options.useOpenLibs ?? false;
    this.fields = list(knownTypeFields)?.map(({ field, type }) => ({ field, type }));
    if (this.texts.size === 0) throw new Error(`ArgoResourceCustomization.${caller}: nothing is customized; set health, actions or another option`);
  }

  /**
   * The name by which keys of argocd-cm mean the kind; undefined where no key can, since there are globs in it.
   *
   * @internal
   */
  public get _groupKind(): string | undefined {
    if (this.group === '*' && this.kind === '*') return 'all';
    return /[*?]/.test(this.group + this.kind) ? undefined : this.group === '' ? this.kind : `${this.group}_${this.kind}`;
  }

  /**
   * What stands under the keys of the kind, by sort.
   *
   * @internal
   */
  public get _entries(): Map<string, string> {
    return new Map(this.texts);
  }

  /**
   * The entry of the one text that holds all kinds, with its name.
   *
   * @internal
   */
  public get _entry(): [string, Record<string, unknown>] {
    const { texts } = this;
    return [this.group === '' ? this.kind : `${this.group}/${this.kind}`, {
      'health.lua': texts.get('health'),
      'health.lua.useOpenLibs': this.openLibs || undefined,
      'actions': texts.get('actions'),
      'ignoreDifferences': texts.get('ignoreDifferences'),
      'ignoreResourceUpdates': texts.get('ignoreResourceUpdates'),
      'knownTypeFields': this.fields,
    }];
  }
}

function fieldsText(fields: ArgoIgnoredFields | undefined): string | undefined {
  const fragment = fields && block<object>({
    jsonPointers: list(fields.jsonPointers),
    jqPathExpressions: list(fields.jqPathExpressions),
    managedFieldsManagers: list(fields.managers),
  });
  return fragment && embeddedYaml(fragment);
}

function actionsText(actions: readonly ArgoCustomAction[], { actionDiscovery, keepBuiltinActions }: ArgoResourceCustomizationOptions): string {
  const offered = ['actions = {}', ...actions.map(({ name }) => `actions[${JSON.stringify(name)}] = {}`), 'return actions', ''].join('\n');
  return embeddedYaml({
    'mergeBuiltinActions': (keepBuiltinActions ?? true) ? true : undefined,
    'discovery.lua': actionDiscovery ?? offered,
    'definitions': actions.map(({ name, lua }) => ({ name, 'action.lua': lua })),
  });
}
