export * from './directory-source';
export * from './git-source';
export * from './helm-source';
export * from './kustomize-patch';
export * from './kustomize-source';
export * from './source';
