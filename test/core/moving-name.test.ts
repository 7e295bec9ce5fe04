import { isMovingName } from '../../src/core/moving-name';

describe('isMovingName', () => {
  test.each(['latest', 'LATEST', 'latest-alpine', 'main', 'master', 'HEAD', 'dev', 'edge', 'nightly', 'stable', 'lts-alpine-slim', 'canary'])('%s is there to be moved', (name) => {
    expect(isMovingName(name)).toBe(true);
  });

  test.each([
    '1.4.2', 'v1', '1-latest', 'main-3f2a1c9', 'nightly-20260101', 'stable-1.2', 'latest1', 'mainline', 'bookworm', '', 'release-2026', 'dev_1',
  ])('"%s" is not known to be', (name) => {
    expect(isMovingName(name)).toBe(false);
  });
});
