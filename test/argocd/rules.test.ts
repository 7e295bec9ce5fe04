import { Approval, Cluster, Delivery, EnvironmentStack, Tier } from '../../src';
import { configMap, newApp, newEnvironment } from '../fleet/fleet';
import { found } from '../rules/check';

const HERE = "destination: { server: 'https://kubernetes.default.svc', namespace: shop }";
const CHART = "{ repoURL: 'https://charts.example.com', chart: shop, targetRevision: 1.2.3 }";

function application(spec: string, metadata = ''): string {
  return `
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: shop, namespace: argocd${metadata} }
spec: ${spec}
`;
}

function withSource(source: string): string {
  return application(`{ project: shop, source: ${source}, ${HERE} }`);
}

function applicationSet(spec: string): string {
  return `
apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata: { name: shop, namespace: argocd }
spec: ${spec}
`;
}

function configuration(name: string, data: Record<string, string>): string {
  return JSON.stringify({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, namespace: 'argocd' }, data });
}

describe('argocd/mutable-revision', () => {
  const check = (source: string, tier?: Tier): string[] => found('argocd/mutable-revision', withSource(source), { tier });
  const chart = (version: string): string => `{ repoURL: 'https://charts.example.com', chart: shop, targetRevision: '${version}' }`;
  const git = (revision: string): string => `{ repoURL: 'https://github.com/acme/x', path: x, targetRevision: '${revision}' }`;
  const range = 'spec.source.targetRevision is "^1.2.0", a range of versions, so the next release in it reaches';

  test('a range of a chart is an error in production, a warning in staging, and worth knowing elsewhere', () => {
    expect(check(chart('^1.2.0'), Tier.PRODUCTION)).toEqual([`error ${range} production unseen; name one version`]);
    expect(check(chart('^1.2.0'), Tier.STAGING)).toEqual([`warning ${range} the cluster unseen; name one version`]);
    expect(check(chart('^1.2.0'), Tier.DEVELOPMENT)).toEqual([`info ${range} the cluster unseen; name one version`]);
    expect(check(chart('^1.2.0'))).toEqual([`info ${range} the cluster unseen; name one version`]);
  });

  test.each(['*', '~1.2', '1.x', '1.2.x', '1.2.*', '>=1.2.0', '>1 <2', '1.2.0 - 1.3.0', 'x'])('%s is a range', (version) => {
    expect(check(chart(version), Tier.PRODUCTION)).toHaveLength(1);
  });

  test.each(['1.2.3', 'v1.2.3', '1.2.3-rc.1', '1.2.3+build.x', '0.0.0-main.1234', '${VERSION}', '{{ .version }}'])('%s is one version', (version) => {
    expect(check(chart(version), Tier.PRODUCTION)).toEqual([]);
  });

  test('an artifact without tag, and a tag that moves, are no version', () => {
    expect(check("{ repoURL: 'oci://registry.example.com/shop', path: . }", Tier.PRODUCTION)).toEqual([
      'error spec.source.targetRevision is not set, so the newest release reaches production unseen; name one version',
    ]);
    expect(check("{ repoURL: 'oci://registry.example.com/shop', path: ., targetRevision: latest }", Tier.PRODUCTION)).toEqual([
      'error spec.source.targetRevision is "latest", a tag that moves, so whatever is published under it reaches production unseen; name a version or a digest',
    ]);
    expect(check("{ repoURL: 'oci://registry.example.com/shop', path: ., targetRevision: 'sha256:abc' }", Tier.PRODUCTION)).toEqual([]);
  });

  test('of Git, nobody can tell whether it is the own repository, so it is worth knowing in production only', () => {
    expect(check(git('main'), Tier.PRODUCTION)).toEqual([
      'info spec.source.targetRevision is "main", a branch, so whatever lands there reaches production unseen; name a tag or a commit',
    ]);
    expect(check(git('HEAD'), Tier.PRODUCTION)).toEqual([
      'info spec.source.targetRevision is "HEAD", so it is the default branch and whatever lands there reaches production unseen; name a tag or a commit',
    ]);
    expect(check(git('main'), Tier.STAGING)).toEqual([]);
    expect(check(git('main'))).toEqual([]);
    for (const revision of ['v1.2.3', 'release-2026-10', '0123456789abcdef0123456789abcdef01234567', 'web/1.2.3']) expect(check(git(revision), Tier.PRODUCTION)).toEqual([]);
  });

  test('all sources are looked at, and those of templates; what is hydrated is not', () => {
    const sources = `[${chart('*')}, { repoURL: 'https://github.com/acme/values', ref: values, targetRevision: main }]`;
    const texts = found('argocd/mutable-revision', application(`{ project: shop, sources: ${sources}, ${HERE} }`), { tier: Tier.PRODUCTION });
    expect(texts.map((text) => text.split(' is ')[0])).toEqual(['error spec.sources[0].targetRevision', 'info spec.sources[1].targetRevision']);
    const set = applicationSet(`{ generators: [{ clusters: {} }], template: { metadata: { name: '{{name}}' }, spec: { project: shop, source: ${chart('*')}, ${HERE} } } }`);
    expect(found('argocd/mutable-revision', set, { tier: Tier.PRODUCTION }).map((text) => text.split(' is ')[0])).toEqual(['error spec.template.spec.source.targetRevision']);
    const dry = "{ drySource: { repoURL: 'https://github.com/acme/x', path: x, targetRevision: HEAD }, syncSource: { targetBranch: env, path: prod } }";
    expect(found('argocd/mutable-revision', application(`{ project: shop, sourceHydrator: ${dry}, ${HERE} }`), { tier: Tier.PRODUCTION })).toEqual([]);
  });
});

