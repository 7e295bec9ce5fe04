/** The services that Argo CD's notifications controller knows. */
export const NOTIFICATION_SERVICES: readonly string[] = ['alertmanager', 'awssqs', 'email', 'gcppubsub', 'github', 'googlechat', 'grafana', 'mattermost', 'nats', 'newrelic',
  'opsgenie', 'pagerduty', 'pagerdutyv2', 'pushover', 'rocketchat', 'slack', 'teams', 'teams-workflows', 'telegram', 'webex', 'webhook'];
