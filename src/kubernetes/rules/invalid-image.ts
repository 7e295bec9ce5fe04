import { job } from './_examples';
import { imagesOf, isReplaced } from './_images';
import { FindingSeverity } from '../../checks/finding';
import { NONE, type Rule } from '../../checks/rule';
import { isFilledLater } from '../../core/plain';
import { shown } from '../../core/problem';
import { POD_TYPES, podTemplateOf } from '../pod-template';

/** The API server takes any text for an image, the kubelet does not. */
export const invalidImage: Rule = {
  id: 'kubernetes/invalid-image',
  severity: FindingSeverity.ERROR,
  kinds: POD_TYPES,
  check(object, fleet) {
    const template = podTemplateOf(object);
    if (!template) return NONE;
    const violations = [];
    for (const used of imagesOf(template)) {
      const { place, image, reference } = used;
      if (reference || isFilledLater(image) || image.includes('$(') || isReplaced(used, fleet)) continue;
      const field = `${template.path}.${place}`;
      violations.push({
        field,
        message: `${field} is ${shown(image)}, which no kubelet takes for an image; write [registry/]repository[:tag][@digest], with a repository in lower case`,
        ...(!fleet.isComplete && { severity: FindingSeverity.INFO }),
      });
    }
    return violations.length > 0 ? violations : NONE;
  },
  docs: {
    what: 'An image is one that a kubelet can read',
    why: 'The API server stores any text. The kubelet parses it when the container starts, says InvalidImageName, and the pod waits for ever: capitals in the repository, a blank, a tag of two colons.',
    bad: { yaml: job({ image: 'ghcr.io/Acme/Migrate:1.4.2' }) },
    good: { yaml: job() },
    source: ['https://kubernetes.io/docs/concepts/containers/images/#image-names', 'distribution/reference/normalize.go ParseNormalizedNamed'],
    numbers: ['219'],
  },
};
