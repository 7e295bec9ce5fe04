import { KUSTOMIZE_TYPES } from './_kinds';
import { loosenessOf } from './_remote-resource';
import { FindingSeverity } from '../../checks/finding';
import { NONE, type Rule } from '../../checks/rule';
import { listAt } from '../../core/plain';
import { shown } from '../../core/problem';
import { Tier } from '../../core/tier';

/** What somebody else pushes to a branch reaches the cluster at the next build. */
export const unpinnedRemoteBase: Rule = {
  id: 'kustomize/unpinned-remote-base',
  severity: FindingSeverity.WARNING,
  kinds: KUSTOMIZE_TYPES,
  check({ manifest, tier }) {
    const violations = [];
    for (const list of ['resources', 'components', 'bases']) {
      for (const [index, entry] of listAt(manifest, list).entries()) {
        const looseness = typeof entry === 'string' ? loosenessOf(entry) : undefined;
        if (!looseness) continue;
        const field = `${list}[${index}]`;
        const { ref } = looseness;
        const why = ref === undefined ? 'names no ref, so whatever its default branch holds is applied' : `follows ${ref}, so whatever is put there is applied`;
        const remedy = ref === undefined ? 'add ?ref= with a tag or commit' : 'name a tag or commit';
        violations.push({
          field,
          message: `${field} is ${shown(withoutToken(entry as string))}, which ${why}; ${remedy}`,
          ...(tier === Tier.PRODUCTION && { severity: FindingSeverity.ERROR }),
        });
      }
    }
    return violations.length > 0 ? violations : NONE;
  },
  docs: {
    what: 'A resource from another repository is pinned',
    why: 'Kustomize fetches it at every build. Without a tag or commit, what its owners push is applied without a change in Git, without review and without a way back.',
    bad: {
      yaml: `
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - https://github.com/acme/platform//monitoring
`,
    },
    good: {
      yaml: `
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - https://github.com/acme/platform//monitoring?ref=v1.4.2
`,
    },
    source: ['https://github.com/kubernetes-sigs/kustomize/blob/master/examples/remoteBuild.md', 'kustomize/api/internal/git/repospec.go NewRepoSpecFromURL'],
    numbers: ['2', 'E22'],
  },
};

/** An address may hold a token, as user or in the query. */
function withoutToken(entry: string): string {
  const [address, query = ''] = entry.replace(/^((?:git::)?https?:\/\/)[^/@]+@/i, '$1').split('?');
  const ref = query.split('&').filter((part) => /^(?:ref|version)=/.test(part)).join('&');
  return ref === '' ? address : `${address}?${ref}`;
}
