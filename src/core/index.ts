export * from './git-repo';
export * from './helm-repo';
export * from './tier';
