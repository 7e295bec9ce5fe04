export { CheckedObject } from './checked-object';
export * from './finding';
export { FleetIndex } from './fleet-index';
export type { ObjectReference } from './reference';
export type { IRule, RuleViolation } from './rule';
export { RuleAllowance, Rules } from './rules';
