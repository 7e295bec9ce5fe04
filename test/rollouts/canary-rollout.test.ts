import { ApiObject, App, Chart, Duration, JsonPatch, Testing } from 'cdk8s';
import { Deployment, HorizontalPodAutoscaler, Service, StatefulSet } from 'cdk8s-plus-30';
import {
  CanaryRollout, type CanaryRolloutProps, CanaryServices, CanaryStep, PodAmount, RolloutAntiAffinity, WorkloadScaleDown,
} from '../../src/rollouts';

const steps = [CanaryStep.weight(20), CanaryStep.pause()];
const template = { metadata: { labels: { app: 'api' } }, spec: { containers: [{ name: 'api', image: 'api:1', ports: [{ containerPort: 8080 }] }] } };
const chartOf = (namespace?: string) => new Chart(Testing.app(), 'shop', { namespace, disableResourceNameHashes: true });

function deployment(chart: Chart, spec: object = { replicas: 4 }, id = 'web', metadata: object = { name: 'web' }): ApiObject {
  return new ApiObject(chart, id, {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata,
    spec: {
      selector: { matchLabels: { app: 'web' } },
      template: { ...template, metadata: { labels: { app: 'web', tier: 'front' } } },
      ...spec,
    },
  });
}

function service(chart: Chart, id: string, selector: object = { app: 'web' }, metadata: object = {}): ApiObject {
  return new ApiObject(chart, id, { apiVersion: 'v1', kind: 'Service', metadata: { name: id, ...metadata }, spec: { selector, ports: [{ port: 80 }] } });
}

function autoscaler(chart: Chart, apiVersion: string, kind: string, name: string): ApiObject {
  return new ApiObject(chart, 'hpa', {
    apiVersion: 'autoscaling/v2',
    kind: 'HorizontalPodAutoscaler',
    metadata: { name: 'web-hpa' },
    spec: { scaleTargetRef: { apiVersion, kind, name }, maxReplicas: 9 },
  });
}

function rolloutIn(chart: Chart): any {
  const objects = Testing.synth(chart);
  expect(Testing.synth(chart)).toEqual(objects);
  return objects.find(({ kind }) => kind === 'Rollout');
}

function messages(chart: Chart): string {
  try {
    (chart.node.root as App).synth();
  } catch (error) {
    return (error as Error).message.split('\n').slice(1).map((line) => line.trim()).filter(Boolean).join('\n');
  }
  throw new Error('nothing was reported');
}

function faults(props: Partial<CanaryRolloutProps>): string {
  const chart = chartOf();
  new CanaryRollout(chart, 'api', { steps, template, ...props });
  return messages(chart).replace(/^\[shop\/api\] /gm, '');
}

