import { timeZoneFault } from '../../../src/argocd/project/_time-zone';

test.each(['UTC', 'Europe/Berlin', 'US/Eastern', 'Asia/Kolkata', 'Etc/GMT+1', 'America/Port_of_Spain', 'CET', 'EST'])('takes %s', (zone) => {
  expect(timeZoneFault(zone)).toBeUndefined();
});

test('fails with other capitals than the zone has, which Go distinguishes', () => {
  expect(timeZoneFault('europe/berlin')).toBe('which Argo CD would not find and take UTC instead; write "Europe/Berlin"');
});

test.each(['', 'PST', 'Mars/Olympus', 'us/eastern', '+01:00', 'Berlin'])('fails with %j', (zone) => {
  expect(timeZoneFault(zone)).toBe('which nobody knows, so Argo CD would take UTC; write one as in "Europe/Berlin"');
});
