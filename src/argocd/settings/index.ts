export * from './configuration';
export * from './credentials';
