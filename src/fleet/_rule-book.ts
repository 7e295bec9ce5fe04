import { FLEET_RULES } from './rules';
import { ARGO_REFERENCES } from '../argocd/references';
import { ARGO_RULES } from '../argocd/rules';
import type { WellKnown } from '../checks/cluster-index';
import type { ReferenceExtractor } from '../checks/reference';
import type { Rule } from '../checks/rule';
import { FLAGGER_REFERENCES } from '../flagger/references';
import { FLAGGER_RULES } from '../flagger/rules';
import { FLUX_REFERENCES } from '../flux/references';
import { FLUX_RULES } from '../flux/rules';
import { KUBERNETES_REFERENCES } from '../kubernetes/references';
import { KUBERNETES_RULES } from '../kubernetes/rules';
import { isWellKnown } from '../kubernetes/well-known';
import { KUSTOMIZE_RULES } from '../kustomize/rules';
import { ROLLOUTS_REFERENCES } from '../rollouts/references';
import { ROLLOUTS_RULES } from '../rollouts/rules';
import { SECRETS_REFERENCES } from '../secrets/references';
import { SECRETS_RULES } from '../secrets/rules';

/** Every rule of this library. */
export const RULES: readonly Rule[] = [
  ...FLEET_RULES, ...KUBERNETES_RULES, ...KUSTOMIZE_RULES, ...SECRETS_RULES, ...ARGO_RULES, ...FLUX_RULES, ...ROLLOUTS_RULES, ...FLAGGER_RULES,
];

/** Everything that knows what objects name. */
export const EXTRACTORS: readonly ReferenceExtractor[] = [
  ...KUBERNETES_REFERENCES, ...SECRETS_REFERENCES, ...ARGO_REFERENCES, ...FLUX_REFERENCES, ...ROLLOUTS_REFERENCES, ...FLAGGER_REFERENCES,
];

/** What is on every cluster, or wherever its controller runs. */
export const WELL_KNOWN: WellKnown = (type, namespace, name) => isWellKnown(type, namespace, name) || (type === 'argoproj.io/AppProject' && name === 'default');
