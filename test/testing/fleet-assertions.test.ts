import * as fs from 'node:fs';
import { ApiObject } from 'cdk8s';
import { Approval, Cluster, Delivery, Environment, EnvironmentStack, FleetAssertions, type GitOpsApp, HelmRepo, HelmStack, Match, Pins, Rules, Tier } from '../../src';
import { configMap, errorOf, newApp, treeOf } from '../fleet/fleet';

/** A staging environment by Flux and a production one by an Argo CD hub, each with a shop; production has a database as well. */
function fleet(): GitOpsApp {
  const app = newApp();
  const hub = Cluster.named('hub');
  const staging = new Environment(app, 'staging', { clusters: [Cluster.named('staging')], delivery: Delivery.flux() });
  const prod = new Environment(app, 'prod', {
    tier: Tier.PRODUCTION, clusters: [Cluster.named('prod-eu'), Cluster.named('prod-us')], delivery: Delivery.argo({ on: hub }), approval: Approval.pullRequest(),
  });
  for (const environment of [staging, prod]) {
    const shop = new EnvironmentStack(environment, 'shop');
    new ApiObject(shop, 'web', {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { labels: { team: 'shop' } },
      spec: { sessionAffinity: 'None', ports: [{ name: 'http', port: environment === prod ? 80 : 8080 }, { name: 'admin', port: 9090 }] },
    } as any);
  }
  configMap(new EnvironmentStack(prod, 'db', { clusters: [prod.clusters[0]] }), 'settings', { size: 'big' });
  return app;
}

const CONFIG = { apiVersion: 'v1', kind: 'ConfigMap' };

