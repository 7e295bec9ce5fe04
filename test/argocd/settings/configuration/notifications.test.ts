import { Duration } from 'cdk8s';
import { dataOf } from './_settings';
import {
  ArgoNotificationSecret, ArgoNotificationService, ArgoNotificationTemplate, ArgoNotificationTrigger, type ArgoNotificationsProps, ArgoNotifications,
} from '../../../../src';
import { expressionFault } from '../../../../src/argocd/settings/configuration/_expression';
import { argoChart, problemsOf } from '../../_chart';

const dataFor = (props: ArgoNotificationsProps): Record<string, string> => dataOf((chart) => new ArgoNotifications(chart, 'notifications', props));
const secret = (key: string): ArgoNotificationSecret => ArgoNotificationSecret.key(key);
const slack = ArgoNotificationService.slack({ token: secret('slack-token') });

test('says nothing that nobody has asked for', () => {
  expect(dataFor({})).toEqual({});
});

test('has what subscriptions name, down to templates', () => {
  expect(dataFor({
    url: 'https://argocd.example.com/',
    context: { team: 'platform' },
    subscriptions: [{ recipients: [slack.to('ops'), slack.to()], triggers: [ArgoNotificationTrigger.ON_HEALTH_DEGRADED], labels: { tier: 'prod', team: 'a' } }, { recipients: [slack.to('all')] }],
    defaultTriggers: [ArgoNotificationTrigger.ON_SYNC_FAILED],
  })).toEqual({
    'context': 'argocdUrl: https://argocd.example.com\nteam: platform\n',
    'defaultTriggers': '- on-sync-failed\n',
    'service.slack': 'token: $slack-token\n',
    'subscriptions': '- recipients:\n  - slack:ops\n  - slack\n  triggers:\n  - on-health-degraded\n  selector: tier=prod,team=a\n- recipients:\n  - slack:all\n',
    'template.app-health-degraded': 'message: "{{.app.metadata.name}} is unhealthy.{{if .context.argocdUrl}} {{.context.argocdUrl}}/applications/{{.app.metadata.name}}{{end}}"\n'
      + 'email:\n  subject: "{{.app.metadata.name}} is unhealthy"\n',
    'template.app-sync-failed': 'message: "{{.app.metadata.name}} could not be synced: {{.app.status.operationState.message}}.'
      + '{{if .context.argocdUrl}} {{.context.argocdUrl}}/applications/{{.app.metadata.name}}{{end}}"\nemail:\n  subject: "{{.app.metadata.name}} could not be synced"\n',
    'trigger.on-health-degraded': '- when: app.status?.health?.status == \'Degraded\'\n'
      + '  oncePer: app.status?.operationState?.syncResult?.revision ?? app.status?.operationState?.syncResult?.revisions\n  send:\n  - app-health-degraded\n',
    'trigger.on-sync-failed': '- when: app.status?.operationState?.phase in [\'Error\', \'Failed\']\n'
      + '  oncePer: app.status?.operationState?.syncResult?.revision ?? app.status?.operationState?.syncResult?.revisions\n  send:\n  - app-sync-failed\n',
  });
});

test('knows the triggers of Argo CD\'s catalogue by their names', () => {
  const { ON_CREATED } = ArgoNotificationTrigger;
  const triggers = Object.values(ArgoNotificationTrigger) as ArgoNotificationTrigger[];
  expect(triggers.map(({ name }) => name)).toEqual(['on-created', 'on-deleted', 'on-deployed', 'on-health-degraded', 'on-sync-failed', 'on-sync-running', 'on-sync-status-unknown', 'on-sync-succeeded']);
  expect(Object.keys(dataFor({ triggers }))).toHaveLength(16);
  expect(dataFor({ triggers: [ON_CREATED] })['trigger.on-created']).toBe('- when: "true"\n  oncePer: app.metadata.name\n  send:\n  - app-created\n');
});

