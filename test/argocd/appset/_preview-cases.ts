import * as fs from 'node:fs';
import * as path from 'node:path';
import { type ArgoApplicationSetPreview, type ArgoPreviewCluster, ArgoPreview } from '../../../src/argocd/appset/preview';
import { readManifests } from '../../../src/core/manifest-yaml';

/** A case of a preview: an ApplicationSet, and what there is when it is expanded. */
export interface PreviewCase {
  /** The file without its ending, a slash, the name. */
  readonly id: string;
  readonly clusters: readonly (ArgoPreviewCluster & { readonly secret?: string })[];
  readonly projects: readonly string[];
  readonly files: Readonly<Record<string, string>>;
  readonly newGlobbing: boolean;
  /** Why Argo CD, as it is judged, says something else. */
  readonly disagrees?: string;
  readonly manifest: any;
}

/** What Argo CD's own code makes of a case. */
export interface Judged {
  readonly refused: boolean;
  readonly applications: readonly JudgedApplication[];
  readonly steps: Readonly<Record<string, string>>;
}

/** An Application without what is empty in it. */
export interface JudgedApplication {
  readonly name: string;
  readonly labels?: unknown;
  readonly annotations?: unknown;
  readonly finalizers?: unknown;
  readonly spec: unknown;
}

const FOLDER = path.join(__dirname, 'preview-cases');

/** What Argo CD's own code makes of each case. */
export const EXPECTED = path.join(FOLDER, 'expected.json');

const SPEC = {
  project: 'default',
  source: { repoURL: 'https://github.com/acme/shop', path: 'deploy', targetRevision: 'main' },
  destination: { server: 'https://kubernetes.default.svc', namespace: 'shop' },
};

/** The cases of all files. A template that says nothing of the spec has a usual one. */
export function previewCases(): PreviewCase[] {
  return fs.readdirSync(FOLDER).filter((file) => file.endsWith('.yaml')).sort().flatMap((file) => {
    const { documents } = readManifests(fs.readFileSync(path.join(FOLDER, file), 'utf8'));
    return documents.map(({ value, faults }) => {
      if (faults.length > 0) throw new Error(`${file}: ${faults[0].line}: ${faults[0].text}`);
      const { case: name, clusters = [], projects = [], files = {}, newGlobbing = false, disagrees, spec } = value as any;
      const template = { ...spec.template, spec: spec.template.spec ?? SPEC };
      const manifest = { apiVersion: 'argoproj.io/v1alpha1', kind: 'ApplicationSet', metadata: { name: 'shop', namespace: 'argocd' }, spec: { ...spec, template } };
      return { id: `${file.replace('.yaml', '')}/${name}`, clusters, projects, files, newGlobbing, disagrees, manifest };
    });
  });
}

/** Puts the files of a case into a folder. */
export function writeCheckout({ files }: PreviewCase, folder: string): void {
  for (const [file, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    fs.writeFileSync(path.join(folder, file), text);
  }
}

/** The objects that Argo CD finds: the set, the projects and the Secrets of the clusters. */
export function objectsOf({ manifest, clusters, projects }: PreviewCase): unknown[] {
  return [
    manifest,
    ...projects.map((name) => ({ apiVersion: 'argoproj.io/v1alpha1', kind: 'AppProject', metadata: { name, namespace: 'argocd' }, spec: { sourceRepos: ['*'], destinations: [{ server: '*', namespace: '*' }] } })),
    ...clusters.map(({ name, server, labels, annotations, project, secret }) => ({
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: secret ?? `cluster-${name.toLowerCase().replace(/_/g, '-')}`, namespace: 'argocd', labels: { ...labels, 'argocd.argoproj.io/secret-type': 'cluster' }, ...(annotations && { annotations }) },
      stringData: { name, server, config: '{}', ...(project && { project }) },
    })),
  ];
}

/** A value without what is empty in it, at any depth, which Go writes or leaves out as it likes. */
export function dense(value: any): any {
  if (Array.isArray(value)) return value.map((item) => dense(item) ?? null);
  if (typeof value !== 'object' || value === null) return value === '' || value === false || value === 0 || value === null ? undefined : value;
  const entries = Object.entries(value).map(([key, item]) => [key, dense(item)] as const)
    .filter(([, item]) => item !== undefined && !(Array.isArray(item) && item.length === 0));
  return entries.length === 0 ? undefined : Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What the judge tells of an Application, or what is told of one in the same way. */
export function judgedApplication({ name, labels, annotations, finalizers, spec }: any): JudgedApplication {
  return dense({ name, labels, annotations, finalizers: [...finalizers ?? []].sort(), spec });
}

/** The preview of a case, whose files lie in a folder. */
export function previewIn({ manifest, clusters, projects, newGlobbing }: PreviewCase, checkout: string): ArgoApplicationSetPreview {
  return ArgoPreview.of(manifest, { clusters: [...clusters], projects: [...projects], checkout, newGitFileGlobbing: newGlobbing });
}

/** A preview as the judge would tell it. */
export function asJudged({ applications, problems, steps }: ArgoApplicationSetPreview): Judged {
  const named = applications.map(({ name, step }) => [name, String(step ?? -1)]);
  return {
    refused: problems.length > 0,
    applications: applications.map(({ manifest: { metadata, spec } }) => judgedApplication({ ...metadata, spec })),
    steps: steps.length > 0 ? Object.fromEntries(named) as Record<string, string> : {},
  };
}
