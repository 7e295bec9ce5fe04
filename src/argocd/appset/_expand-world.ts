/** A cluster that Argo CD has registered. */
export interface RegisteredCluster {
  readonly name: string;
  readonly server: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  readonly project?: string;
}

/** What lies in a repository at the revision that a generator reads. Paths are relative to its root. */
export interface Checkout {
  /** The folder below which everything is known; empty for the whole repository. */
  readonly root: string;
  /** All folders but hidden ones, in the order of a walk. */
  folders(): readonly string[];
  /** All files; undefined where only folders are known. */
  files(): readonly string[] | undefined;
  /** The text of a file. */
  read(file: string): CheckoutText;
}

/** The text of a file, or why there is none. */
export interface CheckoutText {
  readonly text?: string;
  /** What the repo server stumbles over. */
  readonly fault?: string;
  /** Why nobody can know here. */
  readonly unknown?: string;
}

/** What is known when an ApplicationSet is expanded. */
export interface ExpansionWorld {
  /** All registered clusters; undefined where nobody knows. */
  readonly clusters?: readonly RegisteredCluster[];
  /** All projects; undefined where nobody knows. */
  readonly projects?: ReadonlySet<string>;
  /** Whether the controller's new globbing of files is on. */
  readonly hasNewGlobbing: boolean;
  /** Namespace of sets that name none. */
  readonly namespace: string;
  /** What a git generator reads, or why nobody knows. */
  repository(url: string, revision: string): Checkout | string;
}

/** The address by which Argo CD calls its own cluster, and the name. */
export const LOCAL_SERVER = 'https://kubernetes.default.svc';
export const LOCAL_NAME = 'in-cluster';

/** The label, with the value `cluster`, by which a Secret registers one. */
export const CLUSTER_LABEL = 'argocd.argoproj.io/secret-type';
