export * from './application-options';
export * from './application-props';
export * from './application';
export * from './deletion';
export * from './ignore-rule';
export * from './sync-option';
export * from './sync-policy';
