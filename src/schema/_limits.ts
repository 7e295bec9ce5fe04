import { type Fault, faultAt } from './fault';
import type { Plain } from '../core/plain';

/** The longest request that an API server reads. */
const MAX_REQUEST = 3 * 1024 * 1024;
/** The longest value that etcd stores as it is set up by default. */
const MAX_STORED = 1.5 * 1024 * 1024;
/** All values of a ConfigMap or a Secret together. */
const MAX_DATA = 1024 * 1024;

const CONFIG_KEY = /^[-._a-zA-Z0-9]+$/;

/**
 * Whether an object is too large to be sent or stored, and whether data has keys that can be files.
 *
 * @param isNative whether it is stored in a form that is shorter than its text
 * @see https://etcd.io/docs/v3.5/dev-guide/limit/
 */
export function limitFaults(manifest: Plain, isNative: boolean, bytes = 0): Fault[] {
  const faults: Fault[] = [];
  const { kind, apiVersion } = manifest;
  if (apiVersion === 'v1' && (kind === 'ConfigMap' || kind === 'Secret')) {
    const size = dataSize(manifest, kind);
    faults.push(...keyFaults(manifest));
    if (size > MAX_DATA) faults.push(faultAt(['data'], 'schema/size', `takes ${size} bytes, a ${kind} may hold at most ${MAX_DATA}`));
  }
  const limit = isNative ? MAX_REQUEST : MAX_STORED;
  if (bytes > limit) {
    const size = Buffer.byteLength(JSON.stringify(manifest, (_, value: unknown) => (typeof value === 'bigint' ? Number(value) : value)));
    if (size > limit) faults.push(faultAt([], 'schema/size', `the object takes ${size} bytes, a cluster takes at most ${limit}`));
  }
  return faults;
}

function keyFaults(manifest: Plain): Fault[] {
  return ['data', 'binaryData', 'stringData'].flatMap((field) => {
    const values = manifest[field];
    const keys = typeof values === 'object' && values !== null ? Object.keys(values) : [];
    const wrong = keys.filter((key) => key.length > 253 || !CONFIG_KEY.test(key) || key === '.' || key.startsWith('..'));
    return wrong.map((key) => faultAt([field, key], 'schema/key', 'has a key that cannot be a file; allowed are letters, digits, "-", "_" and ".", at most 253, not ".." first'));
  });
}

function dataSize({ data, binaryData, stringData }: Plain, kind: string): number {
  let size = 0;
  for (const [values, isEncoded] of [[data, kind === 'Secret'], [binaryData, true], [stringData, false]] as const) {
    if (typeof values !== 'object' || values === null) continue;
    for (const value of Object.values(values)) {
      if (typeof value !== 'string') continue;
      // A text of fewer characters cannot be too long in bytes either.
      size += isEncoded ? Math.floor(value.length * 3 / 4) : value.length < MAX_DATA / 4 ? value.length : Buffer.byteLength(value);
    }
  }
  return size;
}
