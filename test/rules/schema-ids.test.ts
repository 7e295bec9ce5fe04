import * as fs from 'node:fs';
import * as path from 'node:path';

const root = path.join(__dirname, '..', '..');

test('the guide names every id of the structural checks', () => {
  const folder = path.join(root, 'src/schema');
  const ids = new Set(['schema/unknown-version']);
  for (const file of fs.readdirSync(folder)) {
    for (const [, id] of fs.readFileSync(path.join(folder, file), 'utf8').matchAll(/'(schema\/[a-z-]+)'/g)) ids.add(id);
  }
  const guide = fs.readFileSync(path.join(root, 'docs/schema-checks.md'), 'utf8');
  expect([...ids].filter((id) => !guide.includes(`\`${id}\``))).toEqual([]);
  expect(ids.size).toBeGreaterThan(20);
});
