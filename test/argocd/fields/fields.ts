import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Facts, GroupFacts } from '../../../src/schema/facts';

const FACTS = path.join(__dirname, '../../../imports/facts/argo-cd');
const { kinds, nodes } = JSON.parse(fs.readFileSync(path.join(FACTS, 'argoproj.io.json'), 'utf8')) as GroupFacts;
const SHARED: readonly Facts<number>[] = fs.existsSync(path.join(FACTS, 'shared.json')) ? JSON.parse(fs.readFileSync(path.join(FACTS, 'shared.json'), 'utf8')).nodes : [];

function nodeAt(place: number): Facts<number> {
  return place < SHARED.length ? SHARED[place] : nodes[place - SHARED.length];
}

/** Every field below `spec` that the newest version of a kind has, as in `spec.source.helm.valueFiles[]`; the values of a map stand as `{}`. */
export function specFields(kind: string): string[] {
  const found: string[] = [];
  const visit = (facts: Facts<number>, at: string): void => {
    for (const [name, child] of Object.entries(facts.properties ?? {})) {
      found.push(`${at}.${name}`);
      visit(nodeAt(child), `${at}.${name}`);
    }
    if (facts.items !== undefined) visit(nodeAt(facts.items), `${at}[]`);
    if (facts.values !== undefined) visit(nodeAt(facts.values), `${at}{}`);
  };
  const root = nodeAt(kinds[kind].versions.v1alpha1.at(-1)!.root!);
  visit(nodeAt(root.properties!.spec), 'spec');
  return found;
}

/** Every field below `spec` that a manifest sets, written alike. */
export function setFields(manifest: { readonly spec: unknown }, known: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  const visit = (value: unknown, at: string): void => {
    if (Array.isArray(value)) {
      value.forEach((item) => visit(item, `${at}[]`));
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, item] of Object.entries(value)) {
        const field = `${at}.${name}`;
        if (known.has(field)) found.add(field);
        visit(item, known.has(field) ? field : `${at}{}`);
      }
    }
  };
  visit(manifest.spec, 'spec');
  return found;
}

/**
 * The fields of a kind that no manifest sets, and the exclusions that nothing needs.
 *
 * @param exclusions field and why no prop reaches it; what lies below it is excluded, too
 */
export function uncovered(kind: string, manifests: readonly { readonly spec: unknown }[], exclusions: Record<string, string> = {}): string[] {
  const fields = specFields(kind);
  const known = new Set(fields);
  const set = new Set(manifests.flatMap((manifest) => [...setFields(manifest, known)]));
  const covers = (prefix: string, field: string): boolean => field === prefix || [...'.[{'].some((next) => field.startsWith(`${prefix}${next}`));
  const missing = fields.filter((field) => !set.has(field));
  return [
    ...missing.filter((field) => !Object.keys(exclusions).some((prefix) => covers(prefix, field))),
    ...Object.keys(exclusions).filter((prefix) => !missing.some((field) => covers(prefix, field))).map((prefix) => `needless exclusion: ${prefix}`),
  ];
}
