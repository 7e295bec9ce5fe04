import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { errorOf, filesBelow, temporaryFolder } from './fleet';
import { ManifestValidation, Tier } from '../../src';

const root = path.join(__dirname, '..', '..');

/** The report of one plugin, as `--validation-reports-output-file` writes it. */
interface Report {
  readonly violations: {
    readonly ruleName: string;
    readonly recommendation: string;
    readonly fix: string;
    readonly violatingConstructs: {
      readonly resourceName: string;
      readonly locations: string[];
      readonly manifestPath: string;
      readonly constructPath?: string;
    }[];
  }[];
  readonly summary: { readonly status: string; readonly metadata: Record<string, string> };
}

/** A project that has this library installed as it is published: compiled. */
function project(main: string, properties?: unknown): string {
  const folder = temporaryFolder();
  const modules = path.join(folder, 'node_modules');
  fs.mkdirSync(modules);
  for (const name of ['cdk8s', 'cdk8s-plus-30', 'constructs']) fs.symlinkSync(path.join(root, 'node_modules', name), path.join(modules, name));
  fs.symlinkSync(root, path.join(modules, 'cdk8s-gitops'));
  fs.writeFileSync(path.join(folder, 'main.js'), main);
  fs.writeFileSync(path.join(folder, 'cdk8s.yaml'), JSON.stringify({
    app: 'node main.js',
    language: 'typescript',
    validations: [{ package: './node_modules/cdk8s-gitops', version: '0.0.0', class: 'ManifestValidation', properties }],
  }));
  return folder;
}

function synth(folder: string, ...args: string[]): { code: number | null; stdout: string; stderr: string; report?: Report } {
  const reports = path.join(temporaryFolder(), 'reports.json');
  const { status, stdout, stderr } = spawnSync(
    path.join(root, 'node_modules/.bin/cdk8s'), ['synth', '--check-upgrade=false', '--validation-reports-output-file', reports, ...args],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } },
  );
  return { code: status, stdout, stderr, report: fs.existsSync(reports) ? JSON.parse(fs.readFileSync(reports, 'utf8')).reports[0] : undefined };
}

const PLAIN = `
const { ApiObject, App, Chart } = require('cdk8s');
const app = new App();
const chart = new Chart(app, 'shop', { namespace: 'shop' });
`;
const GOOD = `${PLAIN}
new ApiObject(chart, 'settings', { apiVersion: 'v1', kind: 'ConfigMap', data: { colour: 'red' } });
app.synth();
`;
const BAD = `${PLAIN}
new ApiObject(chart, 'settings', { apiVersion: 'v1', kind: 'ConfigMap', data: { colour: 'red' } });
new ApiObject(chart, 'web', {
  apiVersion: 'v1', kind: 'Service', metadata: { name: 'web' }, spec: { selector: { app: 'web' }, ports: [{ port: 'http', targetport: 8080 }] },
});
new ApiObject(chart, 'budget', { apiVersion: 'policy/v1beta1', kind: 'PodDisruptionBudget', metadata: { name: 'budget' } });
app.synth();
`;

