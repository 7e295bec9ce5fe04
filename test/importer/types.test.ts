import type { SystemFacts } from '../../projenrc/importer/fact-files';
import { FactGraph } from '../../projenrc/importer/graph';
import type { KindVersion } from '../../projenrc/importer/kinds';
import { typeFiles } from '../../projenrc/importer/types';
import type { FactTree } from '../../src/schema/facts';

const HEADER = '// Generated from the facts by "npm run import"; not to be edited.\n';
const IMPORT = 'import type { ObjectMeta } from \'../kubernetes/core\';\n';

const ANY_KIND = {
  system: 'shop',
  group: 'shop.example',
  scope: 'Namespaced' as const,
  plural: 'things',
  short: [],
  categories: [],
  storage: true,
  deprecated: false,
  status: true,
};

/** What one release says of a kind. */
interface Served {
  readonly release: string;
  readonly spec: FactTree;
  readonly kind?: string;
  readonly version?: string;
}

function kindVersion(release: string, kind: string, version: string, root: number): KindVersion {
  return { ...ANY_KIND, release, kind, version, root };
}

function systemOf(served: Served[]): SystemFacts {
  const graph = new FactGraph();
  const kinds = served.map(({ release, spec, kind = 'Web', version = 'v1' }) => kindVersion(release, kind, version, graph.addTree({
    type: 'object',
    required: ['spec'],
    properties: { apiVersion: TEXT, kind: TEXT, metadata: { type: 'object' }, spec, status: { type: 'object', open: true } },
  })));
  return { system: 'shop', releases: [...new Set(served.map(({ release }) => release))], kinds, graph };
}

/** The declarations without the lines that every file begins with, and without the kind when it is `Web`. */
function specsOf(...served: Served[]): string {
  const text = typeFiles(systemOf(served)).get('shop/shop.example.d.ts')!;
  const head = `${HEADER}${IMPORT}\nexport interface Web {\n  apiVersion: 'shop.example/v1';\n  kind: 'Web';\n  metadata: ObjectMeta;\n  spec: WebSpec;\n}\n`;
  expect(text.slice(0, head.length)).toBe(head);
  return text.slice(head.length);
}

const TEXT: FactTree = { type: 'string' };

function object(properties: Record<string, FactTree>, rest: FactTree = {}): FactTree {
  return { type: 'object', properties, ...rest };
}

test('the types of values', () => {
  expect(specsOf({
    release: '1.0',
    spec: object({
      any: { open: true },
      count: { type: 'integer' },
      empty: object({}),
      flags: { type: 'array', items: { type: 'string', enum: ['a', 'it\'s', ''] } },
      labels: { type: 'object', values: TEXT },
      none: { type: 'object' },
      open: { type: 'object', open: true },
      port: { intOrString: true },
      ratio: { type: 'number', nullable: true },
      size: { format: 'quantity' },
      whole: { type: 'object', embedded: true },
      yes: { type: 'boolean' },
    }),
  })).toBe(`
export interface WebSpec {
  any?: any;
  count?: number;
  empty?: WebSpecEmpty;
  flags?: ('a' | 'it\\'s' | '')[];
  labels?: Record<string, string>;
  none?: Record<string, never>;
  open?: Record<string, any>;
  port?: number | string;
  ratio?: number | null;
  size?: number | string;
  whole?: Record<string, any>;
  yes?: boolean;
}

export interface WebSpecEmpty {
}
`);
});

test('an object that keeps further fields', () => {
  expect(specsOf({ release: '1.0', spec: object({ a: TEXT }, { open: true }) })).toBe(`
export interface WebSpec {
  a?: string;
  [field: string]: any;
}
`);
});