describe('argocd/incomplete-source', () => {
  const check = (sources: string): string[] => found('argocd/incomplete-source', application(`{ project: shop, ${sources} ${HERE} }`));

  test.each([
    ['', 'spec has neither source nor sources, so there is nothing to bring; add a source with repoURL and path, or chart'],
    ["source: { repoURL: '' },", 'spec.source.repoURL is empty; write the address of the repository'],
    ['source: { repoURL: x, ref: a },', 'spec.source has neither path nor chart; write what to read of the repository, "." for all of it'],
    ["sources: [{ repoURL: x, path: '' }],", 'spec.sources[0] has neither path nor chart nor ref; write what to read of the repository, "." for all of it'],
    ["source: { repoURL: x, chart: a, targetRevision: '' },", 'spec.source.targetRevision is not set, and Argo CD takes no chart without; write its version'],
    ["sourceHydrator: { drySource: { repoURL: '', path: x, targetRevision: main }, syncSource: { targetBranch: env, path: prod } },",
      'spec.sourceHydrator.drySource.repoURL is empty; write the address of the repository'],
    ["sourceHydrator: { drySource: { repoURL: x, path: x, targetRevision: main }, syncSource: { targetBranch: '', path: prod } },",
      'spec.sourceHydrator.syncSource.targetBranch is empty; write the name of the branch'],
  ])('fails: %s', (sources, text) => {
    expect(check(sources)).toEqual([`error ${text}`]);
  });

  test.each([
    'source: { repoURL: x, path: . },', `source: ${CHART},`, 'sources: [{ repoURL: x, ref: a }],', "source: { repoURL: '${REPO}', path: '{{path}}' },",
    'sourceHydrator: { drySource: { repoURL: x, path: x, targetRevision: main }, syncSource: { targetBranch: env, path: prod }, hydrateTo: { targetBranch: next } },',
  ])('passes: %s', (sources) => {
    expect(check(sources)).toEqual([]);
  });
});

