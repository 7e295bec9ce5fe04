export * from './health-check';
export * from './hook';
export * from './hook-type';
export * from './resource-option';
export * from './sync';
