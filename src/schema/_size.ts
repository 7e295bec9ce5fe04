import { type Fault, faultAt } from './fault';

type Plain = Record<string, unknown>;

/** The longest request that an API server reads. */
const MAX_REQUEST = 3 * 1024 * 1024;
/** The longest value that etcd stores as it is set up by default. */
const MAX_STORED = 1.5 * 1024 * 1024;
/** All values of a ConfigMap or a Secret together. */
const MAX_DATA = 1024 * 1024;

/**
 * Whether an object is too large to be sent or stored.
 *
 * @param isNative whether it is stored in a form that is shorter than its text
 * @see https://etcd.io/docs/v3.5/dev-guide/limit/
 */
export function sizeFaults(manifest: Plain, isNative: boolean, bytes = 0): Fault[] {
  const faults: Fault[] = [];
  const { kind, apiVersion } = manifest;
  if (apiVersion === 'v1' && (kind === 'ConfigMap' || kind === 'Secret')) {
    const size = dataSize(manifest, kind);
    if (size > MAX_DATA) faults.push(faultAt(['data'], 'schema/size', `takes ${size} bytes, a ${kind} may hold at most ${MAX_DATA}`));
  }
  const limit = isNative ? MAX_REQUEST : MAX_STORED;
  if (bytes > limit) {
    const size = Buffer.byteLength(JSON.stringify(manifest, (_, value: unknown) => (typeof value === 'bigint' ? Number(value) : value)));
    if (size > limit) faults.push(faultAt([], 'schema/size', `the object takes ${size} bytes, a cluster takes at most ${limit}`));
  }
  return faults;
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