describe('objects', () => {
  const assertions = FleetAssertions.of(fleet());

  test('are found by kind and name, and by what matters of them', () => {
    assertions.hasObject('Service', 'web');
    assertions.hasObject('v1 Service', 'shop/web', { spec: { sessionAffinity: 'None', ports: [{ port: 80 }, {}] } });
    assertions.hasObject('Application.argoproj.io', 'prod-prod-eu-shop', { spec: { destination: { name: 'prod-eu' } } });
    assertions.hasObject('kustomize.toolkit.fluxcd.io/v1 Kustomization', 'staging-shop', { spec: { path: './gitops/environments/staging/shop' } });
    assertions.hasObject('Namespace', 'shop');
    expect(assertions.findObjects('Service', { spec: { ports: Match.listWith([{ port: 80 }]) } })).toHaveLength(1);
    expect(assertions.findObjects('Service')).toHaveLength(2);
    expect(assertions.findObjects('Job')).toEqual([]);
  });

  test('are returned as copies', () => {
    const [object] = assertions.findObjects('ConfigMap', { metadata: { name: 'settings' } });
    expect(object).toEqual({ ...CONFIG, metadata: { name: 'settings', namespace: 'db' }, data: { size: 'big' } });
    object.data.size = 'small';
    assertions.hasObject('ConfigMap', 'settings', { data: { size: 'big' } });
  });

  test('fails with the nearest object and every field in which it differs', () => {
    expect(errorOf(() => assertions.hasObject('Service', 'web', { metadata: { labels: { team: 'shop' } }, spec: { ports: [{ port: 443 }, { port: 9090 }], type: 'LoadBalancer' } }))).toBe([
      'Service/shop/web (staging/shop/web) in the fleet is not as expected, nor is 1 more of that name:',
      '  spec.ports[0].port: expected 443, got 8080',
      '  spec.type: expected "LoadBalancer", got nothing',
    ].join('\n'));
    expect(errorOf(() => assertions.inEnvironment('prod').hasObject('Service', 'web', { spec: { port: [], ports: [{}] } }))).toBe([
      'Service/shop/web (prod/shop/web) in environment prod is not as expected:',
      '  spec.port: expected [], got nothing',
      '  spec.ports: expected 1 item, got 2 items: [{"name":"http","port":80},{"name":"admin","port":9090}]',
    ].join('\n'));
  });

  test('fails with what is there when the name or the kind is not', () => {
    expect(errorOf(() => assertions.hasObject('Service', 'wbe'))).toBe('there is no Service "wbe" in the fleet; did you mean web? there are Service/shop/web, Service/shop/web');
    expect(errorOf(() => assertions.hasObject('Service', 'shpo/web'))).toBe('there is no Service "shpo/web" in the fleet; did you mean shop/web? there are Service/shop/web, Service/shop/web');
    expect(errorOf(() => assertions.inEnvironment('staging').hasObject('ConfigMap', 'settings')))
      .toBe('there is no ConfigMap "settings" in environment staging; elsewhere there are ConfigMap/db/settings (prod/db/settings)');
    expect(errorOf(() => assertions.inStack('staging/shop').workloads().hasObject('Deployment', 'web')))
      .toBe('there is no Deployment "web" in stack staging/shop, workloads; there are objects of kind Namespace, Service');
  });

  test('fails for a kind that nobody knows, since nothing of it would ever be there', () => {
    expect(errorOf(() => assertions.hasNoObject('Deploymnt'))).toBe(
      'FleetAssertions: no kind "Deploymnt" is known; did you mean Deployment? for a kind of your own, name its group too, as in "Deploymnt.example.com"');
    expect(errorOf(() => assertions.objectCountIs('service', 0))).toContain('did you mean Service?');
    assertions.hasNoObject('Deploymnt.example.com');
    assertions.hasNoObject('Zebra');
    for (const kind of ['', 'apps/v1', 'apps/v1 Deployment.apps', 'v1 ']) {
      expect(errorOf(() => assertions.hasNoObject(kind))).toBe(`FleetAssertions: the kind is ${JSON.stringify(kind)}; write "Deployment", "Deployment.apps" or "apps/v1 Deployment"`);
    }
  });

  test('are absent, or the error names them', () => {
    assertions.hasNoObject('Secret');
    assertions.hasNoObject('Service', 'api');
    expect(errorOf(() => assertions.hasNoObject('Service', 'shop/web'))).toBe(
      'expected no Service "shop/web" in the fleet, got 2:\n  Service/shop/web (staging/shop/web)\n  Service/shop/web (prod/shop/web)');
    expect(errorOf(() => assertions.onCluster('prod-us').hasNoObject('Service'))).toBe(
      'expected no object of kind Service in cluster prod-us, got 1:\n  Service/shop/web (prod/shop/web)');
  });

  test('are counted', () => {
    assertions.objectCountIs('Service', 2);
    assertions.objectCountIs('Service', 1, { spec: { ports: [{ port: 80 }, {}] } });
    assertions.objectCountIs('Job', 0);
    expect(errorOf(() => assertions.objectCountIs('Service', 3))).toBe(
      'expected 3 objects of kind Service in the fleet, got 2:\n  Service/shop/web (staging/shop/web)\n  Service/shop/web (prod/shop/web)');
    expect(errorOf(() => assertions.objectCountIs('Service', 1, { kind: 'x' }))).toBe('expected 1 object of kind Service that match in the fleet, got 0');
    expect(errorOf(() => assertions.objectCountIs('Service', 1.5))).toBe('FleetAssertions.objectCountIs: the count is 1.5; write a whole number from 0');
  });

  test('all are as expected, or the error names those that are not', () => {
    assertions.allObjects('Service', { metadata: { labels: { team: Match.anyValue() } } });
    expect(errorOf(() => assertions.allObjects('Service', { spec: { ports: [{ port: 80, name: 'web' }, {}] } }))).toBe([
      '2 of 2 objects of kind Service in the fleet are not as expected:',
      '  Service/shop/web (staging/shop/web): spec.ports[0].port: expected 80, got 8080, and 1 more',
      '  Service/shop/web (prod/shop/web): spec.ports[0].name: expected "web", got "http"',
    ].join('\n'));
    expect(errorOf(() => assertions.inEnvironment('staging').allObjects('Deployment', {}))).toContain('there is no Deployment in environment staging; there are objects of kind ');
  });

  test('fails for an expected object that can be compared with nothing', () => {
    const undefinedField = { spec: { ports: [{ port: undefined }] } };
    const message = 'FleetAssertions: spec.ports[0].port is undefined; write Match.absent() for a field that must not be there';
    expect(errorOf(() => assertions.hasObject('Service', 'web', undefinedField))).toBe(message);
    expect(errorOf(() => assertions.allObjects('Job', undefinedField))).toBe(message);
    expect(errorOf(() => assertions.findObjects('Service', { spec: Match.exactly({ a: Match.listWith([new Map()]) }) })))
      .toBe('FleetAssertions: spec.a[0] is an object of a class; write plain data, or a Match');
    expect(errorOf(() => assertions.findObjects('Service', { spec: () => 1 }))).toBe('FleetAssertions: spec is a function; write plain data, or a Match');
  });
});