test('a member is needed when every release that has its parent requires it, and none has a default', () => {
  const releases = (second: FactTree) => specsOf({ release: '1.0', spec: object({ a: TEXT }, { required: ['a'] }) }, { release: '1.1', spec: second });
  expect(releases(object({ a: TEXT, b: TEXT }, { required: ['a'] }))).toContain('  a: string;\n');
  expect(releases(object({ a: TEXT, b: TEXT }))).toContain('  a?: string;\n');
  expect(releases(object({ a: { type: 'string', default: 'x' } }, { required: ['a'] }))).toContain('  a?: string;\n');
});

test('a member says which releases have it, where not all that have its parent do', () => {
  const child = object({ c: TEXT });
  expect(specsOf(
    { release: '1.8', spec: object({ gone: TEXT, odd: TEXT, a: TEXT }) },
    { release: '1.9', spec: object({ gone: TEXT, brief: TEXT, late: child, a: TEXT }) },
    { release: '1.10', spec: object({ odd: TEXT, late: child, a: TEXT }) },
  )).toBe(`
export interface WebSpec {
  a?: string;
  /** In 1.9 only. */
  brief?: string;
  /** Up to 1.9. */
  gone?: string;
  /** From 1.9 on. */
  late?: WebSpecLate;
  /** In 1.8, 1.10 only. */
  odd?: string;
}

export interface WebSpecLate {
  c?: string;
}
`);
});

test('enums of all releases count, and text without one takes anything', () => {
  const mode = (...values: string[]): FactTree => object({ mode: { type: 'string', enum: values } });
  expect(specsOf({ release: '1.0', spec: mode('a', 'b') }, { release: '1.1', spec: mode('c', 'a') })).toContain('  mode?: \'a\' | \'b\' | \'c\';\n');
  expect(specsOf({ release: '1.0', spec: mode('a', 'b') }, { release: '1.1', spec: object({ mode: TEXT }) })).toContain('  mode?: string;\n');
});

test('a value whose type changes may have either', () => {
  const items = (of: FactTree): FactTree => object({ x: { type: 'array', items: of } });
  expect(specsOf({ release: '1.0', spec: items(TEXT) }, { release: '1.1', spec: items(object({ a: TEXT })) })).toBe(`
export interface WebSpec {
  x?: (string | WebSpecXItem)[];
}

export interface WebSpecXItem {
  a?: string;
}
`);
});

test('equal shapes share the name of the shortest path, whatever the releases in which they begin', () => {
  const old = object({ a: TEXT });
  const now = object({ a: TEXT, b: TEXT });
  expect(specsOf(
    { release: '1.0', spec: object({ aaa: object({ inner: old }), b: old }) },
    { release: '1.1', spec: object({ aaa: object({ inner: old }), b: old, c: { type: 'object', values: old } }) },
    { release: '1.2', spec: object({ aaa: object({ inner: now }), b: now, c: { type: 'object', values: now } }) },
  )).toBe(`
export interface WebSpec {
  aaa?: WebSpecAaa;
  b?: WebSpecB;
  /** From 1.1 on. */
  c?: Record<string, WebSpecB>;
}

export interface WebSpecAaa {
  inner?: WebSpecB;
}

export interface WebSpecB {
  a?: string;
  /** From 1.2 on. */
  b?: string;
}
`);
});

test('shapes that look alike in the end stay apart when they changed in different releases', () => {
  const old = object({ a: TEXT });
  const now = object({ a: TEXT, b: TEXT });
  const text = specsOf(
    { release: '1.0', spec: object({ x: old, y: old }) }, { release: '1.1', spec: object({ x: now, y: old }) }, { release: '1.2', spec: object({ x: now, y: now }) },
  );
  expect(text).toContain('export interface WebSpecX {\n  a?: string;\n  /** From 1.1 on. */\n  b?: string;\n}\n');
  expect(text).toContain('export interface WebSpecY {\n  a?: string;\n  /** From 1.2 on. */\n  b?: string;\n}\n');
});

