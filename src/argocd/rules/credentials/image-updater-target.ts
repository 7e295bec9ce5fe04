import type { CheckedObject } from '../../../checks/checked-object';
import { FindingSeverity } from '../../../checks/finding';
import type { FleetIndex } from '../../../checks/fleet-index';
import type { Rule, RuleViolation } from '../../../checks/rule';
import { type Plain, isFilledLater, listAt, mapAt, textAt, valueAt } from '../../../core/plain';
import { shown } from '../../../core/problem';
import { APPLICATION, declaredBy, isHydrated, sourcesOf } from '../../_declared';
import { globOf } from '../../_glob';
import { application } from '../_examples';

const IMAGE_UPDATER = 'argocd-image-updater.argoproj.io/ImageUpdater';

/** Applications in whose sources Image Updater finds nothing that it could change. */
export const imageUpdaterTarget: Rule = {
  id: 'argocd/image-updater-target',
  severity: FindingSeverity.WARNING,
  kinds: [IMAGE_UPDATER],
  check(object, fleet) {
    return listAt(object.manifest, 'spec', 'applicationRefs').flatMap((ref, index) => faultOf(object, fleet, mapAt(ref), `spec.applicationRefs[${index}]`));
  },
  docs: {
    what: 'Image Updater can change the Applications that it means',
    why: 'It changes values of charts, images of kustomizations and variables of plugins. An Application that reads plain manifests, as those that were rendered into Git are, it passes over with a line in its log.',
    bad: { yaml: example('directory:\n  recurse: true') },
    good: { yaml: example('kustomize:\n  namePrefix: shop-') },
    source: ['argoproj-labs/argocd-image-updater pkg/argocd/argocd.go getApplicationType, FilterApplicationsForUpdate', 'https://argocd-image-updater.readthedocs.io/en/stable/configuration/applications/'],
  },
};

function faultOf(object: CheckedObject, fleet: FleetIndex, ref: Plain, at: string): RuleViolation[] {
  const pattern = textAt(ref, 'namePattern');
  const matches = pattern === undefined || isFilledLater(pattern) ? undefined : globOf(pattern);
  if (pattern === undefined || matches === undefined) return [];
  const field = `${at}.namePattern`;
  const neighbours = object._clusters.flatMap((cluster) => fleet._cluster(cluster).inNamespace(object.namespace));
  const named = neighbours.filter(({ _type, name }) => _type === APPLICATION && matches(name));
  if (named.length === 0) return [];
  const target = textAt(ref, 'writeBackConfig', 'gitConfig', 'writeBackTarget') ?? textAt(object.manifest, 'spec', 'writeBackConfig', 'gitConfig', 'writeBackTarget');
  // A target that is named says itself what lies there.
  if (target !== undefined || valueAt(ref, 'useAnnotations') === true) return [];
  const rendered = named.filter((one) => isSelected(one, mapAt(ref, 'labelSelectors')) && isPlain(one, fleet));
  if (rendered.length === 0 || rendered.length < named.length) return [];
  return [{
    field,
    message: `${field} is ${shown(pattern)} and means ${rendered.slice(0, 3).map(({ name }) => name).join(', ')}, where plain manifests are read, in which Image Updater changes nothing; change images where the manifests are rendered`,
  }];
}

/** Whether labels are those that are asked for; true where that is not said by labels alone. */
function isSelected({ manifest }: CheckedObject, selectors: Plain): boolean {
  const wanted = mapAt(selectors, 'matchLabels');
  return Object.keys(wanted).every((key) => mapAt(manifest, 'metadata', 'labels')[key] === wanted[key]);
}

/** Whether an Application certainly reads manifests as they are: it says so, or reads what this fleet has rendered. */
function isPlain(object: CheckedObject, fleet: FleetIndex): boolean {
  const declared = declaredBy(object);
  if (isHydrated(declared.spec)) return false;
  const sources = sourcesOf(declared);
  return sources.length > 0 && sources.every(({ source }) => !['chart', 'helm', 'kustomize', 'plugin', 'ref'].some((key) => valueAt(source, key) !== undefined)
    && (valueAt(source, 'directory') !== undefined || fleet._addresses.isOwn(textAt(source, 'repoURL'), textAt(source, 'path'))));
}

function example(tool: string): string {
  return `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: imageupdaters.argocd-image-updater.argoproj.io
spec:
  group: argocd-image-updater.argoproj.io
  names:
    kind: ImageUpdater
    plural: imageupdaters
  scope: Namespaced
  versions:
    - name: v1alpha1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          x-kubernetes-preserve-unknown-fields: true
---
${application(`repoURL: https://github.com/acme/shop\npath: deploy\ntargetRevision: main\n${tool}`)}---
apiVersion: argocd-image-updater.argoproj.io/v1alpha1
kind: ImageUpdater
metadata:
  name: shop
  namespace: argocd
spec:
  applicationRefs:
    - namePattern: shop
      images:
        - alias: web
          imageName: ghcr.io/acme/web:~1.2
`;
}
