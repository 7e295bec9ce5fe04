/*
 * Makes one file of all rules and of what they need: some 300 files that every synth would read one by one. Rules are functions of plain data, so nothing in them
 * is compared by identity with what lies outside. What reads facts stays outside, since they are large and loaded once.
 */
import * as path from 'node:path';
import { type Plugin, build } from 'esbuild';

const LIB = path.join(__dirname, '..', 'lib');
const RULES = path.join(LIB, 'fleet', '_rule-book.js');

const factsOutside: Plugin = {
  name: 'facts-outside',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.?\// }, ({ path: target, resolveDir }) => {
      const file = path.resolve(resolveDir, target);
      if (!file.startsWith(path.join(LIB, 'schema') + path.sep)) return undefined;
      return { path: path.relative(path.dirname(RULES), file).replaceAll(path.sep, '/'), external: true };
    });
  },
};

void build({
  entryPoints: [RULES], outfile: RULES, allowOverwrite: true, bundle: true, platform: 'node', packages: 'external', minifyWhitespace: true, plugins: [factsOutside],
});
