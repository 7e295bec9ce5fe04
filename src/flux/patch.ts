import { Yaml } from 'cdk8s';
import { renderSelector, selectorFault } from './_selector';
import type { FluxPatchOperation } from './patch-operation';
import type { FluxSelector } from './selector';
import type { KustomizationSpecPatchesItem } from '../../imports/types/flux/kustomize.toolkit.fluxcd.io';

/**
 * A change to objects before they are applied.
 *
 * A patch whose target matches nothing changes nothing, and Flux does not say so.
 */
export class FluxPatch {
  /**
   * Merges fields into objects; a field that is null is removed.
   *
   * @param fields part of a manifest; without a target it needs apiVersion, kind and metadata.name of the object
   * @param target the objects; by default the one that `fields` names
   */
  public static strategicMerge(fields: Record<string, any>, target?: FluxSelector): FluxPatch {
    checkTarget('FluxPatch.strategicMerge', target);
    const { apiVersion, kind, metadata } = fields;
    if (!target && !(apiVersion && kind && metadata?.name)) {
      throw new Error('FluxPatch.strategicMerge: without a target the patch needs apiVersion, kind and metadata.name of the object; '
        + 'give them or a target');
    }
    // Kustomize reads the patch as an object even where the target alone decides, so the three may not be absent.
    const head = { apiVersion: apiVersion ?? 'v1', kind: kind ?? 'Any', metadata: { ...metadata, name: metadata?.name ?? 'any' } };
    return new FluxPatch({ ...head, ...fields, ...head }, target);
  }

  /** Changes objects step by step. */
  public static json6902(operations: FluxPatchOperation[], target: FluxSelector): FluxPatch {
    checkTarget('FluxPatch.json6902', target);
    if (operations.length === 0) throw new Error('FluxPatch.json6902: no operation is given; give at least one');
    return new FluxPatch(operations.map((operation) => operation._fragment), target);
  }

  private readonly fragment: KustomizationSpecPatchesItem;

  private constructor(patch: unknown, target: FluxSelector | undefined) {
    this.fragment = { patch: Yaml.stringify(patch), target: renderSelector(target) };
  }

  /** @internal */
  public get _fragment(): FluxPatch['fragment'] {
    return this.fragment;
  }
}

function checkTarget(caller: string, target: FluxSelector | undefined): void {
  const fault = selectorFault(target);
  if (fault) throw new Error(`${caller}: ${fault}`);
}
