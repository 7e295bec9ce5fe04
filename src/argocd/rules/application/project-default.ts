import { type CheckedObject, UNKNOWN_NAMESPACE } from '../../../checks/checked-object';
import { FindingSeverity } from '../../../checks/finding';
import { NONE, type Rule } from '../../../checks/rule';
import { textAt, valueAt } from '../../../core/plain';
import { Tier } from '../../../core/tier';
import { APPLICATION, APPLICATION_SET, type Declared, declaredBy } from '../../_declared';
import { application } from '../_examples';
import { hasGeneratorTemplate } from './_patched';

const SOURCE = 'repoURL: https://charts.example.com\nchart: shop\ntargetRevision: 1.2.3';

/** The project that permits everything. */
export const projectDefault: Rule = {
  id: 'argocd/project-default',
  severity: FindingSeverity.INFO,
  kinds: [APPLICATION, APPLICATION_SET],
  check(object, fleet) {
    const declared = declaredBy(object);
    const project = valueAt(declared.spec, 'project');
    // In a set, an empty one is an error, which another rule says.
    const isMeant = project === 'default' || (project === '' && !declared.isTemplate);
    if (!isMeant || bringsApplications(object, declared) || hasGeneratorTemplate(object)) return NONE;
    // Whoever declares it can have narrowed it.
    if (object._clusters.some((name) => fleet._cluster(name).find('argoproj.io/AppProject', UNKNOWN_NAMESPACE, 'default'))) return NONE;
    const field = `${declared.at}.project`;
    const message = `${field} is ${project === '' ? 'empty, which stands for default' : 'default'}: the project that lets every repository bring anything anywhere; `
      + 'make an AppProject that permits what is needed, and name it';
    return [{ field, severity: object.tier === Tier.PRODUCTION ? FindingSeverity.WARNING : FindingSeverity.INFO, message }];
  },
  docs: {
    what: 'An Application is in a project of its own',
    why: 'The project `default` comes with Argo CD and permits every repository, every destination and every kind, so whoever may change the Application '
      + 'may change the whole cluster. Applications that bring Applications are left out: somebody must bring the projects.',
    bad: { tier: Tier.PRODUCTION, yaml: application(SOURCE).replace('project: shop', 'project: default') },
    good: { tier: Tier.PRODUCTION, yaml: application(SOURCE) },
    source: ['https://argo-cd.readthedocs.io/en/stable/user-guide/projects/#the-default-project'],
    numbers: ['209', '47', '60', '66'],
  },
};

/** Whether an Application goes to where Argo CD itself finds it, as a root Application does. */
function bringsApplications({ namespace }: CheckedObject, { spec }: Declared): boolean {
  const target = textAt(spec, 'destination', 'namespace');
  return target !== undefined && target === (namespace ?? 'argocd');
}
