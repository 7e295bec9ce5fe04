/**
 * The rooms of `src/` and what each may import, besides itself. Imports point down and never in a circle;
 * the controller rooms never see each other; only `fleet` knows several tools.
 */
const ROOMS: Record<string, string[]> = {
  core: [],
  schema: ['core'],
  checks: ['core'],
  output: ['core'],
  kubernetes: ['core', 'schema', 'checks', 'output'],
  kustomize: ['core', 'schema', 'checks', 'output', 'kubernetes'],
  secrets: ['core', 'schema', 'checks', 'output', 'kubernetes'],
  argocd: ['core', 'schema', 'checks', 'output', 'kubernetes', 'kustomize', 'secrets'],
  flux: ['core', 'schema', 'checks', 'output', 'kubernetes', 'kustomize', 'secrets'],
  rollouts: ['core', 'schema', 'checks', 'output', 'kubernetes', 'kustomize', 'secrets'],
  flagger: ['core', 'schema', 'checks', 'output', 'kubernetes', 'kustomize', 'secrets'],
  fleet: ['core', 'schema', 'checks', 'output', 'kubernetes', 'kustomize', 'secrets', 'argocd', 'flux', 'rollouts', 'flagger'],
  testing: ['core', 'schema', 'checks', 'output', 'kubernetes', 'kustomize', 'secrets', 'argocd', 'flux', 'rollouts', 'flagger', 'fleet'],
};

/** Zones for the ESLint rule `import/no-restricted-paths`. */
export function roomZones() {
  return Object.entries(ROOMS).map(([room, allowed]) => ({
    target: `./src/${room}`,
    from: './src',
    except: [room, ...allowed].map((name) => `./${name}`),
    message: `the room ${room} may import ${allowed.length ? allowed.join(', ') : 'no other room'}`,
  }));
}