describe('a project of plain charts', () => {
  test('passes when nothing is wrong', () => {
    const { code, stdout, report } = synth(project(GOOD));

    expect(code).toBe(0);
    expect(stdout).toContain('Validations ended succesfully');
    expect(report).toMatchObject({ violations: [], summary: { status: 'success', metadata: { Errors: '0', Warnings: '0', Silenced: '0' } } });
  });

  test('fails with what is wrong, where it stands and which construct makes it', () => {
    const { code, stdout, report } = synth(project(BAD));

    expect(code).toBe(2);
    expect(stdout).toContain('schema/unknown-field (1 occurrences)');
    expect(stdout).toContain([
      '    - Construct Path: shop/web',
      '    - Manifest Path: dist/shop.k8s.yaml',
      '    - Resource Name: web',
      '    - Locations:',
      '      > dist/shop.k8s.yaml:16: spec.ports[0].port is "http", an integer is needed',
    ].join('\n'));
    expect(report!.summary).toEqual({
      status: 'failure', plugin: expect.stringContaining('cdk8s-gitops'), version: '0.0.0', metadata: { Errors: '3', Warnings: '0', Silenced: '0' },
    });
    expect(report!.violations).toEqual([
      {
        ruleName: 'schema/type',
        recommendation: 'An object is what the schema of its kind on its cluster asks for; the API server refuses it otherwise.',
        fix: 'do what each location says; where the rule does not hold, silence it in cdk8s.yaml by suppress: [{ rule: schema/type, object: …, reason: … }]',
        violatingConstructs: [{
          resourceName: 'web',
          constructPath: 'shop/web',
          locations: ['dist/shop.k8s.yaml:16: spec.ports[0].port is "http", an integer is needed'],
          manifestPath: 'dist/shop.k8s.yaml',
        }],
      },
      expect.objectContaining({ ruleName: 'schema/unknown-field' }),
      expect.objectContaining({ ruleName: 'schema/unserved-version' }),
    ]);
  });

  test('passes with what is silenced, and is told of a suppression that silences nothing', () => {
    const suppress = [
      { rule: 'schema/type', object: 'Service/shop/web', reason: 'a mutating webhook puts the number there' },
      { rule: 'schema/unknown-field', object: 'Service/web', reason: 'the webhook takes it away' },
      { rule: 'schema/unserved-version', reason: 'the cluster is updated last' },
      { rule: 'schema/type', object: 'Service/other', reason: 'it was so once' },
    ];
    const { code, stdout, report } = synth(project(BAD, { suppress }));

    expect(code).toBe(0);
    expect(stdout).toContain([
      'warning checks/unused-suppression (1)',
      '  suppresses schema/type, which finds nothing in Service/other; remove the suppression',
      '    cdk8s.yaml',
    ].join('\n'));
    expect(report!.summary.metadata).toEqual({ Errors: '0', Warnings: '1', Silenced: '3' });
  });

  test('fails for the same suppression where warnings count', () => {
    const { code, report } = synth(project(GOOD, { strict: true, suppress: [{ rule: 'fleet/duplicate-objekt', reason: 'none' }] }));

    expect(code).toBe(2);
    expect(report!.violations).toEqual([{
      ruleName: 'checks/unused-suppression',
      recommendation: 'What is silenced is there to be silenced.',
      fix: expect.any(String),
      violatingConstructs: [{
        resourceName: 'cdk8s.yaml', manifestPath: 'cdk8s.yaml', locations: ['cdk8s.yaml: suppresses fleet/duplicate-objekt, which is no rule; did you mean fleet/duplicate-object?'],
      }],
    }]);
  });

  test('is printed and judged with --stdout as well', () => {
    const { code, report } = synth(project(BAD), '--stdout');

    expect(code).toBe(2);
    expect(report!.violations[0].violatingConstructs).toEqual([{
      resourceName: 'web', constructPath: 'shop/web', manifestPath: 'STDOUT', locations: ['shop.k8s.yaml:16: spec.ports[0].port is "http", an integer is needed'],
    }]);
  });

  test('names each manifest as the CLI does, wherever it lies', () => {
    const output = path.join(temporaryFolder(), 'out');

    const { report } = synth(project(BAD), '--output', output);

    expect(report!.violations[0].violatingConstructs[0].manifestPath).toBe(`${output}/shop.k8s.yaml`);
  });

  test('names the whole identity where a name is shared, since cdk8s would tell of another construct', () => {
    const { report } = synth(project(BAD.replace("name: 'budget'", "name: 'web'")));

    const constructs = report!.violations.flatMap(({ violatingConstructs }) => violatingConstructs);
    expect(constructs.map(({ resourceName, constructPath }) => [resourceName, constructPath])).toEqual([
      ['Service/shop/web', undefined], ['Service/shop/web', undefined], ['PodDisruptionBudget.policy/shop/web', undefined],
    ]);
  });

  test('follows the versions of the cluster, the definitions and whether it is complete', () => {
    const folder = project(`${PLAIN}
new ApiObject(chart, 'cron', { apiVersion: 'acme.example/v1', kind: 'Tab', metadata: { name: 'tab' }, spec: { size: 'big' } });
new ApiObject(chart, 'twin', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'twin' } });
new ApiObject(chart, 'twin-2', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'twin' } });
app.synth();
`, { crds: ['crds'], complete: true, tier: 'production', cluster: { kubernetes: '1.33', argoCd: '3.2' } });
    fs.mkdirSync(path.join(folder, 'crds'));
    fs.writeFileSync(path.join(folder, 'crds/tab.json'), JSON.stringify({
      apiVersion: 'apiextensions.k8s.io/v1',
      kind: 'CustomResourceDefinition',
      metadata: { name: 'tabs.acme.example' },
      spec: {
        group: 'acme.example',
        scope: 'Namespaced',
        names: { kind: 'Tab', plural: 'tabs' },
        versions: [{
          name: 'v1',
          served: true,
          storage: true,
          schema: { openAPIV3Schema: { type: 'object', properties: { spec: { type: 'object', properties: { size: { type: 'integer' } } } } } },
        }],
      },
    }));

    const { code, report } = synth(folder);

    expect(code).toBe(2);
    const locations = report!.violations.flatMap(({ ruleName, violatingConstructs }) => (
      violatingConstructs.flatMap((one) => one.locations.map((line) => `${ruleName} ${line}`))
    ));
    expect(locations).toContain('schema/type dist/shop.k8s.yaml:7: spec.size is "big", an integer is needed');
    expect(locations).toContain('fleet/duplicate-object dist/shop.k8s.yaml:15: ConfigMap/shop/twin is already made by dist/shop.k8s.yaml on cluster cluster; give one of them another name or namespace');
    expect(report!.violations.find(({ ruleName }) => ruleName === 'fleet/duplicate-object')!.recommendation).toMatch(/^One object reaches a cluster once\. /);
  });

  test('fails with everything that is wrong with the properties, before anything is judged', () => {
    const { code, stderr, report } = synth(project(GOOD, { clustr: {}, tier: 'prod' }));

    expect(code).toBe(1);
    expect(report).toBeUndefined();
    expect(stderr).toContain([
      'ManifestValidation: the properties in cdk8s.yaml cannot be used:',
      '  clustr is not known; did you mean "cluster"? allowed: cluster, complete, crds, strict, suppress, tier',
      '  tier is "prod"; allowed: development, staging, production',
    ].join('\n'));
  });
});

