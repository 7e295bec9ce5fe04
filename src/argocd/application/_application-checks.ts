import type { ArgoApplicationProps } from './application-props';
import { referenceFaults } from '../source/_ref-checks';
import { releaseNameFault } from '../source/_source-checks';
import type { ArgoSource } from '../source/source';

/** Says what is wrong with an Application. */
export function applicationFaults(name: string, props: ArgoApplicationProps, sources: ArgoSource[]): string[] {
  const { syncPolicy, destination, revisionHistoryLimit: limit, metadata } = props;
  const faults = [...sources.flatMap(({ _faults }) => _faults), ...syncPolicy?._faults ?? [], ...destination._faults, ...referenceFaults(sources)];
  if (sources.some(({ _isHelm, _fragment }) => _isHelm && _fragment.helm?.releaseName === undefined)) {
    const fault = releaseNameFault('the Application\'s name, which Helm takes for the release,', name);
    if (fault) faults.push(`${fault}; give a releaseName`);
  }
  if (syncPolicy?._createsNamespace && destination.namespace === undefined) {
    faults.push('the sync policy has Argo CD make the namespace, but the destination names none; name one');
  }
  if (props.respectIgnoreDifferences === false && syncPolicy?._respectsIgnored) {
    faults.push('respectIgnoreDifferences is false, but the sync policy has the option RespectIgnoreDifferences; leave one of them out');
  }
  if (limit !== undefined && !(Number.isInteger(limit) && limit >= 0)) faults.push(`revisionHistoryLimit is ${limit}; write a whole number from 0 on`);
  if (metadata?.finalizers?.some((finalizer) => finalizer.startsWith('resources-finalizer.argocd.argoproj.io'))) {
    faults.push('metadata names a finalizer of Argo CD; say it with deletion');
  }
  return faults;
}