test('knows services', () => {
  const services = [
    ArgoNotificationService.slack({ token: secret('t'), name: 'ops', username: 'argo', icon: ':rocket:', apiUrl: 'https://slack.example.com/api', disableUnfurl: true }),
    ArgoNotificationService.teams({ ops: secret('teams-ops') }),
    ArgoNotificationService.googleChat({ ops: secret('chat-ops') }),
    ArgoNotificationService.email({ host: 'smtp.example.com', from: 'argo@example.com', username: secret('mail-user'), password: secret('mail-password'), html: true }),
    ArgoNotificationService.webhook({
      name: 'hook',
      url: 'https://hook.example.com',
      headers: { 'Content-Type': 'application/json', 'Authorization': ArgoNotificationSecret.key('hook', 'Bearer ') },
      username: secret('u'),
      password: secret('p'),
      retries: 5,
      retryWaitMin: Duration.seconds(2),
      retryWaitMax: Duration.seconds(9),
      insecureSkipVerify: true,
    }),
    ArgoNotificationService.github({ appId: '1', installationId: '2', privateKey: secret('github-key'), enterpriseBaseUrl: 'https://git.example.com/api/v3' }),
    ArgoNotificationService.grafana({ apiUrl: 'https://grafana.example.com/api', apiKey: secret('grafana') }),
    ArgoNotificationService.opsgenie({ apiKeys: { ops: secret('opsgenie') } }),
    ArgoNotificationService.pagerDuty({ shop: secret('pagerduty') }),
    ArgoNotificationService.telegram(secret('telegram')),
    ArgoNotificationService.alertmanager({ targets: ['alertmanager:9093'], scheme: 'https', apiPath: '/x', bearerToken: secret('am'), username: secret('amu'), password: secret('amp') }),
    ArgoNotificationService.of('pushover', { token: secret('pushover') }),
  ];
  expect(dataFor({ services })).toEqual({
    'service.slack.ops': 'token: $t\nusername: argo\nicon: ":rocket:"\napiURL: https://slack.example.com/api\ndisableUnfurl: true\n',
    'service.teams-workflows': 'recipientUrls:\n  ops: $teams-ops\n',
    'service.googlechat': 'webhooks:\n  ops: $chat-ops\n',
    'service.email': 'host: smtp.example.com\nport: 587\nfrom: argo@example.com\nusername: $mail-user\npassword: $mail-password\nhtml: true\n',
    'service.webhook.hook': 'url: https://hook.example.com\nheaders:\n- name: Content-Type\n  value: application/json\n- name: Authorization\n  value: Bearer $hook\n'
      + 'basicAuth:\n  username: $u\n  password: $p\nretryMax: 5\nretryWaitMin: 2000000000\nretryWaitMax: 9000000000\ninsecureSkipVerify: true\n',
    'service.github': 'appID: "1"\ninstallationID: "2"\nprivateKey: $github-key\nenterpriseBaseURL: https://git.example.com/api/v3\n',
    'service.grafana': 'apiUrl: https://grafana.example.com/api\napiKey: $grafana\n',
    'service.opsgenie': 'apiUrl: api.opsgenie.com\napiKeys:\n  ops: $opsgenie\n',
    'service.pagerdutyv2': 'serviceKeys:\n  shop: $pagerduty\n',
    'service.telegram': 'token: $telegram\n',
    'service.alertmanager': 'targets:\n- alertmanager:9093\nscheme: https\napiPath: /x\nbearerToken: $am\nbasicAuth:\n  username: $amu\n  password: $amp\n',
    'service.pushover': 'token: $pushover\n',
  });
});

test('templates say something to each service', () => {
  const template = ArgoNotificationTemplate.of('all', {
    message: 'hello',
    emailSubject: 's',
    emailBody: 'b',
    slackAttachments: '[]',
    slackBlocks: '[1]',
    slackGroupingKey: 'k',
    teamsTitle: 't',
    teamsText: 'x',
    webhooks: { hook: { method: 'POST', path: '/x', body: '{}' } },
    githubState: 'success',
    githubLabel: 'argo',
    githubTargetUrl: 'https://x',
    others: { opsgenie: { description: 'd' } },
  });
  expect(dataFor({ templates: [template] })['template.all']).toBe([
    'message: hello', 'email:', '  subject: s', '  body: b', 'slack:', '  attachments: "[]"', '  blocks: "[1]"', '  groupingKey: k', 'teams:', '  title: t', '  text: x',
    'teams-workflows:', '  title: t', '  text: x', 'webhook:', '  hook:', '    method: POST', '    path: /x', '    body: "{}"',
    'github:', '  status:', '    state: success', '    label: argo', '    targetURL: https://x', 'opsgenie:', '  description: d', '',
  ].join('\n'));
});

