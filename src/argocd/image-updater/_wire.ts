// The names of the ImageUpdater's API, as of v1.3.0. Its definition is none of those that `imports/` is made of.

export interface Settings {
  readonly updateStrategy?: string;
  readonly forceUpdate?: boolean;
  readonly allowTags?: string;
  readonly ignoreTags?: string[];
  readonly pullSecret?: string;
  readonly platforms?: string[];
}

export interface Verification {
  readonly enabled: boolean;
  readonly cosignKey?: { readonly secretName: string; readonly key: string };
}

export interface WriteBack {
  readonly method: string;
  readonly gitConfig?: {
    readonly repository?: string;
    readonly branch?: string;
    readonly writeBackTarget?: string;
    readonly pullRequest?: { readonly github?: object; readonly gitlab?: object };
  };
}

export interface Target {
  readonly helm?: { readonly name?: string; readonly tag?: string; readonly spec?: string };
  readonly kustomize?: { readonly name: string };
  readonly plugin?: { readonly name?: string; readonly tag?: string; readonly spec?: string };
}

export interface Image {
  readonly alias: string;
  readonly imageName: string;
  readonly commonUpdateSettings?: Settings;
  readonly manifestTargets?: Target;
  readonly imagesVerification?: Verification;
}

export interface ApplicationRef {
  readonly namePattern: string;
  readonly labelSelectors?: { readonly matchLabels?: Record<string, string>; readonly matchExpressions?: object[] };
  readonly useAnnotations: boolean;
  readonly commonUpdateSettings?: Settings;
  readonly writeBackConfig?: WriteBack;
  readonly images?: Image[];
  readonly imagesVerification?: Verification;
}

export interface ImageUpdaterSpec {
  readonly commonUpdateSettings?: Settings;
  readonly writeBackConfig?: WriteBack;
  readonly imagesVerification?: Verification;
  readonly applicationRefs: ApplicationRef[];
}
