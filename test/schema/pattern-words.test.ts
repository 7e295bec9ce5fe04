import * as fs from 'node:fs';
import * as path from 'node:path';
import { patternText } from '../../src/schema/_pattern-words';

/** Every pattern that a known kind has. */
function knownPatterns(): Set<string> {
  const folder = path.join(__dirname, '../../imports/facts');
  const patterns = new Set<string>();
  for (const file of fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'))) {
    const { nodes } = JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')) as { nodes: { pattern?: string }[] };
    for (const { pattern } of nodes) if (pattern !== undefined) patterns.add(pattern);
  }
  return patterns;
}

test('a common pattern is told in words, another as it is, and none without end', () => {
  expect(patternText('^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$')).toBe('; write a duration as in "1h30m" or "45s"');
  expect(patternText('^a$')).toBe(', which does not match ^a$');
  expect(patternText('x'.repeat(1000))).toBe(`, which does not match ${'x'.repeat(197)}...`);
});

test('thirteen patterns of known kinds have words', () => {
  const known = knownPatterns();
  expect([...known].filter((pattern) => patternText(pattern).startsWith('; '))).toHaveLength(13);
});
