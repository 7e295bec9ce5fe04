import { SEALED_SAMPLE } from './_sealed-sample';
import { FindingSeverity } from '../../checks/finding';
import { NONE, type Rule } from '../../checks/rule';
import { mapAt } from '../../core/plain';

const CLUSTER_WIDE = 'sealedsecrets.bitnami.com/cluster-wide';

/** Ciphertext that opens in every namespace. */
export const sealedClusterWide: Rule = {
  id: 'secrets/sealed-cluster-wide',
  severity: FindingSeverity.WARNING,
  kinds: ['bitnami.com/SealedSecret'],
  check({ manifest }) {
    if (mapAt(manifest, 'metadata', 'annotations')[CLUSTER_WIDE] !== 'true') return NONE;
    return [{
      field: `metadata.annotations["${CLUSTER_WIDE}"]`,
      message: 'the scope is cluster-wide, so whoever may make a SealedSecret in any namespace of the cluster can open its values there; seal it for its name and namespace, kubeseal\'s default',
    }];
  },
  docs: {
    what: 'Sealed values are bound to a namespace',
    why: 'A strict or namespace-wide value opens in one namespace only. A cluster-wide one can be copied from Git into a SealedSecret in any other namespace, and its Secret read there.',
    bad: {
      yaml: `
apiVersion: bitnami.com/v1alpha1
kind: SealedSecret
metadata:
  name: db
  namespace: shop
  annotations: { sealedsecrets.bitnami.com/cluster-wide: "true" }
spec:
  encryptedData:
    password: ${SEALED_SAMPLE}
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
`,
    },
    source: ['https://github.com/bitnami-labs/sealed-secrets#scopes'],
    numbers: ['145', 'SEC007'],
  },
};
