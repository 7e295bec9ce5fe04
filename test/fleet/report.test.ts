import * as path from 'node:path';
import { configMap, newApp, newEnvironment } from './fleet';
import { type GitOpsApp, EnvironmentStack, Pins } from '../../src';
import { reportText } from '../../src/fleet/_report';
import type { Change, Plan } from '../../src/output/plan';

const root = path.join(process.cwd(), 'gitops');

function report(changes: Partial<Change>[], { unchanged = 0, notices = [] as string[], checked = false, terminal = false } = {}): string {
  const plan = { changes: changes.map((change) => ({ kind: 'added', clusters: [], ...change })), unchanged } as unknown as Plan;
  return reportText({ plan, root, notices, checked }, terminal);
}

test('one line says that nothing changes', () => {
  expect(report([], { unchanged: 45 })).toBe('gitops: nothing to write, 45 files\n');
  expect(report([], { unchanged: 1, checked: true })).toBe('gitops: current, 1 file\n');
});

test('changes are grouped by environment and cluster', () => {
  expect(report([
    { folder: 'bootstrap/eu', file: 'a.yaml' },
    { folder: 'clusters/eu', file: 'b.yaml', kind: 'changed' },
    { folder: 'environments/prod/shop', file: 'c.yaml', clusters: ['eu', 'us'] },
    { folder: 'environments/prod/shop', file: 'd.yaml', kind: 'removed' },
  ], { unchanged: 3 })).toBe([
    'gitops: 2 added, 1 changed, 1 removed, 3 unchanged',
    '  environment prod → eu, us (1 added, 1 removed)',
    '    + environments/prod/shop/c.yaml',
    '    - environments/prod/shop/d.yaml',
    '  delivery on cluster eu (1 changed)',
    '    ~ clusters/eu/b.yaml',
    '  to apply once, by hand, on cluster eu (1 added)',
    '    + bootstrap/eu/a.yaml',
    '',
  ].join('\n'));
});

test('of many files some are named and the rest is counted', () => {
  const lines = report(Array.from({ length: 20 }, (_, i) => ({ folder: 'environments/prod/shop', file: `${i}.yaml` }))).split('\n');
  expect(lines).toHaveLength(2 + 12 + 1 + 1);
  expect(lines[14]).toBe('    … and 8 more files');
});

test('colours are for terminals only', () => {
  expect(report([{ folder: 'clusters/eu', file: 'a.yaml' }], { terminal: true })).toContain('\u001b[32m+\u001b[0m clusters/eu/a.yaml');
  expect(report([{ folder: 'clusters/eu', file: 'a.yaml' }])).not.toContain('\u001b');
});

/** What a synth prints on stderr. */
function printedBy(app: GitOpsApp): string {
  const spy = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  try {
    app.synth();
    return spy.mock.calls.map(([text]) => String(text)).join('');
  } finally {
    spy.mockRestore();
  }
}

test('pins that nothing uses, and allowances that nothing needs, are noted', () => {
  const app = newApp({ quiet: false });
  const pins = Pins.of({ images: { web: 'r/web:1', old: 'r/old:1' }, charts: { redis: '1.2.3' } });
  const environment = newEnvironment(app, 'staging', { pins });
  configMap(new EnvironmentStack(environment, 'shop'), 'a', { image: environment.image('web') });
  app.allowRemoval('environments/staging/gone', 'long ago');

  const lines = printedBy(app).split('\n');

  expect(lines.slice(0, 3)).toEqual([
    'note: the image "old" is pinned but never used; remove it from Pins.of',
    'note: the chart "redis" is pinned but never used; remove it from Pins.of',
    "note: app.allowRemoval('environments/staging/gone', …) is no longer needed: remove it",
  ]);
});
