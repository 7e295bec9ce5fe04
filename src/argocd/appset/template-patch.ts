import { ArgoCondition } from './condition';
import { plainCopy } from '../../core/fragment';
import { shown } from '../../core/problem';

/**
 * A change of the Applications that an `ArgoApplicationSet` makes: a part of an Application as it stands in YAML, in which null takes a field away and
 * a list replaces the whole list. Parameters may stand in every text, and as values such as `list.paramValue('replicas')` elsewhere.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Template/#template-patch
 */
export class ArgoTemplatePatch {
  /**
   * A change of all Applications.
   *
   * @throws when it changes what Argo CD does not let a patch change
   */
  public static always(patch: { readonly [key: string]: any }): ArgoTemplatePatch {
    return new ArgoTemplatePatch('always', patch);
  }

  /**
   * A change of the Applications for whose parameters a condition holds.
   *
   * @throws when it changes what Argo CD does not let a patch change
   */
  public static when(condition: ArgoCondition, patch: { readonly [key: string]: any }): ArgoTemplatePatch {
    return new ArgoTemplatePatch('when', patch, condition);
  }

  /**
   * A change of the Applications for whose parameters a condition does not hold.
   *
   * @throws when it changes what Argo CD does not let a patch change
   */
  public static unless(condition: ArgoCondition, patch: { readonly [key: string]: any }): ArgoTemplatePatch {
    return new ArgoTemplatePatch('unless', patch, ArgoCondition.not(condition));
  }

  /** @internal */
  public readonly _patch: Record<string, unknown>;

  private constructor(
    caller: string,
    patch: { readonly [key: string]: any },
    /** @internal */
    public readonly _condition?: ArgoCondition,
  ) {
    this._patch = plainCopy(patch);
    const { metadata, spec, ...others } = this._patch;
    const refuse = (text: string): never => {
      throw new Error(`ArgoTemplatePatch.${caller}: ${text}`);
    };
    const [other] = Object.keys(others);
    if (other !== undefined) refuse(`${shown(other)} is no part of an Application that a patch may change; write metadata or spec`);
    if (metadata === undefined && spec === undefined) refuse('the patch is empty; write metadata or spec');
    for (const [name, part] of Object.entries({ metadata, spec })) {
      if (part !== undefined && (typeof part !== 'object' || part === null || Array.isArray(part))) refuse(`${name} is ${shown(part)}, which would wipe it out; write a map`);
    }
    if (spec && 'project' in (spec as object)) refuse('it changes spec.project, which Argo CD undoes; say it in the template');
    for (const field of ['name', 'namespace']) {
      if (metadata && field in (metadata as object)) refuse(`it changes metadata.${field}; ${field === 'name' ? 'say it in the template' : 'Applications lie in the namespace of the set'}`);
    }
  }
}
