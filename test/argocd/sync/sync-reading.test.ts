import { readSync } from '../../../src/argocd/sync/sync-reading';

const HOOK = 'argocd.argoproj.io/hook';
const POLICY = 'argocd.argoproj.io/hook-delete-policy';
const WAVE = 'argocd.argoproj.io/sync-wave';

test('an object without annotations comes with the sync', () => {
  expect(readSync({})).toEqual({ isHook: false, isSkipped: false, types: [], phases: ['Sync'], wave: 0, deletePolicies: [] });
});

test.each([
  ['PreSync', ['PreSync']],
  [' PreSync , PostSync,PreSync', ['PreSync', 'PostSync']],
  ['SyncFail', ['SyncFail']],
  ['presync', []],
  ['', []],
  ['Skip', []],
  ['Skip,Sync', ['Sync']],
  ['Skip,garbage', []],
  ['PreDelete', ['PreDelete']],
  ['PreSync,PostDelete', ['PreSync', 'PostDelete']],
  ['Skip,PostDelete', ['PostDelete']],
])('the hook %j is applied in %j', (hook, phases) => {
  expect(readSync({ [HOOK]: hook }).phases).toEqual(phases);
});

test.each([
  ['pre-install,pre-upgrade', ['PreSync']],
  ['post-install', ['PostSync']],
  ['crd-install', ['Sync']],
  ['test', []],
  ['pre-rollback', []],
  ['post-delete', ['PostDelete']],
])('the hook of Helm %j is applied in %j', (hook, phases) => {
  expect(readSync({ 'helm.sh/hook': hook }).phases).toEqual(phases);
});

test('the own annotation hides that of Helm, unless it names no type', () => {
  expect(readSync({ [HOOK]: 'Sync', 'helm.sh/hook': 'pre-install' }).phases).toEqual(['Sync']);
  expect(readSync({ [HOOK]: 'garbage', 'helm.sh/hook': 'pre-install' }).phases).toEqual(['PreSync']);
});

test.each([['3', 3], ['-1', -1], ['+2', 2], ['1.5', 0], ['one', 0], ['', 0], [' 1', 0]])('the wave %j is %j', (text, wave) => {
  expect(readSync({ [WAVE]: text }).wave).toBe(wave);
});

test('the weight of Helm counts where there is no wave that can be read', () => {
  expect(readSync({ 'helm.sh/hook-weight': '5' }).wave).toBe(5);
  expect(readSync({ [WAVE]: 'x', 'helm.sh/hook-weight': '5' }).wave).toBe(5);
  expect(readSync({ [WAVE]: '0', 'helm.sh/hook-weight': '5' }).wave).toBe(0);
});

test('the delete policies of both are taken together, and there is always one for a hook', () => {
  expect(readSync({ [HOOK]: 'Sync' }).deletePolicies).toEqual(['BeforeHookCreation']);
  expect(readSync({ [HOOK]: 'Sync', [POLICY]: 'HookFailed,nonsense', 'helm.sh/hook-delete-policy': 'hook-succeeded' }).deletePolicies).toEqual(['HookFailed', 'HookSucceeded']);
  expect(readSync({ [POLICY]: 'HookFailed' }).deletePolicies).toEqual([]);
});
