import { Duration } from 'cdk8s';
import { ArgoSyncWindow, type ArgoSyncWindowOptions } from '../../../src/argocd';

const when = { schedule: '0 9 * * 1-5', duration: Duration.hours(8) };

test('minimal: Applications, and nothing empty', () => {
  expect(ArgoSyncWindow.allow({ ...when, applications: ['*'], namespaces: [], manualSync: false, andOperator: false })._fragment)
    .toEqual({ kind: 'allow', schedule: '0 9 * * 1-5', duration: '8h', applications: ['*'] });
});

test('full: every field', () => {
  const window = ArgoSyncWindow.deny({
    ...when, applications: ['web-*'], namespaces: ['shop'], clusters: ['eu'], manualSync: true, timeZone: 'Europe/Berlin', andOperator: true, description: 'sale', syncOverrun: true,
  });

  expect(window._faults).toEqual([]);
  expect(window._fragment).toEqual({
    kind: 'deny',
    schedule: '0 9 * * 1-5',
    duration: '8h',
    applications: ['web-*'],
    namespaces: ['shop'],
    clusters: ['eu'],
    manualSync: true,
    timeZone: 'Europe/Berlin',
    andOperator: true,
    description: 'sale',
    syncOverrun: true,
  });
});

test('what the author changes afterwards does not reach it', () => {
  const applications = ['web'];
  const window = ArgoSyncWindow.allow({ ...when, applications });
  applications.push('*');

  expect(window._fragment.applications).toEqual(['web']);
});

test('fails with all that is wrong', () => {
  expect(ArgoSyncWindow.allow({ schedule: '@daily', duration: Duration.seconds(30), timeZone: 'Berlin', description: 'x'.repeat(256) })._faults).toEqual([
    'the sync window\'s schedule is "@daily"; it has 1 field; write minute, hour, day of month, month and day of week, as in "0 9 * * 1-5"',
    'the sync window is open for 30s; write at least a minute',
    'the sync window\'s timeZone is "Berlin", which nobody knows, so Argo CD would take UTC; write one as in "Europe/Berlin"',
    'the sync window is about nothing; name applications, namespaces or clusters, as in applications: [\'*\']',
    'the sync window\'s description has 256 bytes, allowed are 255',
  ]);
  expect(ArgoSyncWindow.deny({ ...when, clusters: [''] })._faults).toEqual(['the sync window is about an empty name, which matches nothing; leave it out']);
});

describe('the next openings', () => {
  const at = (text: string): Date => new Date(text);
  const openings = (options: Partial<ArgoSyncWindowOptions>, after: string, count?: number): string[] => (
    ArgoSyncWindow.allow({ ...when, applications: ['*'], ...options }).nextOpenings(at(after), count).map(({ opens, closes }) => `${opens.toISOString()} ${closes.toISOString()}`)
  );

  test('are five unless more are asked for, on the days that the schedule names', () => {
    expect(openings({}, '2026-11-20T12:00:00Z', 3)).toEqual([
      '2026-11-23T09:00:00.000Z 2026-11-23T17:00:00.000Z', '2026-11-24T09:00:00.000Z 2026-11-24T17:00:00.000Z', '2026-11-25T09:00:00.000Z 2026-11-25T17:00:00.000Z',
    ]);
    expect(openings({}, '2026-11-20T12:00:00Z')).toHaveLength(5);
    expect(openings({}, '2026-11-23T09:00:00Z', 1)).toEqual(['2026-11-23T09:00:00.000Z 2026-11-23T17:00:00.000Z']);
    expect(openings({}, '2026-11-23T09:00:00.001Z', 1)).toEqual(['2026-11-24T09:00:00.000Z 2026-11-24T17:00:00.000Z']);
  });

  test('follow the clock of the zone', () => {
    expect(openings({ schedule: '0 9 * * *', timeZone: 'Europe/Berlin', duration: Duration.hours(1) }, '2026-10-24T00:00:00Z', 2)).toEqual([
      '2026-10-24T07:00:00.000Z 2026-10-24T08:00:00.000Z', '2026-10-25T08:00:00.000Z 2026-10-25T09:00:00.000Z',
    ]);
    expect(openings({ schedule: '30 1 * * *', timeZone: 'Asia/Kolkata', duration: Duration.hours(1) }, '2026-01-01T00:00:00Z', 1)).toEqual(['2026-01-01T20:00:00.000Z 2026-01-01T21:00:00.000Z']);
  });

  test('come late, or not at all, where the clock jumps over their beginning', () => {
    const night = { schedule: '30 2 * * *', timeZone: 'Europe/Berlin' };
    expect(openings({ ...night, duration: Duration.hours(2) }, '2026-03-28T12:00:00Z', 2)).toEqual([
      '2026-03-29T01:00:00.000Z 2026-03-29T02:30:00.000Z', '2026-03-30T00:30:00.000Z 2026-03-30T02:30:00.000Z',
    ]);
    expect(openings({ ...night, duration: Duration.minutes(30) }, '2026-03-28T12:00:00Z', 1)).toEqual(['2026-03-30T00:30:00.000Z 2026-03-30T01:00:00.000Z']);
  });

  test('come twice where the clock is put back', () => {
    const night = { schedule: '30 2 * * *', timeZone: 'Europe/Berlin' };
    expect(openings({ ...night, duration: Duration.hours(2) }, '2026-10-24T12:00:00Z', 2)).toEqual([
      '2026-10-25T00:30:00.000Z 2026-10-25T01:00:00.000Z', '2026-10-25T01:30:00.000Z 2026-10-25T03:30:00.000Z',
    ]);
  });

  test('are one where they overlap, and none where it is always open', () => {
    expect(openings({ schedule: '0,30 9 * * *', duration: Duration.hours(1) }, '2026-01-01T00:00:00Z', 1)).toEqual(['2026-01-01T09:00:00.000Z 2026-01-01T10:30:00.000Z']);
    expect(openings({ schedule: '0 * * * *', duration: Duration.hours(1) }, '2026-01-01T00:00:00Z')).toEqual([]);
    expect(openings({ schedule: '0 0 29 2 *', duration: Duration.days(1) }, '2026-01-01T00:00:00Z', 1)).toEqual(['2028-02-29T00:00:00.000Z 2028-03-01T00:00:00.000Z']);
  });

  test('agree with whether it is open', () => {
    const window = ArgoSyncWindow.allow({ ...when, applications: ['*'], timeZone: 'America/New_York' });
    expect(['2026-07-01T12:59:59Z', '2026-07-01T13:00:00Z', '2026-07-01T13:00:01Z', '2026-07-01T20:59:59Z', '2026-07-01T21:00:00Z'].map((text) => window.isOpenAt(at(text)))).toEqual([
      false, false, true, true, false,
    ]);
  });

  test('fails where the window is wrong', () => {
    const window = ArgoSyncWindow.allow({ schedule: '0 9 * *', duration: Duration.hours(1), applications: ['*'] });
    expect(() => window.nextOpenings(at('2026-01-01'))).toThrow(new Error(
      'ArgoSyncWindow.nextOpenings: the sync window\'s schedule is "0 9 * *"; it has 4 fields; write minute, hour, day of month, month and day of week, as in "0 9 * * 1-5"',
    ));
    expect(() => ArgoSyncWindow.allow({ ...when, timeZone: 'Mars/X' }).isOpenAt(at('2026-01-01'))).toThrow(new Error(
      'ArgoSyncWindow.isOpenAt: the sync window\'s timeZone is "Mars/X", which nobody knows, so Argo CD would take UTC; write one as in "Europe/Berlin"',
    ));
  });
});
