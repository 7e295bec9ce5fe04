import { type Leak, leaksIn, named } from './_leaks';
import { isSecretLiteral } from './_literals';
import { secrecyOf } from './_secret-keys';
import { secretInText } from './_secret-values';
import { decoded, tokenIn } from './_tokens';
import { leaksInTree } from './_tree-leaks';
import type { CheckedObject } from '../checks/checked-object';
import { fieldText } from '../core/field-path';
import { type Plain, listAt, mapAt, textAt, valueAt } from '../core/plain';
import { POD_TYPES, containersOf, podTemplateOf } from '../kubernetes/pod-template';

/** A leak, and the field that it is in. */
export interface FieldLeak extends Leak {
  readonly field: string;
}

let last: CheckedObject | undefined;
let lastLeaks: readonly FieldLeak[] = [];

/** The secrets in the values of a ConfigMap, the containers of pods, some settings of controllers, and the annotations of anything. Several rules ask about one object, one after the other. */
export function leaksOf(object: CheckedObject): readonly FieldLeak[] {
  if (object !== last) {
    lastLeaks = find(object);
    last = object;
  }
  return lastLeaks;
}

const NO_LEAKS: readonly FieldLeak[] = Object.freeze([]) as readonly FieldLeak[];
const NOTHING: readonly Leak[] = NO_LEAKS;

function find(object: CheckedObject): readonly FieldLeak[] {
  const { manifest, _type } = object;
  const found: FieldLeak[] = [];
  inAnnotations(mapAt(manifest, 'metadata'), 'metadata.annotations', found);
  const way = TREES.get(_type);
  if (way) {
    for (const { path, ...leak } of leaksInTree(valueAt(manifest, ...way), way)) found.push({ ...leak, field: fieldText(path) });
  } else if (_type === '/ConfigMap') {
    inConfigMap(manifest, found);
  } else if (KUSTOMIZE.has(_type)) {
    inGenerators(manifest, found);
  } else if (PODS.has(_type)) {
    const template = podTemplateOf(object);
    if (template) {
      if (_type !== '/Pod') inAnnotations(template.metadata, `${template.path.slice(0, -'spec'.length)}metadata.annotations`, found);
      for (const { container, path } of containersOf(template.spec)) inContainer(container, `${template.path}.${path}`, found);
    }
  }
  return found.length === 0 ? NO_LEAKS : found;
}

/** Where else people write what they should not: variables, addresses with tokens, literal credentials, headers. */
const TREES = new Map<string, string[]>([
  ['kustomize.toolkit.fluxcd.io/Kustomization', ['spec', 'postBuild', 'substitute']],
  ['notification.toolkit.fluxcd.io/Provider', ['spec']],
  ['external-secrets.io/SecretStore', ['spec', 'provider']],
  ['external-secrets.io/ClusterSecretStore', ['spec', 'provider']],
  ['argoproj.io/AnalysisTemplate', ['spec']],
  ['argoproj.io/ClusterAnalysisTemplate', ['spec']],
]);

const PODS = new Set(POD_TYPES);
const KUSTOMIZE = new Set(['kustomize.config.k8s.io/Kustomization', 'kustomize.config.k8s.io/Component']);

function inConfigMap(manifest: Plain, found: FieldLeak[]): void {
  const data = mapAt(manifest, 'data');
  for (const key of Object.keys(data)) {
    const text = data[key];
    if (typeof text === 'string') add(found, leaksIn(key, text), 'data', key);
  }
  const binary = mapAt(manifest, 'binaryData');
  for (const key of Object.keys(binary)) {
    const token = tokenIn(decoded(textAt(binary, key) ?? '') ?? '');
    if (token) add(found, [{ ...token, isToken: true }], 'binaryData', key);
  }
}

/** ConfigMaps that kustomize makes of literals. */
function inGenerators(manifest: Plain, found: FieldLeak[]): void {
  listAt(manifest, 'configMapGenerator').forEach((generator, index) => {
    listAt(generator, 'literals').forEach((literal, at) => {
      if (typeof literal !== 'string') return;
      const cut = literal.indexOf('=');
      add(found, leaksIn(literal.slice(0, cut), literal.slice(cut + 1)), `configMapGenerator[${index}].literals[${at}]`);
    });
  });
}

/** In annotations only what is known by its looks counts: many of them name secrets, and say where they are. */
function inAnnotations(metadata: Plain, field: string, found: FieldLeak[]): void {
  const { annotations } = metadata;
  if (annotations === undefined) return;
  const texts = mapAt(annotations);
  for (const key of Object.keys(texts)) {
    const text = texts[key];
    if (typeof text !== 'string') continue;
    const token = tokenIn(text) ?? (key.endsWith('last-applied-configuration') ? secretInText(text) : undefined);
    if (token) add(found, [{ ...token, isToken: true }], field, key);
  }
}

function inContainer(container: Plain, path: string, found: FieldLeak[]): void {
  const env = listAt(container, 'env');
  for (let index = 0; index < env.length; index++) {
    const text = textAt(env[index], 'value');
    const leaks = text === undefined ? NOTHING : leaksIn(textAt(env[index], 'name') ?? '', text);
    if (leaks.length > 0) add(found, leaks, `${path}.env[${index}].value`);
  }
  for (const field of ['command', 'args']) {
    const words = listAt(container, field);
    for (let index = 0; index < words.length; index++) {
      const word = words[index];
      if (typeof word !== 'string') continue;
      const inWord = leaksIn('', word);
      const leaks = inWord.length > 0 ? inWord : afterFlag(words[index - 1], word);
      if (leaks.length > 0) add(found, leaks, `${path}.${field}[${index}]`);
    }
  }
}

/** `--password`, and the password as the next word. */
function afterFlag(flag: unknown, word: string): readonly Leak[] {
  if (typeof flag !== 'string' || flag[0] !== '-' || !/^--?[\w.-]+$/.test(flag)) return NOTHING;
  const secrecy = secrecyOf(flag);
  return secrecy !== undefined && isSecretLiteral(word, secrecy) ? [{ what: named(secrecy), isToken: false }] : NOTHING;
}

function add(found: FieldLeak[], leaks: readonly Leak[], field: string, key?: string): void {
  for (const leak of leaks) found.push({ ...leak, field: field + (key === undefined ? '' : keyText(key)) });
}

function keyText(key: string): string {
  const text = fieldText([key]);
  return text.startsWith('[') ? text : `.${text}`;
}