describe('argocd/ambiguous-destination', () => {
  const check = (destination: string): string[] => found('argocd/ambiguous-destination', application(`{ project: shop, source: ${CHART}, destination: { ${destination} } }`));

  test('is two clusters, or none', () => {
    expect(check('server: a, name: b')).toEqual(['error spec.destination has server "a" and name "b", and Argo CD takes one only; leave the other out']);
    expect(check('namespace: shop')).toEqual(['error spec.destination has neither server nor name, so no cluster is meant; write the one or the other, '
      + '"name: in-cluster" for Argo CD\'s own']);
  });

  test.each(['server: a', 'name: b', "server: '', name: b", "name: '${CLUSTER}'"])('%s passes', (destination) => {
    expect(check(destination)).toEqual([]);
  });

  test('a patch may say it', () => {
    const set = (patch: string): string => applicationSet(`{ generators: [{ clusters: {} }], ${patch} template: { metadata: { name: x }, spec: { project: shop, source: ${CHART}, destination: {} } } }`);
    expect(found('argocd/ambiguous-destination', set(''))).toHaveLength(1);
    expect(found('argocd/ambiguous-destination', set("templatePatch: 'spec: {}',"))).toEqual([]);
  });
});

describe('argocd/no-self-heal', () => {
  const check = (policy: string, tier?: Tier, metadata = '', more = ''): string[] => (
    found('argocd/no-self-heal', `${application(`{ project: shop, source: ${CHART}, ${HERE}, syncPolicy: ${policy} }`, metadata)}${more}`, { tier }));
  const text = 'spec.syncPolicy.automated.selfHeal is not true and nobody is notified, so what is changed in the cluster stays changed and unseen; '
    + 'set it to true, or subscribe to a notification';

  test('is a warning in production, and worth knowing elsewhere', () => {
    expect(check('{ automated: { prune: true } }', Tier.PRODUCTION)).toEqual([`warning ${text}`]);
    expect(check('{ automated: {} }', Tier.PRODUCTION)).toEqual([`warning ${text}`]);
    expect(check('{ automated: { selfHeal: false } }', Tier.STAGING)).toEqual([`info ${text}`]);
    expect(check('{ automated: {} }')).toEqual([`info ${text}`]);
  });

  test.each([
    ['heals', '{ automated: { selfHeal: true } }', ''],
    ['is synced by a person', '{ syncOptions: [ServerSideApply=true] }', ''],
    ['has its automation switched off', '{ automated: { enabled: false } }', ''],
    ['notifies', '{ automated: {} }', ', annotations: { notifications.argoproj.io/subscribe.on-health-degraded.slack: ops }'],
  ])('an Application that %s passes', (_, policy, metadata) => {
    expect(check(policy, Tier.PRODUCTION, metadata)).toEqual([]);
  });

  test('a subscription for all passes', () => {
    const settings = configuration('argocd-notifications-cm', { subscriptions: '- recipients: [slack:ops]\n  triggers: [on-health-degraded]' });
    expect(check('{ automated: {} }', Tier.PRODUCTION, '', `---\n${settings}`)).toEqual([]);
  });
});

describe('argocd/project-default', () => {
  const check = (project: string, tier?: Tier, namespace = 'shop', more = ''): string[] => found('argocd/project-default', `${application(
    `{ project: '${project}', source: ${CHART}, destination: { server: 'https://kubernetes.default.svc', namespace: ${namespace} } }`)}${more}`, { tier });

  test('is a warning in production, and worth knowing elsewhere', () => {
    const advice = 'the project that lets every repository bring anything anywhere; make an AppProject that permits what is needed, and name it';
    expect(check('default', Tier.PRODUCTION)).toEqual([`warning spec.project is default: ${advice}`]);
    expect(check('', Tier.STAGING)).toEqual([`info spec.project is empty, which stands for default: ${advice}`]);
  });

  test('any other passes, and so does what brings Applications, or a default that somebody has narrowed', () => {
    expect(check('shop', Tier.PRODUCTION)).toEqual([]);
    expect(check('${PROJECT}', Tier.PRODUCTION)).toEqual([]);
    expect(check('default', Tier.PRODUCTION, 'argocd')).toEqual([]);
    const narrowed = '---\n{ apiVersion: argoproj.io/v1alpha1, kind: AppProject, metadata: { name: default, namespace: argocd }, spec: {} }\n';
    expect(check('default', Tier.PRODUCTION, 'shop', narrowed)).toEqual([]);
  });
});