describe('with a Deployment', () => {
  test('takes its replicas over', () => {
    const chart = chartOf('shop');
    const web = deployment(chart);
    const rollout = new CanaryRollout(chart, 'rollout', { workload: web, steps: [...steps, CanaryStep.weight(50), CanaryStep.pause(Duration.minutes(10))] });
    expect(rolloutIn(chart)).toEqual({
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'Rollout',
      metadata: { name: 'shop-rollout', namespace: 'shop' },
      spec: {
        replicas: 4,
        workloadRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web', scaleDown: 'never' },
        strategy: { canary: { steps: [{ setWeight: 20 }, { pause: {} }, { setWeight: 50 }, { pause: { duration: '10m' } }] } },
      },
    });
    expect(web.toJson().spec.replicas).toBe(0);
    expect(rollout.name).toBe('shop-rollout');
    expect(rollout.stableService).toBeUndefined();
    expect(rollout.canaryService).toBeUndefined();
    expect(ApiObject.of(rollout).kind).toBe('Rollout');
  });

  test('of cdk8s-plus, whose Service selects the pods of the Rollout', () => {
    const chart = chartOf();
    const web = new Deployment(chart, 'web', { replicas: 3, containers: [{ image: 'web:1', portNumber: 8080 }] });
    web.exposeViaService();
    new CanaryRollout(chart, 'rollout', { workload: web, steps });
    const [dep, svc, rollout] = Testing.synth(chart);
    expect(rollout.spec.replicas).toBe(3);
    expect(rollout.spec.workloadRef.name).toBe(web.name);
    expect(dep.spec.replicas).toBe(0);
    expect(dep.spec.template.metadata.labels).toMatchObject(svc.spec.selector);
    expect(Object.keys(svc.spec.selector)).toHaveLength(1);
  });

  test('of cdk8s-plus without replicas, which means 2', () => {
    const chart = chartOf();
    new CanaryRollout(chart, 'rollout', { workload: new Deployment(chart, 'web', { containers: [{ image: 'web:1' }] }), steps });
    expect(rolloutIn(chart).spec.replicas).toBe(2);
  });

  test('without replicas leaves them to the controller', () => {
    const chart = chartOf();
    const web = deployment(chart, {});
    new CanaryRollout(chart, 'rollout', { workload: web, steps });
    expect(rolloutIn(chart).spec).not.toHaveProperty('replicas');
    expect(web.toJson().spec.replicas).toBe(0);
  });

  test('whose replicas were patched before', () => {
    const chart = chartOf();
    const web = deployment(chart);
    web.addJsonPatch(JsonPatch.replace('/spec/replicas', 7));
    new CanaryRollout(chart, 'rollout', { workload: web, steps });
    expect(rolloutIn(chart).spec.replicas).toBe(7);
  });

  test('with replicas of its own', () => {
    const chart = chartOf();
    new CanaryRollout(chart, 'rollout', { workload: deployment(chart, { replicas: 0 }), replicas: 6, steps });
    expect(rolloutIn(chart).spec.replicas).toBe(6);
  });

  test('that runs on beside the Rollout', () => {
    const chart = chartOf();
    const web = deployment(chart);
    autoscaler(chart, 'apps/v1', 'Deployment', 'web');
    new CanaryRollout(chart, 'rollout', { workload: web, scaleDown: WorkloadScaleDown.NEVER, steps });
    expect(rolloutIn(chart).spec).toMatchObject({ replicas: 4, workloadRef: { scaleDown: 'never' } });
    expect(web.toJson().spec.replicas).toBe(4);
  });

  test.each([
    [WorkloadScaleDown.ON_SUCCESS, 'onsuccess'],
    [WorkloadScaleDown.PROGRESSIVELY, 'progressively'],
  ])('that the controller scales down: %s', (scaleDown, wire) => {
    const chart = chartOf();
    const web = deployment(chart, {});
    new CanaryRollout(chart, 'rollout', { workload: web, scaleDown, replicas: 4, steps });
    expect(rolloutIn(chart).spec).toMatchObject({ replicas: 4, workloadRef: { scaleDown: wire } });
    expect(web.toJson().spec).not.toHaveProperty('replicas');
  });

  test('leaves the replicas to an autoscaler of the Rollout', () => {
    const chart = chartOf();
    new CanaryRollout(chart, 'rollout', { workload: deployment(chart), steps });
    autoscaler(chart, 'argoproj.io/v1alpha1', 'Rollout', 'shop-rollout');
    expect(rolloutIn(chart).spec).not.toHaveProperty('replicas');
  });

  test.each<[string, (chart: Chart) => CanaryRolloutProps, string]>([
    ['another kind', (chart) => ({ steps, workload: new ApiObject(chart, 'db', { apiVersion: 'apps/v1', kind: 'StatefulSet', metadata: { name: 'db' } }) }),
      'workload is StatefulSet "db" (apps/v1), allowed is a Deployment (apps/v1)'],
    ['a StatefulSet of cdk8s-plus', (chart) => ({
      steps,
      workload: new StatefulSet(chart, 'db', {
        metadata: { name: 'db' },
        service: new Service(chart, 'svc', { ports: [{ port: 1 }] }),
        containers: [{ image: 'db:1' }],
      }),
    }), 'workload is StatefulSet "db" (apps/v1), allowed is a Deployment (apps/v1)'],
    ['an old version', (chart) => ({ steps, workload: new ApiObject(chart, 'web', { apiVersion: 'extensions/v1beta1', kind: 'Deployment', metadata: { name: 'web' } }) }),
      'workload is Deployment "web" (extensions/v1beta1), allowed is a Deployment (apps/v1)'],
    ['a chart', (chart) => ({ steps, workload: new Chart(chart.node.root as App, 'other') }), 'workload other makes no object; give a Deployment (apps/v1)'],
    ['another namespace', (chart) => ({ steps, workload: deployment(chart, {}, 'web', { name: 'web', namespace: 'store' }) }),
      'workload Deployment "web" stands in namespace "store", the Rollout in no named namespace; put both into one stack'],
    ['another stack', (chart) => ({ steps, workload: deployment(new Chart(chart.node.root as App, 'other')) }),
      'workload Deployment "web" belongs to another stack (other/web); put both into one stack'],
    ['replicas 0', (chart) => ({ steps, workload: deployment(chart, { replicas: 0 }) }),
      'the workload "web" has replicas 0, so the Rollout would have no pods; give the Rollout its replicas'],
    ['replicas that Git and the controller set', (chart) => ({ steps, workload: deployment(chart), scaleDown: WorkloadScaleDown.ON_SUCCESS }),
      'scaleDown onsuccess lets the controller set the replicas of Deployment "web", but Git sets them to 4 again; ' +
      'leave scaleDown out, or the replicas of the Deployment'],
    ['a selector', (chart) => ({ steps, workload: deployment(chart), selector: { app: 'web' } }),
      'selector belongs to template; leave it out, that of the Deployment is used'],
    ['a template', (chart) => ({ steps, workload: deployment(chart), template }), 'both workload and template are given; give either workload or template'],
  ])('fails with %s', (_, props, message) => {
    const chart = chartOf();
    new CanaryRollout(chart, 'rollout', props(chart));
    expect(messages(chart)).toBe(`[shop/rollout] ${message}`);
  });

  test('fails with two Rollouts', () => {
    const chart = chartOf();
    const web = deployment(chart);
    new CanaryRollout(chart, 'one', { workload: web, steps });
    new CanaryRollout(chart, 'two', { workload: web, steps });
    expect(messages(chart)).toBe('[shop/two] workload Deployment "web" is already run by the Rollout at shop/one; a Deployment can have one');
  });

  test('fails with an autoscaler of the Deployment', () => {
    const chart = chartOf();
    const web = new Deployment(chart, 'web', { metadata: { name: 'web' }, containers: [{ image: 'web:1' }] });
    new CanaryRollout(chart, 'rollout', { workload: web, replicas: 2, steps });
    new HorizontalPodAutoscaler(chart, 'hpa', { target: web, maxReplicas: 4, metadata: { name: 'web-hpa' } });
    expect(messages(chart)).toBe('[shop/rollout] HorizontalPodAutoscaler "web-hpa" scales the Deployment "web", whose pods the Rollout runs; ' +
      'let it scale the Rollout "shop-rollout" (argoproj.io/v1alpha1)');
  });
});

