import { FindingSeverity } from '../../checks/finding';
import { NONE, type Rule } from '../../checks/rule';

/** Two objects of one identity on one cluster overwrite each other for ever. */
export const duplicateObject: Rule = {
  id: 'fleet/duplicate-object',
  severity: FindingSeverity.ERROR,
  subjects: (fleet) => fleet._twins,
  check(object, fleet) {
    const twins = fleet._twinsOf(object);
    if (!fleet.isComplete) return NONE;
    return twins.map(({ first, cluster }) => ({
      message: `${object.identity} is already made by ${first.constructPath ?? first.file ?? 'another object'} on cluster ${cluster}; give one of them another name or namespace`,
    }));
  },
  docs: {
    what: 'One object reaches a cluster once',
    why: 'Whoever applies it last wins, and the other one takes it back: two stacks, two engines or two files that hold the same object fight for as long as both are there.',
    bad: {
      complete: true,
      yaml: `
apiVersion: v1
kind: ConfigMap
metadata: { name: settings, namespace: default }
data: { colour: red }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: settings, namespace: default }
data: { colour: blue }
`,
    },
    good: {
      complete: true,
      yaml: `
apiVersion: v1
kind: ConfigMap
metadata: { name: settings, namespace: default }
data: { colour: red }
`,
    },
    source: ['https://kubernetes.io/docs/reference/using-api/server-side-apply/#conflicts'],
    numbers: ['6', '211', 'AA-031', 'AA-032'],
  },
};
