/** Fields whose changes are no reason to look at an Application again. */
export interface IgnoredUpdates {
  readonly jsonPointers?: readonly string[];
  readonly jqPathExpressions?: readonly string[];
}

const annotations = (...keys: string[]): string[] => keys.map((key) => `.metadata.annotations."${key}"`);

/** What the manifests of Argo CD 3 pass over, by kind: since an author's argocd-cm takes the place of theirs, it says so as well. */
export const DEFAULT_IGNORED_UPDATES: Readonly<Record<string, IgnoredUpdates>> = {
  'all': { jsonPointers: ['/status'] },
  'argoproj.io_Application': {
    jqPathExpressions: [...annotations('notified.notifications.argoproj.io', 'argocd.argoproj.io/refresh', 'argocd.argoproj.io/hydrate'), '.operation'],
  },
  'argoproj.io_Rollout': { jqPathExpressions: annotations('notified.notifications.argoproj.io') },
  'autoscaling_HorizontalPodAutoscaler': {
    jqPathExpressions: annotations('autoscaling.alpha.kubernetes.io/behavior', 'autoscaling.alpha.kubernetes.io/conditions',
      'autoscaling.alpha.kubernetes.io/metrics', 'autoscaling.alpha.kubernetes.io/current-metrics'),
  },
  'ConfigMap': { jqPathExpressions: annotations('cluster-autoscaler.kubernetes.io/last-updated', 'control-plane.alpha.kubernetes.io/leader') },
  'apps_ReplicaSet': {
    jqPathExpressions: annotations('deployment.kubernetes.io/desired-replicas', 'deployment.kubernetes.io/max-replicas', 'rollout.argoproj.io/desired-replicas'),
  },
  'discovery.k8s.io_EndpointSlice': { jsonPointers: ['/metadata', '/endpoints', '/ports'] },
  'Endpoints': { jsonPointers: ['/metadata', '/subsets'] },
};