test.each<[string, ArgoNotificationsProps, string]>([
  ['two services of a name', { services: [slack, ArgoNotificationService.slack({ token: secret('other') })] }, 'there are two services called "slack"; give one of them another name'],
  ['two templates of a name', { templates: ['a', 'b'].map((message) => ArgoNotificationTemplate.of('x', { message })) }, 'there are two templates called "x"; give one of them another name'],
  ['a subscription for nobody', { subscriptions: [{ recipients: [], triggers: [ArgoNotificationTrigger.ON_CREATED] }] },
    'a subscription has no recipients, so nobody is told; name one, as in slack.to(\'deployments\')'],
  ['a subscription to nothing', { subscriptions: [{ recipients: [slack.to('x')] }] },
    'a subscription names no triggers, and there are no defaultTriggers, so nobody is told of anything; set either'],
  ['an address that is none', { url: 'argocd' }, 'url is "argocd"; write an address that begins with https:// or http://'],
  ['an address in two places', { url: 'https://x', context: { argocdUrl: 'https://y' } }, 'context holds "argocdUrl"; set url instead'],
  ['a key that has a property', { extra: { 'service.slack': 'token: $x' } }, 'extra holds "service.slack"; set services instead'],
])('fails with %s', (_, props, message) => {
  const chart = argoChart();
  new ArgoNotifications(chart, 'notifications', props);
  expect(problemsOf(chart)).toEqual([`[test/notifications] ${message}`]);
});

test.each([
  ['a service that there is not', () => ArgoNotificationService.of('slak', {}), 'ArgoNotificationService.of: Argo CD knows no service "slak"; did you mean "slack"?'],
  ['a service of a name with a dot', () => ArgoNotificationService.slack({ token: secret('x'), name: 'a.b' }),
    'ArgoNotificationService.of: the name is "a.b"; allowed are letters, digits, "-" and "_", with a letter or digit first and last'],
  ['a webhook without name', () => ArgoNotificationService.of('webhook', { url: 'https://x' }), 'ArgoNotificationService.of: a webhook has no name, by which templates say what it is sent; set name'],
  ['a token as text', () => ArgoNotificationService.of('mattermost', { token: 'xoxb-1' }),
    'ArgoNotificationService.of: the service "mattermost" has a secret as text; give an ArgoNotificationSecret, so that no secret comes into Git'],
  ['a key of a map as text', () => ArgoNotificationService.of('pagerdutyv2', { serviceKeys: { shop: 'abc' } }),
    'ArgoNotificationService.of: the service "pagerdutyv2" has a secret as text; give an ArgoNotificationSecret, so that no secret comes into Git'],
  ['a header as text', () => ArgoNotificationService.webhook({ name: 'x', url: 'https://x', headers: { Authorization: 'Bearer abc' } }),
    'ArgoNotificationService.of: the service "x" has the header "Authorization" as text; give an ArgoNotificationSecret, so that no secret comes into Git'],
  ['a secret for a key', () => ArgoNotificationSecret.key('my.secret'),
    'ArgoNotificationSecret.key: the key has characters that the notifications controller does not take for a part of it; allowed are letters, digits, "-" and "_"'],
  ['a recipient that is cut', () => slack.to('a:b'), 'ArgoNotificationService.to: the recipient is "a:b"; the notifications controller cuts it at ":" and ";", so name it without'],
  ['a template that says nothing', () => ArgoNotificationTemplate.of('x', {}), 'ArgoNotificationTemplate.of: the template "x" says nothing; set message'],
  ['a template that is open', () => ArgoNotificationTemplate.of('x', { message: '{{.app' }), 'ArgoNotificationTemplate.of: the template "x" does not close a brace that it opens; write "}}" for each "{{"'],
  ['a trigger without conditions', () => ArgoNotificationTrigger.of('x', []), 'ArgoNotificationTrigger.of: the trigger "x" has no condition, so nobody is ever told; give one'],
  ['a trigger of a broken expression', () => ArgoNotificationTrigger.of('x', [{ when: "app.x = 'y'", send: [ArgoNotificationTemplate.of('y', { message: 'z' })] }]),
    'ArgoNotificationTrigger.of: when of "x" is "app.x = \'y\'", which has a single "=", which compares nothing; write "=="'],
  ['a trigger that sends nothing', () => ArgoNotificationTrigger.of('x', [{ when: 'true', send: [] }]), 'ArgoNotificationTrigger.of: a condition of "x" sends nothing; name a template'],
])('values fail with %s', (_, action, message) => {
  expect(action).toThrow(new Error(message));
});

test.each([
  ['app.x == "(" and app.y != \'[\'', undefined], ['a >= 1 and b <= 2', undefined], ['let x = 1; x == 1', undefined], ["app.x == 'it\\'s'", undefined], ['{"a": 1}.a == 1', undefined],
  ['(a', 'opens ( and does not close it'], ['a)', 'closes with ) what it has not opened'], ['[a)', 'closes with ) what it has not opened'], ["'a", "opens a text with ' and does not close it"],
  [' ', 'is empty, which is never true'],
])('the expression %s', (expression, fault) => {
  expect(expressionFault(expression)).toBe(fault);
});
