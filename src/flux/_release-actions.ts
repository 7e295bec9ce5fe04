import type { IConstruct } from 'constructs';
import { checkWhole } from './_checks';
import { fluxDuration } from './_durations';
import type { FluxHelmReleaseProps } from './helm-release-props';
import { type FluxApplyOptions, FluxCrdsPolicy, type FluxReleaseActionOptions } from './release-actions';
import type { HelmReleaseSpec, HelmReleaseSpecInstall, HelmReleaseSpecRollback, HelmReleaseSpecTestFiltersItem, HelmReleaseSpecUpgrade } from '../../imports/types/flux/helm.toolkit.fluxcd.io';
import { block, list, text } from '../core/fragment';
import { addProblem } from '../core/problem';

/** What install and upgrade have in common. */
type Apply = Omit<HelmReleaseSpecInstall & HelmReleaseSpecUpgrade, 'serverSideApply'>;

/** What install, upgrade and rollback have in common. */
type Action = Pick<HelmReleaseSpecRollback, keyof FluxReleaseActionOptions>;

/** Renders the options of Helm's actions. */
export function releaseActions(construct: IConstruct, props: FluxHelmReleaseProps): Pick<HelmReleaseSpec, 'install' | 'upgrade' | 'rollback' | 'uninstall' | 'test'> {
  const { install, upgrade, rollback, uninstall, test } = props;
  checkWhole(construct, 'retries', props.retries, -1);
  if (install?.onFailure?._statesStrategy) {
    addProblem(construct, 'install.onFailure states a strategy, but a failed install is always undone by an uninstall; leave the strategy out');
  }
  return {
    install: {
      ...apply(construct, 'install', props, install),
      createNamespace: install?.createNamespace,
      replace: install?.replace,
      serverSideApply: install?.serverSideApply,
    },
    upgrade: {
      ...apply(construct, 'upgrade', props, upgrade),
      cleanupOnFail: upgrade?.cleanupOnFail,
      force: upgrade?.force,
      preserveValues: upgrade?.preserveValues,
      serverSideApply: text(upgrade?.serverSideApply),
      chartNameChangeStrategy: text(upgrade?.chartNameChange),
    },
    rollback: rollback && block({
      ...action(construct, 'rollback', rollback),
      cleanupOnFail: rollback.cleanupOnFail,
      force: rollback.force,
      serverSideApply: text(rollback.serverSideApply),
    }),
    uninstall: uninstall && block({
      timeout: fluxDuration(construct, 'uninstall.timeout', uninstall.timeout),
      deletionPropagation: text(uninstall.deletionPropagation),
      disableHooks: uninstall.disableHooks,
      disableWait: uninstall.disableWait,
      keepHistory: uninstall.keepHistory,
    }),
    test: test && {
      enable: test.enable ?? true,
      ignoreFailures: test.ignoreFailures,
      timeout: fluxDuration(construct, 'test.timeout', test.timeout),
      filters: list(test.filters)?.map(({ name, exclude }): HelmReleaseSpecTestFiltersItem => ({ name, exclude })),
    },
  };
}

function apply(construct: IConstruct, what: string, props: FluxHelmReleaseProps, options: FluxApplyOptions | undefined): Apply {
  return {
    ...action(construct, what, options),
    crds: text(options?.crds ?? props.crds ?? FluxCrdsPolicy.CREATE_REPLACE),
    disableOpenAPIValidation: options?.disableOpenApiValidation,
    disableSchemaValidation: options?.disableSchemaValidation,
    disableTakeOwnership: options?.disableTakeOwnership,
    ...(options?.onFailure?._fragment ?? { remediation: { retries: props.retries ?? 3 } }),
  };
}

function action(construct: IConstruct, what: string, options: FluxReleaseActionOptions | undefined): Action {
  return {
    timeout: fluxDuration(construct, `${what}.timeout`, options?.timeout),
    disableWait: options?.disableWait,
    disableWaitForJobs: options?.disableWaitForJobs,
    disableHooks: options?.disableHooks,
  };
}
