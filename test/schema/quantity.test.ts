import { isQuantity } from '../../src/schema/_quantity';

const TAKES = [
  '0', '1', '-1', '+1', '00', '007', '1.5', '.5', '5.', '-.5', '100m', '1n', '1u', '1k', '1M', '1G', '1T', '1P', '1E', '1Ki', '1Mi', '1Gi', '1Ti', '1Pi', '1Ei', '1.5Gi', '.5Mi', '5.Ki', '1e3', '1E3', '1e+3', '1e-3', '1.5e3', '-1e3', '1e00005',
  '1e-10', '0e-10', '12345678901234567890', '99999999999999999999999999Ei', '0.0000000000000001', '1e9223372036854775807', '-0', '-1Gi',
];
/** Where there is no digit, the amount is zero. */
const WITHOUT_DIGITS = ['+', '-', '.', '+.', '-.', 'm', 'k', 'E', 'Ki', 'Mi', 'Gi', 'Ti', '-Gi', '.Gi', 'e3', 'E5', 'e-9', 'e4294967296'];
const REFUSES = [
  '', ' ', 'a', '1a', '1K', '1g', '1mi', '1ki', '1KI', '1kB', '1GB', '1Gib', '1 Gi', '1,5', '1_000', '0x10', '1.2.3', '--1', '+-1', '1-', '1+3', '1e', '1e+', '1e-', '1e1.5', '1e3Mi', '1ee3', '1Ee3', '1mm', '1GiGi', 'Gi1', 'Inf', 'NaN', '½', '１', '1%',
  'Pi', 'Ei', '.Pi', 'e-10', '.e-10', 'e', '1e9223372036854775808', '1e99999999999999999999', 'e4294967286', '1\n', '\t1', '1i',
];

test.each(TAKES)('takes %j', (value) => expect(isQuantity(value)).toBe(true));
test.each(WITHOUT_DIGITS)('takes %j, which has no digit', (value) => expect(isQuantity(value)).toBe(true));
test.each(REFUSES)('fails for %j', (value) => expect(isQuantity(value)).toBe(false));

test('blanks around it do not count, unless they are written as an escape', () => {
  expect([' 1 ', '\u00a01Gi\u3000', '  500m'].map(isQuantity)).toEqual([true, true, true]);
  expect(['\t1', '1\n', '\u20281', '1\u2029', '\ufeff1'].map(isQuantity)).toEqual([false, false, false, false, false]);
});

test('a number is one as it is written', () => {
  expect([0, 1, -1, 1.5, 1e3, 1e21, 1e-7, -0].map(isQuantity)).toEqual(Array.from({ length: 8 }, () => true));
  expect([NaN, Infinity].map(isQuantity)).toEqual([false, false]);
});

test.each(['1', '.', 'e', ' ', '1.', '+', 'k', '\u3000'])('a long text of %j takes no long time', (part) => {
  const started = process.cpuUsage().user;
  for (const value of [part.repeat(100_000), `1${part.repeat(100_000)}x`, `${part.repeat(100_000)}Gi`, `1e${part.repeat(100_000)}`]) isQuantity(value);
  expect(process.cpuUsage().user - started).toBeLessThan(5e6);
});
