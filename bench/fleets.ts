import { ApiObject, App, Chart, YamlOutputType } from 'cdk8s';
import { Deployment } from 'cdk8s-plus-30';
import type { Construct } from 'constructs';
import type * as library from '../src';

/** What fills the stacks. */
export type Filling = 'raw' | 'plus';

/** So many stacks with so many objects each, each stack waiting for the one before it where `chained`. */
export interface Shape {
  readonly stacks: number;
  readonly objects: number;
  readonly chained?: boolean;
}

/** About 400 bytes of YAML, like most objects of a fleet. */
function rawObject(scope: Construct, id: string): void {
  new ApiObject(scope, id, {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: id, labels: { 'app.kubernetes.io/name': id, 'app.kubernetes.io/part-of': 'bench' }, annotations: { 'example.com/owner': 'platform-team' } },
    data: {
      'LOG_LEVEL': 'info',
      'FEATURES': 'checkout,search,recommendations',
      'DATABASE_HOST': 'postgres.databases.svc.cluster.local',
      'TIMEOUT': '30',
      'application.properties': 'server.port=8080\nserver.threads=16\nmetrics.enabled=true\n',
    },
  } as any);
}

function fill(scope: Construct, filling: Filling, amount: number): void {
  for (let i = 0; i < amount; i++) {
    if (filling === 'raw') rawObject(scope, `object-${i}`);
    else new Deployment(scope, `object-${i}`, { containers: [{ image: 'registry.example.com/app:1.2.3', portNumber: 8080, envVariables: {} }] });
  }
}

/** The fleet as users of cdk8s write it: one chart for each stack. */
export function plainApp(outdir: string, { stacks, objects, chained }: Shape, filling: Filling, layout: YamlOutputType): App {
  const app = new App({ outdir, yamlOutputType: layout });
  let before: Chart | undefined;
  for (let i = 0; i < stacks; i++) {
    const chart = new Chart(app, `stack-${i}`, { namespace: `stack-${i}` });
    fill(chart, filling, objects);
    if (chained && before) chart.addDependency(before);
    before = chart;
  }
  return app;
}

/** The same fleet with this library. */
export function fleetApp(lib: typeof library, checkout: string, { stacks, objects, chained }: Shape, filling: Filling): library.GitOpsApp {
  const app = new lib.GitOpsApp({ repo: lib.GitRepo.at('https://github.com/acme/fleet'), checkout, quiet: true });
  const environment = new lib.Environment(app, 'bench', { clusters: [lib.Cluster.named('bench')], delivery: lib.Delivery.flux() });
  let before: library.EnvironmentStack | undefined;
  for (let i = 0; i < stacks; i++) {
    const stack = new lib.EnvironmentStack(environment, `stack-${i}`);
    fill(stack, filling, objects);
    if (chained && before) stack.addDependency(before);
    before = stack;
  }
  return app;
}