describe('argocd/unknown-destination', () => {
  const prod = Cluster.named('prod', { server: 'https://prod.example.com:6443' });
  const check = (destination: string, more = '', cluster = prod, complete = true): string[] => found('argocd/unknown-destination',
    `${application(`{ project: shop, source: ${CHART}, destination: { ${destination}, namespace: shop } }`)}${more}`, { cluster, complete });

  test('is a name or an address that no cluster has', () => {
    expect(check('name: prd')).toEqual(['warning spec.destination.name is "prd", which is no cluster of this fleet; did you mean "prod"?']);
    // One cluster alone may have others that are registered by hand.
    expect(check('name: somewhere')).toEqual([]);
    expect(check("server: 'https://prod.example.com:643'")).toEqual([
      'warning spec.destination.server is "https://prod.example.com:643", which is no cluster of this fleet; did you mean "https://prod.example.com:6443"?',
    ]);
  });

  test.each(['name: prod', 'name: in-cluster', "server: 'https://prod.example.com:6443/'", "server: 'https://kubernetes.default.svc'", "name: '${CLUSTER}'"])('%s passes', (destination) => {
    expect(check(destination)).toEqual([]);
  });

  test('nothing is said of addresses where one is not stated, nor where there may be more than is shown', () => {
    expect(check("server: 'https://elsewhere'", '', Cluster.named('prod'))).toEqual([]);
    expect(check('name: prd', '', prod, false)).toEqual([]);
  });

  test('clusters that Secrets register are known', () => {
    const secret = (content: string): string => `---\napiVersion: v1\nkind: Secret\nmetadata: { name: eu, namespace: argocd, labels: { argocd.argoproj.io/secret-type: cluster } }\n${content}\n`;
    expect(check('name: eu', secret("stringData: { name: eu, server: 'https://eu' }"))).toEqual([]);
    expect(check('name: eu', secret('data: { name: ZXU=, server: aHR0cHM6Ly9ldQ== }'))).toEqual([]);
    expect(check('name: somewhere', secret("stringData: { name: eu, server: 'https://eu' }"))).toEqual([
      'warning spec.destination.name is "somewhere", which is no cluster of this fleet; known are in-cluster, prod, eu',
    ]);
    expect(check('name: us', secret('data: { name: "ENC[x]", server: "ENC[x]" }'))).toEqual([]);
  });
});

describe('argocd/unknown-generator', () => {
  const TEMPLATE = `template: { metadata: { name: x }, spec: { project: shop, source: ${CHART}, ${HERE} } }`;
  const check = (generators: string): string[] => found('argocd/unknown-generator', applicationSet(`{ generators: ${generators}, ${TEMPLATE} }`));
  const deep = (inner: string): string => `[{ matrix: { generators: [{ list: { elements: [] } }, { merge: { mergeKeys: [a], generators: [${inner}] } }] } }]`;
  const at = 'error spec.generators[0].matrix.generators[1].merge.generators[0]';

  test('is found where the API server does not look', () => {
    expect(check(deep('{ cluster: {} }'))).toEqual([`${at}.cluster is no generator; did you mean "clusters"?`]);
    expect(check(deep('{ somethingElse: {} }'))).toEqual([`${at}.somethingElse is no generator; there are list, clusters, git, scmProvider, pullRequest, `
      + 'clusterDecisionResource, plugin, matrix, merge']);
    expect(check(deep('{ matrix: { generators: [{ clusters: {} }, { clusters: {} }] } }'))).toEqual([
      `${at}.matrix lies in a matrix of another one already, and Argo CD knows one level of these; write its generators side by side`,
    ]);
  });

  test('an entry without generator is found', () => {
    expect(check('[{ clusters: null, selector: { matchLabels: { a: b } } }]')).toEqual([
      'error spec.generators[0] holds no generator, so it makes no Application; write clusters: {} for one without conditions, and indent what belongs to it',
    ]);
    expect(check('[{}]')).toEqual(['error spec.generators[0] holds no generator, so it makes no Application; name one']);
  });

  test.each(['[{ clusters: {} }]', deep('{ clusters: {}, selector: { matchLabels: { a: b } } }'), deep('{ git: { repoURL: x, revision: main, files: [{ path: x }] } }')])('%s passes', (generators) => {
    expect(check(generators)).toEqual([]);
  });

  test('one level up, the API server would refuse it already', () => {
    expect(() => check('[{ matrix: { generators: [{ cluster: {} }, { list: { elements: [] } }] } }]')).toThrow();
  });
});

