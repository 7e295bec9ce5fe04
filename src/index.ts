export * from './core';
export * from './checks';
export * from './secrets';
export * from './argocd';
export * from './flux';
export * from './rollouts';
export * from './fleet';
export * from './testing';
