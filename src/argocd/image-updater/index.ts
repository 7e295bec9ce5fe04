export * from './image-registry-login';
export * from './image-selection';
export * from './image-settings';
export * from './image-target';
export * from './image-updater';
export * from './image-verification';
export * from './image-write-back';
export * from './updated-image';
