import { goScalar } from '../../src/core/go-scalar';

describe('goScalar', () => {
  test.each<[string, unknown]>([
    ['', null], ['~', null], ['null', null], ['Null', null], ['NULL', null], ['nULL', 'nULL'],
    ['true', true], ['True', true], ['TRUE', true], ['tRUE', 'tRUE'], ['y', true], ['Y', true], ['yes', true], ['on', true], ['ON', true],
    ['n', false], ['no', false], ['No', false], ['off', false], ['False', false],
    ['0', 0], ['-0', 0], ['12', 12], ['+12', 12], ['-12', -12], ['1_000', 1000], ['0755', 493], ['0o17', 15], ['08', 8], ['0x1F', 31], ['0b101', 5], ['-0x10', -16],
    ['1.5', 1.5], ['.5', 0.5], ['5.', 5], ['1e3', 1000], ['1_0.5', 10.5], ['1e400', '1e400'], ['.', '.'], ['-', '-'], ['1.2.3', '1.2.3'], ['1:30', '1:30'],
    ['2026-01-31', '2026-01-31'], ['9007199254740993', 9007199254740993n], ['18446744073709551615', 18446744073709551615n], ['18446744073709551616', 18446744073709552000],
    ['text', 'text'], ['constructor', 'constructor'], ['0x', '0x'], ['_1', '_1'],
  ])('%j means %p', (text, value) => {
    expect(goScalar(text).value).toEqual(value);
  });

  test.each(['yes', 'y', 'on', 'NO', 'off', '0755', '1_000', '0b1', '08', '0o17'])('%s is ambiguous', (text) => {
    expect(goScalar(text).isAmbiguous).toBe(true);
  });

  test.each(['true', 'False', 'null', '~', '', '12', '-1.5', '1e3', '0x1F', 'text', '1:30', 'yes!'])('%j is not', (text) => {
    expect(goScalar(text).isAmbiguous).toBe(false);
  });

  test.each(['.inf', '-.Inf', '+.INF', '.nan', '.NaN'])('%s is no number that JSON knows', (text) => {
    expect(goScalar(text)).toEqual({ value: text, isNotFinite: true, isAmbiguous: false });
  });
});