test('a definition that refers to itself', () => {
  const graph = new FactGraph();
  const text = graph.addTree(TEXT);
  const spec = graph.reserve();
  graph.fill(spec, { type: 'object', properties: { and: graph.add({ type: 'array', items: spec }), name: text } });
  const root = graph.add({ type: 'object', properties: { spec } });
  expect(typeFiles({ system: 'shop', releases: ['1.0'], kinds: [kindVersion('1.0', 'Web', 'v1', root)], graph }).get('shop/shop.example.d.ts')).toBe(`${HEADER}${IMPORT}
export interface Web {
  apiVersion: 'shop.example/v1';
  kind: 'Web';
  metadata: ObjectMeta;
  spec?: WebSpec;
}

export interface WebSpec {
  and?: WebSpec[];
  name?: string;
}
`);
});

test('names that clash are numbered, and names that are none are quoted', () => {
  expect(specsOf({
    release: '1.0',
    spec: object({ 'a-b': object({ x: TEXT }), 'aB': object({ y: TEXT }), '$ref': TEXT, 'it\'s': object({ z: TEXT }), '1st': TEXT }),
  })).toBe(`
export interface WebSpec {
  $ref?: string;
  '1st'?: string;
  'a-b'?: WebSpecAB;
  aB?: WebSpecAB2;
  'it\\'s'?: WebSpecItS;
}

export interface WebSpecAB {
  x?: string;
}

export interface WebSpecAB2 {
  y?: string;
}

export interface WebSpecItS {
  z?: string;
}
`);
});

test('the newest API version that the newest release serves has the plain name', () => {
  const files = typeFiles(systemOf([
    { release: '1.0', version: 'v1beta1', spec: object({ a: TEXT }) }, { release: '1.0', version: 'v2alpha1', spec: object({ a: TEXT }) },
    { release: '1.1', version: 'v1beta1', spec: object({ a: TEXT }) },
    { release: '1.1', kind: 'WebSpec', version: 'v1', spec: object({ b: TEXT }) },
  ]));
  expect([...files.keys()]).toEqual(['shop/shop.example.d.ts']);
  expect(files.get('shop/shop.example.d.ts')).toBe(`${HEADER}${IMPORT}
export interface Web {
  apiVersion: 'shop.example/v1beta1';
  kind: 'Web';
  metadata: ObjectMeta;
  spec: WebSpec2;
}

export interface WebSpec2 {
  a?: string;
}

/** Up to 1.0. */
export interface WebV2Alpha1 {
  apiVersion: 'shop.example/v2alpha1';
  kind: 'Web';
  metadata: ObjectMeta;
  spec: WebSpec2;
}

/** From 1.1 on. */
export interface WebSpec {
  apiVersion: 'shop.example/v1';
  kind: 'WebSpec';
  metadata: ObjectMeta;
  spec: WebSpecSpec;
}

export interface WebSpecSpec {
  b?: string;
}
`);
});

test('the system that defines metadata declares it itself, also where it is met within', () => {
  const graph = new FactGraph();
  const meta = graph.addTree(object({ name: TEXT }));
  const root = graph.add({ type: 'object', properties: { metadata: meta, template: graph.add({ type: 'object', properties: { metadata: meta } }) } });
  const kinds = [{ ...kindVersion('1.0', 'Pod', 'v1', root), group: '' }];
  expect(typeFiles({ system: 'kubernetes', releases: ['1.0'], kinds, graph, objectMeta: [meta] }).get('kubernetes/core.d.ts')).toBe(`${HEADER}
export interface Pod {
  apiVersion: 'v1';
  kind: 'Pod';
  metadata: ObjectMeta;
  template?: PodTemplate;
}

export interface ObjectMeta {
  name?: string;
}

export interface PodTemplate {
  metadata?: ObjectMeta;
}
`);
});

test('a kind that no release serves is not declared', () => {
  const { kinds, ...facts } = systemOf([{ release: '1.0', spec: TEXT }]);
  expect(typeFiles({ ...facts, kinds: kinds.map(({ root: _, ...kind }) => kind) }).size).toBe(0);
});
