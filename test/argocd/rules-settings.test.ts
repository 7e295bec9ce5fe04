import { Cluster } from '../../src';
import { found } from '../rules/check';

const PART_OF = { 'app.kubernetes.io/part-of': 'argocd' };

function configuration(name: string, data: Record<string, string>, labels: Record<string, string> | undefined = PART_OF): string {
  return JSON.stringify({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, namespace: 'argocd', labels }, data });
}

const WHOLE = 'so the whole policy is not loaded';

describe('argocd/rbac-policy', () => {
  const check = (line: string, more: Record<string, string> = {}): string[] => found('argocd/rbac-policy', configuration('argocd-rbac-cm', { 'policy.csv': line, ...more }));
  const at = 'error data["policy.csv"] line 1';

  // What Argo CD's own code says of each of these lines was asked with rbac.Enforcer.
  test.each([
    ['g, a, b, role:dev', `${at} has 4 fields and not 3, ${WHOLE}; write "g, group, role"`],
    ['p, a "b", applications, get, shop/*, allow', `${at} has a quote that is not at both ends of a field, ${WHOLE}; quote the whole field, and write "" for a quote in it`],
    ['p2, a, b', `${at} begins with "p2", ${WHOLE}; begin with p or g`],
    ['e, a', `${at} begins with "e", so it has no effect; begin with p or g`],
    ['p, role:dev , applications, get, shop/*, allow', `${at} has the field "role:dev ", in which the white space at the end counts, so it has no effect; leave it out`],
    ['p, dev, applications, {get,sync}, shop/*, allow', `${at} has 7 fields and not 6, ${WHOLE}; write "p, subject, resource, action, object, allow"`],
    ['p, dev, applications, action, shop/*, allow', `${at} names the action "action" alone, which is never asked for, so it has no effect; `
      + 'write the kind and the name behind it, as in "action/apps/Deployment/restart", or "action/*"'],
    ['p, dev, clusters, sync, *, allow', `${at} names the action "sync", which there is not for clusters, so it has no effect; there are get, create, update, delete`],
    ['p, dev, logs, create, */*, allow', `${at} names the action "create", which there is not for logs, so it has no effect; there is get`],
    ['p, dev, applications, get, shop/*, Allow', `${at} has the effect "Allow", so it has none; write allow or deny`],
  ])('%s', (line, expected) => {
    expect(check(line)).toEqual([expected]);
  });

  test.each(['p,  dev,applications,get,  shop/*,allow', 'p, "a, b", applications, get, shop/*, allow', 'p, dev, applications, "{get,sync}", shop/*, allow', 'g, "a ""b""", role:admin',
    'p, dev, accounts, update, dev, allow', 'p, dev, applications, action/*, shop/*, allow', 'p, dev, certificates, create, *, allow'])('%s passes', (line) => {
    expect(check(line)).toEqual([]);
  });

  test('a star is no regular expression', () => {
    expect(check('p, dev, applications, *, shop/.*, allow', { 'policy.matchMode': 'regex' })).toEqual([
      `${at} has "*", which is no regular expression, so it permits nothing, and nobody whom it concerns may do anything; write ".*" for anything`,
    ]);
  });
});

