import { cdk8s, javascript } from 'projen';
import { roomZones } from './projenrc/rooms';

const project = new cdk8s.ConstructLibraryCdk8s({
  name: 'cdk8s-gitops',
  description: 'GitOps fleets in TypeScript: cdk8s constructs that synthesize to a checked, complete and stable Git tree for Argo CD or Flux',
  author: 'The cdk8s-gitops authors',
  authorAddress: 'https://github.com/cdk8s-gitops',
  authorOrganization: true,
  repositoryUrl: 'https://github.com/cdk8s-gitops/cdk8s-gitops.git',
  license: 'Apache-2.0',
  copyrightOwner: 'The cdk8s-gitops authors',
  copyrightPeriod: '2026',
  keywords: ['cdk8s', 'gitops', 'argocd', 'flux', 'kubernetes', 'rollouts', 'sealed-secrets'],
  defaultReleaseBranch: 'main',

  jsiiVersion: '~6.0.0',
  typescriptVersion: '6.0.x',
  cdk8sVersion: '2.70.0',
  constructsVersion: '10.5.0',
  minNodeVersion: '20.19.0',
  packageManager: javascript.NodePackageManager.NPM,
  projenrcTs: true,

  sampleCode: false,
  github: false,
  depsUpgrade: false,
  release: false,
  stability: 'experimental',

  devDeps: [
    '@types/js-yaml@^4',
    'cdk8s-cli@2.207.60',
    'cdk8s-plus-30@2.4.10',
    'esbuild@^0.28',
    'fast-check@^4',
    'js-yaml@^4',
    'jsii-pacmak@^1.140.0',
    'tsx@^4',
  ],
  // Reads pins and ciphertext files with positions and duplicate keys; bundled because it is no jsii module. ISC, no dependencies, 1.4 MB, Node >= 14.6.
  bundledDeps: ['yaml@^2.9.0'],
  publishToPypi: { distName: 'cdk8s-gitops', module: 'cdk8s_gitops' },
  npmIgnoreOptions: {
    ignorePatterns: ['/examples/', '/docs/', '/bench/', '/projenrc/', '/imports/types/', '/.projen/', '/.ci/', '/API.md', '/ARCHITECTURE.md', '/CONTRIBUTING.md', '/.jsii.tabl.json'],
  },
  gitignore: ['.jsii.tabl.json', 'dist/', '*.tsbuildinfo'],

  jestOptions: {
    jestVersion: '^30',
    updateSnapshot: javascript.UpdateSnapshot.NEVER,
    passWithNoTests: false,
    jestConfig: {
      collectCoverage: false,
      testPathIgnorePatterns: ['/node_modules/', '/test/conformance/'],
      modulePathIgnorePatterns: ['<rootDir>/dist/'],
    },
    junitReporting: false,
  },
  eslintOptions: { dirs: ['src'], devdirs: ['test', 'bench', 'projenrc', 'examples'], commandOptions: { fix: false } },
});

// npm writes a lock file that it then refuses itself when a platform package of this one is not served by the registry.
project.package.addField('overrides', { 'unrs-resolver': '1.12.2' });
project.package.addField('jsiiRosetta', { strict: true, exampleDependencies: { 'cdk8s-plus-30': '2.4.10' } });

// jsii and rosetta would print a banner about Node 20 on every run.
project.tasks.addEnvironment('JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION', '20');

// What a class has moved from would still be found.
project.compileTask.prependExec('rm -rf lib');
project.compileTask.exec('tsx projenrc/lazy-index.ts');
project.compileTask.exec('tsx projenrc/bundle-rules.ts');
project.postCompileTask.exec('jsii-rosetta extract --strict .');
project.testTask.prependSpawn(project.postCompileTask);
project.testTask.prependSpawn(project.compileTask);

project.eslint?.addRules({
  // The examples import the library as its users do.
  'import/no-unresolved': ['error', { ignore: ['^cdk8s-gitops$'] }],
  'import/no-cycle': ['error'],
  'import/no-restricted-paths': ['error', { zones: roomZones() }],
});

project.addTask('fleet', {
  description: 'Synthesize the example fleet into a fresh folder below dist/',
  steps: [
    { exec: 'rm -rf dist/fleet' },
    { exec: 'tsx main.ts', cwd: 'examples/fleet' },
    { exec: 'echo "The tree is in dist/fleet/gitops: manifests in environments/, what the engines read in clusters/, what a person applies once in bootstrap/."' },
  ],
  env: { FLEET_CHECKOUT: '../../dist/fleet' },
});
project.addTask('import', {
  description: 'Make imports/ from upstream files: npm run import -- [folder…] [--check]; each folder has an index.json, the default is ../shared/upstream',
  exec: 'tsx projenrc/importer/main.ts',
  receiveArgs: true,
});
project.addTask('rules-page', {
  description: 'Make docs/rules.md from what the rules say of themselves',
  exec: 'tsx projenrc/rules-page.ts',
});
project.addTask('bench', {
  description: 'Print what synthesis costs beside cdk8s, as ratios',
  exec: 'tsx bench/main.ts',
  receiveArgs: true,
});
project.addTask('conformance', {
  description: 'Hold the output against the real tools: API server, Argo CD, Flux, kubeseal, Go YAML',
  exec: 'bash test/conformance/run.sh',
  receiveArgs: true,
});

project.synth();
