import { FindingSeverity } from '../../../checks/finding';
import { NONE, type Rule } from '../../../checks/rule';
import { listAt, textAt, valueAt } from '../../../core/plain';
import { shown } from '../../../core/problem';
import { APPLICATION, APPLICATION_SET, declaredBy, knownText, sourcesOf } from '../../_declared';
import { application } from '../_examples';

const OCI = 'repoURL: oci://registry.example.com/acme/shop\npath: .\ntargetRevision: 1.2.3';
const chart = (file: string): string => `repoURL: https://github.com/acme/shop\npath: chart\ntargetRevision: v1.2.3\nhelm:\n  valueFiles:\n    - ${file}`;
const helm = (version: string): string => `repoURL: https://charts.example.com\nchart: shop\ntargetRevision: 1.2.3\nhelm:\n  version: ${version}\n  releaseName: shop`;

/** Artifacts that an Argo CD of these days cannot read. */
export const ociSource: Rule = {
  id: 'argocd/oci-source',
  severity: FindingSeverity.ERROR,
  kinds: [APPLICATION, APPLICATION_SET],
  versions: { system: 'argoCd', before: '3.1' },
  check(object) {
    return sourcesOf(declaredBy(object)).flatMap(({ source, at }) => {
      if (!textAt(source, 'repoURL')?.startsWith('oci://')) return NONE;
      const field = `${at}.repoURL`;
      return [{ field, message: `${field} is ${shown(textAt(source, 'repoURL'))}, and Argo CD reads artifacts from 3.1 on; update it, or name a chart of the registry without "oci://"` }];
    });
  },
  docs: {
    what: 'An artifact is read by an Argo CD that can',
    why: 'Before 3.1, Argo CD takes the address for one of Git and cannot fetch it. Charts in registries were known by an address without scheme, and a repository that enables OCI.',
    bad: { versions: { argoCd: '3.0' }, yaml: application(OCI) },
    good: { versions: { argoCd: '3.1' }, yaml: application(OCI) },
    source: ['https://argo-cd.readthedocs.io/en/stable/user-guide/oci/'],
  },
};

/** Files with values by a pattern, where Argo CD knows none. */
export const valueFileGlob: Rule = {
  id: 'argocd/value-file-glob',
  severity: FindingSeverity.ERROR,
  kinds: [APPLICATION, APPLICATION_SET],
  versions: { system: 'argoCd', before: '3.5' },
  check(object) {
    return sourcesOf(declaredBy(object)).flatMap(({ source, at }) => (
      valueAt(source, 'helm', 'ignoreMissingValueFiles') === true ? NONE : listAt(source, 'helm', 'valueFiles').flatMap((file, index) => {
        if (typeof file !== 'string' || !/[*?]/.test(file) || file.includes('://') || file.includes('{{')) return NONE;
        const field = `${at}.helm.valueFiles[${index}]`;
        return [{ field, message: `${field} is ${shown(file)}, and Argo CD knows patterns from 3.5 on, so it looks for a file of that name; name the files` }];
      })
    ));
  },
  docs: {
    what: 'Files with values are named by patterns only where Argo CD knows them',
    why: 'Before 3.5, a star in the name of a file is a star. The file is not there, and nothing is rendered.',
    bad: { versions: { argoCd: '3.4' }, yaml: application(chart('values/*.yaml')) },
    good: { versions: { argoCd: '3.5' }, yaml: application(chart('values/*.yaml')) },
    source: ['https://argo-cd.readthedocs.io/en/stable/user-guide/helm/#glob-patterns-in-value-files', 'argoproj/argo-cd reposerver/repository/repository.go getResolvedValueFiles'],
  },
};

/** A version of Helm that Argo CD does not have. */
export const helmVersion: Rule = {
  id: 'argocd/helm-version',
  severity: FindingSeverity.ERROR,
  kinds: [APPLICATION, APPLICATION_SET],
  check(object) {
    return sourcesOf(declaredBy(object)).flatMap(({ source, at }) => {
      const version = knownText(source, 'helm', 'version');
      if (version === undefined || version === 'v3' || version === 'v4') return NONE;
      const field = `${at}.helm.version`;
      return [{ field, message: `${field} is ${shown(version)}, and Argo CD has one version of Helm, its own, so nothing is rendered; leave it out` }];
    });
  },
  docs: {
    what: 'The version of Helm is left to Argo CD',
    why: 'Argo CD brings one version of Helm. It still takes the words for those that it has had, and refuses all others; no version of a chart or of Kubernetes belongs here.',
    bad: { yaml: application(helm('v2')) },
    good: { yaml: application(helm('v3')) },
    source: ['argoproj/argo-cd util/helm/cmd.go NewCmd'],
  },
};
