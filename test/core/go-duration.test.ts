import { goNanoseconds } from '../../src/core/go-duration';

test.each<[string, bigint]>([
  ['0', 0n], ['8h', 28_800_000_000_000n], ['1h30m', 5_400_000_000_000n], ['1.5h', 5_400_000_000_000n], ['.5m', 30_000_000_000n], ['-1h', -3_600_000_000_000n],
  ['+2s', 2_000_000_000n], ['1m1m', 120_000_000_000n], ['100ms', 100_000_000n], ['5us', 5000n],
])('%s is %d ns', (text, length) => expect(goNanoseconds(text)).toBe(length));

test.each(['', '1d', '90', '1 h', 'h', '1h-1m', '1H', '.h', '9999999h'])('fails with %j', (text) => expect(goNanoseconds(text)).toBeUndefined());