describe('argocd/rbac-roles', () => {
  const check = (data: Record<string, string>): string[] => found('argocd/rbac-roles', configuration('argocd-rbac-cm', data));
  const csv = 'p, role:dev, applications, get, dev/*, allow\ng, acme:dev, role:dev';

  test.each<[string, Record<string, string>, string[]]>([
    ['a default role that is not there', { 'policy.default': 'role:devs', 'policy.csv': csv },
      ['warning data["policy.default"] is "role:devs", to which nothing is permitted, so who has no other role sees nothing; did you mean "role:dev"?']],
    ['a role that is not there', { 'policy.csv': `${csv}\n\n# ops\ng, acme:ops, role:operations` },
      ['warning data["policy.csv"] line 5 gives "role:operations", to which nothing is permitted, so it has no effect; write a line that permits something to it, or leave it out']],
    ['another mode', { 'policy.matchMode': 'Regex' }, ['warning data["policy.matchMode"] is "Regex", which Argo CD takes for glob; write glob or regex']],
    ['expressions and a role of Argo CD', { 'policy.matchMode': 'regex', 'policy.csv': 'g, acme:ops, role:admin' },
      ['warning data["policy.matchMode"] is regex, in which role:admin permits nothing, since the "*" in Argo CD\'s own policies is no regular expression; '
        + 'write out what it may do as a role of its own, or use globs']],
  ])('%s', (_, data, expected) => {
    expect(check(data)).toEqual(expected);
  });

  test.each<[string, Record<string, string>]>([
    ['roles of Argo CD', { 'policy.default': 'role:readonly', 'policy.csv': 'g, acme:ops, role:admin' }],
    ['a role that another file of the policy has', { 'policy.default': 'role:dev', 'policy.dev.csv': csv }],
    ['a role that only inherits', { 'policy.default': 'role:dev', 'policy.csv': 'g, role:dev, role:readonly' }],
    ['an account', { 'policy.csv': 'p, ci, applications, get, */*, allow\ng, bot, ci' }],
    ['a role of a project', { 'policy.csv': 'g, acme:dev, proj:shop:dev' }],
    ['what is filled in later', { 'policy.default': '${ROLE}', 'policy.csv': 'g, acme:dev, role:x\n${MORE}' }],
    ['lines that cannot be read, of which others tell', { 'policy.default': 'role:x', 'policy.csv': 'p, a' }],
    ['expressions of one\'s own', { 'policy.matchMode': 'regex', 'policy.csv': 'p, role:dev, .*, .*, .*, allow\ng, acme, role:dev' }],
    ['nothing', { 'policy.default': '', 'policy.matchMode': 'glob' }],
  ])('%s passes', (_, data) => {
    expect(check(data)).toEqual([]);
  });
});

describe('argocd/rbac-inheritance', () => {
  const check = (csv: string, more = ''): string[] => found('argocd/rbac-inheritance', configuration('argocd-rbac-cm', { 'policy.csv': csv }) + more);

  test('tells what is not included any more', () => {
    expect(check('p, role:dev, applications, update, dev/*, allow')).toEqual([
      'info data["policy.csv"] line 1 permits to update Applications and, since Argo CD 3.0, not what they bring; if that is meant, too, add a line with "update/*"',
    ]);
    expect(check('p, role:dev, applications, *, dev/*, allow')).toEqual([
      'info data["policy.csv"] line 1 permits everything with Applications and, since Argo CD 3.0, not to read their logs; if that is meant, too, add a line with "logs, get"',
    ]);
  });

  test.each([
    'p, role:dev, applications, update, dev/*, deny', 'p, role:dev, applications, update, dev/*, allow\np, role:dev, applications, update/apps/*/*/*, dev/*, allow',
    'p, role:dev, applications, *, dev/*, allow\np, role:dev, logs, get, dev/*, allow', 'p, role:dev, *, *, *, allow', 'p, role:dev, applications, sync, dev/*, allow',
  ])('%s passes', (csv) => {
    expect(check(csv)).toEqual([]);
  });

  test('the settings can bring it back', () => {
    const settings = configuration('argocd-cm', { 'server.rbac.disableApplicationFineGrainedRBACInheritance': 'false' });
    expect(check('p, role:dev, applications, update, dev/*, allow', `\n---\n${settings}`)).toEqual([]);
  });
});

