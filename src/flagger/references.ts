import type { CheckedObject } from '../checks/checked-object';
import { FindingSeverity } from '../checks/finding';
import type { ReferenceExtractor, ReferenceSink } from '../checks/reference';
import { groupOf } from '../core/api-version';
import { isFilledLater, listAt, mapAt, textAt } from '../core/plain';

const FLAGGER = 'flagger.app';

/** What a Canary names, and what Flagger makes of it. */
const CANARY_REFERENCES: ReferenceExtractor = {
  types: [`${FLAGGER}/Canary`],
  extract(object, sink) {
    const spec = mapAt(object.manifest, 'spec');
    const naming = new Naming(object, sink);
    for (const field of ['targetRef', 'autoscalerRef', 'ingressRef', 'routeRef', 'upstreamRef']) naming.byKind(`spec.${field}`, spec[field]);
    listAt(spec, 'service', 'gatewayRefs').forEach((gateway, index) => {
      const type = `${textAt(gateway, 'group') ?? 'gateway.networking.k8s.io'}/${textAt(gateway, 'kind') ?? 'Gateway'}`;
      naming.object(`spec.service.gatewayRefs[${index}]`, type, gateway);
    });
    listAt(spec, 'analysis', 'metrics').forEach((metric, index) => {
      naming.object(`spec.analysis.metrics[${index}].templateRef`, `${FLAGGER}/MetricTemplate`, mapAt(metric, 'templateRef'));
    });
    // An alert that cannot be sent stops nothing.
    listAt(spec, 'analysis', 'alerts').forEach((alert, index) => {
      naming.object(`spec.analysis.alerts[${index}].providerRef`, `${FLAGGER}/AlertProvider`, mapAt(alert, 'providerRef'), FindingSeverity.WARNING);
    });
    make(object, sink);
  },
};

/** What templates of metrics and senders of alerts log in with. */
const CREDENTIALS: ReferenceExtractor = {
  types: [`${FLAGGER}/MetricTemplate`, `${FLAGGER}/AlertProvider`],
  extract(object, sink) {
    const way = object.kind === 'MetricTemplate' ? ['spec', 'provider', 'secretRef'] : ['spec', 'secretRef'];
    // Credentials seldom lie in Git.
    new Naming(object, sink).object(way.join('.'), '/Secret', { name: textAt(object.manifest, ...way, 'name') }, FindingSeverity.WARNING);
  },
};

/** What the objects of this room name, and what appears because of them. */
export const FLAGGER_REFERENCES: readonly ReferenceExtractor[] = [CANARY_REFERENCES, CREDENTIALS];

/** Flagger runs a second copy of the workload, with an autoscaler of its own, and puts Services before both. */
function make({ _home: namespace, manifest }: CheckedObject, sink: ReferenceSink): void {
  const [target, scaler] = ['targetRef', 'autoscalerRef'].map((field) => mapAt(manifest, 'spec', field));
  const name = textAt(target, 'name');
  if (name === undefined || isFilledLater(name)) return;
  const group = groupOf(textAt(target, 'apiVersion') ?? '');
  // The revisions of a Service of Knative are routed by Knative itself.
  if (group === 'serving.knative.dev') return;
  const service = textAt(manifest, 'spec', 'service', 'name') ?? name;
  if (!isFilledLater(service)) {
    for (const suffix of ['', '-canary', '-primary']) sink.makes({ type: '/Service', namespace, name: `${service}${suffix}` });
  }
  if (target.kind !== 'Service') sink.makes({ type: `${group}/${String(target.kind)}`, namespace, name: `${name}-primary` });
  const scalerName = textAt(scaler, 'name');
  if (scalerName === undefined || isFilledLater(scalerName)) return;
  sink.makes({ type: `${groupOf(textAt(scaler, 'apiVersion') ?? '')}/${String(scaler.kind)}`, namespace, name: `${scalerName}-primary` });
}

/** Takes down what one object names. What is only filled in later is passed over. */
class Naming {
  public constructor(private readonly source: CheckedObject, private readonly sink: ReferenceSink) {}

  public object(field: string, type: string, reference: unknown, ifMissing?: FindingSeverity): void {
    const name = textAt(reference, 'name');
    const namespace = textAt(reference, 'namespace') ?? this.source._home;
    if (name !== undefined && !isFilledLater(`${type}${name}${namespace}`)) this.sink.uses(field, type, namespace, name, { ifMissing });
  }

  public byKind(field: string, reference: unknown): void {
    const { apiVersion, kind } = mapAt(reference);
    if (typeof kind === 'string') this.object(field, `${groupOf(typeof apiVersion === 'string' ? apiVersion : '')}/${kind}`, reference);
  }
}
