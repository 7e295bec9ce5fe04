import { KUSTOMIZE_TYPES } from './_kinds';
import { FindingSeverity } from '../../checks/finding';
import { NONE, type Rule } from '../../checks/rule';

/** Fields that go away, and what is written instead. */
const INSTEAD: Record<string, string> = {
  commonLabels: 'adds its labels to selectors too, which no workload can change; write labels, with includeSelectors: true only where selectors have them already',
  vars: 'write replacements',
  bases: 'list them under resources',
  patchesStrategicMerge: 'list them under patches',
  patchesJson6902: 'list them under patches',
  imageTags: 'write images',
  helmChartInflationGenerator: 'write helmCharts and helmGlobals',
};

/** Kustomize still reads these fields, and says so on a stream that engines throw away. */
export const deprecatedField: Rule = {
  id: 'kustomize/deprecated-field',
  severity: FindingSeverity.WARNING,
  kinds: KUSTOMIZE_TYPES,
  check({ manifest }) {
    const violations = [];
    for (const field of Object.keys(INSTEAD)) {
      const value = (manifest as Record<string, unknown>)[field];
      if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) continue;
      const instead = INSTEAD[field];
      violations.push({ field, message: field === 'commonLabels' ? `${field} is deprecated and ${instead}` : `${field} is deprecated and will not be read for ever; ${instead}` });
    }
    return violations.length > 0 ? violations : NONE;
  },
  docs: {
    what: 'A kustomization uses no deprecated field',
    why: 'Kustomize warns of them, but neither Argo CD nor Flux shows its warnings, and the release that drops a field breaks the build. '
      + 'commonLabels is a trap already: it writes into selectors, so that a label which is added later makes the API server refuse every workload.',
    bad: {
      yaml: `
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
commonLabels:
  team: shop
`,
    },
    good: {
      yaml: `
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
labels:
  - pairs:
      team: shop
`,
    },
    source: ['https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/labels/', 'kustomize/api/types/kustomization.go CheckDeprecatedFields'],
    numbers: ['55', '117', 'E16'],
  },
};
