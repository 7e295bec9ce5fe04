import type { Manifest } from './objects';

/** Where a server takes what its published facts forbid, and we refuse it. */
interface Exception {
  readonly kind?: RegExp;
  /** What was done, and where. */
  readonly what: RegExp;
  /** What every fault of ours says. */
  readonly says: RegExp;
  readonly why: string;
}

const EXCEPTIONS: readonly Exception[] = [
  {
    what: /^the list .* at /,
    says: / is a list, a text is needed$/,
    why: 'where a text of a custom resource has a format that it knows, a server lets lists pass; and Go decodes a list of numbers, or an empty one, into bytes',
  },
  { kind: /^HorizontalPodAutoscaler$/, what: /\.metric\.selector\./, says: /^spec\.metrics\[\d+\]\.\w+\.metric\.selector\./, why: 'nobody looks at the selector of a metric before it is asked for' },
  { what: /\.clusterTrustBundle\./, says: /\.clusterTrustBundle\./, why: 'a server throws the field away, unchecked, unless a feature is switched on that is off by default' },
  { kind: /^CronJob$/, what: / spec\.jobTemplate\.metadata\./, says: /^spec\.jobTemplate\.metadata\./, why: 'nobody looks at the labels before a job is made of them, which then fails' },
  { kind: /^LimitRange$/, what: / metadata\.name$/, says: /^metadata\.name is required/, why: 'a server takes one without a name, which nobody can apply or find again' },
  { kind: /^PersistentVolumeClaim$/, what: /^the map \{\} at spec\.dataSource/, says: /^spec\.dataSource(Ref)?\.\w+ is required$/, why: 'an empty source counts as none' },
  {
    kind: /^CustomResourceDefinition$/,
    what: /^(an extra \w+|a misspelt field|a field in wrong case) in .*\.(additionalProperties|items)\b/,
    says: /which is not known/,
    why: 'what may be a schema or something else is decoded without looking for unknown fields',
  },
  { kind: /^CustomResourceDefinition$/, what: /\.(definitions|patternProperties)$/, says: /has the keyword "(definitions|patternProperties)"/, why: 'what a server refuses when there is anything in it, it takes when it is empty' },
  { kind: /^CustomResourceDefinition$/, what: /^the (allowed|text) "" at .*\.type$/, says: /\.type is "", allowed is /, why: 'Go cannot tell an empty text from none' },
  { kind: /^CustomResourceDefinition$/, what: /\.(min|max)(Length|Items|Properties)$/, says: /, allowed is a count$/, why: 'a server does not look whether a count can be one' },
  { kind: /^CustomResourceDefinition$/, what: /^(the value|an item that is) null at .*\.(required|allOf|anyOf|oneOf|enum)(\.\d+)?$/, says: /null/, why: 'Go decodes null in a list to an empty name or schema, which means nothing' },
  { kind: /AccessReview$/, what: /Selector\.requirements\.\d+(\.operator)?$/, says: /Selector\.requirements\[\d+\]\.operator /, why: 'a requirement that is not understood is left out of the question' },
];

/** Why a server may take what we refuse; undefined when it may not. */
export function exceptionFor({ kind }: Manifest, what: string, says: readonly string[]): string | undefined {
  return EXCEPTIONS.find((exception) => (
    (exception.kind?.test(kind as string) ?? true) && exception.what.test(what) && says.every((text) => exception.says.test(text))
  ))?.why;
}
