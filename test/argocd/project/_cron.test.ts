import { cronFault } from '../../../src/argocd/project/_cron';

test.each([
  '* * * * *', '0 9 * * 1-5', '*/15 0-23/2 1,15 jan-mar MON,fri', '? ? ? ? ?', '5/10 * * * *', ' 0  0 29 2 * ', '0 0 31 2 mon', '0 0 31 * *', '0 0 31 2 */2', '0 0 30/1 1-2 *', '1, * * * *', '+5 *-3 * * *',
])('takes %s', (schedule) => {
  expect(cronFault(schedule)).toBeUndefined();
});

test.each([
  ['', 'it has 1 field; write minute, hour, day of month, month and day of week, as in "0 9 * * 1-5"'],
  ['@daily', 'it has 1 field; write minute, hour, day of month, month and day of week, as in "0 9 * * 1-5"'],
  ['0 0 9 * * 1', 'it has 6 fields; write minute, hour, day of month, month and day of week, as in "0 9 * * 1-5"'],
  ['60 * * * *', 'the minute "60" is none; allowed are 0 to 59, ranges and steps'],
  ['* 24 * * *', 'the hour "24" is none; allowed are 0 to 23, ranges and steps'],
  ['* * 0 * *', 'the day of month "0" is none; allowed are 1 to 31, ranges and steps'],
  ['* * L * *', 'the day of month "L" is none; allowed are 1 to 31, ranges and steps'],
  ['* * * 13 *', 'the month "13" is none; allowed are 1 to 12, ranges and steps'],
  ['* * * mon *', 'the month "mon" is none; allowed are 1 to 12, ranges and steps'],
  ['* * * * 7', 'the day of week "7" is none; allowed are 0 to 6, ranges and steps'],
  ['* * * * fri-mon', 'the day of week "fri-mon" is none; allowed are 0 to 6, ranges and steps'],
  ['*/0 * * * *', 'the minute "*/0" is none; allowed are 0 to 59, ranges and steps'],
  ['1,x * * * *', 'the minute "x" is none; allowed are 0 to 59, ranges and steps'],
  [', * * * *', 'that date never comes, and to Argo CD the window would always be open; write one that exists'],
  ['-1 * * * *', 'the minute "-1" is none; allowed are 0 to 59, ranges and steps'],
  ['0 0 31 2 *', 'that date never comes, and to Argo CD the window would always be open; write one that exists'],
  ['0 0 30/1 feb ?', 'that date never comes, and to Argo CD the window would always be open; write one that exists'],
  ['0 0 31 4,6,9-11/2 *', 'that date never comes, and to Argo CD the window would always be open; write one that exists'],
])('fails with %j', (schedule, fault) => {
  expect(cronFault(schedule)).toBe(fault);
});