describe('with a template', () => {
  test('needs a template and steps', () => {
    const chart = chartOf();
    new CanaryRollout(chart, 'api', { template, steps });
    expect(rolloutIn(chart)).toEqual({
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'Rollout',
      metadata: { name: 'shop-api' },
      spec: { selector: { matchLabels: { app: 'api' } }, template, strategy: { canary: { steps: [{ setWeight: 20 }, { pause: {} }] } } },
    });
  });

  test('takes every setting', () => {
    const chart = chartOf();
    new CanaryRollout(chart, 'api', {
      template: { ...template, metadata: { labels: { app: 'api', version: '1' } } },
      selector: { app: 'api' },
      steps,
      replicas: 4,
      maxSurge: PodAmount.percent(50),
      maxUnavailable: PodAmount.count(0),
      replicaProgressThreshold: PodAmount.percent(90),
      minReady: Duration.seconds(15),
      progressDeadline: Duration.minutes(5),
      progressDeadlineAbort: true,
      revisionHistoryLimit: 3,
      rollbackWindow: 2,
      paused: false,
      antiAffinity: RolloutAntiAffinity.preferred(10),
      canaryMetadata: { labels: { role: 'canary' }, annotations: { note: 'new' } },
      stableMetadata: { labels: { role: 'stable' } },
      metadata: { name: 'api', labels: { team: 'shop' } },
    });
    expect(rolloutIn(chart)).toMatchObject({
      metadata: { name: 'api', labels: { team: 'shop' } },
      spec: {
        replicas: 4,
        selector: { matchLabels: { app: 'api' } },
        minReadySeconds: 15,
        progressDeadlineSeconds: 300,
        progressDeadlineAbort: true,
        revisionHistoryLimit: 3,
        rollbackWindow: { revisions: 2 },
        paused: false,
        strategy: {
          canary: {
            maxSurge: '50%',
            maxUnavailable: 0,
            replicaProgressThreshold: { type: 'Percent', value: 90 },
            antiAffinity: { preferredDuringSchedulingIgnoredDuringExecution: { weight: 10 } },
            canaryMetadata: { labels: { role: 'canary' }, annotations: { note: 'new' } },
            stableMetadata: { labels: { role: 'stable' } },
          },
        },
      },
    });
  });

  test('counts pods of the threshold, and requires other nodes', () => {
    const chart = chartOf();
    new CanaryRollout(chart, 'api', {
      template, steps, replicaProgressThreshold: PodAmount.count(2), antiAffinity: RolloutAntiAffinity.required(),
    });
    expect(rolloutIn(chart).spec.strategy.canary).toMatchObject({
      replicaProgressThreshold: { type: 'Pods', value: 2 },
      antiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: {} },
    });
  });

  test('copies what it is given', () => {
    const chart = chartOf();
    const mine = { metadata: { labels: { app: 'api' } as Record<string, string> }, spec: { containers: [{ name: 'api', image: 'api:1' }] } };
    const list = [CanaryStep.weight(5)];
    new CanaryRollout(chart, 'api', { template: mine, steps: list });
    mine.spec.containers[0].image = 'other';
    list.pop();
    const { spec } = rolloutIn(chart);
    expect(spec.template.spec.containers[0].image).toBe('api:1');
    expect(spec.strategy.canary.steps).toEqual([{ setWeight: 5 }]);
  });

  const pods = (metadata: object, spec: object = {}) => ({ template: { metadata, spec: { ...template.spec, ...spec } } });
  const app = { labels: { app: 'api' } };

  test.each<[string, Partial<CanaryRolloutProps>, string]>([
    ['no pods', { template: undefined }, 'the Rollout has no pods; give either workload or template'],
    ['no steps', { steps: [] },
      'steps is empty, so every update would run through like that of a Deployment; give at least one step, for instance CanaryStep.weight(20)'],
    ['several labels', pods({ labels: { app: 'api', version: '1' } }),
      'the pods have several labels (app, version), and the selector can never be changed; name in selector those that will stay'],
    ['no labels', pods({}), 'template.metadata.labels is empty; give the pods a label, for instance app'],
    ['an empty selector', { selector: {} }, 'selector is empty; name a label of the pods'],
    ['another selector', { selector: { app: 'web' } }, 'selector: app is "web", but the pods have "api"; write the same in template.metadata.labels'],
    ['a selector of no label', { selector: { name: 'api' } },
      'selector: name is "api", but the pods have no such label; write the same in template.metadata.labels'],
    ['a bad label', pods({ labels: { app: 'my api' } }),
      'template.metadata.labels: the label app has the value "my api", allowed are at most 63 letters, digits, "-", "_" and "."'],
    ['a bad label key', { canaryMetadata: { labels: { '-x': 'a' } } }, 'canaryMetadata: the label key "-x" is not allowed, ' +
      'write at most 63 letters, digits, "-", "_" and ".", with a DNS name and "/" in front if need be'],
    ['a label that is no string', pods({ labels: { app: 1 } }), 'template.metadata.labels: the label app must be a string'],
    ['a restart policy', pods(app, { restartPolicy: 'Never' }), 'template.spec.restartPolicy is "Never", allowed is "Always"; leave it out'],
    ['a deadline of the pods', pods(app, { activeDeadlineSeconds: 5 }), 'template.spec.activeDeadlineSeconds is for pods that end; leave it out'],
    ['no container', pods(app, { containers: [] }), 'template.spec.containers is empty; give at least one container with name and image'],
    ['a container without name', pods(app, { containers: [{ image: 'a' }] }), 'template.spec.containers[0].name is undefined, a name is required'],
    ['a container without image', pods(app, { containers: [{ name: 'a' }] }),
      'template.spec.containers[0].image is undefined; write the reference of an image'],
    ['two containers of one name', pods(app, { containers: [{ name: 'a', image: 'a' }, { name: 'a', image: 'b' }] }),
      'template.spec.containers[1].name "a" is used twice; give each container its own'],
    ['an unknown field', { template: { ...template, specs: {} } }, 'template has an unknown field "specs"; did you mean "spec"'],
    ['a scale-down', { scaleDown: WorkloadScaleDown.NEVER }, 'scaleDown belongs to workload; leave it out'],
    ['negative replicas', { replicas: -1 }, 'replicas is -1, allowed is a whole number from 0'],
    ['half a revision', { revisionHistoryLimit: 0.5 }, 'revisionHistoryLimit is 0.5, allowed is a whole number from 0'],
    ['an empty window', { rollbackWindow: 0 }, 'rollbackWindow is 0, allowed is a whole number from 1'],
    ['no room', { maxSurge: PodAmount.percent(0), maxUnavailable: PodAmount.count(0) },
      'maxSurge and maxUnavailable are both 0, so no pod could ever be replaced; give one of them at least one pod'],
    ['more than all unavailable', { maxUnavailable: PodAmount.percent(101) }, 'maxUnavailable is 101 %, allowed are at most 100'],
    ['an empty threshold', { replicaProgressThreshold: PodAmount.count(0) },
      'replicaProgressThreshold is 0, so no step would wait for its pods; give at least one pod'],
    ['half a second', { minReady: Duration.millis(500) }, 'minReady is 500ms, allowed are whole seconds'],
    ['a short deadline', { minReady: Duration.minutes(5), progressDeadline: Duration.minutes(5) },
      'progressDeadline is 300s and minReady 300s, so every update would count as failed; give a progressDeadline longer than minReady'],
    ['a short default deadline', { minReady: Duration.minutes(10) },
      'progressDeadline is 600s by default and minReady 600s, so every update would count as failed; give a progressDeadline longer than minReady'],
    ['a selecting label that goes', { canaryMetadata: { labels: { app: 'api' } } },
      'canaryMetadata sets the label app, by which the pods are selected; use another label'],
  ])('fails with %s', (_, props, message) => {
    expect(faults(props)).toBe(message);
  });

  test('fails with replicas and an autoscaler', () => {
    const chart = chartOf();
    new CanaryRollout(chart, 'api', { template, steps, replicas: 3 });
    autoscaler(chart, 'argoproj.io/v1alpha1', 'Rollout', 'shop-api');
    expect(messages(chart)).toBe('[shop/api] replicas is 3, but HorizontalPodAutoscaler "web-hpa" scales the Rollout, ' +
      'so Git and the autoscaler would undo each other; leave replicas out');
  });
});