describe('argocd/template-syntax', () => {
  const check = (isGo: boolean, name: string, source = CHART): string[] => found('argocd/template-syntax', applicationSet(
    `{ goTemplate: ${isGo}, generators: [{ clusters: {} }], template: { metadata: { name: '${name}' }, spec: { project: shop, source: ${source}, ${HERE} } } }`));

  test.each([
    ['{{.cluster}}-shop', '{{.cluster}}'],
    ['{{ .cluster }}', '{{ .cluster }}'],
    ['{{- if .x }}a{{ end }}', '{{- if .x }}'],
    ['{{ normalize .branch }}', '{{ normalize .branch }}'],
    ['{{$.x}}', '{{$.x}}'],
  ])('%s needs a Go template', (name, tag) => {
    expect(check(false, name)).toEqual([
      `error spec.template.metadata.name holds ${JSON.stringify(tag)}, a Go template, which stays as it is since spec.goTemplate is not true; set it to true`,
    ]);
    expect(check(true, name)).toEqual([]);
  });

  test.each([['{{cluster}}', 'cluster'], ['{{ path.basename }}-x', 'path.basename'], ['{{path[0]}}', 'path[0]'], ['{{values.tier}}', 'values.tier']])('%s is no Go template', (name, parameter) => {
    expect(check(true, name)).toEqual([
      `error spec.template.metadata.name holds ${JSON.stringify(/\{\{.*\}\}/.exec(name)![0])}, which a Go template takes for a function, so that no Application is made; `
      + `write "{{ .${parameter} }}"`,
    ]);
    expect(check(false, name)).toEqual([]);
  });

  test.each([
    ['text: {{ include "shop.labels" . }}', 'there is no function "include"'],
    ['text: {{ .a', 'an action ({{…) is not closed'],
    ['text: {{ range .a }}', 'an {{end}} is missing'],
  ])('%j cannot be read', (text, fault) => {
    expect(check(true, '{{ .name }}', `{ repoURL: 'https://charts.example.com', chart: shop, targetRevision: 1.2.3, helm: { values: '${text}' } }`)).toEqual([
      `error spec.template.spec.source.helm.values holds a Go template that cannot be read, so that no Application is made: ${fault}; correct it, or hand braces on as {{ "{{" }}`,
    ]);
  });

  test('templates of others pass', () => {
    const values = (text: string): string => `{ repoURL: 'https://charts.example.com', chart: shop, targetRevision: 1.2.3, helm: { values: '${text}' } }`;
    expect(check(false, '{{name}}', values('text: "{{ .Values.x }}"'))).toEqual([]);
    expect(check(true, '{{ .name }}', values('text: {{ "{{ labels }}" }}'))).toEqual([]);
    expect(check(true, '{{ .name }}', values('text: {{ labels.x }}'))).toHaveLength(1);
    expect(check(true, '{{ if .a }}a{{ else }}b{{ end }}')).toEqual([]);
  });
});

