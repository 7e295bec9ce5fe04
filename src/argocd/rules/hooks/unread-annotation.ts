import { annotated, annotation, fieldOf } from './_annotated';
import { settings } from './_examples';
import { FindingSeverity } from '../../../checks/finding';
import { NONE, type Rule, type RuleViolation } from '../../../checks/rule';
import { isFilledLater } from '../../../core/plain';
import { nearest, shown } from '../../../core/problem';
import { COMPARE_OPTIONS, IGNORE_DEFAULT_LINKS, IGNORE_HEALTHCHECK, IGNORE_RESOURCE_UPDATES, LINK } from '../../sync/_annotations';
import { annotationsOf, valuesOf } from '../../sync/sync-reading';

const PREFIX = 'argocd.argoproj.io/';

/** What Argo CD reads or writes below its prefix, as annotations or labels. */
const KNOWN = [
  'sync-wave', 'sync-options', 'hook', 'hook-delete-policy', 'hook-finalizer', 'compare-options', 'refresh', 'hydrate', 'manifest-generate-paths', 'skip-reconcile', 'managed-by-url',
  'managed-by', 'ignore-healthcheck', 'ignore-resource-updates', 'ignore-default-links', 'tracking-id', 'installation-id', 'deletion-approved', 'application-set-refresh',
  'application-set-name', 'client-side-apply-migration-manager', 'secret-type', 'instance', 'auto-label-cluster-info', 'kubernetes-version', 'refresh-timestamp', 'hydrate-timestamp',
];

const DOCS = 'https://argo-cd.readthedocs.io/en/stable/user-guide/annotations-and-labels/';

/** Annotations that are written almost like one that Argo CD knows. */
export const unknownAnnotation: Rule = {
  id: 'argocd/unknown-annotation',
  severity: FindingSeverity.WARNING,
  subjects: annotated,
  check({ manifest }) {
    const found: RuleViolation[] = [];
    for (const name of Object.keys(annotationsOf(manifest))) {
      if (!name.startsWith(PREFIX)) continue;
      const own = name.slice(PREFIX.length);
      const near = KNOWN.includes(own) || isFilledLater(own) ? undefined : nearest(own, KNOWN);
      if (near) found.push({ field: fieldOf(name), message: `${fieldOf(name)} is no annotation of Argo CD, which passes over it; did you mean ${PREFIX}${near}?` });
    }
    return found;
  },
  docs: {
    what: 'Annotations are called as Argo CD knows them',
    why: 'Argo CD looks for annotations by their whole name. One that is written otherwise has no effect, and nothing says so.',
    bad: { yaml: settings({ 'argocd.argoproj.io/syncwave': '2' }) },
    good: { yaml: settings({ 'argocd.argoproj.io/sync-wave': '2' }) },
    source: ['argoproj/argo-cd common/common.go', DOCS],
    numbers: ['HW-005'],
  },
};

/** What Argo CD compares differently, by kind. */
const OF_ALL = ['IgnoreExtraneous'];
const OF_APPLICATIONS = [...OF_ALL, 'ServerSideDiff=true', 'ServerSideDiff=false', 'IncludeMutationWebhook=true'];

/** Compare options that Argo CD passes over. */
export const unknownCompareOption: Rule = {
  id: 'argocd/unknown-compare-option',
  severity: FindingSeverity.WARNING,
  subjects: annotated,
  check(object) {
    if (annotation(object, COMPARE_OPTIONS) === undefined) return NONE;
    const field = fieldOf(COMPARE_OPTIONS);
    const known = object._type === 'argoproj.io/Application' ? OF_APPLICATIONS : OF_ALL;
    const options = valuesOf(annotationsOf(object.manifest), COMPARE_OPTIONS);
    return options.filter((option) => !known.includes(option) && !isFilledLater(option)).map((option) => {
      const is = `${field} holds ${shown(option)}, which Argo CD passes over`;
      if (OF_APPLICATIONS.includes(option)) return { field, message: `${is}, since it is read at Applications only; annotate the Application` };
      const near = nearest(option.split('=', 1)[0], known);
      return { field, message: `${is}; ${near ? `write ${near}, in these letters` : `write options out of ${known.join(', ')}`}` };
    });
  },
  docs: {
    what: 'A compare option is one that Argo CD knows',
    why: 'Options are compared letter by letter. One that is written otherwise changes nothing; how an Application as a whole is compared stands at the Application.',
    bad: { yaml: settings({ [COMPARE_OPTIONS]: 'IgnoreExtraneous=true' }) },
    good: { yaml: settings({ [COMPARE_OPTIONS]: 'IgnoreExtraneous' }) },
    source: ['argoproj/argo-cd controller/state.go CompareAppState', 'https://argo-cd.readthedocs.io/en/stable/user-guide/compare-options/'],
    numbers: ['AA-023'],
  },
};

const TRUTHS = ['1', 't', 'T', 'true', 'TRUE', 'True', '0', 'f', 'F', 'false', 'FALSE', 'False'];

/** The texts that Argo CD reads in an annotation that is on or off; of the first, only "true" has an effect. */
const FLAGS: readonly (readonly [string, readonly string[]])[] = [
  [IGNORE_HEALTHCHECK, ['true', 'false']], [IGNORE_RESOURCE_UPDATES, TRUTHS], [IGNORE_DEFAULT_LINKS, TRUTHS],
];

/** Annotations whose value Argo CD does not read. */
export const unreadAnnotation: Rule = {
  id: 'argocd/unread-annotation',
  severity: FindingSeverity.WARNING,
  subjects: annotated,
  check({ manifest }) {
    const annotations = annotationsOf(manifest);
    const found: RuleViolation[] = [];
    for (const [name, read] of FLAGS) {
      const text = annotations[name];
      if (typeof text !== 'string' || read.includes(text) || isFilledLater(text)) continue;
      found.push({ field: fieldOf(name), message: `${fieldOf(name)} is ${shown(text)}, which Argo CD does not take for a yes; write "true", in these letters, or leave it out` });
    }
    for (const [name, text] of Object.entries(annotations)) {
      if (!name.startsWith(LINK) || typeof text !== 'string' || isFilledLater(text)) continue;
      const url = text.slice(text.indexOf('|') + 1);
      if (url === '' || /^https?:/i.test(url)) continue;
      found.push({ field: fieldOf(name), message: `${fieldOf(name)} is ${shown(text)}, which Argo CD does not show; write an address with http:// or https://, or a title, "|" and the address` });
    }
    return found;
  },
  docs: {
    what: 'Flags and links are written as Argo CD reads them',
    why: 'Only "true" has the health of an object ignored, in these letters. Links are shown only with http or https, so that nobody can put a script there.',
    bad: { yaml: settings({ [IGNORE_HEALTHCHECK]: 'True', [`${LINK}dashboard`]: 'grafana.example.com/d/shop' }) },
    good: { yaml: settings({ [IGNORE_HEALTHCHECK]: 'true', [`${LINK}dashboard`]: 'Dashboard|https://grafana.example.com/d/shop' }) },
    source: ['argoproj/argo-cd controller/health.go setApplicationHealth', 'argoproj/argo-cd controller/cache/info.go populateNodeInfo', 'argoproj/argo-cd util/settings/settings.go ValidateExternalURL', DOCS],
  },
};
