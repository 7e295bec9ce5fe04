import { Input, compare } from './inputs';

/** What one version of a system says of one API version of a kind. */
export interface KindVersion {
  readonly system: string;
  /** Version of the system. */
  readonly release: string;
  readonly group: string;
  readonly kind: string;
  /** API version without its group. */
  readonly version: string;
  readonly scope: 'Namespaced' | 'Cluster';
  readonly plural: string;
  readonly short: readonly string[];
  readonly categories: readonly string[];
  readonly storage: boolean;
  readonly deprecated: boolean;
  readonly status: boolean;
  readonly scale?: string;
  /** Place of its facts in the graph; absent where it is not served. */
  readonly root?: number;
  /** What to write instead, as `apiVersion` or `apiVersion Kind`. */
  readonly instead?: string;
}

/** Orders API versions as Kubernetes does: stable ones first, the newest first. */
export function compareApiVersions(a: string, b: string): number {
  const rank = (version: string) => {
    const [, major, stage, minor] = /^v(\d+)(alpha|beta)?(\d+)?$/.exec(version) ?? [];
    return [stage === undefined ? 2 : stage === 'beta' ? 1 : 0, Number(major ?? 0), Number(minor ?? 0)];
  };
  const left = rank(a);
  const right = rank(b);
  for (let i = 0; i < 3; i++) {
    if (left[i] !== right[i]) return right[i] - left[i];
  }
  return compare(a, b);
}

/** The inputs of each system. */
export function bySystem(inputs: Input[]): Map<string, Input[]> {
  const systems = new Map<string, Input[]>();
  for (const input of inputs) systems.set(input.system, [...(systems.get(input.system) ?? []), input]);
  return systems;
}
