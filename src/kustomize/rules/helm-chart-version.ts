import { KUSTOMIZE_TYPES } from './_kinds';
import { FindingSeverity } from '../../checks/finding';
import { NONE, type Rule } from '../../checks/rule';
import { isFilledLater, listAt, textAt, valueAt } from '../../core/plain';
import { shown } from '../../core/problem';

/** What Helm reads as more than one version. */
const RANGE = /[\^~<>=|*, ]|(?:^|\.)[xX](?:\.|$)/;

/** A chart that is pulled without a version is the newest one at every build. */
export const helmChartVersion: Rule = {
  id: 'kustomize/helm-chart-version',
  severity: FindingSeverity.WARNING,
  kinds: KUSTOMIZE_TYPES,
  check({ manifest }) {
    const violations = [];
    for (const [index, chart] of listAt(manifest, 'helmCharts').entries()) {
      // A chart without repository lies beside the kustomization.
      if (textAt(chart, 'repo') === undefined) continue;
      const version = textAt(chart, 'version');
      if (version === undefined ? typeof valueAt(chart, 'version') === 'number' : isFilledLater(version) || !RANGE.test(version)) continue;
      const field = `helmCharts[${index}]`;
      violations.push(version === undefined
        ? { field, message: `${field} has no version, so the chart is whatever was released last when it is pulled; write version` }
        : { field: `${field}.version`, message: `${field}.version is ${shown(version)}, which another chart may match tomorrow; write one version` });
    }
    return violations.length > 0 ? violations : NONE;
  },
  docs: {
    what: 'A Helm chart of a kustomization has one version',
    why: 'Kustomize has Helm pull the chart when it is not there. Without a version it is the newest, so two builds of one commit differ, and an upgrade of the chart needs nobody to decide on it.',
    bad: {
      yaml: `
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
helmCharts:
  - name: podinfo
    repo: https://stefanprodan.github.io/podinfo
    releaseName: podinfo
`,
    },
    good: {
      yaml: `
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
helmCharts:
  - name: podinfo
    repo: https://stefanprodan.github.io/podinfo
    releaseName: podinfo
    version: 6.9.1
`,
    },
    source: [
      'https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/helmcharts/', 'kustomize/api/internal/builtins/HelmChartInflationGenerator.go pullCommand',
    ],
    numbers: ['2', 'E22'],
  },
};
