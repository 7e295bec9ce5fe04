import { goMilliseconds } from '../../../src/argocd/project/_duration';

test.each([
  ['0', 0], ['8h', 28_800_000], ['1h30m', 5_400_000], ['1.5h', 5_400_000], ['.5m', 30_000], ['-1h', -3_600_000], ['+2s', 2000], ['1m1m', 120_000], ['100ms', 100], ['5us', 0.005],
])('%s is %d ms', (text, length) => expect(goMilliseconds(text)).toBe(length));

test.each(['', '1d', '90', '1 h', 'h', '1h-1m', '1H', '.h'])('fails with %j', (text) => expect(goMilliseconds(text)).toBeUndefined());
