import { Duration } from 'cdk8s';
import { ArgoConfirmation, ArgoSyncOption, ArgoSyncPolicy } from '../../../src/argocd';
import { ValuePlaceholder } from '../../../src/core/placeholder';

const RETRY = { limit: 5, backoff: { duration: '5s', factor: 2, maxDuration: '3m' } };

test('by hand, it tries a failed sync again all the same', () => {
  expect(ArgoSyncPolicy.manual()._toSpec(false)).toEqual({ retry: RETRY });
});

test('automatic, it prunes and heals', () => {
  expect(ArgoSyncPolicy.automated()._toSpec(false)).toEqual({ automated: { prune: true, selfHeal: true }, retry: RETRY });
  expect(ArgoSyncPolicy.automated({ prune: false, selfHeal: false, allowEmpty: true })._toSpec(false)?.automated)
    .toEqual({ prune: false, selfHeal: false, allowEmpty: true });
});

test('an automatic sync can be paused, and keeps what it says', () => {
  expect(ArgoSyncPolicy.automated({ enabled: false })._toSpec(false)?.automated).toEqual({ prune: true, selfHeal: true, enabled: false });
  expect(ArgoSyncPolicy.automated({ enabled: true })._toSpec(false)?.automated).toEqual({ prune: true, selfHeal: true });
});

test('what a controller fills in is passed over, and stays what it is', () => {
  const value = new ValuePlaceholder('.value') as any;
  const policy = ArgoSyncPolicy.automated({
    prune: value,
    selfHeal: value,
    allowEmpty: value,
    enabled: value,
    retryLimit: value,
    retryFactor: value,
    retryRefresh: value,
    managedNamespaceLabels: value,
  });

  expect(policy._faults).toEqual([]);
  expect(policy._toSpec(false)).toEqual({
    automated: { prune: value, selfHeal: value, allowEmpty: value, enabled: value },
    retry: { limit: value, backoff: { duration: '5s', factor: value, maxDuration: '3m' }, refresh: value },
    syncOptions: ['CreateNamespace=true'],
    managedNamespaceMetadata: { labels: value },
  });
});

test('full: retry', () => {
  expect(ArgoSyncPolicy.manual({
    retryLimit: -1, retryBackoff: Duration.millis(1500), retryFactor: 3, retryMaxBackoff: Duration.hours(1), retryRefresh: true,
  })._toSpec(false)).toEqual({ retry: { limit: -1, backoff: { duration: '1s500ms', factor: 3, maxDuration: '1h' }, refresh: true } });
});

test('the longest wait grows with the first', () => {
  expect(ArgoSyncPolicy.manual({ retryBackoff: Duration.minutes(10) })._toSpec(false)?.retry?.backoff).toEqual({ duration: '10m', factor: 2, maxDuration: '10m' });
});

test('without further tries, an automatic sync says so, since Argo CD would try five times', () => {
  expect(ArgoSyncPolicy.automated({ retryLimit: 0 })._toSpec(false)).toEqual({ automated: { prune: true, selfHeal: true }, retry: {} });
  expect(ArgoSyncPolicy.manual({ retryLimit: 0 })._toSpec(false)).toBeUndefined();
});

test('labels and annotations of the namespace have Argo CD make it', () => {
  expect(ArgoSyncPolicy.manual({ retryLimit: 0, managedNamespaceLabels: { a: 'b' }, managedNamespaceAnnotations: { c: 'd' } })._toSpec(false)).toEqual({
    syncOptions: ['CreateNamespace=true'], managedNamespaceMetadata: { labels: { a: 'b' }, annotations: { c: 'd' } },
  });
  expect(ArgoSyncPolicy.manual({ retryLimit: 0, managedNamespaceLabels: {}, managedNamespaceAnnotations: {} })._toSpec(false)).toBeUndefined();
});

test('options are sorted, and one that is implied is written once', () => {
  const policy = ArgoSyncPolicy.manual({
    options: [ArgoSyncOption.serverSideApply(), ArgoSyncOption.createNamespace(), ArgoSyncOption.respectIgnoreDifferences()], managedNamespaceLabels: { a: 'b' },
  });

  expect(policy._toSpec(true)?.syncOptions).toEqual(['CreateNamespace=true', 'RespectIgnoreDifferences=true', 'ServerSideApply=true']);
  expect(policy._faults).toEqual([]);
});

test('what the author changes afterwards does not reach it', () => {
  const options = [ArgoSyncOption.pruneLast()];
  const labels = { a: 'b' };
  const policy = ArgoSyncPolicy.manual({ options, managedNamespaceLabels: labels });
  options.length = 0;
  labels.a = 'c';

  expect(policy._toSpec(false)).toMatchObject({ syncOptions: ['CreateNamespace=true', 'PruneLast=true'], managedNamespaceMetadata: { labels: { a: 'b' } } });
});

test('fails with options that are given twice or contradict each other', () => {
  expect(ArgoSyncPolicy.manual({
    options: [
      ArgoSyncOption.prune(ArgoConfirmation.NEVER), ArgoSyncOption.prune(ArgoConfirmation.CONFIRM),
      ArgoSyncOption.pruneLast(), ArgoSyncOption.pruneLast(), ArgoSyncOption.replace(), ArgoSyncOption.serverSideApply(),
    ],
  })._faults).toEqual([
    'the sync option Prune is given as "false" and as "confirm"; give it once',
    'the sync option PruneLast is given twice; give it once',
    'the sync options Replace and ServerSideApply are both given, and Replace wins; give one of them',
  ]);
});

test('fails with tries that cannot be counted', () => {
  expect(ArgoSyncPolicy.automated({ retryLimit: 1.5, retryFactor: 0, retryMaxBackoff: Duration.seconds(1) })._faults).toEqual([
    'retryLimit is 1.5; write a whole number, negative for no end',
    'retryFactor is 0; write a whole number from 1 on',
    'retryMaxBackoff is 1s, but the first wait is 5s; write at least as much',
  ]);
});
