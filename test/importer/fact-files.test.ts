import { factFiles } from '../../projenrc/importer/fact-files';
import { FactGraph } from '../../projenrc/importer/graph';
import type { KindVersion } from '../../projenrc/importer/kinds';
import type { FactTree } from '../../src/schema/facts';

const graph = new FactGraph();
const COMMON = { system: 'sys', scope: 'Namespaced', short: [], categories: [], storage: true, deprecated: false, status: false } as const;

function thing(release: string, version: string, tree: FactTree, more: Partial<KindVersion> = {}): KindVersion {
  return { ...COMMON, release, group: 'a.io', kind: 'Thing', plural: 'things', version, root: graph.addTree(tree), ...more };
}

const SMALL: FactTree = { type: 'object', properties: { name: { type: 'string' } } };
const LARGE: FactTree = { type: 'object', properties: { name: { type: 'string' }, size: { type: 'integer' } } };

test('a kind says from which version on it looks like what, and equal parts are one place', () => {
  const kinds = [
    thing('1.8', 'v1beta1', SMALL, { deprecated: true }),
    thing('1.8', 'v1', SMALL),
    thing('1.9', 'v1', SMALL),
    thing('1.10', 'v1', LARGE, { status: true, short: ['th'] }),
    thing('1.9', 'v1', LARGE, { group: 'b.io', kind: 'Other', plural: 'others', scope: 'Cluster' }),
  ];
  const files = factFiles({ system: 'sys', releases: ['1.8', '1.9', '1.10'], graph, kinds });

  expect(Object.fromEntries(files)).toEqual({
    'sys/_shared.json': '{\n"nodes":[\n'
      + '{"type":"string"},\n{"type":"object","properties":{"name":0,"size":2}},\n{"type":"integer"}\n]}\n',
    'sys/a.io.json': '{"kinds":{\n'
      + '"Thing":{"scope":"Namespaced","plural":"things","short":["th"],"versions":{'
      + '"v1":[{"from":"1.8","root":3,"storage":true},{"from":"1.10","root":1,"storage":true,"status":true}],'
      + '"v1beta1":[{"from":"1.8","root":3,"storage":true,"deprecated":true},{"from":"1.9"}]}}\n'
      + '},\n"nodes":[\n{"type":"object","properties":{"name":0}}\n]}\n',
    'sys/b.io.json': '{"kinds":{\n'
      + '"Other":{"scope":"Cluster","plural":"others","versions":{"v1":[{"from":"1.9","root":1,"storage":true},{"from":"1.10"}]}}\n'
      + '},\n"nodes":[\n\n]}\n',
  });
});
