/** Says what is wrong with the id of a GnuPG key as Argo CD reads it (util/sourceintegrity KeyID), or undefined when nothing is. */
export function keyFault(key: string): string | undefined {
  if (!/^(?:[0-9a-f]{16}|[0-9a-f]{40})$/i.test(key)) return 'is no id of a key; write its 16 hexadecimal digits, or the 40 of its fingerprint';
  return /[a-f]/.test(key) ? `is never met, since GnuPG writes capitals; write "${key.toUpperCase()}"` : undefined;
}
