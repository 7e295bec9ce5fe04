/** An address as Argo CD compares it (`util/git/git.go NormalizeGitURL`). */
export function comparableUrl(url: string): string {
  const text = url.trim().toLowerCase();
  const long = /^[^/:]*@[^@]+$/.test(text) ? text.replace(':', '/') : text;
  return long.replace(/\.git$/, '').replace(/^ssh:\/\//, '');
}

/** Whether Argo CD reads an address over SSH. */
export function isSsh(url: string): boolean {
  return /^(?:ssh:\/\/)?[^/:]*@[^@]+$/.test(url.trim());
}