describe('with Services', () => {
  test('makes them for the pods of a Deployment', () => {
    const chart = chartOf('shop');
    const web = new Deployment(chart, 'web', { containers: [{ image: 'web:1', portNumber: 8080 }] });
    const rollout = new CanaryRollout(chart, 'rollout', { workload: web, steps, services: CanaryServices.create({ port: 80 }), metadata: { name: 'web' } });
    const objects = Testing.synth(chart);
    const labels = objects[0].spec.selector.matchLabels;
    expect(objects.filter(({ kind }) => kind === 'Service')).toEqual(['web-stable', 'web-canary'].map((name) => ({
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name, namespace: 'shop' },
      spec: { selector: labels, ports: [{ port: 80, targetPort: 8080 }] },
    })));
    expect(rolloutIn(chart).spec.strategy.canary).toMatchObject({ stableService: 'web-stable', canaryService: 'web-canary' });
    expect(ApiObject.of(rollout.stableService!).name).toBe('web-stable');
    expect(ApiObject.of(rollout.canaryService!).name).toBe('web-canary');
    expect(ApiObject.of(rollout).kind).toBe('Rollout');
  });

  test('makes them for several ports', () => {
    const chart = chartOf();
    const ports = [{ containerPort: 80, name: 'http' }, { containerPort: 53 }, { containerPort: 53, protocol: 'UDP' }];
    new CanaryRollout(chart, 'api', {
      template: { ...template, spec: { containers: [{ name: 'api', image: 'api:1', ports }] } },
      steps,
      services: CanaryServices.create(),
    });
    expect(Testing.synth(chart)[1].spec).toEqual({
      selector: { app: 'api' },
      ports: [
        { name: 'http', port: 80, targetPort: 80 },
        { name: 'port-53', port: 53, targetPort: 53 },
        { name: 'port-53-udp', port: 53, targetPort: 53, protocol: 'UDP' },
      ],
    });
  });

  test('takes existing ones', () => {
    const chart = chartOf();
    const stable = service(chart, 'stable');
    const canary = service(chart, 'canary', { 'app': 'web', 'rollouts-pod-template-hash': 'x' });
    const rollout = new CanaryRollout(chart, 'rollout', { workload: deployment(chart), steps, services: CanaryServices.existing({ stable, canary }) });
    expect(rolloutIn(chart).spec.strategy.canary).toMatchObject({ stableService: 'stable', canaryService: 'canary' });
    expect(rollout.stableService).toBe(stable);
  });

  test('takes one of cdk8s-plus alone', () => {
    const chart = chartOf();
    const web = new Deployment(chart, 'web', { containers: [{ image: 'web:1', portNumber: 8080 }] });
    const canary = web.exposeViaService({ name: 'web-canary' });
    new CanaryRollout(chart, 'rollout', { workload: web, steps, services: CanaryServices.existing({ canary }) });
    expect(rolloutIn(chart).spec.strategy.canary.canaryService).toBe('web-canary');
    expect(rolloutIn(chart).spec.strategy.canary).not.toHaveProperty('stableService');
  });

  test('has none when it is told so', () => {
    const chart = chartOf();
    new CanaryRollout(chart, 'api', { template, steps, services: CanaryServices.none() });
    expect(Testing.synth(chart)).toHaveLength(1);
  });

  test.each<[string, (chart: Chart) => Partial<CanaryRolloutProps>, string]>([
    ['one Service for both', (chart) => {
      const one = service(chart, 'one', { app: 'api' });
      return { services: CanaryServices.existing({ stable: one, canary: one }) };
    }, 'Service "one" is given as stable and as canary; give two Services'],
    ['no Service', () => ({ services: CanaryServices.existing({}) }), 'CanaryServices.existing names no Service; give stable, canary or both'],
    ['another kind', (chart) => ({ services: CanaryServices.existing({ canary: deployment(chart) }) }), 'canary is Deployment "web", allowed is a Service (v1)'],
    ['another selector', (chart) => ({ services: CanaryServices.existing({ stable: service(chart, 'one') }) }),
      'Service "one" selects app=web, which is no label of the Rollout\'s pods; select labels of the pod template'],
    ['another namespace', (chart) => ({ services: CanaryServices.existing({ stable: service(chart, 'one', { app: 'api' }, { namespace: 'x' }) }) }),
      'Service "one" stands in namespace "x", the Rollout in no named namespace; a Rollout needs Services of its own namespace'],
    ['no ports', () => ({ template: { ...template, spec: { containers: [{ name: 'a', image: 'a' }] } }, services: CanaryServices.create() }),
      'the Services would have no port, because no container declares one; declare the ports of the containers'],
    ['one port for two', () => ({
      template: { ...template, spec: { containers: [{ name: 'a', image: 'a', ports: [{ containerPort: 1 }, { containerPort: 2 }] }] } },
      services: CanaryServices.create({ port: 80 }),
    }), 'CanaryServices.create has one port, but the containers declare 2; leave the port out'],
    ['a name that is too long', () => ({ services: CanaryServices.create(), metadata: { name: 'x'.repeat(57) } }),
      `the Rollout's name "${'x'.repeat(57)}" makes no names of Services; write at most 56 lower-case letters, digits and "-", with a letter first, in metadata.name`],
  ])('fails with %s', (_, props, message) => {
    const chart = chartOf();
    new CanaryRollout(chart, 'api', { template, steps, ...props(chart) });
    expect(messages(chart)).toBe(`[shop/api] ${message}`);
  });

  test('fails with a Deployment that selects by no label', () => {
    const chart = chartOf();
    new CanaryRollout(chart, 'api', {
      workload: deployment(chart, { replicas: 1, selector: { matchExpressions: [{ key: 'app', operator: 'Exists' }] } }),
      steps,
      services: CanaryServices.create(),
    });
    expect(messages(chart)).toBe('[shop/api] the Services would select nothing, because the Deployment has no spec.selector.matchLabels');
  });

  test('fails with the Service of another Rollout', () => {
    const chart = chartOf();
    const stable = service(chart, 'stable', { app: 'api' });
    new CanaryRollout(chart, 'one', { template, steps, services: CanaryServices.existing({ stable }) });
    new CanaryRollout(chart, 'two', { template, steps, services: CanaryServices.existing({ stable }) });
    expect(messages(chart)).toBe('[shop/two] Service "stable" already belongs to the Rollout at shop/one; give each Rollout its own Services');
  });
});
