import type { SecretValue } from '../../../secrets';
import { type ComposedValue, type Expression, goTemplateLiteral } from '../../../secrets/secret-object';

/** A place in the `config` of a cluster where a secret stands. */
export class SecretPart {
  constructor(
    /** Letters, digits and `_`; it tells the secret from the others. */
    public readonly name: string,
    public readonly value: SecretValue,
    /** Whether Argo CD reads it as base64. */
    public readonly isBytes = false,
  ) {}
}

/** JSON in which secrets stand. */
export type Config = { readonly [key: string]: unknown };

/** The `config` of a cluster, with its secrets left to the controller that makes the Secret; undefined when it says nothing. */
export function clusterConfig(config: Config): ComposedValue | undefined {
  const entries = Object.entries(config).filter(([, value]) => value !== undefined);
  if (entries.length === 0) return undefined;
  const parts = partsOf(config);
  const literal = parts.length > 0 ? goTemplateLiteral : (text: string) => text;
  return {
    parts: Object.fromEntries(parts.map(({ name, value }) => [name, value])),
    compose: (expression) => json(config, '', expression, literal),
  };
}

function partsOf(value: unknown): SecretPart[] {
  if (value instanceof SecretPart) return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(partsOf) : [];
}

function json(value: unknown, indent: string, expression: Expression, literal: (text: string) => string): string {
  const inner = `${indent}  `;
  // A secret becomes a quoted text with everything in it escaped.
  if (value instanceof SecretPart) return expression(value.name, ...value.isBytes ? ['b64enc'] : [], 'toJson');
  if (Array.isArray(value)) {
    return value.length === 0 ? '[]' : `[\n${value.map((item) => inner + json(item, inner, expression, literal)).join(',\n')}\n${indent}]`;
  }
  if (typeof value !== 'object' || value === null) return literal(JSON.stringify(value));
  const fields = Object.entries(value).filter(([, item]) => item !== undefined);
  if (fields.length === 0) return '{}';
  return `{\n${fields.map(([key, item]) => `${inner}${literal(JSON.stringify(key))}: ${json(item, inner, expression, literal)}`).join(',\n')}\n${indent}}`;
}
