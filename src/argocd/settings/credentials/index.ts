export * from './cluster';
export * from './cluster-login';
export * from './credential-template';
export * from './login';
export * from './repository';
export * from './repository-address';
export * from './scm-token';
export * from './settings-secret';
