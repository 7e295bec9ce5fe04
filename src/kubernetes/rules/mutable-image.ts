import { job } from './_examples';
import { imagesOf, isReplaced } from './_images';
import { FindingSeverity } from '../../checks/finding';
import { NONE, type Rule } from '../../checks/rule';
import { isMovingName } from '../../core/moving-name';
import { isFilledLater } from '../../core/plain';
import { shown } from '../../core/problem';
import { Tier } from '../../core/tier';
import { severityOfMovingTag } from '../moving-tag';
import { POD_TYPES, podTemplateOf } from '../pod-template';

/** An image whose tag is moved is another one on the node that pulls it tomorrow. */
export const mutableImage: Rule = {
  id: 'kubernetes/mutable-image',
  severity: FindingSeverity.WARNING,
  kinds: POD_TYPES,
  check(object, fleet) {
    const template = podTemplateOf(object);
    if (!template) return NONE;
    const { tier } = object;
    const violations = [];
    for (const used of imagesOf(template)) {
      const { place, image, reference } = used;
      if (!reference || reference.digest !== undefined) continue;
      const { tag } = reference;
      if ((tag !== undefined && !isMovingName(tag)) || isFilledLater(image) || isReplaced(used, fleet)) continue;
      const field = `${template.path}.${place}`;
      if (tag === undefined) {
        const severity = !fleet.isComplete ? FindingSeverity.INFO : tier === Tier.PRODUCTION ? FindingSeverity.ERROR : FindingSeverity.WARNING;
        violations.push({ field, severity, message: `${field} is ${shown(image)}, which means the tag latest, another image tomorrow; add the version as tag, or the digest` });
      } else {
        const severity = severityOfMovingTag(tag, tier, fleet.isComplete);
        violations.push({ field, severity, message: `${field} is ${shown(image)}, whose tag ${tag} may name another image tomorrow; write a version as tag, or add the digest` });
      }
    }
    return violations.length > 0 ? violations : NONE;
  },
  docs: {
    what: 'An image is named by a version or a digest',
    why: 'Git says the same before and after the tag is moved, so nothing shows the change, nothing takes it back, and two pods of one workload run different programs. '
      + 'The kubelet pulls by tag whenever a pod starts; without a tag it pulls latest.',
    bad: { yaml: job({ image: 'ghcr.io/acme/migrate:latest' }) },
    good: { yaml: job() },
    source: ['https://kubernetes.io/docs/concepts/containers/images/#image-names', 'kubernetes/pkg/util/parsers/parsers.go ParseImageName'],
    numbers: ['2', '11', '212', 'E16'],
  },
};
