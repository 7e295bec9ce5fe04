/*
 * Rewrites the index files of the compiled library so that a class is loaded when it is first used, and not with everything else: who delivers by Flux alone
 * need not load what Argo CD needs, and nobody loads the rules before a synth.
 */
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import * as path from 'node:path';

const LIB = path.join(__dirname, '..', 'lib');

/** Loads what was compiled, as those who use it do. */
const load = createRequire(__filename);

const isIndex = (file: string): boolean => path.basename(file) === 'index.js';

/** The names that an index file exports, each with the file that makes what it stands for; undefined where it makes something itself. */
function exportsOf(index: string): [string, string][] | undefined {
  const entries = Object.entries(load(index) as object).map(([name, value]): [string, string | undefined] => [name, makerOf(name, value)]);
  return entries.every((entry): entry is [string, string] => entry[1] !== undefined) ? entries : undefined;
}

function makerOf(name: string, value: unknown): string | undefined {
  const isMaker = ({ filename, exports }: NodeJS.Module): boolean => filename.startsWith(LIB) && !isIndex(filename) && exports[name] === value;
  return Object.values(load.cache).find((module) => module && isMaker(module))?.filename;
}

function lazily(index: string): string | undefined {
  const entries = exportsOf(index);
  if (!entries) return undefined;
  const lines = entries.map(([name, file]) => {
    const relative = path.relative(path.dirname(index), file).replaceAll(path.sep, '/').replace(/\.js$/, '');
    return `later("${name}", () => require("${relative.startsWith('.') ? relative : `./${relative}`}"));`;
  });
  return `"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
function later(name, load) {
    Object.defineProperty(exports, name, {
        enumerable: true, configurable: true,
        get() {
            const value = load()[name];
            Object.defineProperty(exports, name, { enumerable: true, value });
            return value;
        },
    });
}
${lines.join('\n')}
// Read by Node.js where ECMAScript modules import by name; never run.
0 && (module.exports = { ${entries.map(([name]) => name).join(', ')} });
`;
}

const indexes = fs.readdirSync(LIB, { recursive: true, encoding: 'utf8' }).filter(isIndex).map((file) => path.join(LIB, file));
// All are loaded before the first is written, since they name each other.
const texts = indexes.map((file) => [file, lazily(file)] as const);
for (const [file, text] of texts) {
  if (text !== undefined) fs.writeFileSync(file, text);
}
