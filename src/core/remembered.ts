/** The same function, which makes its result only once for each argument and keeps it as long as the argument lives. */
export function remembered<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const results = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    let result = results.get(key);
    if (!result) results.set(key, result = { value: make(key) });
    return result.value;
  };
}
