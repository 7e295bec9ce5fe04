export * from './kind';
export * from './project-ref';
export * from './project';
export * from './sync-window';
