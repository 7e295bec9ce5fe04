import { IMAGE_REFERENCES, NOTIFICATION_REFERENCES } from './_automation-references';
import { KUSTOMIZATION_REFERENCES } from './_kustomization-references';
import { OPERATOR_REFERENCES } from './_operator-references';
import { RELEASE_REFERENCES } from './_release-references';
import { ARTIFACT_REFERENCES, SOURCE_REFERENCES } from './_source-references';
import type { ReferenceExtractor } from '../checks/reference';

/** What the objects of this room name, and what appears because of them. */
export const FLUX_REFERENCES: readonly ReferenceExtractor[] = [
  KUSTOMIZATION_REFERENCES, RELEASE_REFERENCES, SOURCE_REFERENCES, ARTIFACT_REFERENCES, NOTIFICATION_REFERENCES, IMAGE_REFERENCES,
  OPERATOR_REFERENCES,
];