describe('a GitOpsApp', () => {
  const FLEET = `
const { ApiObject } = require('cdk8s');
const { Cluster, Delivery, Environment, EnvironmentStack, GitOpsApp, GitRepo } = require('cdk8s-gitops');
const app = new GitOpsApp({ repo: GitRepo.at('https://github.com/acme/fleet') });
for (const name of ['staging', 'prod']) {
  const environment = new Environment(app, name, { clusters: [Cluster.named(name)], delivery: Delivery.flux() });
  const shop = new EnvironmentStack(environment, 'shop');
  new ApiObject(shop, 'settings', { apiVersion: 'v1', kind: 'ConfigMap', data: { colour: 'red' } });
  if (name === 'prod') new ApiObject(shop, 'more', { apiVersion: 'v1', kind: 'ConfigMap', data: { colour: 'red' } });
}
app.synth();
`;

  test('passes, and tells the CLI which construct makes what', () => {
    const folder = project(FLEET);

    const { code, stdout } = synth(folder);

    expect(stdout).toContain('Validations ended succesfully');
    expect(code).toBe(0);
    const { version, resources } = JSON.parse(fs.readFileSync(path.join(folder, 'dist/construct-metadata.json'), 'utf8'));
    expect(version).toBe('1.0.0');
    expect(resources.more).toEqual({ path: 'prod/shop/more' });
    expect(resources.settings).toEqual({ path: 'staging/shop/settings, prod/shop/settings' });
    expect(resources['ConfigMap/shop/settings']).toEqual(resources.settings);
    expect(resources['GitRepository.source.toolkit.fluxcd.io/flux-system/fleet']).toEqual({ path: 'bootstrap' });
    expect(Object.keys(filesBelow(path.join(folder, 'gitops')))).toContain('environments/prod/shop/configmap.more.yaml');
  });

  test('is reported by its constructs', () => {
    const { report } = synth(project(FLEET, { cluster: { flux: '2.6' }, complete: true }));

    const twins = report!.violations.find(({ ruleName }) => ruleName === 'fleet/duplicate-object')!;
    expect(twins.violatingConstructs).toContainEqual(expect.objectContaining({
      resourceName: 'ConfigMap/shop/settings', constructPath: 'staging/shop/settings, prod/shop/settings',
    }));
  });

  test('writes no metadata when nobody asks for it', () => {
    const folder = project(FLEET);

    synth(folder, '--no-validate');

    expect(Object.keys(filesBelow(path.join(folder, 'dist')))).not.toContain('construct-metadata.json');
  });
});

