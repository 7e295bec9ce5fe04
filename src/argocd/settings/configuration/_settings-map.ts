import { ApiObject, type ApiObjectMetadata, Chart, Lazy } from 'cdk8s';
import type { Construct } from 'constructs';
import { addProblem, shown } from '../../../core/problem';

/** What a ConfigMap of Argo CD holds. */
export type SettingsData = Readonly<Record<string, string>>;

const claimed = new WeakMap<Chart, Map<string, Construct>>();
const bases = new WeakMap<Construct, SettingsData>();

/** Makes the ConfigMap of a name from which Argo CD reads settings: there is one of each in a chart. */
export function settingsMap(scope: Construct, name: string, metadata: ApiObjectMetadata | undefined, data: () => SettingsData): void {
  if (metadata?.name !== undefined && metadata.name !== name) {
    addProblem(scope, `metadata.name is ${shown(metadata.name)}, where Argo CD does not look; leave it out, it is ${name}`);
  }
  const chart = Chart.of(scope);
  const names = claimed.get(chart) ?? new Map<string, Construct>();
  claimed.set(chart, names);
  const place = `${metadata?.namespace ?? ''}/${name}`;
  const first = names.get(place);
  if (first) addProblem(scope, `the chart has two ConfigMaps ${name}, the other is ${first.node.path}; say everything in one`);
  else names.set(place, scope);

  new ApiObject(scope, 'Resource', {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: {
      ...metadata,
      name,
      labels: { ...metadata?.labels, 'app.kubernetes.io/name': name, 'app.kubernetes.io/part-of': 'argocd' },
    },
    data: Lazy.any({ produce: () => sorted({ ...bases.get(scope), ...data() }) }),
  });
}

/** Has a settings construct keep what was there before, where it says nothing itself. */
export function keepSettings(construct: Construct, data: SettingsData): void {
  bases.set(construct, data);
}

/** Texts for a ConfigMap, of what is set. */
export function settingsData(entries: Record<string, string | number | boolean | undefined>): SettingsData {
  const data: Record<string, string> = {};
  for (const [key, value] of Object.entries(entries)) if (value !== undefined) data[key] = `${value}`;
  return data;
}

/**
 * Reports what stands under `extra` although it has a place of its own.
 *
 * @param own what a key is set by, where it has a property
 */
export function checkExtra(construct: Construct, extra: SettingsData | undefined, own: (key: string) => string | undefined): void {
  for (const key of Object.keys(extra ?? {})) {
    const property = own(key);
    if (property !== undefined) addProblem(construct, `extra holds ${shown(key)}; set ${property} instead`);
    else if (!/^[-._a-zA-Z0-9]+$/.test(key)) addProblem(construct, `extra holds ${shown(key)}, which is no key of a ConfigMap; allowed are letters, digits, "-", "_" and "."`);
  }
}

function sorted(data: SettingsData): SettingsData {
  return Object.fromEntries(Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1)));
}
