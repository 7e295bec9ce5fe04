import type { ArgoLink, ArgoSubscription } from './appearance';
import type { ArgoApplicationOptions } from './application-options';
import type { ArgoNotice } from './notice';
import { ValuePlaceholder, placeholder } from '../../core/placeholder';
import { shown } from '../../core/problem';
import { isKnown, itemsOf, mapOf } from '../_render';

const MANIFEST_PATHS = 'argocd.argoproj.io/manifest-generate-paths';

/** Argo CD's interface cuts what is longer. */
const MAX_NOTICE = 500;

/** Annotations that ask for something once: Argo CD takes them away when it has done it, so that Git and cluster would differ for ever. */
const REQUESTS: Record<string, string> = {
  'argocd.argoproj.io/refresh': 'run argocd app get --refresh',
  'argocd.argoproj.io/hydrate': 'run argocd app get --refresh, or commit to the dry source',
};

/** The annotations by which an Application, or the template of many, says what its spec has no field for. */
export function applicationAnnotations(options: ArgoApplicationOptions): Record<string, string> | undefined {
  const written: Record<string, string | undefined> = {
    [MANIFEST_PATHS]: joined(options.manifestGeneratePaths),
    'argocd.argoproj.io/compare-options': compareOptions(options),
    'argocd.argoproj.io/skip-reconcile': text(options.skipReconcile || undefined),
    'argocd.argoproj.io/managed-by-url': options.managedByUrl,
    'argocd.argoproj.io/client-side-apply-migration-manager': options.clientSideApplyMigrationManager,
    'pref.argocd.argoproj.io/default-view': options.defaultView,
    'pref.argocd.argoproj.io/default-pod-sort': options.defaultPodSort,
  };
  const { notice } = options;
  if (notice) {
    for (const [name, value] of Object.entries(noticeFields(notice))) written[`notice.argocd.argoproj.io/${name}`] = value;
  }
  for (const link of itemsOf(options.links)) written[linkKey(link)] = link.title === undefined ? link.url : `${link.title}|${link.url}`;
  for (const subscription of itemsOf(options.subscriptions)) written[subscriptionKey(subscription)] = itemsOf(subscription.recipients).join(';');
  return mapOf(Object.fromEntries(Object.entries(written).filter((entry): entry is [string, string] => entry[1] !== undefined)));
}

/** Says what is wrong with what becomes an annotation. */
export function annotationFaults(options: ArgoApplicationOptions): string[] {
  const { clientSideApplyMigrationManager: manager, syncPolicy, managedByUrl, notice } = options;
  const faults = [
    ...pathFaults(options),
    options.includeMutationWebhook && options.serverSideDiff === false
      ? 'includeMutationWebhook counts only where the API server compares, and serverSideDiff is false; leave one of them out' : undefined,
    managedByUrl === undefined ? undefined : urlFault('managedByUrl', managedByUrl),
    isKnown(manager) && manager.trim() === '' ? 'clientSideApplyMigrationManager is empty; name the manager whose fields move to server-side apply' : undefined,
    manager !== undefined && syncPolicy?._migratesFields === false
      ? 'clientSideApplyMigrationManager is given, but the sync policy has the option ClientSideApplyMigration=false; leave one of them out' : undefined,
    ...notice ? noticeFaults(notice) : [],
    ...linkFaults(itemsOf(options.links)),
    ...subscriptionFaults(itemsOf(options.subscriptions)),
  ];
  return faults.filter((fault) => fault !== undefined);
}

/** Says what is wrong with annotations that the author writes beside these. */
export function writtenAnnotationFaults(written: Record<string, string> | undefined, options: ArgoApplicationOptions): string[] {
  const own = applicationAnnotations(options) ?? {};
  return Object.keys(written ?? {}).flatMap((name) => {
    if (name in REQUESTS) return [`metadata has the annotation ${name}, which Argo CD takes away once it has done it, so that it would come again for ever; leave it out and ${REQUESTS[name]}`];
    return name in own && own[name] !== written![name] ? [`metadata has the annotation ${name}, which a prop writes as ${shown(own[name])}; give one of them`] : [];
  });
}

