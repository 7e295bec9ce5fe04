/** A source as it stands in an Application. */
export interface WireSource {
  readonly repoURL: string;
  readonly targetRevision: string;
  readonly path?: string;
  readonly chart?: string;
  readonly ref?: string;
  readonly name?: string;
  readonly tagPrefix?: string;
  readonly directory?: WireDirectory;
  readonly helm?: WireHelm;
  readonly kustomize?: WireKustomize;
}

export interface WireDirectory {
  readonly recurse?: boolean;
  readonly include?: string;
  readonly exclude?: string;
  readonly jsonnet?: {
    readonly extVars?: WireJsonnetVariable[];
    readonly tlas?: WireJsonnetVariable[];
    readonly libs?: string[];
  };
}

export interface WireJsonnetVariable {
  readonly name: string;
  readonly value: string;
  readonly code?: boolean;
}

export interface WireHelm {
  readonly releaseName?: string;
  readonly valuesObject?: Record<string, unknown>;
  readonly valueFiles?: string[];
  readonly ignoreMissingValueFiles?: boolean;
  readonly parameters?: { readonly name: string; readonly value: string; readonly forceString?: boolean }[];
  readonly fileParameters?: { readonly name: string; readonly path: string }[];
  readonly passCredentials?: boolean;
  readonly skipCrds?: boolean;
  readonly skipTests?: boolean;
  readonly skipSchemaValidation?: boolean;
  readonly namespace?: string;
  readonly kubeVersion?: string;
  readonly apiVersions?: string[];
}

export interface WireKustomize {
  readonly namePrefix?: string;
  readonly nameSuffix?: string;
  readonly images?: string[];
  readonly commonLabels?: Record<string, string>;
  readonly labelWithoutSelector?: boolean;
  readonly labelIncludeTemplates?: boolean;
  readonly forceCommonLabels?: boolean;
  readonly commonAnnotations?: Record<string, string>;
  readonly commonAnnotationsEnvsubst?: boolean;
  readonly forceCommonAnnotations?: boolean;
  readonly namespace?: string;
  readonly version?: string;
  readonly replicas?: { readonly name: string; readonly count: number }[];
  readonly patches?: WirePatch[];
  readonly components?: string[];
  readonly ignoreMissingComponents?: boolean;
  readonly kubeVersion?: string;
  readonly apiVersions?: string[];
}

export interface WirePatch {
  readonly path?: string;
  readonly patch?: string;
  readonly target?: {
    readonly group?: string;
    readonly version?: string;
    readonly kind?: string;
    readonly name?: string;
    readonly namespace?: string;
    readonly labelSelector?: string;
    readonly annotationSelector?: string;
  };
  readonly options?: { readonly allowNameChange?: boolean; readonly allowKindChange?: boolean };
}

export interface WireDestination {
  readonly server?: string;
  readonly name?: string;
  readonly namespace?: string;
}

export interface WireSyncPolicy {
  readonly automated?: { readonly prune: boolean; readonly selfHeal: boolean; readonly allowEmpty?: boolean };
  readonly retry?: {
    readonly limit?: number;
    readonly backoff?: { readonly duration: string; readonly factor: number; readonly maxDuration: string };
    readonly refresh?: boolean;
  };
  readonly syncOptions?: string[];
  readonly managedNamespaceMetadata?: { readonly labels?: Record<string, string>; readonly annotations?: Record<string, string> };
}

export interface WireIgnoreRule {
  readonly kind: string;
  readonly group?: string;
  readonly name?: string;
  readonly namespace?: string;
  readonly jsonPointers?: string[];
  readonly jqPathExpressions?: string[];
  readonly managedFieldsManagers?: string[];
}

export interface WireApplicationSpec {
  readonly project: string;
  readonly source?: WireSource;
  readonly sources?: WireSource[];
  readonly destination: WireDestination;
  readonly syncPolicy?: WireSyncPolicy;
  readonly ignoreDifferences?: WireIgnoreRule[];
  readonly info?: { readonly name: string; readonly value: string }[];
  readonly revisionHistoryLimit?: number;
}

export interface WireKind {
  readonly group: string;
  readonly kind: string;
  readonly name?: string;
}

export interface WireSyncWindow {
  readonly kind: 'allow' | 'deny';
  readonly schedule: string;
  readonly duration: string;
  readonly applications?: string[];
  readonly namespaces?: string[];
  readonly clusters?: string[];
  readonly manualSync?: boolean;
  readonly timeZone?: string;
  readonly andOperator?: boolean;
  readonly description?: string;
  readonly syncOverrun?: boolean;
}

export interface WireProjectSpec {
  readonly description?: string;
  readonly sourceRepos?: string[];
  readonly destinations?: WireDestination[];
  readonly clusterResourceWhitelist?: WireKind[];
  readonly clusterResourceBlacklist?: WireKind[];
  readonly namespaceResourceWhitelist?: WireKind[];
  readonly namespaceResourceBlacklist?: WireKind[];
  readonly syncWindows?: WireSyncWindow[];
}