describe('a rolling sync', () => {
  const set = (step: string, { label = 'canary', policy = '', type = 'RollingSync', more = '' } = {}): string => applicationSet(`{ goTemplate: true, generators: [{ clusters: {} }], ${more}
    strategy: { type: ${type}, rollingSync: { steps: [${step}] } },
    template: { metadata: { name: x, labels: { stage: '${label}' } }, spec: { project: shop, source: ${CHART}, ${HERE}${policy} } } }`);
  const IN = '{ matchExpressions: [{ key: stage, operator: In, values: [canary] }]';
  const AUTOMATED = ', syncPolicy: { automated: { selfHeal: true } }';

  test('fails to keep an automated sync', () => {
    expect(found('argocd/rolling-sync', set(`${IN} }`, { policy: AUTOMATED }))).toEqual([
      'warning spec.template.spec.syncPolicy.automated.selfHeal has no effect, since the strategy RollingSync switches automated syncs off and syncs the Applications itself, step by step; leave it out',
    ]);
    expect(found('argocd/rolling-sync', set(`${IN} }`, { policy: AUTOMATED, type: 'AllAtOnce' }))).toEqual([]);
  });

  test.each(['0', "'0%'", "'0'"])('fails with a step that updates %s', (most) => {
    expect(found('argocd/rolling-sync', set(`${IN}, maxUpdate: ${most} }`))).toEqual([
      `warning spec.strategy.rollingSync.steps[0].maxUpdate is ${most.replaceAll("'", '"')}, so the step never syncs an Application, and none behind it; give at least 1, or leave it out for all`,
    ]);
  });

  test('fails with a step for labels that the template does not give', () => {
    expect(found('argocd/rolling-sync', set('{ matchExpressions: [{ key: tier, operator: In, values: [a] }] }'))).toEqual([
      'warning spec.strategy.rollingSync.steps[0].matchExpressions[0] asks for the label "tier", which the template gives to no Application, so the step selects none; '
      + 'add it to spec.template.metadata.labels',
    ]);
    expect(found('argocd/rolling-sync', set('{ matchExpressions: [{ key: stage, operator: In, values: [prod] }] }'))).toEqual([
      'warning spec.strategy.rollingSync.steps[0].matchExpressions[0] asks for "stage" in ["prod"], but every Application has "canary", so the step selects none; correct one of them',
    ]);
  });

  test.each([
    ['a step that selects', set(`${IN}, maxUpdate: 10% }`)],
    ['a label that is filled in', set('{ matchExpressions: [{ key: stage, operator: In, values: [prod] }] }', { label: '{{ .stage }}' })],
    ['what must not be there', set('{ matchExpressions: [{ key: tier, operator: NotIn, values: [a] }] }')],
    ['labels from a patch', set('{ matchExpressions: [{ key: tier, operator: In, values: [a] }] }', { more: "templatePatch: 'metadata: {}'," })],
    ['a sync that is switched off', set(`${IN} }`, { policy: ', syncPolicy: { automated: { enabled: false } }' })],
  ])('passes with %s', (_, yaml) => {
    expect(found('argocd/rolling-sync', yaml)).toEqual([]);
  });
});

