import type { ApiObjectMetadata } from 'cdk8s';
import { Construct } from 'constructs';
import { BUILT_IN_ROLES, policyFields, policyLine, ruleLines } from './_policy-line';
import { type SettingsData, checkExtra, settingsData, settingsMap } from './_settings-map';
import { ArgoRbacRole } from './rbac-role';
import { addProblem, shown } from '../../../core/problem';

/** How policies are compared with what somebody wants to do. */
export enum ArgoRbacMatchMode {
  /** By globs. */
  GLOB = 'glob',
  /** By regular expressions. Argo CD's own roles, and so the account `admin`, permit nothing then. */
  REGEX = 'regex',
}

/** Properties of `ArgoRbac`. */
export interface ArgoRbacProps {
  /**
   * Roles of your own, and who has them.
   *
   * @default - none
   */
  readonly roles?: ArgoRbacRole[];

  /**
   * Who may do everything: groups, people by their `sub`, and local accounts.
   *
   * @default - the account `admin`
   */
  readonly admins?: string[];

  /**
   * Who may see everything.
   *
   * @default - nobody besides
   */
  readonly readers?: string[];

  /**
   * The role of everybody who has signed in, and of everybody else where anonymous users are let in. What it permits, no other role can forbid.
   *
   * @default - none: who has no role sees nothing
   */
  readonly defaultRole?: ArgoRbacRole;

  /**
   * The claims of a token in which groups stand.
   *
   * @default - groups (Argo CD's)
   */
  readonly scopes?: string[];

  /**
   * How policies are compared. Rules are written so that they mean the same in either mode.
   *
   * @default ArgoRbacMatchMode.GLOB
   */
  readonly matchMode?: ArgoRbacMatchMode;

  /**
   * Lines of a policy as Argo CD reads them, behind those of the roles.
   *
   * @default - none
   */
  readonly policy?: string;

  /**
   * Other keys of argocd-rbac-cm, as in `policy.team.csv`.
   *
   * @default - none
   */
  readonly extra?: Record<string, string>;

  /**
   * Namespace, labels, annotations.
   *
   * @default - the namespace of the chart
   */
  readonly metadata?: ApiObjectMetadata;
}

/** Which property sets a key, so that nobody sets it under `extra`. */
const PROPERTIES: Readonly<Record<string, string>> = { 'policy.csv': 'roles or policy', 'policy.default': 'defaultRole', 'policy.matchMode': 'matchMode', 'scopes': 'scopes' };

/**
 * The ConfigMap `argocd-rbac-cm`: who may do what in all projects. What holds in one project is said by its own roles.
 *
 * One line that Argo CD cannot read keeps the whole policy from being loaded, so lines come from typed rules.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/rbac/
 */
export class ArgoRbac extends Construct {
  constructor(scope: Construct, id: string, props: ArgoRbacProps = {}) {
    super(scope, id);
    checkExtra(this, props.extra, (key) => PROPERTIES[key]);
    for (const fault of rbacFaults(props)) addProblem(this, fault);
    const data = rbacContent(props);
    settingsMap(this, 'argocd-rbac-cm', props.metadata, () => data);
  }
}

function rbacContent({ roles = [], admins = [], readers = [], defaultRole, scopes, matchMode, policy, extra }: ArgoRbacProps): SettingsData {
  const isRegex = matchMode === ArgoRbacMatchMode.REGEX;
  const lines = [
    ...roles.flatMap((role) => [
      ...role._rules.flatMap(({ _parts }) => ruleLines(role.subject, _parts, isRegex)),
      ...role._inherits.map(({ subject }) => policyLine('g', role.subject, subject)),
      ...role._members.map((member) => policyLine('g', member, role.subject)),
    ]),
    ...admins.map((member) => policyLine('g', member, ArgoRbacRole.ADMIN.subject)),
    ...readers.map((member) => policyLine('g', member, ArgoRbacRole.READONLY.subject)),
    ...policy === undefined ? [] : [policy.trimEnd()],
  ];
  return {
    ...settingsData({
      'policy.csv': lines.length > 0 ? `${[...new Set(lines)].join('\n')}\n` : undefined,
      'policy.default': defaultRole?.subject,
      'policy.matchMode': matchMode,
      'scopes': scopes && scopes.length > 0 ? `[${scopes.map((claim) => (/^[\w-]+$/.test(claim) ? claim : JSON.stringify(claim))).join(', ')}]` : undefined,
    }),
    ...extra,
  };
}

function* rbacFaults({ roles = [], admins = [], readers = [], defaultRole, matchMode, policy }: ArgoRbacProps): Iterable<string> {
  const subjects = roles.map(({ subject }) => subject);
  const own = new Set(subjects);
  const twice = subjects.find((subject, i) => subjects.indexOf(subject) !== i);
  if (twice !== undefined) yield `there are two roles ${shown(twice)}; put them together`;
  const named = roles.flatMap((one) => one._inherits.map((other) => [`${one.subject} inherits`, other] as const));
  for (const [what, role] of [...defaultRole ? [['defaultRole', defaultRole] as const] : [], ...named]) {
    if (!own.has(role.subject) && !BUILT_IN_ROLES.includes(role.subject)) yield `${what}: ${role.subject} is not among the roles, so it permits nothing; add it to roles`;
  }
  for (const role of roles) {
    if (BUILT_IN_ROLES.includes(role.subject)) yield `roles holds ${role.subject}, which Argo CD has by itself; say who has it with ${role === ArgoRbacRole.ADMIN ? 'admins' : 'readers'}`;
    else if (role._rules.length === 0 && role._inherits.length === 0) yield `${role.subject} has no rules and inherits nothing, so it permits nothing; give it rules`;
  }
  for (const member of [...admins, ...readers, ...roles.flatMap(({ _members }) => _members)]) {
    if (member.trim() === '' || /[\r\n]/.test(member)) yield `a member is called ${shown(member)}; write the name of a group or account`;
  }
  const usesBuiltIn = admins.length > 0 || readers.length > 0 || (defaultRole !== undefined && BUILT_IN_ROLES.includes(defaultRole.subject));
  if (matchMode === ArgoRbacMatchMode.REGEX && usesBuiltIn) {
    yield 'matchMode is regex, in which Argo CD\'s own roles permit nothing, since their "*" is no regular expression; make a role with rules, or leave matchMode out';
  }
  for (const [index, line] of (policy ?? '').split('\n').entries()) {
    const fault = line.trim() === '' || line.trim().startsWith('#') ? undefined : shapeFault(line);
    if (fault) yield `policy line ${index + 1} ${fault}`;
  }
}

/** What keeps Argo CD from loading a line, and with it the whole policy. */
function shapeFault(line: string): string | undefined {
  const fields = policyFields(line);
  if (!fields) return 'has a quote that is not at both ends of a field, so the whole policy is not loaded; quote the whole field, and write "" for a quote in it';
  const wanted = fields[0] === 'p' ? 6 : fields[0] === 'g' ? 3 : undefined;
  if (wanted === undefined) return `begins with ${shown(fields[0])}, so the whole policy is not loaded; begin with p or g`;
  const form = wanted === 6 ? 'p, subject, resource, action, object, allow' : 'g, group, role';
  return fields.length === wanted ? undefined : `has ${fields.length} fields and not ${wanted}, so the whole policy is not loaded; write "${form}"`;
}
