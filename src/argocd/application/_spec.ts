import type { ArgoApplicationOptions } from './application-options';
import { ArgoSyncPolicy } from './sync-policy';
import type { ApplicationOperationInfoItem as Info, ApplicationSpec } from '../../../imports/types/argo-cd/argoproj.io';
import { list } from '../../core/fragment';

/** The `spec` of an Application, or of the template of many. */
export function applicationSpec(options: ArgoApplicationOptions): ApplicationSpec {
  const ignored = list(options.ignoreDifferences);
  const fragments = [options.source, ...options.additionalSources ?? []].map(({ _fragment }) => _fragment);
  return {
    project: options.project?.projectName ?? 'default',
    ...fragments.length > 1 ? { sources: fragments } : { source: fragments[0] },
    destination: options.destination._fragment,
    syncPolicy: (options.syncPolicy ?? ArgoSyncPolicy.manual())._toSpec(ignored !== undefined && (options.respectIgnoreDifferences ?? true)),
    ignoreDifferences: ignored?.map(({ _fragment }) => _fragment),
    info: list(options.info)?.map(({ name, value }): Info => ({ name, value })),
    revisionHistoryLimit: options.revisionHistoryLimit,
  };
}
