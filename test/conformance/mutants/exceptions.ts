import type { Manifest } from './objects';

/** Where our verdict differs on purpose. */
interface Exception {
  readonly kind?: RegExp;
  /** What was done, and where. */
  readonly what: RegExp;
  /** What we say. */
  readonly says?: RegExp;
  readonly why: string;
}

/** Objects that a server takes, by a mistake of its own, and we refuse. */
const EXCEPTIONS: readonly Exception[] = [
  { what: /^a list( with a text)? at /, says: /is a list, a text is needed$/, why: 'where a format is known, a server lets every list pass for a text; and Go decodes a list of numbers into bytes' },
  { kind: /^HorizontalPodAutoscaler$/, what: /metric\.selector/, why: 'no server looks at the selector of a metric, although it has the form of all selectors' },
  { kind: /^LimitRange$/, what: / metadata(\.name)?$/, why: 'a server takes one without a name, which nobody can apply' },
  { kind: /^CronJob$/, what: /jobTemplate\.metadata\.labels/, why: 'nobody looks at these labels before a job is made of them, and fails' },
  { kind: /^PersistentVolumeClaim$/, what: /^a map at spec\.dataSource$/, why: 'an empty source counts as none' },
];

/** Why a server may take what we refuse; undefined when it may not. */
export function exceptionFor({ kind }: Manifest, what: string, says: readonly string[]): string | undefined {
  return EXCEPTIONS.find((exception) => (
    (exception.kind?.test(kind as string) ?? true) && exception.what.test(what) && says.every((text) => exception.says?.test(text) ?? true)
  ))?.why;
}
