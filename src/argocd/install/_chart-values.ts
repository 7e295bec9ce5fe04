/** Values of a chart. */
export type ChartValues = { readonly [key: string]: unknown };

/** Keeps Argo CD from pruning an object when it is no longer made: without its settings it could do nothing any more. */
export const NOT_PRUNED: Readonly<Record<string, string>> = { 'argocd.argoproj.io/sync-options': 'Prune=false' };

/** What is known of an installation before the chart's values are written. */
export interface ChartContent {
  readonly isHighlyAvailable: boolean;
  readonly domain?: string;
  /** Parts of `configs` whose ConfigMaps somebody else makes. */
  readonly madeElsewhere: ReadonlySet<'cm' | 'rbac' | 'ssh' | 'tls' | 'notifications'>;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly gpgKeys?: Readonly<Record<string, string>>;
  /** Whether Dex is needed; undefined when nothing is known of how people sign in. */
  readonly needsDex?: boolean;
}

/**
 * The values for the chart `argo-cd` of Argo's own chart repository.
 *
 * What processes are started with goes through the chart, since it knows the addresses of what it makes.
 */
export function chartValues({ isHighlyAvailable, domain, madeElsewhere, parameters, gpgKeys, needsDex }: ChartContent): ChartValues {
  const created = (part: 'cm' | 'rbac'): ChartValues => (madeElsewhere.has(part) ? { create: false } : { annotations: NOT_PRUNED });
  return {
    crds: { install: true, keep: true, annotations: NOT_PRUNED },
    ...domain !== undefined && { global: { domain } },
    ...isHighlyAvailable && HIGHLY_AVAILABLE,
    ...needsDex === false && { dex: { enabled: false } },
    ...madeElsewhere.has('notifications') && { notifications: { cm: { create: false } } },
    configs: {
      cm: created('cm'),
      rbac: created('rbac'),
      params: { annotations: NOT_PRUNED, ...parameters },
      ...madeElsewhere.has('ssh') && { ssh: { create: false } },
      ...madeElsewhere.has('tls') && { tls: { create: false } },
      ...gpgKeys && { gpg: { keys: gpgKeys } },
    },
  };
}

const TWICE = { replicas: 2, pdb: { enabled: true, maxUnavailable: 1 } };

/** One controller is enough: more of them share out the clusters. Redis needs three nodes. */
const HIGHLY_AVAILABLE: ChartValues = { 'redis-ha': { enabled: true }, 'server': TWICE, 'repoServer': TWICE, 'applicationSet': TWICE };

/** Values over others: maps are merged, everything else is replaced. */
export function mergeValues(base: ChartValues, over: ChartValues = {}): ChartValues {
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const below = merged[key];
    merged[key] = isMap(below) && isMap(value) ? mergeValues(below, value) : value;
  }
  return merged;
}

function isMap(value: unknown): value is ChartValues {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