describe('narrowed', () => {
  const assertions = FleetAssertions.of(fleet());
  const names = (of: FleetAssertions, kind: string) => of.findObjects(kind).map(({ metadata }) => metadata.name);

  test('to each environment, with what delivers it', () => {
    for (const environment of assertions.environments()) {
      environment.hasObject('Service', 'web', { metadata: { labels: { team: 'shop' } } });
      environment.objectCountIs('Service', 1);
    }
    expect(assertions.environments().map(({ title }) => title)).toEqual(['environment staging', 'environment prod']);
    expect(names(assertions.inEnvironment('prod'), 'Application')).toEqual(['prod-prod-eu-shop', 'prod-prod-us-shop', 'prod-prod-eu-db']);
    expect(names(assertions.inEnvironment('prod'), 'AppProject')).toEqual(['prod']);
    assertions.inEnvironment('staging').hasNoObject('Application');
    assertions.inEnvironment('staging').hasObject('Kustomization', 'staging-shop');
  });

  test('to a stack, by its path or, where that is enough, its name', () => {
    assertions.inStack('prod/db').hasObject('ConfigMap', 'settings');
    assertions.inStack('db').objectCountIs('Application', 1);
    assertions.inEnvironment('prod').inStack('shop').objectCountIs('Application', 2);
    assertions.inStack('prod/shop').hasNoObject('ConfigMap');
    expect(errorOf(() => assertions.inStack('shop'))).toBe('FleetAssertions: there is no stack "shop"; there are staging/shop, prod/shop, prod/db');
    expect(errorOf(() => assertions.inStack('prod/shpo'))).toBe('FleetAssertions: there is no stack "prod/shpo"; did you mean prod/shop?');
  });

  test('to a cluster: what its API server gets', () => {
    assertions.onCluster('prod-eu').hasObject('ConfigMap', 'settings');
    assertions.onCluster('prod-us').hasNoObject('ConfigMap', 'settings');
    assertions.onCluster('prod-us').hasNoObject('Application');
    assertions.onCluster('hub').objectCountIs('Application', 4);
    assertions.onCluster('hub').hasNoObject('Service');
    expect(errorOf(() => assertions.onCluster('prod-uss'))).toBe('FleetAssertions: there is no cluster "prod-uss"; did you mean prod-us?');
  });

  test('to a namespace', () => {
    assertions.inNamespace('db').objectCountIs('ConfigMap', 1);
    assertions.inNamespace('db').hasNoObject('Service');
    assertions.inEnvironment('staging').inNamespace('db').hasNoObject('ConfigMap');
    expect(errorOf(() => assertions.inNamespace('bd'))).toBe('FleetAssertions: there is no namespace with objects "bd"; did you mean db?');
  });

  test('to what is delivered, or to what delivers it', () => {
    assertions.workloads().hasNoObject('Application');
    assertions.workloads().objectCountIs('Service', 2);
    assertions.delivery().hasNoObject('Service');
    expect(names(assertions.delivery(), 'GitRepository')).toEqual(['fleet']);
    expect(assertions.inEnvironment('prod').delivery().title).toBe('environment prod, delivery');
  });

  test('a release of a chart is what its stack holds', () => {
    const app = newApp();
    const staging = new Environment(app, 'staging', { clusters: [Cluster.named('staging')], delivery: Delivery.flux(), pins: Pins.of({ charts: { 'ingress-nginx': '4.12.1' } }) });
    new HelmStack(staging, 'ingress', { repo: HelmRepo.at('https://charts.example.com'), chart: 'ingress-nginx' });

    const stack = FleetAssertions.of(app).inStack('ingress');

    stack.workloads().hasObject('HelmRelease', 'ingress', { spec: { chart: { spec: { version: '4.12.1' } } } });
    stack.delivery().objectCountIs('Kustomization', 1);
  });

  test('fails for an environment that is not there', () => {
    expect(errorOf(() => assertions.inEnvironment('stagin'))).toBe('FleetAssertions: there is no environment "stagin"; did you mean staging?');
    expect(errorOf(() => assertions.inEnvironment('zzz'))).toBe('FleetAssertions: there is no environment "zzz"; there are staging, prod');
    expect(errorOf(() => FleetAssertions.of(newApp()).inEnvironment('zzz'))).toBe('FleetAssertions: there is no environment "zzz"; there is none');
  });
});

