import { FindingSeverity } from '../../../checks/finding';
import { NONE, type Rule, type RuleViolation } from '../../../checks/rule';
import { type Plain, listAt, textAt } from '../../../core/plain';
import { shown } from '../../../core/problem';
import { APPLICATION, APPLICATION_SET, declaredBy, knownText, sourcesOf } from '../../_declared';
import { application } from '../_examples';

const one = (name: string, chart: string): string => `    - name: ${name}\n      repoURL: https://charts.example.com\n      chart: ${chart}\n      targetRevision: 1.2.3\n`;
const example = (...names: string[]): string => application('unused').replace(/ {2}source:\n.*\n/, `  sources:\n${names.map((name, index) => one(name, `shop-${index}`)).join('')}`);

/** Sources that share a name, or a reference. */
export const sourceNames: Rule = {
  id: 'argocd/source-names',
  severity: FindingSeverity.ERROR,
  kinds: [APPLICATION, APPLICATION_SET],
  check(object) {
    const found: RuleViolation[] = [];
    const taken = { ref: new Set<string>(), name: new Set<string>() };
    const sources = sourcesOf(declaredBy(object));
    for (const { source, at } of sources) {
      const ref = knownText(source, 'ref');
      if (ref !== undefined && !/^[a-zA-Z0-9_-]+$/.test(ref)) {
        found.push({ field: `${at}.ref`, message: `${at}.ref is ${shown(ref)}; allowed are letters, digits, "-" and "_"` });
      }
      if (ref !== undefined && textAt(source, 'chart') !== undefined) {
        const severity = sources.some((other) => reads(other.source, ref)) ? undefined : FindingSeverity.WARNING;
        found.push({ field: `${at}.ref`, severity, message: `${at}.ref is given to a chart, and Argo CD lends no files of charts; give it to a source in Git` });
      }
      for (const key of ['ref', 'name'] as const) {
        const written = knownText(source, key);
        if (written === undefined) continue;
        if (taken[key].has(written)) found.push({ field: `${at}.${key}`, ...alreadyTaken(key, `${at}.${key}`, written) });
        taken[key].add(written);
      }
    }
    return found.length > 0 ? found : NONE;
  },
  docs: {
    what: 'Each source of an Application has a name and a reference of its own',
    why: 'Other sources read files by a reference, and people choose a source by its name. Argo CD takes no Application with two equal references, nor, by its API, with two equal names.',
    bad: { yaml: example('shop', 'shop') },
    good: { yaml: example('shop', 'cache') },
    source: ['argoproj/argo-cd util/argo/argo.go GetRefSources', 'argoproj/argo-cd server/application/application.go validateAndNormalizeApp'],
    numbers: ['AA-011', 'AA-012', 'AA-014', 'AA-017'],
  },
};

function alreadyTaken(key: 'ref' | 'name', field: string, written: string): Pick<RuleViolation, 'message' | 'severity'> {
  return key === 'ref'
    ? { message: `${field} is ${shown(written)}, like that of another source, and Argo CD takes no such Application; give each its own` }
    : { severity: FindingSeverity.WARNING, message: `${field} is ${shown(written)}, like that of another source, so nobody can name one of them; give each its own` };
}

/** Whether a source reads files of the one that is called so. */
function reads(source: Plain, ref: string): boolean {
  const files = [...listAt(source, 'helm', 'valueFiles'), ...listAt(source, 'helm', 'fileParameters').map((parameter) => textAt(parameter, 'path'))];
  return files.some((file) => typeof file === 'string' && file.split('/', 1)[0] === `$${ref}`);
}
