export * from './fleet-assertions';
export * from './match';
