/** The same function, which makes its result only once for each argument and keeps it as long as the argument lives. */
export function remembered<K extends object, V extends object>(make: (key: K) => V): (key: K) => V {
  const results = new WeakMap<K, V>();
  return (key) => {
    let result = results.get(key);
    if (!result) results.set(key, result = make(key));
    return result;
  };
}
