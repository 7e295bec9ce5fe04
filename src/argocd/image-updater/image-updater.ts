import { ApiObject, Chart } from 'cdk8s';
import { Construct } from 'constructs';
import { imageFaults } from './_image-checks';
import type { ApplicationRef, Image, ImageUpdaterSpec, Settings } from './_wire';
import { type ArgoImageSettings, ArgoImageStrategy } from './image-settings';
import type { ArgoImageUpdaterProps } from './image-updater-props';
import type { ArgoUpdatedImage } from './updated-image';
import { block, list, map } from '../../core/fragment';
import { addProblem } from '../../core/problem';

/**
 * Looks after images of Applications: finds newer ones, and has them deployed.
 *
 * It changes values of charts, images of kustomizations and variables of plugins. Manifests that were rendered into Git hold none of these;
 * there, images are changed where they are rendered.
 *
 * @see https://argocd-image-updater.readthedocs.io/en/stable/configuration/applications/
 */
export class ArgoImageUpdater extends Construct {
  /** The name. */
  public readonly name: string;

  constructor(scope: Construct, id: string, props: ArgoImageUpdaterProps) {
    super(scope, id);
    const namespace = props.metadata?.namespace ?? Chart.of(this).namespace;
    const resource = new ApiObject(this, 'Resource', {
      apiVersion: 'argocd-image-updater.argoproj.io/v1alpha1',
      kind: 'ImageUpdater',
      metadata: props.metadata,
      spec: specOf(props, namespace),
    });
    this.name = resource.name;
    for (const fault of imageFaults(props, namespace)) addProblem(this, fault);
  }
}

function specOf(props: ArgoImageUpdaterProps, namespace: string | undefined): ImageUpdaterSpec {
  return {
    commonUpdateSettings: settingsOf(props, {}, namespace),
    writeBackConfig: props.writeBack?._fragment,
    imagesVerification: props.verification?._fragment,
    applicationRefs: props.applications.map((selection): ApplicationRef => {
      const { _pattern, _selector, _options: options } = selection;
      const labelSelectors = block<NonNullable<ApplicationRef['labelSelectors']>>({
        matchLabels: map(_selector.matchLabels), matchExpressions: list(_selector.matchExpressions)?.map(({ _fragment }) => _fragment),
      });
      return {
        namePattern: _pattern,
        labelSelectors,
        // What the cluster adds to a list, Argo CD takes for drift.
        useAnnotations: options === undefined,
        commonUpdateSettings: options && settingsOf(options, props, namespace),
        writeBackConfig: options?.writeBack?._fragment,
        images: options?.images.map((image) => imageOf(image, [options, props], namespace)),
        imagesVerification: options?.verification?._fragment,
      };
    }),
  };
}

function imageOf(image: ArgoUpdatedImage, outer: readonly ArgoImageSettings[], namespace: string | undefined): Image {
  return {
    alias: image.alias,
    imageName: image.image,
    commonUpdateSettings: settingsOf(image, { strategy: firstOf(outer, 'strategy'), forceUpdate: firstOf(outer, 'forceUpdate') }, namespace),
    manifestTargets: image.target?._fragment,
    imagesVerification: image.verification?._fragment,
  };
}

/**
 * The settings of one level. Where there are any, the cluster adds strategy and force when they are left out, which then count instead
 * of those of the level above; so they are always said.
 */
function settingsOf(own: ArgoImageSettings, outer: ArgoImageSettings, namespace: string | undefined): Settings | undefined {
  const { strategy, forceUpdate, allowTags, ignoreTags, registryLogin, platforms } = own;
  const said = block<Settings>({
    allowTags: allowTags === undefined ? undefined : `regexp:${allowTags}`,
    ignoreTags: list(ignoreTags),
    pullSecret: registryLogin?._text(namespace),
    platforms: list(platforms),
  });
  if (!said && strategy === undefined && forceUpdate === undefined) return undefined;
  return { updateStrategy: strategy ?? outer.strategy ?? ArgoImageStrategy.SEMVER, forceUpdate: forceUpdate ?? outer.forceUpdate ?? false, ...said };
}

function firstOf<K extends keyof ArgoImageSettings>(levels: readonly ArgoImageSettings[], key: K): ArgoImageSettings[K] {
  return levels.find((level) => level[key] !== undefined)?.[key];
}
