import { ACCESS_REFERENCES } from './_access-references';
import { CERTIFICATE_REFERENCES } from './_certificate-references';
import { FOREIGN_REFERENCES } from './_foreign-references';
import { KUSTOMIZE_REFERENCES } from './_kustomize-references';
import { POD_REFERENCES } from './_pod-references';
import { TRAFFIC_REFERENCES } from './_traffic-references';
import { WORKLOAD_REFERENCES } from './_workload-references';
import type { ReferenceExtractor } from '../checks/reference';

/** What the objects of this room name, and what appears because of them. */
export const KUBERNETES_REFERENCES: readonly ReferenceExtractor[] = [
  POD_REFERENCES, ...WORKLOAD_REFERENCES, ...ACCESS_REFERENCES, ...TRAFFIC_REFERENCES, ...CERTIFICATE_REFERENCES,
  KUSTOMIZE_REFERENCES, FOREIGN_REFERENCES,
];
