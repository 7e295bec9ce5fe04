import * as fs from 'node:fs';
import * as path from 'node:path';
import * as ts from 'typescript';

const root = path.join(__dirname, '..');

interface Block {
  readonly name: string;
  readonly code: string;
}

/** The TypeScript blocks of the guide, each a program of its own. */
function blocks(): Block[] {
  return fs.readdirSync(path.join(root, 'docs')).filter((file) => file.endsWith('.md')).sort().flatMap((file) => {
    const text = fs.readFileSync(path.join(root, 'docs', file), 'utf8');
    return [...text.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map((match) => {
      const line = text.slice(0, match.index).split('\n').length;
      return { name: `docs/${file}:${line}`, code: match[1] };
    });
  });
}

test('every code block of the guide compiles', () => {
  const all = new Map(blocks().map(({ name, code }) => [path.join(root, `${name.replace(/[/:]/g, '-')}.ts`), { name, code }]));
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.Node16,
    moduleResolution: ts.ModuleResolutionKind.Node16,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: ['node'],
    paths: { 'cdk8s-gitops': [path.join(root, 'src/index.ts')] },
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (file) => all.has(file) || fileExists.call(host, file);
  host.readFile = (file) => all.get(file)?.code ?? readFile.call(host, file);
  host.getSourceFile = (file, version, ...rest) => {
    const block = all.get(file);
    // An empty export makes each block a module, so that their names do not meet.
    return block ? ts.createSourceFile(file, `${block.code}\nexport {};`, version) : getSourceFile.call(host, file, version, ...rest);
  };

  const program = ts.createProgram([...all.keys()], options, host);
  const faults = ts.getPreEmitDiagnostics(program).map((diagnostic) => {
    const where = diagnostic.file && all.get(diagnostic.file.fileName)?.name;
    return `${where ?? diagnostic.file?.fileName}: ${ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ')}`;
  });

  expect(faults).toEqual([]);
  expect(all.size).toBeGreaterThan(10);
});

test('every link of the README, the guide and the pages beside them leads to a file', () => {
  const pages = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', ...fs.readdirSync(path.join(root, 'docs')).map((file) => `docs/${file}`)];
  const broken = pages.flatMap((page) => [...fs.readFileSync(path.join(root, page), 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)]
    .map(([, target]) => target)
    .filter((target) => !fs.existsSync(path.join(root, path.dirname(page), target)))
    .map((target) => `${page}: ${target}`));

  expect(broken).toEqual([]);
});
