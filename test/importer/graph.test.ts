import { FactGraph } from '../../projenrc/importer/graph';

test('places that mean the same are found, in circles too', () => {
  const graph = new FactGraph();
  const [a, b] = [graph.reserve(), graph.reserve()];
  graph.fill(a, { type: 'object', properties: { next: a, name: graph.add({ type: 'string' }) } });
  graph.fill(b, { type: 'object', properties: { name: graph.add({ type: 'string' }), next: b } });
  const other = graph.add({ type: 'object', properties: { next: a, name: graph.add({ type: 'string', maxLength: 5 }) } });
  const same = graph.equals();

  expect(same[b]).toBe(a);
  expect(same[other]).toBe(other);
  expect(new Set(same).size).toBe(4);
});

test('facts are written in one order', () => {
  const graph = new FactGraph();
  const place = graph.addTree({ required: ['a'], properties: { b: { type: 'string' }, a: { minLength: 1, type: 'string' } }, type: 'object' });
  expect(JSON.stringify(graph.at(place))).toBe('{"type":"object","required":["a"],"properties":{"a":0,"b":1}}');
  expect(JSON.stringify(graph.at(0))).toBe('{"type":"string","minLength":1}');
});
