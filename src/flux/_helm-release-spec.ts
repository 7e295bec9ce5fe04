import { Duration } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { renderCommonMetadata } from './_common-metadata';
import { fluxDuration } from './_durations';
import { renderIgnoreRule } from './_ignore-rule';
import { renderPostRenderer } from './_post-renderer';
import { releaseActions } from './_release-actions';
import { FluxDriftDetection } from './drift-detection';
import type { FluxHelmReleaseProps } from './helm-release-props';
import type { HelmReleaseSpec } from '../../imports/types/flux/helm.toolkit.fluxcd.io';
import { list, plainCopy, text } from '../core/fragment';

/** Renders what of a release cannot change after construction. */
export function helmReleaseSpec(construct: IConstruct, props: FluxHelmReleaseProps, namespace: string | undefined): HelmReleaseSpec {
  return {
    ...props.chart._render(construct, namespace),
    releaseName: props.releaseName,
    targetNamespace: props.targetNamespace,
    storageNamespace: props.storageNamespace,
    values: plainCopy(props.values),
    valuesFrom: list(props.valuesFrom)?.map((from) => from._fragment),
    interval: fluxDuration(construct, 'interval', props.interval ?? Duration.minutes(10)),
    timeout: fluxDuration(construct, 'timeout', props.timeout),
    driftDetection: {
      mode: text(props.driftDetection ?? FluxDriftDetection.ENABLED),
      ignore: list(props.driftIgnore)?.map(renderIgnoreRule),
    },
    ...releaseActions(construct, props),
    postRenderers: list(props.postRenderers)?.map(renderPostRenderer),
    postRenderStrategy: text(props.postRenderStrategy),
    waitStrategy: props.waitStrategy && { name: text(props.waitStrategy) },
    commonMetadata: renderCommonMetadata(props.commonMetadata),
    maxHistory: props.maxHistory,
    persistentClient: props.persistentClient,
    serviceAccountName: props.serviceAccountName,
    kubeConfig: props.kubeConfig?._fragment,
    suspend: props.suspend,
  };
}
