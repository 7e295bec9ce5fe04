import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { readInputs } from '../../projenrc/importer/inputs';
import { importFiles } from '../../projenrc/importer/main';
import { errorOf, temporaryFolder } from '../fleet/fleet';

const DEFINITION = {
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: { name: 'things.a.io' },
  spec: {
    group: 'a.io',
    scope: 'Namespaced',
    names: { kind: 'Thing', plural: 'things' },
    versions: [{ name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: { type: 'object', properties: { spec: { type: 'object' } } } } }],
  },
};

/** A folder to import, with one file of a system. */
function upstream(text: string, row: Record<string, unknown> = {}): string {
  const folder = temporaryFolder();
  fs.writeFileSync(path.join(folder, 'crd.yaml'), text);
  const sha256 = createHash('sha256').update(text).digest('hex');
  fs.writeFileSync(path.join(folder, 'index.json'), JSON.stringify({
    files: [
      { system: 'sys', version: 'v1.2.3', repository: 'a/b', path: 'crds/crd.yaml', file: 'crd.yaml', sha256, license: 'Apache-2.0', ...row },
    ],
  }));
  return folder;
}

test('what is imported is the same each time, and names its sources', () => {
  const folder = upstream(JSON.stringify(DEFINITION));
  const files = importFiles([folder]);
  expect(importFiles([folder])).toEqual(files);
  expect([...files.keys()]).toEqual(['facts/sys/a.io.json', 'types/sys/a.io.d.ts', 'index.json', 'lock.json']);
  expect(JSON.parse(files.get('lock.json')!)).toEqual({
    files: [{
      system: 'sys',
      version: 'v1.2.3',
      repository: 'a/b',
      path: 'crds/crd.yaml',
      license: 'Apache-2.0',
      sha256: createHash('sha256').update(JSON.stringify(DEFINITION)).digest('hex'),
    }],
  });
  expect(JSON.parse(files.get('index.json')!)).toEqual({ systems: { sys: ['1.2'] }, groups: { 'a.io': { Thing: 'sys' } } });
});

test('a later folder wins for the same version of a system', () => {
  const [first, second] = [upstream('a: 1'), upstream('a: 2')];
  expect(readInputs([first, second]).map(({ text }) => text)).toEqual(['a: 2']);
});

const KEYWORD = JSON.parse(JSON.stringify(DEFINITION).replace('"spec":{"type":"object"}', '"spec":{"type":"object","x-kubernetes-new":true}')) as object;

test.each<[string, () => string, RegExp]>([
  ['a folder without an index', temporaryFolder, /^.*\/index\.json does not exist; a folder to import holds an index\.json with \{"files": \[\{system, version, repository, path, file, sha256, license\}, …\]\}, and /],
  ['a file that is not what the index says', () => upstream('a: 1', { sha256: 'abc' }), /^.*\/crd\.yaml: its hash is [0-9a-f]{64}, the index says abc$/],
  ['a row without version', () => upstream('a: 1', { version: undefined }), /^.*\/index\.json: files\[0\]\.version is undefined, write a text$/],
  ['a version of another form', () => upstream('a: 1', { version: 'latest' }), /^.*\/crd\.yaml: the version is "latest", write it as in "v1\.2\.3"$/],
  ['a file outside of the folder', () => upstream('a: 1', { file: '../x.yaml' }), /^.*x\.yaml lies outside of .*$/],
  ['another kind', () => upstream('kind: Pod\napiVersion: v1\n'), /^.*\/crd\.yaml: holds a Pod of v1, allowed are CustomResourceDefinitions of apiextensions\.k8s\.io\/v1$/],
  ['a keyword that nobody knows', () => upstream(JSON.stringify(KEYWORD)), /^.*\/crd\.yaml: Thing v1\.spec has the keyword "x-kubernetes-new", which is not known$/],
])('fails for %s', (_, folder, message) => {
  expect(errorOf(() => importFiles([folder()]))).toMatch(message);
});
