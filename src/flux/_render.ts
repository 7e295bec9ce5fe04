
/** Reference to an object in the same namespace. */
export function local(name: string | undefined): { name: string } | undefined {
  return name === undefined ? undefined : { name };
}
