import { fluxChart, specOf } from './_chart';
import { FluxChart, FluxHelmRelease, FluxOciRepository, FluxValuesFrom } from '../../src/flux';

test('from a ConfigMap and from a Secret', () => {
  const chart = fluxChart();
  new FluxHelmRelease(chart, 'web', {
    chart: FluxChart.fromOci(FluxOciRepository.fromName(chart, 'oci', 'web')),
    valuesFrom: [
      FluxValuesFrom.configMap('base'),
      FluxValuesFrom.secret('db', { valuesKey: 'password', targetPath: 'auth.password', literal: true, optional: true }),
    ],
  });
  expect(specOf(chart, 'test-web').valuesFrom).toEqual([
    { kind: 'ConfigMap', name: 'base' },
    { kind: 'Secret', name: 'db', valuesKey: 'password', targetPath: 'auth.password', literal: true, optional: true },
  ]);
});

test('fails on what the API server refuses', () => {
  expect(() => FluxValuesFrom.secret('My')).toThrow(new Error(
    'FluxValuesFrom.secret: name is "My"; allowed are lower-case letters, digits, "-" and ".", with a letter or digit first and last in each part'));
  expect(() => FluxValuesFrom.secret('db', { valuesKey: 'a/b' })).toThrow(new Error(
    'FluxValuesFrom.secret: valuesKey is "a/b"; allowed are at most 253 letters, digits, "-", "_" and "."'));
  expect(() => FluxValuesFrom.configMap('db', { targetPath: 'a b' })).toThrow(new Error(
    'FluxValuesFrom.configMap: targetPath is "a b"; write at most 250 characters, as in "auth.password" or "hosts[0].name"'));
});

test('fails on literal without targetPath', () => {
  expect(() => FluxValuesFrom.secret('db', { literal: true })).toThrow(
    new Error('FluxValuesFrom.secret: literal is given without targetPath; give targetPath or drop literal'));
});
