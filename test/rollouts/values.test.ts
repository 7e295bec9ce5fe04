import { Duration } from 'cdk8s';
import { CanaryServices, CanaryStep, PodAmount, RolloutAntiAffinity } from '../../src/rollouts';

test.each([
  [CanaryStep.weight(0), { setWeight: 0 }],
  [CanaryStep.weight(100), { setWeight: 100 }],
  [CanaryStep.pause(), { pause: {} }],
  [CanaryStep.pause(Duration.seconds(90)), { pause: { duration: '1m30s' } }],
  [CanaryStep.pause(Duration.days(1)), { pause: { duration: '24h' } }],
])('step %#', (step, wire) => {
  expect(step._step).toEqual(wire);
});

test.each([
  [() => CanaryStep.weight(101), 'CanaryStep.weight: got 101, allowed is a whole number from 0 to 100'],
  [() => CanaryStep.weight(12.5), 'CanaryStep.weight: got 12.5, allowed is a whole number from 0 to 100'],
  [() => CanaryStep.pause(Duration.millis(1500)), 'CanaryStep.pause: got 1s500ms, allowed are whole seconds'],
  [() => PodAmount.count(-1), 'PodAmount.count: got -1, allowed is a whole number from 0'],
  [() => PodAmount.percent(0.5), 'PodAmount.percent: got 0.5, allowed is a whole number from 0'],
  [() => RolloutAntiAffinity.preferred(0), 'RolloutAntiAffinity.preferred: got 0, allowed is a whole number from 1 to 100'],
  [() => CanaryServices.create({ port: 0 }), 'CanaryServices.create: got the port 0, allowed is a whole number from 1 to 65535'],
])('fails with a wrong value %#', (make, message) => {
  expect(make).toThrow(new Error(message));
});
