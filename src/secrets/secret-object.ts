import { ApiObject, type ApiObjectMetadata } from 'cdk8s';
import { Construct } from 'constructs';
import { externalSecretSpec } from './_external-secret-spec';
import type { RemoteOrigin, SealedOrigin } from './_secret-origin';
import { SealedSecretRef } from './sealed-secret-ref';
import type { SecretValue } from './secret-value';
import { map } from '../core/fragment';
import { addProblem, shown } from '../core/problem';

/** Writes what stands for a value inside of a text: the expression of a template, with functions that are applied to it in turn. */
export type Expression = (part: string, ...functions: string[]) => string;

/** A value of a Secret that is put together of what is known and what is not. */
export interface ComposedValue {
  /** What is not known, by names of letters, digits and `_`. */
  readonly parts: Record<string, SecretValue>;
  /** Puts it together. What is known has to go through `goTemplateLiteral` where there are parts. */
  compose(expression: Expression): string;
}

/** What a Secret holds. */
export interface SecretContent {
  readonly type?: string;
  readonly labels?: Record<string, string>;
  readonly annotations?: Record<string, string>;
  /** What is no secret, by key. */
  readonly plain?: Record<string, string | undefined>;
  /** What is one, by key. */
  readonly secret?: Record<string, SecretValue | undefined>;
  readonly composed?: Record<string, ComposedValue>;
}

/**
 * Makes the object that makes a Secret, as the child `Resource`: the Secret itself when it holds no secret, otherwise an ExternalSecret or a SealedSecret.
 *
 * @param metadata of that object
 * @returns the name of the Secret
 */
export function makeSecret(scope: Construct, content: SecretContent, metadata: ApiObjectMetadata = {}): string {
  const values = valuesOf(content);
  const origins = [...values.values()];
  if (origins.length === 0) return plainSecret(scope, content, metadata);
  const files = new Set(origins.filter(isSealed).map(({ file }) => file));
  if (files.size === 0) return externalSecret(scope, content, metadata, values as Map<string, RemoteOrigin>);
  if (files.size === 1 && origins.every(isSealed)) return sealedSecret(scope, content, metadata, values as Map<string, SealedOrigin>);
  const where = files.size > 1 ? `in several files (${[...files].map(shown).join(', ')})` : `in a file (${shown([...files][0])}) and in a store`;
  addProblem(scope, `the values of the Secret ${keysText(values)} lie ${where}, but one controller makes it; put them in one place`);
  return plainSecret(scope, { ...content, secret: {}, composed: {} }, metadata);
}

/** A text in a template that holds nothing to be filled in. */
export function goTemplateLiteral(text: string): string {
  return text.replace(/\{\{/g, '{{ "{{" }}');
}

function plainSecret(scope: Construct, { type, labels, annotations, plain, composed }: SecretContent, metadata: ApiObjectMetadata): string {
  const texts = Object.entries(composed ?? {}).map(([key, { compose }]) => [key, compose((part) => part)]);
  return new ApiObject(scope, 'Resource', {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { ...metadata, labels: map({ ...labels, ...metadata.labels }), annotations: map({ ...annotations, ...metadata.annotations }) },
    type,
    stringData: { ...known(plain), ...Object.fromEntries(texts) },
  }).name;
}

function externalSecret(scope: Construct, content: SecretContent, metadata: ApiObjectMetadata, values: Map<string, RemoteOrigin>): string {
  const own = Object.keys(content.secret ?? {}).filter((key) => content.secret![key] !== undefined);
  return new ApiObject(scope, 'Resource', {
    apiVersion: 'external-secrets.io/v1',
    kind: 'ExternalSecret',
    metadata,
    spec: externalSecretSpec({
      values,
      type: content.type,
      labels: literals(content.labels),
      annotations: literals(content.annotations),
      data: { ...templatesOf(content, (name) => name), ...Object.fromEntries(own.map((key) => [key, expressionOf(key)])) },
    }),
  }).name;
}

function sealedSecret(scope: Construct, content: SecretContent, metadata: ApiObjectMetadata, values: Map<string, SealedOrigin>): string {
  const [{ file }] = values.values();
  const sealed = new SealedSecretRef(scope, 'Resource', { file, metadata });
  for (const { key } of values.values()) sealed.key(key);
  const renamed = [...values].filter(([name, { key }]) => content.secret?.[name] !== undefined && name !== key);
  sealed._addToTemplate({
    type: content.type,
    labels: content.labels,
    annotations: content.annotations,
    data: {
      ...templatesOf(content, (name) => values.get(name)!.key),
      ...Object.fromEntries(renamed.map(([name, { key }]) => [name, expressionOf(key)])),
    },
  });
  return sealed.secretName;
}

/** What is not known, by the key of the Secret or the name of the part. */
function valuesOf({ secret, composed }: SecretContent): Map<string, RemoteOrigin | SealedOrigin> {
  const entries = [secret ?? {}, ...Object.values(composed ?? {}).map(({ parts }) => parts)].flatMap((values) => Object.entries(values));
  return new Map(entries.filter(([, value]) => value !== undefined).map(([name, value]) => [name, value!._origin]));
}

/** Templates of what is known, and of what is put together. */
function templatesOf({ plain, composed }: SecretContent, nameOf: (part: string) => string): Record<string, string> {
  const expression: Expression = (part, ...functions) => expressionOf(nameOf(part), ...functions);
  const texts = Object.entries(composed ?? {}).map(([key, { compose }]) => [key, compose(expression)]);
  return { ...literals(known(plain)), ...Object.fromEntries(texts) };
}

function expressionOf(name: string, ...functions: string[]): string {
  return `{{ ${[/^[A-Za-z_]\w*$/.test(name) ? `.${name}` : `index . ${JSON.stringify(name)}`, ...functions].join(' | ')} }}`;
}

function known(plain: SecretContent['plain'] = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(plain).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

function literals(texts: Record<string, string> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, goTemplateLiteral(text)]));
}

function isSealed(origin: RemoteOrigin | SealedOrigin): origin is SealedOrigin {
  return 'file' in origin;
}

function keysText(values: Map<string, unknown>): string {
  return `(${[...values.keys()].join(', ')})`;
}
