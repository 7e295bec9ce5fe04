export * from './canary-rollout';
export * from './canary-rollout-props';
export * from './canary-services';
export * from './canary-step';
export * from './pod-amount';
export * from './rollout-anti-affinity';
export * from './rollout-pod-metadata';
export * from './workload-scale-down';
