import { ApiObject, Testing } from 'cdk8s';
import { Job } from 'cdk8s-plus-30';
import { ArgoHealthCheck, ArgoHook, ArgoHookDeletePolicy, ArgoResourceOption, type ArgoSync } from '../../../src';
import { argoChart, problemsOf } from '../_chart';

function newJob(): { chart: ReturnType<typeof argoChart>; job: Job } {
  const chart = argoChart();
  return { chart, job: new Job(chart, 'job', { containers: [{ image: 'registry.example.com/job:1.2.3' }] }) };
}

test.each<[string, (job: Job) => ArgoSync, string, string | undefined]>([
  ['preSync', (job) => ArgoHook.preSync(job), 'PreSync', 'BeforeHookCreation'],
  ['sync', (job) => ArgoHook.sync(job), 'Sync', 'BeforeHookCreation'],
  ['postSync', (job) => ArgoHook.postSync(job), 'PostSync', 'BeforeHookCreation'],
  ['syncFail', (job) => ArgoHook.syncFail(job), 'SyncFail', 'BeforeHookCreation'],
  ['preDelete', (job) => ArgoHook.preDelete(job), 'PreDelete', 'HookSucceeded'],
  ['postDelete', (job) => ArgoHook.postDelete(job), 'PostDelete', 'HookSucceeded'],
  ['skip', (job) => ArgoHook.skip(job), 'Skip', undefined],
])('%s marks a Job, with a delete policy that is safe', (_, mark, type, policy) => {
  const { chart, job } = newJob();
  mark(job);
  expect(Testing.synth(chart)[0].metadata.annotations).toEqual({
    'argocd.argoproj.io/hook': type, ...(policy && { 'argocd.argoproj.io/hook-delete-policy': policy }),
  });
});

test('takes a wave and policies, and what else is said of an object', () => {
  const { chart, job } = newJob();
  const { BEFORE_HOOK_CREATION, HOOK_SUCCEEDED } = ArgoHookDeletePolicy;
  ArgoHook.postSync(job, { wave: 2, deletePolicies: [BEFORE_HOOK_CREATION, HOOK_SUCCEEDED] }).options(ArgoResourceOption.skipValidation());
  const manifest = Testing.synth(chart);
  expect(manifest[0].metadata.annotations).toEqual({
    'argocd.argoproj.io/hook': 'PostSync',
    'argocd.argoproj.io/hook-delete-policy': 'BeforeHookCreation,HookSucceeded',
    'argocd.argoproj.io/sync-options': 'Validate=false',
    'argocd.argoproj.io/sync-wave': '2',
  });
  expect(Testing.synth(chart)).toEqual(manifest);
});

test('fails on policies that leave a failed Job', () => {
  const { chart, job } = newJob();
  ArgoHook.preSync(job, { deletePolicies: [ArgoHookDeletePolicy.HOOK_SUCCEEDED] });
  expect(problemsOf(chart)).toEqual([
    '[test/job] the delete policy of the Job is HookSucceeded, so one that has failed stays and fails every later sync; add BEFORE_HOOK_CREATION',
  ]);
});

test('the health check of Applications stands in argocd-cm under its key', () => {
  const chart = argoChart();
  const { key, lua } = ArgoHealthCheck.application();
  new ApiObject(chart, 'settings', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'argocd-cm' }, data: { [key]: lua } } as any);
  const [{ data }] = Testing.synth(chart);
  expect(Object.keys(data)).toEqual(['resource.customizations.health.argoproj.io_Application']);
  expect(lua).toContain('health.status = obj.status.health.status');
});
