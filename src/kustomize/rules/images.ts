import { KUSTOMIZE_TYPES } from './_kinds';
import { FindingSeverity } from '../../checks/finding';
import { NONE, type Rule } from '../../checks/rule';
import { isMovingName } from '../../core/moving-name';
import { listAt, textAt, valueAt } from '../../core/plain';
import { shown } from '../../core/problem';
import { severityOfMovingTag } from '../../kubernetes/moving-tag';

const DIGEST = 'digest: sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

/** A tag and a digest for one image: the runtime goes by the digest alone. */
export const ambiguousImage: Rule = {
  id: 'kustomize/ambiguous-image',
  severity: FindingSeverity.WARNING,
  kinds: KUSTOMIZE_TYPES,
  check({ manifest }) {
    const violations = [];
    for (const [index, image] of listAt(manifest, 'images').entries()) {
      if (textAt(image, 'newTag') === undefined || textAt(image, 'digest') === undefined) continue;
      const field = `images[${index}].newTag`;
      violations.push({ field, message: `${field} is ${shown(textAt(image, 'newTag'))} beside a digest, which alone decides what runs, so a new tag changes nothing; leave one of them out` });
    }
    return violations.length > 0 ? violations : NONE;
  },
  docs: {
    what: 'An image gets a new tag or a digest, not both',
    why: 'Kustomize writes both into the reference, older releases only the digest. The container runtime pulls by the digest and never looks at the tag: whoever raises the tag and leaves the digest deploys nothing new.',
    bad: { yaml: kustomization('newTag: 1.4.2', DIGEST) },
    good: { yaml: kustomization(DIGEST) },
    source: ['https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/images/', 'kustomize/api/filters/imagetag/updater.go SetImageValue'],
    numbers: ['E16'],
  },
};

/** The tag that an overlay writes decides what runs, whatever the base says. */
export const mutableImage: Rule = {
  id: 'kustomize/mutable-image',
  severity: FindingSeverity.WARNING,
  kinds: KUSTOMIZE_TYPES,
  check({ manifest, tier }) {
    const violations = [];
    for (const [index, image] of listAt(manifest, 'images').entries()) {
      const tag = textAt(image, 'newTag');
      if (tag === undefined || !isMovingName(tag) || textAt(image, 'digest') !== undefined) continue;
      const field = `images[${index}].newTag`;
      violations.push({ field, severity: severityOfMovingTag(tag, tier), message: `${field} is ${shown(tag)}, which may name another image tomorrow; write a version, or a digest instead` });
    }
    return violations.length > 0 ? violations : NONE;
  },
  docs: {
    what: 'A kustomization sets no tag that is moved',
    why: 'The tag stands for whatever was pushed last. Git does not change when the image does, so nothing is reconciled, nothing can be taken back, and two pods may run different programs.',
    bad: { yaml: kustomization('newTag: latest') },
    good: { yaml: kustomization('newTag: 1.4.2') },
    source: ['https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/images/'],
    numbers: ['2', '212', 'E16'],
  },
};

/** `newTag: 1.10` is the number 1.1. */
export const unquotedTag: Rule = {
  id: 'kustomize/unquoted-tag',
  severity: FindingSeverity.WARNING,
  kinds: KUSTOMIZE_TYPES,
  check({ manifest }) {
    const violations = [];
    for (const [index, image] of listAt(manifest, 'images').entries()) {
      for (const name of ['newTag', 'digest', 'tagSuffix']) {
        const value = valueAt(image, name);
        if (typeof value !== 'number' && typeof value !== 'bigint' && typeof value !== 'boolean') continue;
        const field = `images[${index}].${name}`;
        violations.push({ field, message: `${field} is the ${typeof value === 'boolean' ? 'boolean' : 'number'} ${String(value)}, for which Kustomize and Argo CD refuse the file, while Flux takes it as shown; write it in quotes as it is meant` });
      }
    }
    return violations.length > 0 ? violations : NONE;
  },
  docs: {
    what: 'A tag is written as text',
    why: 'YAML reads a tag of digits as a number, and one of the form 1.10 as 1.1. Kustomize wants text there and does not build the kustomization, and neither does Argo CD; '
      + 'Flux makes a text of the number again, so that 1.10 becomes the tag 1.1.',
    bad: { yaml: kustomization('newTag: 1.10') },
    good: { yaml: kustomization('newTag: "1.10"') },
    source: [
      'https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/images/', 'kustomize/api/types/kustomization.go Unmarshal',
      'fluxcd/pkg/kustomize/kustomize_generator.go WriteFile',
    ],
  },
};

/** A kustomization with what is said of its image. */
function kustomization(...lines: readonly string[]): string {
  return `
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
images:
  - name: ghcr.io/acme/web
${lines.map((line) => `    ${line}\n`).join('')}`;
}
