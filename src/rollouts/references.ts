import { ANALYSIS_TEMPLATE, CLUSTER_ANALYSIS_TEMPLATE, EXPERIMENT, ROLLOUT, type TemplateName, analysesOf, templatesOf } from './_analyses';
import { nameTraffic } from './_traffic-references';
import { FindingSeverity } from '../checks/finding';
import type { ReferenceExtractor, ReferenceSink } from '../checks/reference';
import { groupOf } from '../core/api-version';
import { isFilledLater, listAt, mapAt, textAt, valueAt } from '../core/plain';

/** What a Rollout names: the workload that it takes over, its Services, what routes traffic, and templates of analyses. */
const ROLLOUT_REFERENCES: ReferenceExtractor = {
  types: [ROLLOUT],
  extract(object, sink) {
    const { _home: home } = object;
    const spec = mapAt(object.manifest, 'spec');
    const workload = mapAt(spec, 'workloadRef');
    const [apiVersion, kind, name] = ['apiVersion', 'kind', 'name'].map((key) => textAt(workload, key));
    if (apiVersion !== undefined && kind !== undefined && name !== undefined && !isFilledLater(apiVersion + kind + name)) {
      sink.uses('spec.workloadRef', `${groupOf(apiVersion)}/${kind}`, home, name);
    }
    for (const way of SERVICES) {
      const service = textAt(spec, 'strategy', ...way.split('.'));
      if (service !== undefined && !isFilledLater(service)) sink.uses(`spec.strategy.${way}`, '/Service', home, service);
    }
    nameTraffic(object, sink);
    for (const { templates } of analysesOf(object)) nameTemplates(templates, home, sink);
  },
};

const SERVICES = [
  'canary.canaryService', 'canary.stableService', 'canary.pingPong.pingService', 'canary.pingPong.pongService', 'blueGreen.activeService', 'blueGreen.previewService',
];

/** What an Experiment names: templates of analyses. */
const EXPERIMENT_REFERENCES: ReferenceExtractor = {
  types: [EXPERIMENT],
  extract(object, sink) {
    for (const { templates } of analysesOf(object)) nameTemplates(templates, object._home, sink);
  },
};

/** What a template names: other templates, and Secrets in the namespace where it is used. */
const TEMPLATE_REFERENCES: ReferenceExtractor = {
  types: [ANALYSIS_TEMPLATE, CLUSTER_ANALYSIS_TEMPLATE],
  extract({ _type, _home: home, manifest }, sink) {
    const { spec } = manifest;
    const isOfCluster = _type === CLUSTER_ANALYSIS_TEMPLATE;
    // A template of the whole cluster is used in namespaces that it does not know.
    nameTemplates(templatesOf(spec, 'spec').filter((template) => template.isOfCluster || !isOfCluster), home, sink);
    if (isOfCluster) return;
    listAt(spec, 'args').forEach((arg, index) => nameSecret(`spec.args[${index}].valueFrom.secretKeyRef`, valueAt(arg, 'valueFrom', 'secretKeyRef'), home, sink));
    listAt(spec, 'metrics').forEach((metric, index) => {
      const secret = mapAt(metric, 'provider', 'datadog', 'secretRef');
      if (secret.namespaced === true) nameSecret(`spec.metrics[${index}].provider.datadog.secretRef`, secret, home, sink);
    });
  },
};

/** What the objects of this room name, and what appears because of them. */
export const ROLLOUTS_REFERENCES: readonly ReferenceExtractor[] = [ROLLOUT_REFERENCES, EXPERIMENT_REFERENCES, TEMPLATE_REFERENCES];

function nameTemplates(templates: readonly TemplateName[], home: string | undefined, sink: ReferenceSink): void {
  for (const { field, name, isOfCluster } of templates) {
    if (isOfCluster) sink.uses(field, CLUSTER_ANALYSIS_TEMPLATE, undefined, name);
    else sink.uses(field, ANALYSIS_TEMPLATE, home, name);
  }
}

/** Credentials seldom lie in Git. */
function nameSecret(field: string, reference: unknown, home: string | undefined, sink: ReferenceSink): void {
  const name = textAt(reference, 'name');
  const key = textAt(reference, 'key');
  if (name !== undefined && !isFilledLater(`${name}${key}`)) sink.uses(field, '/Secret', home, name, { key, ifMissing: FindingSeverity.WARNING });
}
