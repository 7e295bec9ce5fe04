/** Says what Kubernetes would refuse in labels; undefined when nothing. */
export function labelsFault(labels: Record<string, unknown>): string | undefined {
  for (const [key, value] of Object.entries(labels)) {
    const [name, prefix] = key.split('/').reverse();
    const goodKey = /^[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/.test(name) && key.split('/').length <= 2 &&
      (prefix === undefined || (prefix.length <= 253 && /^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/.test(prefix)));
    if (!goodKey) {
      return `the label key ${JSON.stringify(key)} is not allowed, write at most 63 letters, digits, "-", "_" and ".", with a DNS name and "/" in front if need be`;
    }
    if (typeof value !== 'string') return `the label ${key} must be a string`;
    if (!/^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$/.test(value)) {
      return `the label ${key} has the value ${JSON.stringify(value)}, allowed are at most 63 letters, digits, "-", "_" and "."`;
    }
  }
  return undefined;
}

/** The first pair of a selector that labels do not hold, as `key=value`. */
export function unmatched(selector: Record<string, unknown>, labels: Record<string, unknown>): string | undefined {
  const pair = Object.entries(selector).find(([key, value]) => labels[key] !== value);
  return pair && `${pair[0]}=${pair[1]}`;
}