describe('argocd/customization', () => {
  const check = (key: string, text = 'jsonPointers: [/status]'): string[] => found('argocd/customization', configuration('argocd-cm', { [key]: text }));
  const at = (key: string): string => `data["${key}"]`;
  const lost = 'so that none of the customizations is read';

  test.each<[string, string, string]>([
    ['resource.customizations.ignoreDifference.apps_Deployment', '{}', `error … is of the sort "ignoreDifference", which there is not, ${lost}; did you mean ignoreDifferences?`],
    ['resource.customizations.health.my_group.io_Kind', 'return {}', `error … has 2 underscores in its kind, ${lost}; write one, between group and kind`],
    ['resource.customizations.health.argoproj.io.Application', 'return {}',
      'warning … means the kind "argoproj.io.Application" of the core group, which there is not, so it has no effect; write an underscore between group and kind, as in "argoproj.io_Application"'],
    ['resource.customizations.health', 'return {}', 'warning … names no kind, so it has no effect; write resource.customizations.health.<group>_<kind>, or "all" for all kinds'],
    ['resource.customizations.useOpenLibs.apps_Deployment', 'yes', `error … is "yes", ${lost}; write "true" or "false"`],
    ['resource.customizations.health.apps_Deployment', 'hs = {}', 'warning … returns nothing, so the health of such objects stays unknown; end the script with a return'],
    ['resource.customizations.ignoreDifferences.all', '- /status', `error … is no map, ${lost}; write jsonPointers, jqPathExpressions or managedFieldsManagers`],
    ['resource.customizations.knownTypeFields.a.io_B', 'field: x', `error … is no list, ${lost}; write a list of field and type`],
    ['resource.customizations.ignoreDifferences.all', 'jsonPointers: [', `error … is no YAML that Argo CD can read (line 1: the indentation does not fit the lines above), ${lost}; correct it`],
    ['resource.customizations', '- a', `error … is no map, ${lost}; write kinds and what is said of each`],
  ])('%s: %s', (key, text, expected) => {
    expect(check(key, text)).toEqual([expected.replace('…', at(key))]);
  });

  test.each<[string, string]>([
    ['resource.customizations.ignoreDifferences.all', 'jsonPointers: [/status]'], ['resource.customizations.health.Certificate', 'return {}'], ['resource.customizations.useOpenLibs.a.io_B', 'true'],
    ['resource.customizations', '"*.crossplane.io/*":\n  health.lua: return {}'], ['resource.customizations.actions.batch_CronJob', 'definitions: []'], ['resource.customizations.ignoreDifferences.all', ''],
    ['resource.customizations.ignoreDifferences.all', '${IGNORED}'],
  ])('%s: %s passes', (key, text) => {
    expect(check(key, text)).toEqual([]);
  });
});

describe('argocd/settings-label', () => {
  const check = (name: string, labels: Record<string, string> | undefined, complete: boolean): string[] => (
    found('argocd/settings-label', `${JSON.stringify({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, namespace: 'argocd', labels }, data: {} })}`, { complete }));
  const field = 'metadata.labels["app.kubernetes.io/part-of"]';

  test('is an error where Argo CD cannot do without, and worth knowing where the rest may come from elsewhere', () => {
    expect(check('argocd-cm', undefined, true)).toEqual([`error ${field} is not set, so that Argo CD does not see it, and none of its processes gets ready; write "argocd"`]);
    expect(check('argocd-cm', { 'app.kubernetes.io/part-of': 'cd' }, true)).toEqual([`error ${field} is "cd", so that Argo CD does not see it, and none of its processes gets ready; write "argocd"`]);
    expect(check('argocd-cm', undefined, false)).toHaveLength(1);
    expect(check('argocd-cm', undefined, false)[0]).toMatch(/^info /);
    expect(check('argocd-tls-certs-cm', undefined, true)).toEqual([`warning ${field} is not set, so that Argo CD does not see it where people ask for certificates, or add one; write "argocd"`]);
  });

  test('what is read by its name alone needs none', () => {
    for (const name of ['argocd-rbac-cm', 'argocd-cmd-params-cm', 'argocd-notifications-cm', 'settings']) expect(check(name, undefined, true)).toEqual([]);
    expect(check('argocd-cm', { 'app.kubernetes.io/part-of': '${PART}' }, true)).toEqual([]);
    expect(check('argocd-cm', PART_OF, true)).toEqual([]);
  });
});

