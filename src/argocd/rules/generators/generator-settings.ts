import { setOf } from './_examples';
import { FindingSeverity } from '../../../checks/finding';
import { NONE, type Rule, type RuleViolation } from '../../../checks/rule';
import { type Plain, listAt, mapAt, textAt, valueAt } from '../../../core/plain';
import { APPLICATION_SET } from '../../_declared';
import { type FoundGenerator, generatorsOf } from '../../_generators';

const git = (more: string): string => setOf(`- git:
    repoURL: https://github.com/acme/shop
    revision: v1.2.3
    values:
      name: prod
${more}`).replaceAll('{{ .name }}', '{{ .values.name }}');

/** Generators that say too little, or too much, to make anything. */
export const generatorSettings: Rule = {
  id: 'argocd/generator-settings',
  severity: FindingSeverity.ERROR,
  kinds: [APPLICATION_SET],
  check({ manifest }) {
    return generatorsOf(manifest).flatMap(faultsOf);
  },
  docs: {
    what: 'A generator says what it looks at, in one way',
    why: 'A git generator needs folders or files, one for repositories or pull requests a provider, one for decisions a name or a selector. With nothing the controller makes no Application of the set; '
      + 'with several it takes the first that it comes to.',
    bad: { yaml: git('') },
    good: { yaml: git('    directories:\n      - path: apps/*\n') },
    source: ['argoproj/argo-cd applicationset/generators/git.go GitGenerator.GenerateParams', 'argoproj/argo-cd applicationset/generators/scm_provider.go SCMProviderGenerator.GenerateParams',
      'argoproj/argo-cd applicationset/generators/duck_type.go DuckTypeGenerator.GenerateParams'],
    numbers: ['AS-013', 'AS-019', 'AS-021'],
  },
};

function faultsOf({ generator, at }: FoundGenerator): RuleViolation[] {
  return [
    ...isGiven(generator, 'git') ? gitFaults(generator, `${at}.git`) : NONE,
    ...isGiven(generator, 'scmProvider') ? providerFaults(mapAt(generator, 'scmProvider'), SCM_PROVIDERS, `${at}.scmProvider`) : NONE,
    ...isGiven(generator, 'pullRequest') ? providerFaults(mapAt(generator, 'pullRequest'), PULL_REQUEST_PROVIDERS, `${at}.pullRequest`) : NONE,
    ...isGiven(generator, 'clusterDecisionResource') ? decisionFaults(generator, `${at}.clusterDecisionResource`) : NONE,
  ];
}

function isGiven(generator: Plain, kind: string): boolean {
  return (valueAt(generator, kind) ?? undefined) !== undefined;
}

function gitFaults(generator: Plain, at: string): RuleViolation[] {
  const [directories, files] = (['directories', 'files'] as const).map((key) => listAt(generator, 'git', key).length);
  if (directories === 0 && files === 0) return [{ field: at, message: `${at} has neither directories nor files, so no Application is made; name folders or files by a glob` }];
  if (directories === 0 || files === 0) return NONE;
  const field = `${at}.files`;
  return [{ field, severity: FindingSeverity.WARNING, message: `${field} is not read beside directories; leave one of them out, or use two generators` }];
}

/** In the order in which the controller looks for them. */
const SCM_PROVIDERS = ['github', 'gitlab', 'gitea', 'bitbucketServer', 'azureDevOps', 'bitbucket', 'awsCodeCommit'];
const PULL_REQUEST_PROVIDERS = ['github', 'gitlab', 'gitea', 'bitbucketServer', 'bitbucket', 'azuredevops'];

function providerFaults(settings: Plain, providers: readonly string[], at: string): RuleViolation[] {
  const [first, ...others] = providers.filter((provider) => isGiven(settings, provider));
  if (first === undefined) return [{ field: at, message: `${at} has no provider, so no Application is made; there are ${providers.join(', ')}` }];
  return others.map((provider) => {
    const field = `${at}.${provider}`;
    return { field, severity: FindingSeverity.WARNING, message: `${field} is not read beside ${first}; leave one of them out, or use two generators` };
  });
}

function decisionFaults(generator: Plain, at: string): RuleViolation[] {
  const hasName = textAt(generator, 'clusterDecisionResource', 'name') !== undefined;
  const hasSelector = Object.keys(mapAt(generator, 'clusterDecisionResource', 'labelSelector')).length > 0;
  if (hasName !== hasSelector) return NONE;
  return [{
    field: at,
    message: hasName ? `${at} has a name and a labelSelector, and the controller takes one of them only; leave the other out`
      : `${at} has neither a name nor a labelSelector, so no Application is made; say which resource decides`,
  }];
}
