import type { Schema } from './_schema';
import { factIndex, loadGroup } from './_store';
import { SYSTEMS, type Standing, type StatedVersions, compareVersions, sinceText, standingOf } from './_systems';
import type { KindDefinition } from './definition';
import type { KindFacts, KindSpan } from './facts';
import { type Fault, faultAt } from './fault';
import { nearest, shown } from '../core/problem';

/** A kind that a cluster serves, and its facts. */
export interface KnownKind {
  readonly root: Schema;
  readonly isNamespaced: boolean;
  /** Whether creating an object does not write its status. */
  readonly hasStatus: boolean;
  /** The field that scaling writes, which may not be negative. */
  readonly replicas?: readonly string[];
  /** Facts that may apply instead, where the cluster's version stands between two known ones. */
  readonly alternative?: Schema;
  /** What to say whenever such an object is there. */
  readonly warning?: Fault;
  /** What its system says in other versions; absent for kinds that only the author knows. */
  readonly history?: KindHistory;
}

/** An API version of a kind in all versions of its system. */
export interface KindHistory {
  readonly title: string;
  readonly standing: Standing;
  readonly spans: readonly { readonly from: string; readonly root?: Schema }[];
  /** The versions of the system that are known, from the oldest to the newest. */
  readonly versions: readonly string[];
}

/** A kind, or why there is none. */
export type Lookup = { readonly known: KnownKind; readonly fault?: undefined } | { readonly known?: undefined; readonly fault: Fault };

/** Which of the kinds in `imports/` a cluster serves. */
export function lookUp(group: string, version: string, kind: string, versions: StatedVersions): Lookup {
  const apiVersion = group ? `${group}/${version}` : version;
  const system = own(own(factIndex().groups, group), kind);
  if (system === undefined) return { fault: unknownKind(apiVersion, group, kind) };
  const { kinds, table } = loadGroup(system, group);
  const facts = kinds[kind];
  const known = factIndex().systems[system];
  const { option, title } = SYSTEMS[system];
  const standing = standingOf(known, versions[option]);
  const spans = own(facts.versions, version);
  if (!spans) return { fault: notServed(apiVersion, kind, `${title} ${standing.version}`, servedText(facts, group, standing)) };

  const upper = spanAt(spans, standing.upper);
  const lower = standing.lower === undefined ? undefined : spanAt(spans, standing.lower);
  const span = upper?.root !== undefined ? upper : lower;
  if (span?.root === undefined) return { fault: absent(apiVersion, kind, facts, group, { title, standing, known, spans, upper }) };
  return {
    known: {
      root: table.at(span.root),
      isNamespaced: facts.scope === 'Namespaced',
      hasStatus: span.status ?? false,
      replicas: replicasPath(span.scale),
      alternative: span !== lower && lower?.root !== undefined && lower.root !== span.root ? table.at(lower.root) : undefined,
      warning: span.deprecated
        && deprecated(apiVersion, kind, ` in ${title} ${standing.version}`, span.instead ?? servedText(facts, group, standing, version)),
      history: {
        title,
        standing,
        versions: known,
        spans: spans.map(({ from, root }) => ({ from, root: root === undefined ? undefined : table.at(root) })),
      },
    },
  };
}

/** A version of a kind that the author has made known, or why it is not served. */
export function lookUpDefined({ group, kind, scope, versions }: KindDefinition, version: string): Lookup {
  const found = versions.get(version);
  const name = (of: string) => (group ? `${group}/${of}` : of);
  const others = [...versions].filter(([other, one]) => other !== version && one.isServed && !one.isDeprecated).map(([other]) => name(other));
  const instead = others.length > 0 ? others.join(' or ') : undefined;
  if (!found?.isServed) return { fault: notServed(name(version), kind, 'its definition', instead) };
  const { root, hasStatus, isDeprecated, scale } = found;
  const warning = isDeprecated ? deprecated(name(version), kind, '', instead) : undefined;
  return { known: { root, hasStatus, isNamespaced: scope === 'Namespaced', replicas: replicasPath(scale), warning } };
}

