import { ApiObject } from 'cdk8s';
import { EnvironmentStack, FleetAssertions, Match } from '../../src';
import { configMap, errorOf, newApp, newEnvironment } from '../fleet/fleet';

const app = newApp();
const shop = new EnvironmentStack(newEnvironment(app), 'shop');
configMap(shop, 'settings', { colour: 'red', size: 'big' }, { namespace: 'shop' });
new ApiObject(shop, 'web', {
  apiVersion: 'v1', kind: 'Service', spec: { ports: [{ name: 'http', port: 80 }, { name: 'admin', port: 9090 }], sessionAffinity: 'None' },
} as any);
const assertions = FleetAssertions.of(app);

/** The lines in which the ConfigMap or the Service differs. */
function differences(kind: string, expected: unknown): string[] {
  return errorOf(() => assertions.hasObject(kind, kind === 'Service' ? 'web' : 'settings', expected)).split('\n').slice(1).map((line) => line.trim());
}

test('absent: the field is not there', () => {
  assertions.hasObject('ConfigMap', 'settings', { data: { weight: Match.absent() }, immutable: Match.absent() });
  expect(differences('ConfigMap', { data: { size: Match.absent() } })).toEqual(['data.size: expected nothing, got "big"']);
});

test('any value: the field is there', () => {
  assertions.hasObject('ConfigMap', 'settings', { data: { size: Match.anyValue() } });
  expect(differences('ConfigMap', { data: { weight: Match.anyValue() } })).toEqual(['data.weight: expected any value, got nothing']);
});

test('exactly: nothing else is there', () => {
  assertions.hasObject('ConfigMap', 'settings', { data: Match.exactly({ size: 'big', colour: Match.text('^r') }) });
  expect(differences('ConfigMap', { data: Match.exactly({ size: 'big' }) })).toEqual(['data.colour: expected nothing, got "red"']);
  expect(differences('Service', { spec: { ports: Match.exactly([{ name: 'http' }, { name: 'admin', port: 9090 }]) } })).toEqual(['spec.ports[0].port: expected nothing, got 80']);
});

test('list with: others may be there', () => {
  assertions.hasObject('Service', 'web', { spec: { ports: Match.listWith([{ name: 'admin' }, { port: 80 }]) } });
  assertions.hasObject('Service', 'web', { spec: { ports: Match.listWith([]) } });
  expect(differences('Service', { spec: { ports: Match.listWith([{ name: 'http', port: 8080 }, { port: Match.absent() }]) } })).toEqual([
    'spec.ports: expected an item {"name":"http","port":8080}, got 2 items; the nearest differs at spec.ports[0].port: expected 8080, got 80',
    'spec.ports: expected an item {"port":"<nothing>"}, got 2 items; the nearest differs at spec.ports[0].port: expected nothing, got 80',
  ]);
  expect(differences('Service', { spec: { sessionAffinity: Match.listWith(['a']) } })).toEqual(['spec.sessionAffinity: expected a list with ["a"], got "None"']);
});

test('text: a regular expression finds something', () => {
  assertions.hasObject('ConfigMap', 'settings', { data: { colour: Match.text('e') } });
  expect(differences('ConfigMap', { data: { colour: Match.text('^e'), weight: Match.text('.') } })).toEqual([
    'data.colour: expected a text like /^e/, got "red"', 'data.weight: expected a text like /./, got nothing',
  ]);
  expect(errorOf(() => Match.text('('))).toBe('Match.text: "(" is no regular expression; put "\\" before characters that stand for themselves');
});

test('values without a Match are the same, maps in part and lists in full', () => {
  assertions.hasObject('Service', 'web', { spec: { ports: [{ port: 80 }, { port: 9090 }] } });
  expect(differences('Service', { spec: { ports: [{ port: '80' }, { prot: 9090 }] } })).toEqual([
    'spec.ports[0].port: expected "80", got 80', 'spec.ports[1].prot: expected 9090, got nothing; did you mean port?',
  ]);
  expect(differences('Service', { spec: { ports: { port: 80 } } })).toEqual(['spec.ports: expected {"port":80}, got [{"name":"http","port":80},{"name":"admin","port":9090}]']);
  expect(differences('Service', { spec: [] })).toEqual([
    'spec: expected [], got {"ports":[{"name":"http","port":80},{"name":"admin","port":9090}],"sessionAffinity":"None"}',
  ]);
  expect(differences('Service', 'web')).toHaveLength(1);
});
