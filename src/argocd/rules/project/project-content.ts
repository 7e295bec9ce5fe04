import { project } from './_examples';
import { UNKNOWN_NAMESPACE } from '../../../checks/checked-object';
import { FindingSeverity } from '../../../checks/finding';
import { NONE, type Rule, type RuleViolation } from '../../../checks/rule';
import { isFilledLater } from '../../../core/plain';
import { shown } from '../../../core/problem';
import { APPLICATION, APPLICATION_SET, declaredBy } from '../../_declared';
import { placeOf, refusingProject, severityIn } from '../../project/found-projects';
import { kindText } from '../../project/needs';
import { type AskedKind, permitsKind, permitsPlace } from '../../project/permission';
import { type ReadFolder, filesRead, readFolders, violation } from '../layout/_read-folders';

/** What an Application brings, and its project does not permit. */
export const projectContent: Rule = {
  id: 'argocd/project-content',
  severity: FindingSeverity.ERROR,
  kinds: [APPLICATION, APPLICATION_SET],
  check(object, fleet) {
    if (fleet._ofType('argoproj.io/AppProject').length === 0) return NONE;
    const declared = declaredBy(object);
    return readFolders(object, fleet).filter(({ tool }) => tool === 'directory').flatMap((folder): RuleViolation[] => {
      const { kinds, namespaces } = contentOf(folder);
      const say = (what: readonly string[], projectName: string, list: string): RuleViolation => {
        const shownFirst = `${what.slice(0, MANY).join(', ')}${what.length > MANY ? ' and more' : ''}`;
        const text = `brings ${shownFirst}, which the project ${projectName} does not permit, so every sync fails; add them to ${list} of the project`;
        return violation(folder, text, severityIn(fleet));
      };
      const refused = kinds.flatMap((kind) => {
        const refusing = refusingProject(object, declared, fleet, (spec) => mayBring(spec, kind));
        return refusing ? [{ kind, refusing }] : [];
      });
      const place = placeOf(declared, fleet);
      const closed = place ? namespaces.filter((namespace) => namespace !== place.namespace).flatMap((namespace) => {
        const asked = { ...place, namespace };
        const refusing = refusingProject(object, declared, fleet, (spec, scoped) => permitsPlace(spec, asked, scoped.destinations));
        return refusing ? [{ namespace, refusing }] : [];
      }) : [];
      return [
        ...SCOPES.flatMap(({ isNamespaced, list }) => {
          const own = refused.filter(({ kind }) => kind.isNamespaced === isNamespaced);
          const names = new Set(own.map(({ kind }) => kindText(kind.group, kind.kind)));
          return own.length === 0 ? [] : [say([...names].sort(), own[0].refusing.name, list)];
        }),
        ...closed.length === 0 ? [] : [say(closed.map(({ namespace }) => `objects in namespace ${shown(namespace)}`), closed[0].refusing.name, 'spec.destinations')],
      ];
    });
  },
  docs: {
    what: 'The project of an Application permits what it brings',
    why: 'Argo CD holds every object against the kinds of the project, and every object with a namespace against its destinations, when it syncs; one that is not permitted fails the whole sync. '
      + 'A project that names no `clusterResourceWhitelist` permits no kind without namespace.',
    bad: { yaml: checkout('') },
    good: { yaml: checkout('clusterResourceWhitelist:\n  - group: scheduling.k8s.io\n    kind: PriorityClass') },
    source: [
      'argoproj/argo-cd controller/sync.go validateSyncPermissions', 'argoproj/argo-cd pkg/apis/application/v1alpha1/app_project_types.go IsGroupKindNamePermitted',
      'https://argo-cd.readthedocs.io/en/stable/user-guide/projects/',
    ],
    numbers: ['AP-044', 'AP-045'],
  },
};

/** So many kinds or namespaces are named in one message. */
const MANY = 5;

const SCOPES = [
  { isNamespaced: false, list: 'spec.clusterResourceWhitelist' },
  { isNamespaced: true, list: 'spec.namespaceResourceWhitelist (or take them out of namespaceResourceBlacklist)' },
];

interface Content {
  readonly kinds: readonly (AskedKind & { readonly isSure: boolean })[];
  readonly namespaces: readonly string[];
}

/** The kinds of a folder, each once, and the namespaces that its objects name. */
function contentOf(folder: ReadFolder): Content {
  const kinds = new Map<string, Content['kinds'][number]>();
  const namespaces = new Set<string>();
  for (const { file } of filesRead(folder)) {
    for (const { _type, _home, namespace, group, kind, name } of file.objects) {
      const isNamespaced = _home !== undefined;
      const key = isNamespaced ? _type : `${_type}/${name}`;
      if (!kinds.has(key)) kinds.set(key, { group, kind, name, isNamespaced, isSure: _home !== UNKNOWN_NAMESPACE });
      if (namespace !== undefined) namespaces.add(namespace);
    }
  }
  return { kinds: [...kinds.values()], namespaces: [...namespaces].filter((namespace) => !isFilledLater(namespace)) };
}

/** Of a kind that is not known, nobody can say here whether it has a namespace. */
function mayBring(spec: Parameters<typeof permitsKind>[0], kind: Content['kinds'][number]): boolean {
  return permitsKind(spec, kind) || (!kind.isSure && permitsKind(spec, { ...kind, isNamespaced: false }));
}

function checkout(more: string): string {
  return `# file argocd/shop.yaml
${project(more)}---
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: shop
  namespace: argocd
spec:
  project: shop
  source:
    repoURL: https://github.com/acme/shop
    path: deploy
    targetRevision: v1.2.3
  destination:
    server: https://kubernetes.default.svc
    namespace: shop
# file deploy/priority.yaml
apiVersion: scheduling.k8s.io/v1
kind: PriorityClass
metadata:
  name: shop
value: 1000
`;
}
