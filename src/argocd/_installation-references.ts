import type { ReferenceExtractor } from '../checks/reference';
import { listAt, textAt } from '../core/plain';

/** What Argo CD makes for itself when it is installed by its manifests: the password of its cache, and of its first user. */
export const INSTALLATION_REFERENCES: ReferenceExtractor = {
  types: ['apps/Deployment', 'apps/StatefulSet'],
  extract({ manifest, _home }, sink) {
    if (textAt(manifest, 'metadata', 'labels', 'app.kubernetes.io/part-of') !== 'argocd') return;
    const pod = ['spec', 'template', 'spec'];
    const commands = listAt(manifest, ...pod, 'initContainers').flatMap((container) => [...listAt(container, 'command'), ...listAt(container, 'args')]);
    if (commands.includes('redis-initial-password')) sink.makes({ type: '/Secret', namespace: _home, name: 'argocd-redis', keys: ['auth'] });
    if (textAt(manifest, 'metadata', 'labels', 'app.kubernetes.io/name') === 'argocd-server') {
      sink.makes({ type: '/Secret', namespace: _home, name: 'argocd-initial-admin-secret', keys: ['password'] });
    }
  },
};
