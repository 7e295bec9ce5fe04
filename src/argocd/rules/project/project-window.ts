import { project } from './_examples';
import { FindingSeverity } from '../../../checks/finding';
import { NONE, type Rule, type RuleViolation } from '../../../checks/rule';
import { goNanoseconds } from '../../../core/go-duration';
import { type Plain, isFilledLater, listAt, textAt } from '../../../core/plain';
import { shown } from '../../../core/problem';
import { cronFault } from '../../project/_cron';
import { timeZoneFault } from '../../project/_time-zone';

const { WARNING } = FindingSeverity;

const window = (schedule: string): string => `syncWindows:\n  - kind: allow\n    schedule: '${schedule}'\n    duration: 8h\n    timeZone: Europe/Berlin\n    applications:\n      - '*'`;

/** Sync windows that block every sync, or do nothing. */
export const projectWindow: Rule = {
  id: 'argocd/sync-window',
  severity: FindingSeverity.ERROR,
  kinds: ['argoproj.io/AppProject'],
  check({ manifest }) {
    const windows = listAt(manifest, 'spec', 'syncWindows').filter((entry): entry is Plain => typeof entry === 'object' && entry !== null);
    if (windows.length === 0) return NONE;
    const identities = windows.map(identityOf);
    return windows.flatMap((entry, i) => {
      const at = `spec.syncWindows[${i}]`;
      const first = identities.indexOf(identities[i]);
      return [
        ...timeViolations(entry, at),
        ...scopeViolations(entry, at),
        ...first < i ? [{ field: at, severity: WARNING, message: `${at} differs from spec.syncWindows[${first}] in nothing that Argo CD tells windows apart by, and its API refuses such a project; leave one of them out` }] : [],
      ];
    });
  },
  docs: {
    what: 'Sync windows open when they are meant to',
    why: 'Nobody checks the windows of a project that comes from Git. A schedule or duration that cannot be read blocks every sync of the Applications that the window is about, a date that never '
      + 'comes is a window that is always open, and an unknown zone is UTC.',
    bad: { yaml: project(window('0 9 * * 1-5 *')) },
    good: { yaml: project(window('0 9 * * 1-5')) },
    source: [
      'argoproj/argo-cd pkg/apis/application/v1alpha1/types.go SyncWindow.Validate, SyncWindows.CanSync, SyncWindows.Matches',
      'https://argo-cd.readthedocs.io/en/stable/user-guide/sync_windows/',
    ],
    numbers: ['AP-020', 'AP-021', 'AP-022', 'AP-023', 'AP-024', 'AP-025', 'AP-026', 'AP-040', 'AP-043'],
  },
};

function timeViolations(entry: Plain, at: string): RuleViolation[] {
  const found: RuleViolation[] = [];
  const [kind, schedule, duration, zone, description] = ['kind', 'schedule', 'duration', 'timeZone', 'description'].map((key) => textAt(entry, key) ?? '');
  const say = (key: string, value: string, text: string, severity?: FindingSeverity): void => {
    if (!isFilledLater(value)) found.push({ field: `${at}.${key}`, severity, message: `${at}.${key} is ${shown(value)}${text}` });
  };
  if (kind !== 'allow' && kind !== 'deny') say('kind', kind, ', which is neither allow nor deny, so the window does nothing; write one of them');
  // A zone before the schedule is read, though Argo CD has a field for it.
  const own = /^(?:CRON_)?TZ=(\S+) /.exec(schedule);
  const fault = cronFault(schedule.slice(own?.[0].length));
  if (fault) say('schedule', schedule, `; ${fault}`);
  else if (own && own[1] !== 'Local' && timeZoneFault(own[1])) say('schedule', schedule, `, whose zone ${shown(own[1])} nobody knows, so every sync is blocked; write it into timeZone, as in "Europe/Berlin"`);
  const length = goNanoseconds(duration);
  if (length === undefined) say('duration', duration, ', which is no duration, so every sync is blocked; write it as in "8h" or "1h30m"');
  else if (length <= 0n) say('duration', duration, ', so the window never opens; write how long it stays open');
  const zoneFault = zone === '' ? undefined : timeZoneFault(zone);
  if (zoneFault) say('timeZone', zone, `, ${zoneFault}`, WARNING);
  const bytes = Buffer.byteLength(description);
  if (bytes > 255) found.push({ field: `${at}.description`, severity: WARNING, message: `${at}.description has ${bytes} bytes, and Argo CD's API allows 255; shorten it` });
  return found;
}

const SCOPES = ['applications', 'clusters', 'namespaces'] as const;

function scopeViolations(entry: Plain, at: string): RuleViolation[] {
  const given = SCOPES.filter((key) => listAt(entry, key).length > 0);
  if (given.length === 0) return [{ field: at, message: `${at} names no applications, namespaces or clusters, so it is about nothing; write applications: ["*"] for all` }];
  const all = given.find((key) => listAt(entry, key).includes('*'));
  if (given.length === 1 || all === undefined || entry.andOperator === true) return [];
  const others = given.filter((key) => key !== all).join(' and ');
  return [{
    field: `${at}.${all}`,
    severity: WARNING,
    message: `${at}.${all} is about all, and one match is enough, so ${others} narrow nothing; write andOperator: true where all must match, or leave ${all} out`,
  }];
}

/** By what Argo CD tells windows apart (`SyncWindow.HashIdentity`). */
function identityOf(entry: Plain): string {
  return JSON.stringify(['kind', 'schedule', 'duration', 'applications', 'namespaces', 'clusters', 'timeZone', 'andOperator'].map((key) => entry[key] || null));
}
