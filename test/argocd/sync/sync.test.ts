import { ApiObject, type Chart, Testing } from 'cdk8s';
import { Deployment } from 'cdk8s-plus-30';
import { Construct } from 'constructs';
import { ArgoConfirmation, ArgoHookDeletePolicy, ArgoHookType, ArgoResourceOption, ArgoSync } from '../../../src';
import { argoChart, problemsOf } from '../_chart';

function configMap(scope: Construct, id: string, annotations?: Record<string, string>, kind = 'ConfigMap'): ApiObject {
  return new ApiObject(scope, id, { apiVersion: 'v1', kind, metadata: { annotations } });
}

/** The annotations of every object of a chart, by name. */
function annotationsIn(chart: Chart): Record<string, Record<string, string> | undefined> {
  return Object.fromEntries(Testing.synth(chart).map(({ metadata }: any) => [metadata.name, metadata.annotations]));
}

describe('writes', () => {
  test('every annotation as a text', () => {
    const chart = argoChart();
    ArgoSync.of(configMap(chart, 'a'))
      .wave(-2)
      .options(ArgoResourceOption.serverSideApply(), ArgoResourceOption.prune(ArgoConfirmation.NEVER))
      .options(ArgoResourceOption.delete(ArgoConfirmation.CONFIRM))
      .ignoreExtraneous().ignoreHealthcheck().ignoreResourceUpdates().ignoreDefaultLinks()
      .link('dashboard', 'https://grafana.example.com/d/shop', 'Dashboard').link('runbook', 'https://example.com/runbook');
    expect(annotationsIn(chart)).toEqual({
      'test-a': {
        'argocd.argoproj.io/sync-wave': '-2',
        'argocd.argoproj.io/sync-options': 'Delete=confirm,Prune=false,ServerSideApply=true',
        'argocd.argoproj.io/compare-options': 'IgnoreExtraneous',
        'argocd.argoproj.io/ignore-healthcheck': 'true',
        'argocd.argoproj.io/ignore-resource-updates': 'true',
        'argocd.argoproj.io/ignore-default-links': 'true',
        'link.argocd.argoproj.io/dashboard': 'Dashboard|https://grafana.example.com/d/shop',
        'link.argocd.argoproj.io/runbook': 'https://example.com/runbook',
      },
    });
  });

  test.each([
    [ArgoResourceOption.prune(ArgoConfirmation.CONFIRM), 'Prune=confirm'],
    [ArgoResourceOption.alwaysPrune(), 'Prune=true'],
    [ArgoResourceOption.delete(ArgoConfirmation.NEVER), 'Delete=false'],
    [ArgoResourceOption.alwaysDelete(), 'Delete=true'],
    [ArgoResourceOption.pruneLast(), 'PruneLast=true'],
    [ArgoResourceOption.skipValidation(), 'Validate=false'],
    [ArgoResourceOption.skipDryRunOnMissingResource(), 'SkipDryRunOnMissingResource=true'],
    [ArgoResourceOption.replace(), 'Replace=true'],
    [ArgoResourceOption.force(), 'Force=true'],
    [ArgoResourceOption.serverSideApply(false), 'ServerSideApply=false'],
  ])('an option %#', (option, text) => {
    const chart = argoChart();
    ArgoSync.of(configMap(chart, 'a')).options(option);
    expect(annotationsIn(chart)['test-a']).toEqual({ 'argocd.argoproj.io/sync-options': text });
  });

  test('hooks with their delete policies', () => {
    const chart = argoChart();
    ArgoSync.of(configMap(chart, 'a')).hook(ArgoHookType.PRE_SYNC, ArgoHookType.SYNC, ArgoHookType.SYNC)
      .deletePolicy(ArgoHookDeletePolicy.BEFORE_HOOK_CREATION, ArgoHookDeletePolicy.HOOK_FAILED);
    ArgoSync.of(configMap(chart, 'b')).skip();
    expect(annotationsIn(chart)).toEqual({
      'test-a': { 'argocd.argoproj.io/hook': 'PreSync,Sync', 'argocd.argoproj.io/hook-delete-policy': 'BeforeHookCreation,HookFailed' },
      'test-b': { 'argocd.argoproj.io/hook': 'Skip' },
    });
  });

  test('on what cdk8s-plus makes, and on its pods what is asked of what Argo CD does not deliver', () => {
    const chart = argoChart();
    const web = new Deployment(chart, 'web', { containers: [{ image: 'registry.example.com/web:1.2.3', portNumber: 8080 }] });
    ArgoSync.of(web).wave(1).ignoreResourceUpdates();
    const [{ metadata, spec }] = Testing.synth(chart);
    expect(metadata.annotations).toEqual({ 'argocd.argoproj.io/sync-wave': '1', 'argocd.argoproj.io/ignore-resource-updates': 'true' });
    expect(spec.template.metadata.annotations).toEqual({ 'argocd.argoproj.io/ignore-resource-updates': 'true' });
  });

  test('on all objects below a construct, also those that come later; the nearest word holds', () => {
    const chart = argoChart();
    const part = new Construct(chart, 'part');
    configMap(part, 'early');
    ArgoSync.of(part).wave(3).options(ArgoResourceOption.pruneLast());
    const inner = configMap(part, 'inner');
    ArgoSync.of(inner).wave(4).options(ArgoResourceOption.replace());
    configMap(part, 'late');
    configMap(chart, 'other');
    ArgoSync.of(chart).options(ArgoResourceOption.serverSideApply());
    expect(annotationsIn(chart)).toEqual({
      'test-other': { 'argocd.argoproj.io/sync-options': 'ServerSideApply=true' },
      'test-part-early': { 'argocd.argoproj.io/sync-options': 'PruneLast=true,ServerSideApply=true', 'argocd.argoproj.io/sync-wave': '3' },
      'test-part-inner': { 'argocd.argoproj.io/sync-options': 'PruneLast=true,Replace=true', 'argocd.argoproj.io/sync-wave': '4' },
      'test-part-late': { 'argocd.argoproj.io/sync-options': 'PruneLast=true,ServerSideApply=true', 'argocd.argoproj.io/sync-wave': '3' },
    });
  });

  test('beside what the author has written, and twice the same', () => {
    const chart = argoChart();
    const object = configMap(chart, 'a', { 'example.com/team': 'shop', 'argocd.argoproj.io/sync-options': 'Prune=false, Validate=false' });
    ArgoSync.of(object).options(ArgoResourceOption.replace(), ArgoResourceOption.skipValidation());
    const first = Testing.synth(chart);
    expect(first[0].metadata.annotations).toEqual({ 'example.com/team': 'shop', 'argocd.argoproj.io/sync-options': 'Prune=false,Validate=false,Replace=true' });
    expect(Testing.synth(chart)).toEqual(first);
    object.metadata.addAnnotation('argocd.argoproj.io/sync-options', 'Delete=false');
    expect(annotationsIn(chart)['test-a']).toMatchObject({ 'argocd.argoproj.io/sync-options': 'Delete=false,Replace=true,Validate=false' });
  });

  test('at once, so that the object shows it before synth, too', () => {
    const object = configMap(argoChart(), 'a');
    ArgoSync.of(object).wave(1);
    ArgoSync.of(object).wave(2);
    expect(object.toJson().metadata.annotations).toEqual({ 'argocd.argoproj.io/sync-wave': '2' });
  });

  test('nothing on a hook that means nothing to it, when it was said of more', () => {
    const chart = argoChart();
    ArgoSync.of(chart).wave(1).options(ArgoResourceOption.prune(ArgoConfirmation.NEVER));
    ArgoSync.of(configMap(chart, 'a')).hook(ArgoHookType.POST_DELETE);
    expect(annotationsIn(chart)).toEqual({ 'test-a': { 'argocd.argoproj.io/hook': 'PostDelete' } });
  });
});

