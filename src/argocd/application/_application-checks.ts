import { annotationFaults, writtenAnnotationFaults } from './_annotations';
import { applicationSources } from './_spec';
import type { ArgoApplicationOptions } from './application-options';
import type { ArgoApplicationProps } from './application-props';
import { isKnown, placeholdersIn } from '../_render';
import { referenceFaults } from '../source/_ref-checks';
import { releaseNameFault } from '../source/_source-checks';

/**
 * Says what is wrong with what an Application is made of, apart from its metadata. What a controller fills in later is passed over.
 *
 * @param name the Application's, where it is known: Helm takes it for the release
 */
export function optionFaults(options: ArgoApplicationOptions, name?: string): string[] {
  const { syncPolicy, destination, revisionHistoryLimit: limit } = options;
  const sources = applicationSources(options);
  const faults = [...sources.flatMap(({ _faults }) => _faults), ...syncPolicy?._faults ?? [], ...destination._faults, ...referenceFaults(sources)];
  if (isKnown(name) && sources.some(({ _traits }) => _traits.isNamedByApplication)) {
    const fault = releaseNameFault('the Application\'s name, which Helm takes for the release,', name);
    if (fault) faults.push(`${fault}; give a releaseName`);
  }
  if (syncPolicy?._createsNamespace && destination.namespace === undefined) {
    faults.push('the sync policy has Argo CD make the namespace, but the destination names none; name one');
  }
  if (options.respectIgnoreDifferences === false && syncPolicy?._respectsIgnored) {
    faults.push('respectIgnoreDifferences is false, but the sync policy has the option RespectIgnoreDifferences; leave one of them out');
  }
  if (isKnown(limit) && !(Number.isInteger(limit) && limit >= 0)) faults.push(`revisionHistoryLimit is ${limit}; write a whole number from 0 on`);
  return [...faults, ...annotationFaults(options)];
}

/** Says what is wrong with an Application. */
export function applicationFaults(name: string, props: ArgoApplicationProps, written: object): string[] {
  const { metadata } = props;
  const faults = optionFaults(props, name);
  if (metadata?.finalizers?.some((finalizer) => finalizer.startsWith('resources-finalizer.argocd.argoproj.io'))) {
    faults.push('metadata names a finalizer of Argo CD; say it with deletion');
  }
  faults.push(...writtenAnnotationFaults(metadata?.annotations, props));
  for (const [part, value] of Object.entries(written)) {
    for (const { field, expression } of placeholdersIn(value, part)) {
      faults.push(`${field} is to be filled in with ${expression}, which only an ArgoApplicationSet does; write a value, or give it to the template of an ArgoApplicationSet`);
    }
  }
  return faults;
}
