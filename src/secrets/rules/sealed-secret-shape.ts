import { SEALED_SAMPLE } from './_sealed-sample';
import { FindingSeverity } from '../../checks/finding';
import type { Rule, RuleViolation } from '../../checks/rule';
import { fieldText } from '../../core/field-path';
import { type Plain, isFilledLater, mapAt, textAt, valueAt } from '../../core/plain';
import { nearest, shown } from '../../core/problem';
import { inspectCiphertext } from '../_ciphertext';
import { readGoTemplate } from '../_go-template';
import { leaksIn } from '../_leaks';
import { secretInText } from '../_secret-values';

const SCOPES = ['sealedsecrets.bitnami.com/cluster-wide', 'sealedsecrets.bitnami.com/namespace-wide'];
const SEAL = 'seal it with kubeseal, and replace the secret, because Git keeps what was committed';

/** What the Sealed Secrets controller cannot open, and what was never sealed. */
export const sealedSecretShape: Rule = {
  id: 'secrets/sealed-secret-shape',
  severity: FindingSeverity.ERROR,
  kinds: ['bitnami.com/SealedSecret'],
  check({ manifest }) {
    return [...ofValues(manifest), ...ofTemplate(manifest), ...ofScope(manifest), ...ofDeprecated(manifest)];
  },
  docs: {
    what: 'A SealedSecret holds ciphertext that its controller can open',
    why: 'The controller says that no key could decrypt the secret, and makes none; or the value was pasted in plain text and now lies in Git. All of this shows without any key: by the structure of the values, '
      + 'by where the scope stands, and by what templates refer to.',
    bad: {
      yaml: `
apiVersion: bitnami.com/v1alpha1
kind: SealedSecret
metadata: { name: db, namespace: shop }
spec:
  encryptedData:
    password: correct-horse-7
`,
    },
    good: {
      yaml: `
apiVersion: bitnami.com/v1alpha1
kind: SealedSecret
metadata: { name: db, namespace: shop }
spec:
  encryptedData:
    password: ${SEALED_SAMPLE}
  template:
    data:
      url: postgres://shop:{{ .password }}@db/shop
`,
    },
    source: ['https://github.com/bitnami-labs/sealed-secrets#scopes', 'sealed-secrets/pkg/crypto/crypto.go HybridDecrypt', 'sealed-secrets/pkg/apis/sealedsecrets/v1alpha1/sealedsecret_expansion.go Unseal'],
    numbers: ['145', 'SEC006'],
  },
};

function ofValues(manifest: Plain): RuleViolation[] {
  const values = mapAt(manifest, 'spec', 'encryptedData');
  return Object.keys(values).flatMap((key) => {
    const value = values[key];
    if (typeof value !== 'string' || isFilledLater(value)) return [];
    const { fault } = inspectCiphertext(value);
    const field = fieldText(['spec', 'encryptedData', key]);
    return fault === undefined ? [] : [{ field, message: `${field} is no ciphertext, ${fault}; if it is plain text, ${SEAL}` }];
  });
}

function ofTemplate(manifest: Plain): RuleViolation[] {
  const sealed = mapAt(manifest, 'spec', 'encryptedData');
  const data = mapAt(manifest, 'spec', 'template', 'data');
  const ofData = Object.keys(data).flatMap((key) => {
    const text = textAt(data, key);
    return text === undefined ? [] : ofTemplateText(fieldText(['spec', 'template', 'data', key]), key, text, Object.keys(sealed));
  });
  const annotations = mapAt(manifest, 'spec', 'template', 'metadata', 'annotations');
  const ofAnnotations = Object.keys(annotations).filter((key) => secretInText(textAt(annotations, key) ?? '')).map((key) => {
    const field = fieldText(['spec', 'template', 'metadata', 'annotations', key]);
    return { field, message: `${field} keeps the Secret as it was applied once, in plain text; remove the annotation, and replace the secret, because Git keeps what was committed` };
  });
  return [...ofData, ...ofAnnotations];
}

function ofTemplateText(field: string, key: string, text: string, sealed: readonly string[]): RuleViolation[] {
  const [leak] = leaksIn(key, text);
  if (leak) return [{ field, message: `${field} holds ${leak.what} in plain text; ${SEAL}` }];
  const { references, fault } = readGoTemplate(text);
  if (fault !== undefined) return [{ field, message: `${field} cannot be rendered, ${fault}` }];
  return references.filter((name) => !sealed.includes(name)).map((name) => {
    const near = nearest(name, sealed);
    const hint = near ? `did you mean ${shown(near)}` : `sealed are ${sealed.slice(0, 8).map(shown).join(', ') || 'none'}`;
    return { field, message: `${field} refers to ${shown(name)}, which is not in encryptedData and would be rendered as nothing; ${hint}` };
  });
}

/** The controller reads the scope from the SealedSecret's own annotations alone, and so does what it decrypts with. */
function ofScope(manifest: Plain): RuleViolation[] {
  const own = mapAt(manifest, 'metadata', 'annotations');
  const ofSecret = mapAt(manifest, 'spec', 'template', 'metadata', 'annotations');
  const scope = SCOPES.find((annotation) => ofSecret[annotation] === 'true');
  if (scope === undefined || SCOPES.some((annotation) => own[annotation] === 'true')) return [];
  const field = fieldText(['spec', 'template', 'metadata', 'annotations', scope]);
  return [{ field, message: `${field} is "true", and metadata.annotations does not say so, which is where the controller reads it; write it in both` }];
}

function ofDeprecated(manifest: Plain): RuleViolation[] {
  const blob = valueAt(manifest, 'spec', 'data');
  if (blob === undefined || blob === null || blob === '') return [];
  const isBoth = Object.keys(mapAt(manifest, 'spec', 'encryptedData')).length > 0;
  const message = isBoth ? 'spec.data stands beside encryptedData, and the controller takes only one of them; remove spec.data'
    : 'spec.data is the form of old controllers with one value for all keys; seal again, kubeseal writes encryptedData';
  return [{ field: 'spec.data', message, severity: isBoth ? FindingSeverity.ERROR : FindingSeverity.WARNING }];
}
