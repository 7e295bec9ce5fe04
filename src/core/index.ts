export * from './git-repo';
export * from './helm-repo';
