import { FindingSeverity } from '../../../checks/finding';
import type { FleetIndex } from '../../../checks/fleet-index';
import { NONE, type Rule } from '../../../checks/rule';
import { textAt, valueAt } from '../../../core/plain';
import { remembered } from '../../../core/remembered';

const TRACKING_ID = 'argocd.argoproj.io/tracking-id';
const INSTANCE = 'app.kubernetes.io/instance';

/** Argo CD marks what it applies; marks that come with the manifest are those of another place. */
export const layoutTrackingId: Rule = {
  id: 'argocd/layout-tracking-id',
  severity: FindingSeverity.WARNING,
  check(object, fleet) {
    const { manifest } = object;
    if (valueAt(manifest, 'metadata', 'annotations', TRACKING_ID) !== undefined) {
      const field = `metadata.annotations["${TRACKING_ID}"]`;
      return [{ field, message: `${field} is Argo CD's own mark on what it applied, so the object counts as part of the Application that it names; leave it out` }];
    }
    if (valueAt(manifest, 'metadata', 'labels', INSTANCE) === undefined || !object._clusters.some((cluster) => labelClusters(fleet).has(cluster))) return NONE;
    const field = `metadata.labels["${INSTANCE}"]`;
    return [{
      field,
      severity: FindingSeverity.INFO,
      message: `${field} is what Argo CD marks objects by here (application.resourceTrackingMethod is label), so it overwrites the value; `
        + 'leave the label out, or track by annotation',
    }];
  },
  docs: {
    what: 'Marks of Argo CD are not committed',
    why: 'Argo CD finds the objects of an Application by marks that it puts on them. A manifest copied from a cluster brings the mark of where it was, '
      + 'and two Applications then take the object for theirs, up to deleting it.',
    bad: {
      yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
  annotations:
    argocd.argoproj.io/tracking-id: shop:/ConfigMap:shop/settings
data:
  colour: red
`,
    },
    good: {
      yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
  labels:
    app.kubernetes.io/instance: shop
data:
  colour: red
`,
    },
    source: ['https://argo-cd.readthedocs.io/en/stable/user-guide/resource_tracking/'],
    numbers: ['RM-012', '29'],
  },
};

/** The clusters whose Argo CD tracks by label. */
const labelClusters = remembered((fleet: FleetIndex): ReadonlySet<string> => {
  const settings = fleet._ofType('/ConfigMap').filter(({ name, manifest }) => name === 'argocd-cm'
    && textAt(manifest, 'data', 'application.resourceTrackingMethod') === 'label'
    && (textAt(manifest, 'data', 'application.instanceLabelKey') ?? INSTANCE) === INSTANCE);
  return new Set(settings.flatMap(({ _clusters }) => _clusters));
});
