/** Texts that match a pattern, and texts that do not. */
export interface Samples {
  readonly good: readonly string[];
  readonly bad: readonly string[];
}

const NAME: Samples = { good: ['web', 'a1-b'], bad: ['Web', '-a', 'a b'] };
const HTTP: Samples = { good: ['https://example.com/a', 'http://example.com'], bad: ['example.com', 'ftp://example.com', ' https://example.com'] };
const DURATION: Samples = { good: ['1m30s', '10s', '1.5m'], bad: ['10', '1d', '5 m', '', '-1s'] };

/** Every pattern of the custom resources. */
const SAMPLES: Readonly<Record<string, Samples>> = {
  '^.{2,}|[^./]$': { good: ['ab', 'a'], bad: ['.', '/'] },
  '^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$': {
    good: ['1Gi', '250m', '.5', '1e3'], bad: ['1gi', '1 Gi', '', 'x'],
  },
  '^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$': { good: ['web', 'a.b-c'], bad: ['Web', 'a..b', 'a.', '-a'] },
  '^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$': { good: ['web', ''], bad: ['Web', 'a..b'] },
  '^[-._a-zA-Z0-9]+$': { good: ['a_b.c-D'], bad: ['a b', 'a/b'] },
  '^[\\-._a-zA-Z0-9]+$': { good: ['a_b.c-D'], bad: ['a b', 'a/b'] },
  '^[a-z0-9]([-a-z0-9]*[a-z0-9])?$': NAME,
  '^[a-z0-9]([a-z0-9-]*[a-z0-9])?$': NAME,
  '^[a-z0-9]([a-z0-9_-]*[a-z0-9])?$': { good: ['web', 'a_b'], bad: ['Web', '_a', 'a-'] },
  '^[a-z0-9-]+$': { good: ['web', '-a-'], bad: ['Web', 'a_b'] },
  '^.*@.*\\.iam\\.gserviceaccount\\.com$': { good: ['a@b.iam.gserviceaccount.com'], bad: ['a@b.example.com', 'a.iam.gserviceaccount.com'] },
  '^(@(annually|yearly|monthly|weekly|daily|midnight|hourly)|@every [^\\s]+.*|[^\\s]+( [^\\s]+){4})$': {
    good: ['@daily', '@every 1h', '0 * * * *'], bad: ['daily', '0 * * *', '@every'],
  },
  '^[0-9]+(m|s)': { good: ['30s', '1m'], bad: ['30', 's', '1h'] },
  '^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$': { good: ['Web', 'a-1'], bad: ['1a', 'a-', 'a_b'] },
  '^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$': { good: [...DURATION.good, '1h'], bad: DURATION.bad },
  '^([0-9]+(\\.[0-9]+)?(ms|s|m))+$': { good: DURATION.good, bad: [...DURATION.bad, '1h'] },
  '^[A-Za-z]([A-Za-z0-9_,:]*[A-Za-z0-9_])?$': { good: ['Ready', 'a'], bad: ['1a', 'a:', 'a b'] },
  '^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$': {
    good: ['Ready', 'example.com/Ready'], bad: ['a/', '/a', 'A.com/b', 'a b'],
  },
  '^([a-zA-Z0-9_\\-.\\\\\\/]|\\[[0-9]{1,5}\\])+$': { good: ['a.b', 'a[0].b'], bad: ['a[x]', 'a b'] },
  '^(http|https)://.*$': HTTP,
  '^(http|https)://': HTTP,
  '^https?://': HTTP,
  '^@([a-z0-9]([a-z0-9_-]*[a-z0-9])?)/(.*)$': { good: ['@source/a', '@a/'], bad: ['source/a', '@Source/a', '@source'] },
  '^@(artifact)/(.*)$': { good: ['@artifact/a', '@artifact/'], bad: ['artifact/a', '@other/a', '@artifact'] },
  '^@([a-z0-9]([a-z0-9_-]*[a-z0-9])?)$': { good: ['@source'], bad: ['source', '@Source', '@a/b'] },
  '^[a-z0-9]+(?:[.+_-][a-z0-9]+)*:[a-zA-Z0-9=_-]+$': { good: ['sha256:0a1b'], bad: ['sha256', 'SHA256:0a', 'sha256:'] },
  '^(http|https|ssh)://.*$': { good: ['https://example.com/a', 'ssh://git@example.com/a'], bad: ['git@example.com:a', 'oci://example.com'] },
  '^(http|https|oci)://.*$': { good: ['https://example.com/a', 'oci://example.com/a'], bad: ['example.com', 'ssh://example.com'] },
  '^oci://.*$': { good: ['oci://example.com/a'], bad: ['https://example.com/a', 'example.com/a'] },
  '^((http|https|oci)://.*){0,1}$': { good: ['oci://example.com/a', ''], bad: ['example.com', 'ssh://example.com'] },
};

/** Sample texts of a custom resource's pattern; loud where there are none yet. */
export function samplesOf(pattern: string): Samples {
  const samples = SAMPLES[pattern];
  if (!samples) throw new Error(`no sample texts for the pattern ${pattern}; add some to the table`);
  return samples;
}

/** Texts that nearly no pattern takes, for the patterns of built-in kinds. */
const ODD = ['not right!', '', '/', '-', 'A_b', '\u00e9', 'a//b', '%'];

/** Texts that a pattern of any kind does not take. */
export function badTexts(pattern: string): readonly string[] {
  const expression = new RegExp(pattern);
  return SAMPLES[pattern]?.bad ?? ODD.filter((text) => !expression.test(text)).slice(0, 4);
}
