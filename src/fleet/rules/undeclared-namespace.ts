import { FindingSeverity } from '../../checks/finding';
import { NONE, type Rule } from '../../checks/rule';

/** An object in a namespace that nobody makes is refused by the API server, for as long as nobody makes it. */
export const undeclaredNamespace: Rule = {
  id: 'fleet/undeclared-namespace',
  severity: FindingSeverity.ERROR,
  subjects: (fleet) => new Set(fleet._clusters.flatMap(({ firsts }) => firsts)),
  check(object, fleet) {
    const { namespace } = object;
    if (namespace === undefined || !fleet.isComplete) return NONE;
    for (const name of object._clusters) {
      const cluster = fleet._cluster(name);
      // One finding for each namespace: what else lies in it has the same cause.
      if (cluster.inNamespace(namespace)[0] !== object || cluster.lookUp('/Namespace', undefined, namespace)) continue;
      const severity = cluster.isOpenAnywhere ? FindingSeverity.INFO : undefined;
      return [{
        field: 'metadata.namespace',
        severity,
        message: `metadata.namespace is ${namespace}, which nothing makes on cluster ${name}; `
          + `have a stack bring the Namespace, or say that it is there with cluster.provides(ProvidedObject.namespace('${namespace}'))`,
      }];
    }
    return NONE;
  },
  docs: {
    what: 'A namespace is made or declared',
    why: 'The API server refuses an object whose namespace does not exist; Argo CD and Flux then try again for ever, and the rest of the sync waits.',
    bad: {
      complete: true,
      yaml: `
apiVersion: v1
kind: ConfigMap
metadata: { name: settings, namespace: shop }
data: { colour: red }
`,
    },
    good: {
      complete: true,
      yaml: `
apiVersion: v1
kind: Namespace
metadata: { name: shop }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: settings, namespace: shop }
data: { colour: red }
`,
    },
    source: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/'],
    numbers: ['205', '214'],
  },
};