describe('argocd/unknown-setting', () => {
  const check = (name: string, key: string, versions?: string): string[] => (
    found('argocd/unknown-setting', configuration(name, { [key]: 'x' }), versions === undefined ? {} : { cluster: Cluster.named('prod', { argoCd: versions }) }));

  test.each([
    ['argocd-cm', 'timeout.reconcilation', 'warning … is no setting that Argo CD is known to read; did you mean "timeout.reconciliation"?'],
    ['argocd-cm', 'Url', 'warning … is no setting that Argo CD is known to read; did you mean "url"?'],
    ['argocd-cm', 'server.insecure', 'warning … is read from argocd-cmd-params-cm only, so it has no effect here; move it there'],
    ['argocd-cm', 'repositories', 'warning … is not read any more since Argo CD 3.0; make a Secret with the label argocd.argoproj.io/secret-type: repository for each'],
    ['argocd-cm', 'help.download.linux-x86', 'warning … names a platform that Argo CD does not show; there are darwin-amd64, darwin-arm64, windows-amd64, linux-amd64, linux-arm64, linux-ppc64le, linux-s390x'],
    ['argocd-cm', 'acme', 'info … is no setting that Argo CD is known to read; leave it out'],
    ['argocd-cmd-params-cm', 'server.enable.gzipp', 'warning … is no setting that Argo CD is known to read; did you mean "server.enable.gzip"?'],
    ['argocd-cmd-params-cm', 'timeout.reconciliation', 'warning … is read from argocd-cm only, so it has no effect here; move it there'],
    ['argocd-cmd-params-cm', 'controller.sync.wave.delay', 'info … is no setting that Argo CD is known to read; leave it out'],
  ])('%s %s', (name, key, expected) => {
    expect(check(name, key)).toEqual([expected.replace('…', `data["${key}"]`)]);
  });

  test.each([
    ['argocd-cm', 'accounts.ci.enabled'], ['argocd-cm', 'resource.customizations.health.a.io_B'], ['argocd-cm', 'kustomize.path.v5.6.0'], ['argocd-cm', 'extension.config.metrics'],
    ['argocd-cm', 'help.download.linux-arm64'], ['argocd-cm', 'ga.trackingid'], ['argocd-cmd-params-cm', 'hydrator.enabled'], ['argocd-cmd-params-cm', 'resource.exclusions'], ['other', 'foo'],
  ])('%s %s passes', (name, key) => {
    expect(check(name, key)).toEqual([]);
  });

  test('Argo CD 2 read other keys', () => {
    expect(check('argocd-cm', 'repositories', '2.14')).toEqual([]);
    expect(check('argocd-cm', 'repositories', '3.0')).toHaveLength(1);
  });

  test('names that objects of JavaScript have', () => {
    const key = (name: string): string[] => found('argocd/unknown-setting', configuration('argocd-cm', { [name]: 'x' }));
    for (const name of ['constructor', 'toString', 'valueOf']) {
      expect(key(name)).toEqual([`info data["${name}"] is no setting that Argo CD is known to read; leave it out`]);
    }
    expect(found('argocd/settings-label', configuration('constructor', {}, {}))).toEqual([]);
  });
});

