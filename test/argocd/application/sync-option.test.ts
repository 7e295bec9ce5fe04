import { ArgoConfirmation, ArgoPropagation, ArgoSyncOption, ArgoSyncPolicy } from '../../../src/argocd';

test.each<[ArgoSyncOption, string]>([
  [ArgoSyncOption.skipValidation(), 'Validate=false'],
  [ArgoSyncOption.skipDryRunOnMissingResource(), 'SkipDryRunOnMissingResource=true'],
  [ArgoSyncOption.createNamespace(), 'CreateNamespace=true'],
  [ArgoSyncOption.prune(ArgoConfirmation.NEVER), 'Prune=false'],
  [ArgoSyncOption.prune(ArgoConfirmation.CONFIRM), 'Prune=confirm'],
  [ArgoSyncOption.delete(ArgoConfirmation.NEVER), 'Delete=false'],
  [ArgoSyncOption.delete(ArgoConfirmation.CONFIRM), 'Delete=confirm'],
  [ArgoSyncOption.applyOutOfSyncOnly(), 'ApplyOutOfSyncOnly=true'],
  [ArgoSyncOption.prunePropagation(ArgoPropagation.FOREGROUND), 'PrunePropagationPolicy=foreground'],
  [ArgoSyncOption.prunePropagation(ArgoPropagation.BACKGROUND), 'PrunePropagationPolicy=background'],
  [ArgoSyncOption.prunePropagation(ArgoPropagation.ORPHAN), 'PrunePropagationPolicy=orphan'],
  [ArgoSyncOption.pruneLast(), 'PruneLast=true'],
  [ArgoSyncOption.replace(), 'Replace=true'],
  [ArgoSyncOption.serverSideApply(), 'ServerSideApply=true'],
  [ArgoSyncOption.skipClientSideApplyMigration(), 'ClientSideApplyMigration=false'],
  [ArgoSyncOption.failOnSharedResource(), 'FailOnSharedResource=true'],
  [ArgoSyncOption.respectIgnoreDifferences(), 'RespectIgnoreDifferences=true'],
])('option %#', (option, text) => {
  expect(ArgoSyncPolicy.manual({ options: [option] })._toSpec(false)?.syncOptions).toEqual([text]);
});
