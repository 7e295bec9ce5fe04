import { Duration } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { renderCommonMetadata } from './_common-metadata';
import { fluxDuration } from './_durations';
import { renderIgnoreRule } from './_ignore-rule';
import { renderImageOverride } from './_image-override';
import { reference } from './_named';
import { artifactPath } from './_paths';
import type { FluxKustomizationProps } from './kustomization-props';
import type { KustomizationSpec } from '../../imports/types/flux/kustomize.toolkit.fluxcd.io';
import { block, list, map, text } from '../core/fragment';

/** Renders what of a Kustomization cannot change after construction. */
export function kustomizationSpec(construct: IConstruct, props: FluxKustomizationProps, namespace: string | undefined): KustomizationSpec {
  const healthChecks = list(props.healthChecks)?.map((check) => check._fragment);
  return {
    sourceRef: reference(props.source, namespace),
    path: artifactPath(props.path) ?? props.path,
    interval: fluxDuration(construct, 'interval', props.interval ?? Duration.minutes(10)),
    retryInterval: fluxDuration(construct, 'retryInterval', props.retryInterval ?? Duration.minutes(2)),
    timeout: fluxDuration(construct, 'timeout', props.timeout ?? Duration.minutes(5)),
    prune: props.prune ?? true,
    wait: props.wait ?? healthChecks === undefined,
    healthChecks,
    targetNamespace: props.targetNamespace,
    deletionPolicy: text(props.deletionPolicy),
    force: props.force,
    suspend: props.suspend,
    serviceAccountName: props.serviceAccountName,
    kubeConfig: props.kubeConfig?._fragment,
    decryption: props.decryption?._fragment,
    postBuild: block({
      substitute: map(props.substitute),
      substituteFrom: list(props.substituteFrom)?.map((from) => from._fragment),
      substituteStrategy: text(props.substituteStrategy),
    }),
    patches: list(props.patches)?.map((patch) => patch._fragment),
    images: list(props.images)?.map(renderImageOverride),
    components: list(props.components),
    ignoreMissingComponents: props.ignoreMissingComponents,
    commonMetadata: renderCommonMetadata(props.commonMetadata),
    namePrefix: props.namePrefix,
    nameSuffix: props.nameSuffix,
    ignore: list(props.ignore)?.map(renderIgnoreRule),
    buildMetadata: list(props.buildMetadata)?.map((option) => text(option)),
  };
}
