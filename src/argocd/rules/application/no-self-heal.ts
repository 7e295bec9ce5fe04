import { FindingSeverity } from '../../../checks/finding';
import { NONE, type Rule } from '../../../checks/rule';
import { mapAt, textAt, valueAt } from '../../../core/plain';
import { Tier } from '../../../core/tier';
import { APPLICATION, APPLICATION_SET, declaredBy, isAutomated } from '../../_declared';
import { application } from '../_examples';
import { hasGeneratorTemplate } from './_patched';

const SOURCE = 'repoURL: https://charts.example.com\nchart: shop\ntargetRevision: 1.2.3';

/** An Application that syncs by itself and yet leaves alone what somebody changes in the cluster. */
export const noSelfHeal: Rule = {
  id: 'argocd/no-self-heal',
  severity: FindingSeverity.INFO,
  kinds: [APPLICATION, APPLICATION_SET],
  check(object, fleet) {
    const { manifest, tier } = object;
    const { spec, at, isTemplate } = declaredBy(object);
    if (!isAutomated(spec) || valueAt(spec, 'syncPolicy', 'automated', 'selfHeal') === true) return NONE;
    // The set syncs its Applications itself, or a patch says what the template does not.
    if (isTemplate && (textAt(manifest, 'spec', 'strategy', 'type') === 'RollingSync' || textAt(manifest, 'spec', 'templatePatch')?.includes('selfHeal') || hasGeneratorTemplate(object))) return NONE;
    const metadata = isTemplate ? mapAt(manifest, 'spec', 'template', 'metadata') : mapAt(manifest, 'metadata');
    const isTold = Object.keys(mapAt(metadata, 'annotations')).some((name) => name.startsWith('notifications.argoproj.io/subscribe'))
      || object._clusters.some((name) => {
        const settings = fleet._cluster(name).find('/ConfigMap', object._home, 'argocd-notifications-cm');
        return textAt(settings?.manifest, 'data', 'subscriptions') !== undefined;
      });
    if (isTold) return NONE;
    const field = `${at}.syncPolicy.automated.selfHeal`;
    return [{
      field,
      severity: tier === Tier.PRODUCTION ? FindingSeverity.WARNING : FindingSeverity.INFO,
      message: `${field} is not true and nobody is notified, so what is changed in the cluster stays changed and unseen; set it to true, or subscribe to a notification`,
    }];
  },
  docs: {
    what: 'Changes made in the cluster are undone, or somebody hears of them',
    why: 'An automated sync acts on new commits only. Without `selfHeal`, what somebody changes by hand stays as it is until the next commit, and Git no longer tells what runs.',
    bad: { tier: Tier.PRODUCTION, yaml: application(SOURCE, '  syncPolicy:\n    automated:\n      prune: true\n') },
    good: { tier: Tier.PRODUCTION, yaml: application(SOURCE, '  syncPolicy:\n    automated:\n      prune: true\n      selfHeal: true\n') },
    source: ['https://argo-cd.readthedocs.io/en/stable/user-guide/auto_sync/#automatic-self-healing'],
    numbers: ['203', '7', '48'],
  },
};