describe('findings', () => {
  function faulty(): GitOpsApp {
    const app = fleet();
    const shop = app.node.findChild('staging').node.findChild('shop') as EnvironmentStack;
    new ApiObject(shop, 'bad', { apiVersion: 'v1', kind: 'Service', spec: { ports: [{ port: 'http' }] } } as any);
    new ApiObject(shop, 'unnamed', { apiVersion: 'v1', kind: 'Nonsense', metadata: { name: 'x' } });
    Rules.of(shop).suppress('schema/null', 'it was so once');
    return app;
  }

  test('are there, and belong to the part of the fleet that they concern', () => {
    const assertions = FleetAssertions.of(faulty());

    assertions.hasFinding('schema/type');
    assertions.hasFinding('schema/type', 'bad');
    assertions.inEnvironment('staging').hasFinding('schema/type', 'shop/bad');
    assertions.inStack('staging/shop').hasFinding('checks/unused-suppression');
    assertions.inNamespace('shop').hasFinding('checks/unused-suppression');
    assertions.onCluster('staging').hasFinding('schema/unknown-kind');
    expect(assertions.findings('schema/type').map(({ message }) => message)).toEqual(['spec.ports[0].port is "http", an integer is needed']);
    expect(assertions.inEnvironment('prod').findings('schema/type')).toEqual([]);
    assertions.inEnvironment('prod').hasNoErrors();
    assertions.delivery().hasNoErrors();
    assertions.inNamespace('db').hasNoErrors();
  });

  test('fails with what is found instead', () => {
    const assertions = FleetAssertions.of(faulty());

    expect(errorOf(() => assertions.inEnvironment('staging').hasNoFindings('schema/type'))).toBe(
      'expected no finding of schema/type in environment staging, got 1:\n  [staging/shop/bad] error: spec.ports[0].port is "http", an integer is needed (schema/type)');
    expect(errorOf(() => assertions.inStack('staging/shop').hasNoErrors())).toMatch(/^expected no errors in stack staging\/shop, got 2:\n {2}\[staging\/shop\/bad\] error: spec/);
    expect(errorOf(() => assertions.inStack('staging/shop').hasNoFindings())).toMatch(/^expected no errors and no warnings in stack staging\/shop, got 3:\n/);
    expect(errorOf(() => assertions.hasFinding('schema/type', 'web'))).toBe(
      'expected a finding of schema/type about "web" in the fleet, got others\n  [staging/shop/bad] error: spec.ports[0].port is "http", an integer is needed (schema/type)');
    expect(errorOf(() => assertions.inStack('staging/shop').hasFinding('schema/typo'))).toMatch(
      /^expected a finding of schema\/typo in stack staging\/shop, got others; did you mean schema\/type\?\n {2}\[staging\/shop\/bad\] /);
  });

  test('are none', () => {
    const app = newApp();
    const assertions = FleetAssertions.of(app);

    assertions.hasNoFindings();
    assertions.hasNoErrors();
    assertions.hasNoFindings('schema/type');
    expect(errorOf(() => assertions.hasFinding('schema/type'))).toBe('expected a finding of schema/type in the fleet, got none at all');
  });

  test('are the same as lint returns', () => {
    const app = faulty();
    expect(FleetAssertions.of(app).findings()).toEqual(app.lint());
  });
});

test('values of Secrets are never shown', () => {
  const app = newApp();
  const staging = new Environment(app, 'staging', { clusters: [Cluster.named('staging')], delivery: Delivery.flux() });
  const shop = new EnvironmentStack(staging, 'shop');
  const secret = 'c3VwZXJzZWNyZXQ=';
  new ApiObject(shop, 'db', { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'db' }, type: 'Opaque', data: { password: secret, user: secret } } as any);
  const assertions = FleetAssertions.of(app);

  const texts = [
    { type: 'x', data: { password: 'b3RoZXI=' } },
    { data: { passwrd: secret } },
    { data: Match.absent() },
    { data: [secret] },
    { data: 'b3RoZXI=' },
    { data: Match.exactly({ user: secret }) },
    { data: { password: Match.text('^b3RoZXI') } },
    { data: Match.listWith([secret]) },
    { data: { password: Match.listWith([secret]) } },
    { data: { password: { in: 'b3RoZXI=' } } },
  ].map((expected) => errorOf(() => assertions.hasObject('Secret', 'db', expected)));

  expect(texts.map((text) => text.split('\n').slice(1).map((line) => line.trim()).join(' | '))).toEqual([
    'type: expected "x", got "Opaque" | data.password: is not the expected value; values of Secrets are not shown',
    'data.passwrd: expected ***, got nothing; did you mean password?',
    'data: expected nothing, got {"password":"***","user":"***"}',
    'data: is not the expected value; values of Secrets are not shown',
    'data: is not the expected value; values of Secrets are not shown',
    'data.password: expected nothing, got ***',
    'data.password: expected a text like ***, got ***',
    'data: expected a list with ["***"], got {"password":"***","user":"***"}',
    'data.password: expected a list with ["***"], got ***',
    'data.password: is not the expected value; values of Secrets are not shown',
  ]);
  expect(texts.join('\n')).not.toMatch(/c3Vw|b3Ro/);
  assertions.hasObject('Secret', 'db', { data: { password: secret } });
});

test('nothing is written, and the app is rendered once', () => {
  const app = fleet();
  let rendered = 0;
  const shop = app.node.findChild('staging').node.findChild('shop');
  const object = configMap(shop as EnvironmentStack, 'counted');
  const toJson = object.toJson.bind(object);
  object.toJson = () => {
    rendered++;
    return toJson();
  };

  const assertions = FleetAssertions.of(app);
  assertions.hasObject('ConfigMap', 'counted');
  assertions.inEnvironment('staging').hasNoErrors();
  configMap(shop as EnvironmentStack, 'later');
  assertions.hasNoObject('ConfigMap', 'later');

  expect(rendered).toBe(1);
  expect(treeOf(app)).toEqual({});
  expect(fs.existsSync(app.checkout)).toBe(true);
});
