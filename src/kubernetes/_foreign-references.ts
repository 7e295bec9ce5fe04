import { SECRET } from './_names';
import type { ReferenceExtractor } from '../checks/reference';
import { listAt, mapAt, textAt } from '../core/plain';
import { knownScope } from '../schema/scope';

/** Groups whose objects steer what is there, and make nothing that others name. */
const STEERING = new Set([
  'acme.cert-manager.io', 'cert-manager.io', 'cilium.io', 'constraints.gatekeeper.sh', 'crd.projectcalico.org', 'projectcalico.org', 'elbv2.k8s.aws', 'gateway.envoyproxy.io',
  'karpenter.azure.com', 'karpenter.k8s.aws', 'karpenter.sh', 'keda.sh', 'kyverno.io', 'linkerd.io', 'metallb.io', 'networking.istio.io', 'policies.kyverno.io',
  'policy.linkerd.io', 'projectcontour.io', 'security.istio.io', 'telemetry.istio.io', 'templates.gatekeeper.sh', 'traefik.containo.us', 'traefik.io',
]);

/** Kinds that make nothing, of groups that have others which do. */
const IDLE = new Set([
  'argoproj.io/ClusterWorkflowTemplate', 'argoproj.io/CronWorkflow', 'argoproj.io/WorkflowTemplate',
  'grafana.integreatly.org/GrafanaAlertRuleGroup', 'grafana.integreatly.org/GrafanaDashboard', 'grafana.integreatly.org/GrafanaDatasource', 'grafana.integreatly.org/GrafanaFolder',
  'monitoring.coreos.com/AlertmanagerConfig', 'monitoring.coreos.com/PodMonitor', 'monitoring.coreos.com/Probe', 'monitoring.coreos.com/PrometheusRule',
  'monitoring.coreos.com/ScrapeConfig', 'monitoring.coreos.com/ServiceMonitor',
  'operator.victoriametrics.com/VMPodScrape', 'operator.victoriametrics.com/VMProbe', 'operator.victoriametrics.com/VMRule', 'operator.victoriametrics.com/VMServiceScrape',
  'velero.io/Backup', 'velero.io/BackupStorageLocation', 'velero.io/Schedule', 'velero.io/VolumeSnapshotLocation',
]);

/**
 * What operators make of their custom resources, nobody here can know: Secrets, Services, pods. So theirs is an open namespace.
 *
 * One that belongs to no namespace opens none: it would open all, and most are settings.
 */
export const FOREIGN_REFERENCES: ReferenceExtractor = {
  types: ['*'],
  extract({ group, kind, _type, manifest, _home }, sink) {
    const connection = mapAt(manifest, 'spec', 'writeConnectionSecretToRef');
    const secret = textAt(connection, 'name');
    const namespace = textAt(connection, 'namespace') ?? _home;
    if (secret !== undefined && namespace !== undefined) sink.makes({ type: SECRET, namespace, name: secret });
    if (group.endsWith('kyverno.io') && generates(kind, manifest)) sink.opens(kind === 'Policy' || kind.startsWith('Namespaced') ? _home : undefined);
    if (_home !== undefined && !STEERING.has(group) && !IDLE.has(_type) && knownScope(group, kind) === undefined) sink.opens(_home);
  },
};

/** Whether a policy of Kyverno makes objects. */
function generates(kind: string, manifest: unknown): boolean {
  return kind.endsWith('GeneratingPolicy') || listAt(manifest, 'spec', 'rules').some((rule) => mapAt(rule).generate !== undefined);
}