function compareOptions({ serverSideDiff, includeMutationWebhook }: ArgoApplicationOptions): string | undefined {
  const parts = [
    serverSideDiff === undefined ? undefined : `ServerSideDiff=${text(serverSideDiff)}`,
    includeMutationWebhook ? `IncludeMutationWebhook=${text(includeMutationWebhook)}` : undefined,
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(',') : undefined;
}

function noticeFields({ content, severity, url, permanent, icon, scope }: ArgoNotice): Record<string, string | undefined> {
  return { content, severity, url, permanent: text(permanent || undefined), icon, scope };
}

function linkKey({ name }: ArgoLink): string {
  return `link.argocd.argoproj.io/${name}`;
}

function subscriptionKey({ trigger, service }: ArgoSubscription): string {
  return `notifications.argoproj.io/subscribe.${trigger}.${service}`;
}

function pathFaults({ manifestGeneratePaths, source, additionalSources }: ArgoApplicationOptions): (string | undefined)[] {
  if (joined(manifestGeneratePaths) === undefined) return [];
  return [
    ...itemsOf(manifestGeneratePaths).map((path) => {
      if (!isKnown(path)) return undefined;
      if (path.trim() === '') return 'manifestGeneratePaths has an empty path; write "." for the source\'s own folder';
      return path.includes(';') ? `manifestGeneratePaths has ${shown(path)}, and Argo CD takes ";" for the end of a path; give each path by itself` : undefined;
    }),
    [source, ...additionalSources ?? []].some(({ _traits }) => _traits.isGit) ? undefined
      : 'manifestGeneratePaths is given, but no source lies in Git, so there is no path that could change; leave it out',
  ];
}

function noticeFaults({ content, url }: ArgoNotice): (string | undefined)[] {
  return [
    isKnown(content) && content.trim() === '' ? 'the notice is empty; write what it is to say' : undefined,
    isKnown(content) && content.length > MAX_NOTICE ? `the notice has ${content.length} characters, and Argo CD shows ${MAX_NOTICE}; write a shorter one, or a url that says more` : undefined,
    url === undefined ? undefined : urlFault('the notice\'s url', url),
  ];
}

function linkFaults(links: readonly ArgoLink[]): (string | undefined)[] {
  return [
    ...repeated(links.map(linkKey)).map((key) => `two links are called ${shown(key.split('/')[1])}; give each its own name`),
    ...links.flatMap(({ name, url, title }) => [
      isKnown(name) && !isNamePart(name) ? `a link is called ${shown(name)}; allowed are at most 63 letters, digits, "-", "_" and ".", with a letter or digit first and last` : undefined,
      urlFault(`the link ${shown(name)}`, url),
      isKnown(title) && (title.trim() === '' || title.includes('|')) ? `the link ${shown(name)} has the title ${shown(title)}; write one without "|"` : undefined,
    ]),
  ];
}

function subscriptionFaults(subscriptions: readonly ArgoSubscription[]): (string | undefined)[] {
  return [
    ...repeated(subscriptions.map(subscriptionKey)).map((key) => `two subscriptions are ${key.split('/')[1].replace('subscribe.', '')}; name all recipients in one`),
    ...subscriptions.flatMap((subscription) => {
      const { trigger, service, recipients } = subscription;
      const odd = [trigger, service].find((name) => isKnown(name) && !/^[A-Za-z0-9]([-\w]*[A-Za-z0-9])?$/.test(name));
      const key = subscriptionKey(subscription).split('/')[1];
      return [
        odd === undefined ? undefined : `a subscription names ${shown(odd)}; allowed are letters, digits, "-" and "_", with a letter or digit first and last`,
        odd === undefined && isKnown(key) && key.length > 63 ? `the subscription ${key} has ${key.length} characters, and the name of an annotation may have 63; shorten the trigger's name` : undefined,
        ...itemsOf(recipients).map((recipient) => !isKnown(recipient) || (recipient.trim() !== '' && !recipient.includes(';')) ? undefined
          : `the subscription ${key} has the recipient ${shown(recipient)}; name each by itself, without ";"`),
      ];
    }),
  ];
}

function urlFault(what: string, url: string): string | undefined {
  return !isKnown(url) || /^https?:\/\/[^\s/|]+[^\s|]*$/.test(url) ? undefined : `${what} is ${shown(url)}; write an address with https:// or http://`;
}

function isNamePart(name: string): boolean {
  return name.length <= 63 && /^[A-Za-z0-9]([-\w.]*[A-Za-z0-9])?$/.test(name);
}

function repeated(keys: string[]): string[] {
  return [...new Set(keys.filter((key, index) => isKnown(key) && keys.indexOf(key) !== index))];
}

/** A truth value as text; of one that is filled in later, the expression. */
function text(flag: unknown): string | undefined {
  if (flag instanceof ValuePlaceholder) return placeholder(flag.expression);
  return typeof flag === 'boolean' ? `${flag}` : undefined;
}

function joined(paths: string[] | undefined): string | undefined {
  return itemsOf(paths).length === 0 ? undefined : itemsOf(paths).join(';');
}