describe('properties', () => {
  const errorFor = (properties: unknown) => errorOf(() => new ManifestValidation(properties as never));

  test('are all optional', () => {
    expect(() => new ManifestValidation()).not.toThrow();
    expect(() => new ManifestValidation({})).not.toThrow();
    expect(() => new ManifestValidation({
      cluster: { kubernetes: '1.33', server: 'https://eu.example.com', labels: { region: 'eu' } },
      tier: Tier.PRODUCTION,
      complete: false,
      crds: [],
      strict: true,
      suppress: [{ rule: 'schema/type', object: 'Service/shop/web', reason: 'so be it' }],
    })).not.toThrow();
  });

  test('fail together, each with what is allowed', () => {
    expect(errorFor({
      cluster: { kubernets: '1.33', kubernetes: 1.3, argoCd: 'v3.2', labels: ['eu'], sealingKey: {} },
      complete: 'yes',
      crds: 'crds/',
      strict: 1,
      suppress: [{ rule: 'type', object: 'web', reason: ' ' }, { rule: 'schema/type' }, 'schema/type'],
    })).toBe([
      'ManifestValidation: the properties in cdk8s.yaml cannot be used:',
      '  cluster.kubernets is not known; did you mean "kubernetes"? '
        + 'allowed: argoCd, argoRollouts, externalSecrets, flagger, flux, fluxOperator, kubernetes, labels, sealedSecrets, server',
      '  cluster.kubernetes is 1.3; a text is needed, since YAML reads 1.30 as 1.3; write it in quotes, as in "1.33"',
      '  cluster.argoCd is "v3.2"; write major and minor version, as in "1.33"',
      '  cluster.labels is ["eu"]; a map of texts is needed',
      '  cluster.sealingKey is not known; allowed: argoCd, argoRollouts, externalSecrets, flagger, flux, fluxOperator, kubernetes, labels, sealedSecrets, server',
      '  complete is "yes"; true or false is needed',
      '  crds is "crds/"; a list of paths is needed',
      '  strict is 1; true or false is needed',
      '  suppress[0].rule is "type"; write the id of a rule, as in "schema/unknown-kind"',
      '  suppress[0].object is "web"; write "Kind/namespace/name" or "Kind/name"',
      '  suppress[0].reason is " "; say why the rule does not hold here',
      '  suppress[1].reason is missing; say why the rule does not hold here',
      '  suppress[2] is "schema/type"; a map is needed; allowed: object, reason, rule',
    ].join('\n'));
    expect(errorFor({ suppress: {} })).toContain('\n  suppress is {}; a list is needed');
    expect(errorFor(['x'])).toContain('\n  properties is ["x"]; a map is needed; allowed: cluster, complete, crds, strict, suppress, tier');
    expect(errorFor({ cluster: 'prod' })).toContain('\n  cluster is "prod"; a map is needed; allowed: argoCd, ');
  });

  test('fail when definitions cannot be read', () => {
    expect(errorFor({ crds: ['none.yaml'] })).toBe('ManifestValidation: crds: none.yaml does not exist');
  });
});

describe('manifests', () => {
  /** Runs the validation as the CLI does, on files that it would have made. */
  async function validated(texts: Record<string, string>, properties = {}): Promise<{ log: string[]; violations: any[]; status?: string }> {
    const folder = temporaryFolder();
    const manifests = Object.entries(texts).map(([file, text]) => {
      fs.writeFileSync(path.join(folder, file), text);
      return path.join(folder, file);
    });
    const seen: { log: string[]; violations: any[]; status?: string } = { log: [], violations: [] };
    await new ManifestValidation(properties).validate({
      manifests,
      stdout: true,
      logger: { log: (text: string) => seen.log.push(text) },
      report: { addViolation: (violation: any) => seen.violations.push(violation), submit: (status: string) => { seen.status = status; } },
    });
    return seen;
  }

  test('of several documents are read to their end, and a file that cannot be read is itself a violation', async () => {
    const { violations, status } = await validated({
      'a.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: b}\ndata: {k: 1}\n---\n---\n',
      'b.yaml': 'kind: ConfigMap\nkind: Secret\n',
    });

    expect(status).toBe('failure');
    expect(violations.map(({ ruleName, violatingResources: [{ resourceName, locations }] }) => [ruleName, resourceName, locations])).toEqual([
      ['schema/type', 'b', ['a.yaml:8: data.k is a number, a text is needed']],
      ['yaml/duplicate-key', 'b.yaml', ['b.yaml:2: key "kind" is written twice, first in line 1']],
    ]);
  });

  test('are warned of by rule, one text for all places', async () => {
    const text = ['a', 'b', 'c', 'd'].map((name) => `apiVersion: v1\nkind: ConfigMap\nimmutable: yes\nmetadata: {name: ${name}}\n---\n`).join('');

    const { log, status, violations } = await validated({ 'a.yaml': text });

    expect(log).toEqual([[
      'warning yaml/ambiguous-scalar (4)',
      '  immutable is written yes, which Kubernetes reads as true and other tools otherwise; write true, or "yes" with quotes',
      '    a.yaml:3 ConfigMap/a, a.yaml:8 ConfigMap/b, a.yaml:13 ConfigMap/c, and 1 more',
    ].join('\n')]);
    expect({ status, violations }).toEqual({ status: 'success', violations: [] });
    const strict = await validated({ 'a.yaml': text }, { strict: true });
    expect({ status: strict.status, log: strict.log, rules: strict.violations.map(({ ruleName }) => ruleName) }).toEqual({ status: 'failure', log: [], rules: ['yaml/ambiguous-scalar'] });
  });
});
