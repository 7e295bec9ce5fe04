import * as fs from 'node:fs';
import * as path from 'node:path';

interface Docs {
  readonly summary?: string;
  readonly default?: string;
  readonly see?: string;
}

interface Member {
  readonly name: string;
  readonly optional?: boolean;
  readonly docs?: Docs;
  readonly overrides?: string;
}

interface Type {
  readonly fqn: string;
  readonly kind: 'class' | 'enum' | 'interface';
  readonly datatype?: boolean;
  readonly base?: string;
  readonly docs?: Docs;
  readonly properties?: Member[];
  readonly methods?: Member[];
  readonly members?: Member[];
}

/** The public API, as jsii recorded it when the library was compiled. */
const types: Type[] = Object.values(JSON.parse(fs.readFileSync(path.join(__dirname, '..', '.jsii'), 'utf8')).types);

function membersOf({ properties = [], methods = [], members = [] }: Type): Member[] {
  return [...properties, ...methods, ...members].filter(({ overrides }) => overrides === undefined);
}

test('every public symbol says what it is', () => {
  const silent = types.flatMap((type) => [
    ...(type.docs?.summary ? [] : [type.fqn]),
    ...membersOf(type).filter(({ docs }) => !docs?.summary).map(({ name }) => `${type.fqn}.${name}`),
  ]);

  expect(silent).toEqual([]);
  expect(types.length).toBeGreaterThan(40);
});

test('every optional property says its default', () => {
  const silent = types.filter(({ datatype }) => datatype).flatMap((type) => (type.properties ?? [])
    .filter(({ optional, docs }) => optional && !docs?.default)
    .map(({ name }) => `${type.fqn}.${name}`));

  expect(silent).toEqual([]);
});

test('every construct that stands for an object of a controller names its page', () => {
  const silent = types.filter(({ fqn, base, docs }) => base === 'constructs.Construct' && !fqn.endsWith('.Environment') && !/^https:\/\//.test(docs?.see ?? ''));

  expect(silent.map(({ fqn }) => fqn)).toEqual([]);
});
