const MOVING = new Set([
  'latest', 'stable', 'lts', 'current', 'rolling', 'edge', 'nightly', 'canary', 'snapshot', 'unstable', 'testing',
  'head', 'main', 'master', 'trunk', 'develop', 'development', 'devel', 'dev',
]);

/** Whether a tag or branch is one of those that are there to be moved: `latest`, `main`, `stable-alpine`. A version, a date or a commit behind the word makes it another one. */
export function isMovingName(name: string): boolean {
  if (/^v?\d/.test(name)) return false;
  const [word, ...rest] = name.toLowerCase().split('-');
  return MOVING.has(word) && rest.every((part) => /^[a-z]+$/.test(part));
}
