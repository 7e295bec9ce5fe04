import type { Duration } from 'cdk8s';
import { labelsFault } from './_labels';
import type { CanaryRolloutProps } from './canary-rollout-props';
import { goDuration } from '../core/go-duration';
import { shown } from '../core/problem';

/** What the controller takes where no progress deadline is given. */
const DEFAULT_PROGRESS_DEADLINE = 600;

/** What the controller would refuse in the settings that need no other object. */
export function settingFaults(props: CanaryRolloutProps): string[] {
  const faults: string[] = [];
  if (props.steps.length === 0) {
    faults.push('steps is empty, so every update would run through like that of a Deployment; give at least one step, for instance CanaryStep.weight(20)');
  }
  for (const name of ['replicas', 'revisionHistoryLimit', 'rollbackWindow'] as const) {
    const least = name === 'rollbackWindow' ? 1 : 0;
    const value = props[name];
    if (value !== undefined && !(Number.isInteger(value) && value >= least)) {
      faults.push(`${name} is ${shown(value)}, allowed is a whole number from ${least}`);
    }
  }
  if (props.maxUnavailable?._isPercent && props.maxUnavailable._amount > 100) {
    faults.push(`maxUnavailable is ${props.maxUnavailable._amount} %, allowed are at most 100`);
  }
  if (props.maxSurge?._amount === 0 && props.maxUnavailable?._amount === 0) {
    faults.push('maxSurge and maxUnavailable are both 0, so no pod could ever be replaced; give one of them at least one pod');
  }
  if (props.replicaProgressThreshold?._amount === 0) {
    faults.push('replicaProgressThreshold is 0, so no step would wait for its pods; give at least one pod');
  }
  for (const name of ['minReady', 'progressDeadline'] as const) {
    const value = props[name];
    if (value && value.toMilliseconds() % 1000 !== 0) faults.push(`${name} is ${goDuration(value)}, allowed are whole seconds`);
  }
  const minReady = secondsOf(props.minReady) ?? 0;
  const deadline = secondsOf(props.progressDeadline) ?? DEFAULT_PROGRESS_DEADLINE;
  if (deadline <= minReady) {
    faults.push(`progressDeadline is ${deadline}s${props.progressDeadline ? '' : ' by default'} and minReady ${minReady}s, ` +
      'so every update would count as failed; give a progressDeadline longer than minReady');
  }
  for (const name of ['canaryMetadata', 'stableMetadata'] as const) {
    const fault = labelsFault(props[name]?.labels ?? {});
    if (fault) faults.push(`${name}: ${fault}`);
  }
  return faults;
}

/** A duration in seconds. */
export function secondsOf(duration: Duration | undefined): number | undefined {
  return duration && Math.floor(duration.toMilliseconds() / 1000);
}
