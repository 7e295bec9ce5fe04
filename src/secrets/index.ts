export * from './sealed-secret-ref';
export * from './sealing-key';
export * from './sealing-scope';
export * from './secret-key';
export * from './unsafe';