describe('argocd/rbac-policy', () => {
  const check = (line: string, more: Record<string, string> = {}, other = ''): string[] => (
    found('argocd/rbac-policy', `${configuration('argocd-rbac-cm', { 'policy.csv': `# who may what\n\n${line}`, ...more })}${other}`));
  const at = 'data["policy.csv"] line 3';

  test.each([
    ['p, role:dev, applications, *, allow', `error ${at} has 5 fields and not 6, so the whole policy is not loaded; write "p, subject, resource, action, object, allow"`],
    ['g, team', `error ${at} has 2 fields and not 3, so the whole policy is not loaded; write "g, group, role"`],
    ['role:dev, applications, get, */*, allow', `error ${at} begins with "role:dev", so the whole policy is not loaded; begin with p or g`],
    ['p, role:dev, applications/resources, *, dev/*/Deployment/*, allow', `error ${at} names the resource "applications/resources", which there is not, so it has no effect; `
      + 'write applications there, and the kind behind the action, as in "update/apps/Deployment/*" or "delete/*/Pod/*/*"'],
    ['p, role:dev, application, get, dev/*, allow', `error ${at} names the resource "application", which there is not, so it has no effect; did you mean "applications"?`],
    ['p, role:dev, applications, read, dev/*, allow', `error ${at} names the action "read", which there is not, so it has no effect; `
      + 'there are get, create, update, delete, sync, rollback, override, action, invoke'],
    ['p, role:dev, applications, sync, dev, allow', `error ${at} names the object "dev", which no application is, so it has no effect; `
      + 'write the project, a slash and the application, as in "dev/*"'],
    ['p, role:dev, applications, *, */dev, allow', `warning ${at} names the object "*/dev": the application "dev" of any project; for a project of that name, write "dev/*"`],
    ['p, role:dev, applications, get, dev/*, permit', `error ${at} has the effect "permit", so it has none; write allow or deny`],
  ])('%s', (line, expected) => {
    expect(check(line)).toEqual([expected]);
  });

  test.each([
    'p, role:dev, applications, *, dev/*, allow', 'p, role:dev, applications, update/apps/Deployment/*, dev/*, allow', 'p, role:dev, applications, action/apps/Deployment/restart, */*, allow',
    'p, role:dev, logs, get, dev/team/*, allow', 'p, role:dev, exec, create, *, deny', 'p, role:org, clusters, get, https://kubernetes.default.svc, allow', 'p, role:x, *, *, *, allow',
    'p, role:org, repositories, *, *, allow', 'p, role:org, projects, get, dev, allow', 'g, "acme, the team", role:dev', 'g, team, role:dev', 'p, role:dev, applications, ${ACTION}, dev/*, allow',
    'p, role:dev, extensions, invoke, metrics, allow', 'p, role:dev, applications, *, dev*, allow',
  ])('%s passes', (line) => {
    expect(check(line)).toEqual([]);
  });

  test('an application of the name makes it right, unless a project has the name, too', () => {
    const project = '\n---\n{ apiVersion: argoproj.io/v1alpha1, kind: AppProject, metadata: { name: shop, namespace: argocd }, spec: {} }\n';
    expect(check('p, role:dev, applications, *, */shop, allow', {}, `\n---\n${withSource(CHART)}${project}`)).toHaveLength(1);
    expect(check('p, role:dev, applications, *, */shop, allow', {}, `\n---\n${withSource(CHART)}`)).toEqual([]);
  });

  test('expressions are not judged, other files of the policy are, other ConfigMaps are not', () => {
    expect(check('p, role:dev, applications, .*, dev, allow', { 'policy.matchMode': 'regex' })).toEqual([]);
    expect(found('argocd/rbac-policy', configuration('argocd-rbac-cm', { 'policy.team.csv': 'p, a, b', 'policy.default': 'role:readonly' }))).toEqual([
      'error data["policy.team.csv"] line 1 has 3 fields and not 6, so the whole policy is not loaded; write "p, subject, resource, action, object, allow"',
    ]);
    expect(found('argocd/rbac-policy', configuration('policy', { 'policy.csv': 'p, a, b' }))).toEqual([]);
  });
});

describe('settings of Argo CD', () => {
  test('fail in the ConfigMap of another purpose', () => {
    expect(found('argocd/misplaced-setting', configuration('argocd-cmd-params-cm', { 'resource.exclusions': '[]', 'server.insecure': 'true' }))).toEqual([
      'error data["resource.exclusions"] is read from argocd-cm only, so it has no effect here; move it there',
    ]);
  });

  test('fail where they leave out less than Argo CD itself', () => {
    const lease = configuration('argocd-cm', { 'resource.exclusions': '- { apiGroups: [coordination.k8s.io], kinds: [Lease] }' });
    expect(found('argocd/resource-exclusions', lease)).toEqual([
      'warning data["resource.exclusions"] takes the place of Argo CD\'s own list, and leaves EndpointSlice, CertificateSigningRequest, SubjectAccessReview out of it, '
      + 'which Argo CD then watches; repeat the list, and add to it',
    ]);
    expect(found('argocd/resource-exclusions', configuration('argocd-cm', { url: 'https://argocd.example.com' }))).toEqual([]);
    // By globs of groups, and by all kinds; and what cannot be read here.
    const exclusions = (text: string): string => configuration('argocd-cm', { 'resource.exclusions': text });
    expect(found('argocd/resource-exclusions', exclusions("- apiGroups: [discovery.k8s.io, '*ion.k8s.io']\n  kinds: ['*']\n- apiGroups: [certificates.k8s.io]"))).toEqual([]);
    expect(found('argocd/resource-exclusions', exclusions("- kinds: ['*']\n  clusters: ['*']"))).toEqual([]);
    expect(found('argocd/resource-exclusions', exclusions('${EXCLUSIONS}'))).toEqual([]);
    expect(found('argocd/resource-exclusions', exclusions("- null\n- apiGroups: ['']\n  kinds: [EndpointSlice]\n- apiGroups: ['*']\n  kinds: [CertificateSigningRequest, SubjectAccessReview]"))).toEqual([
      'warning data["resource.exclusions"] takes the place of Argo CD\'s own list, and leaves EndpointSlice out of it, which Argo CD then watches; repeat the list, and add to it',
    ]);
  });
});

describe('the server of Argo CD', () => {
  const service = (ports: number[], { type = 'LoadBalancer', name = 'argocd-server' } = {}): string => JSON.stringify({
    apiVersion: 'v1', kind: 'Service', metadata: { name, namespace: 'argocd' }, spec: { type, ports: ports.map((port) => ({ name: `p${port}`, port })) },
  });
  const text = 'warning spec.ports[0].port is 80 on a load balancer, so passwords and tokens for Argo CD travel in plain text; offer 443 alone, or put an Ingress with TLS before it';

  test('fails in plain text', () => {
    expect(found('argocd/plain-server', service([80]))).toEqual([text]);
    expect(found('argocd/plain-server', `${service([80, 443])}\n---\n${configuration('argocd-cmd-params-cm', { 'server.insecure': 'true' })}`)).toEqual([text]);
  });

  test.each([service([443]), service([80, 443]), service([80], { type: 'ClusterIP' }), service([80], { name: 'web' })])('%s passes', (yaml) => {
    expect(found('argocd/plain-server', yaml)).toEqual([]);
  });

  test('fails with a certificate that nobody shows', () => {
    const ingress = (passthrough: string, tls: object): string => JSON.stringify({
      apiVersion: 'networking.k8s.io/v1',
      kind: 'Ingress',
      spec: { defaultBackend: { service: { name: 'x', port: { number: 443 } } }, tls: [tls] },
      metadata: { name: 'argocd', namespace: 'argocd', annotations: { 'nginx.ingress.kubernetes.io/ssl-passthrough': passthrough } },
    });
    expect(found('argocd/passthrough', ingress('true', { hosts: ['a.example.com'], secretName: 'tls' }))).toEqual([
      'warning spec.tls[0].secretName is not used, since ssl-passthrough hands connections on unopened and the server behind shows its own certificate; '
      + 'leave it out, or end TLS at the Ingress',
    ]);
    expect(found('argocd/passthrough', ingress('false', { secretName: 'tls' }))).toEqual([]);
    // What the server of Argo CD reads itself, and cert-manager issues for this Ingress.
    const issued = (secretName: string): string => ingress('true', { hosts: ['a.example.com'], secretName }).replace('"annotations":{', '"annotations":{"cert-manager.io/cluster-issuer":"letsencrypt",');
    expect(found('argocd/passthrough', issued('argocd-server-tls'))).toEqual([]);
    expect(found('argocd/passthrough', issued('tls'))).toHaveLength(1);
    expect(found('argocd/passthrough', ingress('true', { secretName: 'argocd-server-tls' }))).toHaveLength(1);
    expect(found('argocd/passthrough', ingress('true', { hosts: ['a.example.com'] }))).toEqual([]);
  });
});

test('a window among the sync policies is no field of an Application', () => {
  const yaml = application(`{ project: shop, source: ${CHART}, ${HERE}, syncPolicy: { syncWindows: [] } }`);
  expect(() => found('schema/', yaml)).toThrow('spec.syncPolicy.syncWindows is not known here');
});

test('what this library makes to deliver by Argo CD breaks none of its rules', () => {
  const app = newApp();
  const approval = Approval.pullRequest();
  const environment = newEnvironment(app, 'prod', { delivery: Delivery.argo(), tier: Tier.PRODUCTION, approval });
  const base = new EnvironmentStack(environment, 'base');
  configMap(base, 'settings');
  const shop = new EnvironmentStack(environment, 'shop');
  configMap(shop, 'settings');
  shop.addDependency(base);
  expect(app.lint().filter(({ ruleId }) => ruleId.startsWith('argocd/'))).toEqual([]);
});
