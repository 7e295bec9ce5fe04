import type { ApiObject } from 'cdk8s';
import type { ArgoApplicationOptions } from './application-options';
import { ArgoSyncPolicy } from './sync-policy';
import type { ApplicationOperationInfoItem as Info, ApplicationSpec } from '../../../imports/types/argo-cd/argoproj.io';
import { keepNulls } from '../../core/keep-nulls';
import { listOf } from '../_render';
import type { ArgoSource } from '../source/source';

/** The sources of an Application, the first one first. */
export function applicationSources({ source, additionalSources }: ArgoApplicationOptions): ArgoSource[] {
  return [source, ...additionalSources ?? []];
}

/** The `spec` of an Application, or of the template of many. */
export function applicationSpec(options: ArgoApplicationOptions): ApplicationSpec {
  const ignored = options.ignoreDifferences ?? [];
  const respects = options.respectIgnoreDifferences ?? ignored.some(({ _isSetAgain }) => !_isSetAgain);
  const policy = options.syncPolicy ?? ArgoSyncPolicy.manual();
  return {
    project: options.project?.projectName ?? 'default',
    ...sourceFields(applicationSources(options)),
    destination: options.destination._fragment,
    syncPolicy: policy._toSpec(ignored.length > 0 && respects, ignored.some(({ _isSetAgain }) => _isSetAgain)),
    ignoreDifferences: listOf(ignored, ({ _fragment }) => _fragment),
    info: listOf(options.info, ({ name, value }): Info => ({ name, value })),
    revisionHistoryLimit: options.revisionHistoryLimit,
  };
}

/**
 * Writes back the nulls among the values of charts, which cdk8s leaves out.
 *
 * @param at where the spec lies in the resource
 */
export function keepValueNulls(resource: ApiObject, options: ArgoApplicationOptions, at = '/spec'): void {
  const sources = applicationSources(options);
  const hydrated = sources.find(({ _hydrator }) => _hydrator);
  if (hydrated) {
    keepNulls(resource, `${at}/sourceHydrator/drySource/helm/valuesObject`, hydrated._dry.helm?.valuesObject);
    return;
  }
  sources.forEach(({ _fragment }, i) => {
    keepNulls(resource, `${at}/${sources.length > 1 ? `sources/${i}` : 'source'}/helm/valuesObject`, _fragment.helm?.valuesObject);
  });
}

function sourceFields(sources: ArgoSource[]): Pick<ApplicationSpec, 'source' | 'sources' | 'sourceHydrator'> {
  const sourceHydrator = sources.find(({ _hydrator }) => _hydrator)?._hydrator;
  if (sourceHydrator) return { sourceHydrator };
  const fragments = sources.map(({ _fragment }) => _fragment);
  return fragments.length > 1 ? { sources: fragments } : { source: fragments[0] };
}