describe('fails', () => {
  const said = (say: (sync: ArgoSync) => unknown, kind?: string, annotations?: Record<string, string>): string[] => {
    const chart = argoChart();
    say(ArgoSync.of(configMap(chart, 'a', annotations, kind)));
    return problemsOf(chart);
  };
  const { HOOK_SUCCEEDED, HOOK_FAILED, BEFORE_HOOK_CREATION } = ArgoHookDeletePolicy;

  test('on a wave that is no whole number', () => {
    expect(said((sync) => sync.wave(1.5))).toEqual(['[test/a] the wave is 1.5; write a whole number, the lowest comes first']);
    expect(said((sync) => sync.wave(NaN))).toEqual(['[test/a] the wave is NaN; write a whole number, the lowest comes first']);
  });

  test('on Skip beside others', () => {
    expect(said((sync) => sync.hook(ArgoHookType.SKIP, ArgoHookType.SYNC))).toEqual([
      '[test/a] the hook is "Skip,Sync", but Skip is heeded only by itself; skip the object, or leave Skip out',
    ]);
  });

  test('on a delete policy of what is no hook', () => {
    expect(said((sync) => sync.deletePolicy(HOOK_FAILED))).toEqual([
      '[test/a] a delete policy is given, but the object is no hook, and only hooks are deleted by it; mark the object by ArgoHook, or leave the policy out',
    ]);
    expect(said((sync) => sync.deletePolicy(HOOK_FAILED), undefined, { 'helm.sh/hook': 'post-install' })).toEqual([]);
  });

  test('on options that exclude each other', () => {
    expect(said((sync) => sync.options(ArgoResourceOption.replace(), ArgoResourceOption.serverSideApply()))).toEqual([
      '[test/a] the sync options Replace and ServerSideApply are both given, and Replace wins; give one of them',
    ]);
    expect(said((sync) => sync.options(ArgoResourceOption.alwaysPrune(), ArgoResourceOption.prune(ArgoConfirmation.NEVER)))).toEqual([
      '[test/a] ArgoSync.options: Prune is given as "true" and as "false"; give it once',
    ]);
    expect(said((sync) => sync.options(ArgoResourceOption.replace(), ArgoResourceOption.serverSideApply(false)))).toEqual([]);
  });

  test('on what means nothing to a hook', () => {
    expect(said((sync) => sync.hook(ArgoHookType.SYNC).options(ArgoResourceOption.pruneLast()))).toEqual([
      '[test/a] the sync option PruneLast is given, but a hook is never pruned; delete policies say when it goes',
    ]);
    expect(said((sync) => sync.hook(ArgoHookType.POST_DELETE).wave(1))).toEqual([
      '[test/a] the hook PostDelete has the wave 1, but all hooks of a deletion come at once; leave the wave out',
    ]);
  });

  test('on a hook that blocks later syncs', () => {
    expect(said((sync) => sync.hook(ArgoHookType.PRE_SYNC).deletePolicy(HOOK_SUCCEEDED), 'Job')).toEqual([
      '[test/a] the delete policy of the Job is HookSucceeded, so one that has failed stays and fails every later sync; add BEFORE_HOOK_CREATION',
    ]);
    expect(said((sync) => sync.hook(ArgoHookType.PRE_SYNC).deletePolicy(HOOK_FAILED), 'Job')).toEqual([
      '[test/a] the delete policy of the Job is HookFailed, so one that has finished stays and never runs again; add BEFORE_HOOK_CREATION',
    ]);
    expect(said((sync) => sync.hook(ArgoHookType.PRE_SYNC).deletePolicy(HOOK_FAILED, HOOK_SUCCEEDED), 'Job')).toEqual([]);
    expect(said((sync) => sync.hook(ArgoHookType.PRE_SYNC).deletePolicy(BEFORE_HOOK_CREATION), 'Job')).toEqual([]);
    expect(said((sync) => sync.hook(ArgoHookType.PRE_SYNC).deletePolicy(HOOK_SUCCEEDED))).toEqual([]);
  });

  test('on a hook that holds data', () => {
    expect(said((sync) => sync.hook(ArgoHookType.PRE_SYNC), 'PersistentVolumeClaim')).toEqual([
      '[test/a] a PersistentVolumeClaim is marked as a hook, and hooks are deleted and made anew, with everything in it; order it by a wave instead',
    ]);
  });

  test('on what the author has written otherwise', () => {
    expect(said((sync) => sync.wave(2), undefined, { 'argocd.argoproj.io/sync-wave': '1' })).toEqual([
      '[test/a] the annotation argocd.argoproj.io/sync-wave is "1" and shall be "2"; say it once',
    ]);
    expect(said((sync) => sync.options(ArgoResourceOption.alwaysPrune()), undefined, { 'argocd.argoproj.io/sync-options': 'Prune=false' })).toEqual([
      '[test/a] the annotation argocd.argoproj.io/sync-options is "Prune=false" and shall be "Prune=true"; say it once',
    ]);
    expect(said((sync) => sync.wave(1), undefined, { 'argocd.argoproj.io/sync-wave': '1' })).toEqual([]);
  });

  test('on nothing', () => {
    expect(said((sync) => sync.hook())).toEqual(['[test/a] ArgoSync.hook: no type is given; give the phases in which the hook is applied']);
    expect(said((sync) => sync.deletePolicy())).toEqual(['[test/a] ArgoSync.deletePolicy: no policy is given; say when the hook is deleted']);
    const chart = argoChart();
    ArgoSync.of(new Construct(chart, 'empty')).wave(1);
    expect(problemsOf(chart)).toEqual(['[test/empty] ArgoSync.of: the construct holds no object, so nothing would be annotated; give one that does']);
  });

  test('on links that are not shown', () => {
    expect(said((sync) => sync.link('dash/board', 'https://example.com'))).toEqual([
      '[test/a] ArgoSync.link: the name is "dash/board"; write at most 63 letters, digits, and ".", "_" or "-" between them',
    ]);
    expect(said((sync) => sync.link('dashboard', 'grafana.example.com'))).toEqual([
      '[test/a] ArgoSync.link: the address of "dashboard" is "grafana.example.com", which Argo CD does not show; write one with http:// or https://',
    ]);
    expect(said((sync) => sync.link('dashboard', 'https://example.com', 'a|b'))).toEqual([
      '[test/a] ArgoSync.link: the title of "dashboard" is "a|b"; write one without "|", which ends it',
    ]);
  });

  test('at the construct that was given, and names the object in it', () => {
    const chart = argoChart();
    const part = new Construct(chart, 'part');
    ArgoSync.of(part).hook(ArgoHookType.PRE_SYNC);
    configMap(part, 'space', undefined, 'Namespace');
    const web = new Deployment(chart, 'web', { containers: [{ image: 'registry.example.com/web:1.2.3', portNumber: 8080 }] });
    ArgoSync.of(web).wave(0.5);
    expect(problemsOf(chart)).toEqual([
      '[test/part] space: a Namespace is marked as a hook, and hooks are deleted and made anew, with everything in it; order it by a wave instead',
      '[test/web] the wave is 0.5; write a whole number, the lowest comes first',
    ]);
  });
});