describe('argocd/notification-settings', () => {
  const check = (data: Record<string, string>, complete = true): string[] => found('argocd/notification-settings', configuration('argocd-notifications-cm', data), { complete });
  const none = 'so that no notification is sent at all';
  const trigger = (when: string): string => `- when: ${JSON.stringify(when)}\n  send: [x]\n`;
  const template = { 'template.x': 'message: x' };

  test.each<[string, Record<string, string>, string[]]>([
    ['a key with too many names', { 'service.slack.a.b': 'token: $x' },
      [`error data["service.slack.a.b"] has more than two names behind "service", ${none}; write service.<type>, or service.<type>.<name> with no dot in the name`]],
    ['a service that there is not', { 'service.slak': '' }, [`error data["service.slak"] is of the type "slak", which Argo CD does not know, ${none}; did you mean "slack"?`]],
    ['a key that is cut', { 'service.slack': 'token: $notifications:slack-token' }, ['error data["service.slack"] names a key of a Secret with a "." or ":", at which the notifications controller ends it; '
      + 'write "$key", in letters, digits, "-" and "_", for a key of argocd-notifications-secret']],
    ['a trigger that is no list', { 'trigger.x': 'when: true' }, [`error data["trigger.x"] is no list, ${none}; write a list of when and send`]],
    ['no conditions', { 'trigger.x': '', 'trigger.y': 'null' }, []],
    ['conditions that are filled in later', { 'trigger.x': '${TRIGGER}', ...template }, []],
    ['an expression that is open', { 'trigger.x': trigger('app.y in ["a"'), ...template }, [`error data["trigger.x"] has in its condition 1 a when that opens [ and does not close it, ${none}`]],
    ['an expression that assigns', { 'trigger.x': trigger("app.y = 'z'"), ...template }, [`error data["trigger.x"] has in its condition 1 a when that has a single "=", which compares nothing; write "==", ${none}`]],
    ['a condition that is never true', { 'trigger.x': '- send: [x]', ...template }, ['warning data["trigger.x"] has no "when" in its condition 1, so it is never true; write one']],
    ['a template that is not there', { 'trigger.x': trigger('true') }, ['error data["trigger.x"] sends the template "x", which is not here; add template.x']],
    ['a subscription to what is not there', { 'service.slack': 'token: $x', 'subscriptions': '- recipients: [slak:ops]\n  triggers: [on-x]' },
      ['error data["subscriptions"] names the service "slak", which is not here; did you mean "slack"?', 'error data["subscriptions"] names the trigger "on-x", which is not here; add trigger.on-x']],
    ['default triggers that are not there', { defaultTriggers: '[on-x]' }, ['error data["defaultTriggers"] names the trigger "on-x", which is not here; add trigger.on-x']],
  ])('%s', (_, data, expected) => {
    expect(check(data)).toEqual(expected);
  });

  test('what is absent may be merged in from a catalogue', () => {
    expect(check({ 'trigger.x': trigger('true') }, false)).toEqual(['info data["trigger.x"] sends the template "x", which is not here; add template.x']);
  });

  test.each<[string, Record<string, string>]>([
    ['what is right', { 'service.webhook.hook': 'url: https://x', 'trigger.x': trigger('app.status.health.status == "Degraded"'), ...template, 'subscriptions': '- recipients: ["hook:"]\n  triggers: [x]' }],
    ['a truth value', { 'trigger.x': '- when: true\n  send: [x]', ...template }],
    ['the form of old', { 'config.yaml': 'triggers: []', 'subscriptions': '- recipients: [slack:x]\n  triggers: [y]' }],
    ['an address with a port', { 'service.grafana': 'apiUrl: https://$host:3000\napiKey: $grafana' }],
    ['nothing', {}],
  ])('%s passes', (_, data) => {
    expect(check(data)).toEqual([]);
  });
});

describe('argocd/notification-subscription', () => {
  const check = (annotation: string, data: Record<string, string>, more: { namespace?: string; complete?: boolean } = {}): string[] => {
    const project = JSON.stringify({
      apiVersion: 'argoproj.io/v1alpha1', kind: 'AppProject', metadata: { name: 'shop', namespace: more.namespace ?? 'argocd', annotations: { [`notifications.argoproj.io/${annotation}`]: 'x' } }, spec: {},
    });
    return found('argocd/notification-subscription', `${configuration('argocd-notifications-cm', data)}\n---\n${project}`, { complete: more.complete ?? true });
  };
  const data = { 'service.slack': 'token: $x', 'trigger.on-failed': '- when: "true"\n  send: []' };
  const at = (key: string): string => `metadata.annotations["notifications.argoproj.io/${key}"]`;

  test('names what there is not', () => {
    expect(check('subscribe.on-fail.slack', data)).toEqual([
      `warning ${at('subscribe.on-fail.slack')} names the trigger "on-fail", which argocd-notifications-cm does not have, so nobody is told; did you mean "on-failed"?`,
    ]);
    expect(check('subscribe.on-failed.teams', data)).toEqual([
      `warning ${at('subscribe.on-failed.teams')} names the service "teams", which argocd-notifications-cm does not have, so nobody is told; there is slack`,
    ]);
    expect(check('subscribe.teams', data, { complete: false })).toEqual([
      `info ${at('subscribe.teams')} names the service "teams", which argocd-notifications-cm does not have, so nobody is told; there is slack`,
    ]);
  });

  test('passes where it is there, and where nothing is known', () => {
    expect(check('subscribe.on-failed.slack', data)).toEqual([]);
    expect(check('subscribe.slack', data)).toEqual([]);
    expect(check('subscribe.on-x.slack', data, { namespace: 'team' })).toEqual([]);
    expect(check('subscribe.on-x.slack', { 'config.yaml': 'triggers: []' })).toEqual([]);
    expect(check('notified', data)).toEqual([]);
  });
});

