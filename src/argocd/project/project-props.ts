import type { ApiObjectMetadata } from 'cdk8s';
import type { ArgoKind } from './kind';
import type { ArgoOrphanedResources } from './orphaned-resources';
import type { ArgoRole } from './role';
import type { ArgoSignaturePolicy } from './signature-policy';
import type { ArgoSyncWindow } from './sync-window';
import type { GitRepo } from '../../core/git-repo';
import type { HelmRepo } from '../../core/helm-repo';
import type { ArgoDestination } from '../destination';

/** The account as which Argo CD brings objects to a destination. */
export interface ArgoDestinationServiceAccount {
  /** The destinations that it is for: a cluster by address, and a namespace; both may be globs, and none forbids. */
  readonly destination: ArgoDestination;

  /** Name of the ServiceAccount on that cluster. */
  readonly serviceAccount: string;

  /**
   * Namespace of the ServiceAccount.
   *
   * @default - the destination namespace of the Application
   */
  readonly serviceAccountNamespace?: string;
}

/** Properties of `ArgoProject`. */
export interface ArgoProjectProps {
  /**
   * What it is for, at most 255 characters.
   *
   * @default - nothing is said
   */
  readonly description?: string;

  /**
   * The Git repositories that its Applications may read.
   *
   * @default - none
   */
  readonly repos?: GitRepo[];

  /**
   * The chart repositories that its Applications may read.
   *
   * @default - none
   */
  readonly helmRepos?: HelmRepo[];

  /**
   * Further repositories as globs, where `*` ends at a slash unless it stands alone; one that begins with `!` forbids, and needs `*` beside it.
   *
   * @default - none
   */
  readonly repoPatterns?: string[];

  /**
   * Where its Applications may go; clusters and namespaces may be globs, and one that begins with `!` forbids.
   *
   * @default - nowhere
   */
  readonly destinations?: ArgoDestination[];

  /**
   * The kinds without namespace that its Applications may bring, `Namespace` among them where Argo CD is to make it.
   *
   * @default - none
   */
  readonly clusterKinds?: ArgoKind[];

  /**
   * The kinds with a namespace that its Applications may bring.
   *
   * @default - all
   */
  readonly namespaceKinds?: ArgoKind[];

  /**
   * Kinds without namespace that its Applications may not bring, whatever `clusterKinds` permits.
   *
   * @default - none
   */
  readonly deniedClusterKinds?: ArgoKind[];

  /**
   * Kinds with a namespace that its Applications may not bring, whatever `namespaceKinds` permits.
   *
   * @default - none
   */
  readonly deniedNamespaceKinds?: ArgoKind[];

  /**
   * When its Applications may be synced.
   *
   * @default - always
   */
  readonly syncWindows?: ArgoSyncWindow[];

  /**
   * Further namespaces in which its Applications may lie, besides that of Argo CD: names, globs, or expressions between slashes. Argo CD must watch them, too.
   *
   * @default - none
   */
  readonly sourceNamespaces?: string[];

  /**
   * Who may do what with its Applications, beyond what Argo CD permits everywhere.
   *
   * @default - none
   */
  readonly roles?: ArgoRole[];

  /**
   * Whether resources that no Application brings are looked for.
   *
   * @default - they are not
   */
  readonly orphanedResources?: ArgoOrphanedResources;

  /**
   * Which commits of which repositories are trusted. Needs Argo CD 3.5.
   *
   * @default - every commit
   */
  readonly signaturePolicies?: ArgoSignaturePolicy[];

  /**
   * Ids of the GnuPG keys, one of which must have signed what is deployed. For Argo CD before 3.5; later ones heed `signaturePolicies` alone where both are given.
   *
   * @default - every commit
   */
  readonly signatureKeys?: string[];

  /**
   * Whether its Applications may only go to clusters that belong to the project, and not to those of everybody.
   *
   * @default false
   */
  readonly permitOnlyProjectScopedClusters?: boolean;

  /**
   * The accounts as which Argo CD brings objects to their destinations, where it is told to impersonate them; the first that fits counts.
   *
   * @default - Argo CD's own account on the cluster
   */
  readonly destinationServiceAccounts?: ArgoDestinationServiceAccount[];

  /**
   * Name, namespace, labels, annotations.
   *
   * @default - a name from the construct path, in the namespace of the chart
   */
  readonly metadata?: ApiObjectMetadata;
}
