import { Duration } from 'cdk8s';
import { ArgoSyncWindow } from '../../../src/argocd';

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
    'the sync window is about nothing; name applications, namespaces or clusters, as in applications: [\'*\']',
    'the sync window\'s timeZone is "Berlin", which nobody knows, so Argo CD would take UTC; write one as in "Europe/Berlin"',
    'the sync window\'s description has 256 characters, allowed are 255',
  ]);
  expect(ArgoSyncWindow.deny({ ...when, clusters: [''] })._faults).toEqual(['the sync window is about an empty name, which matches nothing; leave it out']);
});