describe('argocd/plugin-settings', () => {
  const check = (data: Record<string, string>, map = 'plugin'): string[] => {
    const set = {
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'ApplicationSet',
      metadata: { name: 'tenants', namespace: 'argocd' },
      spec: { generators: [{ matrix: { generators: [{ plugin: { configMapRef: { name: map } } }, { clusters: {} }] } }], template: { metadata: {}, spec: { project: 'x', destination: {} } } },
    };
    return found('argocd/plugin-settings', `${configuration('plugin', data)}\n---\n${JSON.stringify(set)}`);
  };
  const of = 'of ApplicationSet.argoproj.io/argocd/tenants makes nothing';

  test('fail without address, and without reference to a token', () => {
    expect(check({})).toEqual([
      `error data has no baseUrl, without which the plugin generator ${of}; write the address of the plugin`, `error data has no token, without which the plugin generator ${of}; write "$secret:key"`,
    ]);
    expect(check({ baseUrl: 'http://x', token: 'hunter2' })).toEqual([
      `error data.token does not begin with "$", so the plugin generator ${of}; write "$secret:key" for a key of a Secret, or "$key" for one of argocd-secret, and withdraw the token if it is one`,
    ]);
  });

  test('pass otherwise', () => {
    expect(check({ baseUrl: 'http://x', token: '$plugin:token' })).toEqual([]);
    expect(check({ baseUrl: 'http://x', token: '${TOKEN_REF}' })).toEqual([]);
    expect(check({}, 'other')).toEqual([]);
  });
});

describe('argocd/setting-value', () => {
  const check = (key: string, value: string): string[] => found('argocd/setting-value', configuration('argocd-cm', { [key]: value }));

  test.each([
    ['kustomize.enable', 'True', 'which Argo CD takes for "false"; write "true" or "false"'],
    ['admin.enabled', 'no', 'which Argo CD cannot read; write "true" or "false"'],
    ['accounts.ci.enabled', 'yes', 'which Argo CD cannot read; write "true" or "false"'],
    ['users.session.duration', '1h30m', 'which Argo CD cannot read, so it takes its default; write one number and one unit of s, m, h and d, as in "90m"'],
    ['resource.respectRBAC', 'stric', 'which there is not; did you mean "strict"?'],
    ['application.resourceTrackingMethod', 'labels', 'which there is not; did you mean "label"?'],
    ['accounts.ci', 'apikey, login', 'of which Argo CD does not know "apikey"; there are login and apiKey'],
  ])('%s: %s', (key, value, expected) => {
    expect(check(key, value)).toEqual([`warning data["${key}"] is "${value}", ${expected}`]);
  });

  test.each([['exec.enabled', 'true'], ['exec.enabled', ''], ['admin.enabled', 'False'], ['users.session.duration', '24h'], ['accounts.ci', 'apiKey, login'], ['exec.enabled', '${EXEC}'],
    ['timeout.reconciliation', '1h30m'], ['application.resourceTrackingMethod', 'annotation+label']])('%s: %s passes', (key, value) => {
    expect(check(key, value)).toEqual([]);
  });
});
