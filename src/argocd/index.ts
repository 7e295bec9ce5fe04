export * from './application';
export * from './appset';
export * from './destination';
export * from './install';
export * from './project';
export * from './settings';
export * from './source';
export * from './sync';