function replicasPath(scale: string | undefined): string[] | undefined {
  return scale?.split('.').slice(1);
}

/** What is known at a version: the last change up to it. */
export function spanAt<Span extends { readonly from: string }>(spans: readonly Span[], version: string): Span | undefined {
  let found: Span | undefined;
  for (const span of spans) {
    if (compareVersions(span.from, version) <= 0) found = span;
  }
  return found;
}


/** The best API version that is served there, as one writes it. */
function servedText({ versions }: KindFacts, group: string, { upper }: Standing, except?: string): string | undefined {
  const served = Object.keys(versions).filter((version) => version !== except).map((version) => ({ version, span: spanAt(versions[version], upper) }))
    .filter(({ span }) => span?.root !== undefined);
  const best = served.find(({ span }) => !span!.deprecated) ?? served[0];
  return best && (group ? `${group}/${best.version}` : best.version);
}

interface Absence {
  readonly title: string;
  readonly standing: Standing;
  readonly known: readonly string[];
  readonly spans: readonly KindSpan[];
  readonly upper?: KindSpan;
}

function absent(apiVersion: string, kind: string, facts: KindFacts, group: string, { title, standing, known, spans, upper }: Absence): Fault {
  const since = spans.find(({ root, from }) => root !== undefined && compareVersions(from, standing.upper) > 0)?.from;
  if (since !== undefined) {
    const instead = servedText(facts, group, standing);
    const advice = instead ? `write ${instead}` : 'raise the version that the cluster states, or leave the object out';
    return faultAt(['apiVersion'], 'schema/newer-version', `is ${apiVersion}, which serves ${kind} ${sinceText(title, since, known)}, the cluster runs ${standing.version}; ${advice}`);
  }
  return notServed(apiVersion, kind, `${title} ${standing.version}`, upper?.instead ?? servedText(facts, group, standing));
}

function notServed(apiVersion: string, kind: string, where: string, instead: string | undefined): Fault {
  return faultAt(['apiVersion'], 'schema/unserved-version', `is ${apiVersion}, which does not serve ${kind} in ${where}${instead ? `; write ${instead}` : ''}`);
}

/** The warning that an API version goes away. */
function deprecated(apiVersion: string, kind: string, where: string, instead: string | undefined): Fault {
  const message = `is ${apiVersion}, which is deprecated for ${kind}${where}${instead ? `; write ${instead}` : ''}`;
  return faultAt(['apiVersion'], 'schema/deprecated-version', message, 'warning');
}

function unknownKind(apiVersion: string, group: string, kind: string): Fault {
  const { groups } = factIndex();
  const elsewhere = Object.keys(groups).filter((other) => isServedSomewhere(other, kind));
  const near = own(groups, group) ? nearest(kind, Object.keys(groups[group])) : undefined;
  const nearGroup = near === undefined && elsewhere.length === 0 ? nearest(group, Object.keys(groups).filter((other) => other !== '')) : undefined;
  const meant = near ? `kind ${shown(near)}` : elsewhere.length > 0 ? `the API group ${elsewhere.map((other) => shown(other || 'v1')).join(' or ')}`
    : nearGroup ? `the API group ${shown(nearGroup)}` : undefined;
  return faultAt(['kind'], 'schema/unknown-kind', `is ${kind} of ${apiVersion}, which is not known${meant ? `; did you mean ${meant}?` : ''}`
    + `${meant ? ' If not, register' : '; register'} its CRD with addCrds(…), or say that the cluster has it with cluster.provides(…)`);
}

/** Whether any version of a kind's system serves it. */
function isServedSomewhere(group: string, kind: string): boolean {
  const system = own(own(factIndex().groups, group), kind);
  return system !== undefined && Object.values(loadGroup(system, group).kinds[kind].versions).flat().some(({ root }) => root !== undefined);
}

/** Names of kinds and groups come from manifests: one may be called like a member that every object has. */
function own<Value>(map: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined {
  return map !== undefined && Object.hasOwn(map, key) ? map[key] : undefined;
}
