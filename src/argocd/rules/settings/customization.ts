import { FindingSeverity } from '../../../checks/finding';
import { NONE, type Rule, type RuleViolation } from '../../../checks/rule';
import { readManifests } from '../../../core/manifest-yaml';
import { isFilledLater, mapAt } from '../../../core/plain';
import { nearest, shown } from '../../../core/problem';
import { CUSTOMIZATION_SORTS } from '../../settings/configuration/_settings-keys';
import { settingsExample } from '../_examples';

const PREFIX = 'resource.customizations';

/** How kinds are treated, said in a way that Argo CD does not understand. */
export const customization: Rule = {
  id: 'argocd/customization',
  severity: FindingSeverity.ERROR,
  kinds: ['/ConfigMap'],
  check({ name, manifest }) {
    if (name !== 'argocd-cm') return NONE;
    const data = mapAt(manifest, 'data');
    return Object.keys(data).filter((key) => key.startsWith(PREFIX)).flatMap((key): RuleViolation[] => {
      const text = data[key];
      const fault = typeof text === 'string' && !isFilledLater(key) ? keyFault(key) ?? textFault(key, text) : undefined;
      const field = `data["${key}"]`;
      return fault ? [{ field, message: `${field} ${fault.message}`, severity: fault.severity }] : NONE;
    });
  },
  docs: {
    what: 'Every customization of resources can be read',
    why: 'Argo CD reads all customizations together: one of a sort that there is not, with two underscores in its kind, or with text that is no YAML keeps all of them from being read, and Applications from being compared.',
    bad: { yaml: settingsExample('argocd-cm', 'resource.customizations.healt.cert-manager.io_Certificate: |\n  return { status = "Healthy" }') },
    good: { yaml: settingsExample('argocd-cm', 'resource.customizations.health.cert-manager.io_Certificate: |\n  return { status = "Healthy" }') },
    source: ['argoproj/argo-cd util/settings/settings.go appendResourceOverridesFromSplitKeys, convertToOverrideKey', 'https://argo-cd.readthedocs.io/en/stable/operator-manual/health/#custom-health-checks'],
    numbers: ['ST-004', 'ST-005'],
  },
};

interface Fault {
  readonly message: string;
  readonly severity?: FindingSeverity;
}

const ALL_ARE_LOST = 'so that none of the customizations is read';

function keyFault(key: string): Fault | undefined {
  if (key === PREFIX) return undefined;
  const [, , sort, ...rest] = key.split('.');
  const kind = rest.join('.');
  if (!key.startsWith(`${PREFIX}.`) || kind === '') {
    return { message: `names no kind, so it has no effect; write ${PREFIX}.health.<group>_<kind>, or "all" for all kinds`, severity: FindingSeverity.WARNING };
  }
  if (!CUSTOMIZATION_SORTS.includes(sort)) {
    const near = nearest(sort, CUSTOMIZATION_SORTS);
    return { message: `is of the sort ${shown(sort)}, which there is not, ${ALL_ARE_LOST}; ${near ? `did you mean ${near}?` : `there are ${CUSTOMIZATION_SORTS.join(', ')}`}` };
  }
  const parts = kind.split('_');
  if (parts.length > 2) return { message: `has ${parts.length - 1} underscores in its kind, ${ALL_ARE_LOST}; write one, between group and kind` };
  // Without an underscore the whole is a kind of the core group, and no kind holds a dot.
  if (parts.length === 1 && kind.includes('.')) {
    const cut = kind.lastIndexOf('.');
    const meant = `${kind.slice(0, cut)}_${kind.slice(cut + 1)}`;
    return { message: `means the kind ${shown(kind)} of the core group, which there is not, so it has no effect; write an underscore between group and kind, as in ${shown(meant)}`, severity: FindingSeverity.WARNING };
  }
  return undefined;
}

function textFault(key: string, text: string): Fault | undefined {
  const sort = key.split('.')[2] as string | undefined;
  if (sort === 'useOpenLibs') return BOOLEANS.has(text) ? undefined : { message: `is ${shown(text)}, ${ALL_ARE_LOST}; write "true" or "false"` };
  if (text.trim() === '' || isFilledLater(text)) return undefined;
  if (sort === 'health') {
    return /\breturn\b/.test(text) ? undefined : { message: 'returns nothing, so the health of such objects stays unknown; end the script with a return', severity: FindingSeverity.WARNING };
  }
  const { documents, fault } = readManifests(text);
  const first = fault ?? documents[0]?.faults[0];
  if (first) return { message: `is no YAML that Argo CD can read${first.line === undefined ? '' : ` (line ${first.line}: ${first.text})`}, ${sort === 'actions' ? 'so it has no effect' : ALL_ARE_LOST}; correct it` };
  const value = documents[0]?.value;
  const isList = Array.isArray(value);
  const wantsList = sort === 'knownTypeFields';
  if (value === undefined || value === null || (typeof value === 'object' && isList === wantsList)) return undefined;
  return { message: `is no ${wantsList ? 'list' : 'map'}, ${ALL_ARE_LOST}; write ${wantsList ? 'a list of field and type' : sort === undefined ? 'kinds and what is said of each' : 'jsonPointers, jqPathExpressions or managedFieldsManagers'}` };
}

/** What Go's reader of truth values takes. */
const BOOLEANS = new Set(['1', 't', 'T', 'TRUE', 'true', 'True', '0', 'f', 'F', 'FALSE', 'false', 'False']);
